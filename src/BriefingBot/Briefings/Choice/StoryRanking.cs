using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Text;

namespace BriefingBot.Briefings.Choice;

/// <summary>
/// The stories that a reader wants, the greatest first. One is made no earlier than it may be the next, by what it is
/// worth at most: of a day's thousands that is some tens.
/// </summary>
/// <param name="subscriber">The reader.</param>
/// <param name="pool">Stories to choose from.</param>
/// <param name="most">What a story that is not made is worth at most, from these reports.</param>
/// <param name="worth">What one is worth.</param>
/// <param name="isLeftOut">Whether one that is made turns out not to be wanted.</param>
/// <param name="faults">Takes the stories that cannot be made.</param>
internal sealed class StoryRanking(
    Subscriber subscriber,
    StoryPool pool,
    Func<StorySketch, IReadOnlyList<Article>, double> most,
    Func<Story, double> worth,
    Func<Story, bool> isLeftOut,
    List<StoryFault> faults)
{
    /// <summary>How many stories are made together.</summary>
    private const int AtOnce = 20;

    private static readonly Comparer<RankedSketch> GreatestFirst = Comparer<RankedSketch>.Create((one, other) =>
        other.Worth.CompareTo(one.Worth) is not 0 and var order ? order
            : string.CompareOrdinal(one.Sketch.Id, other.Sketch.Id));

    private readonly PriorityQueue<RankedSketch, RankedSketch> _sketched = new(GreatestFirst);
    private readonly PriorityQueue<RankedSketch, RankedSketch> _made = new(GreatestFirst);
    private readonly List<RankedSketch> _aside = [];
    private readonly List<(string Headline, Story Story)> _leftOut = [];

    /// <summary>How many stories the reader wants, those that came already among them.</summary>
    public int Count { get; private set; }

    /// <summary>The stories that turned out so far not to be wanted, by the letters of their headlines.</summary>
    public ILookup<string, Story> LeftOut => _leftOut.ToLookup(one => one.Headline, one => one.Story);

    /// <summary>Looks through all stories of the pool, before the first of them is asked for.</summary>
    /// <param name="isMade">Which of them are made at once: what is new of them is to be known.</param>
    public async Task BeginAsync(Func<StorySketch, bool> isMade, CancellationToken cancellationToken)
    {
        if (subscriber.Muted.Count + subscriber.Followed.Count > 0)
        {
            await pool.OpenAsync(cancellationToken);
        }

        var atOnce = new List<RankedSketch>();
        foreach (var sketch in pool.Sketches)
        {
            if (pool.Known(sketch) is { } known)
            {
                Add(sketch, known, isCounted: false);
            }
            else if (ReaderChoice.Of(subscriber, sketch) is { } read)
            {
                Count++;
                var candidate = new RankedSketch(sketch, SourceOf(read), most(sketch, read), null);
                if (isMade(sketch))
                {
                    atOnce.Add(candidate);
                }
                else
                {
                    _sketched.Enqueue(candidate, candidate);
                }
            }
        }

        await MakeAsync(atOnce, cancellationToken);
    }

    /// <summary>The next one, whole; null where there is none left.</summary>
    /// <param name="isAside">Whether the stories that this source alone has wait for <see cref="TakeBack"/>.</param>
    public async Task<Ranked?> NextAsync(Func<string, bool> isAside, CancellationToken cancellationToken)
    {
        while (true)
        {
            PutAside(_sketched, isAside);
            PutAside(_made, isAside);
            var next = new List<RankedSketch>();
            while (next.Count < AtOnce
                && _sketched.TryPeek(out var greatest, out _)
                && (!_made.TryPeek(out var made, out _) || greatest.Worth >= made.Worth))
            {
                next.Add(_sketched.Dequeue());
            }

            if (next.Count > 0)
            {
                await MakeAsync(next, cancellationToken);
            }
            else if (!_made.TryDequeue(out var found, out _))
            {
                return null;
            }
            else if (IsWhole(found.Story!)) // not null: it is made
            {
                return new Ranked(found.Story!, found.Source, found.Worth);
            }
        }
    }

    /// <summary>Ranks again what was put aside.</summary>
    public void TakeBack()
    {
        foreach (var candidate in _aside)
        {
            (candidate.Story is null ? _sketched : _made).Enqueue(candidate, candidate);
        }

        _aside.Clear();
    }

    private void PutAside(PriorityQueue<RankedSketch, RankedSketch> queue, Func<string, bool> isAside)
    {
        while (queue.TryPeek(out var first, out _) && first.Source is { } source && isAside(source))
        {
            _aside.Add(queue.Dequeue());
        }
    }

    private async Task MakeAsync(List<RankedSketch> candidates, CancellationToken cancellationToken)
    {
        var made = await pool.MakeAsync(candidates.Select(candidate => candidate.Sketch), cancellationToken);
        foreach (var sketch in candidates.Select(candidate => candidate.Sketch))
        {
            if (made.TryGetValue(sketch.Id, out var story))
            {
                Add(sketch, story, isCounted: true);
                continue;
            }

            Count--;
            if (pool.Faulty.TryGetValue(sketch.Id, out var error))
            {
                faults.Add(new StoryFault(sketch.Id, error));
            }
        }
    }

    private void Add(StorySketch sketch, Story story, bool isCounted)
    {
        Count -= isCounted ? 1 : 0;
        if (Try(story, Read) is { } candidate)
        {
            Count++;
            _made.Enqueue(candidate, candidate);
        }

        RankedSketch? Read(Story made)
        {
            if (ReaderChoice.Of(subscriber, made) is not { } read)
            {
                return null;
            }

            if (!isLeftOut(read))
            {
                return new RankedSketch(sketch, SourceOf(read.Articles), worth(read), read);
            }

            _leftOut.Add((LetterKey.Of(read.Headline), read));
            return null;
        }
    }

    private bool IsWhole(Story story)
    {
        var isWhole = Try(story, made => made.Whole()) is not null;
        Count -= isWhole ? 0 : 1;
        return isWhole;
    }

    /// <summary>What is asked of a story; null where its asking fails, which costs no other story.</summary>
    private T? Try<T>(Story story, Func<Story, T?> ask)
        where T : class
    {
        try
        {
            return ask(story);
        }
        catch (Exception error)
        {
            faults.Add(new StoryFault(story.Id, error));
            return null;
        }
    }

    /// <summary>The source that alone has a story; null where several do.</summary>
    private static string? SourceOf(IReadOnlyList<Article> articles) =>
        articles.Select(SourceVotes.SourceOf).Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only]
            ? only : null;

    /// <summary>A story that may be the next.</summary>
    /// <param name="Worth">At most, where it is not made.</param>
    private sealed record RankedSketch(StorySketch Sketch, string? Source, double Worth, Story? Story);
}

/// <summary>A story as its reader gets it.</summary>
/// <param name="Source">The source that alone has it; null where several do.</param>
/// <param name="Worth">What it is ranked by.</param>
internal sealed record Ranked(Story Story, string? Source, double Worth);
