using BriefingBot.Sources;
using BriefingBot.Sources.Polling;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Terminal;

/// <summary>The bot in this terminal: reads the sources once, tells the news, answers until input ends.</summary>
internal sealed class TerminalSession(
    Poller poller, SourceStore sources, TerminalChat chat, IHostApplicationLifetime lifetime, TimeProvider clock)
    : BackgroundService
{
    private const string ClearRow = "\r\u001b[K"; // ECMA-48, EL

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Console.Error.WriteLineAsync(Texts.English.ReadingSources);
            await ReadSourcesAsync(stoppingToken);
            if (!Console.IsErrorRedirected)
            {
                await Console.Error.WriteAsync(ClearRow);
            }

            await chat.RunAsync(stoppingToken);
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    /// <summary>Until each source was asked once or patience ends; the rest is read meanwhile.</summary>
    private async Task ReadSourcesAsync(CancellationToken stoppingToken)
    {
        var until = clock.GetUtcNow() + Patience;
        while (clock.GetUtcNow() < until && await UnreadAsync(stoppingToken) is { Unread: > 0 } state)
        {
            if (!Console.IsErrorRedirected)
            {
                await Console.Error.WriteAsync($"{ClearRow}{state.All - state.Unread}/{state.All}");
            }

            if (await poller.PollDueAsync(stoppingToken) == 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), clock, stoppingToken);
            }
        }
    }

    private async Task<(int Unread, int All)> UnreadAsync(CancellationToken stoppingToken)
    {
        var active = (await sources.ListAsync(stoppingToken))
            .Where(source => source.State == SourceState.Active)
            .ToList();
        return (active.Count(source => source.Poll.LastPoll is null), active.Count);
    }
}
