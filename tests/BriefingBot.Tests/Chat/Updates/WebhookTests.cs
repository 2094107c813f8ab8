using System.Net;
using System.Net.Sockets;
using System.Text;
using BriefingBot.Benchmarks;
using BriefingBot.Operation;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Chat.Updates;

/// <summary>Updates that Telegram posts, over HTTP on the loopback.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private readonly int _port = LoopbackServer.FreePort();
    private readonly HttpClient _http = new(new SocketsHttpHandler());
    private WiredChat _chat = null!; // not null: InitializeAsync

    private string Url => $"http://127.0.0.1:{_port}/telegram";

    public async ValueTask InitializeAsync() => _chat = await WiredChat.StartAsync(
        change: null, ("Telegram:WebhookUrl", Url), ("Telegram:WebhookListen", $"127.0.0.1:{_port}"));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _chat.DisposeAsync();
    }

    [Fact]
    public async Task What_is_posted_is_answered_and_nothing_is_polled_for()
    {
        Search(1);
        await AnsweredAsync(1);

        var set = _chat.Server.Calls.Single(call => call.Method == "setWebhook").Parameters;
        Assert.Equal(Url, set["url"]!.GetValue<string>());
        Assert.Contains("message_reaction", set["allowed_updates"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(set["drop_pending_updates"]);
        Assert.DoesNotContain(_chat.Server.Calls, call => call.Method is "getUpdates" or "deleteWebhook");
    }

    [Fact]
    public async Task Who_does_not_know_the_secret_or_the_path_is_told_nothing()
    {
        await SetAsync();
        var secret = _chat.Server.Webhook!.Secret;
        const string Update =
            """{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":5,"type":"private"},"text":"/help"}}""";

        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(Url, secret: null, Update));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(Url, secret[..^1] + "x", Update));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(Url + "/x", secret, Update));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(Url, secret, "no update"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PostAsync(Url, secret, new string(' ', 2_000_000)));
        Assert.DoesNotContain(_chat.Server.Token, secret, StringComparison.Ordinal);
        Assert.Empty(_chat.Server.Messages);
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Url, secret, Update));
        var deep = $"[{new string('[', 100)}{new string(']', 100)}]";
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Url, secret, $$"""{"update_id":2,"brand_new":{{deep}}}"""));
    }

    [Fact]
    public async Task A_stranger_s_connection_ends_with_its_answer_and_an_idle_one_soon()
    {
        await SetAsync();
        using var content = new StringContent("{}");
        using var answer = await _http.PostAsync(new Uri(Url), content, TestContext.Current.CancellationToken);
        using var idle = new TcpClient();
        await idle.ConnectAsync(IPAddress.Loopback, _port, TestContext.Current.CancellationToken);

        Assert.True(answer.Headers.ConnectionClose);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        Assert.Equal(0, await idle.GetStream().ReadAsync(new byte[1], limit.Token));
    }

    [Fact]
    public async Task An_update_in_a_form_newer_than_the_library_is_taken_so_that_it_does_not_come_again()
    {
        await SetAsync();
        const string Newer =
            """{"update_id":1,"message":{"message_id":1,"date":1,"forward_origin":{"type":"hologram","date":1}}}""";
        const string Far = """{"update_id":2,"message":{"message_id":1,"date":99999999999999}}""";

        Assert.Equal(HttpStatusCode.OK, await PostAsync(Url, _chat.Server.Webhook!.Secret, Newer));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Url, _chat.Server.Webhook.Secret, Far));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(Url, _chat.Server.Webhook.Secret, "[1]"));
    }

    [Fact]
    public async Task An_answer_that_is_lost_brings_the_update_again_and_it_is_answered_once()
    {
        await SetAsync();
        _chat.Server.Webhook!.LoseAnswers(3);
        Search(1);
        Search(2);
        await AnsweredAsync(2);

        Assert.True(_chat.Server.Webhook.Posts >= 5);
    }

    [Fact]
    public async Task What_cannot_be_stored_is_sent_again_until_it_can()
    {
        TestStorage.SkipOnPostgres();
        await SetAsync();
        await _chat.Chat.ExecuteAsync(
            "CREATE TRIGGER full BEFORE INSERT ON chat_inbox BEGIN SELECT RAISE(ABORT, 'full'); END");
        Search(1);
        await _chat.Server.WaitUntilAsync(server => server.Webhook!.Posts >= 3, "three tries");
        await _chat.Chat.ExecuteAsync("DROP TRIGGER full");

        await AnsweredAsync(1);
    }

    [Fact]
    public async Task From_polling_to_the_webhook_and_back_nothing_is_lost_and_nothing_answered_twice()
    {
        var options = _chat.Chat.Get<IOptions<TelegramOptions>>().Value;
        await SetAsync();
        for (var number = 1; number <= 24; number += 4)
        {
            Search(number);
            Search(number + 1);
            await _chat.RestartAsync(() =>
            {
                Search(number + 2); // while it is down
                options.WebhookUrl = options.WebhookUrl.Length > 0 ? "" : Url;
            });
            Search(number + 3);
        }

        await AnsweredAsync(24);
    }

    [Fact]
    public async Task A_port_that_another_program_has_ends_the_service_before_Telegram_is_told_to_post_there()
    {
        await SetAsync();
        using var other = new TcpListener(IPAddress.Loopback, _port);
        await _chat.RestartAsync(() => Take(other));

        var advice = await Assert.ThrowsAsync<AdviceException>(
            () => _chat.Receiving.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));

        Assert.Contains("Telegram:WebhookListen", advice.Message, StringComparison.Ordinal);
        Assert.Single(_chat.Server.Calls, call => call.Method == "setWebhook");
    }

    // For a moment a connection of another test may have it.
    private static void Take(TcpListener port)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                port.Start();
                return;
            }
            catch (SocketException) when (tries < 100)
            {
                Thread.Sleep(20);
            }
        }
    }

    private Task SetAsync() => _chat.Server.WaitUntilAsync(server => server.Webhook is not null, "the webhook");

    /// <summary>A person of their own asks, so that nobody asks too fast.</summary>
    private void Search(int number) => _chat.Server.PushText(100 + number, $"/search word{number}x");

    /// <summary>Each once.</summary>
    private async Task AnsweredAsync(int count)
    {
        await _chat.Server.WaitUntilAsync(server => server.Messages.Count >= count, $"{count} answers", seconds: 60);
        await _chat.SettleAsync();
        Assert.Equal(count, _chat.Server.Messages.Count);
        Assert.All(
            Enumerable.Range(1, count),
            number => Assert.Single(_chat.Server.Messages, message =>
                message.Text.Contains($"word{number}x", StringComparison.Ordinal)));
    }

    private async Task<HttpStatusCode> PostAsync(string url, string? secret, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (secret is not null)
        {
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        }

        try
        {
            using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return HttpStatusCode.RequestEntityTooLarge; // the connection was closed in the midst of the body
        }
    }
}
