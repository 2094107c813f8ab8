using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Sentences;

/// <summary>Tells English sentences of a month long past: "was shot in July", in December.</summary>
internal static class PastMonths
{
    private const int Year = 12;

    /// <summary>Months back from which a month is nearer ahead than behind.</summary>
    private const int Ahead = 7;

    /// <summary>What stands before a month in which something was.</summary>
    private static readonly WordList Within = English.List();

    /// <summary>What stands before a month that is past by itself.</summary>
    private static readonly WordList From = English.List();

    /// <summary>Whether there is a month without a day or year that was over a month before.</summary>
    /// <param name="published">The day of its report.</param>
    /// <param name="parsed">Reads its trees, where they are needed.</param>
    public static bool IsIn(string text, DateOnly published, Func<IReadOnlyList<ParsedSentence>?> parsed)
    {
        var words = Words.Of(text);
        for (var at = 1; at < words.Count; at++)
        {
            if (words[at].IsCapitalised && MonthNames.FindInText(words[at].In(text)) is { } month
                && !(at + 1 < words.Count && words[at + 1].IsNumber))
            {
                var back = (published.Month - month + Year) % Year;
                var before = words[at - 1].In(text).ToString().ToLowerInvariant();
                if (back > 1 && (From.Contains(before)
                    || (Within.Contains(before) && back < Ahead && IsPast(parsed(), words[at].Start))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "Was shot in July", "charges filed in July"; not "is to be tried in July", "will stand trial in July".
    private static bool IsPast(IReadOnlyList<ParsedSentence>? parsed, int place)
    {
        var part = parsed?.FirstOrDefault(part => part.TokenAt(place) is not null);
        if (part is null || part.Ancestors(part.TokenAt(place)!).FirstOrDefault( // not null: asked for
            word => word.Upos is Upos.Verb or Upos.Aux || part.Child(word, "cop") is not null) is not { } clause)
        {
            return false;
        }

        var helpers = part.Children(clause).Where(child => child.IsAny("aux", "cop")).ToList();
        return helpers.Count == 0
            ? clause.Morphology.Tense == Tense.Past
            : helpers.Exists(helper => helper.Morphology is { Tense: Tense.Past, VerbForm: VerbForm.Fin });
    }
}
