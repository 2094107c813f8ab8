using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.Chat.Routing;

/// <summary>Takes what a person said to the command that answers it.</summary>
public sealed partial class CommandRouter(
    CommandCatalog commands,
    Addressing addressing,
    SubscriberStore subscribers,
    AdminStore admins,
    ConfirmationStore confirmations,
    PromptStore prompts,
    IChatAuthority authority,
    ChatRate rate,
    BotIdentity bot,
    Languages languages,
    IOptions<BriefingOptions> options,
    TimeProvider clock,
    ILogger<CommandRouter> logger)
{
    /// <summary>The command that answers what is none.</summary>
    public const string QuestionCommand = "ask";

    private const string AddSourceCommand = "addsource";
    private const string CheckCommand = "check";
    private const string ImportCommand = "import";

    /// <summary>A forwarded text from this length on, in UTF-16 units, says enough to be checked.</summary>
    private const int ShortestCheck = 40;

    /// <summary>
    /// The bot's own user name, without the <c>@</c>; commands to another are not answered. Null until Telegram told
    /// it.
    /// </summary>
    public string? BotName
    {
        get => bot.Name;
        set => bot.Name = value;
    }

    /// <summary>True where answering may have to wait for a model or the network.</summary>
    public bool IsSlow(Incoming incoming) => !incoming.IsQuoted && CommandText.Parse(incoming.Text) is { } typed
        ? typed.Name is "yes" || commands.Find(typed.Name) is { IsSlow: true }
        : !incoming.IsPress && incoming.Text.Length > 0;

    /// <summary>The answers, in order; none where the bot is not meant.</summary>
    public async Task<IReadOnlyList<Reply>> AnswerAsync(Incoming incoming, CancellationToken cancellationToken) =>
        incoming.IsPress && await RefusePressAsync(incoming, cancellationToken) is { } refusal
            ? [new Reply { Text = refusal, IsPersonal = true }]
            : await AnswerAllowedAsync(incoming, stream: null, cancellationToken);

    /// <summary>
    /// Why a press is refused, in words for a pop-up; null where it may go on. Asked before the press has its turn:
    /// whose question it answers and who may change the chat is as true then as later.
    /// </summary>
    public async Task<ReplyText?> RefusePressAsync(Incoming press, CancellationToken cancellationToken)
    {
        var context = await ContextAsync(press, CommandText.Parse(press.Text), cancellationToken);
        if (rate.Take(press.UserId, RequestKind.Tap) != RateVerdict.Allowed)
        {
            return context.Texts.TooFast;
        }

        if (CommandText.Parse(press.Text) is not { } typed)
        {
            return context.Texts.OldButton;
        }

        if (typed.Name is not ("yes" or "no"))
        {
            return commands.Find(typed.Name) is { } command
                ? await RefusalAsync(command, context, cancellationToken)
                : context.Texts.OldButton;
        }

        if (context.Arguments.Number is not { } id
            || await confirmations.FindAsync(press.ChatId, id, cancellationToken) is not { } pending
            || commands.Find(pending.Command) is not { } asked)
        {
            return context.Texts.NothingAsked;
        }

        return pending.UserId != 0 && pending.UserId != press.UserId
            ? context.Texts.AskedOfAnother
            : await RefusalAsync(asked, context with { Arguments = new(pending.Arguments) }, cancellationToken);
    }

    /// <summary>The same for a press that was let through already.</summary>
    /// <param name="incoming">What was said.</param>
    /// <param name="stream">Where an answer can be seen while it is written, or null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<Reply>> AnswerAllowedAsync(
        Incoming incoming, IAnswerStream? stream, CancellationToken cancellationToken)
    {
        if (incoming.GuestQueryId is not null)
        {
            return await GuestAsync(incoming, cancellationToken);
        }

        var typed = incoming.IsQuoted ? null : CommandText.Parse(incoming.Text);
        var texts = languages.For(incoming.LanguageCode);
        var address = addressing.Of(incoming, typed, texts);
        if (address == Address.Nobody)
        {
            return [];
        }

        if (IsTooFast(incoming, typed, address, out var isFirst))
        {
            return isFirst ? [texts.TooFast] : [];
        }

        var context = await ContextAsync(incoming, typed, cancellationToken) with { Stream = stream };
        try
        {
            return await AnswerAsync(address, typed, context, cancellationToken);
        }
        catch (AdviceException advice)
        {
            return context.IsAdmin ? [(ReplyText)$"{advice.Message}\n{advice.Remedy}"] : [context.Texts.Failed];
        }
        catch (Exception error) when (error is not OperationCanceledException
            || !cancellationToken.IsCancellationRequested)
        {
            Log.CommandFailed(logger, error, typed?.Name ?? "", incoming.ChatId);
            return [context.Texts.Failed];
        }
    }

    /// <summary>
    /// A question, or a message to be checked, from a chat that the bot is no member of: it is answered, nothing of the
    /// chat is kept, and nothing can be changed from there.
    /// </summary>
    private async Task<IReadOnlyList<Reply>> GuestAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        var texts = languages.For(incoming.LanguageCode);
        var isCheck = incoming.RepliedText is { Length: > 0 }
            && (incoming.Text.Length == 0 || texts.MeansStillTrue(incoming.Text.TrimEnd('.', '!').ToLowerInvariant()));
        if (rate.Take(incoming.ChatId, RequestKind.Question, incoming.Date) != RateVerdict.Allowed
            || commands.Find(isCheck ? CheckCommand : QuestionCommand) is not { } command)
        {
            return [];
        }

        var context = new CommandContext
        {
            Incoming = incoming,
            Subscriber = NewSubscriber.For(incoming.ChatId, options.Value, clock.GetUtcNow()) with
            {
                Kind = ChatKind.Group,
                Language = texts.Language,
            },
            Arguments = new CommandArguments(incoming.Text.Trim()),
            Texts = texts,
            IsAdmin = false,
            Confirmations = confirmations,
            Prompts = prompts,
        };
        return await command.HandleAsync(context, cancellationToken);
    }

    private Task<IReadOnlyList<Reply>> AnswerAsync(
        Address address, CommandText? typed, CommandContext context, CancellationToken cancellationToken) =>
        address switch
        {
            Address.Words => WordsAsync(context, cancellationToken),
            Address.Quotation => QuotationAsync(context, cancellationToken),
            Address.File => FileAsync(context, cancellationToken),
            Address.SomethingElse => Task.FromResult<IReadOnlyList<Reply>>([context.Texts.OnlyWords]),
            // Not null: what is addressed as a command was read as one, and a press without one was refused.
            _ => CommandAsync(typed!, context, cancellationToken),
        };

    /// <summary>
    /// Presses are counted before their turn. What changes something is never dropped: it costs little, and its loss
    /// would not be seen.
    /// </summary>
    private bool IsTooFast(Incoming incoming, CommandText? typed, Address address, out bool isFirst)
    {
        isFirst = false;
        if (incoming.IsTerminal || incoming.IsPress || (typed is not null && ChangesSomething(typed)))
        {
            return false;
        }

        var isQuestion = address is Address.Words or Address.Quotation
            || typed?.Name is QuestionCommand or CheckCommand;
        var verdict = rate.Take(
            incoming.ChatId, isQuestion ? RequestKind.Question : RequestKind.Command, incoming.Date);
        isFirst = verdict == RateVerdict.TooFast;
        return verdict != RateVerdict.Allowed;
    }

    private bool ChangesSomething(CommandText typed) => typed.Name is "yes" or "no"
        || (commands.Find(typed.Name) is { } command && command.Role switch
        {
            CommandRole.Anyone => false,
            CommandRole.Settings => command.Changes(new CommandArguments(typed.Arguments)),
            _ => true,
        });

    private async Task<CommandContext> ContextAsync(
        Incoming incoming, CommandText? typed, CancellationToken cancellationToken)
    {
        var subscriber = await SubscriberOfAsync(incoming, cancellationToken);
        return new CommandContext
        {
            Incoming = incoming,
            Subscriber = subscriber,
            Arguments = new CommandArguments(typed?.Arguments ?? incoming.Text.Trim()),
            Texts = languages.For(subscriber.Language),
            IsAdmin = incoming.IsTerminal
                || (incoming.UserId != 0 && await admins.IsAdminAsync(incoming.UserId, cancellationToken)),
            Confirmations = confirmations,
            Prompts = prompts,
        };
    }

    private async Task<IReadOnlyList<Reply>> CommandAsync(
        CommandText typed, CommandContext context, CancellationToken cancellationToken)
    {
        if (!context.Incoming.IsPress)
        {
            await prompts.TakeAsync(context.Incoming, cancellationToken); // another command is another matter
        }

        if (typed.Name is "yes" or "no")
        {
            return await AnsweredAsync(context, typed.Name == "yes", cancellationToken);
        }

        return commands.Find(typed.Name) is { } command
            ? await CommandAsync(command, context, cancellationToken)
            : [context.Texts.UnknownCommand(commands.Nearest(typed.Name, context.IsAdmin))];
    }

    private async Task<IReadOnlyList<Reply>> CommandAsync(
        ICommand command, CommandContext context, CancellationToken cancellationToken)
    {
        // Who speaks for a group or channel is no admin of the bot there, and a refusal would be read by all.
        if (command.Role == CommandRole.Admin && context.Incoming.IsFromChatItself)
        {
            return [];
        }

        Telemetry.Commands.Add(1, Telemetry.Tag("command", command.Name));
        if (await RefusalIfUncheckedAsync(command, context, cancellationToken) is { } refusal)
        {
            return [new Reply { Text = refusal, IsPersonal = true }];
        }

        return command.TakesArguments || context.Arguments.IsEmpty
            ? await HandledAsync(command.Name, command, context, command.HandleAsync, cancellationToken)
            : [new Reply { Text = context.Texts.StandsAlone(command.Name), IsPersonal = true }];
    }

    // What is no command: what a command asked for, an answer to a question that waits, an address, or else a question
    // of one's own.
    private async Task<IReadOnlyList<Reply>> WordsAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var word = context.Arguments.Text.TrimEnd('.', '!').ToLowerInvariant();
        var prompted = await prompts.TakeAsync(context.Incoming, cancellationToken);
        if (prompted is not null && context.Texts.MeansNo(word))
        {
            return [context.Texts.Cancelled];
        }

        if (prompted is not null
            && CommandText.Parse($"/{prompted} {context.Arguments}") is { } whole
            && commands.Find(whole.Name) is { } waiting)
        {
            return await CommandAsync(
                waiting, context with { Arguments = new CommandArguments(whole.Arguments) }, cancellationToken);
        }

        if (context.Texts.MeansYes(word) || context.Texts.MeansNo(word))
        {
            return await AnsweredAsync(
                context with { Arguments = new CommandArguments("") }, context.Texts.MeansYes(word), cancellationToken);
        }

        var name = context.IsAdmin && BareAddress.Is(context.Arguments.Text)
            ? AddSourceCommand
            : context.Incoming.RepliedText is not null && context.Texts.MeansStillTrue(word)
                ? CheckCommand
                : QuestionCommand;
        return commands.Find(name) is { } command ? await CommandAsync(command, context, cancellationToken) : [];
    }

    // Nobody is held to words they passed on; a report that was passed on may be worth a look.
    private async Task<IReadOnlyList<Reply>> QuotationAsync(
        CommandContext context, CancellationToken cancellationToken) =>
        context.Arguments.Length >= ShortestCheck && commands.Find(CheckCommand) is IConfirmedCommand check
            ? [await context.AskAsync(check, context.Texts.AskCheck, context.Arguments.Text, cancellationToken)]
            : [context.Texts.NotYourWords];

    private async Task<IReadOnlyList<Reply>> FileAsync(CommandContext context, CancellationToken cancellationToken) =>
        context.IsAdmin && commands.Find(ImportCommand) is { } import
            ? await CommandAsync(import, context with { Arguments = new CommandArguments("") }, cancellationToken)
            : [context.Texts.OnlyWords];

    /// <summary>Goes on with the question that a yes or no answers.</summary>
    /// <param name="context">Its argument is the question's number; none means the newest.</param>
    /// <param name="isYes">What the person said.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    private async Task<IReadOnlyList<Reply>> AnsweredAsync(
        CommandContext context, bool isYes, CancellationToken cancellationToken)
    {
        if (await confirmations.TakeAsync(
            context.Incoming, context.Arguments.Number, cancellationToken) is not { } pending
            || commands.Find(pending.Command) is not IConfirmedCommand command)
        {
            // A button that is pressed twice has done what it says; the message must keep what came of it.
            return context.Incoming.IsPress ? [] : [context.Texts.NothingAsked];
        }

        if (!isYes)
        {
            return [new Reply { Text = context.Texts.Cancelled, IsInPlace = true }];
        }

        context = context with { Arguments = new CommandArguments(pending.Arguments) };
        return await RefusalIfUncheckedAsync(command, context, cancellationToken) is { } refusal
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
        if (command.Role == CommandRole.Admin)
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
            && SourceAddress.IsAddress(address) ? SourceAddress.Shown(address) : word));

    /// <summary>Who may press was asked before the press had its turn.</summary>
    private Task<ReplyText?> RefusalIfUncheckedAsync(
        ICommand command, CommandContext context, CancellationToken cancellationToken) =>
        context.Incoming.IsPress
            ? Task.FromResult<ReplyText?>(null)
            : RefusalAsync(command, context, cancellationToken);

    private async Task<ReplyText?> RefusalAsync(
        ICommand command, CommandContext context, CancellationToken cancellationToken)
    {
        if (command.Role == CommandRole.Admin)
        {
            return context.IsAdmin ? null : context.Texts.OnlyAdmins;
        }

        // Whoever presses a button under a channel's post changes it for all its readers.
        var changes = command.Role == CommandRole.ChatAdministrator
            || (command.Role == CommandRole.Settings && command.Changes(context.Arguments))
            || context.Incoming is { IsPress: true, Kind: ChatKind.Channel };
        return !changes || await authority.IsAdministratorAsync(context.Incoming, cancellationToken)
            ? null
            : context.Texts.OnlyChatAdministrators;
    }

    private async Task<Subscriber> SubscriberOfAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        if (await subscribers.FindAsync(incoming.ChatId, incoming.ThreadId, cancellationToken) is { } known)
        {
            return known.Title == incoming.ChatTitle
                ? known
                : await subscribers.SaveAsync(known with { Title = incoming.ChatTitle }, cancellationToken);
        }

        // A chat that only looks around is known but gets nothing unasked before /start.
        return await subscribers.SaveAsync(
            NewSubscriber.For(incoming.ChatId, options.Value, clock.GetUtcNow()) with
            {
                ThreadId = incoming.ThreadId,
                Kind = incoming.Kind,
                Title = incoming.ChatTitle,
                Language = languages.For(incoming.LanguageCode).Language,
                State = SubscriberState.Stopped,
            },
            cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 801, Level = LogLevel.Error,
            Message = "Command {Command} of chat {ChatId} failed")]
        public static partial void CommandFailed(ILogger logger, Exception error, string command, long chatId);

        [LoggerMessage(EventId = 802, Level = LogLevel.Information,
            Message = "Admin {UserId} used {Command}")]
        public static partial void AdminActed(ILogger logger, long userId, string command);
    }
}
