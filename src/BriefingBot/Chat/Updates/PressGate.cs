using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Text;
using BriefingBot.Wording;
using Telegram.Bot.Requests;

namespace BriefingBot.Chat.Updates;

/// <summary>Answers the press of a button at once, before its turn in the chat: an app shows a spinner until then. A
/// press that is refused goes no further, and the person alone is told why: in a pop-up, or in a message where finding
/// out took too long.</summary>
public sealed class PressGate(
    TelegramGateway telegram, CommandRouter router, ReplySender sender, TimeProvider clock)
{
    /// <summary>UTF-16 units of a pop-up (Bot API, answerCallbackQuery, <c>text</c>).</summary>
    private const int LongestPopUp = 200;

    /// <summary>Asking Telegram who may press can take longer; the spinner then ends without it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    /// <summary>True where the press may have its turn.</summary>
    public async Task<bool> AdmitAsync(Incoming press, CancellationToken cancellationToken)
    {
        var refusal = router.RefusePressAsync(press, cancellationToken);
        if (await Task.WhenAny(refusal, Task.Delay(Patience, clock, cancellationToken)) != refusal)
        {
            await AnswerAsync(press, popUp: null, cancellationToken);
            return !await SayLateAsync(press, await refusal, cancellationToken);
        }

        try
        {
            var why = await refusal;
            await AnswerAsync(press, why, cancellationToken);
            return why is null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            await AnswerAsync(press, popUp: null, cancellationToken);
            throw;
        }
    }

    // The pop-up is gone by then. In a channel all its readers would see what is said.
    private async Task<bool> SayLateAsync(Incoming press, ReplyText? why, CancellationToken cancellationToken)
    {
        if (why is not null && press.Kind != ChatKind.Channel)
        {
            await sender.SendAsync(press, new Reply { Text = why, IsPersonal = true }, cancellationToken);
        }

        return why is not null;
    }

    // One that comes too late (Bot API: the query is too old) needs no answer any more.
    private Task AnswerAsync(Incoming press, ReplyText? popUp, CancellationToken cancellationToken) =>
        telegram.SendAsync(
            new AnswerCallbackQueryRequest
            {
                CallbackQueryId = press.CallbackId!, // not null: it is a press
                Text = popUp is null ? null : PlainText.Write(popUp.ToRichText()).Shorten(LongestPopUp),
                ShowAlert = popUp is not null,
            },
            cancellationToken);
}
