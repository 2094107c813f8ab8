using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences;

/// <summary>"Am 12. März", "im 19. Jahrhundert", "der 1. FC Köln": numbers whose full stop makes an ordinal of them and
/// ends no sentence, where German text goes on with a noun and no word that opens a sentence.</summary>
internal static partial class GermanOrdinals
{
    /// <summary>UTF-16 units on either side in which German is told by its words.</summary>
    private const int Near = 500;

    private static Language German => KnownLanguages.Find("de")!; // not null: a table of this project

    /// <summary>Whether a full stop makes an ordinal of the number before it.</summary>
    /// <param name="number">The number before the full stop.</param>
    /// <param name="at">Where the number begins, in UTF-16 units.</param>
    /// <param name="follows">The word behind the full stop; empty for none.</param>
    public static bool Is(string text, string number, int at, string follows)
    {
        if (number.Length > 2 || !number.All(char.IsAsciiDigit))
        {
            return false;
        }

        var next = follows.ToLowerInvariant();
        return Months().IsMatch(next)
            || (next.Length > 0
                && (Before().IsMatch(text.AsSpan(0, at)) || FrequentWords().Count(Around(text, at)) > 1)
                && !German.FunctionWords.Contains(next) && !German.LightWords.Contains(next));
    }

    // In a long list each "1." asks: what stands near tells the language as well.
    private static ReadOnlySpan<char> Around(string text, int at)
    {
        var from = Math.Max(0, at - Near);
        return text.AsSpan(from, Math.Min(text.Length, at + Near) - from);
    }

    // The months that English calls otherwise.
    [GeneratedRegex("^(?:januar|jänner|februar|märz|mai|juni|juli|oktober|dezember)$", RegexOptions.CultureInvariant)]
    private static partial Regex Months();

    [GeneratedRegex(
        @"\b(?:(?<!\bI )am|vom|zum|zur|im|seit|bis|der|dem|den|des) $",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Before();

    [GeneratedRegex(
        @"\b(?:der|und|nicht|für|wurden?|vom|zum|beim|mit|dem)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FrequentWords();
}
