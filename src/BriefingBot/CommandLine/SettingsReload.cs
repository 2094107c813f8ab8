using BriefingBot.Operation;
using BriefingBot.Operation.Logs;
using BriefingBot.Operation.Settings;
using BriefingBot.Sources;
using Microsoft.Extensions.Options;

namespace BriefingBot.CommandLine;

/// <summary>Takes up what needs no restart of an <c>appsettings.json</c> that was changed: the levels of the log, and
/// sources that are new. A file with a mistake in it changes nothing and is told.</summary>
/// <param name="read">Reads and checks all of the configuration anew.</param>
/// <param name="files">The files that may change.</param>
internal sealed partial class SettingsReload(
    Func<ServiceProvider> read,
    IReadOnlyList<string> files,
    LogLevels levels,
    ServiceStart start,
    TimeProvider clock,
    ILogger<SettingsReload> logger)
    : BackgroundService
{
    // Looked at rather than watched: mounts of containers and links that are exchanged raise no event.
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    private string[] _seen = Contents(files);
    private string[] _taken = Contents(files);
    private List<string> _there = [.. files.Where(File.Exists)];
    private bool _isTaken = true;
    private bool _isPutOff;

    /// <summary>Looks once. A change is taken up when it is there twice: then it is no longer being written.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        var present = Contents(files);
        if (!present.SequenceEqual(_seen))
        {
            (_seen, _isTaken, _isPutOff) = (present, false, false);
        }
        else if (!_isTaken)
        {
            _isTaken = true;
            // Without it there is no token and no source, which nobody wants: it was deleted or moved by mistake.
            var gone = _there.FindAll(file => !File.Exists(file));
            _there = [.. files.Where(File.Exists)];
            if (gone.Count > 0)
            {
                Log.Gone(logger, string.Join(", ", gone));
            }

            var isChanged = files.Where((file, place) => present[place] != _taken[place]).Any(File.Exists);
            _taken = present;
            if (gone.Count == 0 || isChanged)
            {
                await ReloadAsync(cancellationToken);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    private async Task ReloadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var fresh = read();
            fresh.GetRequiredService<SettingsReport>().Require();
            await TakeUpAsync(
                fresh.GetRequiredService<IOptions<List<SourceOptions>>>().Value,
                fresh.GetRequiredService<IConfiguration>(),
                cancellationToken);
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            var advice = error as AdviceException ?? ConfigurationAdvice.From(error);
            Log.NotTakenUp(logger, advice?.Message ?? error.Message, advice?.Remedy);
        }
    }

    // A database that cannot be written is no fault of the file: it is tried again.
    private async Task TakeUpAsync(
        List<SourceOptions> rows, IConfiguration configuration, CancellationToken cancellationToken)
    {
        levels.Set(configuration);
        try
        {
            var added = rows.Count > 0 ? await start.SeedAsync(rows, cancellationToken) : 0;
            Log.TakenUp(logger, added switch
            {
                0 => "no new source",
                1 => "1 new source",
                _ => $"{added} new sources",
            });
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            if (!_isPutOff)
            {
                Log.PutOff(logger, error.Message);
            }

            (_isTaken, _isPutOff) = (false, true);
        }
    }

    private static string[] Contents(IReadOnlyList<string> files) => [.. files.Select(file =>
    {
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : "";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    })];

    private static partial class Log
    {
        [LoggerMessage(1202, LogLevel.Information,
            "appsettings.json was read again: the levels of the log are as it says now, {Added}; the rest "
                + "needs a restart, and a row of Sources that is known /setsource")]
        public static partial void TakenUp(ILogger logger, string added);

        [LoggerMessage(1203, LogLevel.Warning,
            "appsettings.json was changed and cannot be used; all stays as it was. {Message} {Remedy}")]
        public static partial void NotTakenUp(ILogger logger, string message, string? remedy);

        [LoggerMessage(1209, LogLevel.Warning,
            "{Files} is gone; all stays as it was until the next start, which will not have what stood in it. Put it "
                + "back, or set what it said in the environment")]
        public static partial void Gone(ILogger logger, string files);

        [LoggerMessage(1204, LogLevel.Warning,
            "appsettings.json was changed and cannot be taken up yet; it is tried again. {Message}")]
        public static partial void PutOff(ILogger logger, string message);
    }
}
