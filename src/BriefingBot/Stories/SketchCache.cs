using System.Collections.Concurrent;
using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Text;

namespace BriefingBot.Stories;

/// <summary>Sketches of stories, read from the rows of their reports; one that did not change is not read again for the
/// next chat.</summary>
public sealed class SketchCache(ArticleStore articles, IntakeFaults faults)
{
    /// <summary>Stories whose reports are in memory at a time.</summary>
    private const int AtOnce = 100;

    private readonly ConcurrentDictionary<string, Kept> _kept = new();

    /// <summary>The sketches of stories, by their rows; those that cannot be read are left out.</summary>
    /// <param name="faulty">Takes why some cannot be read, by their ids.</param>
    internal async Task<IReadOnlyList<StorySketch>> ReadAsync(
        StorageSession session, IReadOnlyList<StoryRow> rows, DateTimeOffset now, Dictionary<string, Exception> faulty)
    {
        var (sketches, shared) = (new List<StorySketch>(), new SharedParts());
        foreach (var some in rows.Chunk(AtOnce))
        {
            var known = some.ToDictionary(row => row.Id, row => Known(row, now));
            List<string> missing = [.. known.Where(pair => pair.Value is null).Select(pair => pair.Key)];
            var reports = await StoryReading.TryReadAsync(session, missing, articles.ToChooseByAsync);
            foreach (var row in some)
            {
                var sketch = known[row.Id] ?? await faults.TryAsync(session, row.Id, faulty, async () =>
                {
                    var read = (reports ?? await articles.ToChooseByAsync(session, [row.Id]))[row.Id];
                    // None where it joined another since its row was read.
                    return read.Any() ? Keep(StorySketch.Of(row, read, shared), now) : null;
                });
                sketches.AddRange(sketch is null ? [] : [sketch]);
            }
        }

        Forget(sketches);
        return sketches;
    }

    /// <summary>Reads how the reports of some stories begin; one whose reports cannot be read stays closed.</summary>
    internal async Task<bool> OpenAsync(StorageSession session, IReadOnlyList<StorySketch> sketches)
    {
        foreach (var some in sketches.Chunk(AtOnce))
        {
            var reports = await StoryReading.TryReadAsync(
                session, [.. some.Select(sketch => sketch.Id)], articles.OfStoriesAsync);
            foreach (var sketch in some)
            {
                await faults.TryAsync(session, sketch.Id, faulty: null, async () =>
                {
                    sketch.Open((reports ?? await articles.OfStoriesAsync(session, [sketch.Id]))[sketch.Id]);
                    return sketch;
                });
            }
        }

        return true;
    }

    /// <summary>Lets go of what was read too long ago to be used.</summary>
    internal void ForgetStale(DateTimeOffset now)
    {
        foreach (var pair in _kept.Where(pair => (now - pair.Value.ReadAt).Duration() >= StoryCache.Freshness))
        {
            _kept.TryRemove(pair);
        }
    }

    private StorySketch Keep(StorySketch sketch, DateTimeOffset now)
    {
        _kept[sketch.Id] = new Kept(sketch, now);
        return sketch;
    }

    private StorySketch? Known(StoryRow row, DateTimeOffset now) => _kept.TryGetValue(row.Id, out var kept)
        && kept.Sketch.UpdatedAt == row.UpdatedAt && (now - kept.ReadAt).Duration() < StoryCache.Freshness
            ? kept.Sketch : null;

    private void Forget(List<StorySketch> recent)
    {
        if (_kept.Count <= (2 * recent.Count) + 100)
        {
            return;
        }

        var keep = recent.Select(sketch => sketch.Id).ToHashSet();
        foreach (var id in _kept.Keys.Where(id => !keep.Contains(id)))
        {
            _kept.TryRemove(id, out _);
        }
    }

    private sealed record Kept(StorySketch Sketch, DateTimeOffset ReadAt);
}

/// <summary>Reads of many stories of which one may fail.</summary>
internal static class StoryReading
{
    /// <summary>Reads the reports of some stories; null where those of one cannot be read: each story's are then read
    /// by themselves.</summary>
    public static async Task<ILookup<string, Article>?> TryReadAsync(
        StorageSession session,
        IReadOnlyList<string> ids,
        Func<StorageSession, IReadOnlyList<string>, Task<ILookup<string, Article>>> read)
    {
        try
        {
            return await read(session, ids);
        }
        catch (Exception error) when (IntakeFaults.IsOfOne(error, session.CancellationToken))
        {
            return null;
        }
    }

    /// <summary>Makes something of one story; null where that fails, which is reported and costs no other.</summary>
    public static async Task<T?> TryAsync<T>(
        this IntakeFaults faults,
        StorageSession session,
        string id,
        Dictionary<string, Exception>? faulty,
        Func<Task<T?>> make)
        where T : class
    {
        try
        {
            return await make();
        }
        catch (Exception error) when (IntakeFaults.IsOfOne(error, session.CancellationToken))
        {
            faults.Report(IntakeStage.Story, new EntryKey(0, id), error);
            faulty?.Add(id, error);
            return null;
        }
    }
}
