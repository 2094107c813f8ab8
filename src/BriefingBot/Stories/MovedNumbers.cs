using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// Numbers that a later report has changed, in a language whose figures nothing reads: "死者215人", then "死者221人".
/// </summary>
internal static partial class MovedNumbers
{
    /// <summary>Share of their words by which two texts say the same.</summary>
    private const double SameMatter = 0.4;

    /// <summary>Whether nothing but its numbers can tell that a text of this language is older.</summary>
    public static bool CountIn(string? language) => FigureLexicons.For(language ?? "en") is null;

    /// <summary>A title without its days and hours: "27日" moves each day.</summary>
    public static string WithoutTimes(string title) => Times().Replace(TextDates.Without(title), " ");

    [GeneratedRegex(@"\d+\s*(?:年|月|日|时|時|分|号|號)", RegexOptions.CultureInvariant)]
    private static partial Regex Times();

    /// <summary>Whether a later text says the same of other numbers.</summary>
    public static bool Are(FactTerms earlier, FactTerms later) =>
        !later.HasNumbersIn(earlier)
        && !earlier.HasNumbersIn(later)
        && earlier.OverlapInWords(later) >= SameMatter;
}
