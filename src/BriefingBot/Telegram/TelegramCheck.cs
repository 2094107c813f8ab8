using System.Runtime.CompilerServices;
using BriefingBot.Operation;
using Microsoft.Extensions.Options;
using Telegram.Bot.Requests;

namespace BriefingBot.Telegram;

/// <summary>Does Telegram know the token?</summary>
internal sealed class TelegramCheck(TelegramGateway telegram, TelegramClock clock, IOptions<TelegramOptions> options)
    : ISelfCheck
{
    private const string Name = "telegram";

    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(options.Value.Token))
        {
            yield return new Finding(Name, Ok: true, "No token: the bot talks in the terminal.", Remedy: null);
            yield break;
        }

        var me = await telegram.SendAsync(new GetMeRequest(), cancellationToken);
        yield return me.Outcome switch
        {
            BotOutcome.Ok => new Finding(Name, Ok: true, $"The token is that of @{me.Value.Username}.", Remedy: null),
            BotOutcome.Unauthorized => new Finding(
                Name,
                Ok: false,
                "Telegram does not know the token.",
                "Copy it anew from @BotFather into Telegram:Token."),
            _ when me.IsOfProxy => new Finding(
                Name,
                Ok: false,
                Phrase.Verbatim(me.Description ?? ""),
                "Start the proxy, or correct the variables; NO_PROXY names hosts that are reached without one."),
            _ => new Finding(
                Name,
                Ok: false,
                $"{options.Value.BaseUrl} did not answer as it should: "
                    + $"{(me.Description ?? me.Outcome.ToString()).TrimEnd('.')}.",
                "Check the connection and Telegram:BaseUrl."),
        };
        if (clock.Fault is { } wrong)
        {
            yield return new Finding("clock", Ok: true, wrong.Message, wrong.Remedy);
        }
    }
}
