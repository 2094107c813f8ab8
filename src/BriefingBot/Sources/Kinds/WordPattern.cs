using System.Text.RegularExpressions;

namespace BriefingBot.Sources.Kinds;

/// <summary>Regular expressions over lists of words, for strangers' classes and links.</summary>
internal static class WordPattern
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>The words as alternatives, taken literally.</summary>
    public static string AnyOf(params string[] words) => $"(?:{string.Join('|', words.Select(Regex.Escape))})";

    /// <summary>A pattern without regard to case or culture, bounded in time.</summary>
    public static Regex Of(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Limit);
}
