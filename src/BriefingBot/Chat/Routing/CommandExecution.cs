using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>Runs commands, also those that asked before they act, and records what admins do.</summary>
public sealed partial class CommandExecution(
    CommandCatalog commands,
    CommandAccess access,
    ConfirmationStore confirmations,
    AdminStore admins,
    ChatRate rate,
    Lazy<PlainWords> words,
    ILogger<CommandExecution> logger)
{
    /// <summary>Runs a command, where it may be.</summary>
    public async Task<IReadOnlyList<Reply>> RunAsync(
        ICommand command, CommandContext context, CancellationToken cancellationToken)
    {
        // Who speaks for a group or channel is no admin of the bot there, and a refusal would be read by all.
        if (context.Incoming.IsFromChatItself
            && (command.Description.IsPrivate || command.Description.Role == CommandRole.Admin))
        {
            return [];
        }

        Telemetry.Commands.Add(1, Telemetry.Tag("command", command.Name));
        if (await access.RefusalIfUncheckedAsync(command, context, cancellationToken) is { } refusal)
        {
            return Refused(refusal, context);
        }

        context = context with { Arguments = Switched(command, context) };
        return command.Description.TakesArguments || context.Arguments.IsEmpty
            ? await HandledAsync(command.Name, command, context, command.HandleAsync, cancellationToken)
            : [new Reply { Text = context.Texts.StandsAlone(command.Name), IsPersonal = true }];
    }

    // What is refused changes nothing: it is told as often as a chat may ask.
    private IReadOnlyList<Reply> Refused(ReplyText refusal, CommandContext context)
    {
        // A channel that writes in a group is nobody who could be told apart from the others.
        if (context.Incoming is { Kind: ChatKind.Group, UserId: 0 })
        {
            return [];
        }

        return rate.Take(context.Incoming.ChatId, RequestKind.Command, context.Incoming.Date) switch
        {
            RateVerdict.Allowed => [new Reply { Text = refusal, IsPersonal = true }],
            RateVerdict.TooFast => [context.Texts.TooFast],
            _ => [],
        };
    }

    /// <summary>"Aus", "выкл": what stands on the bot's own buttons, where the command understands it in English
    /// alone.</summary>
    public CommandArguments Switched(ICommand command, CommandContext context) =>
        command.Description.Role == CommandRole.Settings
            && new[] { context.Arguments.Text, context.Arguments.Words.FirstOrDefault("") }
                .Where(said => words.Value.SwitchOf(said) is not null)
                .Select(said => new CommandArguments(
                    $"{words.Value.SwitchOf(said)} {context.Arguments.After(said)}".Trim()))
                .FirstOrDefault(own => command.Fits(own, context.Texts)) is { } own
            && !command.Fits(context.Arguments, context.Texts)
            ? own
            : context.Arguments;

    /// <summary>Goes on with the question that a yes or no answers.</summary>
    /// <param name="context">Its argument is the question's number.</param>
    /// <param name="isYes">What the person said.</param>
    /// <returns>Nothing where no question waits.</returns>
    public async Task<IReadOnlyList<Reply>> AnsweredAsync(
        CommandContext context, bool isYes, CancellationToken cancellationToken)
    {
        if (context.Arguments.Number is not { } question
            || await confirmations.TakeAsync(context.Incoming, question, cancellationToken) is not { } pending
            || commands.Find(pending.Command) is not IConfirmedCommand command)
        {
            return [];
        }

        if (!isYes)
        {
            return [Reply.InPlace(context.Texts.Cancelled)];
        }

        context = context with { Arguments = new CommandArguments(pending.Arguments) };
        return await access.RefusalIfUncheckedAsync(command, context, cancellationToken) is { } refusal
            ? [new Reply { Text = refusal, IsPersonal = true }]
            : await HandledAsync(
                $"{command.Name} (confirmed)", command, context, command.ConfirmedAsync, cancellationToken);
    }

    private async Task<IReadOnlyList<Reply>> HandledAsync(
        string action,
        ICommand command,
        CommandContext context,
        Func<CommandContext, CancellationToken, Task<IReadOnlyList<Reply>>> handle,
        CancellationToken cancellationToken)
    {
        var replies = await handle(context, cancellationToken);
        // Who opens the page of a command that takes away has done nothing yet.
        var isShown = command.Description.TakesAway && context.Arguments.PageOfList is not null;
        if (command.Description is { Role: CommandRole.Admin, IsLook: false } && !isShown
            && !replies.Any(reply => reply.IsMistake || reply.AsksForWords))
        {
            await admins.RecordAsync(
                new AdminAction(
                    context.Incoming.UserId, context.Incoming.UserName, action, WithoutLogins(context.Arguments)),
                cancellationToken);
            Log.AdminActed(logger, context.Incoming.UserId, action);
        }

        return replies;
    }

    /// <summary>What is recorded is kept for good and shown to all admins: no login of an address.</summary>
    private static string WithoutLogins(CommandArguments arguments) =>
        string.Join(' ', arguments.Words.Select(word => SourceAddress.Normalise(word) is { } address
            && SourceAddress.IsAddress(address) && SourceAddress.Shown(address) is var shown && shown != address
                ? shown
                : word));

    private static partial class Log
    {
        [LoggerMessage(802, LogLevel.Information, "Admin {UserId} used {Command}")]
        public static partial void AdminActed(ILogger logger, long userId, string command);
    }
}
