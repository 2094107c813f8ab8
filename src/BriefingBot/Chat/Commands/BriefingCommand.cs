using BriefingBot.Briefings;
using BriefingBot.Chat.Routing;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>A briefing now, whatever the schedule.</summary>
internal sealed class BriefingCommand(IBriefingDesk desk) : ICommand
{
    public string Name => "briefing";

    public IReadOnlyList<string> Aliases => ["news", "now"];

    public string Example => "/briefing";

    public string Help(InterfaceTexts texts) => texts.BriefingHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        [new Reply { Briefing = await desk.ComposeNowAsync(context.Subscriber, cancellationToken) }];
}
