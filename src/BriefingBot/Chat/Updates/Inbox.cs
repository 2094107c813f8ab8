using System.Threading.Channels;
using BriefingBot.Briefings;

namespace BriefingBot.Chat.Updates;

/// <summary>Handles what was taken in: one chat's messages in their order, several chats at a time.</summary>
public sealed partial class Inbox(ChatStore store, IncomingHandler handler, FaultReports faults, ILogger<Inbox> logger)
{
    private const int Lanes = 8;
    private const int MostAttempts = 3;

    private static readonly TimeSpan LongestHandling = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly Channel<InboxItem>[] _lanes =
    [
        .. Enumerable.Range(0, Lanes).Select(_ => Channel.CreateUnbounded<InboxItem>()),
    ];

    /// <summary>Adds what is in the database already.</summary>
    // True: unbounded
    public void Add(InboxItem item) => _lanes[(int)((ulong)item.Incoming.ChatId % Lanes)].Writer.TryWrite(item);

    /// <summary>Works until the service stops; begins with what an earlier run left.</summary>
    public async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var item in await store.LeftoversAsync(stoppingToken))
            {
                Add(item);
            }

            await Task.WhenAll(_lanes.Select(lane => WorkAsync(lane.Reader, stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is unfinished stays in the database.
        }
    }

    private async Task WorkAsync(ChannelReader<InboxItem> lane, CancellationToken stoppingToken)
    {
        await foreach (var item in lane.ReadAllAsync(stoppingToken))
        {
            // What is begun is finished where that takes not long: an answer that was sent must not be sent again after
            // a restart.
            using var limit = new CancellationTokenSource(LongestHandling);
            await using (stoppingToken.Register(() => limit.CancelAfter(Grace)))
            {
                try
                {
                    await HandleAsync(item, limit.Token);
                }
                catch (Exception error) when (error is not OperationCanceledException
                    || !stoppingToken.IsCancellationRequested)
                {
                    await faults.ReportAsync(FaultKind.Update, item.UpdateId, error, stoppingToken);
                }

                await ForgetAsync(item);
            }
        }
    }

    // A database that fails now must not stop the lane; the item then comes again after a restart.
    private async Task ForgetAsync(InboxItem item)
    {
        try
        {
            await store.DoneAsync(item.UpdateId, CancellationToken.None);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.Failed(logger, error, item.UpdateId, item.Incoming.ChatId);
        }
    }

    private async Task HandleAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var attempt = await store.AttemptAsync(item.UpdateId, cancellationToken);
        if (attempt > MostAttempts)
        {
            Log.GivenUp(logger, item.UpdateId, item.Incoming.ChatId); // it took the process down before
        }
        else if (attempt > 0)
        {
            await handler.HandleAsync(item.Incoming, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 803, Level = LogLevel.Error,
            Message = "Update {UpdateId} of chat {ChatId} is given up: the program stopped over it several times")]
        public static partial void GivenUp(ILogger logger, long updateId, long chatId);

        [LoggerMessage(EventId = 804, Level = LogLevel.Error,
            Message = "Update {UpdateId} of chat {ChatId} could not be answered")]
        public static partial void Failed(ILogger logger, Exception error, long updateId, long chatId);
    }
}
