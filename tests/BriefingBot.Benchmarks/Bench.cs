using System.Globalization;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using Microsoft.Extensions.Logging.Abstractions;

namespace BriefingBot.Benchmarks;

/// <summary>What several measures do: readers, rows, settings, and the middle of what was measured.</summary>
internal static class Bench
{
    /// <summary>The middle one.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <summary>What so large a share of the values, the least first, is at most; no number of none.</summary>
    public static double Percentile(List<double> sorted, double share) =>
        sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];

    /// <summary>Chats 1 and up, to which nothing is due from before.</summary>
    /// <param name="timesOf">When a chat gets its editions, UTC.</param>
    /// <param name="languageOf">A chat's language; null: English.</param>
    public static async Task SubscribeAsync(
        Database database, int chats, Func<int, IReadOnlyList<TimeOnly>> timesOf, Func<int, string>? languageOf = null)
    {
        var now = TimeProvider.System.GetUtcNow();
        var store = new SubscriberStore(database, TimeProvider.System, NullLogger<SubscriberStore>.Instance);
        for (var chat = 1; chat <= chats; chat++)
        {
            await store.SaveAsync(
                new Subscriber
                {
                    ChatId = chat,
                    Title = "Ada",
                    Zone = "UTC",
                    Language = languageOf?.Invoke(chat) ?? "en",
                    Times = timesOf(chat),
                    CreatedAt = now,
                    SettledUntil = now,
                },
                CancellationToken.None);
        }
    }

    /// <summary>How many rows there are.</summary>
    /// <param name="from">A table, and which of its rows.</param>
    public static Task<long> CountAsync(Database database, string from) => database.ReadAsync(
        session => session.QuerySingleAsync<long>($"SELECT count(*) FROM {from}"), CancellationToken.None);

    /// <summary>Settings by the names of their environment variables, with a value for each source.</summary>
    public static Dictionary<string, string> OfSources(
        this Dictionary<string, string> settings, int sources, string key, Func<int, string> valueOf)
    {
        for (var source = 0; source < sources; source++)
        {
            settings[string.Create(CultureInfo.InvariantCulture, $"Sources__{source}__{key}")] = valueOf(source);
        }

        return settings;
    }
}
