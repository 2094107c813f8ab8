namespace BriefingBot.Sources.Feeds;

/// <summary>Languages as sources state them.</summary>
internal static class LanguageTag
{
    private const int LongestTag = 35; // BCP 47 section 4.4.1

    /// <summary>A language tag with the hyphens of BCP 47; null for nothing.</summary>
    public static string? Of(string? written)
    {
        var tag = written?.Trim().Replace('_', '-');
        return string.IsNullOrEmpty(tag) || tag.Length > LongestTag ? null : tag;
    }
}
