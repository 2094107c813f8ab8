using BriefingBot.Chat.Routing;

namespace BriefingBot.Chat.Commands;

/// <summary>A button's wish for words: <c>/type follow</c>; the next words are that command's argument.</summary>
internal sealed class TypeCommand(Lazy<CommandCatalog> commands) : ICommand
{
    public CommandDescription Description { get; } = new("type", 900, "/type follow") { Role = CommandRole.Settings };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        commands.Value.Find(context.Arguments.Text) is { } command
            && (context.IsAdmin || command.Description.Role != CommandRole.Admin)
            && command.Prompt(context.Texts) is not null
            ? await context.PromptAsync(command, cancellationToken)
            : context.WrongArgument(this);
}
