using BriefingBot.Briefings.Editions;
using BriefingBot.Chat.Routing;

namespace BriefingBot.Chat.Commands;

/// <summary>A briefing now, whatever the schedule.</summary>
internal sealed class BriefingCommand(BriefingAssembler desk) : ICommand
{
    public CommandDescription Description { get; } =
        new("briefing", 20, "/briefing") { Aliases = ["news", "now"], TakesArguments = false, IsSlow = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        [new Reply { Briefing = await desk.ComposeNowAsync(context.Subscriber, cancellationToken) }];
}
