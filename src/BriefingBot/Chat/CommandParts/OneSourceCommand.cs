using BriefingBot.Chat.Routing;
using BriefingBot.Sources;

namespace BriefingBot.Chat.CommandParts;

/// <summary>An admin's command about one watched source, by number, address or name, else by buttons.</summary>
internal abstract class OneSourceCommand(SourceStore sources) : ICommand
{
    protected SourceStore Sources => sources;

    public abstract CommandDescription Description { get; }

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.PageOfList is { } page)
        {
            return [await SourceChoice.ShowAsync(context, sources, Description.Name, page, cancellationToken)];
        }

        var typed = context.Arguments.Text;
        return await sources.FindAsync(typed, cancellationToken) is { } source
            ? [await HandleAsync(context, source, cancellationToken)]
            : context.Arguments.Number is { } id
                && await sources.GetAsync(id, cancellationToken) is { State: SourceState.Removed } gone
            ? [context.Texts.SourceGone(gone.DisplayName)]
            : KnownTopics.Nearest((await sources.ListAsync(cancellationToken)).Select(one => one.DisplayName), typed)
                is { } nearest
            ? context.WrongArgument($"/{Description.Name} {nearest}", context.Texts.UnknownSource(typed))
            : [context.Texts.UnknownSource(typed)];
    }

    protected abstract Task<Reply> HandleAsync(
        CommandContext context, Source source, CancellationToken cancellationToken);
}
