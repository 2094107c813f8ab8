using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>What a command is run with: who asks, in which chat, with which arguments and language.</summary>
public sealed record CommandContext
{
    /// <summary>The command that shows all settings, to which their pages lead back.</summary>
    private const string AllSettings = "/settings";

    public required Incoming Incoming { get; init; }

    /// <summary>The chat that asks, stored; not necessarily subscribed.</summary>
    public required Subscriber Subscriber { get; init; }

    /// <summary>What the person typed after the command.</summary>
    public required CommandArguments Arguments { get; init; }

    /// <summary>The texts of the chat's language.</summary>
    public required Texts Texts { get; init; }

    /// <summary>True for an admin of the bot.</summary>
    public required bool IsAdmin { get; init; }

    /// <summary>What stands before a command meant for another chat: <c>channel -100777 </c>; mostly empty.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Where the answer can be seen while it is written, or null.</summary>
    public IAnswerStream? Stream { get; init; }
    public required ConfirmationStore Confirmations { get; init; }
    public required PromptStore Prompts { get; init; }

    /// <summary>Asks yes or no; a yes runs <see cref="IConfirmedCommand.ConfirmedAsync"/> with these.</summary>
    public async Task<Reply> AskAsync(
        IConfirmedCommand command, ReplyText question, string arguments, CancellationToken cancellationToken)
    {
        var (name, kept) = Prefix.Split(' ', 2) is [var outer, var chat]
            ? (outer, $"{chat}{command.Name} {arguments}")
            : (command.Name, arguments);
        var id = await Confirmations.AskAsync(
            new PendingConfirmation(Incoming.ChatId, Incoming.ThreadId, Incoming.UserId, name, kept),
            cancellationToken);
        await Prompts.AskAsync(Incoming, id, cancellationToken);
        return new Reply
        {
            Text = question,
            Buttons = [[new(Texts.Yes, $"/yes {id}"), new(Texts.No, $"/no {id}")]],
        };
    }

    /// <summary>Asks for the argument of a command that has a prompt; the person's next words are taken for
    /// it.</summary>
    public Task<IReadOnlyList<Reply>> PromptAsync(ICommand command, CancellationToken cancellationToken) =>
        PromptAsync(command.Name, command.Prompt(Texts)!, cancellationToken); // not null: it has one

    /// <summary>Asks for the rest of a command.</summary>
    /// <param name="beginning">The command without its slash, with the arguments that are known already.</param>
    public async Task<IReadOnlyList<Reply>> PromptAsync(
        string beginning, ReplyText prompt, CancellationToken cancellationToken)
    {
        await Prompts.AskAsync(Incoming, Prefix + beginning, cancellationToken);
        return [new Reply { Text = prompt, AsksForWords = true }];
    }

    /// <summary>A page of settings, with a way back, in place of the message whose button led to it.</summary>
    public Reply Page(ReplyText text, params IEnumerable<IReadOnlyList<MessageButton>> rows) =>
        Below(AllSettings, Reply.InPlace(text, rows));

    /// <summary>What a button of a list shows, in place of the list and with a way back to it.</summary>
    /// <param name="list">The command that shows the list.</param>
    /// <param name="shown">What is shown, by itself where no button was pressed.</param>
    public Reply Below(string list, Reply shown) => Incoming.IsPress
        ? shown with { IsInPlace = true, Buttons = [.. shown.Buttons, [new MessageButton(Texts.Back, list)]] }
        : shown;

    /// <summary>The answer to an unknown name; none in a channel: "/topics on fire" is a post.</summary>
    public IReadOnlyList<Reply> UnknownName(ReplyText answer) =>
        Incoming is { Kind: ChatKind.Channel, IsPress: false } && Prefix.Length == 0 ? [] : [answer];

    /// <summary>The answer to an argument that cannot be understood, with an example of a right one.</summary>
    public IReadOnlyList<Reply> WrongArgument(ICommand command) => WrongArgument(ExampleOf(command));

    /// <inheritdoc cref="WrongArgument(ICommand)"/>
    /// <param name="example">A right command of the kind that was tried.</param>
    public IReadOnlyList<Reply> WrongArgument(string example) =>
        [new Reply { Text = Texts.WrongArgument(Here(example)), IsMistake = true }];

    /// <inheritdoc cref="WrongArgument(ICommand)"/>
    /// <param name="command">The command whose example is shown.</param>
    /// <param name="problem">What is wrong with it.</param>
    public IReadOnlyList<Reply> WrongArgument(ICommand command, ReplyText problem) =>
        WrongArgument(ExampleOf(command), problem);

    /// <inheritdoc cref="WrongArgument(ICommand, ReplyText)"/>
    /// <param name="example">A right command of the kind that was tried.</param>
    public IReadOnlyList<Reply> WrongArgument(string example, ReplyText problem) =>
        [new Reply { Text = (ReplyText)$"{problem}\n{Texts.Example(Here(example))}", IsMistake = true }];

    private string ExampleOf(ICommand command) => Texts.ExampleOf(command.Description.Example);

    private string Here(string example) => $"/{Prefix}{example[1..]}";
}
