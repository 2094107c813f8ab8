using System.Data.Common;
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

    /// <summary>At first a second; a copy before an upgrade that finds no room is not begun again at once.</summary>
    private const int MostSecondsBetweenTries = 5;

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

        await WhileAwayAsync(
            () =>
            {
                database.Lock();
                copies.DeleteUnfinished();
                return Task.CompletedTask;
            },
            cancellationToken);
        var lost = copies.FindLost();
        if (lost is not null)
        {
            Log.Doubtful(logger, lost.Message, lost.Remedy); // before there is a database, whatever comes of the start
        }

        string? copy = null;
        await WhileAwayAsync(
            async () =>
            {
                copy = await database.MigrateAsync(cancellationToken);
                await SeedAsync(configured.Value, cancellationToken);
            },
            cancellationToken);
        if (copy is not null)
        {
            Log.Upgraded(logger, copy);
        }

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

    // A tool that copies the file or looks into it lets go of it again; another service was refused before. Somebody
    // frees room, a server comes up: however long that takes, whoever would end here would be started but a few times
    // more and then stay down.
    private async Task WhileAwayAsync(Func<Task> start, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        long? locked = null;
        var isSaid = false;
        for (var tries = 1; ; tries++)
        {
            SystemdSession.StillStarting();
            try
            {
                await start();
                break;
            }
            catch (Exception error) when (database.PassingOf(error) is { } advice
                && !(Database.IsLocked(error) && locked is { } since && clock.GetElapsedTime(since) >= LongestLock))
            {
                locked = Database.IsLocked(error) ? locked ?? clock.GetTimestamp() : null;
                if (!isSaid && health.Fault is null) // or it was said there
                {
                    isSaid = true;
                    Say(advice, Database.IsLocked(error));
                }

                await Task.Delay(
                    TimeSpan.FromSeconds(Math.Min(tries, MostSecondsBetweenTries)), clock, cancellationToken);
            }
            catch (Exception error) when (Database.IsDamaged(error))
            {
                throw new AdviceException(
                    error is DbException fault ? database.AdviceOf(fault).Problem : ((AdviceException)error).Problem,
                    copies.OfDamaged(),
                    error);
            }
            catch (DbException error) when (Database.IsUnusable(error))
            {
                throw database.AdviceOf(error);
            }
        }

        if (isSaid)
        {
            var lasted = Math.Ceiling(clock.GetElapsedTime(began).TotalSeconds);
            Log.GoesOn(logger, database.Name, TimeSpan.FromSeconds(lasted));
        }
    }

    private void Say(AdviceException advice, bool isLock)
    {
        if (isLock)
        {
            Log.Locked(logger, advice.Message, LongestLock);
        }
        else
        {
            Log.Away(logger, advice.Message, advice.Remedy);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1201, LogLevel.Warning, "{Message} {Remedy}")]
        public static partial void Doubtful(ILogger logger, string message, string? remedy);

        [LoggerMessage(1205, LogLevel.Warning, "{Message} The start waits for it, for {Longest} at most")]
        public static partial void Locked(ILogger logger, string message, TimeSpan longest);

        [LoggerMessage(1206, LogLevel.Warning, "{Message} {Remedy} The start waits for it")]
        public static partial void Away(ILogger logger, string message, string remedy);

        [LoggerMessage(1207, LogLevel.Warning, "The database {Database} is there, after {Lasted}; the start goes on")]
        public static partial void GoesOn(ILogger logger, string database, TimeSpan lasted);

        [LoggerMessage(1208, LogLevel.Information,
            "The database was upgraded to the form of this program; as it was before, it is kept in {Copy}")]
        public static partial void Upgraded(ILogger logger, string copy);
    }
}
