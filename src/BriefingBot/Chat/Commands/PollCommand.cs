using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Sources.Polling;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Polls one source, or all that are active, now.</summary>
internal sealed class PollCommand(SourceStore sources, Poller poller) : ICommand
{
    public string Name => "poll";

    public int Order => 330;

    public bool IsSlow => true;

    public CommandRole Role => CommandRole.Admin;

    public string Example => "/poll 3";

    public string Help(Texts texts) => texts.PollHelp;

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
            ? [await ReadAsync(cancellationToken)]
            : [new Reply { Text = context.Texts.PollBegun(wanted.Count), Later = ReadAsync }];

        async Task<Reply> ReadAsync(CancellationToken stopping)
        {
            var polled = await Task.WhenAll(wanted.Select(row => poller.PollAsync(row.Id, stopping)));
            return context.Texts.Polled(polled.OfType<Source>().ToList());
        }
    }
}
