using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;

namespace BriefingBot.Wording;

/// <summary>German. People are addressed with "du", as in most chats.</summary>
internal sealed partial class German : Texts
{
    private static readonly PluralForms Entries = new("Einträge") { One = "Eintrag" };
    private static readonly PluralForms Minutes = new("Minuten") { One = "Minute" };
    private static readonly PluralForms Hours = new("Stunden") { One = "Stunde" };
    private static readonly PluralForms DayForms = new("Tage") { One = "Tag" };
    private static readonly PluralForms DaysAfterPreposition = new("Tagen") { One = "Tag" };
    private static readonly PluralForms SourceForms = new("Quellen") { One = "Quelle" };
    private static readonly PluralForms OutletForms = new("Medien") { One = "Medium" };
    private static readonly PluralForms EntryForms = new("Einträge zurzeit") { One = "Eintrag zurzeit" };
    private static readonly PluralForms RowForms =
        new("Zeilen waren nicht zu gebrauchen:") { One = "Zeile war nicht zu gebrauchen:" };

    private static readonly PluralForms ActiveForms = new("aktive Abonnenten") { One = "aktiver Abonnent" };
    private static readonly PluralForms ChatForms = new("bekannten Chats") { One = "bekannten Chat" };
    private static readonly PluralForms DroppedForms = new("Sätze verworfen, die kein Bericht belegt")
    {
        One = "Satz verworfen, den kein Bericht belegt",
    };

    public override string Language => "de";

    public override string LanguageName => "Deutsch";

    // Moments and durations.
    protected override string HeadingPattern => "dddd, d. MMMM yyyy, HH':'mm";

    protected override string MomentPattern => "dddd, d. MMMM, HH':'mm";

    protected override string DatePattern => "d. MMM";

    protected override string DateOfAnotherYearPattern => "d. MMM yyyy";

    public override string And(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} und {items[^1]}";

    public override string Duration(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => "weniger als eine Minute",
        { TotalHours: < 1 } => Count((long)span.TotalMinutes, Minutes),
        { TotalDays: < 2 } => Count((long)span.TotalHours, Hours),
        _ => Count((long)span.TotalDays, DayForms),
    };

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
        "täglich" or "jeden" or "immer" => Weekdays.Everyday,
        "werktags" or "wochentags" => Weekdays.Workdays,
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
        word is "um" or "und" or "am" or "uhr" or "tag" or "von" or "jeweils" || base.IsFiller(word);

    // The conversation itself.
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

    public override string MuteHelp => "Wörter, die ein Thema weglassen";

    public override string UnmuteHelp => "Wörter nicht mehr stummschalten";

    public override string LengthHelp => "kurze, normale oder lange Briefings";

    public override string EmptyHelp => "was kommt, wenn es nichts Neues gibt";

    public override string LanguageHelp => "die Sprache, die ich hier spreche";

    public override string SettingsHelp => "alle Einstellungen dieses Chats";

    public override string PauseHelp => "keine Briefings, bis du /resume sagst";

    public override string ResumeHelp => "nach einer Pause weitermachen";

    public override string StopHelp => "keine Briefings mehr";

    public override string ExportHelp => "die Einstellungen dieses Chats als Datei";

    public override string ForgetHelp => "löschen, was ich über diesen Chat aufbewahre";

    public override string AddSourceHelp => "eine weitere Quelle beobachten";

    public override string RemoveSourceHelp => "eine Quelle nicht mehr beobachten";

    public override string SourceHelp => "wie es einer Quelle geht";

    public override string TestSourceHelp => "was eine Quelle brächte, ohne sie aufzunehmen";

    public override string PauseSourceHelp => "eine Quelle eine Weile nicht abfragen";

    public override string ResumeSourceHelp => "eine pausierte Quelle wieder abfragen";

    public override string SetSourceHelp => "Rubrik, Name, Intervall oder Selektor einer Quelle";

    public override string PollHelp => "Quellen jetzt abfragen";

    public override string HealthHelp => "wie es den Quellen geht";

    public override string OpmlHelp => "die Quellen als OPML-Datei";

    public override string ImportHelp => "die Quellen einer OPML-Datei aufnehmen";

    public override string GrantHelp => "jemanden zum Admin machen";

    public override string RevokeHelp => "jemandem die Adminrolle nehmen";

    public override string AuditHelp => "was Admins getan haben";

    public override string SubscribersHelp => "wer Briefings bekommt";

    public override string BackupHelp => "die Datenbank auf dem Server kopieren";

    public override string ModelHelp => "wie es den Modellen geht und was heute verbraucht wurde";

    public override string ReadingSources => "Ich lese die Quellen …";

    // A chat and its settings.
    public override ReplyText Greeting(string name) => $"Hallo{(name.Length > 0 ? " " + name : "")}!";

    public override ReplyText Introduction =>
        $"Ich lese viele Quellen und erzähle dir Themen statt Links: jedes Ereignis einmal, wer was berichtet und wo "
            + $"sie sich widersprechen.";

    public override string MenuBriefing => "die Nachrichten jetzt";

    public override string MenuSchedule => "wann sie kommen";

    public override string MenuTimeZone(string zone) => $"deine Zeit (zurzeit {zone})";

    public override string MenuHelp => "alles andere";

    public override ReplyText AlreadySubscribed => $"Du hast schon ein Abonnement.";

    public override ReplyText BriefingsPaused => $"Die Briefings sind pausiert; mit /resume geht es weiter.";

    public override ReplyText NotSubscribed => $"Dieser Chat bekommt keine Briefings; /start beginnt damit.";

    public override ReplyText NoneScheduled => $"Es ist kein Briefing geplant; /briefing gibt dir jederzeit eines.";

    public override ReplyText NextComes(DateTimeOffset local) => $"Das nächste Briefing kommt am {Moment(local)}.";

    public override ReplyText NoTimes =>
        $"Es sind keine Zeiten eingestellt. Zum Beispiel: <code>/schedule 08:00 18:00</code>";

    public override ReplyText BriefingsAt(string times, string days, string zone) =>
        $"Briefings um <b>{times}</b>, {days} ({zone}).";

    public override ReplyText TooManyTimes(int most) =>
        $"Das sind mehr als {most} Briefings am Tag. Bitte wähle weniger.";

    public override ReplyText TimeZone(string zone, DateTimeOffset local) =>
        $"Deine Zeitzone ist <b>{zone}</b>; dort ist es {Moment(local)}. Eine andere Stadt: <code>/timezone "
            + $"Berlin</code>";

    public override ReplyText TimeZoneSet(string zone, DateTimeOffset local) =>
        $"Zeitzone <b>{zone}</b>; dort ist es {Moment(local)}.";

    public override ReplyText ZoneUnknown(string typed) =>
        $"Einen Ort namens „{typed}“ kenne ich nicht. Versuch es mit der nächsten großen Stadt oder einer Zone wie "
            + $"Europe/Berlin.";

    public override ReplyText ZoneAmbiguous(string typed) => $"„{typed}“ kann mehrere Orte meinen. Welchen?";

    public override ReplyText QuietFrom(string from, string until) =>
        $"Ruhe von <b>{from}</b> bis <b>{until}</b>; was dazwischen fällig ist, kommt danach. <code>/quiet off</code> "
            + $"beendet das.";

    public override ReplyText NoQuietHours => $"Es gibt keine Ruhezeit. Zum Beispiel: <code>/quiet 22:00-07:00</code>";

    public override ReplyText LengthIs(BriefingLength length) => $"Briefings sind <b>{Length(length)}</b>.";

    public override string Length(BriefingLength length) => length switch
    {
        BriefingLength.Short => "kurz",
        BriefingLength.Long => "lang",
        _ => "normal",
    };

    public override ReplyText EmptyIs(EmptyEdition empty) => $"Gibt es nichts Neues, {Empty(empty)}.";

    public override string Empty(EmptyEdition empty) =>
        empty == EmptyEdition.Skip ? "wird nichts geschickt" : "sagt das eine Zeile";

    public override string EmptyChoice(EmptyEdition empty) =>
        empty == EmptyEdition.Skip ? "Leeres weglassen" : "Leeres melden";

    public override ReplyText FollowsNothing =>
        $"Du folgst noch keinen Wörtern. Zum Beispiel: <code>/follow Klima</code>";

    public override ReplyText Follows(string words) =>
        $"Du folgst: <b>{words}</b>. <code>/unfollow</code> und ein Wort beendet das.";

    public override ReplyText MutesNothing =>
        $"Es sind keine Wörter stummgeschaltet. Zum Beispiel: <code>/mute Fußball</code>";

    public override ReplyText Mutes(string words) =>
        $"Stummgeschaltet: <b>{words}</b>. <code>/unmute</code> und ein Wort beendet das.";

    public override ReplyText NotAmongThem(string word) => $"„{word}“ war nicht darunter.";

    public override ReplyText TooManyWords(int most) =>
        $"Das wären mehr als {most} Wörter. Nimm zuerst einige weg.";

    public override string SettingsHeading => "Einstellungen";

    public override string TimesLabel => "Zeiten";

    public override string ZoneLabel => "Zeitzone";

    public override string QuietLabel => "Ruhezeit";

    public override string LengthLabel => "Länge";

    public override string EmptyLabel => "Gibt es nichts Neues";

    public override string FollowedLabel => "Gefolgt";

    public override string MutedLabel => "Stumm";

    public override string LanguageLabel => "Sprache";

    public override string None => "keine";

    public override ReplyText Paused =>
        $"Pausiert. Mit /resume geht es weiter, /briefing gibt dir trotzdem jederzeit eines.";

    public override ReplyText Stopped =>
        $"Beendet: keine Briefings mehr. Deine Einstellungen bleiben; /start beginnt wieder, /forget löscht sie.";

    public override ReplyText Forgotten => $"Erledigt: Ich weiß nichts mehr über diesen Chat. /start beginnt von vorn.";

    public override ReplyText AskForget =>
        $"Alle Einstellungen dieses Chats löschen, und alles, was ich ihm erzählt habe? Das lässt sich nicht "
            + $"rückgängig machen.";

    public override string ExportCaption =>
        "Die Einstellungen dieses Chats. Außerdem merke ich mir, welche Themen ihm erzählt wurden; /forget löscht "
            + "beides.";

    public override ReplyText NoSuchStory(int number) =>
        $"Das letzte Briefing hat kein Thema {number}. /briefing gibt dir ein neues.";

    public override ReplyText NoStories =>
        $"Ich habe noch keine Themen. Die Quellen werden alle paar Minuten gelesen; versuch es bald noch einmal.";

    public override string NewestStories => "Die neuesten Themen";

    public override string Outlets(int count) => Count(count, OutletForms);

    public override ReplyText NoAnswer =>
        $"Nichts, was ich gelesen habe, beantwortet das. /briefing hat die Nachrichten, /search findet Wörter, /help "
            + $"nennt alle Befehle.";

    public override ReplyText NothingFound(string words) => $"Nichts, was ich gelesen habe, erwähnt „{words}“.";

    // Sources.
    public override string SourceCount(int count) => Count(count, SourceForms);

    public override ReplyText HowToImport =>
        $"Schick die OPML-Datei mit <code>/import</code> als Beschriftung. Im Terminal: <code>/import "
            + $"sources.opml</code>";

    public override ReplyText NoOpml => $"Das ist keine OPML-Datei.";

    public override ReplyText NotDownloaded(string problem) => $"Die Datei ließ sich nicht lesen: {problem}";

    public override ReplyText ImportedCount(int added, int known) =>
        $"{SourceCount(added)} aufgenommen, {known} schon bekannt.";

    public override string RowsNotUsed(int count) => Count(count, RowForms);

    public override string AndMore(int count) => $"… und {count} weitere";

    public override ReplyText NoSources =>
        $"Es werden noch keine Quellen beobachtet. Ein Admin nimmt mit /addsource eine auf.";

    public override ReplyText SourcesHint(long id) =>
        $"Ohne eine: <code>/sources off {id}</code>, wieder mit ihr: <code>/sources on {id}</code>";

    public override string SourceTrouble(Source source) => source switch
    {
        { State: SourceState.Paused } => "pausiert",
        { State: SourceState.Retired } => "endgültig verschwunden",
        { Poll.Failures: > 0 } => "zurzeit nicht lesbar",
        _ => "",
    };

    public override ReplyText NoTopics => $"Die Quellen haben keine Rubriken. Ein Admin vergibt sie mit /setsource.";

    public override string TopicsHeading => "Rubriken";

    public override ReplyText TopicsHint(string topic) => $"Ohne eine: <code>/topics off {topic}</code>";

    public override ReplyText UnknownTopic(string typed) => $"Eine Rubrik „{typed}“ gibt es nicht.";

    public override ReplyText UnknownSource(string typed) =>
        $"Ich beobachte keine Quelle „{typed}“, oder mehrere dieses Namens. /sources zeigt die Nummern.";

    public override ReplyText SourceUnreadable(string shownAddress, string problem) =>
        $"<b>{shownAddress}</b> ist nicht lesbar: {problem}";

    public override ReplyText SourceWatched(string name, long id) =>
        $"<b>{name}</b> wird schon beobachtet, als Nummer {id}. /source {id} zeigt, wie es ihr geht.";

    public override ReplyText ArticleLinksWatched => $"Sie hat keinen Feed: Ihre Links zu Artikeln werden beobachtet.";

    public override ReplyText SitemapWatched(string? shownAddress) => shownAddress is null
        ? (ReplyText)$"Ihre News-Sitemap wird beobachtet."
        : $"Ihre News-Sitemap wird beobachtet: {shownAddress}.";

    public override ReplyText FeedWatched(string shownAddress) => $"Ihr Feed wird beobachtet: {shownAddress}";

    public override string EntriesNow(int count) => Count(count, EntryForms);

    public override string TheNewest => "die neuesten";

    public override ReplyText SourceEmpty(string title) =>
        $"<b>{title}</b> ist lesbar, bietet zurzeit aber keine Einträge.";

    public override ReplyText WatchIt => $"Beobachten?";

    public override ReplyText SourceAdded(string name, long id) =>
        $"<b>{name}</b> wird jetzt beobachtet, als Nummer {id}. Zum ersten Mal gelesen wird sie in der nächsten "
            + $"Minute.";

    public override ReplyText AskRemoveSource(string name, string shownAddress) =>
        $"<b>{name}</b> ({shownAddress}) nicht mehr beobachten? Was sie gebracht hat, bleibt.";

    public override ReplyText SourceRemoved(string name) =>
        $"<b>{name}</b> wird nicht mehr beobachtet. /addsource holt sie zurück.";

    public override ReplyText SourcePaused(string name, long id) =>
        $"<b>{name}</b> ist pausiert. Mit <code>/resumesource {id}</code> geht es weiter.";

    public override ReplyText SourceResumed(string name) => $"<b>{name}</b> wird ab jetzt wieder abgefragt.";

    public override string TopicIs(string? topic) => $"Rubrik: {topic ?? "keine"}";

    public override string IntervalIs(TimeSpan? interval) =>
        $"Intervall: {(interval is { } set ? Duration(set) : "Standard")}";

    public override string SelectorIs(string? selector) => $"Selektor: {selector ?? "keiner"}";

    public override string Numbered(long id) => $"Nummer {id}";

    public override string StateIs(SourceState state) => state switch
    {
        SourceState.Active => "Zustand: aktiv",
        SourceState.Paused => "Zustand: pausiert",
        SourceState.Retired => "Zustand: endgültig verschwunden",
        _ => "Zustand: entfernt",
    };

    public override string KindIs(string kind) => $"Art: {kind}";

    public override string AddedBy(TimeSpan since, string? by) => $"Aufgenommen {Ago(since)} von {by ?? "?"}";

    public override string LastRead(TimeSpan since) => $"Zuletzt gelesen {Ago(since)}";

    public override string NeverRead => "Noch nie gelesen";

    public override string FailedInARow(int times, TimeSpan? since, string problem) =>
        $"{times.ToString(Culture)}-mal in Folge gescheitert{(since is { } span ? ", " + Lasting(span) : "")}"
        + $": {problem}";

    public override string ReadInPart(string problem) => $"Nur zum Teil gelesen: {problem}";

    public override string UnusuallySilent(TimeSpan silent) => $"Nichts Neues {Lasting(silent)}, ungewöhnlich lange";

    public override string NewestEntry(TimeSpan age) => $"Neuester Eintrag {Ago(age)}";

    public override string AboutADay(double rate) => $"etwa {Number((decimal)Math.Round(rate, 1))} am Tag";

    public override string NextPoll(TimeSpan wait) => $"Nächste Abfrage {In(wait)}";

    public override string NextPollNow => "Nächste Abfrage jetzt";

    public override string ReadOf(int read, int total) =>
        $"{read.ToString(Culture)} von {(total == 1 ? "1 Quelle" : $"{total.ToString(Culture)} Quellen")} gelesen";

    public override string MoreFail(int count) => $"… und {count} weitere, die nicht lesbar sind";

    public override string SilentLabel => "Ungewöhnlich lange nichts Neues";

    public override string InPartLabel => "Nur zum Teil gelesen";

    public override string PausedLabel => "Pausiert";

    public override string GoneLabel => "Endgültig verschwunden";

    public override string NewestReportAgo(TimeSpan age) => $"Neuester Bericht {Ago(age)}";

    // Admins.
    public override ReplyText NoModels =>
        $"Zusammenfassungen sind Auszüge: Es ist kein Modell eingestellt (Model:Backend).";

    public override ReplyText ModelFails(string model, TimeSpan since, string? problem) =>
        $"<b>{model}</b> versagt {Lasting(since)}: {problem}";

    public override ReplyText ModelAnswered(string model, TimeSpan since) =>
        $"<b>{model}</b> hat {Ago(since)} geantwortet";

    public override ReplyText ModelNotAsked(string model) => $"<b>{model}</b> wurde noch nicht gefragt";

    public override string SentencesDropped(long count) => Count(count, DroppedForms);

    public override string TokensToday(long used, long limit) =>
        limit > 0 ? $"Heute: {used} von {limit} Token" : $"Heute: {used} Token";

    public override ReplyText BackedUp(string file, double megabytes, int kept) =>
        $"Kopiert und geprüft: <code>{file}</code>, {Decimal(megabytes)} MB. Die neuesten {kept} bleiben; "
            + $"<code>restore FILE</code> holt eine zurück.";

    public override ReplyText Granted(long userId) => $"<code>{userId}</code> ist jetzt Admin.";

    public override ReplyText AdminAlready(long userId) => $"<code>{userId}</code> ist schon Admin.";

    public override ReplyText Revoked(long userId) => $"<code>{userId}</code> ist nicht mehr Admin.";

    public override ReplyText NoAdmin(long userId) => $"<code>{userId}</code> ist kein Admin.";

    public override ReplyText ConfiguredAdmin(long userId) =>
        $"<code>{userId}</code> steht in der Konfiguration unter Telegram:Admins; nimm die Nummer dort heraus und "
            + $"starte neu.";

    public override ReplyText NoAdmins =>
        $"Es gibt keine Admins. Trag deine Telegram-Nummer in der Konfiguration unter Telegram:Admins ein.";

    public override string AdminsLabel => "Admins";

    public override string AuditHeading => "Was Admins getan haben, das Neueste zuerst";

    public override ReplyText NothingDone => $"Noch hat kein Admin etwas getan.";

    public override string AtTheTerminal => "im Terminal";

    public override ReplyText ActiveOf(int active, int total) =>
        $"<b>{Count(active, ActiveForms)}</b> von {Count(total, ChatForms)}";

    public override string ChatKindIs(ChatKind kind) => kind switch
    {
        ChatKind.Group => "Gruppe",
        ChatKind.Channel => "Kanal",
        _ => "privat",
    };

    public override string StateIs(SubscriberState state) => state switch
    {
        SubscriberState.Active => "aktiv",
        SubscriberState.Paused => "pausiert",
        SubscriberState.Unreachable => "nicht erreichbar",
        _ => "beendet",
    };

    public override string NoTimesSet => "keine Zeiten";

    public override string Unreachable(string reason) => reason switch
    {
        UnreachableReasons.Blocked => "blockiert",
        UnreachableReasons.Removed => "der Bot wurde entfernt",
        _ => reason,
    };

    // Notices.
    public override ReplyText SourceBad(string name, long id, string problem) =>
        $"<b>{name}</b> ist nicht lesbar: {problem}\n"
        + $"Ich versuche es weiter, immer seltener, aber mindestens einmal am Tag. "
        + $"/source {id} sagt mehr, /pausesource {id} hält sie an.";

    public override ReplyText SourceRecovered(string name) => $"<b>{name}</b> ist wieder lesbar.";

    public override ReplyText SourceStale(string name, long id, double days, double entriesPerDay) =>
        $"<b>{name}</b> ist lesbar, bietet aber seit {Whole(days)} Tagen nichts Neues; "
        + $"sonst brachte sie {Pace(entriesPerDay)}.\n"
        + $"Vielleicht ist sie umgezogen oder wurde aufgegeben. /testsource {id} zeigt, was sie jetzt bietet.";

    public override ReplyText SourceActiveAgain(string name) => $"<b>{name}</b> bietet wieder Neues.";

    public override ReplyText SourceMoved(string name, string from, string to) =>
        $"<b>{name}</b> ist laut ihrem Server endgültig umgezogen: Ich lese sie ab jetzt unter {to}, nicht mehr unter "
            + $"{from}.";

    public override ReplyText SourceRetired(string name, long id) =>
        $"<b>{name}</b> ist endgültig verschwunden: Laut ihrem Server gibt es sie nicht mehr (410), darum frage ich "
            + $"sie nicht mehr ab. /removesource {id} nimmt sie von der Liste.";

    public override ReplyText EntriesRefused(string name, IReadOnlyList<string> ids) =>
        $"<b>{name}</b>: {Count(ids.Count, Entries)} ({Some(ids)}) konnten nicht gespeichert werden, die übrigen "
            + $"schon. "
        + $"Ich versuche es später noch einmal; was fehlschlug, steht im Protokoll.";

    public override ReplyText CannotPost(string? chat, string why) =>
        $"""
        Ich konnte in <b>{chat ?? "deinem Chat"}</b> nicht schreiben: {why}

        Gib mir dort das Recht zu schreiben und schick /start hinein; bis dahin bekommt er keine Briefings.
        """;

    public override ReplyText StoryFault(string id) =>
        $"Das Thema <code>{id}</code> ließ sich nicht erzählen und fehlt in einem Briefing. Der Grund steht im "
            + $"Protokoll.";

    public override ReplyText EditionFault(string id) =>
        $"Ein Briefing für Abonnent <code>{id}</code> ließ sich nicht erstellen; ich versuche es weiter. Der Grund "
            + $"steht im Protokoll.";

    public override ReplyText CorrectionFault(string id) =>
        $"Eine Berichtigung (<code>{id}</code>) ließ sich nicht mitteilen; ich versuche es weiter. Der Grund steht im "
            + $"Protokoll.";

    public override ReplyText PartFault(string id) =>
        $"Die Nachricht <code>{id}</code> ließ sich nicht senden und wurde aufgegeben. Der Grund steht im Protokoll.";

    public override ReplyText UpdateFault(string id) =>
        $"Was jemand geschrieben hat (Update <code>{id}</code>), ließ sich nicht lesen oder beantworten. Der Grund "
            + $"steht im Protokoll.";

    protected override string Pace(double entriesPerDay) =>
        entriesPerDay >= 1.5 ? $"etwa {Whole(entriesPerDay)} am Tag" : $"etwa {Whole(entriesPerDay * 7)} in der Woche";

    // Briefings.
    public override string NothingNew => "Nichts Neues.";

    public override string New => "Neu";

    public override string AlsoInPapers(int papers) =>
        papers == 1 ? "auch in einer Zeitung" : $"auch in {papers} Zeitungen";

    public override string InPapers(int papers) => papers == 1 ? "in einer Zeitung" : $"in {papers} Zeitungen";

    public override string Waiting(int count) => count == 1
        ? "Ein weiteres Thema wartet auf die nächste Ausgabe."
        : $"{count} weitere Themen warten auf die nächste Ausgabe.";

    public override string LeftOut(int count) => count == 1
        ? "Ein Thema ließ sich nicht erzählen und fehlt; die Admins wissen davon."
        : $"{count} Themen ließen sich nicht erzählen und fehlen; die Admins wissen davon.";

    public override string NothingReadYet => "noch keine Quelle gelesen";

    public override string UnreachableSince(string name, string time) => $"{name} nicht erreichbar seit {time}";

    public override string MoreUnreachable(int count) => $"{count} weitere nicht erreichbar";

    public override string NewestReport(string time) => $"neuester Bericht {time}";

    public override string Fallback(FallbackReason reason) => reason switch
    {
        FallbackReason.BudgetUsedUp => "das Tagesbudget des Modells ist aufgebraucht",
        FallbackReason.NoAnswer => "das Modell antwortet nicht",
        FallbackReason.Unreadable => "die Antwort des Modells ist nicht lesbar",
        FallbackReason.NotBorneOut => "die Antwort des Modells folgt nicht aus den Berichten",
        FallbackReason.NothingWritten => "das Modell hat nichts geschrieben",
        FallbackReason.LanguageNotChecked => "in der Sprache der Berichte lässt sich ein Modell nicht prüfen",
        _ => "es ist kein Modell eingestellt",
    };

    public override string FigureSentences => "Die Sätze dahinter";

    public override string Timeline => "Zeitleiste";

    public override string WhoReports => "Wer darüber berichtet";

    // Figures.
    public override string SourcesDiffer => "Wo sich die Quellen widersprechen";

    public override string Figures => "Zahlen";

    public override string Earlier => "früher";

    public override string AndAlso => ", und ";

    public override string Corrected => "Berichtigt";

    public override string Withdrawn => "Zurückgenommen";

    public override string AtLeast(string amount) => "mindestens " + amount;

    public override string MoreThan(string amount) => "mehr als " + amount;

    public override string About(string amount) => "etwa " + amount;

    public override string Was(string now, string before) => $"{now} (zuvor {before})";

    public override string OrSaid => " oder ";

    public override string UpTo(string amount) => "bis zu " + amount;

    public override string FewerThan(string amount) => "weniger als " + amount;

    public override string Range(string low, string high) => $"{low} bis {high}";

    public override string OfThem(string whole, string parts) => $"{whole}, davon {parts}";

    public override string Magnitude(string number, decimal value, decimal size) => size switch
    {
        1_000_000m => number + (value == 1 ? " Million" : " Millionen"),
        1_000_000_000m => number + (value == 1 ? " Milliarde" : " Milliarden"),
        _ => number + (value == 1 ? " Billion" : " Billionen"),
    };

    public override string Counted(string counts) => counts switch
    {
        "killed" => "getötet",
        "injured" => "verletzt",
        "seriously injured" => "schwer verletzt",
        "casualties" => "Opfer",
        "arrested" => "festgenommen",
        "displaced" => "vertrieben",
        "evacuated" => "in Sicherheit gebracht",
        "rescued" => "gerettet",
        "missing" => "vermisst",
        "trapped" => "eingeschlossen",
        "stranded" => "gestrandet",
        "hospitalised" => "im Krankenhaus",
        "infected" => "infiziert",
        "cases" => "Fälle",
        "kidnapped" => "entführt",
        "released" => "freigelassen",
        "deported" => "abgeschoben",
        "charged" => "angeklagt",
        "convicted" => "verurteilt",
        "executed" => "hingerichtet",
        "vaccinated" => "geimpft",
        "recovered" => "genesen",
        "survived" => "überlebt",
        "homeless" => "obdachlos",
        "without power" => "ohne Strom",
        "votes" => "Stimmen",
        "aftershocks" => "Nachbeben",
        _ => counts,
    };

    public override string Percent(string number) => number + "\u00A0%";

    /// <summary>After "vor", "seit" and "in".</summary>
    private string Dative(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => "weniger als einer Minute",
        { TotalHours: < 1 } => Count((long)span.TotalMinutes, Minutes),
        { TotalDays: < 2 } => Count((long)span.TotalHours, Hours),
        _ => Count((long)span.TotalDays, DaysAfterPreposition),
    };
}
