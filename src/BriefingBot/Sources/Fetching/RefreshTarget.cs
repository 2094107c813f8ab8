using System.Text.RegularExpressions;

namespace BriefingBot.Sources.Fetching;

/// <summary>Where a document sends its readers on at once: the header <c>Refresh</c>, or a page's own in
/// <c>meta</c>.</summary>
internal static partial class RefreshTarget
{
    /// <summary>The address in <c>0; url=/en/</c>; null where there is none, or readers are left the time to
    /// read.</summary>
    public static string? In(string value) => Target().Match(value) is { Success: true } match
        ? match.Groups["url"].Value
        : null;

    [GeneratedRegex(
        @"^\s*[0-5]\s*[;,]\s*url\s*=\s*['""]?(?<url>[^'""]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Target();
}
