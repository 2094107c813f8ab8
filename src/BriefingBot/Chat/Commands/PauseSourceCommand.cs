using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Lets a source rest.</summary>
internal sealed class PauseSourceCommand(SourceStore sources) : OneSourceCommand(sources)
{
    private readonly SourceStore _sources = sources;

    public override string Name => "pausesource";

    public override string Help(InterfaceTexts texts) => texts.PauseSourceHelp;

    protected override async Task<Reply> HandleAsync(CommandContext context, SourceRow source, CancellationToken cancellationToken)
    {
        await _sources.SetStateAsync(source.Id, SourceState.Paused, cancellationToken);
        return context.Texts.SourcePaused(source);
    }
}
