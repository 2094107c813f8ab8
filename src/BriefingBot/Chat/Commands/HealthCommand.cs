using BriefingBot.Chat.Texts;
using BriefingBot.Sources;

namespace BriefingBot.Chat.Commands;

/// <summary>How the sources do: what is read, what fails and since when.</summary>
internal sealed class HealthCommand(SourceStore sources, TimeProvider clock) : ICommand
{
    public string Name => "health";

    public CommandRole Role => CommandRole.Admin;

    public string Example => "/health";

    public string Help(InterfaceTexts texts) => texts.HealthHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        [context.Texts.Health(await sources.HealthAsync(cancellationToken), clock.GetUtcNow())];
}
