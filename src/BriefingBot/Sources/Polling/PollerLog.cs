using BriefingBot.Operation;

namespace BriefingBot.Sources.Polling;

/// <summary>What <see cref="Poller"/> says of polls.</summary>
internal static partial class PollerLog
{
    [LoggerMessage(1001, LogLevel.Debug, "Source {Id} {Url}: {Entries} entries")]
    public static partial void Polled(ILogger logger, long id, string url, int entries);

    [LoggerMessage(EventId = 1002, Message = "Source {Id} {Url} failed ({Failures} in a row): {Problem}")]
    public static partial void Failed(
        ILogger logger, LogLevel level, long id, string url, Phrase problem, int failures);

    [LoggerMessage(EventId = 1011, Message = "Source {Id} {Url} is read again, after {Failures} failures")]
    public static partial void Recovered(ILogger logger, LogLevel level, long id, string url, int failures);

    [LoggerMessage(
        1012,
        LogLevel.Information,
        "More sources fail or are read again than are told one by one; /sources and the level Debug show them")]
    public static partial void Many(ILogger logger);

    [LoggerMessage(1009, LogLevel.Debug, "Source {Id} {Url} cannot be reached, as all others: {Result}")]
    public static partial void Unreached(ILogger logger, long id, string url, string? result);

    [LoggerMessage(1003, LogLevel.Error, "Source {Id} {Url}: reading it failed unexpectedly")]
    public static partial void Unexpected(ILogger logger, long id, string url, Exception error);

    [LoggerMessage(1005, LogLevel.Error, "Source {Id} {Url}: the notice {Notice} could not be delivered")]
    public static partial void NotTold(ILogger logger, long id, string url, string notice, Exception error);

    [LoggerMessage(1006, LogLevel.Error, "Source {Id} {Url}: its poll could not be recorded; it is polled again")]
    public static partial void NotRecorded(ILogger logger, long id, string url, Exception error);
}
