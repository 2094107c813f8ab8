using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Benchmarks.Telegram;

/// <summary>Calls that fail at random in every way, the same ways in each run.</summary>
internal sealed class SendFaults
{
    private readonly Lock _gate = new();
    private readonly Random _random = new(7);

    /// <summary>How often each kind occurred.</summary>
    public ConcurrentDictionary<string, int> Counts { get; } = new();

    /// <summary>Chats whose acceptance was not told, by the id that they had first.</summary>
    public ConcurrentDictionary<long, bool> Lost { get; } = new();

    private ConcurrentDictionary<long, long> MovedFrom { get; } = new();

    /// <summary>The id that a chat had before it was moved; its own where it was not.</summary>
    public long FormerOf(long chat) => MovedFrom.GetValueOrDefault(chat, chat);

    /// <summary>True where the call was answered otherwise, or not at all.</summary>
    /// <param name="context">The call.</param>
    /// <param name="chat">Where its message is to go.</param>
    /// <param name="wasTaken">Called where the message is accepted and nobody is told.</param>
    public async Task<bool> FailAsync(HttpContext context, long chat, Action wasTaken)
    {
        if (chat % 200 == 0)
        {
            Count("403");
            await RefuseAsync(context, 403, "Forbidden: bot was blocked by the user", "");
            return true;
        }

        if (chat is < 0 and > -1_000_000_000_000)
        {
            var to = chat - 1_000_000_000_000;
            MovedFrom[to] = chat;
            Count("moved");
            await RefuseAsync(
                context,
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                $"\"migrate_to_chat_id\":{to.ToString(CultureInfo.InvariantCulture)}");
            return true;
        }

        if (Throw() is not { } fault)
        {
            return false;
        }

        Count(fault);
        if (fault.EndsWith("after", StringComparison.Ordinal))
        {
            Lost[FormerOf(chat)] = true;
            wasTaken();
        }

        await FailAsync(context, fault);
        return true;
    }

    /// <summary>An answer as the Bot API gives it; the body as it is where the call failed.</summary>
    public static Task AnswerAsync(HttpContext context, int status, string result)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(
            status == 200 ? $$"""{"ok":true,"result":{{result}}}""" : result, context.RequestAborted);
    }

    /// <summary>A refusal as the Bot API gives it.</summary>
    public static Task RefuseAsync(HttpContext context, int status, string why, string parameters) => AnswerAsync(
        context,
        status,
        $$"""{"ok":false,"error_code":{{status}},"description":"{{why}}","parameters":{""" + parameters + "}}");

    private void Count(string fault) => Counts.AddOrUpdate(fault, 1, (_, count) => count + 1);

    private string? Throw()
    {
        int dice;
        lock (_gate)
        {
            dice = _random.Next(1000);
        }

        return dice switch
        {
            < 10 => "429",
            < 20 => "500",
            < 25 => "502",
            < 30 => "cut before",
            < 35 => "cut after",
            < 37 => "silent before",
            < 39 => "silent after",
            _ => null,
        };
    }

    private static async Task FailAsync(HttpContext context, string fault)
    {
        switch (fault)
        {
            case "429":
                await RefuseAsync(context, 429, "Too Many Requests: retry after 1", "\"retry_after\":1");
                break;
            case "500" or "502":
                await AnswerAsync(context, fault == "500" ? 500 : 502, "<html>Bad gateway</html>");
                break;
            case "cut before" or "cut after":
                context.Abort();
                break;
            default:
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                context.Abort();
                break;
        }
    }
}
