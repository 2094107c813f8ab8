using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>Chooses what follows a lead: each time what adds most and repeats nothing told.</summary>
internal sealed class FacetChoice
{
    private const double Redundancy = 0.6;

    /// <summary>Share of the headline in a report's title from which its opening tells the event.</summary>
    private const double SameTitle = 0.4;

    /// <summary>New term weight at which a sentence gets half of its worth.</summary>
    private const double AddsHalf = 2;

    /// <summary>Bonus for a sentence of the lead's own report, which goes on from there.</summary>
    private const double GoesOn = 0.3;

    /// <summary>Bonus for an outcome that a later report opens with.</summary>
    private const double OfOutcome = 0.5;

    /// <summary>Bonus for an outcome of the headline that no chosen sentence tells yet.</summary>
    private const double OfHeadline = 1;

    /// <summary>Factor for a sentence that repeats the stage of the case.</summary>
    private const double ToldStage = 0.6;

    /// <summary>Bonus, at most, for what the other reports open with.</summary>
    private const double Supported = 0.5;

    /// <summary>Opening sentences of a report that are looked at for that.</summary>
    private const int SentencesOfOpening = 12;

    /// <summary>Fewest reports among which others can corroborate a facet.</summary>
    private const int Several = 4;

    /// <summary>Factor for the opening of another report.</summary>
    private const double Opening = 0.4;

    /// <summary>Term weight that links a detail to what is told: a name.</summary>
    private const double Linked = 0.75;

    private static readonly TimeSpan Later = TimeSpan.FromHours(12);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly SentencePool _pool;
    private readonly ToldSoFar _told;
    private readonly List<int> _chosen;
    private readonly HashSet<string> _articlesOnEvent;
    private readonly Dictionary<string, List<FactTerms>> _openings;
    private readonly DateTimeOffset? _newest;
    private readonly Surroundings _surroundings;
    private readonly HardFacts _hardFacts;
    private readonly ToldAgain _toldAgain;

    /// <summary>Behind a lead.</summary>
    /// <param name="pool">The candidates.</param>
    /// <param name="chosen">The lead, and those that are chosen after it: the caller adds to it.</param>
    /// <param name="told">What is told so far: the caller adds to it.</param>
    public FacetChoice(SentencePool pool, List<int> chosen, ToldSoFar told)
    {
        (_pool, _chosen, _told) = (pool, chosen, told);
        (_surroundings, _hardFacts) = (new(pool, chosen), new(pool, chosen, told));
        _toldAgain = new(pool, chosen, told, _hardFacts);
        _articlesOnEvent = pool.Candidates.Select(candidate => candidate.Article).DistinctBy(article => article.Id)
            .Where(article => ReportTitle.Of(article) is { } title
                && FactTerms.Of(title, article.Language).Overlap(pool.Headline) >= SameTitle)
            .Select(article => article.Id)
            .ToHashSet(StringComparer.Ordinal);
        _newest = pool.Candidates.Max(candidate => candidate.Article.Published?.Instant);
        _openings = pool.Candidates.Where(candidate => candidate.Position < SentencesOfOpening)
            .GroupBy(candidate => candidate.Article.Id, StringComparer.Ordinal)
            .ToDictionary(
                report => report.Key,
                report => report.Select(candidate => candidate.Facts).ToList(),
                StringComparer.Ordinal);
    }

    /// <summary>The best one among those that may stand; null for none.</summary>
    /// <param name="mayStand">Whether one may.</param>
    public int? Best(Func<int, bool> mayStand) => Enumerable.Range(0, _pool.Candidates.Count)
        .Where(i => IsAllowed(i) && mayStand(i))
        .Select(i => (Index: i, Worth: Worth(i) - (Redundancy * Repeats(i))))
        .Where(pick => pick.Worth > 0)
        .OrderByDescending(pick => _hardFacts.Weighed(pick.Index, pick.Worth))
        .ThenBy(pick => pick.Index)
        // What needs the parser is asked of the best alone.
        .Where(pick => _pool.States(pick.Index) && !_pool.IsOfFormerState(pick.Index)
            && !_pool.IsDangling(pick.Index, word => IsKnown(word) || _surroundings.Follows(pick.Index))
            && (_surroundings.Follows(pick.Index) || !_pool.IsResuming(pick.Index, IsKnown))
            && !_surroundings.AreOfAnotherTime(pick.Index)
            && !_surroundings.MeanAnother(pick.Index)
            && NamesWhole(_pool.Candidates[pick.Index])
            && !IsBackground(pick.Index) && !_toldAgain.IsAct(pick.Index))
        .Select(pick => (int?)pick.Index)
        .FirstOrDefault();

    /// <summary>Its worth: another side of the event stands further on and adds to the lead.</summary>
    public double Worth(int i)
    {
        var candidate = _pool.Candidates[i];
        var worth = _pool.Weighed(
            i,
            (0.7 * _pool.Rank.Centrality[i]) + (0.35 * _pool.Rank.Density[i])
            + (1.1 / (1 + (0.4 * candidate.Position)))
            - (0.5 * _pool.TitleShare[i]) + (0.2 * _pool.Newness[i]));
        var adds = candidate.Added.Beyond(_told.Terms);
        worth *= _told.HasStageOf(candidate) ? ToldStage : 1;
        return (worth * adds / (adds + AddsHalf) * (OpensOnEvent(candidate) && !TellsOutcome(candidate) ? Opening : 1))
            + (_pool.HeadlineOutcomes.Any(outcome => candidate.Outcomes.Contains(outcome)
                    && !_told.OutcomesOfSentences.Contains(outcome)) ? OfHeadline
                : TellsOutcome(candidate) ? OfOutcome : 0)
            + (candidate.Article.Id == _pool.Candidates[_chosen[0]].Article.Id
                ? GoesOn * (1 - candidate.Facts.ShareIn(_told.Terms)) : 0)
            + (Supported * SupportOf(candidate));
    }

    // The share of the other reports that open with half of what it adds, in one sentence.
    private double SupportOf(StorySentence candidate)
    {
        // What all told on an earlier day may be over.
        if (_openings.Count < Several
            || (_newest is not null && !(candidate.Article.Published?.Instant > _newest - Day))
            || SelfContained.IsMostlyQuotation(candidate.Text)
            || (candidate.Stage > 0 && candidate.Stage < _told.Stage))
        {
            return 0;
        }

        return _openings.Where(report => report.Key != candidate.Article.Id)
            .Average(report => report.Value.Exists(facts => candidate.Added.IsMostlyIn(facts, _told.Terms)) ? 1.0 : 0);
    }

    private bool IsAllowed(int i)
    {
        var (candidate, lead) = (_pool.Candidates[i], _pool.Candidates[_chosen[0]]);
        return !_chosen.Contains(i)
            && _pool.Terms.IsOfReportOnEvent(candidate)
            && Binds(i)
            && (_chosen.Count == 1 || !_hardFacts.IsSoft(i))
            && (TellsOutcome(candidate) || !_toldAgain.Is(i))
            && !_pool.Figures.IsOfDifference(candidate.Source)
            && !_pool.Outdated[i]
            && !_pool.IsStale(i)
            && !_pool.IsOfUndatedPast(i)
            && !Comment.TellsNothing(candidate.Text, candidate.Language)
            && !Comment.Judges(candidate.Text, candidate.Language)
            && string.Equals(candidate.Language, lead.Language, StringComparison.OrdinalIgnoreCase)
            && FollowsOn(i)
            && !_chosen.Exists(other =>
                _pool.Figures.IsOtherState(candidate.Source, _pool.Candidates[other].Source));
    }

    // "The owner was arrested": in the words of the event, and not the event.
    private bool TellsOutcome(StorySentence candidate) =>
        candidate.Position == 0
        && _pool.Candidates[_chosen[0]].Article is var lead
        && candidate.Article.Published?.Instant > lead.Published?.Instant
        && Outcomes.News(candidate.Text, ReportTitle.Of(candidate.Article)) is { Count: > 0 } outcomes
        && !_told.HasAll(outcomes);

    // What another report of the event opens with is mostly the event.
    private bool OpensOnEvent(StorySentence candidate)
    {
        var lead = _pool.Candidates[_chosen[0]].Article;
        return candidate.Position == 0 && candidate.Article.Id != lead.Id
            && (_articlesOnEvent.Contains(candidate.Article.Id) || !IsLater(candidate.Article, lead));
    }

    // A report of another day may open with what came of it.
    internal static bool IsLater(Article report, Article than) =>
        report.Published is { } later && than.Published is { } earlier && later.Instant - earlier.Instant >= Later;

    // "The bank" after a sentence that names the bank; "he" is nobody's but the sentence before it in its own report.
    private bool FollowsOn(int i)
    {
        var candidate = _pool.Candidates[i];
        return (_pool.StandsAlone[i] || SelfContained.Is(candidate.Text, candidate.Language, _told.Has))
            && (HalfNames.Resumed(candidate.Source, candidate.Article.Text) is not { } name || _told.Has(name));
    }

    // Whom its report has introduced before, the reader has not met.
    private bool NamesWhole(StorySentence candidate) =>
        HalfNames.In(candidate.Text, candidate.Article.Text, candidate.Language).All(_told.Has);

    // Far down in its report, too, what is told of "the victim" or of one who was told of is of the event.
    private bool Binds(int i) => _pool.Terms.Binds(_pool.Candidates[i], _told.Terms)
        || (_hardFacts.IsDetail(i)
            && (_pool.Candidates[i].Facts.WeightIn(_told.Terms) >= Linked
                || _hardFacts.TellsOfParticipant(i)));

    // A parser that misses who "tell a paper that two men were taken into custody" takes it for how things are.
    private bool IsBackground(int i) =>
        !_hardFacts.Introduces(i) && !_hardFacts.IsStep(i) && _pool.IsBackground(i);

    private bool IsKnown(string word) => _told.Has(word) || _pool.Terms.Has(word);

    private double Repeats(int i) => _chosen.Max(other => _pool.Overlap(i, other));
}
