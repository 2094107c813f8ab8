namespace BriefingBot.Telegram;

/// <summary>Who the bot is, once Telegram has said so (Bot API, getMe).</summary>
public sealed class BotIdentity
{
    private long _id;

    /// <summary>The bot's user id; 0 until Telegram told it.</summary>
    public long Id
    {
        get => Volatile.Read(ref _id);
        set => Volatile.Write(ref _id, value);
    }

    /// <summary>The bot's user name, without the <c>@</c>; null until Telegram told it.</summary>
    public string? Name { get; set; }

    /// <summary>A link to the bot's private chat (Bot API, "Deep linking"); null without its name.</summary>
    /// <param name="payload">What <c>/start</c> is given there: 1–64 of A–Z, a–z, 0–9, <c>_</c> and <c>-</c>.</param>
    public Uri? Link(string payload) => Name is null ? null : new Uri($"https://t.me/{Name}?start={payload}");
}
