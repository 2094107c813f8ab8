using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Buttons, questions for what is missing, answers where a command would be wrong.</summary>
internal sealed partial class German
{
    protected override PluralForms FeedForms { get; } = new("Feed", "Feeds");
    protected override PluralForms EditionForms { get; } = new("Ausgabe", "Ausgaben");
    private static readonly PluralForms ReaderForms = new("aktiven Abonnenten", "aktive Abonnenten");
    protected override PluralForms AdminForms { get; } = new("Admin", "Admins");

    public override string Back => "« Zurück";
    public override string Previous => "« Vorherige";

    public override ReplyText OldButton =>
        $"Dieser Knopf stammt von einer älteren Version. Schick den Befehl bitte noch einmal; /help zeigt alle.";

    public override ReplyText AskedOfAnother => $"Diese Frage galt jemand anderem.";

    public override ReplyText StandsAlone(string name) =>
        $"/{name} steht allein: Es wurde nichts getan. Wenn du das willst, schick es ohne weitere Wörter.";

    public override ReplyText OnlyWords =>
        $"Ich kann nur Text lesen. Frag mich etwas zu den Nachrichten, oder sieh in /help nach.";

    public override ReplyText NotYourWords =>
        $"Das war weitergeleitet, darum habe ich nichts getan. Wenn du das willst, schreib es bitte selbst.";

    public override ReplyText StillBusy => $"Ich bin noch bei deinen früheren Fragen; bitte eine nach der anderen.";

    public override ReplyText GroupGreeting =>
        $"Hallo! Ich bringe dieser Gruppe Briefings mit den Nachrichten. Ein Administrator schickt /start, "
            + $"dann geht es los; /help zeigt den Rest.";

    public override bool MeansTo(string word) => word is "bis" || base.MeansTo(word);

    public override TimeOnly? ReadTime(string word) => word switch
    {
        "mittag" or "mittags" => new TimeOnly(12, 0),
        "mitternacht" or "mitternachts" => TimeOnly.MinValue,
        _ => base.ReadTime(word),
    };

    public override ReplyText SearchPrompt => $"Nach welchen Wörtern soll ich suchen?";
    public override ReplyText AskPrompt => $"Was möchtest du wissen?";
    public override ReplyText AddressPrompt => $"Schick mir die Adresse der Quelle.";

    public override ReplyText FollowPrompt => $"Welchen Wörtern willst du folgen? Mehrere mit Kommas dazwischen.";

    public override ReplyText MutePrompt =>
        $"Bei welchen Wörtern soll ich ein Thema weglassen? Mehrere mit Kommas dazwischen.";

    public override ReplyText SchedulePrompt =>
        $"Wann sollen die Briefings kommen? Zum Beispiel: <code>{ScheduleExample}</code>";

    public override ReplyText PlacePrompt =>
        $"In welcher Stadt bist du, oder in der Nähe welcher? Oder ein Abstand wie <code>UTC+2</code>.";

    public override ReplyText QuietPrompt =>
        $"Von wann bis wann soll ich still sein? Zum Beispiel: <code>22:00-07:00</code>";

    public override ReplyText UserPrompt => $"Schick mir die Telegram-Nutzer-ID, eine Zahl.";
    public override ReplyText CheckPrompt => $"Schick mir die Sätze, die ich prüfen soll, oder leite sie mir weiter.";
    public override ReplyText AskCheck => $"Soll ich das mit dem vergleichen, was ich gelesen habe?";
    public override ReplyText NothingToCheck => $"Darin steht kein Satz, den ich prüfen könnte.";
    public override ReplyText WhichSource => $"Welche Quelle?";
    public override ReplyText WhichStory => $"Welches Thema?";
    public override ReplyText WhichAdmin => $"Wem soll die Adminrolle entzogen werden?";
    public override ReplyText NobodyGranted => $"Im Chat wurde niemand zum Admin gemacht.";
    public override ReplyText AskImport(int count) => $"Das sieht nach einer Liste aus: {Feeds(count)}. Aufnehmen?";
    public override ReplyText NoBriefingYet => $"Hier gab es noch kein Briefing. /briefing gibt dir eines.";
    public override ReplyText StoryGone => $"Dieses Thema bewahre ich nicht mehr auf. /latest zeigt die neuesten.";
    public override string AddWords => "＋ Wörter";
    public override string SeveralTimes => "Mehrmals am Tag";
    public override string OtherTimes => "Andere Zeiten";
    public override string NoBriefings => "Keine geplanten Briefings";
    public override string OtherZone => "Andere Zeitzone";
    public override string OtherPlace => "Anderer Ort";
    public override string MyLocation => "📍 Mein Standort";

    public override ReplyText SendLocation =>
        $"Drück unten auf den Knopf und schick mir deinen Standort; ich behalte nur die Zone.";

    public override string AllTopics => "Alle Rubriken";

    public override ReplyText ChooseTopics =>
        $"Du bekommst alle Rubriken. Tipp auf eine, um nur sie zu bekommen, dann auf weitere.";

    public override string SourcesLabel => "Quellen";
    public override string FormatLabel => "Format";
    public override string PreviewsLabel => "Linkvorschau";
    public override string OnOff(bool isOn) => isOn ? "an" : "aus";
    public override string PauseButton => "⏸ Pause";
    public override string ResumeButton => "▶ Weiter";
    public override string BriefingNow => "Die Nachrichten jetzt";
    public override string GetBriefings => "Briefings bekommen";
    public override string AddAdmin => "＋ Admin";
    public override string Format(BriefingFormat format) => format == BriefingFormat.Rich ? "erweitert" : "klassisch";

    public override ReplyText FormatIs(BriefingFormat format) => format switch
    {
        BriefingFormat.Rich => $"Du bekommst erweiterte Briefings: mit Tabellen und einklappbaren Belegen. "
            + $"Ältere Apps zeigen sie nicht an.",
        _ => $"Du bekommst klassische Briefings: formatierten Text, den jede App anzeigt.",
    };

    public override string View(StoryView view) => view switch
    {
        StoryView.Timeline => Timeline,
        StoryView.Figures => "Zahlen",
        StoryView.Outlets => "Medien",
        _ => "Überblick",
    };

    public override string SourceMember(string member) => member switch
    {
        "url" => "Adresse",
        "topic" => "Rubrik",
        "name" => "Name",
        "interval" => "Intervall",
        _ => "Selektor",
    };

    public override ReplyText ValuePrompt(string member) => member switch
    {
        "url" => $"Unter welcher Adresse soll sie gelesen werden?",
        "interval" => $"Wie oft abfragen? Zum Beispiel: <code>30m</code>. Mit <code>-</code> entfernst du die Angabe.",
        "selector" => $"Welcher CSS-Selektor findet ihre Links? Mit <code>-</code> entfernst du ihn.",
        "topic" => $"Welche Rubrik? Mit <code>-</code> entfernst du sie.",
        _ => $"Welcher Name? Mit <code>-</code> entfernst du ihn.",
    };

    public override ReplyText AskAddress(string name) =>
        $"<b>{name}</b> von nun an dort lesen? Was sie bisher brachte, bleibt bekannt.";

    public override ReplyText GrantedBy(long userId, long by) => $"<code>{userId}</code> (durch <code>{by}</code>)";

    public override ReplyText RevokedWhoGranted(long userId, int count) =>
        $"<code>{userId}</code> ist kein Admin mehr, hat aber selbst {AdminCount(count)} ernannt. "
            + $"Auch das rückgängig machen?";

    public override string OutcomeIs(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Stands => "Steht so in einem Bericht",
        CheckOutcome.Disputed => "Umstritten",
        CheckOutcome.Changed => "Hat sich seither geändert",
        CheckOutcome.Differs => "Die Berichte sagen es anders",
        CheckOutcome.Withdrawn => "Gilt nicht mehr",
        CheckOutcome.OtherLanguage => "Nicht vergleichbar: Die Berichte sind in einer anderen Sprache",
        _ => "Das sagt kein Bericht",
    };

    public override string RestStands => "Alles andere, was ich geprüft habe, steht weiterhin so in den Berichten.";
    public override string AllStands => "Alles, was ich geprüft habe, steht weiterhin so in den Berichten.";
    public override string SaidEarlier => "Früher";
    public override string SaidNow => "Jetzt";
    public override string StillSaid => "Weiterhin gemeldet";
    public override string OthersSay => "Andere sagen";

    public override string OnlyFiguresCompared =>
        "Nur die Zahlen wurden verglichen: Die Berichte sind in einer anderen Sprache.";

    public override ReplyText CorrectedTo(ReplyLink outlet, string was, string now) =>
        $"{outlet} hat von {was} auf {now} berichtigt";

    public override ReplyText TookBack(ReplyLink outlet, string was) => $"{outlet} hat {was} zurückgenommen";

    public override ReplyText NotChecked(int sentences) =>
        $"Hier nicht geprüfte Sätze: {sentences}. Schick sie in einer eigenen Nachricht.";

    public override string Evidence => "Belege";
    public override ReplyText SaidInstead(string said, string found) => $"„{said}“; die Berichte: „{found}“";
    public override ReplyText NotInReports(string said) => $"„{said}“ steht in keinem Bericht";

    public override ReplyText BriefingsOn(string schedule, string zone) => $"Briefings: <b>{schedule}</b> ({zone}).";

    public override ReplyText OnlyInPrivate => $"Schick mir das bitte in unserem privaten Chat.";

    public override ReplyText CatchUpPrompt => $"Wie lange warst du weg?";
    public override string CaughtUpHeading => "Was du verpasst hast";
    protected override PluralForms FormsOf(ChatKind kind) => kind switch
    {
        ChatKind.Group => new("Gruppe", "Gruppen"),
        ChatKind.Channel => new("Kanal", "Kanäle"),
        _ => new("privater Chat", "private Chats"),
    };

    public override string ChatsLabel => "Chats";
    public override string LastDayLabel => "Letzte 24 Stunden";

    public override string SentWaitingFailed(long sent, long waiting, long failed) =>
        $"Nachrichten: {sent} gesendet, {waiting} warten, {failed} gescheitert";

    public override ReplyText TooLong(int most) => $"Höchstens {most} Buchstaben.";
    public override ReplyText IntervalBounds => $"Ein Abstand liegt zwischen einer Minute und einer Woche.";
    public override ReplyText NoSelector => $"Das ist kein CSS-Selektor.";
    public override ReplyText BroadcastPrompt => $"Schick mir die Nachricht, die alle Abonnenten bekommen sollen.";
    public override ReplyText AskBroadcast(int count) => $"Das an {Count(count, ReaderForms)} schicken?";

    public override ReplyText BroadcastBegun(int count) =>
        $"Es geht jetzt an {Count(count, ReaderForms)}. <code>/broadcast status</code> sagt, wie weit es ist.";

    public override ReplyText BroadcastProgress(long sent, long waiting, long failed) =>
        $"Die letzte Rundnachricht: {sent} gesendet, {waiting} warten, {failed} gescheitert.";

    public override ReplyText NoBroadcast => $"Es gab noch keine Rundnachricht.";

    public override IReadOnlyList<string> UsualZones =>
    [
        "Europe/Berlin", "Europe/Vienna", "Europe/Zurich", "Europe/London", "Europe/Madrid", "Europe/Istanbul",
        "America/New_York", "America/Los_Angeles", "Asia/Dubai", "Asia/Tokyo", "Australia/Sydney", "Europe/Athens",
    ];
}
