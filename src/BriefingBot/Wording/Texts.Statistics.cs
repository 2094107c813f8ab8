using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;

namespace BriefingBot.Wording;

/// <summary>The service in numbers, and words to all of its subscribers.</summary>
public partial class Texts
{
    protected virtual PluralForms EditionForms { get; } = new("edition", "editions");

    /// <summary>The words for one chat of a kind and for several: "group", "groups".</summary>
    protected virtual PluralForms FormsOf(ChatKind kind) => kind switch
    {
        ChatKind.Group => new("group", "groups"),
        ChatKind.Channel => new("channel", "channels"),
        _ => new("private chat", "private chats"),
    };

    /// <summary>Chats in one state; many languages say it otherwise of several.</summary>
    protected virtual PluralForms StateForms(SubscriberState state) => new(StateIs(state));

    public virtual string ChatsLabel => "Chats";
    public virtual string LastDayLabel => "Last 24 hours";
    public string EditionCount(long count) => Count(count, EditionForms);

    public virtual string SentWaitingFailed(long sent, long waiting, long failed) =>
        $"Messages: {sent} sent, {waiting} waiting, {failed} failed";

    public virtual ReplyText TooLong(int most) => $"At most {most} letters.";
    public virtual ReplyText IntervalBounds => $"An interval is between a minute and a week.";
    public virtual ReplyText NoSelector => $"That is no CSS selector.";
    public virtual ReplyText BroadcastPrompt => $"Send me the message that all subscribers should get.";
    public virtual ReplyText AskBroadcast(int count) => $"Send that to {Count(count, ActiveForms)}?";

    public virtual ReplyText BroadcastBegun(int count) =>
        $"It goes to {Count(count, ActiveForms)} now. <code>/broadcast status</code> says how far it is.";

    public virtual ReplyText BroadcastProgress(long sent, long waiting, long failed) =>
        $"The last broadcast: {sent} sent, {waiting} waiting, {failed} failed.";

    public virtual ReplyText NoBroadcast => $"There has been no broadcast yet.";

    /// <summary>The service in numbers: chats, editions and messages, sources, tokens of language models.</summary>
    /// <param name="delivered">In the last <paramref name="span"/>.</param>
    public ReplyText Stats(
        IReadOnlyList<Subscriber> chats,
        DeliveryNumbers delivered,
        TimeSpan span,
        SourceHealth sources,
        ModelBudgetState? budget)
    {
        var states = chats.GroupBy(chat => chat.State).OrderBy(group => group.Key)
            .Select(group => Count(group.Count(), StateForms(group.Key)));
        var kinds = chats.GroupBy(chat => chat.Kind).OrderBy(group => group.Key)
            .Select(group => Count(group.Count(), FormsOf(group.Key)));
        return ReplyText.Join(
            "\n",
            [
                $"<b>{ChatsLabel}{Colon}{chats.Count.ToString(Culture)}</b>",
                $"{string.Join(", ", states)}",
                $"{string.Join(", ", kinds)}",
                $"<b>{(span == TimeSpan.FromDays(1) ? LastDayLabel : Duration(span))}</b>{Colon}"
                    + $"{EditionCount(delivered.Editions)}",
                $"{SentWaitingFailed(delivered.Sent, delivered.Waiting, delivered.Failed)}",
                $"<b>{SourcesLabel}</b>{Colon}{ReadOf(sources.Read, sources.Active.Count)}",
                .. budget is null ? [] : new ReplyText[]
                {
                    $"{TokensToday(budget.Used.InputTokens + budget.Used.OutputTokens, budget.DailyTokens)}",
                },
            ]);
    }
}
