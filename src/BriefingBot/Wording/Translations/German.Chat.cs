namespace BriefingBot.Wording.Translations;

/// <summary>German: the conversation itself.</summary>
internal sealed partial class German
{
    public override string Yes => "Ja";

    public override string No => "Nein";

    public override string Next => "Mehr";

    public override ReplyText TooFast =>
        $"Das war viel auf einmal. Gib mir ein paar Sekunden und frag dann noch einmal.";

    public override ReplyText Failed =>
        $"Das ist schiefgegangen, und es liegt an mir. Es steht im Protokoll; bitte versuch es später noch einmal.";

    public override ReplyText OnlyAdmins =>
        $"Das ist leider den Admins dieses Bots vorbehalten. /help zeigt, was ich für dich tun kann.";

    public override ReplyText OnlyChatAdministrators =>
        $"Das können leider nur die Administratoren dieses Chats ändern.";

    public override ReplyText NothingAsked => $"Darauf wartet keine Frage. Schick den Befehl noch einmal.";

    public override ReplyText Cancelled => $"Gut, es wurde nichts geändert.";

    public override bool MeansYes(string word) => word is "ja" or "j" || base.MeansYes(word);

    public override bool MeansNo(string word) => word is "nein" or "abbrechen" || base.MeansNo(word);

    public override ReplyText UnknownCommand(string? nearest) => nearest is null
        ? (ReplyText)$"Diesen Befehl kenne ich nicht. /help zeigt die, die ich kenne."
        : $"Diesen Befehl kenne ich nicht. Meintest du /{nearest}?";

    public override ReplyText NotUnderstood => $"Das habe ich nicht verstanden.";

    public override ReplyText Example(string example) => $"Zum Beispiel: <code>{example}</code>";

    public override string HelpHeading => "Was ich kann";

    public override string AdminHelpHeading => "Für Admins";

    public override string StartHelp => "Briefings in diesem Chat bekommen";

    public override string HelpHelp => "was ich kann";

    public override string BriefingHelp => "jetzt ein Briefing";

    public override string StoryHelp => "ein Thema des letzten Briefings ausführlich";

    public override string LatestHelp => "die neuesten Themen, nur Überschriften";

    public override string AskHelp => "eine Frage beantworten; du kannst sie auch einfach schreiben";

    public override string SearchHelp => "Artikel nach Wörtern finden";

    public override string ScheduleHelp => "wann deine Briefings kommen";

    public override string TimeZoneHelp => "deine Zeitzone, nach Stadt oder Zone";

    public override string QuietHelp => "Stunden, in denen ich schweige";

    public override string SourcesHelp => "was ich lese; Quellen ein- und ausschalten";

    public override string TopicsHelp => "Rubriken ein- und ausschalten";

    public override string FollowHelp => "Wörter, die ein Thema nach vorn bringen";

    public override string UnfollowHelp => "Wörtern nicht mehr folgen";

    public override string MuteHelp => "Wörter, bei denen ein Thema wegfällt";

    public override string UnmuteHelp => "Wörter nicht mehr stummschalten";

    public override string LengthHelp => "kurze, normale oder lange Briefings";

    public override string EmptyHelp => "was kommt, wenn es nichts Neues gibt";

    public override string LanguageHelp => "die Sprache, die ich hier spreche";

    public override string SettingsHelp => "alle Einstellungen dieses Chats";

    public override string PauseHelp => "keine Briefings, bis du /resume sagst";

    public override string ResumeHelp => "nach einer Pause weitermachen";

    public override string StopHelp => "keine Briefings mehr";

    public override string ExportHelp => "alles, was ich über diesen Chat aufbewahre, als Datei";

    public override string ForgetHelp => "löschen, was ich über diesen Chat aufbewahre";

    public override string AddSourceHelp => "eine weitere Quelle beobachten";

    public override string RemoveSourceHelp => "eine Quelle nicht mehr beobachten";

    public override string SourceHelp => "Zustand einer Quelle";

    public override string TestSourceHelp => "was eine Quelle brächte, ohne sie aufzunehmen";

    public override string PauseSourceHelp => "eine Quelle eine Weile nicht abfragen";

    public override string ResumeSourceHelp => "eine pausierte Quelle wieder abfragen";

    public override string SetSourceHelp => "Rubrik, Name, Intervall oder Selektor einer Quelle";

    public override string PollHelp => "Quellen jetzt abfragen";

    public override string HealthHelp => "Zustand der Quellen";

    public override string OpmlHelp => "die Quellen als OPML-Datei";

    public override string ImportHelp => "die Quellen einer OPML-Datei aufnehmen";

    public override string GrantHelp => "jemanden zum Admin machen";

    public override string RevokeHelp => "jemandem die Adminrolle entziehen";

    public override string AuditHelp => "was Admins getan haben";

    public override string SubscribersHelp => "wer Briefings bekommt";

    public override string BackupHelp => "die Datenbank auf dem Server kopieren";

    public override string ModelHelp => "Zustand der Modelle und Verbrauch von heute";

    public override string ReadingSources => "Ich lese die Quellen …";
}
