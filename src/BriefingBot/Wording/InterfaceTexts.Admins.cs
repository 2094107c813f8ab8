using System.Globalization;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;

namespace BriefingBot.Wording;

/// <summary>The texts of the commands for admins.</summary>
public partial class InterfaceTexts
{
    public virtual string GrantHelp => "make somebody an admin";

    public virtual string RevokeHelp => "take the role of admin back";

    public virtual string SubscribersHelp => "who gets briefings";

    public virtual string BackupHelp => "copy the database, on the server";

    public virtual string ModelHelp => "how the models do, and what today has used";

    public virtual ReplyText Models(IReadOnlyList<ModelState> states, ModelBudgetState budget, DateTimeOffset now)
    {
        if (states.Count == 0)
        {
            return $"Summaries are extractive: no model is configured (Model:Backend).";
        }

        var limit = budget.DailyTokens > 0 ? $" of {budget.DailyTokens}" : "";
        return $"{ReplyText.Join("\n", states.Select(state => ModelLine(state, now)))}\nToday: {budget.Used.InputTokens + budget.Used.OutputTokens}{limit} tokens";
    }

    public virtual ReplyText ModelLine(ModelState state, DateTimeOffset now)
    {
        var dropped = state.DroppedSentences > 0 ? $"; {Count(state.DroppedSentences, "sentence", "sentences")} dropped that no report bears out" : "";
        return state switch
        {
            { FailingSince: { } since } => (ReplyText)$"<b>{state.Backend}/{state.Model}</b> fails for {Ago(now - since)}: {state.Message}{dropped}",
            { LastAnswer: { } answer } => $"<b>{state.Backend}/{state.Model}</b> answered {Ago(now - answer)} ago{dropped}",
            _ => $"<b>{state.Backend}/{state.Model}</b> was not asked yet",
        };
    }

    public virtual ReplyText BackedUp(string file, long bytes, int kept) =>
        $"Copied and checked: <code>{file}</code>, {Megabytes(bytes)} MB. The newest {kept} are kept; <code>restore FILE</code> brings one back.";

    private static string Megabytes(long bytes) => Math.Max(0.1, bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);

    public virtual ReplyText Granted(long userId) => $"User <code>{userId}</code> is an admin now.";

    public virtual ReplyText AdminAlready(long userId) => $"User <code>{userId}</code> is an admin already.";

    public virtual ReplyText Revoked(long userId) => $"User <code>{userId}</code> is no admin any more.";

    public virtual ReplyText NoAdmin(long userId) => $"User <code>{userId}</code> is no admin.";

    public virtual ReplyText ConfiguredAdmin(long userId) => $"User <code>{userId}</code> stands in Telegram:Admins of the configuration; take the id out there and restart.";

    public virtual ReplyText Admins(IReadOnlyList<long> ids) => ids.Count == 0
        ? (ReplyText)$"There are no admins. Put your Telegram user id into Telegram:Admins of the configuration."
        : $"Admins: {ReplyText.Join(", ", ids.Select(id => (ReplyText)$"<code>{id}</code>"))}.";

    public virtual ReplyText SubscriberList(IReadOnlyList<Subscriber> page, int active, int total, DateTimeOffset now)
    {
        ReplyText heading = $"<b>{Count(active, "active subscriber", "active subscribers")}</b> of {Count(total, "known chat", "known chats")}";
        return page.Count == 0 ? heading : $"{heading}\n{ReplyText.Join("\n", page.Select(subscriber => SubscriberLine(subscriber, now)))}";
    }

    private ReplyText SubscriberLine(Subscriber subscriber, DateTimeOffset now)
    {
        var title = subscriber.Title.Length == 0 ? "?" : subscriber.Title;
        var times = subscriber.Times.Count == 0 ? "no times" : string.Join(" ", subscriber.Times.Select(EditionTimes.Write));
        ReplyText line = $"{title} (<code>{subscriber.ChatId}</code>, {subscriber.Kind.ToString().ToLowerInvariant()}): {subscriber.State.ToString().ToLowerInvariant()}, {times} {subscriber.Zone}, since {Ago(now - subscriber.CreatedAt)}";
        return subscriber.StateReason is null ? line : $"{line} – {subscriber.StateReason}";
    }
}
