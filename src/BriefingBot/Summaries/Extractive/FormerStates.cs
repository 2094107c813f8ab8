using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Extractive;

/// <summary>How things stood days before the newest report: told beside that, it would be taken for now.</summary>
/// <param name="candidates">Sentences of the story's reports.</param>
/// <param name="newest">When the newest of the reports was written; null where none says.</param>
/// <param name="headline">The story's.</param>
internal sealed class FormerStates(IReadOnlyList<StorySentence> candidates, DateTimeOffset? newest, string headline)
{
    /// <summary>What a report of so long before the newest says of the present was true then.</summary>
    private static readonly TimeSpan Former = TimeSpan.FromHours(36);

    private static readonly Phrases Mended = new(English.List());

    private readonly int _stage = CaseStage.Of(headline);

    private readonly bool _isOfAnother = Outcomes.TellsOfAnother(headline);

    /// <summary>Whether a sentence says so: in the present, of the wounded of whom a later report tells, or of a search
    /// or a stage of the case that was over by the headline.</summary>
    /// <param name="parsed">The same, as its parser reads it; null where none does.</param>
    public bool Are(StorySentence sentence, IReadOnlyList<ParsedSentence>? parsed) =>
        IsBefore(sentence, newest)
        && (Statements.IsOfNow(parsed, sentence.Language)
            || (Outcomes.LeavesOpen(sentence.Text) && candidates.Any(later =>
                IsBefore(sentence, later.Article.Published?.Instant) && TellsMore(later, sentence)))
            || (_stage > 0 && !_isOfAnother && !Outcomes.TellsOfAnother(sentence.Text)
                && (CaseStage.IsOpen(sentence.Text) || IsOfEarlierStage(sentence.Text))));

    // Whom no sentence of the later stage names is another, or has his name from this one alone.
    private bool IsOfEarlierStage(string text) => CaseStage.Of(text) is > 0 and var stage && stage < _stage
        && Introductions.In(text).TrueForAll(name => candidates.Any(later => CaseStage.Of(later.Text) >= _stage
            && later.Text.Contains(name, StringComparison.Ordinal)));

    private static bool IsBefore(StorySentence sentence, DateTimeOffset? later) =>
        sentence.Article.Published?.Instant <= later - Former;

    // That one is well again, or as many as were hurt; or a death of which the older report knew nothing.
    private bool TellsMore(StorySentence later, StorySentence open) =>
        (Mended.IsIn(later.Text) && (open.Facts.Overlap(later.Facts) > 0 || !Counts(open.Text)))
        || (Outcomes.TellsEnd(later.Text) && !candidates.Any(other =>
            other.Article.Id == open.Article.Id && Outcomes.TellsEnd(other.Text)));

    private static bool Counts(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word =>
        char.IsDigit(word[0])
        || KnownLanguages.English.Numbers.Values.ContainsKey(word.ToLowerInvariant()));
}
