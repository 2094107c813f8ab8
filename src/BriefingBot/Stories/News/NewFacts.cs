using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.News;

/// <summary>
/// Finds the sentences of later reports that tell of a story what nobody was told: an event, in words that need none
/// before them. What is doubtful is left out: nobody misses it, and a line that is no news costs the trust in all.
/// </summary>
internal sealed partial class NewFacts
{
    /// <summary>
    /// The least weight of unknown terms that makes a sentence news: a name and a word, or three words of which two are
    /// rare.
    /// </summary>
    private const double LeastNews = 2.5;

    /// <summary>The least share of a sentence that must be unknown.</summary>
    private const double LeastShare = 0.25;

    /// <summary>How many sentences of a report hold its news; behind them stands what everybody knew.</summary>
    private const int SentencesOfNews = 9;

    /// <summary>A report tells its own news in the first two, in whatever words.</summary>
    private const int OpeningSentences = 2;

    /// <summary>Of such an opening so much must be unknown, and so much weight of it told.</summary>
    private const double NewsOfOpening = 0.5;
    private const double BondOfOpening = 2;

    /// <summary>A report of no more telling sentences is an update: it has nothing but news.</summary>
    private const int Update = 4;

    /// <summary>With this many new reports or fewer, none can bear another out.</summary>
    private const int TooFewReports = 2;

    /// <summary>Official statements are looked for in this many opening sentences.</summary>
    private const int Leads = 4;

    /// <summary>The share of a sentence in one told sentence that makes it a re-phrasing; an event that was not told
    /// may share more words.</summary>
    private const double Rephrased = 0.45;
    private const double RephrasedEvent = 0.55;

    /// <summary>A sentence with this share of the headline's terms, and no other event, repeats it.</summary>
    private const double TellsHeadline = 0.5;

    /// <summary>Least weight of told terms that ties a sentence to the story; an event of the news needs
    /// less.</summary>
    private const double Bound = 1;

    private const double BoundEvent = 0.6;

    /// <summary>A sentence is borne out where another report has this many of its new terms.</summary>
    private const int Shared = 2;
    private const int WellShared = 3;

    /// <summary>What came of the matter is told first, then what a later report is headed by.</summary>
    private const double OfOutcome = 100;

    private const double OfTurn = 50;

    /// <summary>Among the rest, an arrest or a death is worth this many times a detail.</summary>
    private const double Twice = 2;

    private readonly ToldFacts _told;
    private readonly HashSet<string> _figures;
    private readonly List<Article> _fresh;

    private NewFacts(Story story, IEnumerable<Article> fresh, ToldStory told)
    {
        _told = new ToldFacts(story, told);
        _fresh = [.. fresh.Where(article => article.CopyOf is null)];
        _figures = story.Figures
            .Where(line => line.IsHistory || line.Relation is FigureRelation.Update or FigureRelation.Disagreement)
            .SelectMany(line => line.Values)
            .Select(figure => figure.Sentence)
            .ToHashSet(StringComparer.Ordinal);
        _overtaken = OvertakenIn(story);
        _reached = ReachedIn(story);
        _isDecided = IsDecidedIn(story);
        _sentences = _fresh.ToDictionary(article => article.Id, SentencesOf, StringComparer.Ordinal);
    }

    /// <summary>The facts, the most telling first.</summary>
    /// <param name="fresh">Its reports that the reader does not know.</param>
    /// <param name="told">What the reader was told.</param>
    public static List<NewFact> Of(Story story, IEnumerable<Article> fresh, ToldStory told)
    {
        var facts = new NewFacts(story, fresh, told);
        return [.. facts._fresh
            .SelectMany(facts.In)
            .OrderByDescending(found => found.Worth)
            .ThenByDescending(found => story.ArticleById[found.Fact.ArticleId].Published?.Instant)
            .Select(found => found.Fact)];
    }

    private bool IsUpdate(Article article, int sentences) =>
        sentences <= Update && _fresh.Count <= TooFewReports && article.Published is not null;

    private FoundFact? Found(NewsSentence sentence, Article article, bool isUpdate)
    {
        var said = Attribution.Without(sentence.Text, article.Language);
        var (news, total) = _told.NewsIn(said);
        if (ReportTitle.Of(article) is { } title && IsOutcome(sentence, article, title))
        {
            var isPlain = _told.HasNewOutcome(sentence.Text, title);
            return new FoundFact(
                new NewFact(sentence.Source, article.Id, IsOutcome: true),
                OfOutcome - sentence.Position - (isPlain ? 0 : OpeningSentences));
        }

        if (ReportTitle.Of(article) is { } head
            && (IsMatterOf(head, sentence, article) || IsOfAnother(head, sentence, article)))
        {
            return new FoundFact(
                new NewFact(sentence.Source, article.Id, IsOutcome: true), OfTurn - sentence.Position);
        }

        if (Matter(sentence, article) is { } matter)
        {
            return matter;
        }

        if (news < LeastNews || news < LeastShare * total || _told.IsStale(article)
            || !IsClean(sentence, article, isOutcome: false))
        {
            return null;
        }

        var candidate = new NewsCandidate(
            sentence, article, FactTerms.Of(said, article.Language), news / total, isUpdate);
        var bearing = BornOutBy(candidate, out var unreported);
        if (!_told.IsComparable(article, candidate.Facts) || !IsNews(candidate, bearing, unreported))
        {
            return null;
        }

        // The nearer to the opening, the more it is what the report is about.
        var worth = news / (5 + total) / (1 + (0.2 * sentence.Position)) * (1 + (0.3 * Math.Min(bearing, WellShared)));
        return new FoundFact(
            new NewFact(sentence.Source, article.Id), Outcomes.Of(sentence.Text).Count > 0 ? Twice * worth : worth);
    }

    // What can be told of a sentence without its parser. A verdict speaks of what was done a year ago.
    private bool IsClean(NewsSentence sentence, Article article, bool isOutcome)
    {
        var (text, language) = (sentence.Text, article.Language);
        DateOnly? published = article.Published is { } date ? DateOnly.FromDateTime(date.Instant.Date) : null;
        return (isOutcome || !_figures.Contains(sentence.Source))
            && !Comment.Is(text, language)
            && !SelfContained.OpensWithQuotation(text)
            && !SelfContained.IsMostlyQuotation(text)
            && !MadeHeadline.IsSubordinate(text)
            && !GoesOn().IsMatch(text)
            && (isOutcome || !LookingBack.Is(text, published, _told.Has))
            && SelfContained.Is(text, language, Has)
            && (HalfNames.Resumed(sentence.Source, article.Text) is not { } half || Has(half))
            && HalfNames.In(sentence.Source, article.Text, language).All(Has);
    }

    private bool IsNews(NewsCandidate candidate, int bearing, int unreported)
    {
        var (text, facts) = (candidate.Sentence.Text, candidate.Facts);
        if (!CanStandAlone(text, candidate.Article, out var read)
            || _told.HasSame(text, read, candidate.Article.Language)
            || (read is [var whole] && NewsEvents.IsOwnedByNobody(whole)))
        {
            return false;
        }

        List<ParsedToken> verbs = read is [var one] ? [.. NewsEvents.MainVerbs(one)] : [];
        if (read is [var said]
            && verbs.Exists(verb =>
                (!IsLateAct(candidate) && _told.HasAct(said, verb, candidate.IsUpdate))
                || (!candidate.IsUpdate && _told.IsOfStranger(said, verb) && !_told.NamesOneIn(text))))
        {
            return false;
        }

        var isEvent = read is [var sentence] && verbs.Exists(verb => NewsEvents.Is(sentence, verb));
        return (candidate.IsUpdate || (isEvent && _fresh.Count <= TooFewReports)
                || _told.Bond(facts) >= (isEvent ? BoundEvent : Bound))
            && _told.Covered(facts) < (isEvent ? RephrasedEvent : Rephrased)
            // Of many reports, others have what matters.
            && ((isEvent && (_fresh.Count <= TooFewReports || bearing > 0
                    || candidate.Sentence.Position < OpeningSentences))
                || (_told.HeadlineIn(facts) < TellsHeadline
                && IsTrusted(candidate, read, verbs, bearing, 2 * bearing >= unreported)));
    }

    // Of what is no plain event: an office makes it known, others have it too, a report opens with it, or it came so
    // late that it is nobody's other version of what was told.
    private bool IsTrusted(
        NewsCandidate candidate,
        IReadOnlyList<ParsedSentence>? read,
        List<ParsedToken> verbs,
        int bearing,
        bool isBorneOut)
    {
        var says = verbs.Count == 0 || verbs.Exists(verb => !NewsEvents.IsLight(verb));
        var isOffice = says && read is [var sentence] && NewsEvents.IsSaidByOffice(sentence);
        var position = candidate.Sentence.Position;
        return (isOffice && position < Leads)
            || (isBorneOut && bearing >= (isOffice ? Shared : WellShared))
            || (says && candidate.IsUpdate)
            || (says && IsLateWord(candidate, isOffice))
            || (says && position < OpeningSentences && candidate.Share >= NewsOfOpening
                && _told.Bond(candidate.Facts) >= BondOfOpening);
    }

    // "Police say the suspect had …": the present of who says it makes no background.
    private static bool IsBackground(string text, IReadOnlyList<ParsedSentence>? read, string? language) =>
        Background.Is(text, read, language)
        && !(read is [{ Root.Lemma: "say" } said] && NewsEvents.IsSaidByOffice(said));

    // How many of its new terms another of the later reports has, at most.
    private int BornOutBy(NewsCandidate candidate, out int unreported)
    {
        var terms = _told.Unreported(candidate.Facts);
        unreported = terms.Count;
        return _sentences.Where(other => other.Key != candidate.Article.Id)
            .Select(other => terms.Count(term => other.Value.Exists(facts => facts.Keys.Contains(term))))
            .DefaultIfEmpty(0)
            .Max();
    }

    // "Half an hour later, …", "Just after 4 p.m., …", of which nobody says the day; and a full stop or a bar within
    // what the page has as one sentence.
    [GeneratedRegex(
        @"^(?:Now|Then|[^,]{0,25}\b(?:later|earlier|afterwards))\b|^(?:\p{L}+ ){1,3}\d[\d:.]*\s?[ap]\.?\s?m\b"
        + @"|\bthen\b|\s\.\s+\p{Ll}|\|",
        RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    private sealed record NewsCandidate(
        NewsSentence Sentence, Article Article, FactTerms Facts, double Share, bool IsUpdate);

    private sealed record FoundFact(NewFact Fact, double Worth);
}
