using BriefingBot.Operation;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;

namespace BriefingBot.Wording;

/// <summary>The commands for admins: models, subscribers, roles, what was done.</summary>
public partial class Texts
{
    private static readonly PluralForms ActiveForms = new("active subscriber", "active subscribers");
    private static readonly PluralForms ChatForms = new("known chat", "known chats");
    protected virtual PluralForms DroppedForms { get; } =
        new("sentence dropped that no report bears out", "sentences dropped that no report bears out");

    public virtual ReplyText NoModels => $"Summaries are extractive: no model is configured (Model:Backend).";

    public virtual ReplyText ModelFails(string model, TimeSpan since, string? problem) =>
        $"<b>{model}</b> has been failing {Lasting(since)}: {problem}";

    public virtual ReplyText ModelAnswered(string model, TimeSpan since) => $"<b>{model}</b> answered {Ago(since)}";
    public virtual ReplyText ModelNotAsked(string model) => $"<b>{model}</b> has not been asked yet";
    public string SentencesDropped(long count) => Count(count, DroppedForms);

    /// <summary>What today has used of the models.</summary>
    /// <param name="used">Tokens, questions and answers together.</param>
    /// <param name="limit">The day's limit; 0 where there is none.</param>
    public virtual string TokensToday(long used, long limit) =>
        limit > 0 ? $"Today: {Grouped(used)} of {Grouped(limit)} tokens" : $"Today: {Grouped(used)} tokens";

    public virtual ReplyText BackedUp(string file, double megabytes, int kept) =>
        $"Copied and checked: <code>{file}</code>, {Decimal(megabytes)}\u00a0MB. The newest {kept} are kept; "
            + $"<code>restore FILE</code> brings one back.";

    public virtual ReplyText Granted(long userId) => $"User <code>{userId}</code> is an admin now.";
    /// <summary>Said to a person who is an admin no longer; what follows, to one who has become one.</summary>
    public virtual ReplyText YouAreNoAdmin => $"You are no longer an admin of this bot.";
    public virtual ReplyText YouAreAdmin => $"You are an admin of this bot now; /help shows what you may do.";

    public virtual ReplyText AdminAlready(long userId) => $"User <code>{userId}</code> is an admin already.";
    public virtual ReplyText Revoked(long userId) => $"User <code>{userId}</code> is no longer an admin.";
    public virtual ReplyText NoAdmin(long userId) => $"User <code>{userId}</code> is not an admin.";

    public virtual ReplyText ConfiguredAdmin(long userId) =>
        $"User <code>{userId}</code> is listed in Telegram:Admins of the configuration; take the id out there "
            + $"and restart.";

    public virtual ReplyText NoAdmins =>
        $"There are no admins. Put your Telegram user id into Telegram:Admins of the configuration.";

    public virtual string AdminsLabel => "Admins";
    public virtual string AuditHeading => "What admins did, the newest first";
    public virtual ReplyText NothingDone => $"No admin has done anything yet.";

    /// <summary>In place of the name of the person at the terminal.</summary>
    public virtual string AtTheTerminal => "at the terminal";

    public virtual ReplyText ActiveOf(int active, int total) =>
        $"<b>{Count(active, ActiveForms)}</b> of {Count(total, ChatForms)}";

    /// <summary>Where in a group: the thread of a forum.</summary>
    public virtual string ForumTopic(long id) => $"topic {id}";

    public virtual string ChatKindIs(ChatKind kind) => kind switch
    {
        ChatKind.Group => "group",
        ChatKind.Channel => "channel",
        _ => "private",
    };

    public virtual string StateIs(SubscriberState state) => state switch
    {
        SubscriberState.Active => "active",
        SubscriberState.Paused => "paused",
        SubscriberState.Unreachable => "unreachable",
        SubscriberState.New => "not started",
        _ => "stopped",
    };

    public virtual string NoTimesSet => "no times";
    public virtual string Since(TimeSpan span) => $"here for {Duration(span)}";

    /// <summary>Why a chat cannot be reached.</summary>
    /// <param name="reason">One of <see cref="UnreachableReasons"/>, or what Telegram said.</param>
    public virtual string Unreachable(string reason) => reason switch
    {
        UnreachableReasons.Blocked => "blocked by the user",
        UnreachableReasons.Removed => "the bot was removed",
        _ => reason,
    };

    public ReplyText Models(IReadOnlyList<ModelState> states, ModelBudgetState budget, DateTimeOffset now)
    {
        var lines = ReplyText.Join("\n", states.Select(state => ModelLine(state, now)));
        var today = TokensToday(budget.Used.Tokens, budget.DailyTokens);
        var tasks = string.Join(", ", budget.ByTask.OrderBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => $"{Say(row.Key)} {Grouped(row.Value.Tokens)}"));
        today += budget.ByTask.Count > 1 ? $" ({tasks})" : "";
        today += budget.Used.Cost > 0 || budget.DailyCost > 0 ? $". {CostToday(Cost(budget))}" : "";
        return states.Count == 0 ? NoModels : $"{lines}\n{today}";
    }

    public ReplyText ModelLine(ModelState state, DateTimeOffset now)
    {
        var model = $"{state.Backend}/{state.Model}";
        var line = state switch
        {
            { FailingSince: { } since } => ModelFails(model, now - since, Say(state.Message)),
            { LastAnswer: { } answer } => ModelAnswered(model, now - answer),
            _ => ModelNotAsked(model),
        };
        line = state.RefusedTexts > 0 ? $"{line}{Semicolon}{RefusedTexts(state.RefusedTexts)}" : line;
        var dropped = state.Dropped.Values.Sum();
        var percent = Percent((100 * dropped / Math.Max(1, dropped + state.KeptSentences)).ToString(Culture));
        return dropped > 0
            ? $"{line}{Semicolon}{SentencesDropped(dropped)} ({Kinds(state.Dropped)}{Semicolon}{percent})"
            : line;
    }

    private string Cost(ModelBudgetState budget)
    {
        var used = budget.Used.Cost.ToString("0.####", Culture);
        return budget.DailyCost > 0
            ? $"{used} / {budget.DailyCost.ToString("0.####", Culture)}"
            : used;
    }

    public ReplyText Audit(IReadOnlyList<AdminAction> actions, DateTimeOffset now) => actions.Count == 0
        ? NothingDone
        : $"<b>{AuditHeading}</b>\n{ReplyText.Join("\n", actions.Select(action => ActionLine(action, now)))}";

    public ReplyText SubscriberList(IReadOnlyList<Subscriber> page, int active, int total, DateTimeOffset now)
    {
        var heading = ActiveOf(active, total);
        return page.Count == 0
            ? heading
            : $"{heading}\n{ReplyText.Join("\n", page.Select(subscriber => SubscriberLine(subscriber, now)))}";
    }

    private ReplyText ActionLine(AdminAction action, DateTimeOffset now)
    {
        var who = action.UserId == 0 ? AtTheTerminal : $"{action.UserName} ({action.UserId})";
        var what = $"{action.Action} {action.Detail}".TrimEnd();
        return $"• {Ago(now - action.At)}{Colon}{who}{Dash}<code>/{what}</code>";
    }

    private ReplyText SubscriberLine(Subscriber subscriber, DateTimeOffset now)
    {
        var title = subscriber.Title.Length == 0 ? "?" : subscriber.Title;
        var times = subscriber.Schedule.Count == 0
            ? NoTimesSet
            : string.Join(" ", subscriber.Schedule.SelectMany(group => group.Times).Select(EditionTimes.Write));
        var kind = subscriber.ThreadId is { } topic
            ? $"{ChatKindIs(subscriber.Kind)}, {ForumTopic(topic)}" : ChatKindIs(subscriber.Kind);
        ReplyText line = $"{title} (<code>{subscriber.ChatId}</code>, {kind}){Colon}"
            + $"{StateIs(subscriber.State)}, {times} {subscriber.Zone}, {Since(now - subscriber.CreatedAt)}";
        return subscriber.StateReason is { } reason ? $"{line}{Dash}{Unreachable(reason)}" : line;
    }

    /// <summary>What does not work, why, and what to do.</summary>
    public ReplyText Fault(Finding finding) =>
        $"<b>{Say(finding.Check)}</b>{Colon}{Say(finding.Message)} {Say(finding.Remedy)}";

    /// <summary>What admins are told when the wall clock was set.</summary>
    /// <param name="jump">Forward; negative for back.</param>
    public virtual ReplyText ClockWasSet(TimeSpan jump)
    {
        if (jump > TimeSpan.Zero)
        {
            return $"The clock of my machine was set forward by {Duration(jump)}, or the machine slept that long. "
                + $"Anything delayed by that is being sent now.";
        }

        return $"The clock of my machine was set back by {Duration(jump.Negate())}. What would have waited "
            + $"because of the wrong time is due now.";
    }

    /// <summary>The database takes nothing.</summary>
    /// <param name="fault">What is wrong, and what to do, in the operator's words.</param>
    public virtual ReplyText StorageFails(string fault) =>
        $"I can store nothing at present: {fault}\nUntil it works again I read no source and send nothing; nothing is "
            + $"lost.";

    /// <summary>The database is damaged: what is lost shows when it is restored.</summary>
    /// <param name="fault">What is wrong, and what to do, in the operator's words.</param>
    public virtual ReplyText StorageIsDamaged(string fault) =>
        $"I can store nothing at present: {fault}\nUntil then I read no source and send nothing.";

    /// <summary>The database takes writes again.</summary>
    public virtual ReplyText StorageWorks() => $"I can store things again, and everything goes on.";

    /// <summary>Other work takes the machine.</summary>
    public virtual ReplyText MachineIsBusy() =>
        $"The machine that I run on is too busy: for more than half of the last two minutes I waited for my turn. "
            + $"Until that ends briefings and answers come late; nothing is lost. Look at what else runs there.";

    /// <summary>Telegram hands what people say to another program, or to a webhook.</summary>
    public virtual ReplyText UpdatesAreTaken() =>
        $"Another program with my token takes what people write to me, or a webhook is set: some or all of it does not "
            + $"reach me. Stop it or take the webhook away; I go on by myself then. Briefings go out meanwhile.";

    /// <summary>The nightly backup could not be made, or could not have been restored.</summary>
    public virtual ReplyText BackupFailed(string fault) => $"Last night's backup failed: {fault}";
}
