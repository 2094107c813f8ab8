using BriefingBot.Subscribers;

namespace BriefingBot.Wording;

/// <summary>Alerts between the editions.</summary>
public partial class Texts
{
    public virtual string AlertHelp => "a story at once, when several outlets report it";

    public virtual ReplyText AlertPrompt => $"Which words shall I alert you of? Several with commas between.";

    public virtual string AlertsLabel => "Alerts";

    public virtual string AlertWordsLabel => "Alert words";

    public virtual ReplyText AlertsExplained =>
        $"A story about your words or topics comes at once when independent outlets report it, never in quiet hours "
            + $"and never twice.";

    /// <summary>"3 a day".</summary>
    public virtual string ADay(int count) => $"{count} a day";

    /// <summary>Above an alert: what of the reader's it is about.</summary>
    public virtual string AlertHeading(string words) => $"🔔 Alert: {words}";

    public virtual ReplyText AlertFault(string id) =>
        $"Alerts for subscriber <code>{id}</code> could not be made; I keep trying. The log has the reason.";

    /// <summary>"≥ 2 outlets".</summary>
    public string AtLeastOutlets(int count) => $"≥ {Outlets(count)}";

    /// <summary>"killed ≥ 100".</summary>
    public string FigureFrom(string counts, decimal atLeast) => $"{Counted(counts)} ≥ {Number(atLeast)}";

    public ReplyText Alerts(Subscriber subscriber) =>
        $"""
        <b>{AlertsLabel}: {OnOff(subscriber.Alerts.IsOn)}</b>
        {AtLeastOutlets(subscriber.Alerts.Outlets)}, {ADay(subscriber.Alerts.MostADay)}
        {AlertsExplained}
        {FollowedLabel}: {WordsOf(subscriber.Followed)} (/follow)
        {AlertWordsLabel}: {WordsOf(subscriber.Alerts.Words)}
        {TopicsHeading}: {WordsOf(subscriber.Alerts.Topics)}
        {Figures}: {WordsOf([.. subscriber.Alerts.Figures.Select(figure => FigureFrom(figure.Counts, figure.AtLeast))])}
        """;
}
