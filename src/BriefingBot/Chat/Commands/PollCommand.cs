using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Sources.Polling;

namespace BriefingBot.Chat.Commands;

/// <summary>Polls one source, or all that are active, now.</summary>
internal sealed class PollCommand(SourceStore sources, Poller poller) : ICommand
{
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

        var polled = await Task.WhenAll(wanted.Select(row => poller.PollAsync(row.Id, cancellationToken)));
        return [context.Texts.Polled(polled.OfType<Source>().ToList())];
    }
}
