namespace BriefingBot.Summaries.Extractive;

/// <summary>Chooses a story's sentences one by one: the lead, then each time the best that brings another side of it. A
/// disputed figure never stands alone: its rival comes with it, or neither.</summary>
internal sealed class StoryChoice(SentencePool pool)
{
    private readonly List<int> _chosen = [];
    private readonly ToldSoFar _told = new(pool.HeadlineText, pool.Headline);

    /// <summary>At most so many sentences: the lead first, those of one report in its order.</summary>
    public IReadOnlyList<StorySentence> Choose(int count)
    {
        var leads = new LeadChoice(pool);
        if (leads.Best(i => IsDisputeWhole(i, count)) is not { } lead)
        {
            return [];
        }

        var facets = new FacetChoice(pool, _chosen, _told);
        Add(lead, facets);
        while (_chosen.Count < count && facets.Best(i => IsDisputeWhole(i, count - _chosen.Count)) is { } best)
        {
            Add(best, facets);
        }

        return [.. InOrder(leads).Select(i => pool.Candidates[i])];
    }

    private void Add(int sentence, FacetChoice facets)
    {
        Take(sentence);
        if (pool.Figures.IsDisputed(pool.Candidates[sentence].Source) && BestRival(sentence, facets) is { } rival)
        {
            Take(rival);
        }
    }

    private void Take(int sentence)
    {
        _chosen.Add(sentence);
        _told.Add(pool.Candidates[sentence]);
    }

    // A report goes on from its own sentences: behind the lead those of one report stand as it has them, and what opens
    // the lead's report before it ("A woman has revealed …" behind her name would be another one).
    private List<int> InOrder(LeadChoice leads)
    {
        var facets = _chosen[1..];
        foreach (var report in facets.GroupBy(i => pool.Candidates[i].Article.Id).Where(group => group.Count() > 1))
        {
            var places = report.Select(i => facets.IndexOf(i)).ToList();
            var ordered = report.OrderBy(i => pool.Candidates[i].Position).ToList();
            foreach (var (place, i) in places.Zip(ordered))
            {
                facets[place] = i;
            }
        }

        return facets.FindIndex(i => leads.Opens(i, _chosen[0])) is >= 0 and var opening
            ? [facets[opening], _chosen[0], .. facets[..opening], .. facets[(opening + 1)..]]
            : [_chosen[0], .. facets];
    }

    private bool IsDisputeWhole(int i, int room)
    {
        var source = pool.Candidates[i].Source;
        return !pool.Figures.IsDisputed(source)
            || _chosen.Exists(other => pool.Figures.IsRival(source, pool.Candidates[other].Source))
            || (room >= 2 && Rivals(i).Any(rival => !_chosen.Contains(rival)));
    }

    private IEnumerable<int> Rivals(int i) => Enumerable.Range(0, pool.Candidates.Count)
        .Where(other => pool.Figures.IsRival(pool.Candidates[i].Source, pool.Candidates[other].Source));

    private int? BestRival(int disputed, FacetChoice facets)
    {
        var source = pool.Candidates[disputed].Source;
        return _chosen.Exists(other => pool.Figures.IsRival(source, pool.Candidates[other].Source))
            ? null
            : Rivals(disputed).Where(rival => !_chosen.Contains(rival))
                .OrderByDescending(facets.Worth)
                .Select(rival => (int?)rival)
                .FirstOrDefault();
    }
}
