using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>German: the settings of a chat, and what it is answered.</summary>
internal sealed partial class German
{
    public override ReplyText Greeting(string name) => $"Hallo{(name.Length > 0 ? " " + name : "")}!";

    public override ReplyText Introduction =>
        $"Ich lese viele Quellen und fasse dir zusammen, was geschehen ist: jedes Ereignis nur einmal, wer was "
            + $"berichtet und wo die Quellen sich widersprechen.";

    public override string MenuBriefing => "die Nachrichten jetzt";
    public override string MenuSchedule => "wann sie kommen";
    public override string MenuTimeZone(string zone) => $"deine Zeitzone (zurzeit {zone})";
    public override string MenuHelp => "alles andere";
    public override ReplyText AlreadySubscribed => $"Du bekommst schon Briefings.";
    public override ReplyText BriefingsPaused => $"Die Briefings sind pausiert; mit /resume geht es weiter.";
    public override ReplyText NotSubscribed => $"Dieser Chat bekommt keine Briefings; /start beginnt damit.";
    public override ReplyText NoneScheduled => $"Es ist kein Briefing geplant; /briefing gibt dir jederzeit eines.";
    public override ReplyText NextComesToday(string clock) => $"Das nächste Briefing kommt heute um {clock} Uhr.";
    public override ReplyText NextComes(string day, string clock) =>
        $"Das nächste Briefing kommt am {day}, um {clock} Uhr.";


    public override ReplyText NoTimes =>
        $"Es sind keine Zeiten eingestellt. Zum Beispiel: <code>/schedule 08:00 18:00</code>";

    public override ReplyText BriefingsAt(string times, string days, string zone) =>
        $"Briefings um <b>{times}</b> Uhr, {days} ({zone}).";

    public override ReplyText TooManyTimes(int most) =>
        $"Das sind mehr als {most} Briefings am Tag. Bitte wähle weniger.";

    public override ReplyText TimeZone(string zone, DateTimeOffset local) =>
        $"Deine Zeitzone ist <b>{zone}</b>; dort ist es {Moment(local)}. Eine andere Stadt: <code>/timezone "
            + $"Wien</code>";

    public override ReplyText TimeZoneSet(string zone, DateTimeOffset local) =>
        $"Zeitzone <b>{zone}</b>; dort ist es {Moment(local)}.";

    public override ReplyText ZoneUnknown(string typed) =>
        $"Einen Ort namens „{typed}“ kenne ich nicht. Versuch es mit der nächsten großen Stadt oder einer Zone wie "
            + $"Europe/Berlin.";

    public override ReplyText ZoneAmbiguous(string typed) => $"„{typed}“ kann mehrere Orte meinen. Welchen?";

    public override ReplyText QuietFrom(string from, string until) =>
        $"Ruhe von <b>{from}</b> bis <b>{until}</b>; was dazwischen fällig ist, kommt danach. <code>/quiet aus</code> "
            + $"beendet das.";

    public override ReplyText HeldBackTo(string times, string until) => $"Was um {times} fällig war, kommt um {until}.";

    public override ReplyText NoQuietHours => $"Es gibt keine Ruhezeit. Zum Beispiel: <code>/quiet 22:00-07:00</code>";
    public override ReplyText NoLongerFollowed(string words) => $"Du folgst nicht mehr: <b>{words}</b>.";

    public override ReplyText NoLongerMuted(string words) => $"Nicht mehr ausgeblendet: <b>{words}</b>.";

    public override ReplyText LengthIs(BriefingLength length) => $"Briefings sind <b>{Length(length)}</b>.";

    public override string Length(BriefingLength length) => length switch
    {
        BriefingLength.Short => "kurz",
        BriefingLength.Long => "lang",
        _ => "normal",
    };

    public override ReplyText EmptyIs(EmptyEdition empty) => $"Gibt es nichts Neues, kommt {Empty(empty)}.";

    public override string Empty(EmptyEdition empty) => empty == EmptyEdition.Skip ? "nichts" : "eine kurze Zeile";

    public override string EmptyChoice(EmptyEdition empty) =>
        empty == EmptyEdition.Skip ? "Nichts schicken" : "Kurz Bescheid geben";

    public override ReplyText FollowsNothing =>
        $"Du folgst noch keinen Wörtern. Zum Beispiel: <code>/follow Klima</code>";

    public override ReplyText Follows(string words, string word) =>
        $"Du folgst diesen Wörtern: <b>{words}</b>. Beenden: <code>/unfollow {word}</code>";

    public override ReplyText MutesNothing =>
        $"Es sind keine Wörter ausgeblendet. Zum Beispiel: <code>/mute Fußball</code>";

    public override ReplyText Mutes(string words, string word) =>
        $"Ausgeblendet: <b>{words}</b>. Beenden: <code>/unmute {word}</code>";

    public override ReplyText NotAmongThem(string word) => $"„{word}“ war nicht darunter.";

    public override ReplyText TooManyWords(int most) => $"Das wären mehr als {most} Wörter. Nimm zuerst einige weg.";

    public override ReplyText WordTooShort(string letter) =>
        $"„{letter}“ steht in fast jeder Meldung; nimm ein ganzes Wort.";

    public override string SettingsHeading => "Einstellungen";
    public override string TimesLabel => "Zeiten";
    public override string ZoneLabel => "Zeitzone";
    public override string QuietLabel => "Ruhezeit";
    public override string LengthLabel => "Länge";
    public override string EmptyLabel => "Ohne Neuigkeiten";
    public override string FollowedLabel => "Wörter, denen du folgst";
    public override string MutedLabel => "Ausgeblendete Wörter";
    public override string LanguageLabel => "Sprache";
    public override string None(string label) => "keine";

    public override ReplyText Paused =>
        $"Pausiert. Mit /resume geht es weiter; ein Briefing bekommst du mit /briefing trotzdem jederzeit.";

    public override ReplyText Stopped =>
        $"Beendet: keine Briefings mehr. Deine Einstellungen bleiben; /start beginnt wieder, /forget löscht sie.";

    public override ReplyText Forgotten => $"Erledigt: Ich weiß nichts mehr über diesen Chat. /start beginnt von vorn.";

    public override ReplyText AskForget =>
        $"Alle Einstellungen dieses Chats löschen, und alles, was ich hier geschickt habe? Das lässt sich nicht "
            + $"rückgängig machen.";

    public override string ExportCaption =>
        "Alles, was ich über diesen Chat aufbewahre: seine Einstellungen, was hierher geschickt wurde, "
            + "seine Reaktionen. /forget löscht es.";

    public override ReplyText NoStoryOfLink =>
        $"Von diesem Link habe ich kein Thema. Quellen fügen nur die Admins hinzu.";

    public override ReplyText NoSuchStory(int number) =>
        $"Das letzte Briefing hat kein Thema {number}. /briefing gibt dir ein neues.";

    public override ReplyText NoStories =>
        $"Ich habe noch keine Themen. Die Quellen werden alle paar Minuten gelesen; versuch es bald noch einmal.";

    public override string NewestStories => "Die neuesten Themen";

    public override ReplyText NoAnswer =>
        $"Dazu habe ich nichts gelesen. /briefing hat die Nachrichten, /search findet Wörter, /help "
            + $"nennt alle Befehle.";

    protected override ReplyText NoAnswerButNear =>
        $"Eine Antwort darauf habe ich nicht gelesen. Am nächsten kommt:";

    public override ReplyText NothingFound(string words) =>
        $"In dem, was ich gelesen habe, kommt „{words}“ nicht vor. Versuch es mit anderen Wörtern.";

    public override string CityOf(string zone) => zone switch
    {
        "Europe/Vienna" => "Wien",
        "Europe/Zurich" => "Zürich",
        "Asia/Tokyo" => "Tokio",
        "Europe/Athens" => "Athen",
        _ => base.CityOf(zone),
    };
}
