using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>
/// One command. A new one is a class in <c>Chat/Commands/</c>: <see cref="CommandCatalog"/> finds it.
/// </summary>
public interface ICommand
{
    /// <summary>Without the slash: 1–32 of a–z, 0–9 and <c>_</c> (Bot API, BotCommand).</summary>
    string Name { get; }

    /// <summary>Its place in <c>/help</c> and the menu, the lowest first; no two commands have the same.</summary>
    int Order { get; }

    /// <summary>Other words for it; in groups and channels they count with the bot's name alone.</summary>
    IReadOnlyList<string> Aliases => [];

    CommandRole Role => CommandRole.Anyone;

    /// <summary>
    /// Whether these arguments change a setting; looked at where the role is <see cref="CommandRole.Settings"/>.
    /// </summary>
    bool Changes(CommandArguments arguments) => !arguments.IsEmpty;

    /// <summary>False for a command that stands alone: words after it are a slip, or no command at all.</summary>
    bool TakesArguments => true;

    /// <summary>
    /// Whether these are beyond doubt arguments of this command: a channel's post that begins with its word and goes on
    /// otherwise is a post.
    /// </summary>
    bool Fits(CommandArguments arguments, Texts texts) => arguments.IsEmpty;

    /// <summary>True for what deletes, stops or takes away: a mistyped word is never taken for it.</summary>
    bool TakesAway => false;

    /// <summary>True where it may have to wait for a model or the network.</summary>
    bool IsSlow => false;

    /// <summary>What it asks for where its argument is missing; null where nothing is to be typed.</summary>
    ReplyText? Prompt(Texts texts) => null;

    /// <summary>A right use of it, shown to who gave a wrong argument.</summary>
    string Example { get; }

    /// <summary>One line for <c>/help</c> and the menu; null keeps the command out of both.</summary>
    string? Help(Texts texts);

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

/// <summary>Who may use a command.</summary>
public enum CommandRole
{
    Anyone,

    /// <summary>
    /// In a group or channel only its administrators change; looking at the present setting anyone
    /// (<see cref="ICommand.Changes"/>).
    /// </summary>
    Settings,

    /// <summary>In a group or channel only its administrators.</summary>
    ChatAdministrator,

    /// <summary>Admins of the bot.</summary>
    Admin,
}
