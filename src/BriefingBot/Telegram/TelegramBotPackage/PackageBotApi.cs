using BriefingBot.Operation;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Telegram.TelegramBotPackage;

/// <summary>The Bot API through the package Telegram.Bot; its exceptions become the seam's values.</summary>
internal sealed class PackageBotApi(IHttpClientFactory clients, IOptions<TelegramOptions> options) : IBotApi
{
    /// <summary>The name of its HTTP client.</summary>
    public const string ClientName = "Telegram";

    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(options.Value.RequestTimeoutSeconds);

    // Made with the first call: without a token the bot talks in the terminal, and the package refuses an empty one.
    // It would wait out a 429 by itself; here that is for the pace of sending to decide.
    private TelegramBotClientOptions ClientOptions => field ??= new((options.Value.Token ?? "").Trim(), options.Value.BaseUrl.TrimEnd('/'))
    {
        RetryThreshold = 0,
        RetryCount = 1,
    };

    public Task<BotResult<User>> GetMeAsync(CancellationToken cancellationToken) =>
        CallAsync(async (bot, limit) => PackageRecords.From(await bot.GetMe(limit)), cancellationToken);

    public Task<BotResult<IReadOnlyList<Update>>> GetUpdatesAsync(long offset, TimeSpan timeout, CancellationToken cancellationToken) =>
        CallAsync<IReadOnlyList<Update>>(
            async (bot, limit) =>
            [
                .. (await bot.GetUpdates(
                    offset: checked((int)offset),
                    timeout: (int)timeout.TotalSeconds,
                    allowedUpdates: [UpdateType.Message, UpdateType.EditedMessage, UpdateType.ChannelPost, UpdateType.CallbackQuery, UpdateType.MyChatMember],
                    cancellationToken: limit)).Select(PackageRecords.From),
            ],
            cancellationToken,
            mayTakeLonger: timeout);

    public Task<BotResult<bool>> DeleteWebhookAsync(CancellationToken cancellationToken) =>
        DoAsync((bot, limit) => bot.DeleteWebhook(cancellationToken: limit), cancellationToken);

    public Task<BotResult<Message>> SendMessageAsync(SendMessage request, CancellationToken cancellationToken) =>
        CallAsync(
            async (bot, limit) => PackageRecords.From(await bot.SendMessage(
                chatId: request.ChatId,
                text: request.Text,
                parseMode: PackageRequests.ParseModeOf(request.ParseMode),
                replyParameters: PackageRequests.To(request.ReplyParameters),
                replyMarkup: PackageRequests.To(request.ReplyMarkup),
                linkPreviewOptions: PackageRequests.To(request.LinkPreviewOptions),
                messageThreadId: PackageRequests.Narrow(request.MessageThreadId),
                disableNotification: request.DisableNotification ?? false,
                cancellationToken: limit)),
            cancellationToken);

    public Task<BotResult<bool>> SendMessageDraftAsync(SendMessageDraft request, CancellationToken cancellationToken) =>
        CallAsync((bot, limit) => bot.SendRequest(new DraftRequest(request), limit), cancellationToken);

    public Task<BotResult<Message>> EditMessageTextAsync(EditMessageText request, CancellationToken cancellationToken) =>
        CallAsync(
            async (bot, limit) => PackageRecords.From(await bot.EditMessageText(
                chatId: request.ChatId,
                messageId: checked((int)request.MessageId),
                text: request.Text,
                parseMode: PackageRequests.ParseModeOf(request.ParseMode),
                replyMarkup: PackageRequests.To(request.ReplyMarkup),
                linkPreviewOptions: PackageRequests.To(request.LinkPreviewOptions),
                cancellationToken: limit)),
            cancellationToken);

    public Task<BotResult<bool>> AnswerCallbackQueryAsync(string callbackQueryId, string? text, bool showAlert, CancellationToken cancellationToken) =>
        DoAsync((bot, limit) => bot.AnswerCallbackQuery(callbackQueryId, text, showAlert, cancellationToken: limit), cancellationToken);

    public Task<BotResult<bool>> SendChatActionAsync(long chatId, long? threadId, string action, CancellationToken cancellationToken) =>
        DoAsync(
            (bot, limit) => bot.SendChatAction(
                chatId,
                action == "upload_document" ? ChatAction.UploadDocument : ChatAction.Typing,
                messageThreadId: PackageRequests.Narrow(threadId),
                cancellationToken: limit),
            cancellationToken);

    public Task<BotResult<bool>> SetMyCommandsAsync(
        IReadOnlyList<BotCommand> commands, BotCommandScope? scope, string? languageCode, CancellationToken cancellationToken) =>
        DoAsync(
            (bot, limit) => bot.SetMyCommands(
                commands.Select(command => new global::Telegram.Bot.Types.BotCommand { Command = command.Command, Description = command.Description }),
                PackageRequests.To(scope),
                languageCode,
                limit),
            cancellationToken);

    public Task<BotResult<TelegramChat>> GetChatAsync(string idOrName, CancellationToken cancellationToken) =>
        CallAsync(async (bot, limit) => PackageRecords.From(await bot.GetChat(new global::Telegram.Bot.Types.ChatId(idOrName), limit)), cancellationToken);

    public Task<BotResult<ChatMember>> GetChatMemberAsync(long chatId, long userId, CancellationToken cancellationToken) =>
        CallAsync(async (bot, limit) => PackageRecords.From(await bot.GetChatMember(chatId, userId, limit)), cancellationToken);

    public Task<BotResult<IReadOnlyList<ChatMember>>> GetChatAdministratorsAsync(long chatId, CancellationToken cancellationToken) =>
        CallAsync<IReadOnlyList<ChatMember>>(
            async (bot, limit) => [.. (await bot.GetChatAdministrators(chatId, cancellationToken: limit)).Select(PackageRecords.From)], cancellationToken);

    public Task<BotResult<Message>> SendDocumentAsync(SendDocument request, CancellationToken cancellationToken) =>
        CallAsync(
            async (bot, limit) =>
            {
                using var content = new MemoryStream(request.Content.ToArray(), writable: false);
                return PackageRecords.From(await bot.SendDocument(
                    chatId: request.ChatId,
                    document: global::Telegram.Bot.Types.InputFile.FromStream(content, request.FileName),
                    caption: request.Caption,
                    messageThreadId: PackageRequests.Narrow(request.MessageThreadId),
                    cancellationToken: limit));
            },
            cancellationToken);

    public Task<BotResult<ReadOnlyMemory<byte>>> DownloadFileAsync(string fileId, long maxBytes, CancellationToken cancellationToken) =>
        CallAsync<ReadOnlyMemory<byte>>(
            async (bot, limit) =>
            {
                var file = await bot.GetFile(fileId, limit);
                using var content = new BoundedStream(maxBytes);
                if (file.FileSize > maxBytes || file.FilePath is null)
                {
                    throw new FileTooBigException();
                }

                await bot.DownloadFile(file.FilePath, content, limit);
                return content.ToArray();
            },
            cancellationToken);

    private Task<BotResult<bool>> DoAsync(Func<TelegramBotClient, CancellationToken, Task> call, CancellationToken cancellationToken) =>
        CallAsync(
            async (bot, limit) =>
            {
                await call(bot, limit);
                return true;
            },
            cancellationToken);

    /// <summary>Runs a call within its time limit; only the caller's own cancellation throws.</summary>
    private async Task<BotResult<T>> CallAsync<T>(
        Func<TelegramBotClient, CancellationToken, Task<T>> call, CancellationToken cancellationToken, TimeSpan mayTakeLonger = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_timeout + mayTakeLonger);
        try
        {
            var bot = new TelegramBotClient(ClientOptions, clients.CreateClient(ClientName), CancellationToken.None);
            return BotResult.Ok(await call(bot, limit.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return BotResult.Failed<T>(BotFailure.Unreachable($"No answer within {(_timeout + mayTakeLonger).TotalSeconds:0.#} s."));
        }
        catch (ApiRequestException refusal)
        {
            return BotResult.Failed<T>(BotFailure.From(
                refusal.ErrorCode, refusal.Message, refusal.Parameters?.MigrateToChatId, refusal.Parameters?.RetryAfter));
        }
        catch (RequestException failure) when (failure.InnerException is FileTooBigException)
        {
            return BotResult.Failed<T>(new BotFailure(BotOutcome.BadRequest, "The file is too big."));
        }
        catch (FileTooBigException)
        {
            return BotResult.Failed<T>(new BotFailure(BotOutcome.BadRequest, "The file is too big."));
        }
        catch (RequestException) when (cancellationToken.IsCancellationRequested)
        {
            // The package wraps what it meets, the caller's own cancellation in the midst of a body as well.
            throw new OperationCanceledException(cancellationToken);
        }
        catch (RequestException failure)
        {
            return BotResult.Failed<T>(BotFailure.Unreachable(failure.Message));
        }
    }

#pragma warning disable RCS1194 // thrown and caught here alone
    private sealed class FileTooBigException : IOException;
#pragma warning restore RCS1194

    /// <summary>Takes a download up to a number of bytes, whatever size was announced.</summary>
    private sealed class BoundedStream(long maxBytes) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            Check(count);
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Check(buffer.Length);
            base.Write(buffer);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Check(count);
            return base.WriteAsync(buffer, offset, count, cancellationToken);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Check(buffer.Length);
            return base.WriteAsync(buffer, cancellationToken);
        }

        private void Check(int count)
        {
            if (Length + count > maxBytes)
            {
                throw new FileTooBigException();
            }
        }
    }
}
