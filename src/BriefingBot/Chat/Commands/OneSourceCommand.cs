using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>An admin's command about one source that is watched, named by number, address or name.</summary>
internal abstract class OneSourceCommand(SourceStore sources) : ICommand
{
    public abstract string Name { get; }

    public CommandRole Role => CommandRole.Admin;

    public virtual string Example => $"/{Name} 3";

    public abstract string Help(InterfaceTexts texts);

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.Length == 0)
        {
            return context.WrongArgument(this);
        }

        return await sources.FindAsync(context.Arguments, cancellationToken) is { } source
            ? [await HandleAsync(context, source, cancellationToken)]
            : [context.Texts.UnknownSource(context.Arguments)];
    }

    protected abstract Task<Reply> HandleAsync(CommandContext context, SourceRow source, CancellationToken cancellationToken);
}
