using System.Text.RegularExpressions;
using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>
/// Chooses a story's sentences one by one: the lead, which tells the event in words that need none before them, then
/// each time the best that brings another side of it.
/// </summary>
internal sealed partial class StoryChoice
{
    /// <summary>Two sentences of which the shorter one is so much in the other state the same.</summary>
    private const double SameNews = 0.45;

    /// <summary>
    /// The same for the opening of another report, and for sentences with one number: they tell the event again.
    /// </summary>
    private const double SameEvent = 0.2;

    /// <summary>The same for the very first sentence of another report.</summary>
    private const double SameOpening = 0.14;

    private const double Redundancy = 0.9;

    /// <summary>What a lead is worth of which a part is somebody's words: a comment more than the event.</summary>
    private const double Commenting = 0.75;

    /// <summary>A sentence that has so much of the titles tells the event.</summary>
    private const double TellsTitle = 0.5;

    /// <summary>
    /// A sentence that has so much of what the lead has of the titles and openings, and so much of those, tells the
    /// event again.
    /// </summary>
    private const double TellsAsLead = 0.65;

    private const double TellsAgain = 0.3;

    /// <summary>A lead of more content words than this is the less worth, the longer it is.</summary>
    private const double LongLead = 22;

    /// <summary>So much of all that the shorter one states, names included, in the other makes them one news.</summary>
    private const double SameWords = 0.6;

    /// <summary>A quotation of so many UTF-16 units is more than a word that somebody coined.</summary>
    private const int LongQuotation = 20;

    /// <summary>A report tells its event in one of its first sentences.</summary>
    private const int Leads = 3;

    /// <summary>A lead that tells so little of the headline sets a scene, where another tells twice as much.</summary>
    private const double SetsScene = 0.25;

    /// <summary>
    /// What the report that gave the headline is worth more: headline and lead are to tell one state.
    /// </summary>
    private const double OfHeadline = 0.3;

    private const string Died = "died";

    private static readonly HashSet<string> NothingCommon = [];

    private readonly IReadOnlyList<StorySentence> _candidates;
    private readonly FigureRules _figures;
    private readonly SentenceRank _rank;
    private readonly double[] _told;
    private readonly double[] _eventShare;
    private readonly double[] _leadWorth;
    private readonly double[] _facetWorth;
    private readonly bool[] _standsAlone;
    private readonly bool[] _outdated;
    private readonly bool[] _stale;
    private readonly bool _canLead;
    private readonly FactTerms _head;
    private readonly HashSet<string> _common;

    /// <summary>Looks at the candidates.</summary>
    /// <param name="candidates">Sentences of the story's reports.</param>
    /// <param name="figures">What the ledger says of them.</param>
    /// <param name="articles">The story's, in order of time.</param>
    /// <param name="headline">The story's, which the lead tells in full.</param>
    public StoryChoice(
        IReadOnlyList<StorySentence> candidates,
        FigureRules figures,
        IReadOnlyList<Article> articles,
        string headline)
    {
        _candidates = candidates;
        _figures = figures;
        _rank = SentenceRank.Of([.. candidates.Select(candidate => candidate.Terms)]);
        _common = Common(candidates);
        _standsAlone = [.. candidates.Select(candidate => SelfContained.Is(candidate.Text, candidate.Language))];
        var order = articles.Select((article, index) => (article.Id, index)).DistinctBy(pair => pair.Id)
            .ToDictionary(pair => pair.Id, pair => pair.index);
        var titles = articles.Where(article => !string.IsNullOrWhiteSpace(article.Title) && !IsFirstSentence(article))
            .DistinctBy(article => article.Title)
            .Select(article => FactTerms.Of(article.Title!, article.Language)) // not null: asked for
            .ToList();
        _outdated = [.. candidates.Select(figures.IsOutdated)];
        _told = [.. candidates.Select(candidate => Told(candidate, titles))];
        _eventShare = [.. candidates.Select((_, i) => _told[i] + Agreement(i))];
        double[] newness = [.. candidates.Select(candidate => (order[candidate.Article.Id] + 1.0) / articles.Count)];
        var head = _head = FactTerms.Of(headline, articles.Count > 0 ? articles[0].Language : null);
        _leadWorth =
        [
            .. candidates.Select((candidate, i) => AsLead(i, _told[i] + head.CoveredBy(candidate.Facts), newness[i])),
        ];
        var tells = _candidates.Select(candidate => head.CoveredBy(candidate.Facts)).ToList();
        var tellsOfDeath = head.Contains(Died);
        for (var i = 0; i < candidates.Count; i++)
        {
            _leadWorth[i] += candidates[i].Article.Title?.Trim() == headline ? OfHeadline : 0;
            _leadWorth[i] *= tells[i] < SetsScene && tells.Exists(other => other >= 2 * SetsScene) ? Commenting : 1;
            _leadWorth[i] *= tellsOfDeath && !candidates[i].Facts.Contains(Died) ? Commenting : 1;
        }

        _stale = [.. candidates.Select(candidate => IsOfThatMoment(candidate, articles))];
        _facetWorth = [.. candidates.Select((_, i) => AsFacet(i, _told[i], newness[i]))];
        _canLead = Enumerable.Range(0, candidates.Count).Any(CanLead);
    }

    /// <summary>At most so many sentences: the lead first, then in order of merit.</summary>
    public IReadOnlyList<StorySentence> Choose(int count)
    {
        var chosen = new List<int>();
        while (chosen.Count < count && Best(chosen, count - chosen.Count) is { } best)
        {
            chosen.Add(best);
            if (_figures.IsDisputed(_candidates[best].Source) && BestRival(chosen) is { } rival)
            {
                chosen.Add(rival);
            }
        }

        return [.. chosen.Select(i => _candidates[i])];
    }

    /// <summary>
    /// What more than half of the sentences name: the place, the ship, the firm that the story is about.
    /// </summary>
    private static HashSet<string> Common(IReadOnlyList<StorySentence> candidates) => candidates
        .SelectMany(candidate => candidate.Facts.Keys)
        .CountBy(term => term, StringComparer.Ordinal)
        .Where(term => term.Value > 2 && 2 * term.Value > candidates.Count)
        .Select(term => term.Key)
        .ToHashSet(StringComparer.Ordinal);

    // "Police are currently in …", "crews are still at the scene": true when it was written, hours before the newest.
    private static bool IsOfThatMoment(StorySentence candidate, IReadOnlyList<Article> articles) =>
        articles.Count > 1 && candidate.Article.Id != articles[^1].Id && Moment().IsMatch(candidate.Text);

    [GeneratedRegex(
        @"\b(?:currently|right now|at this (?:hour|time|moment|point)|(?:is|are) still (?:at|on) the scene"
        + @"|(?:is|are) (?:on|at) the scene|developing story)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Moment();

    // Of a report without a title its first sentence is one, and would speak for itself.
    private static bool IsFirstSentence(Article article) =>
        article.Title is { } title && title.EndsWith('.') && article.Text.StartsWith(title, StringComparison.Ordinal);

    /// <summary>How much of the reports' titles it tells.</summary>
    private static double Told(StorySentence candidate, List<FactTerms> titles) =>
        titles.Count == 0 ? 0 : titles.Average(title => title.CoveredBy(candidate.Facts));

    // What all reports open with, and their titles say, is the event. People who sum news up keep to the openings.
    private double AsLead(int i, double told, double newness) => Weighed(
        i,
        (0.5 * _rank.Centrality[i]) + (0.25 * _rank.Density[i]) + (0.8 / (1 + _candidates[i].Position))
        + (0.7 * told) + (_eventShare[i] - _told[i]) + (0.3 * newness))
        * (SelfContained.Quotes(_candidates[i].Text, LongQuotation) ? Commenting : 1)
        * (Headlines.IsSubordinate(_candidates[i].Text) ? Commenting : 1)
        * Math.Min(1, LongLead / Math.Max(1.0, _candidates[i].Terms.Count));

    // Another side of it stands a little further on, and says less of what the titles say.
    private double AsFacet(int i, double told, double newness) => Weighed(
        i,
        (0.7 * _rank.Centrality[i]) + (0.35 * _rank.Density[i]) + (1.1 / (1 + (0.4 * _candidates[i].Position)))
        - (0.5 * told) + (0.2 * newness));

    private double Weighed(int i, double worth)
    {
        var source = _candidates[i].Source;
        worth += _figures.IsNewest(source) ? 0.4 : 0;
        worth *= _standsAlone[i] || worth < 0 ? 1 : 0.5;
        worth *= IsOfThePast(i) ? 0.3 : 1;
        return _outdated[i] ? 0.1 * worth : worth;
    }

    // A report may open with its news and what went before in one sentence: there its title tells.
    private bool IsOfThePast(int i) => _figures.IsHistory(_candidates[i].Source)
        && (_candidates[i].Position > 0 || _told[i] < TellsTitle);

    /// <summary>How much it states of what the other reports open with, 0 to 1.</summary>
    private double Agreement(int i) => _candidates
        .Where(other => other.Position == 0 && other.Article.Id != _candidates[i].Article.Id)
        .Select(other => _candidates[i].Facts.Overlap(other.Facts, _common))
        .DefaultIfEmpty(0)
        .Average();

    private int? Best(List<int> chosen, int room) => Enumerable.Range(0, _candidates.Count)
        .Where(i => chosen.Count == 0 ? IsLead(i) : IsAllowed(i, chosen))
        .Where(i => IsDisputeWhole(i, chosen, room))
        .Select(i => (Index: i, Worth: Worth(i, chosen)))
        .Where(pick => chosen.Count == 0 || pick.Worth > 0)
        .OrderByDescending(pick => pick.Worth)
        .ThenBy(pick => pick.Index)
        .Select(pick => (int?)pick.Index)
        .FirstOrDefault();

    private double Worth(int i, List<int> chosen) => chosen.Count == 0
        ? _leadWorth[i]
        : _facetWorth[i] - (Redundancy * Repeats(i, chosen))
            + (_candidates[i].Article.Id == _candidates[chosen[0]].Article.Id ? 0.3 : 0);

    // Where no sentence can lead as it should, any may: a story is told by something rather than by nothing.
    private bool IsLead(int i) => !_canLead || CanLead(i);

    private bool CanLead(int i)
    {
        var candidate = _candidates[i];
        return _standsAlone[i]
            && candidate.Position < Leads
            && !SelfContained.OpensWithQuotation(candidate.Text)
            && !SelfContained.IsMostlyQuotation(candidate.Text)
            && !IsOfThePast(i)
            && !_outdated[i]
            && !_stale[i]
            && FollowsOn(i, [])
            && !_figures.IsDisputed(candidate.Source);
    }

    private bool IsAllowed(int i, List<int> chosen)
    {
        var candidate = _candidates[i];
        return !chosen.Contains(i)
            && !chosen.Exists(other => IsSameNews(i, other))
            && !TellsEventAgain(i, chosen[0])
            && !_outdated[i]
            && !_stale[i]
            && string.Equals(candidate.Language, _candidates[chosen[0]].Language, StringComparison.OrdinalIgnoreCase)
            && FollowsOn(i, chosen)
            && !chosen.Exists(other => _figures.IsOtherState(candidate.Source, _candidates[other].Source));
    }

    private bool TellsEventAgain(int i, int lead) =>
        _eventShare[i] >= TellsAgain && _eventShare[i] >= TellsAsLead * _eventShare[lead];

    private bool IsSameNews(int i, int other)
    {
        var (one, told) = (_candidates[i], _candidates[other]);
        if (Retelling.Is(one.Text, one.Language, told.Facts))
        {
            return true;
        }

        var overlap = one.Facts.Overlap(told.Facts, _common);
        var tellsEvent = one.Facts.SharesNumber(told.Facts);
        var isOpening = one.Position == 0 && one.Article.Id != told.Article.Id;
        return overlap > (isOpening ? SameOpening : tellsEvent ? SameEvent : SameNews)
            || one.Facts.Overlap(told.Facts, NothingCommon) > SameWords;
    }

    // "The bank" after a sentence that names the bank; "he" is nobody's but the sentence before it in its own report.
    private bool FollowsOn(int i, List<int> chosen)
    {
        var candidate = _candidates[i];
        return (_standsAlone[i] || SelfContained.Is(candidate.Text, candidate.Language, IsTold))
            && (HalfNames.Opening(candidate.Source, candidate.Article.Text) is not { } half || IsTold(half)
                || _head.Contains(half));

        bool IsTold(string noun) => chosen.Exists(other => _candidates[other].Facts.Contains(noun));
    }

    // A disputed figure never stands alone: its rival comes with it, or neither.
    private bool IsDisputeWhole(int i, List<int> chosen, int room)
    {
        var source = _candidates[i].Source;
        return !_figures.IsDisputed(source)
            || chosen.Exists(other => _figures.IsRival(source, _candidates[other].Source))
            || (room >= 2 && Rivals(i).Any(rival => !chosen.Contains(rival)));
    }

    private IEnumerable<int> Rivals(int i) => Enumerable.Range(0, _candidates.Count)
        .Where(other => _figures.IsRival(_candidates[i].Source, _candidates[other].Source));

    private int? BestRival(List<int> chosen)
    {
        var disputed = chosen[^1];
        if (chosen.Exists(other => _figures.IsRival(_candidates[disputed].Source, _candidates[other].Source)))
        {
            return null;
        }

        return Rivals(disputed).Where(rival => !chosen.Contains(rival)).OrderByDescending(rival => _facetWorth[rival])
            .Select(rival => (int?)rival).FirstOrDefault();
    }

    private double Repeats(int i, List<int> chosen) =>
        chosen.Count == 0 ? 0 : chosen.Max(other => _candidates[i].Facts.Overlap(_candidates[other].Facts, _common));
}
