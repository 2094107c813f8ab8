namespace BriefingBot.Subscribers;

/// <summary>Where a subscriber reads. A forum topic is a <see cref="Group"/> with a thread.</summary>
public enum ChatKind
{
    Private,
    Group,
    Channel,
}

/// <summary>Whether a subscriber gets editions.</summary>
public enum SubscriberState
{
    /// <summary>The chat gets its editions.</summary>
    Active,

    /// <summary>Asked for a pause; answers commands.</summary>
    Paused,

    /// <summary>Cannot be reached (blocked, kicked, deleted); <c>/start</c> wakes it.</summary>
    Unreachable,

    /// <summary>Somebody in the chat asked to stop.</summary>
    Stopped,

    /// <summary>Has never asked for editions.</summary>
    New,
}

/// <summary>Why a chat cannot be reached, where the bot knows it by itself.</summary>
public static class UnreachableReasons
{
    /// <summary>The reason of a rest: the person blocked the bot.</summary>
    public const string Blocked = "blocked";

    /// <summary>The bot was put out of a group or channel.</summary>
    public const string Removed = "removed";
}
