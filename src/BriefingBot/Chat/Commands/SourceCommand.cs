using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;

namespace BriefingBot.Chat.Commands;

/// <summary>Shows how one source does, with buttons for what can be done about it.</summary>
internal sealed class SourceCommand(SourceStore sources, TimeProvider clock) : OneSourceCommand(sources)
{
    public override CommandDescription Description { get; } =
        new("source", 290, "/source 3") { Role = CommandRole.Admin, IsLook = true };

    protected override Task<Reply> HandleAsync(
        CommandContext context, Source source, CancellationToken cancellationToken) =>
        Task.FromResult(context.Below("/source", context.Texts.SourceDetail(source, clock.GetUtcNow())));
}
