namespace BriefingBot.Subscribers;

/// <summary>The settings a chat begins with.</summary>
public static class NewSubscriber
{
    /// <summary>The edition of a chat where the configuration names no time.</summary>
    private static readonly TimeOnly DefaultTime = new(8, 0);

    /// <summary>An active subscriber with the configured times and zone; not stored yet.</summary>
    /// <param name="chatId">Telegram's chat id, or <see cref="Subscriber.TerminalChatId"/>.</param>
    /// <param name="options">Section <c>Briefing</c>; a time or zone that cannot be read falls back to 08:00 and
    /// UTC.</param>
    /// <param name="now">The moment it came.</param>
    public static Subscriber For(long chatId, BriefingOptions options, DateTimeOffset now) => new()
    {
        ChatId = chatId,
        Zone = Zones.Exists(options.TimeZone) ? options.TimeZone : "UTC",
        Times = ConfiguredTimes(options),
        CreatedAt = now,
        SettledUntil = now,
    };

    private static IReadOnlyList<TimeOnly> ConfiguredTimes(BriefingOptions options)
    {
        var times = options.Times.Select(EditionTimes.TryParse).OfType<TimeOnly>().Distinct().Order().ToList();
        return times.Count == 0 ? [DefaultTime] : times;
    }
}
