using BriefingBot.Sources;

namespace BriefingBot.Wording.Translations;

/// <summary>What is said of sources, in German.</summary>
internal sealed partial class German
{
    public override ReplyText HowToImport => $"Schick mir die OPML-Datei.";
    public override ReplyText HowToImportFile => $"Nenne die OPML-Datei: <code>/import sources.opml</code>";

    public override ReplyText OnlyHttp => $"Nur Adressen mit http oder https lassen sich beobachten.";

    public override ReplyText NoOpml => $"Das ist keine OPML-Datei.";
    public override ReplyText NotDownloaded(string problem) => $"Die Datei ließ sich nicht lesen: {problem}";

    public override ReplyText ImportedCount(int added, int known) =>
        $"{SourceCount(added)} aufgenommen, {known} schon bekannt.";

    public override string AndMore(int count) => $"… und {count} weitere";

    public override ReplyText NoAddresses =>
        $"Keine der Quellen hat eine Adresse im Web, und eine OPML-Datei listet solche Adressen. /sources zeigt sie.";

    public override ReplyText NoSources =>
        $"Es werden noch keine Quellen beobachtet. Ein Admin nimmt mit /addsource eine auf.";

    public override ReplyText SourcesHint(long id) =>
        $"Eine abschalten: <code>/sources aus {id}</code>, wieder einschalten: <code>/sources an {id}</code>";

    public override string SourceTrouble(Source source) => source switch
    {
        { State: SourceState.Paused } => "pausiert",
        { State: SourceState.Retired } => "endgültig verschwunden",
        { Poll.Failures: > 0 } => "zurzeit nicht lesbar",
        _ => "",
    };

    public override ReplyText NoTopics => $"Die Quellen haben keine Rubriken. Ein Admin vergibt sie mit /setsource.";
    public override string TopicsHeading => "Rubriken";
    public override ReplyText TopicsHint(string topic) => $"Eine abschalten: <code>/topics aus {topic}</code>";
    public override ReplyText TopicsAlways(string names) =>
        $"Quellen ohne Rubrik kommen immer: {names}. /sources schaltet sie ab.";

    public override ReplyText UnknownTopic(string typed) => $"Eine Rubrik „{typed}“ gibt es nicht. /topics zeigt alle.";

    public override ReplyText UnknownSource(string typed) =>
        $"Ich beobachte keine Quelle „{typed}“, oder mehrere dieses Namens. /sources zeigt die Nummern.";

    public override ReplyText SourceUnreadable(string shownAddress, string problem) =>
        $"<b>{shownAddress}</b> ist nicht lesbar: {problem}";

    public override string AddOneByOne => "Füge sie einzeln hinzu:";
    public override string MoreFeeds => "Weitere Feeds dieser Seite:";
    public override ReplyText SourceWatched(string name, long id) =>
        $"<b>{name}</b> wird schon beobachtet, als Nummer {id}. /source {id} zeigt ihren Zustand.";

    public override ReplyText ArticleLinksWatched => $"Sie hat keinen Feed: Ihre Links zu Artikeln werden beobachtet.";

    public override ReplyText SitemapWatched(string? shownAddress) => shownAddress is null
        ? (ReplyText)$"Ihre News-Sitemap wird beobachtet."
        : $"Ihre News-Sitemap wird beobachtet: {shownAddress}.";

    public override ReplyText FeedWatched(string shownAddress) => $"Ihr Feed wird beobachtet: {shownAddress}";
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

    public override ReplyText SourceGone(string name) => $"<b>{name}</b> wurde schon entfernt.";

    public override ReplyText SourcePaused(string name, long id) =>
        $"<b>{name}</b> ist pausiert. Mit <code>/resumesource {id}</code> geht es weiter.";

    public override ReplyText SourcePausedBefore(string name, long id) =>
        $"<b>{name}</b> war schon pausiert. Mit <code>/resumesource {id}</code> geht es weiter.";

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
        (times == 1 ? "Einmal" : $"{times.ToString(Culture)}-mal in Folge")
        + $" gescheitert{(since is { } span ? ", " + Lasting(span) : "")}: {problem}";

    public override string ReadInPart(string problem) => $"Nur zum Teil gelesen: {problem}";
    public override string UnusuallySilent(TimeSpan silent) =>
        $"Nichts Neues {Lasting(silent)} oder länger, ungewöhnlich lange";
    public override string NewestEntry(TimeSpan age) => $"Neuester Eintrag {Ago(age)}";
    public override string AboutADay(double rate) => $"etwa {Number((decimal)Math.Round(rate, 1))} am Tag";
    public override string NextPoll(TimeSpan wait) => $"Nächste Abfrage {In(wait)}";
    public override string NextPollNow => "Nächste Abfrage jetzt";

    public override ReplyText PollBegun(int count) => $"Ich lese {SourceCount(count)}. Das Ergebnis folgt.";

    public override string ReadOf(int read, int total) =>
        $"{read.ToString(Culture)} von {(total == 1 ? "1 Quelle" : $"{total.ToString(Culture)} Quellen")} gelesen";

    public override string UnderWay(int count) => $"Wird schon gelesen: {SourceCount(count)}.";
    public override string MoreFail(int count) => $"… und {count} weitere, die nicht lesbar sind";
    public override string SilentLabel => "Ungewöhnlich lange nichts Neues";
    public override string InPartLabel => "Nur zum Teil gelesen";
    public override string PausedLabel => "Pausiert";
    public override string GoneLabel => "Endgültig verschwunden";
    public override string NewestReportAgo(TimeSpan age) => $"Neuester Bericht {Ago(age)}";
}
