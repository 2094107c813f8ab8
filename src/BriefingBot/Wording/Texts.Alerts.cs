using BriefingBot.Subscribers;

namespace BriefingBot.Wording;

/// <summary>Alerts between the editions, and living stories: messages that change while their stories grow.</summary>
public partial class Texts
{
    public virtual ReplyText AlertPrompt => $"Which words should I alert you about? Separate several with commas.";
    public virtual string AlertsLabel => "Alerts";
    public virtual string AlertWordsLabel => "Alert words";

    public virtual ReplyText AlertsExplained =>
        $"A story about your words or topics comes at once when independent outlets report it, never in quiet hours "
            + $"and never twice.";

    /// <summary>How many alerts a day: "3 a day".</summary>
    public virtual string ADay(int count) => $"{count} a day";

    /// <summary>"2 outlets or more, at most 3 a day".</summary>
    public virtual string HeldBack(int outlets, int most) => $"{Outlets(outlets)} or more, at most {ADay(most)}";

    /// <summary>Above an alert: what of the reader's it is about.</summary>
    public virtual string AlertHeading(string words) => $"🔔 Alert: {words}";

    public virtual ReplyText AlertFault(string id) =>
        $"Alerts for subscriber <code>{id}</code> could not be made; I keep trying. The log has the reason.";

    /// <summary>From how many outlets on: "≥ 2 outlets".</summary>
    public virtual string AtLeastOutlets(int count) => $"≥ {Outlets(count)}";

    /// <summary>From which value of a figure on: "killed ≥ 100".</summary>
    public string FigureFrom(string counts, decimal atLeast) => $"{Counted(counts)} ≥ {Number(atLeast)}";

    /// <summary>An example of a figure and its bound, as it can be typed: "100 killed".</summary>
    public string AlertExample => $"{Number(100)} {Counted(FigureAlert.Kinds[0])}";

    private string Written(FigureAlert figure) => FigureFrom(figure.Counts, figure.AtLeast);

    public ReplyText Alerts(Subscriber subscriber) =>
        $"""
        <b>{AlertsLabel}{Colon}{OnOff(subscriber.Alerts.IsOn)}</b>
        {HeldBack(subscriber.Alerts.Outlets, subscriber.Alerts.MostADay)}
        {AlertsExplained}
        {FollowedLabel}{Colon}{WordsOf(FollowedLabel, subscriber.Followed)} (/follow)
        {AlertWordsLabel}{Colon}{WordsOf(AlertWordsLabel, subscriber.Alerts.Words)}
        {TopicsHeading}{Colon}{WordsOf(TopicsHeading, subscriber.Alerts.Topics, BetweenNames)}
        {Figures}{Colon}{WordsOf(Figures, [.. subscriber.Alerts.Figures.Select(Written)])}{Unsubscribed(subscriber)}
        """;

    public virtual string LiveLabel => "Living stories";

    public virtual ReplyText LiveExplained =>
        $"When there is news of a story I told you, I update that message silently for two days, and the next "
            + $"briefing names it. Only a correction is sent as a new message.";

    /// <summary>Before the news in a message that was changed.</summary>
    public virtual string UpdatedAt(string time) => $"Updated {time}";

    /// <summary>Over the stories whose earlier messages were changed since the last edition.</summary>
    public virtual string EditedInPlace => "Already updated in earlier messages";

    public virtual ReplyText LivingFault(string id) =>
        $"Living stories of subscriber <code>{id}</code> could not be updated; I keep trying. The log has the reason.";

    public ReplyText Live(Subscriber subscriber) =>
        $"""
        <b>{LiveLabel}{Colon}{OnOff(subscriber.IsLive)}</b>
        {LiveExplained}{Unsubscribed(subscriber)}
        """;

    /// <summary>A line below a setting of what comes by itself: nothing does before /start.</summary>
    private ReplyText Unsubscribed(Subscriber subscriber) => subscriber.State switch
    {
        SubscriberState.Active => ReplyText.Empty,
        SubscriberState.Paused => $"\n{BriefingsPaused}",
        _ => $"\n{NotSubscribed}",
    };
}
