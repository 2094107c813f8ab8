using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The commands a person may use here, as the menu has them, or one of them with an example.</summary>
internal sealed class HelpCommand(Lazy<CommandCatalog> catalog, IChatAuthority authority) : ICommand
{
    public CommandDescription Description { get; } = new("help", 250, "/help schedule");

    /// <summary>"/help us find her" is a post.</summary>
    public bool Fits(CommandArguments arguments, Texts texts) => arguments.IsEmpty
        || (arguments.Words.Count == 1
            && catalog.Value.Find(arguments.Text.TrimStart('/')) is not null);

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var commands = catalog.Value;
        if (!context.Arguments.IsEmpty)
        {
            return [On(context, commands)];
        }

        var roles = context.IsAdmin ? CommandRoles.OfAdmins
            : await authority.IsAdministratorAsync(context.Incoming, cancellationToken) ? CommandRoles.OfChats
            : CommandRoles.OfMembers;
        var rows = commands.Offered(roles, context.Incoming.Kind == ChatKind.Private, context.Texts)
            .ToLookup(
                row => row.Command.Description.Role == CommandRole.Admin,
                row => (row.Command.Name, LineIn(context.Incoming.Kind, context.Texts, row)));
        return [context.Texts.HelpPage(rows[false], rows[true].ToList())];
    }

    // In a group what is written to nobody is no question to the bot.
    private static string LineIn(ChatKind kind, Texts texts, (ICommand Command, string Line) row) =>
        kind == ChatKind.Group && row.Command.Name == PlainMessages.QuestionCommand ? texts.AskInGroup : row.Line;

    private static ReplyText On(CommandContext context, CommandCatalog commands)
    {
        var name = context.Arguments.Words[0].TrimStart('/').ToLowerInvariant();
        var command = commands.Find(name);
        return command is not null && context.Texts.Help(command.Name) is { } line
            && (context.IsAdmin || command.Description.Role != CommandRole.Admin)
            ? context.Texts.HelpOn(command.Name, line, context.Texts.ExampleOf(command.Description.Example))
            : context.Texts.UnknownCommand(commands.Nearest(name, context.IsAdmin));
    }
}
