namespace BriefingBot.Telegram;

/// <summary>
/// The one seam to the Telegram Bot API (https://core.telegram.org/bots/api). Expected failures are values of
/// <see cref="BotResult{T}"/>; only cancellation by the caller throws. Ids are Telegram's own: users positive, groups and channels negative.
/// </summary>
public interface IBotApi
{
    /// <summary>The bot itself; the quickest way to find out whether the token is good.</summary>
    Task<BotResult<User>> GetMeAsync(CancellationToken cancellationToken);

    /// <summary>Long polling.</summary>
    /// <param name="offset">One more than the last update handled, which confirms all before it; 0 at the very start.</param>
    /// <param name="timeout">How long the server may hold the call while nothing happens; whole seconds.</param>
    Task<BotResult<IReadOnlyList<Update>>> GetUpdatesAsync(long offset, TimeSpan timeout, CancellationToken cancellationToken);

    /// <summary>Ends webhook delivery, which excludes long polling; updates that wait are kept.</summary>
    Task<BotResult<bool>> DeleteWebhookAsync(CancellationToken cancellationToken);

    Task<BotResult<Message>> SendMessageAsync(SendMessage request, CancellationToken cancellationToken);

    /// <summary>Shows a growing answer in a private chat (Bot API 9.3); the final text is then sent with <see cref="SendMessageAsync"/>.</summary>
    Task<BotResult<bool>> SendMessageDraftAsync(SendMessageDraft request, CancellationToken cancellationToken);

    /// <summary>Changes text and buttons of a message of the bot; unchanged content is <see cref="BotOutcome.NotModified"/>.</summary>
    Task<BotResult<Message>> EditMessageTextAsync(EditMessageText request, CancellationToken cancellationToken);

    /// <summary>Ends the waiting state of a pressed button; every callback has to be answered.</summary>
    /// <param name="text">A short notice, up to 200 characters, or null for none.</param>
    /// <param name="showAlert">True: a dialogue box in place of a fading notice.</param>
    Task<BotResult<bool>> AnswerCallbackQueryAsync(string callbackQueryId, string? text, bool showAlert, CancellationToken cancellationToken);

    /// <summary>"… is typing", for five seconds or until a message arrives.</summary>
    /// <param name="action">As in the Bot API: <c>typing</c>, <c>upload_document</c>.</param>
    Task<BotResult<bool>> SendChatActionAsync(long chatId, long? threadId, string action, CancellationToken cancellationToken);

    /// <summary>The menu of commands for a scope and a language; a null language is the fall-back of all.</summary>
    Task<BotResult<bool>> SetMyCommandsAsync(
        IReadOnlyList<BotCommand> commands, BotCommandScope? scope, string? languageCode, CancellationToken cancellationToken);

    /// <summary>A chat by its id in digits or by the <c>@name</c> of a public channel or group.</summary>
    Task<BotResult<TelegramChat>> GetChatAsync(string idOrName, CancellationToken cancellationToken);

    Task<BotResult<ChatMember>> GetChatMemberAsync(long chatId, long userId, CancellationToken cancellationToken);

    /// <summary>Owner and administrators, without other bots.</summary>
    Task<BotResult<IReadOnlyList<ChatMember>>> GetChatAdministratorsAsync(long chatId, CancellationToken cancellationToken);

    Task<BotResult<Message>> SendDocumentAsync(SendDocument request, CancellationToken cancellationToken);

    /// <summary>Asks for a file and downloads it.</summary>
    /// <param name="maxBytes">A larger file is a <see cref="BotOutcome.BadRequest"/>; the limit holds while reading.</param>
    Task<BotResult<ReadOnlyMemory<byte>>> DownloadFileAsync(string fileId, long maxBytes, CancellationToken cancellationToken);
}
