using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>What a command is given.</summary>
public sealed record CommandContext
{
    public required Incoming Incoming { get; init; }

    /// <summary>The chat that asks, stored; not necessarily subscribed.</summary>
    public required Subscriber Subscriber { get; init; }

    /// <summary>What follows the command, trimmed.</summary>
    public required string Arguments { get; init; }

    public required InterfaceTexts Texts { get; init; }

    /// <summary>True for an admin of the bot.</summary>
    public required bool IsAdmin { get; init; }

    public required QuestionStore Questions { get; init; }

    /// <summary>The arguments, split at white space.</summary>
    public IReadOnlyList<string> Words => Arguments.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Asks yes or no; after a yes the command's <see cref="IConfirmedCommand.ConfirmedAsync"/> runs with these arguments.</summary>
    public async Task<Reply> AskAsync(IConfirmedCommand command, ReplyText question, string arguments, CancellationToken cancellationToken)
    {
        var id = await Questions.AskAsync(new Question(Incoming.ChatId, Incoming.ThreadId, Incoming.UserId, command.Name, arguments), cancellationToken);
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
    public IReadOnlyList<Reply> WrongArgument(ICommand command, ReplyText problem) => [(ReplyText)$"{problem}\n{Texts.Example(command.Example)}"];
}
