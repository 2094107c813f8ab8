using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Sources.Polling;

namespace BriefingBot.Chat.Commands;

/// <summary>Polls one source, or all that are active, now. What has not answered within <see cref="Patience"/> is left
/// to its own time, and the answer says how many were read.</summary>
internal sealed class PollCommand(SourceStore sources, Poller poller, TimeProvider clock) : ICommand
{
    /// <summary>Shorter than the time within which an update is handled: an answer must be left to give.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public CommandDescription Description { get; } =
        new("poll", 330, "/poll 3") { Role = CommandRole.Admin, IsSlow = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        IReadOnlyList<Source> wanted;
        if (context.Arguments.IsEmpty)
        {
            wanted = (await sources.HealthAsync(cancellationToken)).Active;
        }
        else if (await sources.FindAsync(context.Arguments.Text, cancellationToken) is { } source)
        {
            wanted = [source];
        }
        else
        {
            return [context.Texts.UnknownSource(context.Arguments.Text)];
        }

        // One is read while the person waits; many take as long as the slowest of their sites.
        return wanted.Count <= 1
            ? [await ReadAsync(wanted, context, cancellationToken)]
            :
            [
                new Reply
                {
                    Text = context.Texts.PollBegun(wanted.Count),
                    IsOnlyAnnounced = true,
                    Later = async stopping => await ReadAsync(wanted, context, stopping),
                },
            ];
    }

    private async Task<Reply> ReadAsync(
        IReadOnlyList<Source> wanted, CommandContext context, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var polled = await Task.WhenAll(wanted.Select(row => PollAsync(row.Id, end.Token, cancellationToken)));
        return context.Texts.Polled(
            polled.Select(poll => poll.Source).OfType<Source>().ToList(),
            polled.Count(poll => poll is { Source: null, IsOver: true }),
            wanted.Count);
    }

    // Over, and without a source: somebody else is reading it.
    private async Task<(Source? Source, bool IsOver)> PollAsync(
        long id, CancellationToken end, CancellationToken cancellationToken)
    {
        try
        {
            return (await poller.PollAsync(id, end), true);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, false);
        }
    }
}
