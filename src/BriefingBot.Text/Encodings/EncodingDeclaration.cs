using System.Text;
using System.Text.RegularExpressions;

namespace BriefingBot.Text.Encodings;

/// <summary>What a document says of its encoding: XML 1.0 section 4.3.3, or HTML's prescan (13.2.3.2).</summary>
internal static partial class EncodingDeclaration
{
    // HTML prescans 1,024 bytes; pages with long heads exist, and looking further costs nothing.
    private const int Reach = 4096;

    /// <summary>The declared label, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]);
        var found = XmlDeclaration().Match(head) is { Success: true } xml ? xml : Meta().Match(head);
        return found.Success ? found.Groups["label"].Value : null;
    }

    [GeneratedRegex(
        """<\?xml[^>]*?encoding\s*=\s*"?'?\s*(?<label>[^ \t\r\n"';/?>]+)[^>]*>""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex XmlDeclaration();

    // Also finds the charset inside content="text/html; charset=…".
    [GeneratedRegex(
        """<meta[^>]*?charset\s*=\s*"?'?\s*(?<label>[^ \t\r\n"';/?>]+)[^>]*>""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Meta();
}
