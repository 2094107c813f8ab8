using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>German. People are addressed with "du", as in most chats.</summary>
internal sealed partial class German : Texts
{
    private static readonly PluralForms Entries = new("Eintrag", "Einträge");
    private static readonly PluralForms Minutes = new("Minute", "Minuten");
    private static readonly PluralForms Hours = new("Stunde", "Stunden");
    private static readonly PluralForms DayForms = new("Tag", "Tage");
    private static readonly PluralForms DaysAfterPreposition = new("Tag", "Tagen");
    protected override PluralForms SourceForms { get; } = new("Quelle", "Quellen");
    protected override PluralForms OutletForms { get; } = new("Medium", "Medien");
    protected override PluralForms EntryForms { get; } = new("Eintrag zurzeit", "Einträge zurzeit");
    protected override PluralForms RowForms { get; } =
        new("Zeile war nicht zu gebrauchen:", "Zeilen waren nicht zu gebrauchen:");

    private static readonly PluralForms ActiveForms = new("aktiver Abonnent", "aktive Abonnenten");
    private static readonly PluralForms ChatForms = new("bekannten Chat", "bekannten Chats");
    protected override PluralForms DroppedForms { get; } =
        new("Satz verworfen, den kein Bericht belegt", "Sätze verworfen, die kein Bericht belegt");

    public override string Language => "de";
    public override string Quoted(string words) => Quoted(words, "„“", "‚‘");
    public override string LanguageName => "Deutsch";
    protected override string HeadingPattern => "dddd, d. MMMM yyyy, HH':'mm 'Uhr'";
    protected override string MomentPattern => base.MomentPattern + " 'Uhr'";
    protected override string DayPattern => "dddd, d. MMMM";
    protected override string DatePattern => "d. MMM";
    protected override string DateOfAnotherYearPattern => "d. MMM yyyy";
    public override string And(IReadOnlyList<string> items) => Listed(items, " und ");

    public override string Duration(TimeSpan span) =>
        GreatestUnit(span, "weniger als eine Minute", Minutes, Hours, DayForms);

    public override string Ago(TimeSpan span) => $"vor {Dative(span)}";
    public override string Lasting(TimeSpan span) => $"seit {Dative(span)}";
    public override string In(TimeSpan span) => $"in {Dative(span)}";
    public override string Since(TimeSpan span) => $"seit {Dative(span)}";

    public override string Days(Weekdays days) => days switch
    {
        Weekdays.Everyday => "täglich",
        Weekdays.Workdays => "Montag bis Freitag",
        Weekdays.Weekend => "Samstag und Sonntag",
        _ => string.Join(", ", NamesOf(days)),
    };

    public override Weekdays? ReadDays(string word) => word switch
    {
        "täglich" or "jeden" or "jede" or "jedes" or "immer" => Weekdays.Everyday,
        "werktags" or "werktagen" or "wochentags" or "wochentagen" => Weekdays.Workdays,
        "wochenende" or "wochenends" => Weekdays.Weekend,
        "mo" or "montag" or "montags" => Weekdays.Monday,
        "di" or "dienstag" or "dienstags" => Weekdays.Tuesday,
        "mi" or "mittwoch" or "mittwochs" => Weekdays.Wednesday,
        "do" or "donnerstag" or "donnerstags" => Weekdays.Thursday,
        "fr" or "freitag" or "freitags" => Weekdays.Friday,
        "sa" or "samstag" or "samstags" or "sonnabend" or "sonnabends" => Weekdays.Saturday,
        "so" or "sonntag" or "sonntags" => Weekdays.Sunday,
        _ => base.ReadDays(word),
    };

    public override bool IsFiller(string word) =>
        word is "um" or "an" or "im" or "und" or "am" or "uhr" or "tag" or "von" or "auf" or "jeweils"
            || base.IsFiller(word);

    /// <summary>After "vor", "seit" and "in".</summary>
    private string Dative(TimeSpan span) =>
        GreatestUnit(span, "weniger als einer Minute", Minutes, Hours, DaysAfterPreposition);

    internal override SpokenTimes SpokenTimes => field ??= new(
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "uhr h",
        "und",
        [new("halb #", -30), new("viertel nach #", 15), new("viertel vor #", -15), new("dreiviertel #", -15),
            new("# uhr dreißig", 30), new("# uhr fünfzehn", 15), new("# uhr fünfundvierzig", 45),
            new("# uhr zwanzig", 20)],
        [
            .. PartOfDay.Of(
                HalfOfDay.Morning,
                "morgens|am morgen|früh|in der früh|vormittags|am vormittag",
                "jeden morgen|jeden vormittag"),
            .. PartOfDay.Of(HalfOfDay.Afternoon, "nachmittags|am nachmittag", "jeden nachmittag"),
            .. PartOfDay.Of(HalfOfDay.Evening, "abends|am abend", "jeden abend"),
            .. PartOfDay.Of(HalfOfDay.Night, "nachts|in der nacht", "jede nacht"),
        ])
    {
        Same = [("unter der woche", "werktags")],
        Every = ["jeden", "jede", "jedes", .. Texts.English.SpokenTimes.Every],
        Day = ["tag", .. Texts.English.SpokenTimes.Day],
    };

    internal override SpanWords SpanWords { get; } = new()
    {
        Hours = "stunde stunden std",
        Days = "tag tage tagen t",
        Weeks = "woche wochen",
        Months = "monat monate monaten",
        Yesterday = "gestern",
        DayBefore = "vorgestern",
        Today = "heute",
    };

    internal override WishWords WishWords { get; } = new()
    {
        News = "nachrichten neuigkeiten ausgabe uhrzeit",
        Polite = "bitte schick schicke sende gib mir ich will möchte hätte gern gerne mein meine das die "
            + "der den noch zeig zeige öffne mal doch ändere",
        Only = "nur ausschließlich",
        Also = "und auch zusätzlich",
        About = "zu zum zur über aus von",
        Alerts = "eilmeldung eilmeldungen benachrichtige benachrichtigung melde alarmiere",
        Quiet = "ruhe ruhezeit stören nicht",
        Speak = "sprich rede sprache auf sprechen können wir stell stelle wechsle zu",
        Truth = @"stimmt es(?: noch)?,? dass |stimmt das[?:.!]* |ist das (?:noch )?wahr[?:.!]* |"
            + @"ist es (?:noch )?(?:wahr|richtig),? dass |das (?:stimmt nicht|ist falsch)[,:.!]+ ",
        StillTrue = "stimmt das noch|stimmt das|stimmt das immer noch|stimmt es noch|noch wahr|ist das wahr|"
            + "ist das noch wahr|"
            + "ist das noch so|gilt das noch|gilt das immer noch|wahr|wirklich|prüfen|das stimmt nicht|stimmt nicht|"
            + "das ist falsch|das ist nicht wahr",
        More = @"(?:(?:erzähle?|sage?|zeige?|gib) (?:mir |uns )?)?(?:noch )?(?:etwas )?(?:mehr|weiteres|details|"
            + @"einzelheiten)"
            + @" (?:dazu|darüber|hierzu|hierüber)|mehr details|einzelheiten|"
            + @"(?:(?:erzähle?|sage?|zeige?|gib) (?:mir |uns )?)?(?:noch )?mehr (?:zu|zum|zur|über)(?: nummer|"
            + @" meldung)? …",
        Wishes =
        [
            ("unfollow", @"folge(?: der| dem| den)? … nicht mehr"),
            ("unmute", @"blende? … wieder ein|zeige? (?:mir )?wieder …"),
            ("pause", @"(?:mache? |mach eine )?pause (?:für|bis) …|pausiere? (?:für|bis) …"),
            ("schedule", @"(?:schicke?|sende|mache?|stelle?|ändere?) (?:es|sie|das|die uhrzeit)(?: mir)?(?: lieber)?"
                + @"(?: um| auf)? …|lieber um …|wecke? mich(?: mit den nachrichten)? um …"),
            ("alert", @"(?:benachrichtige|alarmiere|informiere|warne) (?:mich|uns)(?: sofort)?"
                + @" (?:bei|über|vor|zu)(?: einem| einer)? …|"
                + @"eilmeldung(?:en)?(?: (?:bei|zu|über|für))? …|melde (?:mir|uns)(?: sofort)? …"),
            ("follow", @"ich (?:möchte|will|würde gern) (?:(?:dem wort|dem thema|der|dem|den) )?… folgen|"
                + @"folge(?: (?:dem wort|dem thema|der|dem|den))? …"),
            ("pausesource", @"(?:pausiere|pausier)(?: die)? quelle …|halte?(?: die)? quelle … an"),
            ("resumesource", @"setze?(?: die)? quelle … fort"),
            ("removesource", @"(?:entferne?|lösche?)(?: die)? quelle …"),
        ],
        Living = @"(?:ich )?(?:wohne|lebe|bin) (?:jetzt |gerade |derzeit |zurzeit )?in|"
            + @"(?:(?:stelle?|ändere?) )?(?:meine |die )?zeitzone(?: ist| auf)?:?|"
            + @"ich ziehe(?: jetzt)?(?: um)? nach|ich bin nach",
        Now = "gerade|jetzt|zurzeit|derzeit|im moment",
        Missed = "was habe? ich…verpasst|ich war…weg",
        Less = @"(?:(?:ich (?:will|möchte|brauche)|schicke?|sende|zeige?)(?: mir| uns)? |(?<told>))"
            + @"(?:keine|keinen|kein|nichts|weniger)(?: mehr)?"
            + @"(?: (?:nachrichten|neuigkeiten|meldungen))?(?: (?:über|zu|zum|zur|von|vom|aus))? …"
            + @"(?: mehr)?(?: (?:sehen|lesen|hören|haben))?|höre? auf,? (?:mir |uns )?… zu (?:schicken|senden|zeigen)|"
            + @"… interessiert mich nicht|blende? … aus|"
            + @"(?<told>zu viel|zu viele|genug) …",
        Please = @"bitte",
        Vague = "mir dir uns euch heute morgen alles",
        Removing = "entferne entfernen lösche löschen streiche streichen",
        On = "an|ein|anschalten|einschalten|aktivieren",
        Off = "aus|ausschalten|abschalten|nie|niemals|keine|nein|stopp|deaktivieren",
        All = "alle|alles",
        Cancel = "abbrechen|nein danke|vergiss es|schon gut|lass mal|doch nicht|nichts|jetzt nicht",
        Between = "zwischen",
        LanguageNames = "de=Deutsch en=Englisch es=Spanisch fr=Französisch ru=Russisch uk=Ukrainisch",
        Greetings = "hallo|guten morgen|guten tag|guten abend|moin|servus|morgen|hi zusammen|grüß gott|grüß dich|"
            + "guten morgen zusammen",
        Thanks = "danke|danke schön|vielen dank|dankeschön|besten dank|danke dir|herzlichen dank",
        SmallTalk = "alles klar|verstanden|gut|super|toll|prima|perfekt|passt|genau|klar|gute nacht|tschüss|"
            + "tschüs|bis morgen|bis später|bis dann|auf wiedersehen|schönen tag noch|schönen tag|"
            + "kein problem|entschuldigung|egal|wie geht's|wie geht es dir|gern geschehen",
        Commands =
        [
            ("help", "wer bist du|was kannst du|menü|hilfe"),
            ("briefing", "nachrichten|neuigkeiten|was ist passiert|was ist los|was ist neu|was gibt's neues|"
                + "was gibt es neues|schlagzeilen|die schlagzeilen|die nachrichten|aktuelle nachrichten|"
                + "die neuesten nachrichten|zeig mir die nachrichten|ich will die nachrichten|zusammenfassung"),
            ("settings", "einstellungen|was sind meine einstellungen|welche einstellungen habe ich|"
                + "wie sind meine einstellungen"),
            ("topics", "themen|rubriken"),
            ("topics all", "alle rubriken|wieder alle rubriken|alle themen|wieder alle themen"),
            ("schedule weekdays", "nicht am wochenende|nur werktags|nur an werktagen|nur unter der woche"),
            ("quiet", "nachts nicht stören|nicht stören|stör mich nachts nicht|störe mich nachts nicht|nachts ruhe"),
            ("pause", "pause|pausieren|mach eine pause|mach pause"),
            ("resume", "weiter|weitermachen|mach weiter|fortsetzen|pause beenden|wieder nachrichten"),
            ("sources", "quellen|welche quellen liest du|was liest du"),
            ("schedule", "zeiten|wann kommt mein nächstes briefing|wann kommt das nächste briefing|"
                + "wann kommt die nächste ausgabe|nächstes briefing"),
            ("language", "sprache"),
            ("search", "suche|suchen"),
            ("length short", "kurz|kürzer|mach es kürzer|mach es kurz|kürzere briefings|zu lang|das ist zu lang"),
            ("length long", "länger|mach es länger|längere briefings|zu kurz|das ist zu kurz"),
            ("stop", "stopp|abbestellen|abmelden|keine nachrichten mehr|schick keine nachrichten mehr|"
                + "keine briefings mehr|hör auf|hör auf damit|hör auf zu schreiben|lass mich in ruhe|"
                + "schluss|schluss damit|genug|es reicht|schreib nicht mehr"),
            ("follow", "mehr davon|mehr von so etwas|mehr solche nachrichten"),
            ("forget", "meine daten löschen|lösche meine daten|alles löschen|lösche alles über mich|"
                + "lösch alles über mich"),
            ("alert off", "eilmeldungen aus|keine eilmeldungen|keine eilmeldungen mehr|eilmeldungen ausschalten|"
                + "schalte eilmeldungen aus|schalte die eilmeldungen aus|eilmeldungen abschalten"),
        ],
        Hints =
        [
            ("settings", "einstellung*"), ("schedule", "briefing* ausgabe*"), ("alert", "eilmeldung* benachrichtig*"),
            ("quiet", "stör störe stören ruhezeit*"), ("pause", "pause pausiere pausieren"), ("language", "sprache"),
            ("timezone", "zeitzone"), ("sources", "quellen"), ("topics", "themen rubrik*"), ("follow", "folge folgen"),
            ("mute", "ausblenden stummschalten"),
        ],
        FaintHints =
        [
            ("schedule", "uhr uhrzeit morgens mittags abends täglich zweimal wecke weck lieber"),
            ("quiet", "nachts nacht ruhe"), ("length", "kurz kürzer lang länger meldungen"),
            ("topics", "sport fußball politik wirtschaft kultur wissenschaft ohne weniger genug viel"),
            ("briefing", "nachrichten neuigkeiten"), ("catchup", "weg verpasst"), ("forget", "lösche lösch daten"),
            ("export", "daten"),
        ],
    };
}
