using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.News;

/// <content>What the later reports are about and the reader was not shown, though a report behind what was told may
/// have had it in other words: what one of them is headed by and opens with, and what several of them tell.</content>
internal sealed partial class NewFacts
{
    /// <summary>A sentence is news where at most this share of it was shown; one that its report is headed by may share
    /// more.</summary>
    private const double MostShown = 0.6;

    private const double MostShownOfHead = 0.75;

    /// <summary>Least weight of new terms; a sentence that its title repeats needs more, as the title may only reword
    /// what was told.</summary>
    private const double LeastAdded = 2;

    private const double LeastAddedByHead = 3;

    /// <summary>Least weight of new terms in what somebody says: a new speaker alone is no news.</summary>
    private const double LeastSaid = 1.5;

    /// <summary>A title tells something of its own that adds so much.</summary>
    private const double NewsOfHead = 1;

    /// <summary>What this many other reports tell counts as told by all.</summary>
    private const int WellTold = 3;

    /// <summary>What the later reports are about is worth more than what one of them has.</summary>
    private const double OfMatter = 10;

    private readonly Dictionary<string, List<FactTerms>> _sentences;
    private readonly HashSet<string> _overtaken;
    private readonly int _reached;
    private readonly bool _isDecided;

    private FoundFact? Matter(NewsSentence sentence, Article article)
    {
        var facts = FactTerms.Of(Attribution.Without(sentence.Text, article.Language), article.Language);
        var isHeaded = IsHeadedBy(facts, sentence, article);
        if (_told.IsStale(article) || !_told.IsComparable(article, facts)
            || _told.Beyond(facts) < (isHeaded ? LeastAddedByHead : LeastAdded)
            || _told.Shown(facts) > (isHeaded ? MostShownOfHead : MostShown)
            || _told.Covered(facts) >= RephrasedEvent || _told.HasWordsOf(facts))
        {
            return null;
        }

        var tellers = TellersOf(facts, article);
        return (isHeaded || tellers > 0)
            && IsClean(sentence, article, isOutcome: isHeaded) && !_overtaken.Contains(sentence.Source)
            && IsUntold(sentence, article, isHeaded, tellers, tellers >= WellTold && _told.Shown(facts) <= 1 - Strange)
            ? new FoundFact(
                new NewFact(sentence.Source, article.Id, IsMatter: true),
                OfMatter * (tellers + (isHeaded ? 1 : 0)) / (1 + (0.2 * sentence.Position)))
            : null;
    }

    // "Blind man charged": its lead has what the title adds to what was shown.
    private bool IsHeadedBy(FactTerms facts, NewsSentence sentence, Article article) =>
        sentence.Position < OpeningSentences
        && ReportTitle.Of(article) is { } title
        && HeadlineKinds.Tells(title, article)
        && _told.IsNoOlder(article)
        && FactTerms.Of(title, article.Language) is var head
        && _told.Beyond(head) >= NewsOfHead
        && _told.BeyondIn(facts, head) > 0;

    // The other later reports of which one sentence has half of what it adds.
    private int TellersOf(FactTerms facts, Article article) => _sentences.Count(report =>
        report.Key != article.Id && report.Value.Exists(other => _told.HasMostOf(other, facts)));

    // An act that was told is another one, or is told with more, where all tell it and nearly all of it is new.
    private bool IsUntold(NewsSentence sentence, Article article, bool isHeaded, int tellers, bool isOther)
    {
        if (!CanStandAlone(sentence.Text, article, out var read)
            || (!isOther && _told.HasSame(sentence.Text, read, article.Language, isShown: true)))
        {
            return false;
        }

        if (read is not [var one])
        {
            return isHeaded || tellers >= WellTold;
        }

        List<ParsedToken> verbs = [.. NewsEvents.MainVerbs(one)];
        return !NewsEvents.IsOwnedByNobody(one)
            && ((isHeaded && (tellers > 0 || verbs.Count == 0)) || verbs.Exists(verb => NewsEvents.Is(one, verb)))
            && (isOther || !verbs.Exists(verb => _told.HasAct(one, verb, byVerb: false)));
    }

    // One statement in words that need none before them, and no mere step or background.
    private bool CanStandAlone(string text, Article article, out IReadOnlyList<ParsedSentence>? read)
    {
        var language = article.Language;
        var title = FactTerms.Of(ReportTitle.Of(article) ?? "", language);
        read = SentenceReader.Read(text, language);
        return !Dangling.Is(text, read, language, word => Has(word) || title.Contains(word))
            && Statements.Is(read, language)
            && !IsBackground(text, read, language)
            && !IsStep(text, read, article)
            && read is not { Count: > 1 };
    }

    // A new speaker who says nothing new, what was going on when it happened, or what was still to come.
    private bool IsStep(string text, IReadOnlyList<ParsedSentence>? read, Article article) =>
        _told.IsPast(text, article)
        || IsReached(text, read, article)
        || (read is [var one] && KnownLanguages.IsEnglish(article.Language)
            && ((Said(one) is { } said && _told.Beyond(FactTerms.Of(said, article.Language)) < LeastSaid)
                || NewsEvents.MainVerbs(one).Any(verb => verb.Lower.EndsWith("ing", StringComparison.Ordinal)
                    && one.Child(verb, "aux") is { Lower: "was" or "were" })));

    // "Will face charges", "is scheduled to be arraigned", where a report of the story tells of the charge.
    private bool IsReached(string text, IReadOnlyList<ParsedSentence>? read, Article article) =>
        (CaseStage.NamesCharge(text) || CaseStage.Of(text) > 0)
        && Math.Max(CaseStage.Of(text), CaseStage.Charged) <= _reached
        && (HeadlineAge.IsPlan(text, article) || Statements.IsAhead(read, article.Language, out _)
            || (read is [var one] && NewsEvents.MainVerbs(one).Any(verb => verb.Lemma is "schedule" or "expect")));

    // What somebody says in it, without who he is.
    private static string? Said(ParsedSentence sentence) =>
        KnownLanguages.English.IsSaying(sentence.Root)
        && sentence.Child(sentence.Root, "ccomp") is { } said
            ? string.Join(' ', sentence.Subtree(said).Select(token => token.Form))
            : null;

    // How far the case has come by what the reports open with.
    private static int ReachedIn(Story story) => story.Articles
        .SelectMany(article => NewsSentences.Of(article.Text).Take(OpeningSentences + 1)
            .Select(sentence => sentence.Text)
            .Where(text => !HeadlineAge.IsPlan(text, article)))
        .Select(CaseStage.Of)
        .DefaultIfEmpty(0)
        .Max();

    // Whose title tells of the arrest, the charge or the trial, and who knows of no verdict, wrote before it, whatever
    // day is on the report. The stages are English's.
    private static bool IsBeforeVerdict(Article article) =>
        KnownLanguages.IsEnglish(article.Language)
        && ReportTitle.Of(article) is { } title
        && CaseStage.Of(title) is > 0 and < CaseStage.Verdict
        && !Outcomes.TellsOfAnother(title)
        && NewsSentences.Of(article.Text).Select(sentence => sentence.Text)
            .Append(ReportTitle.Of(article) ?? "")
            .All(text => CaseStage.Of(text) < CaseStage.Verdict && !Outcomes.TellsVerdict(text));

    private static bool IsDecidedIn(Story story) => story.Articles.Any(article =>
        ReportTitle.Of(article) is { } title
        && CaseStage.Of(title) >= CaseStage.Verdict
        && !HeadlineAge.IsPlan(title, article));

    // Of earlier events, and counts that a later report has raised.
    private static HashSet<string> OvertakenIn(Story story) => story.Figures
        .SelectMany(line => line.Values.Where(figure => line.IsHistory
            || (line.Relation == FigureRelation.Update && !FigureComparison.Agree(figure, line.Values[^1]))))
        .Select(figure => figure.Sentence)
        .ToHashSet(StringComparer.Ordinal);

    private static List<FactTerms> SentencesOf(Article article) =>
        [.. NewsSentences.Of(article.Text).Take(SentencesOfNews)
            .Select(sentence => sentence.Text)
            .Append(ReportTitle.Of(article) ?? "")
            .Select(text => FactTerms.Of(text, article.Language))];
}
