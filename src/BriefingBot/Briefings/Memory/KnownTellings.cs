using System.Globalization;

namespace BriefingBot.Briefings.Memory;

/// <summary>What one chat was told, as numbers of tellings: chats with the same numbers know the same.</summary>
public sealed class KnownTellings
{
    /// <summary>What a chat knows that was told nothing.</summary>
    public static readonly KnownTellings None = new(new Dictionary<string, IReadOnlyList<long>>());

    private KnownTellings(IReadOnlyDictionary<string, IReadOnlyList<long>> byStory)
    {
        ByStory = byStory;
        Key = string.Join(
            ';',
            byStory.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyOf(pair.Key, pair.Value)));
    }

    /// <summary>The newest telling of each story, by present id; several where stories joined, in the order in which
    /// they were told.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<long>> ByStory { get; }

    /// <summary>Equal where what is known is.</summary>
    public string Key { get; }

    /// <summary>The numbers of all tellings that the chat knows, of whatever story.</summary>
    public IEnumerable<long> Ids => ByStory.Values.SelectMany(ids => ids);

    /// <summary>Of rows in the order in which the chat was told.</summary>
    internal static KnownTellings Of(IEnumerable<TellingRow> rows) =>
        // Each row holds all that was known at its time; where stories joined, their newest rows together do, the one
        // that was told last behind the others.
        new(rows.Reverse().DistinctBy(row => row.ToldAs).Reverse()
            .GroupBy(row => row.StoryId)
            .ToDictionary(
                group => group.Key,
                IReadOnlyList<long> (group) => [.. group.Select(row => row.Id)],
                StringComparer.Ordinal));

    private static string KeyOf(string story, IReadOnlyList<long> ids) =>
        $"{story}:{string.Join('+', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)))}";
}

/// <summary>The tellings that matter to the stories at hand, by their numbers.</summary>
public sealed class RecentTellings
{
    private readonly Dictionary<long, TellingRow> _byId;

    internal RecentTellings(Dictionary<long, TellingRow> byId) => _byId = byId;

    /// <summary>The smallest number among them; none lies below it.</summary>
    internal long First => _byId.Count == 0 ? long.MaxValue : _byId.Keys.Min();

    internal TellingRow? Find(long id) => _byId.GetValueOrDefault(id);
}

/// <summary>Readers who were told the same of a story.</summary>
/// <param name="Known">What they were told.</param>
/// <param name="Ids">Their numbers, ascending.</param>
public sealed record TellingReaders(KnownTellings Known, IReadOnlyList<long> Ids)
{
    /// <summary>Of rows that stand together by reader, each reader's in the order in which it was told.</summary>
    internal static IReadOnlyList<TellingReaders> Of(
        IReadOnlyList<(long Reader, long Telling)> told, RecentTellings tellings)
    {
        var readers = new Dictionary<string, List<long>>(StringComparer.Ordinal);
        var known = new List<TellingReaders>();
        for (int first = 0, next; first < told.Count; first = next)
        {
            next = first + 1;
            while (next < told.Count && told[next].Reader == told[first].Reader)
            {
                next++;
            }

            var own = told.Skip(first).Take(next - first).Select(row => row.Telling);
            var key = string.Join('+', own);
            if (!readers.TryGetValue(key, out var same))
            {
                readers.Add(key, same = []);
                known.Add(new(KnownTellings.Of(own.Select(tellings.Find).OfType<TellingRow>()), same));
            }

            same.Add(told[first].Reader);
        }

        return known;
    }
}

/// <summary>A telling: its number, the story it was told as, and the story that this is now.</summary>
internal sealed class TellingRow
{
    public long Id { get; init; }
    public required string ToldAs { get; init; }
    public required string StoryId { get; init; }
}
