using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>The sentences that a story may be told by, with what is known of each of them in this story.</summary>
internal sealed class SentencePool
{
    /// <summary>A sentence that has so much of the titles tells the event.</summary>
    private const double TellsTitle = 0.5;

    private readonly Dictionary<int, IReadOnlyList<ParsedSentence>?> _parsed = [];
    private readonly Dictionary<int, Acts> _acts = [];
    private readonly bool[] _ofMoment;
    private readonly CancellationToken _cancellationToken;
    private readonly FormerStates _former;
    private readonly HashSet<string> _voting;

    /// <summary>Looks at the candidates.</summary>
    /// <param name="candidates">Sentences of the story's reports.</param>
    /// <param name="figures">What the ledger says of them.</param>
    /// <param name="articles">The story's, in order of time.</param>
    /// <param name="headline">The story's, which the lead tells in full.</param>
    /// <param name="cancellationToken">Stops the reading of sentences.</param>
    public SentencePool(
        IReadOnlyList<StorySentence> candidates,
        FigureRules figures,
        IReadOnlyList<Article> articles,
        string headline,
        CancellationToken cancellationToken = default)
    {
        _cancellationToken = cancellationToken;
        Candidates = candidates;
        Figures = figures;
        HeadlineText = headline;
        HeadlineOutcomes = Outcomes.Of(headline);
        HeadlineStage = CaseStage.Of(headline);
        Headline = FactTerms.Of(headline, articles.Count > 0 ? articles[0].Language : null);
        Terms = new StoryTerms(candidates, Headline);
        Rank = SentenceRank.Of([.. candidates.Select(candidate => candidate.Terms)]);
        Common = CommonOf(candidates);
        _voting = [.. SourceVotes.Of(articles).Select(article => article.Id)];
        var titles = TitlesOf(articles);
        TitleShare = [.. candidates.Select(candidate =>
            titles.Select(title => title.CoveredBy(candidate.Facts)).DefaultIfEmpty(0).Average())];
        // "The state has suspended a licence": an opening goes on from its title.
        StandsAlone = [.. candidates.Select((candidate, i) => SelfContained.Is(
            candidate.Text, candidate.Language, OpensAsTitled(i) ? static _ => true : null))];
        EventShare = [.. candidates.Select((_, i) => TitleShare[i] + Agreement(i))];
        var takings = candidates.Where(candidate => Corrections.TakesBack(candidate.Text)).ToList();
        Outdated = [.. candidates.Select(candidate =>
            figures.IsOutdated(candidate) || takings.Exists(later => IsTakenBack(candidate, later)))];
        _former = new FormerStates(candidates, articles.Max(article => article.Published?.Instant), headline);
        _ofMoment = [.. candidates.Select(candidate => articles.Count > 1
            && candidate.Article.Id != articles[^1].Id && SceneSetting.IsOfThatMoment(candidate.Text))];
        var order = articles.Select((article, index) => (article.Id, index)).DistinctBy(pair => pair.Id)
            .ToDictionary(pair => pair.Id, pair => pair.index);
        Newness = [.. candidates.Select(candidate => (order[candidate.Article.Id] + 1.0) / articles.Count)];
    }

    public IReadOnlyList<StorySentence> Candidates { get; }

    public FigureRules Figures { get; }

    public SentenceRank Rank { get; }

    /// <summary>What the story is about.</summary>
    public StoryTerms Terms { get; }

    public string HeadlineText { get; }

    /// <summary>What the headline tells to have come of the matter.</summary>
    public IReadOnlySet<string> HeadlineOutcomes { get; }

    /// <summary>How far a case has come that the headline tells of.</summary>
    public int HeadlineStage { get; }

    /// <summary>What the headline states.</summary>
    public FactTerms Headline { get; }

    /// <summary>What more than half of the sentences name: the place, the ship, the firm.</summary>
    public IReadOnlySet<string> Common { get; }

    /// <summary>How much of the reports' titles each one tells, 0 to 1.</summary>
    public IReadOnlyList<double> TitleShare { get; }

    /// <summary>The same and how much it states of what the other reports open with, 0 to 2.</summary>
    public IReadOnlyList<double> EventShare { get; }

    /// <summary>The place of its report among the reports, the newest 1.</summary>
    public IReadOnlyList<double> Newness { get; }

    public IReadOnlyList<bool> StandsAlone { get; }

    /// <summary>Whether it carries a figure that time has overtaken, or that its speaker took back.</summary>
    public IReadOnlyList<bool> Outdated { get; }

    /// <summary>Whether its report has a vote on how the story is told.</summary>
    public bool HasVote(int i) => _voting.Contains(Candidates[i].Article.Id);

    /// <summary>Whether it was true when it was written, hours before the newest report.</summary>
    public bool IsStale(int i) => _ofMoment[i];

    /// <summary>Whether it says how things stood when its report was written, days before the newest.</summary>
    public bool IsOfFormerState(int i) => _former.Has(Candidates[i], Parsed(i));

    /// <summary>Whether it says that what the headline tells has not come to pass: "neither was arrested".</summary>
    public bool DeniesHeadline(int i) => HeadlineOutcomes.Count > 0
        && Outcomes.DeniedIn(Candidates[i].Text).Except(Candidates[i].Outcomes).Any(HeadlineOutcomes.Contains);

    /// <summary>Whether it tells of earlier events; a report's opening is told by its title.</summary>
    public bool IsOfThePast(int i) => Figures.IsHistory(Candidates[i].Source) && !OpensAsTitled(i);

    /// <summary>Whether it tells what its titles tell.</summary>
    public bool IsTitled(int i) => TitleShare[i] >= TellsTitle;

    /// <summary>The same of a report's opening.</summary>
    public bool OpensAsTitled(int i) => Candidates[i].Position == 0 && IsTitled(i);

    /// <summary>Whether it tells of earlier events, and their time stands in a sentence before it: read alone,
    /// "eleven were hurt the same week" would be of now.</summary>
    public bool IsOfUndatedPast(int i) => IsOfThePast(i) && Candidates[i].Position > 0
        && !LookingBack.IsYears(Candidates[i].Text)
        && TextDates.Of(Candidates[i].Text, Words.Of(Candidates[i].Text)).Count == 0;

    /// <summary>Whether it opens with a time long before and tells what others did then.</summary>
    public bool IsOfOthersThen(int i) => Background.IsOfOthersThen(Candidates[i].Text, Parsed(i),
        Candidates[i].Language, Candidates[i].Article.Published?.Instant);

    /// <summary>Whether somebody does or is something in it.</summary>
    public bool States(int i) => Statements.Is(Parsed(i), Candidates[i].Language);

    /// <summary>Whether it needs a sentence before it, however it opens.</summary>
    /// <param name="isKnown">Whether a reader has met a thing, by its noun.</param>
    public bool IsDangling(int i, Func<string, bool> isKnown) =>
        Dangling.Is(Candidates[i].Text, Parsed(i), Candidates[i].Language, isKnown)
        || (!Figures.IsOfPeople(Candidates[i].Source) && Dangling.CountsUnnamed(Parsed(i)));

    /// <summary>The noun of the person whom it speaks of as one whom its reader knows ("the boy"); null for none.
    /// </summary>
    public string? PersonMeantBy(int i) => KnownLanguages.IsEnglish(Candidates[i].Language)
        ? Dangling.PersonMeant(Parsed(i), FigureWords.English.IsPerson) : null;

    /// <summary>Whether it adds to what one did who is told of.</summary>
    /// <param name="isKnown">Whether a reader has met somebody or a thing, by a name or a noun.</param>
    public bool IsResuming(int i, Func<string, bool> isKnown) => KnownLanguages.IsEnglish(Candidates[i].Language)
        && Resuming.Is(Parsed(i), isKnown);

    /// <summary>Whether it says how things are in general.</summary>
    public bool IsBackground(int i) => Background.Is(Candidates[i].Text, Parsed(i), Candidates[i].Language);

    /// <summary>Whether it tells only what the police do at each event: "officers responded to a call".</summary>
    public bool IsRoutine(int i) => KnownLanguages.IsEnglish(Candidates[i].Language)
        && Background.IsRoutine(Parsed(i));

    /// <summary>Whether it tells only what the police are about ("are searching for") or that they made something
    /// known, and not what.</summary>
    public bool IsOfWork(int i) => KnownLanguages.IsEnglish(Candidates[i].Language)
        && (Background.IsInquiry(Parsed(i)) || Background.IsAnnouncement(Parsed(i)));

    /// <summary>Whether it says what something is.</summary>
    public bool IsState(int i) => IsBackground(i) && Background.IsState(Parsed(i));

    /// <summary>Whether it says what may be.</summary>
    public bool IsGuess(int i) => Background.Guesses(Parsed(i));

    /// <summary>Whether it tells what had gone before the event: no toll, which "had risen to 27 by Monday", nor a
    /// report's opening that is told by its title.</summary>
    public bool IsOfBefore(int i) => Background.IsOfBefore(Parsed(i)) && !Figures.IsOfToll(Candidates[i])
        && !OpensAsTitled(i);

    /// <summary>Who does what in it.</summary>
    public Acts ActsOf(int i)
    {
        if (!_acts.TryGetValue(i, out var acts))
        {
            _acts[i] = acts = Acts.Of(Parsed(i), Candidates[i].Language);
        }

        return acts;
    }

    /// <summary>Its trees. Parsing costs more than all else: each that is asked about is parsed once.</summary>
    public IReadOnlyList<ParsedSentence>? Parsed(int i)
    {
        if (!_parsed.TryGetValue(i, out var parsed))
        {
            _parsed[i] = parsed = SentenceReader.For(Candidates[i].Language ?? "en")
                ?.Read(Candidates[i].Text, _cancellationToken);
        }

        return parsed;
    }

    /// <summary>What a sentence is worth, by what the ledger says of it and whether it can be read by itself.</summary>
    public double Weighed(int i, double worth)
    {
        worth += Figures.IsNewest(Candidates[i].Source) ? 0.4 : 0;
        worth *= StandsAlone[i] || worth < 0 ? 1 : 0.5;
        worth *= IsOfThePast(i) ? 0.3 : 1;
        return Outdated[i] ? 0.1 * worth : worth;
    }

    /// <summary>How much two of them state the same, 0 to 1, names that all share counting for little.</summary>
    public double Overlap(int one, int other) => Candidates[one].Facts.Overlap(Candidates[other].Facts, Common);

    /// <summary>The same with every name counted.</summary>
    public double WholeOverlap(int one, int other) => Candidates[one].Facts.Overlap(Candidates[other].Facts);

    private static List<FactTerms> TitlesOf(IReadOnlyList<Article> articles) => articles
        .Select(article => (Title: ReportTitle.Of(article), article))
        .Where(pair => pair.Title is { } title && !IsFirstSentence(title, pair.article))
        .DistinctBy(pair => pair.Title)
        .Select(pair => FactTerms.Of(pair.Title!, pair.article.Language)) // not null: asked for
        .ToList();

    // Of a report without a title its first sentence is one, and would speak for itself.
    private static bool IsFirstSentence(string title, Article article) =>
        title.EndsWith('.') && article.Text.StartsWith(title, StringComparison.Ordinal);

    private static HashSet<string> CommonOf(IReadOnlyList<StorySentence> candidates) => candidates
        .SelectMany(candidate => candidate.Facts.Keys)
        .CountBy(term => term, StringComparer.Ordinal)
        .Where(term => term.Value > 2 && 2 * term.Value > candidates.Count)
        .Select(term => term.Key)
        .ToHashSet(StringComparer.Ordinal);

    private double Agreement(int i) => Candidates
        .Where(other => other.Position == 0 && other.Article.Id != Candidates[i].Article.Id
            && _voting.Contains(other.Article.Id))
        .Select(other => Candidates[i].Facts.Overlap(other.Facts, Common))
        .DefaultIfEmpty(0)
        .Average();

    // "Correcting its earlier figure of six": what the same speaker said of six is over.
    private static bool IsTakenBack(StorySentence candidate, StorySentence later)
    {
        if (candidate == later || later.Article.Published?.Instant < candidate.Article.Published?.Instant)
        {
            return false;
        }

        var said = Attribution.Without(candidate.Text, candidate.Language);
        var speaker = FactTerms.Of(candidate.Text.Replace(said, "", StringComparison.Ordinal), candidate.Language);
        return candidate.Facts.Keys.Any(key => key[0] == '#' && later.Facts.Keys.Contains(key))
            && (said.Length < candidate.Text.Length ? speaker.CoveredBy(later.Facts) == 1
                : candidate.Facts.CoveredBy(later.Facts) >= TellsTitle);
    }
}
