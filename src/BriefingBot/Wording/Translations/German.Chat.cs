namespace BriefingBot.Wording.Translations;

/// <summary>German: the conversation itself.</summary>
internal sealed partial class German
{
    protected override Dictionary<string, string> CommandLines { get; } = new(StringComparer.Ordinal)
    {
        ["start"] = "Briefings in diesem Chat bekommen",
        ["briefing"] = "jetzt ein Briefing",
        ["story"] = "ein Thema des letzten Briefings ausführlich",
        ["why"] = "warum diese Themen, und was deine 👍 👎 bewirken",
        ["reset"] = "vergessen, was 👍 und 👎 bewirkt haben",
        ["latest"] = "die neuesten Themen, nur Überschriften",
        ["catchup"] = "was du verpasst hast",
        ["weekly"] = "einmal pro Woche, was wichtig blieb",
        ["ask"] = "eine Frage stellen; einfach schreiben geht auch",
        ["check"] = "stimmt das? Vergleicht Sätze mit den Berichten",
        ["search"] = "Artikel nach Wörtern finden",
        ["sources"] = "was ich lese; Quellen ein- und ausschalten",
        ["topics"] = "Rubriken ein- und ausschalten",
        ["schedule"] = "wann deine Briefings kommen",
        ["timezone"] = "deine Zeitzone, nach Stadt oder Zone",
        ["quiet"] = "Stunden, in denen ich schweige",
        ["follow"] = "Themen mit diesen Wörtern nach vorn holen",
        ["alert"] = "ein Thema sofort, wenn mehrere Medien es melden",
        ["live"] = "schon gemeldete Themen still aktualisieren",
        ["unfollow"] = "Wörtern nicht mehr folgen",
        ["mute"] = "Themen mit diesen Wörtern ausblenden",
        ["unmute"] = "Wörter nicht mehr ausblenden",
        ["length"] = "kurze, normale oder lange Briefings",
        ["format"] = "klassische oder erweiterte Briefings",
        ["empty"] = "was kommt, wenn es nichts Neues gibt",
        ["language"] = "die Sprache, die ich hier spreche",
        ["settings"] = "alle Einstellungen dieses Chats",
        ["channel"] = "Briefings für einen Kanal von dir",
        ["pause"] = "keine Briefings, bis du /resume sagst",
        ["resume"] = "nach einer Pause weitermachen",
        ["stop"] = "keine Briefings mehr",
        ["export"] = "alles, was ich über diesen Chat aufbewahre, als Datei",
        ["forget"] = "löschen, was ich über diesen Chat aufbewahre",
        ["help"] = "was ich kann",
        ["addsource"] = "eine weitere Quelle beobachten",
        ["removesource"] = "eine Quelle nicht mehr beobachten",
        ["testsource"] = "was eine Quelle brächte, ohne sie aufzunehmen",
        ["source"] = "Zustand einer Quelle",
        ["setsource"] = "Adresse, Rubrik, Name, Intervall oder Selektor einer Quelle",
        ["pausesource"] = "eine Quelle eine Weile nicht abfragen",
        ["resumesource"] = "eine pausierte Quelle wieder abfragen",
        ["poll"] = "Quellen jetzt abfragen",
        ["health"] = "Zustand der Quellen",
        ["stats"] = "der Dienst in Zahlen",
        ["llm"] = "Zustand der Modelle und Verbrauch von heute",
        ["import"] = "die Quellen einer OPML-Datei aufnehmen",
        ["opml"] = "die Quellen als OPML-Datei",
        ["subscribers"] = "wer Briefings bekommt",
        ["broadcast"] = "allen Abonnenten eine Nachricht schicken",
        ["grant"] = "jemanden zum Admin machen",
        ["revoke"] = "jemandem die Adminrolle entziehen",
        ["audit"] = "was Admins getan haben",
        ["backup"] = "die Datenbank auf dem Server kopieren",
    };

    public override string Yes => "Ja";
    public override string No => "Nein";
    public override string Next => "Weitere »";

    public override ReplyText TooFast =>
        $"Das war viel auf einmal. Gib mir ein paar Sekunden und frag dann noch einmal.";

    public override ReplyText Failed =>
        $"Das ist schiefgegangen, und es liegt an mir. Es steht im Protokoll; bitte versuch es später noch einmal.";

    public override ReplyText AnswersWhenStored =>
        $"Ich kann im Moment nichts speichern; die Admins wissen davon. Ich antworte, sobald es geht.";

    public override ReplyText StorageRests =>
        $"Ich kann im Moment nichts speichern; die Admins wissen davon. Bitte sag es später noch einmal.";

    public override ReplyText OnlyAdmins =>
        $"Das ist leider den Admins dieses Bots vorbehalten. /help zeigt, was ich für dich tun kann.";

    public override ReplyText OnlyChatAdministrators =>
        $"Das können leider nur die Administratoren dieses Chats ändern.";

    public override ReplyText NothingAsked => $"Gerade ist keine Frage offen.";
    public override ReplyText Cancelled => $"Gut, es wurde nichts geändert.";
    public override bool MeansYes(string word) => word is "ja" or "j" || base.MeansYes(word);
    public override bool MeansNo(string word) => word is "nein" or "abbrechen" || base.MeansNo(word);

    public override ReplyText UnknownCommand(string? nearest) => nearest is null
        ? (ReplyText)$"Diesen Befehl kenne ich nicht. /help zeigt die, die ich kenne."
        : $"Diesen Befehl kenne ich nicht. Meintest du /{nearest}?";

    public override string AskInGroup => "eine Frage stellen; in einer Gruppe antworte mir oder erwähne mich";
    public override ReplyText AskTopicOff(string topic) => $"Soll ich die Rubrik „{topic}“ ausschalten?";
    public override ReplyText AskMute(string word) => $"Soll ich Themen mit „{word}“ ausblenden?";
    public override ReplyText AskPause => $"Ich pausiere, bis du /resume sagst, nicht auf Zeit. Jetzt pausieren?";
    public override ReplyText NotUnderstood => $"Das habe ich nicht verstanden.";
    public override ReplyText AllRight =>
        $"Alles klar. Frag mich jederzeit nach den Nachrichten oder schick /briefing.";

    public override ReplyText NoQuestion =>
        $"Darin sehe ich keine Frage. Frag mich etwas zu den Nachrichten; "
            + $"/check prüft einen Satz, /help zeigt, was ich noch kann.";

    public override ReplyText NotQuiteUnderstood => $"Das habe ich nicht ganz verstanden. Meinst du:";
    public override ReplyText NotInThatStory => $"Die Berichte zu dieser Meldung sagen das nicht.";
    public override ReplyText LanguageUnknown => $"Diese Sprache spreche ich nicht. Ich spreche:";
    public override ReplyText Hello => $"Hallo! Frag mich nach den Nachrichten oder schick /briefing.";
    public override ReplyText YouAreWelcome => $"Gern. Frag mich nach den Nachrichten oder schick /briefing.";
    public override ReplyText DidYouMean(string name) => $"Meintest du /{name}?";
    public override ReplyText Example(string example) => $"Zum Beispiel: <code>{example}</code>";
    public override string HelpHeading => "Was ich kann";
    public override string AdminHelpHeading => "Für Admins";
    public override string ReadingSources => "Ich lese die Quellen …";
    public override string TerminalHint => "Stell eine Frage oder tippe einen Befehl: /help zeigt alle, /quit beendet.";
}
