using System.Text;

namespace BriefingBot.Text.Claims;

/// <summary>
/// Text without what no text has: halves of surrogate pairs, U+FFFE and U+FFFF. <c>string.Normalize</c> throws because
/// of one, and Semantic Kernel, which reads prompts as XML, takes the whole prompt for plain text.
/// </summary>
internal static class UsableText
{
    /// <summary>The text with U+FFFD in the place of each of these; the same text where it has none.</summary>
    public static string Of(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.AsSpan().ContainsAny('\uFFFE', '\uFFFF')
            // Of a half of a pair this makes U+FFFD by itself.
            ? string.Concat(text.EnumerateRunes().Select(rune =>
                (rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune).ToString()))
            : text;
}
