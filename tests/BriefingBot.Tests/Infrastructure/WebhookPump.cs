using System.Net.Http.Headers;
using System.Text;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>
/// Posts updates as Telegram does (Bot API, setWebhook): in order, each until it is answered with 2xx.
/// </summary>
internal sealed class WebhookPump : IAsyncDisposable
{
    private readonly UpdateQueue _updates;
    private readonly HttpClient _http = new(new SocketsHttpHandler());
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _work;
    private int _lost;

    public WebhookPump(UpdateQueue updates, Uri url, string secret)
    {
        (_updates, Url, Secret) = (updates, url, secret);
        _work = PumpAsync();
    }

    public Uri Url { get; }

    public string Secret { get; }

    /// <summary>How often something was posted.</summary>
    public int Posts { get; private set; }

    /// <summary>So many answers get lost on their way: the update is posted again.</summary>
    public void LoseAnswers(int count) => Interlocked.Exchange(ref _lost, count);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _work;
        _http.Dispose();
        _stop.Dispose();
    }

    private async Task PumpAsync()
    {
        await Task.Yield();
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                if (_updates.Peek() is not { } update)
                {
                    await Task.Delay(5, _stop.Token);
                }
                else if (await PostAsync(update.ToJsonString()) && Interlocked.Decrement(ref _lost) < 0)
                {
                    Interlocked.Exchange(ref _lost, 0);
                    _updates.Remove(update["update_id"]!.GetValue<long>());
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task<bool> PostAsync(string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url)
        {
            Content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", Secret);
        Posts++;
        try
        {
            using var answer = await _http.SendAsync(request, _stop.Token);
            if (answer.IsSuccessStatusCode)
            {
                return true;
            }
        }
        catch (HttpRequestException)
        {
            // The bot is down: later again.
        }

        await Task.Delay(20, _stop.Token);
        return false;
    }
}
