using BriefingBot.Operation;
using BriefingBot.Subscribers;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.Chat.Routing;

/// <summary>Takes what a person said to the command that answers it.</summary>
public sealed partial class CommandRouter(
    CommandCatalog commands,
    SubscriberStore subscribers,
    AdminStore admins,
    ConfirmationStore confirmations,
    IChatAuthority authority,
    ChatRate rate,
    Languages languages,
    IOptions<BriefingOptions> options,
    TimeProvider clock,
    ILogger<CommandRouter> logger)
{
    /// <summary>The command that answers what is none.</summary>
    public const string QuestionCommand = "ask";

    /// <summary>
    /// The bot's own user name, without the <c>@</c>; commands to another are not answered. Null until Telegram told
    /// it.
    /// </summary>
    public string? BotName { get; set; }

    /// <summary>The answers, in order; none where the bot is not meant.</summary>
    public async Task<IReadOnlyList<Reply>> AnswerAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        var typed = CommandText.Parse(incoming.Text);
        if (!IsForThisBot(incoming, typed))
        {
            return [];
        }

        var texts = languages.For(incoming.LanguageCode);
        if (!incoming.IsTerminal && rate.Take(incoming.ChatId) is var verdict and not RateVerdict.Allowed)
        {
            return verdict == RateVerdict.TooFast ? [texts.TooFast] : [];
        }

        var context = new CommandContext
        {
            Incoming = incoming,
            Subscriber = await SubscriberOfAsync(incoming, cancellationToken),
            Arguments = new CommandArguments(typed?.Arguments ?? incoming.Text.Trim()),
            Texts = texts,
            IsAdmin = incoming.IsTerminal
                || (incoming.UserId != 0 && await admins.IsAdminAsync(incoming.UserId, cancellationToken)),
            Confirmations = confirmations,
        };
        context = context with { Texts = languages.For(context.Subscriber.Language) };
        try
        {
            return typed is null
                ? await WordsAsync(context, cancellationToken)
                : await CommandAsync(typed, context, cancellationToken);
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

    private bool IsForThisBot(Incoming incoming, CommandText? typed)
    {
        if (typed is null)
        {
            return incoming.Kind == ChatKind.Private && incoming.Text.Trim().Length > 0;
        }

        if (typed.Bot is not null)
        {
            return BotName is null || string.Equals(typed.Bot, BotName, StringComparison.OrdinalIgnoreCase);
        }

        // A group may have other bots: an unknown command that names nobody is theirs.
        return incoming.Kind == ChatKind.Private
            || incoming.CallbackId is not null
            || commands.Find(typed.Name) is not null;
    }

    private async Task<IReadOnlyList<Reply>> CommandAsync(
        CommandText typed, CommandContext context, CancellationToken cancellationToken)
    {
        if (typed.Name is "yes" or "no")
        {
            return await AnsweredAsync(context, typed.Name == "yes", cancellationToken);
        }

        if (commands.Find(typed.Name) is not { } command)
        {
            return [context.Texts.UnknownCommand(commands.Nearest(typed.Name, context.IsAdmin))];
        }

        Telemetry.Commands.Add(1, Telemetry.Tag("command", command.Name));
        return await RefusalAsync(command, context, cancellationToken) is { } refusal
            ? [refusal]
            : await HandledAsync(command.Name, command, context, command.HandleAsync, cancellationToken);
    }

    // What is no command: an answer to a question that waits, or else a question of one's own.
    private async Task<IReadOnlyList<Reply>> WordsAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var word = context.Arguments.Text.TrimEnd('.', '!').ToLowerInvariant();
        if (context.Texts.MeansYes(word) || context.Texts.MeansNo(word))
        {
            return await AnsweredAsync(
                context with { Arguments = new CommandArguments("") }, context.Texts.MeansYes(word), cancellationToken);
        }

        return await CommandAsync(
            new CommandText(QuestionCommand, Bot: null, context.Arguments.Text), context, cancellationToken);
    }

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
            return [new Reply { Text = context.Texts.NothingAsked, IsInPlace = true }];
        }

        if (!isYes)
        {
            return [new Reply { Text = context.Texts.Cancelled, IsInPlace = true }];
        }

        context = context with { Arguments = new CommandArguments(pending.Arguments) };
        return await RefusalAsync(command, context, cancellationToken) is { } refusal
            ? [refusal]
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
                new AdminAction(context.Incoming.UserId, context.Incoming.UserName, action, context.Arguments.Text),
                cancellationToken);
            Log.AdminActed(logger, context.Incoming.UserId, action);
        }

        return replies;
    }

    private async Task<Reply?> RefusalAsync(
        ICommand command, CommandContext context, CancellationToken cancellationToken)
    {
        if (command.Role == CommandRole.Admin)
        {
            return context.IsAdmin ? null : (Reply)context.Texts.OnlyAdmins;
        }

        var changes = command.Role == CommandRole.ChatAdministrator
            || (command.Role == CommandRole.Settings && command.Changes(context.Arguments));
        return !changes || await authority.IsAdministratorAsync(context.Incoming, cancellationToken)
            ? null
            : (Reply)context.Texts.OnlyChatAdministrators;
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
