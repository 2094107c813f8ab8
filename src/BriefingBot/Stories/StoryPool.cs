using System.Collections.Concurrent;

namespace BriefingBot.Stories;

/// <summary>Stories to choose from, of which only those are made that may be chosen.</summary>
public sealed class StoryPool
{
    private readonly StoryCache? _cache;
    private readonly ConcurrentDictionary<string, Exception> _faulty;

    internal StoryPool(
        StoryCache? cache, IReadOnlyList<StorySketch> sketches, IReadOnlyDictionary<string, Exception> faulty)
    {
        (_cache, Sketches) = (cache, sketches);
        _faulty = new(faulty, StringComparer.Ordinal);
        NewestReport = sketches.Max(sketch => sketch.NewestReport);
    }

    /// <summary>The sketches of all stories of the pool, the newest story first.</summary>
    public IReadOnlyList<StorySketch> Sketches { get; }

    /// <summary>The time of the newest report of all, where any is known.</summary>
    public DateTimeOffset? NewestReport { get; }

    /// <summary>Why some could not be made so far, by their ids.</summary>
    public IReadOnlyDictionary<string, Exception> Faulty => _faulty;

    /// <summary>A pool of stories that are already made.</summary>
    public static StoryPool Of(IEnumerable<Story> stories) =>
        new(cache: null, [.. stories.Select(StorySketch.Of)], new Dictionary<string, Exception>());

    /// <summary>A pool with only those stories whose sketches meet a condition.</summary>
    public StoryPool Where(Func<StorySketch, bool> isSo) => new(_cache, [.. Sketches.Where(isSo)], _faulty);

    /// <summary>Reads how the reports begin: the words of readers are sought in that.</summary>
    public Task OpenAsync(CancellationToken cancellationToken) => OpenAsync(Sketches, cancellationToken);

    /// <summary>Reads how the reports of some stories begin; see <see cref="OpenAsync(CancellationToken)"/>.</summary>
    internal Task OpenAsync(IEnumerable<StorySketch> some, CancellationToken cancellationToken)
    {
        List<StorySketch> closed = [.. some.Where(sketch => !sketch.IsOpen && sketch.Made is null)];
        return closed.Count == 0 || _cache is null ? Task.CompletedTask : _cache.OpenAsync(closed, cancellationToken);
    }

    /// <summary>The story where it is made already, else null.</summary>
    internal Story? Known(StorySketch sketch) => sketch.Made ?? _cache?.Known(sketch);

    /// <summary>All of the stories that can be made.</summary>
    internal async Task<IReadOnlyList<Story>> MakeAllAsync(CancellationToken cancellationToken) =>
        [.. (await MakeAsync(Sketches, cancellationToken)).Values];

    /// <summary>Some of the stories; one that cannot be made, or has joined another, is left out.</summary>
    internal async Task<IReadOnlyDictionary<string, Story>> MakeAsync(
        IEnumerable<StorySketch> sketches, CancellationToken cancellationToken)
    {
        List<StorySketch> wanted = [.. sketches.Where(sketch => !_faulty.ContainsKey(sketch.Id))];
        List<Story> stories = [.. wanted.Select(sketch => sketch.Made).OfType<Story>()];
        if (stories.Count < wanted.Count && _cache is not null)
        {
            var (made, faulty) = await _cache.MakeAsync(
                [.. wanted.Where(sketch => sketch.Made is null).Select(sketch => sketch.Id)], cancellationToken);
            stories.AddRange(made);
            foreach (var (id, error) in faulty)
            {
                _faulty.TryAdd(id, error);
            }
        }

        return stories.ToDictionary(story => story.Id, StringComparer.Ordinal);
    }
}
