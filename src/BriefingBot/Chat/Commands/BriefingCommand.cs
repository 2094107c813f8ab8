using BriefingBot.Briefings;
using BriefingBot.Chat.Routing;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>A briefing now, whatever the schedule.</summary>
internal sealed class BriefingCommand(BriefingAssembler desk) : ICommand
{
    public string Name => "briefing";

    public int Order => 20;

    public bool IsSlow => true;

    public bool TakesArguments => false;

    public IReadOnlyList<string> Aliases => ["news", "now"];

    public string Example => "/briefing";

    public string Help(Texts texts) => texts.BriefingHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        [new Reply { Briefing = await desk.ComposeNowAsync(context.Subscriber, cancellationToken) }];
}
