namespace BriefingBot.Wording;

/// <summary>The conversation itself: help, refusals, yes and no.</summary>
public partial class Texts
{
    private static readonly Dictionary<string, string> EnglishLines = new(StringComparer.Ordinal)
    {
        ["start"] = "get briefings in this chat",
        ["briefing"] = "a briefing now",
        ["story"] = "one story of the last briefing in full",
        ["why"] = "why these stories, and what your 👍 👎 changed",
        ["reset"] = "forget what 👍 and 👎 changed",
        ["latest"] = "the newest stories, headlines only",
        ["catchup"] = "what you missed while away",
        ["weekly"] = "once a week, the stories that lasted",
        ["ask"] = "ask a question; just writing it does as well",
        ["check"] = "is it true? Checks sentences against the reports",
        ["search"] = "find articles by words",
        ["sources"] = "what I read; switch sources on and off",
        ["topics"] = "switch topics on and off",
        ["schedule"] = "when your briefings come",
        ["timezone"] = "your time zone, by city or zone",
        ["quiet"] = "hours in which I stay silent",
        ["follow"] = "put stories with these words first",
        ["alert"] = "a story at once, when several outlets report it",
        ["live"] = "update stories in place, without a sound",
        ["unfollow"] = "stop following words",
        ["mute"] = "leave out stories with these words",
        ["unmute"] = "stop muting words",
        ["length"] = "short, normal or long briefings",
        ["format"] = "classic or rich briefings",
        ["empty"] = "what comes when nothing is new",
        ["language"] = "the language I speak in this chat",
        ["settings"] = "all settings of this chat",
        ["channel"] = "briefings for a channel of yours",
        ["pause"] = "no briefings until you say /resume",
        ["resume"] = "go on after a pause",
        ["stop"] = "no more briefings",
        ["export"] = "all I keep about this chat, as a file",
        ["forget"] = "delete what I keep about this chat",
        ["help"] = "what I can do",
        ["addsource"] = "watch another source",
        ["removesource"] = "stop watching a source",
        ["testsource"] = "what a source would bring, without adding it",
        ["source"] = "how one source is doing",
        ["setsource"] = "address, topic, name, interval or selector of a source",
        ["pausesource"] = "stop polling a source for a while",
        ["resumesource"] = "poll a paused source again",
        ["poll"] = "poll sources now",
        ["health"] = "how the sources are doing",
        ["stats"] = "the service in numbers",
        ["llm"] = "how the models are doing, and what today has used",
        ["import"] = "add the sources of an OPML file",
        ["opml"] = "the sources as an OPML file",
        ["subscribers"] = "who gets briefings",
        ["broadcast"] = "send a message to every subscriber",
        ["grant"] = "make somebody an admin",
        ["revoke"] = "take the role of admin back",
        ["audit"] = "what admins did",
        ["backup"] = "copy the database, on the server",
    };

    public virtual string Yes => "Yes";
    public virtual string No => "No";
    public virtual string Next => "Next »";
    public virtual ReplyText TooFast => $"That was a lot at once. Give me a few seconds, then ask again.";

    public virtual ReplyText Failed =>
        $"That went wrong, and it is my fault. It is in the log; please try again later.";

    public virtual ReplyText StorageRests =>
        $"I cannot store anything at the moment; the admins have been told. Please say it again later.";

    /// <summary>The same while what was said waits with Telegram.</summary>
    public virtual ReplyText AnswersWhenStored =>
        $"I cannot store anything at the moment; the admins have been told. I will answer as soon as I can.";

    public virtual ReplyText OnlyAdmins =>
        $"Sorry, that is for the admins of this bot. /help shows what I can do for you.";

    public virtual ReplyText OnlyChatAdministrators => $"Sorry, only the administrators of this chat can change that.";
    public virtual ReplyText NothingAsked => $"Nothing is waiting for an answer.";
    public virtual ReplyText Cancelled => $"All right, nothing was changed.";

    /// <summary>Whether a word, lower case, says yes.</summary>
    public virtual bool MeansYes(string word) => word is "yes" or "y" or "ok";
    public virtual bool MeansNo(string word) => word is "no" or "n" or "cancel";

    /// <summary>The answer to a command that does not exist.</summary>
    /// <param name="nearest">The one that was most likely meant, or null.</param>
    public virtual ReplyText UnknownCommand(string? nearest) => nearest is null
        ? (ReplyText)$"I do not know that command. /help shows those I know."
        : $"I do not know that command. Did you mean /{nearest}?";

    /// <summary>The line of <c>/ask</c> in a group.</summary>
    public virtual string AskInGroup => "ask a question; in a group, reply to me or mention me";
    public virtual ReplyText AskTopicOff(string topic) => $"Shall I switch the topic “{topic}” off?";
    public virtual ReplyText AskMute(string word) => $"Shall I leave out stories with “{word}”?";
    public virtual ReplyText AskPause => $"I pause until you say /resume, for no set time. Pause now?";
    public virtual ReplyText NotUnderstood => $"I did not understand that.";
    public virtual ReplyText AllRight => $"All right. Ask me about the news at any time, or send /briefing.";

    public virtual ReplyText NoQuestion =>
        $"I see no question in that. Ask me one about the news; "
            + $"/check tests a sentence, /help shows what else I can do.";

    public virtual ReplyText NotQuiteUnderstood => $"I did not quite get that. Do you mean:";
    public virtual ReplyText NotInThatStory => $"The reports of that story do not say.";
    public virtual ReplyText LanguageUnknown => $"I do not speak that language. Those I speak:";
    public virtual ReplyText Hello => $"Hello! Ask me about the news or send /briefing.";
    public virtual ReplyText YouAreWelcome => $"You are welcome. Ask me about the news or send /briefing.";
    public virtual ReplyText DidYouMean(string name) => $"Did you mean /{name}?";
    public virtual ReplyText Example(string example) => $"For example: <code>{example}</code>";
    public virtual string HelpHeading => "What I can do";
    public virtual string AdminHelpHeading => "For admins";

    /// <summary>One line for <c>/help</c> and the menu; null keeps a command out of both.</summary>
    /// <param name="name">The command's, without the slash.</param>
    public string? Help(string name) => CommandLines.GetValueOrDefault(name) ?? EnglishLines.GetValueOrDefault(name);

    /// <summary>The lines of <see cref="Help"/> in this language, by the command.</summary>
    protected virtual IReadOnlyDictionary<string, string> CommandLines => EnglishLines;

    /// <summary>What the terminal shows while it reads the sources for the first time.</summary>
    public virtual string ReadingSources => "Reading the sources…";

    /// <summary>Under the first briefing in a terminal.</summary>
    public virtual string TerminalHint => "Ask a question, or type a command: /help lists them, /quit ends.";

    /// <summary>The example of a command, its words in this language where <c>Found.phrases</c> has them.</summary>
    public string ExampleOf(string example) => FormOf(example);

    public ReplyText WrongArgument(string example) => $"{NotUnderstood} {Example(example)}";

    public ReplyText HelpPage(
        IEnumerable<(string Name, string Line)> everyone, IReadOnlyList<(string Name, string Line)> admins)
    {
        ReplyText page = $"<b>{HelpHeading}</b>\n{Rows(everyone)}";
        return admins.Count == 0 ? page : $"{page}\n\n<b>{AdminHelpHeading}</b>\n{Rows(admins)}";
    }

    /// <summary>Commands with what each does.</summary>
    public ReplyText HelpRows(IEnumerable<string> names) => Rows(names.Select(name => (name, Help(name) ?? "")));

    public ReplyText HelpOn(string name, string line, string example) => $"/{name}{Colon}{line}\n{Example(example)}";

    public ReplyText LanguageIs(Texts chosen) => $"<b>{chosen.LanguageName}</b>";

    /// <summary>A button of a choice; the present one has a mark.</summary>
    public string ChoiceButton(string label, bool isChosen) => isChosen ? $"{Mark(isOn: true)} {label}" : label;

    /// <summary>Words with a capital at their beginning, as on a button.</summary>
    public string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], Culture) + words[1..];

    /// <summary>A button that switches something on and off.</summary>
    public string ToggleButton(string name, bool isOn) => $"{Mark(isOn)} {name}";

    private static string Mark(bool isOn) => isOn ? "✓" : "✗";

    private ReplyText Rows(IEnumerable<(string Name, string Line)> rows) =>
        ReplyText.Join("\n", rows.Select(row => (ReplyText)$"/{row.Name}{Dash}{Own(row.Line)}"));

    /// <summary>Words of this program itself: a command in them can be tapped.</summary>
    private static ReplyText Own(string line)
    {
        var own = ReplyText.Empty;
        own.AppendLiteral(line);
        return own;
    }
}
