using BriefingBot.Subscribers;

namespace BriefingBot.Wording;

/// <summary>A chat's subscription and its settings.</summary>
public partial class Texts
{
    public virtual ReplyText Greeting(string name) => $"Hello{(name.Length > 0 ? " " + name : "")}!";

    public virtual ReplyText Introduction =>
        $"I read many sources and tell you stories, not links: each event once, who reports what, and where the "
            + $"reports differ.";

    public virtual string MenuBriefing => "the news now";
    public virtual string MenuSchedule => "when it comes";
    public virtual string MenuTimeZone(string zone) => $"your time zone ({zone} now)";
    public virtual string MenuHelp => "everything else";
    public virtual ReplyText AlreadySubscribed => $"You are already subscribed.";
    public virtual ReplyText BriefingsPaused => $"Briefings are paused; /resume brings them back.";
    public virtual ReplyText NotSubscribed => $"This chat gets no briefings; /start turns them on.";
    public virtual ReplyText NoneScheduled => $"No briefing is scheduled; /briefing gives you one at any time.";
    public virtual ReplyText NextComesToday(string clock) => $"The next briefing comes today at {clock}.";
    public virtual ReplyText NextComes(string day, string clock) => $"The next briefing comes on {day} at {clock}.";
    public virtual ReplyText NoTimes => $"No times are set. For example: <code>/schedule 08:00 18:00</code>";

    public virtual ReplyText BriefingsAt(string times, string days, string zone) =>
        $"Briefings at <b>{times}</b>, {days} ({zone}).";

    public virtual ReplyText TooManyTimes(int most) =>
        $"That is more than {most} briefings a day. Please choose fewer.";

    public virtual ReplyText TimeZone(string zone, DateTimeOffset local) =>
        $"Your time zone is <b>{zone}</b>; it is {Moment(local)} there. Another city: <code>/timezone Toronto</code>";

    public virtual ReplyText TimeZoneSet(string zone, DateTimeOffset local) =>
        $"Time zone <b>{zone}</b>; it is {Moment(local)} there.";

    public virtual ReplyText ZoneUnknown(string typed) =>
        $"I know no place called “{typed}”. Try the nearest large city, or a zone such as Europe/Berlin.";

    public virtual ReplyText ZoneAmbiguous(string typed) => $"“{typed}” may be several places. Which one?";

    public virtual ReplyText QuietFrom(string from, string until) =>
        $"Quiet from <b>{from}</b> to <b>{until}</b>; what is due in between comes afterwards. <code>/quiet off</code> "
            + $"ends that.";

    public virtual ReplyText HeldBackTo(string times, string until) => $"What was due at {times} comes at {until}.";

    public virtual ReplyText NoQuietHours => $"There are no quiet hours. For example: <code>/quiet 22:00-07:00</code>";
    public virtual ReplyText NoLongerFollowed(string words) => $"No longer followed: <b>{words}</b>.";

    public virtual ReplyText NoLongerMuted(string words) => $"No longer muted: <b>{words}</b>.";

    public virtual ReplyText LengthIs(BriefingLength length) => $"Briefings are <b>{Length(length)}</b>.";

    public virtual string Length(BriefingLength length) => length switch
    {
        BriefingLength.Short => "short",
        BriefingLength.Long => "long",
        _ => "normal",
    };

    public virtual ReplyText EmptyIs(EmptyEdition empty) => $"When nothing is new, {Empty(empty)}.";

    public virtual string Empty(EmptyEdition empty) =>
        empty == EmptyEdition.Skip ? "nothing is sent" : "one line says so";

    public virtual string EmptyChoice(EmptyEdition empty) =>
        empty == EmptyEdition.Skip ? "send nothing" : "say so briefly";

    public virtual ReplyText FollowsNothing => $"You follow no words yet. For example: <code>/follow climate</code>";

    public virtual ReplyText Follows(string words, string word) =>
        $"You follow: <b>{words}</b>. To stop: <code>/unfollow {word}</code>";

    public virtual ReplyText MutesNothing => $"No words are muted. For example: <code>/mute football</code>";

    public virtual ReplyText Mutes(string words, string word) =>
        $"Muted: <b>{words}</b>. To stop: <code>/unmute {word}</code>";

    public virtual ReplyText NotAmongThem(string word) => $"“{word}” was not among them.";
    public virtual ReplyText TooManyWords(int most) => $"That would be more than {most} words. Take some away first.";

    /// <summary>A single letter was to be followed or muted; an example comes behind it.</summary>
    public virtual ReplyText WordTooShort(string letter) =>
        $"“{letter}” stands in nearly every report; give me a whole word.";

    public virtual string SettingsHeading => "Settings";
    public virtual string TimesLabel => "Times";
    public virtual string ZoneLabel => "Time zone";
    public virtual string QuietLabel => "Quiet hours";
    public virtual string LengthLabel => "Length";
    public virtual string EmptyLabel => "When nothing is new";
    public virtual string FollowedLabel => "Followed words";
    public virtual string MutedLabel => "Muted words";
    public virtual string LanguageLabel => "Language";

    /// <summary>In place of a list that is empty.</summary>
    /// <param name="label">What is listed: many languages say "none" by its gender.</param>
    public virtual string None(string label) => "none";
    public virtual ReplyText Paused => $"Paused. /resume continues; /briefing still gives you a briefing at any time.";

    public virtual ReplyText Stopped =>
        $"Stopped: no more briefings. Your settings are kept; /start begins again, /forget deletes them.";

    public virtual ReplyText Forgotten => $"Done: I know nothing about this chat any more. /start begins anew.";

    public virtual ReplyText AskForget =>
        $"Delete all settings of this chat and everything I remember of what it was told? This cannot be undone.";

    public virtual string ExportCaption =>
        "All I keep about this chat: its settings, what it was told, its reactions. /forget deletes it.";

    public ReplyText Welcome(string name, Subscriber subscriber, ComingEdition? next) =>
        $"""
        <b>{Greeting(name)}</b> {Introduction}

        {NextBriefing(subscriber, next)}
        /briefing{Dash}{MenuBriefing}
        /schedule{Dash}{MenuSchedule}
        /timezone{Dash}{MenuTimeZone(subscriber.Zone)}
        /help{Dash}{MenuHelp}
        """;

    /// <summary>"Topics: World": what a link chose.</summary>
    public ReplyText ChosenOf(string label, IEnumerable<string> names) =>
        $"<b>{label}{Colon}{string.Join(BetweenNames, names)}</b>";

    public ReplyText AlreadyStarted(Subscriber subscriber, ComingEdition? next) =>
        $"{AlreadySubscribed} {NextBriefing(subscriber, next)}";

    /// <summary>When the next briefing comes, or why none does.</summary>
    public ReplyText NextBriefing(Subscriber subscriber, ComingEdition? next) => subscriber switch
    {
        { State: SubscriberState.Paused } => BriefingsPaused,
        { State: not SubscriberState.Active } => NotSubscribed,
        _ => next switch
        {
            null => NoneScheduled,
            { IsToday: true } => NextComesToday(Clock(next.Local)),
            _ => NextComes(DayOf(next.Local), Clock(next.Local)),
        },
    };

    public ReplyText Schedule(Subscriber subscriber, ComingEdition? next) => subscriber.Schedule switch
    {
        [] => NoTimes,
        [var group] => $"{BriefingsAt(TimesOf(group), Days(group.Days), subscriber.Zone)} "
            + $"{NextBriefing(subscriber, next)}",
        _ => $"{BriefingsOn(ScheduleOf(subscriber), subscriber.Zone)} {NextBriefing(subscriber, next)}",
    };

    public ReplyText TimeZoneSet(Subscriber subscriber, DateTimeOffset local, ComingEdition? next) =>
        $"{TimeZoneSet(subscriber.Zone, local)} {NextBriefing(subscriber, next)}";

    public ReplyText Quiet(Subscriber subscriber)
    {
        if (subscriber.Quiet is not { } quiet)
        {
            return NoQuietHours;
        }

        var until = EditionTimes.Write(quiet.Until);
        var hours = QuietFrom(EditionTimes.Write(quiet.From), until);
        var held = subscriber.Schedule.SelectMany(group => group.Times).Where(quiet.Contains).Distinct().Order()
            .Select(EditionTimes.Write).ToList();
        return held.Count == 0 || subscriber.State != SubscriberState.Active
            ? hours
            : $"{hours} {HeldBackTo(And(held), until)}";
    }

    public ReplyText Followed(IReadOnlyList<string> words) =>
        words.Count == 0 ? FollowsNothing : Follows(string.Join(", ", words), words[0]);

    public ReplyText Muted(IReadOnlyList<string> words) =>
        words.Count == 0 ? MutesNothing : Mutes(string.Join(", ", words), words[0]);

    public ReplyText Settings(Subscriber subscriber, ComingEdition? next) =>
        $"""
        <b>{SettingsHeading}</b>
        {TimesLabel}{Colon}{ScheduleOf(subscriber)} (/schedule)
        {ZoneLabel}{Colon}{subscriber.Zone} (/timezone)
        {QuietLabel}{Colon}{HoursOf(subscriber.Quiet)} (/quiet)
        {LengthLabel}{Colon}{Length(subscriber.Length)}
        {FormatLabel}{Colon}{Format(subscriber.Format)}
        {PreviewsLabel}{Colon}{OnOff(subscriber.ShowsLinkPreviews)}
        {EmptyLabel}{Colon}{Empty(subscriber.EmptyEdition)}
        {FollowedLabel}{Colon}{WordsOf(FollowedLabel, subscriber.Followed)} (/follow)
        {MutedLabel}{Colon}{WordsOf(MutedLabel, subscriber.Muted)} (/mute)
        {AlertsLabel}{Colon}{OnOff(subscriber.Alerts.IsOn)} (/alert)
        {LiveLabel}{Colon}{OnOff(subscriber.IsLive)} (/live)
        {WeeklyLabel}{Colon}{WeeklyTimeOf(subscriber)} (/weekly)
        {LanguageLabel}{Colon}{NameOfLanguage(Language)} (/language)
        {NextBriefing(subscriber, next)}
        """;

    private string ScheduleOf(Subscriber subscriber) => subscriber.Schedule.Count == 0
        ? None(TimesLabel)
        : string.Join(Semicolon, subscriber.Schedule.Select(TimesWithDays));

    /// <summary>"07:30, 18:00, Monday to Friday".</summary>
    public string TimesWithDays(TimesOnDays group) => $"{TimesOf(group)}, {Days(group.Days)}";

    private static string TimesOf(TimesOnDays group) => string.Join(", ", group.Times.Select(EditionTimes.Write));

    private string HoursOf(QuietHours? quiet) =>
        quiet is null ? None(QuietLabel) : $"{EditionTimes.Write(quiet.From)}–{EditionTimes.Write(quiet.Until)}";

    private string WordsOf(string label, IReadOnlyList<string> words, string between = ", ") =>
        words.Count == 0 ? None(label) : string.Join(between, words);
}
