using BriefingBot.Stories;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>Chooses a story's lead: the sentence that tells the event, in words that need none before them.</summary>
internal sealed class LeadChoice
{
    /// <summary>Factor for a lead that comments or quotes: less of it is the event.</summary>
    private const double Commenting = 0.75;

    /// <summary>Content words beyond which a lead loses worth with its length.</summary>
    private const double LongLead = 22;

    /// <summary>Least length of a quotation, in UTF-16 units; a shorter one may be a coined word.</summary>
    private const int LongQuotation = 20;

    /// <summary>A report tells its event within this many sentences.</summary>
    private const int Leads = 3;

    /// <summary>The last place of a lead where the sentences above it cannot lead.</summary>
    private const int Furthest = 6;

    /// <summary>Share of the headline below which a lead only sets a scene, if another has twice as much.</summary>
    private const double SetsScene = 0.25;

    /// <summary>Bonus for a lead of the headline's own report: both tell one state.</summary>
    private const double OfHeadline = 0.2;

    /// <summary>Bonus for a lead whose main verb the headline has.</summary>
    private const double DoesAsHeadline = 0.3;

    /// <summary>Factor for a lead that adds nothing to its headline; it grows to 1 with what a lead adds.</summary>
    private const double AddsNothing = 0.75;

    /// <summary>Term weight beyond the headline at which that factor is half way to 1.</summary>
    private const double AddsHalf = 2;

    /// <summary>Factor for a lead a day older than the headline's report, if that has a lead of its own.</summary>
    private const double OlderThanHeadline = 0.6;

    /// <summary>Factor for a lead about a reaction: the event is the news.</summary>
    private const double OfReaction = 0.5;

    /// <summary>Factor for a lead about police routine ("officers responded to a call").</summary>
    private const double OfRoutine = 0.6;

    /// <summary>A lead about what the police are about ("are searching for") gives way to one that has this share of
    /// its worth and as much of the headline.</summary>
    private const double MayTellDeed = 0.7;

    /// <summary>A report's opening replaces its best sentence if it has this share of what that has of the headline.
    /// </summary>
    private const double OpensAsMuch = 0.6;

    /// <summary>Where the best sentence has no more than this share of the headline, an opening replaces it that has
    /// <see cref="WorthAsMuch"/> of its worth.</summary>
    private const double TellsHalf = 0.5;

    private const double WorthAsMuch = 0.6;

    /// <summary>Least share of the lead's worth for an opening to be placed before it.</summary>
    private const double MayOpen = 0.4;

    private const string Died = "died";

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly SentencePool _pool;
    private readonly double[] _tells;
    private readonly bool _tellsOfDeath;
    private readonly HashSet<int> _canLead;
    private readonly List<int> _leads;
    private readonly DateTimeOffset? _headlineTime;
    private readonly bool[] _isBehind;

    /// <summary>Looks at the candidates.</summary>
    public LeadChoice(SentencePool pool)
    {
        _pool = pool;
        _tells = [.. pool.Candidates.Select(candidate => pool.Headline.CoveredBy(candidate.Facts))];
        _tellsOfDeath = pool.Headline.Contains(Died);
        _canLead = [.. Enumerable.Range(0, pool.Candidates.Count).Where(CanLead)];
        var leads = _canLead.Where(i => _tells[i] > 0 || _tells.All(share => share == 0)).ToList();
        _isBehind = BehindHeadline(leads);
        // Where no sentence can lead as it should, an opening in other words than the headline's may, or else any: a
        // story is told by something rather than by nothing.
        _leads = new[] { leads, [.. _canLead.Where(i => pool.Candidates[i].Position == 0)] }
            .FirstOrDefault(some => some.Count > 0) ?? [.. Enumerable.Range(0, pool.Candidates.Count)];
        _headlineTime = leads.Where(i => IsOfHeadline(i) && _tells[i] >= SetsScene)
            .Max(i => pool.Candidates[i].Article.Published?.Instant);
    }

    /// <summary>The best one among those that may stand; null for none.</summary>
    /// <param name="mayStand">Whether one may.</param>
    public int? Best(Func<int, bool> mayStand)
    {
        var all = _leads.Where(MayLead).OrderByDescending(Worth).ThenBy(i => i).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var best = all.Skip(1).Where(i => TellsDeedOf(i, all[0])).Append(all[0]).First();
        return _canLead.Where(i => MayLead(i) && OpensFor(i, best)).Append(best).First();

        bool MayLead(int i) => !_isBehind[i] && mayStand(i);
    }

    /// <summary>Whether it is the opening of a lead's report that can be read before that lead.</summary>
    public bool Opens(int i, int lead) => _pool.Candidates[i] is { Position: 0 } opening
        && opening.Article.Id == _pool.Candidates[lead].Article.Id
        && _leads.Contains(i) && !_isBehind[i] && Worth(i) >= MayOpen * Worth(lead) && !_pool.IsDangling(i, _ => false)
        && !SceneSetting.IsOf(opening.Text)
        && (!_pool.IsOfWork(i) || !TellsDeed(lead))
        && (DoesAsTheHeadline(i) || !DoesAsTheHeadline(lead));

    // What is about the work of the police alone gives way to what was done, if that has what came of the matter, or
    // opens a report and has as much of the headline.
    private bool TellsDeedOf(int i, int work) => _pool.IsOfWork(work)
        && TellsDeed(i) && !IsRoutine(i)
        && Worth(i) >= MayTellDeed * Worth(work)
        && (_pool.Figures.IsOfPeople(_pool.Candidates[i].Source)
            || !_pool.Figures.IsOfPeople(_pool.Candidates[work].Source))
        && ((_pool.Candidates[i].Position == 0 && _tells[i] >= _tells[work])
            || _pool.Candidates[i].Outcomes.Except(_pool.Candidates[work].Outcomes)
                .Any(_pool.HeadlineOutcomes.Contains));

    // A report tells its event first to readers who know nothing of it, the details after that: its opening leads,
    // unless it leaves out what came of the matter, the newest figure, or what the headline says was done.
    private bool OpensFor(int opening, int best)
    {
        var (first, later) = (_pool.Candidates[opening], _pool.Candidates[best]);
        return first.Position == 0 && first.Article.Id == later.Article.Id
            && (_tells[opening] >= OpensAsMuch * _tells[best]
                || (_tells[best] <= TellsHalf && Worth(opening) >= WorthAsMuch * Worth(best)))
            && later.Outcomes.Where(_pool.HeadlineOutcomes.Contains).All(first.Outcomes.Contains)
            && Outcomes.DeniedIn(first.Text).Count == 0
            && (_pool.Figures.IsNewest(first.Source) || !_pool.Figures.IsNewest(later.Source))
            && (DoesAsTheHeadline(opening) || !DoesAsTheHeadline(best))
            && (SceneSetting.IsOf(later.Text) || !SceneSetting.IsOf(first.Text))
            && (!IsRoutine(opening) || IsRoutine(best))
            && (!_pool.IsOfWork(opening) || !TellsDeed(best))
            && (KnownLanguages.IsEnglish(first.Language) || TellsEvent(opening, best));
    }

    // By its verbs and what came of the matter. Of languages but English no synonyms are known: there, one that shares
    // but nouns with the headline ("the law was debated for two years") may tell what was before.
    private bool TellsEvent(int opening, int best) => DoesAsTheHeadline(opening)
        || _pool.Candidates[opening].Outcomes.Overlaps(_pool.HeadlineOutcomes)
        || _pool.ActsOf(opening).MainVerbs.Intersect(_pool.ActsOf(best).MainVerbs).Any();

    // Nor "the station is asking for the public's help", whoever that is.
    private bool TellsDeed(int i) => !_pool.IsOfWork(i) && !Background.Inquires(_pool.Parsed(i));

    private bool DoesAsTheHeadline(int i) => _pool.ActsOf(i).MainVerbs.Any(_pool.Headline.Contains);

    // "Will strike" under "Strike called off": an earlier report cannot have what came of the matter, where a later
    // one that may lead has it. Nor has what tells of the killing alone under "Man charged with killing".
    private bool[] BehindHeadline(List<int> leads)
    {
        var stage = _pool.HeadlineStage;
        var later = leads.Where(i => _pool.HeadlineOutcomes.Overlaps(_pool.Candidates[i].Outcomes))
            .Select(i => _pool.Candidates[i])
            .ToList();
        var isStaged = stage >= CaseStage.Charged
            && leads.Exists(i => _tells[i] >= SetsScene && _pool.Candidates[i].Stage >= stage);
        var ofHeadline = leads.Where(IsOfHeadline).Select(i => _pool.Candidates[i])
            .Where(lead => MovedNumbers.CountIn(lead.Language))
            .ToList();
        return [.. _pool.Candidates.Select(candidate => (isStaged && candidate.Stage < stage)
            || (candidate.IsOpenCase && leads.Exists(i => ClosesCase(_pool.Candidates[i], candidate)))
            || later.Exists(lead => candidate.Article.Published?.Instant < lead.Article.Published?.Instant
                && lead.Outcomes.Except(candidate.Outcomes).Any(_pool.HeadlineOutcomes.Contains))
            || ofHeadline.Exists(lead => candidate.Article.Published?.Instant < lead.Article.Published?.Instant
                && MovedNumbers.Are(candidate.Facts, lead.Facts)))];
    }

    // "Police are looking for a woman" above her arrest: in a later report, or in its own under a title that tells it.
    private bool ClosesCase(StorySentence later, StorySentence open) => later.Outcomes.Overlaps(Outcomes.OfCases)
        && !Outcomes.TellsOfAnother(open.Text)
        && (later.Article.Published?.Instant > open.Article.Published?.Instant
            || (later.Article.Id == open.Article.Id && _pool.HeadlineStage > 0));

    // "The fall reflects weak exports" is another fall than the one that another report's headline tells.
    private bool IsHeaded(int i, string noun) => _pool.Headline.Contains(noun) && (IsOfHeadline(i)
        || ReportTitle.Of(_pool.Candidates[i].Article) is not { } title
        || FactTerms.Of(title, _pool.Candidates[i].Language).Contains(noun));

    private bool IsOfHeadline(int i) => ReportTitle.Of(_pool.Candidates[i].Article) == _pool.HeadlineText;

    private bool CanLead(int i)
    {
        var candidate = _pool.Candidates[i];
        return _pool.StandsAlone[i]
            && IsAmongFirst(i)
            && _pool.HasVote(i)
            && _pool.Terms.IsOfReportOnEvent(candidate)
            && !SelfContained.OpensWithQuotation(candidate.Text)
            && !SelfContained.IsMostlyQuotation(candidate.Text)
            && !_pool.IsOfThePast(i)
            && !_pool.Outdated[i]
            && !_pool.IsStale(i)
            && !_pool.DeniesHeadline(i)
            && !Outcomes.IsOpen(candidate.Text, _pool.HeadlineText)
            && HalfNames.In(candidate.Text, candidate.Article.Text, candidate.Language).All(_pool.Headline.Contains)
            && !_pool.Figures.IsDisputed(candidate.Source)
            && !_pool.Figures.IsOfPart(candidate.Source)
            && (_pool.States(i) || _pool.OpensAsTitled(i)
                || Outcomes.News(candidate.Text, ReportTitle.Of(candidate.Article)).Count > 0)
            && !_pool.IsDangling(i, noun => _pool.OpensAsTitled(i) || IsHeaded(i, noun))
            && !_pool.IsOfBefore(i);
    }

    private bool IsAmongFirst(int i) => _pool.Candidates[i] is var candidate && (candidate.Position < Leads
        || (candidate.Position < Furthest && _pool.IsTitled(i) && Enumerable.Range(0, i).Count(before =>
            _pool.Candidates[before].Article.Id == candidate.Article.Id && _pool.StandsAlone[before]) < Leads));

    private bool IsRoutine(int i) => _pool.Candidates[i] is { Outcomes.Count: 0 } candidate
        && !_pool.Figures.IsOfPeople(candidate.Source) && _pool.IsRoutine(i);

    // What all reports open with, and their titles say, is the event. People who sum news up keep to the openings.
    private double Worth(int i)
    {
        var candidate = _pool.Candidates[i];
        var worth = _pool.Weighed(
            i,
            (0.4 * _pool.Rank.Centrality[i]) + (0.2 * _pool.Rank.Density[i])
            + (0.6 / (1 + (0.5 * candidate.Position)))
            + (0.7 * _pool.TitleShare[i]) + (1.6 * _tells[i])
            + (_pool.EventShare[i] - _pool.TitleShare[i]) + (0.3 * _pool.Newness[i]));
        worth *= SelfContained.Quotes(candidate.Text, LongQuotation) ? Commenting : 1;
        worth *= MadeHeadline.IsSubordinate(candidate.Text) ? Commenting : 1;
        worth *= Comment.Judges(candidate.Text, candidate.Language) || _pool.IsGuess(i)
            || _pool.IsState(i) ? Commenting : 1;
        worth *= Headlines.IsReaction(candidate.Text) ? OfReaction : 1;
        worth *= IsRoutine(i) ? OfRoutine : 1;
        worth *= Math.Min(1, LongLead / Math.Max(1.0, candidate.Terms.Count));
        worth += IsOfHeadline(i) ? OfHeadline : 0;
        worth += DoesAsTheHeadline(i) ? DoesAsHeadline : 0;
        worth *= _tells[i] < SetsScene && _tells.Any(other => other >= 2 * SetsScene) ? Commenting : 1;
        worth *= candidate.Article.Published?.Instant < _headlineTime - Day ? OlderThanHeadline : 1;
        worth *= _tellsOfDeath && !candidate.Facts.Contains(Died) ? Commenting : 1;
        var adds = candidate.Facts.Beyond(_pool.Headline.Keys.ToHashSet(StringComparer.Ordinal));
        return worth * (AddsNothing + ((1 - AddsNothing) * adds / (adds + AddsHalf)));
    }
}
