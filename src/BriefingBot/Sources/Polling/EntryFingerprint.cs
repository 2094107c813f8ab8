using System.Security.Cryptography;
using System.Text;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Polling;

/// <summary>The hash by which an entry is recognised as the same or as an edited one.</summary>
public static class EntryFingerprint
{
    private const int HashBytes = 16;

    /// <summary>Of what a reader would see, title and text, not of the markup's counters and tokens.</summary>
    public static string Of(Entry entry) =>
        entry.Page is { } page ? Hash(page.Body.Span) : Hash($"{entry.Title}\n{TextOf(entry)}");

    /// <summary>A hash of the entry as the document has it; null where it stands in pieces.</summary>
    public static string? OfRaw(Entry entry) => entry.Raw.IsEmpty ? null : Hash(entry.Raw.Span);

    /// <summary>A short hash of a text, in lower-case hexadecimal digits.</summary>
    internal static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static string TextOf(Entry entry) =>
        entry.ContentText ?? ((entry.ContentHtml ?? entry.Summary) is { } html ? MarkupText.PlainText(html) : "");

    private static string Hash(ReadOnlySpan<byte> bytes) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, HashBytes));
}
