using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using Microsoft.Extensions.Options;

namespace BriefingBot.Telegram;

/// <summary>Does the Bot API answer, and hand out what people say? By the calls that are made anyway.</summary>
internal sealed class TelegramProbe(
    TelegramReachability reachability, UpdateConflict conflict, IOptions<TelegramOptions> options) : IReadinessProbe
{
    public string Name => "telegram";

    public Task<Finding> LookAsync(CancellationToken cancellationToken) => Task.FromResult(
        reachability.Problem is { } problem
            ? new Finding(
                Name,
                Ok: false,
                $"No answer for {reachability.Away.TotalSeconds:0} s: {problem}",
                "What is to be sent waits. Check the connection and Telegram:BaseUrl.")
        : conflict.Lasts is var lasts && lasts >= UpdateConflict.Patience
            ? new Finding(
                Name,
                Ok: false,
                $"Updates are refused since {lasts.TotalSeconds:0} s: another program takes them, or a webhook is set.",
                "Stop the other program that has this token, or take its webhook away.")
        : new Finding(
            Name,
            Ok: true,
            string.IsNullOrWhiteSpace(options.Value.Token)
                ? "No token: the bot talks in the terminal."
                : "It answers.",
            Remedy: null));
}
