using System.Collections.Concurrent;
using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Text;

namespace BriefingBot.Stories;

/// <summary>What was made of the rows and reports of stories: not made again while a row is as it was and what was made
/// is at most <see cref="StoryCache.Freshness"/> old. Safe for use from several threads.</summary>
internal sealed class FreshRows<T>(IntakeFaults faults)
    where T : class
{
    private readonly ConcurrentDictionary<string, Made> _made = new(StringComparer.Ordinal);

    public int Count => _made.Count;

    /// <summary>As it was made lately; null where it was not, or the row has changed since.</summary>
    public T? Known(string id, DateTimeOffset updatedAt, DateTimeOffset now) =>
        _made.TryGetValue(id, out var made) && made.UpdatedAt == updatedAt && made.IsFresh(now) ? made.Of : null;

    /// <summary>What there is of the rows, or is made of them now; without what cannot be made, which is
    /// reported.</summary>
    /// <param name="faulty">Takes why some cannot be made, by their ids.</param>
    /// <param name="read">The reports of some stories.</param>
    /// <param name="make">Of the reports of one.</param>
    /// <param name="finish">Makes ready what was made, now or before.</param>
    public async Task<IReadOnlyList<T>> ReadAsync(
        StorageSession session,
        IReadOnlyList<StoryRow> rows,
        DateTimeOffset now,
        Dictionary<string, Exception>? faulty,
        Func<StorageSession, IReadOnlyList<string>, Task<ILookup<string, Article>>> read,
        Func<StoryRow, IEnumerable<Article>, T> make,
        Func<T, T>? finish = null)
    {
        var all = new List<T>();
        foreach (var some in rows.Chunk(StoryReading.AtOnce))
        {
            // Asked once: another may let go of one meanwhile.
            var known = some.ToDictionary(row => row.Id, row => Known(row.Id, row.UpdatedAt, now));
            List<string> missing = [.. known.Where(pair => pair.Value is null).Select(pair => pair.Key)];
            var reports = await StoryReading.TryReadAsync(session, missing, read);
            foreach (var row in some)
            {
                var one = await faults.TryAsync(session, row.Id, faulty, async () =>
                {
                    var found = known[row.Id];
                    // None where it joined another since its row was read.
                    if (found is null && (reports ?? await read(session, [row.Id]))[row.Id] is var own && own.Any())
                    {
                        found = make(row, own);
                        _made[row.Id] = new Made(found, row.UpdatedAt, now);
                    }

                    return found is null || finish is null ? found : finish(found);
                });
                all.AddRange(one is null ? [] : [one]);
            }
        }

        return all;
    }

    /// <summary>Drops the others, once there are many of them.</summary>
    public void Forget(IReadOnlyList<StorySketch> recent)
    {
        if (_made.Count <= (2 * recent.Count) + 100)
        {
            return;
        }

        var keep = recent.Select(story => story.Id).ToHashSet();
        foreach (var id in _made.Keys.Where(id => !keep.Contains(id)))
        {
            _made.TryRemove(id, out _);
        }
    }

    /// <summary>Lets go of what is too old to be used.</summary>
    public void ForgetStale(DateTimeOffset now)
    {
        foreach (var pair in _made.Where(pair => !pair.Value.IsFresh(now)))
        {
            _made.TryRemove(pair);
        }
    }

    private sealed record Made(T Of, DateTimeOffset UpdatedAt, DateTimeOffset At)
    {
        // What seems to come from ahead is of a clock that was put back.
        public bool IsFresh(DateTimeOffset now) => (now - At).Duration() < StoryCache.Freshness;
    }
}

/// <summary>Reads of many stories of which one may fail.</summary>
internal static class StoryReading
{
    /// <summary>Stories whose reports are in memory at a time.</summary>
    public const int AtOnce = 100;

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
