using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Polls a source that rested, or that was taken for gone, again.</summary>
internal sealed class ResumeSourceCommand(SourceStore sources) : OneSourceCommand(sources)
{
    private readonly SourceStore _sources = sources;

    public override string Name => "resumesource";

    public override string Help(InterfaceTexts texts) => texts.ResumeSourceHelp;

    protected override async Task<Reply> HandleAsync(CommandContext context, SourceRow source, CancellationToken cancellationToken)
    {
        await _sources.SetStateAsync(source.Id, SourceState.Active, cancellationToken);
        return context.Texts.SourceResumed(source);
    }
}
