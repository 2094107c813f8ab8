using BriefingBot.Operation;

namespace BriefingBot.Telegram;

/// <summary>This machine's clock against Telegram's, by the Date of its answers (RFC 9110, 6.6.1): one that was wrong
/// from the start jumps nowhere.</summary>
public sealed class TelegramClock(TimeProvider clock)
{
    /// <summary>Less may be the way of an answer.</summary>
    private static readonly TimeSpan Close = TimeSpan.FromMinutes(2);

    /// <summary>What to say of a wrong clock; null of a right one, and before the first answer.</summary>
    public AdviceException? Fault { get; private set; }

    internal void Note(DateTimeOffset? date)
    {
        var ahead = clock.GetUtcNow() - (date ?? clock.GetUtcNow());
        Fault = ahead.Duration() < Close
            ? null
            : new AdviceException(
                Off(ahead),
                "Set it right, and let NTP keep it so: editions go out by it.");
    }

    private static Phrase Off(TimeSpan ahead) => (ahead, ahead.Duration().TotalHours) switch
    {
        ({ Ticks: > 0 }, >= 48) =>
            (Phrase)$"The clock of this machine is {ahead.TotalDays:0} days ahead of Telegram's.",
        ({ Ticks: > 0 }, >= 2) => $"The clock of this machine is {ahead.TotalHours:0} hours ahead of Telegram's.",
        ({ Ticks: > 0 }, _) => $"The clock of this machine is {ahead.TotalMinutes:0} minutes ahead of Telegram's.",
        (_, >= 48) => $"The clock of this machine is {-ahead.TotalDays:0} days behind Telegram's.",
        (_, >= 2) => $"The clock of this machine is {-ahead.TotalHours:0} hours behind Telegram's.",
        _ => $"The clock of this machine is {-ahead.TotalMinutes:0} minutes behind Telegram's.",
    };
}

/// <summary>Reads the Date of each answer.</summary>
internal sealed class AnswerDates(TelegramClock clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        clock.Note(response.Headers.Date);
        return response;
    }
}
