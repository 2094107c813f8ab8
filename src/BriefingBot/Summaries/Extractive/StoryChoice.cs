using BriefingBot.Text;

namespace BriefingBot.Summaries.Extractive;

/// <summary>Chooses a story's sentences one by one: each time the best that is left and says something new.</summary>
internal sealed class StoryChoice
{
    // Two sentences that share more than this of the shorter one's terms tell the same.
    private const double SameNews = 0.6;
    private const double Redundancy = 0.9;

    private readonly IReadOnlyList<StorySentence> _candidates;
    private readonly FigureRules _figures;
    private readonly SentenceRank _rank;
    private readonly double[] _scores;
    private readonly bool[] _standsAlone;

    public StoryChoice(IReadOnlyList<StorySentence> candidates, FigureRules figures, IReadOnlyList<Article> articles)
    {
        _candidates = candidates;
        _figures = figures;
        _rank = SentenceRank.Of([.. candidates.Select(candidate => candidate.Terms)]);
        _standsAlone = [.. candidates.Select(candidate => SelfContained.Is(candidate.Text))];
        var order = articles.Select((article, index) => (article.Id, index))
            .DistinctBy(pair => pair.Id)
            .ToDictionary(pair => pair.Id, pair => pair.index);
        _scores =
        [
            .. candidates.Select((candidate, i) => Score(i, (order[candidate.Article.Id] + 1.0) / articles.Count)),
        ];
    }

    /// <summary>At most so many sentences: the lead first, then in order of merit.</summary>
    public IReadOnlyList<StorySentence> Choose(int count)
    {
        var chosen = new List<int>();
        while (chosen.Count < count && Best(chosen, count - chosen.Count) is { } best)
        {
            chosen.Add(best);
            if (_figures.IsDisputed(_candidates[best].Text) && BestRival(chosen) is { } rival)
            {
                chosen.Add(rival);
            }
        }

        return [.. chosen.Select(i => _candidates[i])];
    }

    private double Score(int i, double newness)
    {
        var candidate = _candidates[i];
        var score = _rank.Centrality[i]
            + (0.5 * _rank.Density[i])
            + (0.6 / (1
            + candidate.Position))
            + (0.3 * newness)
            + (0.1 * Coverage(i));
        score += _figures.IsNewest(candidate.Text) ? 0.4 : 0;
        score *= _standsAlone[i] ? 1 : 0.5;
        score *= _figures.IsHistory(candidate.Text) ? 0.3 : 1;
        return _figures.IsOutdated(candidate.Text) ? 0.1 * score : score;
    }

    // How many other articles tell the same, the first few counting.
    private int Coverage(int i) => Math.Min(3, Enumerable.Range(0, _candidates.Count)
        .Where(other => _candidates[other].Article.Id != _candidates[i].Article.Id && _rank.Overlap(i, other) >= 0.5)
        .Select(other => _candidates[other].Article.Id)
        .Distinct()
        .Count());

    private int? Best(List<int> chosen, int room) => Enumerable.Range(0, _candidates.Count)
        .Where(i => IsAllowed(i, chosen, room))
        .Select(i => (Index: i, Worth: _scores[i] - (Redundancy * Repeats(i, chosen))))
        .Where(pick => chosen.Count == 0 || pick.Worth > 0)
        .OrderByDescending(pick => pick.Worth)
        .ThenBy(pick => pick.Index)
        .Select(pick => (int?)pick.Index)
        .FirstOrDefault();

    private bool IsAllowed(int i, List<int> chosen, int room)
    {
        if (chosen.Contains(i) || Repeats(i, chosen) > SameNews)
        {
            return false;
        }

        var text = _candidates[i].Text;
        // The lead tells what happened now, in words that need none before them, where any sentence does.
        var isLead = chosen.Count == 0;
        if (isLead && (!_standsAlone[i]
            || _figures.IsHistory(text)) && Enumerable.Range(0, _candidates.Count).Any(CanLead))
        {
            return false;
        }

        if (_figures.IsOutdated(text)
            && Enumerable.Range(0, _candidates.Count).Any(other => _figures.IsNewest(_candidates[other].Text)))
        {
            return false;
        }

        // A disputed figure never stands alone: its rival comes with it, or neither.
        return !_figures.IsDisputed(text)
            || chosen.Exists(other => _figures.IsRival(text, _candidates[other].Text))
            || (room >= 2 && HasRival(i, chosen));
    }

    private bool CanLead(int i) =>
        _standsAlone[i]
            && !_figures.IsHistory(_candidates[i].Text)
            && !_figures.IsOutdated(_candidates[i].Text)
            && !_figures.IsDisputed(_candidates[i].Text);

    private bool HasRival(int i, List<int> chosen) => Rivals(i).Any(rival => !chosen.Contains(rival));

    private IEnumerable<int> Rivals(int i) =>
        Enumerable.Range(0, _candidates.Count)
            .Where(other => _figures.IsRival(_candidates[i].Text, _candidates[other].Text));

    private int? BestRival(List<int> chosen)
    {
        var disputed = chosen[^1];
        if (chosen.Exists(other => _figures.IsRival(_candidates[disputed].Text, _candidates[other].Text)))
        {
            return null;
        }

        return Rivals(disputed)
            .Where(rival => !chosen.Contains(rival))
            .OrderByDescending(rival => _scores[rival])
            .Select(rival => (int?)rival)
            .FirstOrDefault();
    }

    private double Repeats(int i, List<int> chosen) =>
        chosen.Count == 0 ? 0 : chosen.Max(other => _rank.Overlap(i, other));
}
