using System.Globalization;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;

namespace BriefingBot.Chat.Commands;

/// <summary>Stops watching a source, after asking.</summary>
internal sealed class RemoveSourceCommand(SourceStore sources) : OneSourceCommand(sources), IConfirmedCommand
{
    public override CommandDescription Description { get; } =
        new("removesource", 270, "/removesource 3") { Role = CommandRole.Admin, TakesAway = true };

    public async Task<IReadOnlyList<Reply>> ConfirmedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        // By its number alone: between question and answer another source may have come by that name.
        var source = await Sources.GetAsync(context.Arguments.Number ?? 0, cancellationToken);
        return
        [
            Reply.InPlace(source switch
            {
                null => context.Texts.UnknownSource(context.Arguments.Text),
                { State: SourceState.Removed } => context.Texts.SourceGone(source.DisplayName),
                _ => await Sources.RemoveAsync(source.Id, cancellationToken)
                    ? context.Texts.SourceRemoved(source.DisplayName)
                    : context.Texts.SourceGone(source.DisplayName),
            }),
        ];
    }

    protected override Task<Reply> HandleAsync(
        CommandContext context, Source source, CancellationToken cancellationToken) =>
        context.AskAsync(
            this,
            context.Texts.AskRemoveSource(source.DisplayName, source.ShownGivenUrl),
            source.Id.ToString(CultureInfo.InvariantCulture),
            cancellationToken);
}
