using BriefingBot.Sources;

namespace BriefingBot.Wording.Translations;

/// <summary>What is said of sources, in Spanish.</summary>
internal sealed partial class Spanish
{
    public override ReplyText HowToImport => $"Envíame el archivo OPML.";
    public override ReplyText HowToImportFile => $"Indica el archivo OPML: <code>/import sources.opml</code>";

    public override ReplyText OnlyHttp => $"Solo se pueden vigilar direcciones http y https.";

    public override ReplyText NoOpml => $"Eso no es un archivo OPML.";
    public override ReplyText NotDownloaded(string problem) => $"No se pudo leer el archivo: {problem}";

    public override ReplyText ImportedCount(int added, int known) =>
        $"{SourceCount(added)} {(added == 1 ? "añadida" : "añadidas")}; ya conocidas: {known}.";

    public override string AndMore(int count) => $"… y {count} más";

    public override ReplyText NoAddresses =>
        $"Ninguna fuente tiene dirección web, y un archivo OPML contiene direcciones así. /sources las muestra.";

    public override ReplyText NoSources =>
        $"Aún no se vigila ninguna fuente. Un administrador añade una con /addsource.";

    public override ReplyText SourcesHint(long id) =>
        $"Para desactivar una: <code>/sources no {id}</code>; para reactivarla: <code>/sources sí {id}</code>";

    public override string SourceTrouble(Source source) => source switch
    {
        { State: SourceState.Paused } => "en pausa",
        { State: SourceState.Retired } => "desaparecida para siempre",
        { Poll.Failures: > 0 } => "no se puede leer ahora",
        _ => "",
    };

    public override ReplyText NoTopics => $"Las fuentes no tienen temas. Un administrador los asigna con /setsource.";
    public override string TopicsHeading => "Temas";
    public override ReplyText TopicsHint(string topic) => $"Para desactivar uno: <code>/topics no {topic}</code>";
    public override ReplyText TopicsAlways(string names) =>
        $"Las fuentes sin tema llegan siempre: {names}. /sources las desactiva.";

    public override ReplyText UnknownTopic(string typed) => $"No hay ningún tema «{typed}». /topics los muestra todos.";

    public override ReplyText UnknownSource(string typed) =>
        $"No vigilo ninguna fuente «{typed}», o hay varias con ese nombre. /sources muestra los números.";

    public override ReplyText SourceUnreadable(string shownAddress, string problem) =>
        $"No se puede leer <b>{shownAddress}</b>: {problem}";

    public override string AddOneByOne => "Añádelas una por una:";
    public override string MoreFeeds => "Más feeds de esta página:";
    public override ReplyText SourceWatched(string name, long id) =>
        $"<b>{name}</b> ya se vigila, con el número {id}. /source {id} muestra su estado.";

    public override ReplyText ArticleLinksWatched => $"No tiene feed: se vigilan sus enlaces a artículos.";

    public override ReplyText SitemapWatched(string? shownAddress) => shownAddress is null
        ? (ReplyText)$"Se vigila su sitemap de noticias."
        : $"Se vigila su sitemap de noticias: {shownAddress}.";

    public override ReplyText FeedWatched(string shownAddress) => $"Se vigila su feed: {shownAddress}";
    public override string TheNewest => "las más recientes";

    public override ReplyText SourceEmpty(string title) =>
        $"<b>{title}</b> se puede leer, pero ahora no ofrece entradas.";

    public override ReplyText WatchIt => $"¿Vigilarla?";

    public override ReplyText SourceAdded(string name, long id) =>
        $"<b>{name}</b> se vigila desde ahora, con el número {id}. Se leerá por primera vez en un minuto.";

    public override ReplyText AskRemoveSource(string name, string shownAddress) =>
        $"¿Dejar de vigilar <b>{name}</b> ({shownAddress})? Lo que trajo se conserva.";

    public override ReplyText SourceRemoved(string name) => $"<b>{name}</b> ya no se vigila. /addsource la recupera.";

    public override ReplyText SourceGone(string name) => $"<b>{name}</b> ya se había quitado.";

    public override ReplyText SourcePaused(string name, long id) =>
        $"<b>{name}</b> está en pausa. <code>/resumesource {id}</code> la reanuda.";

    public override ReplyText SourcePausedBefore(string name, long id) =>
        $"<b>{name}</b> ya estaba en pausa. <code>/resumesource {id}</code> la reanuda.";

    public override ReplyText SourceResumed(string name) => $"<b>{name}</b> se consulta de nuevo desde ahora.";
    public override string TopicIs(string? topic) => $"tema: {topic ?? "ninguno"}";

    public override string IntervalIs(TimeSpan? interval) =>
        $"intervalo: {(interval is { } set ? Duration(set) : "por defecto")}";

    public override string SelectorIs(string? selector) => $"selector: {selector ?? "ninguno"}";
    public override string Numbered(long id) => $"número {id}";

    public override string StateIs(SourceState state) => state switch
    {
        SourceState.Active => "Estado: activa",
        SourceState.Paused => "Estado: en pausa",
        SourceState.Retired => "Estado: desaparecida para siempre",
        _ => "Estado: quitada",
    };

    public override string KindIs(string kind) => $"tipo: {kind}";
    public override string AddedBy(TimeSpan since, string? by) => $"Añadida {Ago(since)} por {by ?? "?"}";
    public override string LastRead(TimeSpan since) => $"Leída por última vez {Ago(since)}";
    public override string NeverRead => "Aún no leída";

    public override string FailedInARow(int times, TimeSpan? since, string problem) =>
        $"Falló {Count(times, InARowForms)}{(since is { } span ? ", " + Lasting(span) : "")}: {problem}";

    public override string ReadInPart(string problem) => $"Leída solo en parte: {problem}";
    public override string UnusuallySilent(TimeSpan silent) =>
        $"Nada nuevo {Lasting(silent)} o más, lo que no es habitual";
    public override string NewestEntry(TimeSpan age) => $"Entrada más reciente {Ago(age)}";

    public override string AboutADay(double rate) => $"alrededor de {Number((decimal)Math.Round(rate, 1))} al día";

    public override string NextPoll(TimeSpan wait) => $"Próxima consulta {In(wait)}";
    public override string NextPollNow => "Próxima consulta ahora";

    public override ReplyText PollBegun(int count) =>
        $"Leyendo {SourceCount(count)}. El resultado llega en otro mensaje.";

    public override string ReadOf(int read, int total) =>
        $"{read.ToString(Culture)} de {SourceCount(total)} {(total == 1 ? "leída" : "leídas")}";

    public override string UnderWay(int count) => $"Ya se está leyendo: {SourceCount(count)}.";
    public override string MoreFail(int count) => $"… y {count} más que fallan";
    public override string SilentLabel => "Sin novedades desde hace más de lo habitual";
    public override string InPartLabel => "Leídas solo en parte";
    public override string PausedLabel => "En pausa";
    public override string GoneLabel => "Desaparecidas para siempre";
    public override string NewestReportAgo(TimeSpan age) => $"Artículo más reciente {Ago(age)}";
}
