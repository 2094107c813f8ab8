using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Summaries.Questions;
using BriefingBot.Text;
using BriefingBot.Text.Dates;

namespace BriefingBot.Wording;

/// <summary>The texts of the commands for everybody.</summary>
public partial class InterfaceTexts
{
    public virtual string StartHelp => "get briefings in this chat";

    public virtual string HelpHelp => "what I can do";

    public virtual string BriefingHelp => "a briefing now";

    public virtual string StoryHelp => "one story of the last briefing in full";

    public virtual string LatestHelp => "the newest stories, headlines only";

    public virtual string AskHelp => "answer a question, or just write it";

    public virtual string SearchHelp => "find articles by words";

    public virtual string ScheduleHelp => "when your briefings come";

    public virtual string TimeZoneHelp => "your time zone, by city or zone";

    public virtual string QuietHelp => "hours in which I stay silent";

    public virtual string SourcesHelp => "what I read; switch sources on and off";

    public virtual string TopicsHelp => "switch topics on and off";

    public virtual string FollowHelp => "words that put a story first";

    public virtual string UnfollowHelp => "stop following words";

    public virtual string MuteHelp => "words that leave a story out";

    public virtual string UnmuteHelp => "stop muting words";

    public virtual string LengthHelp => "short, normal or long briefings";

    public virtual string EmptyHelp => "what comes when nothing is new";

    public virtual string SettingsHelp => "all settings of this chat";

    public virtual string PauseHelp => "no briefings until you say /resume";

    public virtual string ResumeHelp => "go on after a pause";

    public virtual string StopHelp => "no more briefings";

    public virtual string ExportHelp => "the settings of this chat as a file";

    public virtual string ForgetHelp => "delete what I keep about this chat";

    public virtual ReplyText Welcome(string name, Subscriber subscriber, DateTimeOffset? next) =>
        $"""
        <b>Hello{(name.Length > 0 ? " " + name : "")}!</b> I read many sources and tell you stories, not links: each event once, with who reports what, and where they differ.

        {NextBriefing(subscriber, next)}
        /briefing – the news now
        /schedule – when it comes
        /timezone – your time ({subscriber.Zone} now)
        /help – everything else
        """;

    public virtual ReplyText AlreadyStarted(Subscriber subscriber, DateTimeOffset? next) => $"You are subscribed already. {NextBriefing(subscriber, next)}";

    public virtual ReplyText NextBriefing(Subscriber subscriber, DateTimeOffset? next) => subscriber switch
    {
        { State: SubscriberState.Paused } => (ReplyText)$"Briefings are paused; /resume goes on.",
        { State: not SubscriberState.Active } => $"This chat gets no briefings; /start begins.",
        _ when next is null => $"No briefing is scheduled; /briefing gives you one at any time.",
        _ => $"The next briefing comes on {Moment(next.Value)}.",
    };

    public virtual ReplyText Schedule(Subscriber subscriber, DateTimeOffset? next) => subscriber.Times.Count == 0
        ? (ReplyText)$"No times are set. For example: <code>/schedule 08:00 18:00</code>"
        : $"Briefings at <b>{string.Join(", ", subscriber.Times.Select(EditionTimes.Write))}</b>, {Days(subscriber.Days)} ({subscriber.Zone}). {NextBriefing(subscriber, next)}";

    public virtual ReplyText TooManyTimes(int most) => $"That is more than {most} briefings a day. Please choose fewer.";

    public virtual ReplyText TimeZone(Subscriber subscriber, DateTimeOffset local) =>
        $"Your time zone is <b>{subscriber.Zone}</b>; it is {Moment(local)} there. Another city: <code>/timezone Berlin</code>";

    public virtual ReplyText TimeZoneSet(Subscriber subscriber, DateTimeOffset local, DateTimeOffset? next) =>
        $"Time zone <b>{subscriber.Zone}</b>; it is {Moment(local)} there. {NextBriefing(subscriber, next)}";

    public virtual ReplyText ZoneUnknown(string typed) =>
        $"I know no place called “{typed}”. Try the nearest large city, or a zone such as Europe/Berlin.";

    public virtual ReplyText ZoneAmbiguous(string typed) => $"“{typed}” may be several places. Which one?";

    public virtual ReplyText Quiet(Subscriber subscriber) => subscriber.Quiet is { } quiet
        ? (ReplyText)$"Quiet from <b>{EditionTimes.Write(quiet.From)}</b> to <b>{EditionTimes.Write(quiet.Until)}</b>; what falls in between comes afterwards. <code>/quiet off</code> ends that."
        : $"There are no quiet hours. For example: <code>/quiet 22:00-07:00</code>";

    public virtual ReplyText LengthIs(BriefingLength length) => $"Briefings are <b>{Length(length)}</b>.";

    public virtual ReplyText EmptyIs(EmptyEdition empty) => $"When nothing is new, {Empty(empty)}.";

    public virtual ReplyText Followed(IReadOnlyList<string> words) => words.Count == 0
        ? (ReplyText)$"You follow no words yet. For example: <code>/follow climate</code>"
        : $"You follow: <b>{string.Join(", ", words)}</b>. <code>/unfollow</code> and a word ends that.";

    public virtual ReplyText Muted(IReadOnlyList<string> words) => words.Count == 0
        ? (ReplyText)$"No words are muted. For example: <code>/mute football</code>"
        : $"Muted: <b>{string.Join(", ", words)}</b>. <code>/unmute</code> and a word ends that.";

    public virtual ReplyText NotAmongThem(string word) => $"“{word}” was not among them.";

    public virtual ReplyText TooManyWords(int most) => $"That would be more than {most} words. Take some away first.";

    public virtual ReplyText Settings(Subscriber subscriber, DateTimeOffset? next) =>
        $"""
        <b>Settings</b>
        Times: {(subscriber.Times.Count == 0 ? "none" : string.Join(", ", subscriber.Times.Select(EditionTimes.Write)))}, {Days(subscriber.Days)} (/schedule)
        Time zone: {subscriber.Zone} (/timezone)
        Quiet hours: {(subscriber.Quiet is { } quiet ? EditionTimes.Write(quiet.From) + "–" + EditionTimes.Write(quiet.Until) : "none")} (/quiet)
        Length: {Length(subscriber.Length)}
        When nothing is new: {Empty(subscriber.EmptyEdition)}
        Followed: {(subscriber.Followed.Count == 0 ? "nothing" : string.Join(", ", subscriber.Followed))} (/follow)
        Muted: {(subscriber.Muted.Count == 0 ? "nothing" : string.Join(", ", subscriber.Muted))} (/mute)
        {NextBriefing(subscriber, next)}
        """;

    public virtual string LengthButton(BriefingLength length, bool isChosen) => (isChosen ? "✓ " : "") + Length(length);

    public virtual string EmptyButton(EmptyEdition empty, bool isChosen) => (isChosen ? "✓ " : "") + (empty == EmptyEdition.Skip ? "skip empty" : "say when empty");

    public virtual ReplyText Paused => $"Paused. /resume goes on, /briefing still gives you one at any time.";

    public virtual ReplyText NotSubscribed => $"This chat gets no briefings; /start begins.";

    public virtual ReplyText Stopped => $"Stopped: no more briefings. Your settings are kept; /start begins again, /forget deletes them.";

    public virtual ReplyText Forgotten => $"Done: I know nothing about this chat any more. /start begins anew.";

    public virtual ReplyText AskForget => $"Delete all settings of this chat and everything I remember of what it was told? There is no way back.";

    public virtual string ExportCaption => "The settings of this chat. Beside them I remember which stories it was told; /forget deletes both.";

    public virtual ReplyText NoBriefingYet => $"There was no briefing here yet. /briefing gives you one.";

    public virtual ReplyText NoSuchStory(int number) => $"The last briefing has no story {number}. /briefing gives you a new one.";

    public virtual ReplyText NoStories => $"I have no stories yet. Sources are read every few minutes; please try again soon.";

    public virtual ReplyText Found(IReadOnlyList<Article> articles, DateTimeOffset local) => ReplyText.Join("\n", articles.Select(article =>
        (ReplyText)$"• {new ReplyLink(article.Title ?? article.ShownOutlet, article.Url)} – {article.ShownOutlet}{(article.Published is { } published ? ", " + ReaderTime.Short(published, local) : "")}"));

    public virtual ReplyText Headlines(IReadOnlyList<Story> stories, DateTimeOffset local) =>
        $"<b>The newest stories</b>\n{ReplyText.Join("\n", stories.Select(story => Headline(story, local)))}";

    private ReplyText Headline(Story story, DateTimeOffset local)
    {
        var when = story.NewestReport is { } newest ? ReaderTime.Short(NewsTime.At(newest), local) + ", " : "";
        return $"• {new ReplyLink(story.Headline, story.Articles.Count > 0 ? story.Articles[^1].Url : null)} – {when}{Count(story.Outlets.Count, "outlet", "outlets")}";
    }

    public virtual ReplyText Answered(Answer answer, IReadOnlyDictionary<string, Article> articles, DateTimeOffset local)
    {
        var sentences = ReplyText.Join("\n\n", answer.Sentences.Select(sentence =>
            (ReplyText)$"{sentence.Text}\n– {ReplyText.Join("; ", sentence.ArticleIds.Select(id => Report(articles[id], local)))}"));
        return answer.FallbackReason is { } reason ? $"{sentences}\n\n<i>Sentences of the reports themselves: {reason}.</i>" : sentences;
    }

    private static ReplyText Report(Article article, DateTimeOffset local) =>
        $"{new ReplyLink(article.ShownOutlet, article.Url)}{(article.Published is { } published ? ", " + ReaderTime.Short(published, local) : "")}";

    public virtual ReplyText NoAnswer => $"Nothing I have read answers that. /briefing has the news now, /search finds words, /help lists all commands.";

    public virtual ReplyText NothingFound(string words) => $"Nothing I have read mentions “{words}”.";
}
