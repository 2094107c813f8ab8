using BriefingBot.Subscribers;
using BriefingBot.Summaries.Questions;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>Finds what words mean that a person wrote without a command.</summary>
public sealed class PlainMessages(
    CommandCatalog commands,
    CommandExecution execution,
    CommandContexts contexts,
    PromptStore prompts,
    SeveralWishes wished,
    Lazy<PlainWishes> wishes,
    Lazy<NearWishes> near,
    Lazy<PlainWords> words)
{
    /// <summary>The command that answers what is none.</summary>
    public const string QuestionCommand = "ask";

    internal const string CheckCommand = "check";

    private const string CatchUpCommand = "catchup";
    private const string AddSourceCommand = "addsource";
    private const string RemoveSourceCommand = "removesource";
    private const string StoryCommand = "story";
    private const string FollowCommand = "follow";
    private const string LengthCommand = "length";

    /// <summary>The argument of the command for a story that asks for the one just spoken of.</summary>
    internal const string LastStory = "last";

    /// <summary>Answers what is no command: what a command asked for, an answer to a question that waits, an address, a
    /// wish, or else a question of one's own.</summary>
    public async Task<IReadOnlyList<Reply>> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (word, plain) = (WordOf(context.Arguments.Text), PlainWords.Bare(context.Arguments.Text));
        var prompted = await prompts.TakeAsync(context.Incoming, cancellationToken);
        // "No thanks" is a no, and never leaves a question waiting for the next "ok".
        var (isYes, isNo) = (IsYes(context.Arguments.Text, context.Texts), IsNo(context.Arguments.Text, context.Texts));
        var question = PromptStore.QuestionOf(prompted);
        if (prompted is not null && isNo && question.IsEmpty)
        {
            return [context.Texts.Cancelled];
        }

        if (prompted is not null && question.IsEmpty
            && CommandText.Parse($"/{prompted} {context.Arguments}") is { } whole
            && commands.Find(whole.Name) is { } waiting
            // Behind "is that true?" a wish is no sentence to be checked.
            && (whole.Name != CheckCommand || context.Incoming.IsReply || !IsOfSettings(context)))
        {
            var replies = await execution.RunAsync(
                waiting, context with { Arguments = new CommandArguments(whole.Arguments) }, cancellationToken);
            if (!replies.Any(reply => reply.IsMistake))
            {
                return replies;
            }

            // A slip is no answer, and what is a question or a wish by itself is no slip.
            await prompts.AskAsync(context.Incoming, prompted, cancellationToken);
            if (isYes || !IsOfItsOwn(context, plain, word))
            {
                return replies;
            }
        }

        if (isYes || isNo)
        {
            var answered = await execution.AnsweredAsync(
                context with { Arguments = question }, isYes, cancellationToken);
            return answered.Count > 0 || context.Incoming.Kind == ChatKind.Group ? answered
                : [words.Value.SmallTalkOf(plain) is null ? context.Texts.NothingAsked : context.Texts.AllRight];
        }

        if (words.Value.SmallTalkOf(plain) is { } talk && (talk == SmallTalk.Greeting
            || !context.Arguments.Text.Contains('?', StringComparison.Ordinal)))
        {
            return
            [
                talk switch
                {
                    _ when context.Arguments.IsEmpty => context.Texts.Hello,
                    SmallTalk.Greeting => context.Texts.Hello,
                    SmallTalk.Thanks => context.Texts.YouAreWelcome,
                    _ => context.Texts.AllRight,
                },
            ];
        }

        // "More like this" and "too long", too, are said in reply to what one likes, or not.
        if ((!context.Incoming.IsReply
                || words.Value.CommandOf(plain)?.Split(' ')[0] is FollowCommand or LengthCommand)
            && BareCommand(plain, context) is { } bare)
        {
            // Another command is another matter: what was asked before waits no longer.
            await prompts.TakeAsync(context.Incoming, cancellationToken);
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
                    bare,
                    context with
                    {
                        Arguments = new CommandArguments(
                            words.Value.CommandOf(plain)?.Split(' ', 2) is [_, var rest] ? rest : ""),
                    },
                    cancellationToken);
        }

        var (name, arguments) = Meant(context, word);
        if (name == QuestionCommand && arguments == context.Arguments.Text && !context.Incoming.IsReply)
        {
            if (wished.In(arguments, context.Texts) is { Count: > 1 } several)
            {
                return await RunAsync(several, context.Incoming, cancellationToken);
            }

            if (Nearest(arguments) is { Count: > 0 } nearest)
            {
                return [NearestOf(nearest, context)];
            }
        }

        return commands.Find(name) is { } command
            ? await execution.RunAsync(
                command, context with { Arguments = new CommandArguments(arguments) }, cancellationToken)
            : [];
    }

    /// <summary>Each wish changes what the one before left.</summary>
    private async Task<IReadOnlyList<Reply>> RunAsync(
        IReadOnlyList<PlainWish> several, Incoming incoming, CancellationToken cancellationToken)
    {
        var replies = new List<Reply>();
        foreach (var wish in several)
        {
            var context = await contexts.OfAsync(incoming, typed: null, cancellationToken) with
            {
                Arguments = new CommandArguments(wish.Arguments),
            };
            // Not null: a wish is of a command.
            replies.AddRange(await execution.RunAsync(commands.Find(wish.Command)!, context, cancellationToken));
        }

        return replies;
    }

    private bool IsOfSettings(CommandContext context) =>
        IsOfCommand(context.Arguments.Text, context.Texts) || Nearest(context.Arguments.Text).Count > 0;

    private IReadOnlyList<string> Nearest(string text) =>
        near.Value.Of(text, Question.Of(text).IsSurelyAsked);

    private static Reply NearestOf(IReadOnlyList<string> nearest, CommandContext context) => new()
    {
        Text = ReplyText.Join("\n", [context.Texts.NotQuiteUnderstood, context.Texts.HelpRows(nearest)]),
        Buttons = [[.. nearest.Select(name => new MessageButton($"/{name}", $"/{name}"))]],
    };

    private bool IsOfItsOwn(CommandContext context, string plain, string word) =>
        context.Arguments.Text.Contains('?', StringComparison.Ordinal) || words.Value.MeansStillTrue(word)
        || words.Value.SmallTalkOf(plain) is not null
        || (!context.Incoming.IsReply && BareCommand(plain, context) is not null);

    /// <summary>What was said, as an answer in one word is compared.</summary>
    internal static string WordOf(string said) => said.Trim(' ', '¿', '¡', '\n').TrimEnd('.', '!').ToLowerInvariant();

    // What words mean beside their own: an address, a claim, a wish; a question where they are none of these.
    private (string Name, string Arguments) Meant(CommandContext context, string word)
    {
        var text = context.Arguments.Text;
        if (BareAddress.Is(text) && (context.IsAdmin || text.StartsWith("http", StringComparison.OrdinalIgnoreCase)))
        {
            return (context.IsAdmin ? AddSourceCommand : StoryCommand, text);
        }

        // "Story 2", as under a briefing.
        if (word.Split(' ') is [var typed, var number] && new CommandArguments(number).Number is not null
            && commands.FindPlain(typed) is { Description: { Role: CommandRole.Anyone, TakesAway: false } } named
            && named.Fits(new CommandArguments(number), context.Texts))
        {
            return (named.Name, number);
        }

        if (words.Value.MeansStillTrue(word))
        {
            return (CheckCommand, context.Incoming.IsReply ? text : "");
        }

        if (wishes.Value.MoreIn(text) is { } more)
        {
            return more.Length == 0 ? (StoryCommand, LastStory)
                : new CommandArguments(more).Number is null ? (QuestionCommand, more)
                : (StoryCommand, more);
        }

        if (wishes.Value.ClaimIn(text) is { } claim)
        {
            return (CheckCommand, claim);
        }

        if (wishes.Value.MissedIn(text) is { } away && commands.Find(CatchUpCommand) is { } catchUp
            && catchUp.Fits(new CommandArguments(away), context.Texts))
        {
            return (CatchUpCommand, away);
        }

        return !context.Incoming.IsReply && wished.OneIn(text, context.Texts) is { } meant
            ? (meant.Command, meant.Arguments)
            : context.IsAdmin && !context.Incoming.IsReply && BareAddress.ToldIn(text) is { Count: > 0 } addresses
            ? (wishes.Value.IsRemoval(text) ? RemoveSourceCommand : AddSourceCommand, string.Join(' ', addresses))
            : (QuestionCommand, text);
    }

    public static bool IsYes(string text, Texts texts) => texts.MeansYes(WordOf(text));

    public bool IsNo(string text, Texts texts) =>
        texts.MeansNo(WordOf(text)) || words.Value.Cancel(PlainWords.Bare(text));

    public bool MeansStillTrue(string text) => words.Value.MeansStillTrue(text);

    /// <summary>Of words that were changed a question counts, and a wish: others were read when they came.</summary>
    public bool IsMeantAgain(Incoming incoming, Texts texts) =>
        incoming.Text.Contains('?', StringComparison.Ordinal) || IsOfCommand(incoming.Text, texts);

    private bool IsOfCommand(string text, Texts texts) =>
        IsWish(text, texts) || words.Value.CommandOf(PlainWords.Bare(text)) is not null;

    /// <summary>Whether words change something.</summary>
    public bool IsWish(string text, Texts texts) => wished.In(text, texts) is not null;

    // "Why?" asks on; what is for admins alone may be what another person asks about.
    private ICommand? BareCommand(string plain, CommandContext context) =>
        plain != "why" && commands.FindPlain(plain) is { } command
            && (context.IsAdmin || command.Description.Role != CommandRole.Admin)
            ? command
            : null;
}
