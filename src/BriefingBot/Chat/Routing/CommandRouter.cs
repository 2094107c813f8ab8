using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Summaries;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>Takes what a person said to the command that answers it.</summary>
public sealed partial class CommandRouter(
    CommandCatalog commands,
    Addressing addressing,
    CommandContexts contexts,
    CommandAccess access,
    CommandExecution execution,
    PlainMessages words,
    PromptStore prompts,
    ChatRate rate,
    Languages languages,
    StorageHealth storage,
    TimeProvider clock,
    ILogger<CommandRouter> logger)
{
    private const string ImportCommand = "import";

    /// <summary>A forwarded text from this length on, in UTF-16 units, says enough to be checked.</summary>
    private const int ShortestCheck = 25;

    /// <summary>True where answering may have to wait for a model or the network.</summary>
    public bool IsSlow(Incoming incoming) => !incoming.IsQuoted && CommandText.Parse(incoming.Text) is { } typed
        ? typed.Name is "yes" || (commands.Find(typed.Name) is { Description: { IsSlow: true } command }
            && !(incoming.IsPress && command.IsQuickWhenPressed))
        : !incoming.IsPress && incoming.Text.Length > 0;

    /// <summary>True where it was said to the bot at all.</summary>
    public bool IsMeant(Incoming incoming) => incoming.GuestQueryId is not null || addressing.Of(
        incoming,
        incoming.IsQuoted ? null : CommandText.Parse(incoming.Text),
        languages.For(incoming.LanguageCode)) != Address.Nobody;

    /// <summary>True where it can be asked again: it changes nothing, and answers nothing that the bot asked.</summary>
    public bool IsQuestion(Incoming incoming)
    {
        if (!incoming.IsQuoted && CommandText.Parse(incoming.Text) is { } typed)
        {
            return !ChangesSomething(typed) && typed.Name is not ("yes" or "no" or "cancel");
        }

        return !incoming.IsPress && !incoming.IsReply
            && !languages.All.Any(texts =>
                PlainMessages.IsYes(incoming.Text, texts) || words.IsNo(incoming.Text, texts))
            && !words.IsWish(incoming.Text, languages.For(incoming.LanguageCode));
    }

    /// <summary>The answers, in order; none where the bot is not meant.</summary>
    public async Task<IReadOnlyList<Reply>> AnswerAsync(Incoming incoming, CancellationToken cancellationToken) =>
        incoming.IsPress && await RefusePressAsync(incoming, cancellationToken) is { } refusal
            ? [new Reply { Text = refusal, IsPersonal = true }]
            : await AnswerAllowedAsync(incoming, stream: null, cancellationToken);

    /// <summary>Why a press is refused, in words for a pop-up, before it has its turn; null if it is not.</summary>
    public Task<ReplyText?> RefusePressAsync(Incoming press, CancellationToken cancellationToken) =>
        access.RefusePressAsync(press, cancellationToken);

    /// <summary>Answers a press that was let through already.</summary>
    /// <param name="stream">Where an answer can be seen while it is written, or null.</param>
    public async Task<IReadOnlyList<Reply>> AnswerAllowedAsync(
        Incoming incoming, IAnswerStream? stream, CancellationToken cancellationToken)
    {
        using var patience = ModelPatience.Begin(ModelPatience.OfPeople, clock);
        if (incoming.GuestQueryId is not null)
        {
            return await GuestAsync(incoming, cancellationToken);
        }

        var typed = incoming.IsQuoted ? null : CommandText.Parse(incoming.Text);
        var texts = languages.For(incoming.LanguageCode);
        var address = addressing.Of(incoming, typed, texts);
        if (address == Address.Nobody || (incoming.IsEdited && typed is null && !words.IsMeantAgain(incoming, texts)))
        {
            return [];
        }

        var pace = Pace(incoming, typed, address);
        if (pace != RateVerdict.Allowed && !await IsAwaitedAsync(incoming, cancellationToken))
        {
            return pace == RateVerdict.TooFast
                ? [(await contexts.TextsOfAsync(incoming, cancellationToken)).TooFast]
                : [];
        }

        var context = await contexts.OfAsync(incoming, typed, cancellationToken) with { Stream = stream };
        try
        {
            return await AnswerAsync(address, typed, context, cancellationToken);
        }
        catch (Exception error) when (
            storage.Fault is not null && Database.IsUnusable(error) && !(context.IsAdmin && error is AdviceException))
        {
            return [context.Texts.StorageRests];
        }
        catch (AdviceException advice)
        {
            return context.IsAdmin ? [Advice(advice, context.Texts)] : [context.Texts.Failed];
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            Log.CommandFailed(logger, error, typed?.Name ?? "", incoming.ChatId);
            return [context.Texts.Failed];
        }
    }

    private static ReplyText Advice(AdviceException advice, Texts texts) =>
        $"{texts.Say(advice.Problem)}\n{texts.Say(advice.Cure)}";

    /// <summary>A question or check from a chat that the bot is no member of: answered, nothing kept.</summary>
    private async Task<IReadOnlyList<Reply>> GuestAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        var texts = languages.For(incoming.LanguageCode);
        var isCheck = incoming.RepliedText is { Length: > 0 }
            && (incoming.Text.Length == 0 || words.MeansStillTrue(incoming.Text));
        if (rate.Take(incoming.ChatId, RequestKind.Question, incoming.Date) != RateVerdict.Allowed
            || commands.Find(isCheck ? PlainMessages.CheckCommand : PlainMessages.QuestionCommand) is not { } command)
        {
            return [];
        }

        return await command.HandleAsync(contexts.OfGuest(incoming, texts), cancellationToken);
    }

    private Task<IReadOnlyList<Reply>> AnswerAsync(
        Address address, CommandText? typed, CommandContext context, CancellationToken cancellationToken) =>
        address switch
        {
            Address.Words => words.AnswerAsync(context, cancellationToken),
            Address.Quotation => QuotationAsync(context, cancellationToken),
            Address.File => FileAsync(context, cancellationToken),
            Address.SomethingElse => Task.FromResult<IReadOnlyList<Reply>>([context.Texts.OnlyWords]),
            // Not null: what is addressed as a command was read as one, and a press without one was refused.
            _ => CommandAsync(typed!, context, cancellationToken),
        };

    /// <summary>Presses are counted before their turn; what changes something is never dropped.</summary>
    private RateVerdict Pace(Incoming incoming, CommandText? typed, Address address)
    {
        if (incoming.IsTerminal || incoming.IsPress || (typed is not null && ChangesSomething(typed))
            || (address == Address.Words && words.IsWish(incoming.Text, languages.For(incoming.LanguageCode))))
        {
            return RateVerdict.Allowed;
        }

        var isQuestion = address is Address.Words or Address.Quotation
            || typed?.Name is PlainMessages.QuestionCommand or PlainMessages.CheckCommand;
        return rate.Take(incoming.ChatId, isQuestion ? RequestKind.Question : RequestKind.Command, incoming.Date);
    }

    /// <summary>An answer to a question that waits, which it ends, is never dropped; words for a command, which may be
    /// wrong again and again, cost what a command does.</summary>
    private async Task<bool> IsAwaitedAsync(Incoming incoming, CancellationToken cancellationToken) =>
        await prompts.FindAsync(incoming, cancellationToken) is { } waiting
            && (!PromptStore.QuestionOf(waiting).IsEmpty
                || rate.Take(incoming.ChatId, RequestKind.Command, incoming.Date) == RateVerdict.Allowed);

    private bool ChangesSomething(CommandText typed) =>
        commands.Find(typed.Name) is { } command && command.Description.Role switch
        {
            CommandRole.Anyone => false,
            CommandRole.Settings => command.Changes(new CommandArguments(typed.Arguments)),
            _ => true,
        };

    private async Task<IReadOnlyList<Reply>> CommandAsync(
        CommandText typed, CommandContext context, CancellationToken cancellationToken)
    {
        // Another command is another matter.
        var prompted = context.Incoming.IsPress ? null : await prompts.TakeAsync(context.Incoming, cancellationToken);
        if (typed.Name is "cancel" && prompted is not null && PromptStore.QuestionOf(prompted).IsEmpty)
        {
            return [context.Texts.Cancelled];
        }

        if (typed.Name is "yes" or "no" or "cancel")
        {
            var asked = context.Arguments.IsEmpty ? PromptStore.QuestionOf(prompted) : context.Arguments;
            var answered = await execution.AnsweredAsync(
                context with { Arguments = asked }, typed.Name == "yes", cancellationToken);
            // A button that is pressed twice has done what it says; the message must keep what came of it.
            return answered.Count > 0 || context.Incoming.IsPress ? answered : [context.Texts.NothingAsked];
        }

        return commands.FindPlain(typed.Name) is { } command
            ? await execution.RunAsync(command, context, cancellationToken)
            : [Unknown(typed, context)];
    }

    /// <summary>The nearest command with what was typed behind it, and a button that says it.</summary>
    private Reply Unknown(CommandText typed, CommandContext context)
    {
        var nearest = commands.Nearest(typed.Name, context.IsAdmin);
        var meant = nearest is not null && commands.Find(nearest)!.Description.TakesArguments // not null: of its names
            ? $"{nearest} {typed.Arguments}".TrimEnd() : nearest;
        var button = new MessageButton($"/{meant}", $"/{meant}");
        return new Reply
        {
            Text = context.Texts.UnknownCommand(meant),
            Buttons = meant is not null && button.Fits ? [[button]] : [],
        };
    }

    // Nobody is held to words they passed on; a report that was passed on may be worth a look.
    private async Task<IReadOnlyList<Reply>> QuotationAsync(
        CommandContext context, CancellationToken cancellationToken) =>
        context.Arguments.Length >= ShortestCheck
            && commands.Find(PlainMessages.CheckCommand) is IConfirmedCommand check
            ? [await context.AskAsync(check, context.Texts.AskCheck, context.Arguments.Text, cancellationToken)]
            : [context.Texts.NotYourWords];

    private async Task<IReadOnlyList<Reply>> FileAsync(CommandContext context, CancellationToken cancellationToken) =>
        context.IsAdmin && commands.Find(ImportCommand) is { } import
            ? await execution.RunAsync(import, context with { Arguments = new CommandArguments("") }, cancellationToken)
            : [context.Texts.OnlyWords];

    private static partial class Log
    {
        [LoggerMessage(801, LogLevel.Error, "Command {Command} of chat {ChatId} failed")]
        public static partial void CommandFailed(ILogger logger, Exception error, string command, long chatId);
    }
}
