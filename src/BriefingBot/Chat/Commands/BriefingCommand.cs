using BriefingBot.Briefings.Editions;
using BriefingBot.Chat.Routing;

namespace BriefingBot.Chat.Commands;

/// <summary>A briefing now, whatever the schedule; with a topic the newest of that topic, which counts as told to
/// nobody.</summary>
internal sealed class BriefingCommand(BriefingAssembler desk, Lazy<CommandCatalog> commands) : ICommand
{
    public CommandDescription Description { get; } =
        new("briefing", 20, "/briefing") { Aliases = ["news", "now"], IsSlow = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        context.Arguments.IsEmpty || commands.Value.Find("latest") is not { } latest
            ? [new Reply { Briefing = await desk.ComposeNowAsync(context.Subscriber, cancellationToken) }]
            : await latest.HandleAsync(context, cancellationToken);
}
