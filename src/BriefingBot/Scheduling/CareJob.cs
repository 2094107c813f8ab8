using System.Globalization;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Storage;
using Microsoft.Extensions.Options;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>Once a day, after <see cref="RetentionJob"/>: the database is tidied, copied, and the copy restored on
/// trial. What fails is told to the admins: a backup that nobody can restore is none.</summary>
[DisallowConcurrentExecution]
internal sealed partial class CareJob(
    DatabaseCare care,
    DatabaseCopies copies,
    AdminNotices notices,
    FaultReports faults,
    IOptions<StorageOptions> options,
    TimeProvider clock,
    ILogger<CareJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await faults.TryAsync("tidying", TidyAsync, cancellationToken);
        if (options.Value is { HasNightlyBackup: true, Provider: StorageProvider.Sqlite }
            && copies.IsDue(clock.GetUtcNow()))
        {
            await BackUpAsync(cancellationToken);
        }
    }

    private async Task TidyAsync(CancellationToken cancellationToken)
    {
        try
        {
            await care.TryRewriteAsync(cancellationToken);
            await care.OptimiseAsync(cancellationToken);
            Log.Tidied(logger, await care.GiveBackAsync(cancellationToken));
        }
        catch (Exception error) when (Database.IsUnusable(error))
        {
            Log.NotTidied(logger, error);
        }
    }

    private async Task BackUpAsync(CancellationToken cancellationToken)
    {
        try
        {
            var now = clock.GetUtcNow();
            var (copy, file, articles) = await Task.Run(
                () => copies.BackUp(now, cancellationToken), cancellationToken);
            Log.BackedUp(logger, file, copy.Bytes, articles);
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            Log.NotBackedUp(logger, error);
            var why = (error as AdviceException)?.Words ?? Phrase.Verbatim(error.Message);
            await notices.TellAsync(
                string.Create(CultureInfo.InvariantCulture, $"backup-{clock.GetUtcNow():yyyyMMdd}"),
                texts => texts.BackupFailed(texts.Say(why)),
                cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1111, LogLevel.Information, "The database was tidied; {Bytes} bytes were given back")]
        public static partial void Tidied(ILogger logger, long bytes);

        [LoggerMessage(1112, LogLevel.Warning, "The database could not be tidied")]
        public static partial void NotTidied(ILogger logger, Exception error);

        [LoggerMessage(1113, LogLevel.Information,
            "Backed up to {File}: {Bytes} bytes, restored on trial, {Articles} articles read")]
        public static partial void BackedUp(ILogger logger, string file, long bytes, long articles);

        [LoggerMessage(1114, LogLevel.Error, "The nightly backup failed")]
        public static partial void NotBackedUp(ILogger logger, Exception error);
    }
}
