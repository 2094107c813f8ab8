using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Briefings.Telling;

/// <summary>Puts the place of a report's dateline behind a lead that tells of what happened in a town and names none:
/// "Police have arrested two men over a fire at a motel (Harvey, La.)." A dateline is no proof of where it was: a lead
/// or a headline that names any place is left as it is. The evidence keeps the sentence as it was.</summary>
internal static class LeadPlace
{
    /// <summary>Words between a preposition and the name of the place: "in the northern Aleppo".</summary>
    private const int MostBetween = 2;

    // Whom a lead names that tells of what happened in a town; what goes before a place; and what is in a town, named
    // as it may be: "in the Lake View neighborhood".
    private static readonly WordList Bodies = English.List();
    private static readonly WordList Within = English.List();
    private static readonly WordList Quarters = English.List();

    /// <summary>The sentences of a summary, the first with its place where it needs one.</summary>
    public static IReadOnlyList<SummarySentence> In(Story story, IReadOnlyList<SummarySentence> sentences) =>
        sentences is [var lead, ..] && lead.ArticleIds.Count > 0
            && story.ArticleById.TryGetValue(lead.ArticleIds[0], out var article)
            && KnownLanguages.IsEnglish(ArticleLanguage.Of(article))
            && DatelinePlace.Of(lead.Evidence, article.Text) is var (town, whole)
            && IsOfTown(lead.Text) && !NamesPlace(lead.Text) && !NamesPlace(story.Headline)
            && !sentences.Select(sentence => sentence.Text).Append(story.Headline)
                .Any(text => text.Contains(town, StringComparison.OrdinalIgnoreCase))
            && With(lead.Text, whole) is { } placed
            ? [lead with { Text = placed }, .. sentences.Skip(1)]
            : sentences;

    private static string? With(string text, string place) => text switch
    {
        [.., ')', '.'] => $"{text[..^2]}, {place}).",
        [.., var last, '.'] when char.IsLetterOrDigit(last) => $"{text[..^1]} ({place}).",
        _ => null,
    };

    // Of one who "died at 81" or resigned a dateline tells where the desk is.
    private static bool IsOfTown(string lead) => lead.Split(' ')
        .Select(word => Bare(word).ToLowerInvariant()).ToHashSet(StringComparer.Ordinal) is var words
        && (words.Any(Police.Has) || words.Overlaps(Bodies)
            || (Outcomes.Of(lead).Count > 0 && words.Overlaps(Quarters)));

    private static bool NamesPlace(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => Countries.Has(Bare(word)))
            || words.Index()
                .Any(word => Within.Contains(word.Item.ToLowerInvariant()) && IsPlace(words, word.Index + 1));
    }

    // "Two men died in Harvey", not "in October", "in the Lake View neighborhood", "in a Lake View home".
    private static bool IsPlace(string[] words, int at)
    {
        var start = Array.FindIndex(words, at, Math.Min(MostBetween + 1, words.Length - at), IsName);
        if (start < 0)
        {
            return false;
        }

        var end = Array.FindIndex(words, start, word => !IsName(word) || !char.IsLetter(word[^1])) is >= 0 and var found
            ? found : words.Length - 1;
        return !words[start..(end + 1)].Any(word => Quarters.Contains(Bare(word).ToLowerInvariant()));
    }

    private static bool IsName(string word) => char.IsUpper(word[0]) && !MonthNames.IsEnglish(Bare(word));

    private static string Bare(string word) => word.Trim(',', '.', ';', ':', '"', '“', '”');
}
