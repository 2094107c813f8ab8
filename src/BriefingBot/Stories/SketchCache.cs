using BriefingBot.Articles;
using BriefingBot.Storage;

namespace BriefingBot.Stories;

/// <summary>Sketches of stories, read from the rows of their reports; one that did not change is not read again for the
/// next chat.</summary>
public sealed class SketchCache(ArticleStore articles, IntakeFaults faults)
{
    private readonly FreshRows<StorySketch> _read = new(faults);

    /// <summary>The sketches of stories, by their rows; those that cannot be read are left out.</summary>
    /// <param name="faulty">Takes why some cannot be read, by their ids.</param>
    internal async Task<IReadOnlyList<StorySketch>> ReadAsync(
        StorageSession session, IReadOnlyList<StoryRow> rows, DateTimeOffset now, Dictionary<string, Exception> faulty)
    {
        var shared = new SharedParts();
        var sketches = await _read.ReadAsync(
            session, rows, now, faulty, articles.ToChooseByAsync, (row, own) => StorySketch.Of(row, own, shared));
        _read.Forget(sketches);
        return sketches;
    }

    /// <summary>Reads how the reports of some stories begin; one whose reports cannot be read stays closed.</summary>
    internal async Task<bool> OpenAsync(StorageSession session, IReadOnlyList<StorySketch> sketches)
    {
        foreach (var some in sketches.Chunk(StoryReading.AtOnce))
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
    internal void ForgetStale(DateTimeOffset now) => _read.ForgetStale(now);
}
