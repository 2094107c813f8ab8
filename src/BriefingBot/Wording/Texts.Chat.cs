namespace BriefingBot.Wording;

/// <summary>The conversation itself: help, refusals, yes and no.</summary>
public partial class Texts
{
    public virtual string Yes => "Yes";

    public virtual string No => "No";

    public virtual string Next => "More";

    public virtual ReplyText TooFast => $"That was a lot at once. Give me a few seconds, then ask again.";

    public virtual ReplyText Failed =>
        $"That went wrong, and it is my fault. It is in the log; please try again later.";

    public virtual ReplyText OnlyAdmins =>
        $"Sorry, that is for the admins of this bot. /help shows what I can do for you.";

    public virtual ReplyText OnlyChatAdministrators => $"Sorry, only the administrators of this chat can change that.";

    public virtual ReplyText NothingAsked => $"There is no question waiting for that. Send the command again.";

    public virtual ReplyText Cancelled => $"All right, nothing was changed.";

    /// <summary>Whether a word, lower case, says yes.</summary>
    public virtual bool MeansYes(string word) => word is "yes" or "y" or "ok";

    public virtual bool MeansNo(string word) => word is "no" or "n" or "cancel";

    /// <summary>The answer to a command that does not exist.</summary>
    /// <param name="nearest">The one that was most likely meant, or null.</param>
    public virtual ReplyText UnknownCommand(string? nearest) => nearest is null
        ? (ReplyText)$"I do not know that command. /help shows those I know."
        : $"I do not know that command. Did you mean /{nearest}?";

    public virtual ReplyText NotUnderstood => $"I did not understand that.";

    public virtual ReplyText Example(string example) => $"For example: <code>{example}</code>";

    public virtual string HelpHeading => "What I can do";

    public virtual string AdminHelpHeading => "For admins";

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

    public virtual string MuteHelp => "words whose stories are left out";

    public virtual string UnmuteHelp => "stop muting words";

    public virtual string LengthHelp => "short, normal or long briefings";

    public virtual string EmptyHelp => "what comes when nothing is new";

    public virtual string LanguageHelp => "the language I speak in this chat";

    public virtual string SettingsHelp => "all settings of this chat";

    public virtual string PauseHelp => "no briefings until you say /resume";

    public virtual string ResumeHelp => "go on after a pause";

    public virtual string StopHelp => "no more briefings";

    public virtual string ExportHelp => "all I keep about this chat, as a file";

    public virtual string ForgetHelp => "delete what I keep about this chat";

    public virtual string AddSourceHelp => "watch another source";

    public virtual string RemoveSourceHelp => "stop watching a source";

    public virtual string SourceHelp => "how one source is doing";

    public virtual string TestSourceHelp => "what a source would bring, without adding it";

    public virtual string PauseSourceHelp => "stop polling a source for a while";

    public virtual string ResumeSourceHelp => "poll a paused source again";

    public virtual string SetSourceHelp => "topic, name, interval or selector of a source";

    public virtual string PollHelp => "poll sources now";

    public virtual string HealthHelp => "how the sources are doing";

    public virtual string OpmlHelp => "the sources as an OPML file";

    public virtual string ImportHelp => "add the sources of an OPML file";

    public virtual string GrantHelp => "make somebody an admin";

    public virtual string RevokeHelp => "take the role of admin back";

    public virtual string AuditHelp => "what admins did";

    public virtual string SubscribersHelp => "who gets briefings";

    public virtual string BackupHelp => "copy the database, on the server";

    public virtual string ModelHelp => "how the models are doing, and what today has used";

    /// <summary>What the terminal shows while it reads the sources for the first time.</summary>
    public virtual string ReadingSources => "Reading the sources …";

    /// <summary>Under the first briefing in a terminal.</summary>
    public virtual string TerminalHint => "Ask a question, or type a command: /help lists them, /quit ends.";

    public ReplyText WrongArgument(string example) => $"{NotUnderstood} {Example(example)}";

    public ReplyText HelpPage(
        IEnumerable<(string Name, string Line)> everyone, IReadOnlyList<(string Name, string Line)> admins)
    {
        ReplyText page = $"<b>{HelpHeading}</b>\n{Rows(everyone)}";
        return admins.Count == 0 ? page : $"{page}\n\n<b>{AdminHelpHeading}</b>\n{Rows(admins)}";
    }

    public ReplyText HelpOn(string name, string line, string example) => $"/{name}: {line}\n{Example(example)}";

    public ReplyText LanguageIs(Texts chosen) => $"<b>{chosen.LanguageName}</b>";

    /// <summary>A button of a choice; the present one has a mark.</summary>
    public string ChoiceButton(string label, bool isChosen) => isChosen ? $"{Mark(isOn: true)} {label}" : label;

    /// <summary>A button that switches something on and off.</summary>
    public string ToggleButton(string name, bool isOn) => $"{Mark(isOn)} {name}";

    private static string Mark(bool isOn) => isOn ? "✓" : "✗";

    private static ReplyText Rows(IEnumerable<(string Name, string Line)> rows) =>
        ReplyText.Join("\n", rows.Select(row => (ReplyText)$"/{row.Name} – {Own(row.Line)}"));

    /// <summary>Words of this program itself: a command in them can be tapped.</summary>
    private static ReplyText Own(string line)
    {
        var own = ReplyText.Empty;
        own.AppendLiteral(line);
        return own;
    }
}
