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

    // What tells how it ended is asked for once, though each sentence is held against it.
    private readonly List<StorySentence> _mended = [.. candidates.Where(sentence => Mended.IsIn(sentence.Text))];
    private readonly List<StorySentence> _ends = [.. candidates.Where(sentence => Outcomes.TellsEnd(sentence.Text))];

    /// <summary>Whether a sentence says so: in the present, of the wounded of whom a later report tells, or of a search
    /// or a stage of the case that was over by the headline.</summary>
    /// <param name="parsed">The same, as its parser reads it; null where none does.</param>
    public bool Has(StorySentence sentence, IReadOnlyList<ParsedSentence>? parsed) =>
        IsBefore(sentence, newest)
        && (Statements.IsOfNow(parsed, sentence.Language)
            || (Outcomes.LeavesOpen(sentence.Text) && IsOvertaken(sentence))
            || (_stage > 0 && !_isOfAnother && !Outcomes.TellsOfAnother(sentence.Text)
                && (sentence.IsOpenCase || IsOfEarlierStage(sentence))));

    // Whom no sentence of the later stage names is another, or has his name from this one alone.
    private bool IsOfEarlierStage(StorySentence sentence) => sentence.Stage > 0 && sentence.Stage < _stage
        && Introductions.In(sentence.Text).TrueForAll(name => candidates.Any(later => later.Stage >= _stage
            && later.Text.Contains(name, StringComparison.Ordinal)));

    private static bool IsBefore(StorySentence sentence, DateTimeOffset? later) =>
        sentence.Article.Published?.Instant <= later - Former;

    // By one who is well again, or as many as were hurt; or by a death of which its own report knew nothing.
    private bool IsOvertaken(StorySentence open) =>
        _mended.Exists(later => IsBefore(open, later.Article.Published?.Instant)
            && (open.Facts.Overlap(later.Facts) > 0 || !Counts(open.Text)))
        || (_ends.Exists(later => IsBefore(open, later.Article.Published?.Instant))
            && !_ends.Exists(other => other.Article.Id == open.Article.Id));

    private static bool Counts(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word =>
        char.IsDigit(word[0])
        || KnownLanguages.English.Numbers.Values.ContainsKey(word.ToLowerInvariant()));
}
