using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Operation.Settings;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Prompts;
using BriefingBot.Telegram;
using Microsoft.Extensions.Options;

namespace BriefingBot.CommandLine;

/// <summary>What must be in order before anything runs: the database, and the sources. Where no source is configured or
/// was added, the bundled samples stand in until there is one.</summary>
internal sealed partial class ServiceStart(
    Database database,
    DatabaseCopies copies,
    SourceStore sources,
    PromptLibrary prompts,
    SettingsReport settings,
    IOptions<List<SourceOptions>> configured,
    IOptions<ModelOptions> model,
    IOptions<TelegramOptions> telegram,
    AdminNotices notices,
    StorageHealth health,
    TimeProvider clock,
    ILogger<ServiceStart> logger)
{
    /// <summary>Longer than a copy or a look into the file takes; and so long that a service that is started again and
    /// again for a lock that stays never meets the unit's limit of starts.</summary>
    private static readonly TimeSpan LongestLock = TimeSpan.FromMinutes(4);

    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);

    /// <summary>The folder of made-up pages beside the program.</summary>
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Opens the database and puts the configured sources into it.</summary>
    /// <exception cref="AdviceException">Something must be put right first.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        foreach (var warning in settings.Warnings())
        {
            Log.Doubtful(logger, warning.Message, warning.Remedy);
        }

        if (ConfiguredModels.Read(model.Value).All.Count > 0)
        {
            // Better than a first briefing without its summaries.
            prompts.CheckAll();
        }

        database.Lock();
        copies.DeleteUnfinished();
        var lost = copies.FindLost();
        if (lost is not null)
        {
            Log.Doubtful(logger, lost.Message, lost.Remedy); // before there is a database, whatever comes of the start
        }

        await WhileLockedAsync(
            async () =>
            {
                await database.MigrateAsync(cancellationToken);
                await SeedAsync(configured.Value, cancellationToken);
            },
            cancellationToken);
        if (lost is not null)
        {
            await notices.TellAsync(
                "database-begun",
                texts => $"{texts.Say(lost.Problem)}\n<code>{texts.Say(lost.Cure)}</code>",
                cancellationToken);
        }

        if (!string.IsNullOrWhiteSpace(telegram.Value.Token)
            && await sources.WatchedAsync(Samples, cancellationToken) is not null)
        {
            Log.Doubtful(logger, SourcesCheck.NoSource.Message, SourcesCheck.NoSource.Remedy);
        }
    }

    /// <summary>Adds the configured sources that were never seen.</summary>
    /// <returns>How many.</returns>
    public async Task<int> SeedAsync(IReadOnlyList<SourceOptions> rows, CancellationToken cancellationToken)
    {
        var added = await sources.SeedAsync(rows, cancellationToken);
        var watched = await sources.CountAsync(cancellationToken);
        if (watched == 0)
        {
            await sources.AddAsync(new NewSource(Samples, "Samples"), SourceStore.Samples, cancellationToken);
        }
        else if (watched > 1 && await sources.WatchedAsync(Samples, cancellationToken) is { } samples)
        {
            await sources.RemoveAsync(samples.Id, cancellationToken);
        }

        return added;
    }

    // A tool that copies the file or looks into it lets go of it again; another service was refused before.
    private async Task WhileLockedAsync(Func<Task> start, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        for (var tries = 1; ; tries++)
        {
            try
            {
                await start();
                return;
            }
            catch (Exception error) when (clock.GetElapsedTime(began) < LongestLock
                && database.LockOf(error) is { } advice)
            {
                if (tries == 1 && health.Fault is null) // or it was said there
                {
                    Log.Locked(logger, advice.Message, LongestLock);
                }

                SystemdSession.StillStarting();
                await Task.Delay(BetweenTries, clock, cancellationToken);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1201, LogLevel.Warning, "{Message} {Remedy}")]
        public static partial void Doubtful(ILogger logger, string message, string? remedy);

        [LoggerMessage(1205, LogLevel.Warning, "{Message} The start waits for it, for {Longest} at most")]
        public static partial void Locked(ILogger logger, string message, TimeSpan longest);
    }
}
