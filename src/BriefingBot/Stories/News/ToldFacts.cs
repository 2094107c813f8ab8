using System.Globalization;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.News;

/// <summary>What a reader knows of a story: what was shown, and what stood in the reports behind it.</summary>
internal sealed partial class ToldFacts
{
    private const int OpeningSentences = 3;

    /// <summary>A sentence that has so much of another one has its words.</summary>
    private const double SameWords = 0.9;

    private static readonly TimeSpan Hours = TimeSpan.FromHours(6);

    private static readonly TimeSpan MostOfDay = TimeSpan.FromHours(20);

    private readonly HashSet<int> _known;
    private readonly HashSet<string> _terms;
    private readonly HashSet<string> _reported;
    private readonly List<FactTerms> _behind;
    private readonly List<FactTerms> _told;
    private readonly FactTerms _headline;
    private readonly HashSet<(string Lemma, Upos Upos)> _acts;
    private readonly HashSet<string> _outcomes;
    private readonly HashSet<string> _ordinals;
    private readonly HashSet<int> _days;
    private readonly HashSet<string?> _languages;
    private readonly HashSet<string> _outlets;
    private readonly bool _isPlan;
    private readonly int _stage;
    private readonly NewsTime? _newest;

    /// <summary>Gathers what a reader knows of a story.</summary>
    /// <param name="story">The story as it is now.</param>
    /// <param name="told">What the reader was told.</param>
    public ToldFacts(Story story, ToldStory told)
    {
        var language = story.Articles[0].Language;
        var behind = story.Articles.Where(told.Knows).ToList();
        // A reader who was shown no sentence counts as having read how the reports open.
        var sentences = told.Sentences.Count > 0 ? told.Sentences
            : behind.SelectMany(article => NewsSentences.Of(article.Text).Take(OpeningSentences))
                .Select(said => said.Text);
        // Of the titles behind it one was shown; where nobody noted which, it may have been any.
        List<string> titles = [.. told.Headlines.Count > 0
            ? told.Headlines : behind.Select(ReportTitle.Of).OfType<string>()];
        List<string> shown = [.. sentences, .. titles];
        _known = told.KnownTerms();
        _told = shown.ConvertAll(text => FactTerms.Of(text, language));
        _terms = KeysOf(_told);
        _headline = FactTerms.Of(
            titles.Contains(story.Headline) ? story.Headline : titles.FirstOrDefault() ?? "", language);
        _behind = [.. behind.SelectMany(article => SentenceSplitter.Split(article.Text))
            .Select(text => FactTerms.Of(text, language))];
        _reported = [.. _terms, .. KeysOf(_behind)];
        _outcomes = shown.SelectMany(Outcomes.Of).ToHashSet(StringComparer.Ordinal);
        _ordinals = shown.SelectMany(Outcomes.OrdinalsIn).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _stage = shown.Select(CaseStage.Of).DefaultIfEmpty(0).Max();
        _languages = [.. behind.Select(article => article.Language)];
        _outlets = behind.Select(article => article.ShownOutlet).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _isPlan = behind.Exists(article => ReportTitle.Of(article) is { } title && HeadlineAge.IsPlan(title, article));
        _newest = behind.Max(article => article.Published);
        var reader = SentenceReader.For(language ?? "en");
        List<ParsedSentence> read = [.. shown.SelectMany(text => reader?.Read(text) ?? [])];
        _days = [.. read.SelectMany(sentence => Statements.IsAhead([sentence], language, out var days) ? days : [])];
        _acts = read.SelectMany(sentence => sentence.Tokens)
            .Where(token => token.Upos is Upos.Noun or Upos.Verb)
            .Select(token => (token.Lemma, token.Upos))
            .ToHashSet();
    }

    /// <summary>
    /// Whether a report's sentence tells with its title what came of the matter, and that was not told: an outcome, the
    /// same of another one ("second man arrested"), or a later stage of the case ("gets two years" after "charged").
    /// </summary>
    /// <param name="title">Its report's.</param>
    public bool HasNewOutcome(string sentence, string title)
    {
        var stage = CaseStage.Of(sentence);
        if (IsOfLaterStage(sentence) && CaseStage.Of(title) == stage)
        {
            return true;
        }

        var outcomes = Outcomes.News(sentence, title);
        return outcomes.Count > 0
            && (Outcomes.OrdinalsIn(title).Any(ordinal => !_ordinals.Contains(ordinal))
                || (!outcomes.IsSubsetOf(_outcomes)
                    && !(stage > 0 && stage <= _stage && outcomes.IsSubsetOf(Outcomes.OfCases))));
    }

    /// <summary>
    /// Whether a later report's title tells with its sentence a number that was not told, in a language whose figures
    /// nothing reads.
    /// </summary>
    public bool HasMovedNumber(FactTerms sentence, string title, string? language) =>
        MovedNumbers.CountIn(language)
        && FactTerms.Of(MovedNumbers.WithoutTimes(title), language) is var facts
        && facts.SharesNumber(sentence)
        && facts.HasNumberBeyond(_terms);

    /// <summary>
    /// Whether its words can be held against what was told: both are in one language. Of another language its numbers
    /// alone can.
    /// </summary>
    public bool IsComparable(Article article, FactTerms facts) =>
        _languages.Count == 0 || article.Language is null || _languages.Contains(null)
        || _languages.Contains(article.Language) || facts.HasNumberBeyond(_reported);

    /// <summary>Whether a text tells of a charge or a verdict that the reader was not told.</summary>
    public bool IsOfLaterStage(string text) =>
        CaseStage.Of(text) is >= CaseStage.Charged and var stage && stage > _stage;

    /// <summary>Whether a sentence tells of an earlier stage of the case than the reader was told ("a man surrendered"
    /// after the charge): in a report that came later, only where it is of nobody else.</summary>
    public bool IsPast(string sentence, Article article) =>
        CaseStage.Of(sentence) is > 0 and var stage && stage < _stage
        && (!(article.Published?.Instant > _newest?.Instant)
            || !(Outcomes.TellsOfAnother(sentence) || NamesNewOneIn(sentence)));

    /// <summary>Whether a report is no older than all that was told: of several that came out at once some may have
    /// been told.</summary>
    public bool IsNoOlder(Article article) => _newest is not { } newest
        || article.Published?.Instant >= newest.Instant
        // Nobody knows the hour of what has a day alone.
        || (article.Published is { } time && (time.IsDateOnly || newest.IsDateOnly)
            && time.Instant.UtcDateTime.Date == newest.Instant.UtcDateTime.Date);

    /// <summary>Whether a report is later by some hours than all that was told, and its outlet told it too, or a plan
    /// was told: another outlet has other words for the same.</summary>
    public bool GoesOnIn(Article article) => (_isPlan || _outlets.Contains(article.ShownOutlet))
        && (_newest is not { } newest || article.Published?.Instant >= newest.Instant + Hours);

    /// <summary>Whether a report came out most of a day after all that was told: it is no other outlet's version of
    /// it.</summary>
    public bool IsLate(Article article) => article.Published?.Instant >= _newest?.Instant + MostOfDay;

    /// <summary>Whether a report is at least a day older than the newest one that was told.</summary>
    public bool IsStale(Article article) => article.Published?.Instant <= _newest?.Instant - TimeSpan.FromDays(1);

    /// <summary>The weight of the terms that stood in no report so far, and of all.</summary>
    public (double Unknown, double Total) NewsIn(string sentence)
    {
        var terms = SentenceTerms.Of(sentence);
        return (terms.WeightBeyond(_known), terms.Total);
    }

    /// <summary>Those of its terms that stood in no report so far.</summary>
    public List<string> Unreported(FactTerms facts) => [.. facts.Keys.Where(key => !_reported.Contains(key))];

    /// <summary>The weight of the terms that were not shown.</summary>
    public double Beyond(FactTerms facts) => facts.Beyond(_terms);

    /// <summary>The weight of the terms that were shown.</summary>
    public double Bond(FactTerms facts) => facts.WeightIn(_terms);

    /// <summary>The share of it that was shown, in whatever sentences, 0 to 1.</summary>
    public double Shown(FactTerms facts) => facts.ShareIn(_terms);

    /// <summary>Whether a report behind what was told had it in the same words.</summary>
    public bool HasWordsOf(FactTerms facts) => _behind.Exists(other => facts.CoveredBy(other) >= SameWords);

    /// <summary>The weight of what was not shown and another text has too.</summary>
    public double BeyondIn(FactTerms facts, FactTerms other) =>
        facts.WeightIn(other.Keys.Where(key => !_terms.Contains(key)).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether a sentence has half of what another one adds to what was shown.</summary>
    public bool HasMostOf(FactTerms sentence, FactTerms added) => added.IsMostlyIn(sentence, _terms);

    /// <summary>How much of the headline it tells, 0 to 1.</summary>
    public double HeadlineIn(FactTerms facts) => _headline.Total > 0 ? _headline.CoveredBy(facts) : 0;

    /// <summary>The share of it that one sentence told, at most.</summary>
    public double Covered(FactTerms facts) => _told.Select(facts.CoveredBy).DefaultIfEmpty(0).Max();

    /// <summary>Whether a word was shown, in whatever form.</summary>
    public bool Has(string word) => NewsSynonyms.IsIn(_terms, word);

    /// <summary>Whether the reader was shown a year.</summary>
    public bool Has(int year) => _terms.Contains("#" + year.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether the sentence has a name that the reports so far have.</summary>
    public bool NamesOneIn(string text) => HasNameIn(text, _reported);

    /// <summary>Whether the sentence has a name that was shown.</summary>
    public bool ShowsNameIn(string text) => HasNameIn(text, _terms);

    private static bool HasNameIn(string text, HashSet<string> terms) => NamesIn(text).Any(terms.Contains);

    private bool NamesNewOneIn(string text) => NamesIn(text).Any(name => !_reported.Contains(name));

    private static IEnumerable<string> NamesIn(string text) => Words.Of(text)
        .Where(word => word.IsCapitalised && !word.OpensSentence)
        .Select(word => ArticleTerms.StemOf(text, word));

    /// <summary>Whether a lead has a number that was not told, or a word of its title's that no report had: another
    /// outlet words its title as it likes.</summary>
    public bool SharesNews(FactTerms title, FactTerms lead) =>
        Unreported(lead) is var news && (news.Exists(term => term.StartsWith('#')) || news.Intersect(title.Keys).Any());

    /// <summary>Whether it tells, in whatever words, what was told to be coming on its day, or an outcome that was
    /// told, with no number, no name and no other one that is new.</summary>
    /// <param name="isShown">Whether only what was shown is old, and not what stood in a report behind it.</param>
    public bool HasSame(
        string text, IReadOnlyList<ParsedSentence>? read, string? language, bool isShown = false)
    {
        return (Statements.IsAhead(read, language, out var days) && days.TrueForAll(_days.Contains))
            || (Outcomes.Of(MainPart(text, read)) is { Count: > 0 } outcomes && outcomes.IsSubsetOf(_outcomes)
                && !Outcomes.TellsOfAnother(text)
                && !FactTerms.Of(text, language).Keys.Any(term => term.StartsWith('#') && IsNew(term))
                && read?.SelectMany(sentence => sentence.Tokens).Any(token => token.Upos == Upos.Propn
                    && FactTerms.Of(token.Form, language).Keys.Any(IsNew)) == false);

        bool IsNew(string term) => !(isShown ? _terms : _reported).Contains(term);
    }

    // Without the clauses that say which one is meant: "a home where six were shot", "the quake that killed ten".
    private static string MainPart(string text, IReadOnlyList<ParsedSentence>? read)
    {
        if (read is not [var sentence] || !sentence.Tokens.Any(token => token.Is("acl:relcl")))
        {
            return text;
        }

        var described = sentence.Tokens.Where(token => token.Is("acl:relcl"))
            .SelectMany(token => sentence.Subtree(token)).ToHashSet();
        return string.Join(' ', sentence.Tokens.Where(token => !described.Contains(token)).Select(token => token.Form));
    }

    private static HashSet<string> KeysOf(IEnumerable<FactTerms> terms) =>
        terms.SelectMany(sentence => sentence.Keys).ToHashSet(StringComparer.Ordinal);
}
