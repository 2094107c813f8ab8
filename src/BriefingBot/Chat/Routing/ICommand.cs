using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>
/// One command. A new one is a class in <c>Chat/Commands/</c>: <see cref="CommandCatalog"/> finds it.
/// </summary>
public interface ICommand
{
    CommandDescription Description { get; }

    string Name => Description.Name;

    /// <summary>
    /// Whether these arguments change a setting; looked at where the role is <see cref="CommandRole.Settings"/>.
    /// </summary>
    bool Changes(CommandArguments arguments) => !arguments.IsEmpty;

    /// <summary>
    /// Whether these are beyond doubt arguments of this command: a channel's post that begins with its word and goes on
    /// otherwise is a post.
    /// </summary>
    bool Fits(CommandArguments arguments, Texts texts) => arguments.IsEmpty;

    /// <summary>Whether words that were written without the command are meant for it: more than what merely fits.
    /// </summary>
    bool IsWish(CommandArguments arguments, Texts texts) => Fits(arguments, texts);

    /// <summary>What it asks for where its argument is missing; null where nothing is to be typed.</summary>
    ReplyText? Prompt(Texts texts) => null;

    Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken);
}

/// <summary>A command that asks before it acts; see <see cref="CommandContext.AskAsync"/>.</summary>
public interface IConfirmedCommand : ICommand
{
    /// <summary>Acts, after a yes.</summary>
    /// <param name="context">With the arguments that were kept with the question.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<Reply>> ConfirmedAsync(CommandContext context, CancellationToken cancellationToken);
}
