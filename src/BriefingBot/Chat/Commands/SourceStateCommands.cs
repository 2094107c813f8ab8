using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;

namespace BriefingBot.Chat.Commands;

/// <summary>Stops polling a source for a while.</summary>
internal sealed class PauseSourceCommand(SourceStore sources) : OneSourceCommand(sources)
{
    public override CommandDescription Description { get; } =
        new("pausesource", 310, "/pausesource 3") { Role = CommandRole.Admin, TakesAway = true };

    protected override async Task<Reply> HandleAsync(
        CommandContext context, Source source, CancellationToken cancellationToken)
    {
        if (source.State == SourceState.Paused)
        {
            return context.Texts.SourcePausedBefore(source.DisplayName, source.Id);
        }

        await Sources.SetStateAsync(source.Id, SourceState.Paused, cancellationToken);
        return context.Texts.SourcePaused(source.DisplayName, source.Id);
    }
}

/// <summary>Polls a source again that was paused, or that was taken for gone.</summary>
internal sealed class ResumeSourceCommand(SourceStore sources) : OneSourceCommand(sources)
{
    public override CommandDescription Description { get; } =
        new("resumesource", 320, "/resumesource 3") { Role = CommandRole.Admin };

    protected override async Task<Reply> HandleAsync(
        CommandContext context, Source source, CancellationToken cancellationToken)
    {
        await Sources.SetStateAsync(source.Id, SourceState.Active, cancellationToken);
        return context.Texts.SourceResumed(source.DisplayName);
    }
}
