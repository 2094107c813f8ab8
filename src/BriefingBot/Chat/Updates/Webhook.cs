using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BriefingBot.Operation;
using BriefingBot.Telegram;
using Microsoft.Extensions.Options;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace BriefingBot.Chat.Updates;

/// <summary>Updates that Telegram sends by itself (Bot API, setWebhook). What waits when the way changes comes by the
/// new way: nothing is dropped, and what comes twice is known by its number.</summary>
public sealed partial class Webhook(
    TelegramGateway telegram,
    UpdateIntake intake,
    IOptions<TelegramOptions> options,
    TimeProvider clock,
    ILogger<Webhook> logger,
    IWebhookServer? server = null) : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>True where updates are to come this way.</summary>
    public bool IsWanted => options.Value.WebhookUrl.Length > 0 && server is not null;

    /// <summary>Listens, tells Telegram where, and takes in what comes, until it is cancelled.</summary>
    public async Task RunAsync(Inbox inbox, CancellationToken cancellationToken)
    {
        var address = new Uri(options.Value.WebhookUrl);
        // Not null, both: asked before, and checked at start.
        await using var listening = await server!.ListenAsync(
            ListenAddress.Parse(options.Value.WebhookListen)!,
            address.AbsolutePath,
            Secret(options.Value.Token!),
            (body, stopping) => TakeAsync(body, inbox, stopping),
            cancellationToken);
        await SetAsync(cancellationToken); // not before: what Telegram posts must find somebody
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>What Telegram has to show: made from the token, telling nothing of it.</summary>
    internal static string Secret(string token) => Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(token.Trim()), "webhook"u8.ToArray()));

    private async Task SetAsync(CancellationToken cancellationToken)
    {
        for (var failures = 0; ; failures++)
        {
            var result = await telegram.SendAsync(
                new SetWebhookRequest
                {
                    Url = options.Value.WebhookUrl,
                    SecretToken = Secret(options.Value.Token!), // not null: the bot has signed in
                    AllowedUpdates = UpdateIntake.Wanted,
                    // One at a time: what a person says keeps its order.
                    MaxConnections = 1,
                },
                cancellationToken);
            if (result.IsOk)
            {
                Log.IsSet(logger, options.Value.WebhookUrl);
                return;
            }

            if (failures == 0)
            {
                Log.NotSet(logger, result.Description ?? "");
            }

            var wait = Math.Min(LongestWait.TotalSeconds, Math.Pow(2, Math.Min(failures, 10)));
            await Task.Delay(TimeSpan.FromSeconds(wait), clock, cancellationToken);
        }
    }

    private async Task<WebhookVerdict> TakeAsync(
        ReadOnlyMemory<byte> body, Inbox inbox, CancellationToken cancellationToken)
    {
        Update? update;
        try
        {
            using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = BotJson.MostLevels });
            update = await intake.ReadAsync(json.RootElement, cancellationToken);
        }
        catch (JsonException)
        {
            return WebhookVerdict.Unreadable;
        }

        if (update is null)
        {
            return WebhookVerdict.Unreadable;
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await intake.TryTakeInAsync([update], offset: null, inbox, cancellationToken)
                ? WebhookVerdict.Taken
                : WebhookVerdict.NotStored;
        }
        finally
        {
            _turn.Release();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(816, LogLevel.Information, "Telegram sends updates to {Url}")]
        public static partial void IsSet(ILogger logger, string url);

        [LoggerMessage(817, LogLevel.Error,
            "Telegram does not take the webhook: {Why}. Trying again; to poll instead, empty "
                + "Telegram:WebhookUrl")]
        public static partial void NotSet(ILogger logger, string why);
    }
}
