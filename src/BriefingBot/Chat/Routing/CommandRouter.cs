using BriefingBot.Operation;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>Takes what a person said to the command that answers it.</summary>
public sealed partial class CommandRouter(
    CommandCatalog commands,
    Addressing addressing,
    CommandContexts contexts,
    CommandAccess access,
    CommandExecution execution,
    PromptStore prompts,
    ChatRate rate,
    Languages languages,
    ILogger<CommandRouter> logger)
{
    /// <summary>The command that answers what is none.</summary>
    public const string QuestionCommand = "ask";

    private const string AddSourceCommand = "addsource";
    private const string CheckCommand = "check";
    private const string ImportCommand = "import";

    /// <summary>A forwarded text from this length on, in UTF-16 units, says enough to be checked.</summary>
    private const int ShortestCheck = 40;

    /// <summary>True where answering may have to wait for a model or the network.</summary>
    public bool IsSlow(Incoming incoming) => !incoming.IsQuoted && CommandText.Parse(incoming.Text) is { } typed
        ? typed.Name is "yes" || commands.Find(typed.Name) is { Description.IsSlow: true }
        : !incoming.IsPress && incoming.Text.Length > 0;

    /// <summary>The answers, in order; none where the bot is not meant.</summary>
    public async Task<IReadOnlyList<Reply>> AnswerAsync(Incoming incoming, CancellationToken cancellationToken) =>
        incoming.IsPress && await RefusePressAsync(incoming, cancellationToken) is { } refusal
            ? [new Reply { Text = refusal, IsPersonal = true }]
            : await AnswerAllowedAsync(incoming, stream: null, cancellationToken);

    /// <summary>Why a press is refused, in words for a pop-up; null where it may go on. Asked before the press has its
    /// turn: whose question it answers and who may change the chat is as true then as later.</summary>
    public Task<ReplyText?> RefusePressAsync(Incoming press, CancellationToken cancellationToken) =>
        access.RefusePressAsync(press, cancellationToken);

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

        var context = await contexts.OfAsync(incoming, typed, cancellationToken) with { Stream = stream };
        try
        {
            return await AnswerAsync(address, typed, context, cancellationToken);
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

    /// <summary>A question, or a message to be checked, from a chat that the bot is no member of: it is answered,
    /// nothing of the chat is kept, and nothing can be changed from there.</summary>
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

        return await command.HandleAsync(contexts.OfGuest(incoming, texts), cancellationToken);
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

    /// <summary>Presses are counted before their turn; what changes something is never dropped.</summary>
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
        || (commands.Find(typed.Name) is { } command && command.Description.Role switch
        {
            CommandRole.Anyone => false,
            CommandRole.Settings => command.Changes(new CommandArguments(typed.Arguments)),
            _ => true,
        });

    private async Task<IReadOnlyList<Reply>> CommandAsync(
        CommandText typed, CommandContext context, CancellationToken cancellationToken)
    {
        if (!context.Incoming.IsPress)
        {
            await prompts.TakeAsync(context.Incoming, cancellationToken); // another command is another matter
        }

        if (typed.Name is "yes" or "no")
        {
            return await execution.AnsweredAsync(context, typed.Name == "yes", cancellationToken);
        }

        return (commands.Find(typed.Name) ?? Named(typed.Name)) is { } command
            ? await execution.RunAsync(command, context, cancellationToken)
            : [context.Texts.UnknownCommand(commands.Nearest(typed.Name, context.IsAdmin))];
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
            return await execution.RunAsync(
                waiting, context with { Arguments = new CommandArguments(whole.Arguments) }, cancellationToken);
        }

        if (context.Texts.MeansYes(word) || context.Texts.MeansNo(word))
        {
            return await execution.AnsweredAsync(
                context with { Arguments = new CommandArguments("") }, context.Texts.MeansYes(word), cancellationToken);
        }

        var plain = PlainWords.Bare(context.Arguments.Text);
        if (PlainWords.Greet(plain) || PlainWords.Thank(plain))
        {
            return [PlainWords.Greet(plain) ? context.Texts.Hello : context.Texts.YouAreWelcome];
        }

        if (!context.Incoming.IsReply && BareCommand(plain, context) is { } bare)
        {
            // One word is not to be trusted with what deletes or stops.
            return bare.Description.TakesAway
                ?
                [
                    new Reply
                    {
                        Text = context.Texts.DidYouMean(bare.Name),
                        Buttons = [[new($"/{bare.Name}", $"/{bare.Name}")]],
                    },
                ]
                : await execution.RunAsync(
                    bare, context with { Arguments = new CommandArguments("") }, cancellationToken);
        }

        var (name, arguments) = Meant(context, word);
        return commands.Find(name) is { } command
            ? await execution.RunAsync(
                command, context with { Arguments = new CommandArguments(arguments) }, cancellationToken)
            : [];
    }

    // What words mean beside their own: an address, a claim, a wish; a question where they are none of these.
    private (string Name, string Arguments) Meant(CommandContext context, string word)
    {
        var text = context.Arguments.Text;
        if (context.IsAdmin && BareAddress.Is(text))
        {
            return (AddSourceCommand, text);
        }

        if (context.Texts.MeansStillTrue(word))
        {
            return (CheckCommand, context.Incoming.IsReply ? text : "");
        }

        if (PlainWishes.ClaimIn(text) is { } claim)
        {
            return (CheckCommand, claim);
        }

        return !context.Incoming.IsReply && PlainWishes.Read(text, context.Texts.Language).FirstOrDefault(wish =>
                wish.Arguments.Length > 0 && commands.Find(wish.Command) is { } command
                && command.IsWish(new CommandArguments(wish.Arguments), context.Texts)) is { } meant
            ? (meant.Command, meant.Arguments)
            : (QuestionCommand, text);
    }

    private ICommand? Named(string word) => PlainWords.CommandOf(word) is { } name ? commands.Find(name) : null;

    // "Why?" asks on; what is for admins alone may be what another person asks about.
    private ICommand? BareCommand(string plain, CommandContext context) =>
        plain != "why" && (commands.Find(plain) ?? Named(plain)) is { } command
            && (context.IsAdmin || command.Description.Role != CommandRole.Admin)
            ? command
            : null;

    // Nobody is held to words they passed on; a report that was passed on may be worth a look.
    private async Task<IReadOnlyList<Reply>> QuotationAsync(
        CommandContext context, CancellationToken cancellationToken) =>
        context.Arguments.Length >= ShortestCheck && commands.Find(CheckCommand) is IConfirmedCommand check
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
