namespace BriefingBot.Text.Similarity;

/// <summary>The marks with which pages and feeds join a headline to their name or to its section.</summary>
internal static class TitleMarks
{
    /// <summary>One of them, as a regular expression; spaces stand around it.</summary>
    public const string Pattern = $@"[|\-{Rarer}]|::|//";

    private const string Rarer = "–—»«•·/｜‹›~><";

    /// <summary>Every mark that joins, with the spaces around it: " | ".</summary>
    public static readonly string[] Spaced =
        [" | ", " - ", .. Rarer.Select(mark => $" {mark} "), " :: ", " // "];
}
