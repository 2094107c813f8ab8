namespace BriefingBot.Telegram;

/// <summary>What became of one call: a value, or one of the failures that a caller has to expect.</summary>
public sealed record BotResult<T>
{
    private readonly T? _value;

    internal BotResult(BotOutcome outcome, T? value)
    {
        Outcome = outcome;
        _value = value;
    }

    public BotOutcome Outcome { get; }

    public bool IsOk => Outcome == BotOutcome.Ok;

    /// <summary>The value that the call answered with.</summary>
    /// <exception cref="InvalidOperationException">The call failed; see <see cref="Outcome"/>.</exception>
    public T Value => IsOk
        ? _value! // not null: Ok is made with a value only
        : throw new InvalidOperationException($"No value: {Outcome}. {Description}");

    /// <summary>Telegram's own words, or what the connection said; null where the call succeeded.</summary>
    public string? Description { get; init; }

    /// <summary>How long to wait; only with <see cref="BotOutcome.RetryAfter"/>.</summary>
    public TimeSpan RetryAfter { get; init; }

    /// <summary>The supergroup a group became; only with <see cref="BotOutcome.ChatMigrated"/>.</summary>
    public long NewChatId { get; init; }

    /// <summary>Whether the operator's proxy could not be reached, so that nothing is known of Telegram.</summary>
    public bool IsOfProxy { get; init; }

    /// <summary>The failure, to be passed on in a result of another type.</summary>
    public BotFailure Failure => new(Outcome, Description ?? "")
    {
        RetryAfter = RetryAfter,
        NewChatId = NewChatId,
        IsOfProxy = IsOfProxy,
    };
}

/// <summary>Makes the results of calls.</summary>
public static class BotResult
{
    public static BotResult<T> Ok<T>(T value) => new(BotOutcome.Ok, value);

    public static BotResult<T> Failed<T>(BotFailure failure) => new(failure.Outcome, default)
    {
        Description = failure.Description,
        IsOfProxy = failure.IsOfProxy,
        RetryAfter = failure.RetryAfter,
        NewChatId = failure.NewChatId,
    };
}

/// <summary>The ways in which a call of the Bot API can end.</summary>
public enum BotOutcome
{
    Ok,

    /// <summary>429: too much; wait <see cref="BotResult{T}.RetryAfter"/>.</summary>
    RetryAfter,

    /// <summary>403, or no such chat: the bot was blocked or kicked, or the user deleted.</summary>
    Blocked,

    /// <summary>400 with <c>migrate_to_chat_id</c>: see <see cref="BotResult{T}.NewChatId"/>.</summary>
    ChatMigrated,

    /// <summary>400: the bot may not write here (topic, right to post); administrators can change that.</summary>
    NoRights,

    /// <summary>400 "can't parse entities": the text's markup is wrong, a bug of the sender.</summary>
    CannotParse,

    /// <summary>400: the buttons are wrong, a bug of the sender.</summary>
    BadButtons,

    /// <summary>400 "message is not modified".</summary>
    NotModified,

    /// <summary>400: the message that was to be changed is gone, or too old for that.</summary>
    MessageGone,

    /// <summary>Any other refusal of the request as it is.</summary>
    BadRequest,

    /// <summary>409: another instance polls with this token, or a webhook is set.</summary>
    Conflict,

    /// <summary>401, or 404 for the bot as such: the token is wrong or was revoked.</summary>
    Unauthorized,

    /// <summary>5xx, a timeout, a lost connection, an answer that is none. Whether Telegram acted is unknown.</summary>
    Unavailable,
}

/// <summary>A failed call, whatever its result would have been.</summary>
public sealed record BotFailure(BotOutcome Outcome, string Description)
{
    // Telegram tells the kinds of 400 apart by words alone.
    private static readonly (string Words, BotOutcome Outcome)[] Refusals =
    [
        ("BUTTON", BotOutcome.BadButtons),
        ("keyboard", BotOutcome.BadButtons),
        ("REPLY_MARKUP", BotOutcome.BadButtons),
        ("can't parse", BotOutcome.CannotParse),
        ("ENTITY_", BotOutcome.CannotParse),
        ("ENTITIES_", BotOutcome.CannotParse),
        ("message is not modified", BotOutcome.NotModified),
        ("message to edit not found", BotOutcome.MessageGone),
        ("message can't be edited", BotOutcome.MessageGone),
        ("MESSAGE_ID_INVALID", BotOutcome.MessageGone),
        ("chat not found", BotOutcome.Blocked),
        ("PEER_ID_INVALID", BotOutcome.Blocked),
        ("group chat was deactivated", BotOutcome.Blocked),
        ("USER_DEACTIVATED", BotOutcome.Blocked),
        ("chat was deleted", BotOutcome.Blocked),
        ("CHANNEL_PRIVATE", BotOutcome.Blocked),
        ("USER_IS_BLOCKED", BotOutcome.Blocked),
        ("BOT_ACCESS_FORBIDDEN", BotOutcome.Blocked),
        // A person who takes messages of some senders only, or for money: nothing can be sent until they change that.
        ("PREMIUM_REQUIRED", BotOutcome.Blocked),
        ("PAYMENT_REQUIRED", BotOutcome.Blocked),
        ("USER_BANNED_IN_CHANNEL", BotOutcome.NoRights),
        ("TOPIC_CLOSED", BotOutcome.NoRights),
        ("TOPIC_DELETED", BotOutcome.NoRights),
        ("message thread not found", BotOutcome.NoRights),
        ("not enough rights", BotOutcome.NoRights),
        ("have no rights", BotOutcome.NoRights),
        ("CHAT_WRITE_FORBIDDEN", BotOutcome.NoRights),
        ("CHAT_SEND_PLAIN_FORBIDDEN", BotOutcome.NoRights),
        ("CHAT_GUEST_SEND_FORBIDDEN", BotOutcome.NoRights), // who writes must be a member
        ("CHAT_RESTRICTED", BotOutcome.NoRights),
        ("need administrator rights", BotOutcome.NoRights),
        ("CHAT_ADMIN_REQUIRED", BotOutcome.NoRights),
    ];

    public TimeSpan RetryAfter { get; init; }
    public long NewChatId { get; init; }
    public bool IsOfProxy { get; init; }

    /// <summary>Sorts an error answer (Bot API, "Making requests").</summary>
    public static BotFailure From(int errorCode, string? description, long? migrateToChatId, int? retryAfterSeconds)
    {
        var text = description ?? "";
        if (migrateToChatId is { } newChatId)
        {
            return new(BotOutcome.ChatMigrated, text) { NewChatId = newChatId };
        }

        return errorCode switch
        {
            // A 429 without a time is obeyed too; a second is the finest grain Telegram uses.
            429 => new(BotOutcome.RetryAfter, text)
            {
                RetryAfter = TimeSpan.FromSeconds(Math.Max(1, retryAfterSeconds ?? 1)),
            },
            401 => new(BotOutcome.Unauthorized, text),
            // "Not Found" is said of a bot that is not; an older Bot API server says "method not found" of a method.
            404 when !Says(text, "method") => new(BotOutcome.Unauthorized, text),
            409 => new(BotOutcome.Conflict, text),
            403 => new(BotOutcome.Blocked, text),
            >= 500 => new(BotOutcome.Unavailable, text),
            _ => new(Refusal(text), text),
        };
    }

    public static BotFailure Unreachable(string description) => new(BotOutcome.Unavailable, description);

    private static BotOutcome Refusal(string text)
    {
        foreach (var (words, outcome) in Refusals)
        {
            if (Says(text, words))
            {
                return outcome;
            }
        }

        return BotOutcome.BadRequest;
    }

    private static bool Says(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
