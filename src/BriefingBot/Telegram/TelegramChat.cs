namespace BriefingBot.Telegram;

/// <summary>A private chat, group, supergroup or channel (Bot API, Chat). Named so because <c>Chat</c> is a room of this program.</summary>
public sealed record TelegramChat
{
    public required long Id { get; init; }

    /// <summary><c>private</c>, <c>group</c>, <c>supergroup</c> or <c>channel</c>.</summary>
    public required string Type { get; init; }

    public string? Title { get; init; }

    /// <summary>The public name, without the <c>@</c>.</summary>
    public string? Username { get; init; }

    public string? FirstName { get; init; }

    /// <summary>True for a supergroup with topics.</summary>
    public bool IsForum { get; init; }

    public bool IsPrivate => Type == "private";

    public bool IsGroup => Type is "group" or "supergroup";

    public bool IsChannel => Type == "channel";
}

/// <summary>A person or a bot.</summary>
public sealed record User
{
    public required long Id { get; init; }

    public bool IsBot { get; init; }

    public string FirstName { get => field ?? ""; init; }

    public string? LastName { get; init; }

    public string? Username { get; init; }

    /// <summary>IETF tag of the person's app.</summary>
    public string? LanguageCode { get; init; }
}

/// <summary>Somebody's standing in a chat.</summary>
public sealed record ChatMember
{
    /// <summary><c>creator</c>, <c>administrator</c>, <c>member</c>, <c>restricted</c>, <c>left</c> or <c>kicked</c>.</summary>
    public required string Status { get; init; }

    public required User User { get; init; }

    /// <summary>For an administrator of a channel.</summary>
    public bool? CanPostMessages { get; init; }

    /// <summary>For a restricted member: whether it is in the chat at all.</summary>
    public bool? IsMember { get; init; }

    public bool IsAdministrator => Status is "creator" or "administrator";

    public bool IsInChat => Status is "creator" or "administrator" or "member" || (Status == "restricted" && IsMember == true);
}
