using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>What a command is given.</summary>
public sealed record CommandContext
{
    public required Incoming Incoming { get; init; }

    /// <summary>The chat that asks, stored; not necessarily subscribed.</summary>
    public required Subscriber Subscriber { get; init; }

    /// <summary>What follows the command.</summary>
    public required CommandArguments Arguments { get; init; }

    /// <summary>The chat's language.</summary>
    public required Texts Texts { get; init; }

    /// <summary>True for an admin of the bot.</summary>
    public required bool IsAdmin { get; init; }

    public required ConfirmationStore Confirmations { get; init; }

    /// <summary>
    /// Asks yes or no; after a yes the command's <see cref="IConfirmedCommand.ConfirmedAsync"/> runs with these
    /// arguments.
    /// </summary>
    public async Task<Reply> AskAsync(
        IConfirmedCommand command, ReplyText question, string arguments, CancellationToken cancellationToken)
    {
        var id = await Confirmations.AskAsync(
            new PendingConfirmation(Incoming.ChatId, Incoming.ThreadId, Incoming.UserId, command.Name, arguments),
            cancellationToken);
        return new Reply
        {
            Text = question,
            Buttons = [[new(Texts.Yes, $"/yes {id}"), new(Texts.No, $"/no {id}")]],
        };
    }

    /// <summary>The answer to an argument that cannot be understood, with an example of a right one.</summary>
    public IReadOnlyList<Reply> WrongArgument(ICommand command) => [Texts.WrongArgument(command.Example)];

    /// <inheritdoc cref="WrongArgument(ICommand)"/>
    /// <param name="command">The command whose example is shown.</param>
    /// <param name="problem">What is wrong with it.</param>
    public IReadOnlyList<Reply> WrongArgument(ICommand command, ReplyText problem) =>
        [(ReplyText)$"{problem}\n{Texts.Example(command.Example)}"];
}
