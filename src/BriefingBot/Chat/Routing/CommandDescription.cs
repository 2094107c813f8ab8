namespace BriefingBot.Chat.Routing;

/// <summary>What is known of a command before it runs. Its line in <c>/help</c> stands in <c>Texts.Help</c>.</summary>
/// <param name="Name">Without the slash: 1–32 of a–z, 0–9 and <c>_</c> (Bot API, BotCommand).</param>
/// <param name="Order">Its place in <c>/help</c> and the menu, the lowest first; no two commands have the same.</param>
/// <param name="Example">A right use of it, shown to who gave a wrong argument.</param>
public sealed record CommandDescription(string Name, int Order, string Example)
{
    /// <summary>Other words for it; in groups and channels they count with the bot's name alone.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public CommandRole Role { get; init; }

    /// <summary>False for a command that stands alone: words after it are a slip, or no command at all.</summary>
    public bool TakesArguments { get; init; } = true;

    /// <summary>True for an admin's command that shows how things are: nobody need know who looked.</summary>
    public bool IsLook { get; init; }

    /// <summary>True for what deletes, stops or takes away: a mistyped word is never taken for it.</summary>
    public bool TakesAway { get; init; }

    /// <summary>True where it is for a private chat alone: it names other people, or goes to all of them.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>True where it may have to wait for a model or the network.</summary>
    public bool IsSlow { get; init; }

    /// <summary>True where a press of its button waits for neither.</summary>
    public bool IsQuickWhenPressed { get; init; }
}

/// <summary>Who may use a command, by what it touches.</summary>
public enum CommandRole
{
    Anyone,

    /// <summary>Only administrators of a group or channel change; anyone may look
    /// (<see cref="ICommand.Changes"/>).</summary>
    Settings,

    /// <summary>In a group or channel only its administrators.</summary>
    ChatAdministrator,

    /// <summary>Who is an admin of the bot.</summary>
    Admin,
}

/// <summary>The commands that a person is shown, by what the person may do.</summary>
internal static class CommandRoles
{
    /// <summary>The commands of a member of a group who does not administer it.</summary>
    public static readonly IReadOnlyList<CommandRole> OfMembers = [CommandRole.Anyone];

    /// <summary>Somebody in a private chat, or an administrator of a group.</summary>
    public static readonly IReadOnlyList<CommandRole> OfChats =
        [CommandRole.Anyone, CommandRole.Settings, CommandRole.ChatAdministrator];

    /// <summary>The commands of an admin of the bot: all.</summary>
    public static readonly IReadOnlyList<CommandRole> OfAdmins = [.. OfChats, CommandRole.Admin];
}
