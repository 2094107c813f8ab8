using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace BriefingBot.Telegram.BuiltIn;

/// <summary>The Bot API over HTTP, one method of the API each; how a call is made is in <see cref="BotApiTransport"/>.</summary>
internal sealed class BotApiClient(BotApiTransport transport) : IBotApi
{
    private static readonly BotApiJson Json = BotApiJson.Wire;

    public Task<BotResult<User>> GetMeAsync(CancellationToken cancellationToken) =>
        CallAsync("getMe", new NoParameters(), Json.NoParameters, Json.AnswerUser, cancellationToken);

    public Task<BotResult<IReadOnlyList<Update>>> GetUpdatesAsync(long offset, TimeSpan timeout, CancellationToken cancellationToken) =>
        transport.CallAsync(
            "getUpdates",
            BotApiTransport.Body(new GetUpdatesRequest(offset, (int)timeout.TotalSeconds, Update.Kinds), Json.GetUpdatesRequest),
            Json.AnswerIReadOnlyListUpdate,
            mayTakeLonger: timeout,
            cancellationToken);

    public Task<BotResult<bool>> DeleteWebhookAsync(CancellationToken cancellationToken) =>
        CallAsync("deleteWebhook", new NoParameters(), Json.NoParameters, Json.AnswerBoolean, cancellationToken);

    public Task<BotResult<Message>> SendMessageAsync(SendMessage request, CancellationToken cancellationToken) =>
        CallAsync("sendMessage", request, Json.SendMessage, Json.AnswerMessage, cancellationToken);

    public Task<BotResult<bool>> SendMessageDraftAsync(SendMessageDraft request, CancellationToken cancellationToken) =>
        CallAsync("sendMessageDraft", request, Json.SendMessageDraft, Json.AnswerBoolean, cancellationToken);

    public Task<BotResult<Message>> EditMessageTextAsync(EditMessageText request, CancellationToken cancellationToken) =>
        CallAsync("editMessageText", request, Json.EditMessageText, Json.AnswerMessage, cancellationToken);

    public Task<BotResult<bool>> AnswerCallbackQueryAsync(string callbackQueryId, string? text, bool showAlert, CancellationToken cancellationToken) =>
        CallAsync("answerCallbackQuery", new AnswerCallbackQueryRequest(callbackQueryId, text, showAlert), Json.AnswerCallbackQueryRequest, Json.AnswerBoolean, cancellationToken);

    public Task<BotResult<bool>> SendChatActionAsync(long chatId, long? threadId, string action, CancellationToken cancellationToken) =>
        CallAsync("sendChatAction", new SendChatActionRequest(chatId, threadId, action), Json.SendChatActionRequest, Json.AnswerBoolean, cancellationToken);

    public Task<BotResult<bool>> SetMyCommandsAsync(
        IReadOnlyList<BotCommand> commands, BotCommandScope? scope, string? languageCode, CancellationToken cancellationToken) =>
        CallAsync("setMyCommands", new SetMyCommandsRequest(commands, scope, languageCode), Json.SetMyCommandsRequest, Json.AnswerBoolean, cancellationToken);

    public Task<BotResult<TelegramChat>> GetChatAsync(string idOrName, CancellationToken cancellationToken) =>
        CallAsync("getChat", new ChatRequest(idOrName), Json.ChatRequest, Json.AnswerTelegramChat, cancellationToken);

    public Task<BotResult<ChatMember>> GetChatMemberAsync(long chatId, long userId, CancellationToken cancellationToken) =>
        CallAsync("getChatMember", new ChatMemberRequest(chatId, userId), Json.ChatMemberRequest, Json.AnswerChatMember, cancellationToken);

    public Task<BotResult<IReadOnlyList<ChatMember>>> GetChatAdministratorsAsync(long chatId, CancellationToken cancellationToken) =>
        CallAsync(
            "getChatAdministrators",
            new ChatRequest(chatId.ToString(CultureInfo.InvariantCulture)),
            Json.ChatRequest,
            Json.AnswerIReadOnlyListChatMember,
            cancellationToken);

    public async Task<BotResult<Message>> SendDocumentAsync(SendDocument request, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(request.ChatId.ToString(CultureInfo.InvariantCulture)), "chat_id");
        if (request.MessageThreadId is { } threadId)
        {
            form.Add(new StringContent(threadId.ToString(CultureInfo.InvariantCulture)), "message_thread_id");
        }

        if (request.Caption is { } caption)
        {
            form.Add(new StringContent(caption), "caption");
        }

        form.Add(new ReadOnlyMemoryContent(request.Content), "document", request.FileName);
        return await transport.CallAsync("sendDocument", form, Json.AnswerMessage, mayTakeLonger: TimeSpan.Zero, cancellationToken);
    }

    public async Task<BotResult<ReadOnlyMemory<byte>>> DownloadFileAsync(string fileId, long maxBytes, CancellationToken cancellationToken)
    {
        var file = await CallAsync("getFile", new FileRequest(fileId), Json.FileRequest, Json.AnswerStoredFile, cancellationToken);
        if (!file.IsOk)
        {
            return BotResult.Failed<ReadOnlyMemory<byte>>(file.Failure);
        }

        if (file.Value.FileSize > maxBytes || file.Value.FilePath is not { } path)
        {
            return BotResult.Failed<ReadOnlyMemory<byte>>(new BotFailure(BotOutcome.BadRequest, "The file is too big."));
        }

        return await transport.DownloadAsync(path, maxBytes, cancellationToken);
    }

    private Task<BotResult<TResult>> CallAsync<TRequest, TResult>(
        string method, TRequest request, JsonTypeInfo<TRequest> requestType, JsonTypeInfo<Answer<TResult>> answerType, CancellationToken cancellationToken) =>
        transport.CallAsync(method, BotApiTransport.Body(request, requestType), answerType, mayTakeLonger: TimeSpan.Zero, cancellationToken);
}
