using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Text;

namespace BriefingBot.Wording;

/// <summary>Buttons, questions for what is missing, answers where a command would be wrong.</summary>
public partial class Texts
{
    private const int LongestWordOnButton = 40;

    protected virtual PluralForms FeedForms { get; } = new("feed", "feeds");
    protected virtual PluralForms AdminForms { get; } = new("admin", "admins");

    public virtual string Back => "« Back";
    public virtual string Previous => "« Previous";

    public virtual ReplyText OldButton =>
        $"This button is from an older version. Please send the command again; /help lists them all.";

    public virtual ReplyText AskedOfAnother => $"That question was for somebody else.";

    /// <summary>The answer to words after a command that takes none.</summary>
    public virtual ReplyText StandsAlone(string name) =>
        $"/{name} stands alone: nothing was done. If you mean it, send it without any words after it.";

    public virtual ReplyText OnlyWords => $"I can only read text. Ask me something about the news, or see /help.";

    public virtual ReplyText NotYourWords =>
        $"That was forwarded, so I did nothing. If you mean it, please write it yourself.";

    public virtual ReplyText StillBusy => $"I am still at your earlier questions; one at a time, please.";

    public virtual ReplyText GroupGreeting =>
        $"Hello! I bring news briefings to this group. An administrator starts them with /start; /help shows the rest.";

    /// <summary>The word between the ends of a span: "Monday to Friday".</summary>
    public virtual bool MeansTo(string word) => word is "to" or "till" or "until" or "through" or "thru";

    /// <summary>A time of day that has a name; null for another word.</summary>
    public virtual TimeOnly? ReadTime(string word) => word switch
    {
        "noon" or "midday" => new TimeOnly(12, 0),
        "midnight" => TimeOnly.MinValue,
        _ => null,
    };

    public virtual ReplyText SearchPrompt => $"Which words should I look for?";
    public virtual ReplyText AskPrompt => $"What would you like to know?";
    public virtual ReplyText AddressPrompt => $"Send me the address of the source.";
    public virtual ReplyText FollowPrompt => $"Which words do you want to follow? Separate several with commas.";
    public virtual ReplyText MutePrompt =>
        $"Stories with which words should I leave out? Separate several with commas.";

    protected string ScheduleExample => ExampleOf("/schedule 7:30 mon-fri, 10 sat sun")["/schedule ".Length..];

    public virtual ReplyText SchedulePrompt =>
        $"When should briefings come? For example: <code>{ScheduleExample}</code>";

    public virtual ReplyText PlacePrompt => $"Which city are you in or near? Or an offset such as <code>UTC+2</code>.";

    public virtual ReplyText QuietPrompt =>
        $"From when to when should I be silent? For example: <code>22:00-07:00</code>";

    public virtual ReplyText UserPrompt => $"Send me the Telegram user id, a number.";
    public virtual ReplyText WhichSource => $"Which source?";
    public virtual ReplyText WhichStory => $"Which story?";
    public virtual ReplyText WhichAdmin => $"Who should no longer be an admin?";
    public virtual ReplyText NobodyGranted => $"Nobody was made an admin in chat.";
    public string Feeds(int count) => Count(count, FeedForms);
    public virtual ReplyText AskImport(int count) => $"That looks like a list of {Feeds(count)}. Add them?";
    public virtual ReplyText NoBriefingYet => $"There has been no briefing here yet. /briefing gives you one.";
    public virtual ReplyText StoryGone => $"I no longer keep that story. /latest has the newest.";
    public virtual string AddWords => "＋ Add words";
    public virtual string SeveralTimes => "Several times a day";
    public virtual string OtherTimes => "Other times";
    public virtual string NoBriefings => "No scheduled briefings";
    public virtual string OtherZone => "Another time zone";
    public virtual string OtherPlace => "Another place";
    public virtual string MyLocation => "📍 My location";
    public virtual ReplyText SendLocation => $"Press the button below to send me your location; I keep only the zone.";
    public virtual string AllTopics => "All topics";

    public virtual ReplyText ChooseTopics =>
        $"You get all topics. Tap one to get only that one, then others to add them.";

    public virtual string SourcesLabel => "Sources";
    public virtual string FormatLabel => "Format";
    public virtual string PreviewsLabel => "Link previews";
    public virtual string OnOff(bool isOn) => isOn ? "on" : "off";
    public virtual string PauseButton => "⏸ Pause";
    public virtual string ResumeButton => "▶ Resume";
    public virtual string BriefingNow => "The news now";
    public virtual string GetBriefings => "Get briefings";
    public virtual string AddAdmin => "＋ Add an admin";
    public virtual string Format(BriefingFormat format) => format == BriefingFormat.Rich ? "rich" : "classic";

    public virtual ReplyText FormatIs(BriefingFormat format) => format == BriefingFormat.Rich
        ? (ReplyText)$"You get rich briefings: tables and folded evidence. Older apps cannot show them."
        : $"You get classic briefings: formatted text, which every app shows.";

    /// <summary>A button that shows one view of a story.</summary>
    public virtual string View(StoryView view) => view switch
    {
        StoryView.Timeline => Timeline,
        StoryView.Figures => "Figures",
        StoryView.Outlets => "Outlets",
        _ => "Summary",
    };

    public virtual ReplyText GrantedBy(long userId, long by) => $"<code>{userId}</code> (by <code>{by}</code>)";
    public string AdminCount(int count) => Count(count, AdminForms);

    public virtual ReplyText RevokedWhoGranted(long userId, int count) =>
        $"User <code>{userId}</code> is no longer an admin, but appointed {AdminCount(count)}. Undo that too?";

    /// <summary>Above the sentences of reports that a story rests on.</summary>
    public virtual string Evidence => "Evidence";

    /// <summary>"07:30, Monday to Friday".</summary>
    public virtual ReplyText BriefingsOn(string schedule, string zone) => $"Briefings at <b>{schedule}</b> ({zone}).";

    /// <summary>The city that a zone is named after, as this language calls it.</summary>
    /// <param name="zone">An IANA id.</param>
    public virtual string CityOf(string zone) => Zones.PlaceOf(zone);

    /// <summary>Zones that readers of this language live in, the most likely first: IANA ids.</summary>
    public virtual IReadOnlyList<string> UsualZones =>
    [
        "Europe/London", "America/New_York", "America/Los_Angeles", "America/Chicago", "Europe/Berlin", "Europe/Paris",
        "Asia/Kolkata", "Asia/Singapore", "Australia/Sydney", "Africa/Lagos", "America/Toronto", "Europe/Dublin",
    ];

    public virtual ReplyText OnlyInPrivate => $"Please send me that in our private chat.";

    public virtual ReplyText CatchUpPrompt => $"How long were you away?";
    public virtual string CaughtUpHeading => "What you missed";

    public ReplyText CaughtUp(IReadOnlyList<Story> stories, TimeSpan span, DateTimeOffset local) =>
        $"<b>{CaughtUpHeading} · {Duration(span)}</b>\n"
            + $"{ReplyText.Join("\n", stories.Select(story => Headline(story, local)))}";

    /// <summary>A button that takes a word away.</summary>
    public string RemoveButton(string word) => $"− {word.Shorten(LongestWordOnButton)}";

    public ReplyText Admins(IReadOnlyList<long> ids, IReadOnlyList<AdminGrant> grants)
    {
        var by = grants.ToDictionary(grant => grant.UserId, grant => grant.GrantedBy);
        var rows = ids.Select(ReplyText (long id) =>
            by.TryGetValue(id, out var grantedBy) ? GrantedBy(id, grantedBy) : $"<code>{id}</code>");
        return ids.Count == 0 ? NoAdmins : $"{AdminsLabel}{Colon}{ReplyText.Join(", ", rows)}.";
    }

    /// <summary>How people say times of day in this language.</summary>
    internal virtual SpokenTimes SpokenTimes => field ??= new(
        "one two three four five six seven eight nine ten eleven twelve",
        "o'clock h",
        "and",
        [new("half past #", 30), new("quarter past #", 15), new("quarter to #", -15)],
        [
            .. PartOfDay.Of(HalfOfDay.Morning, "in the morning|in the mornings|mornings", "every morning|each morning"),
            .. PartOfDay.Of(HalfOfDay.Afternoon, "in the afternoon", "every afternoon|each afternoon"),
            .. PartOfDay.Of(
                HalfOfDay.Evening, "in the evening|in the evenings|evenings", "every evening|each evening"),
            .. PartOfDay.Of(HalfOfDay.Night, "at night", "every night|each night"),
        ])
    {
        Every = ["every", "each", "all"],
        Day = ["day"],
    };

    /// <summary>How spans of time are said.</summary>
    internal virtual SpanWords SpanWords { get; } = new()
    {
        Hours = "hour hours h",
        Days = "day days d night nights",
        Weeks = "week weeks w",
        Months = "month months",
        Yesterday = "yesterday",
        DayBefore = "",
        Today = "today tonight",
    };
}
