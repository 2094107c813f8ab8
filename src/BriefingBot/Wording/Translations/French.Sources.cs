using BriefingBot.Sources;

namespace BriefingBot.Wording.Translations;

/// <summary>What is said of sources, in French.</summary>
internal sealed partial class French
{
    public override ReplyText HowToImport => $"Envoyez-moi le fichier OPML.";
    public override ReplyText HowToImportFile => $"Indiquez le fichier OPML : <code>/import sources.opml</code>";

    public override ReplyText OnlyHttp => $"Seules les adresses http et https peuvent être surveillées.";

    public override ReplyText NoOpml => $"Ce n’est pas un fichier OPML.";
    public override ReplyText NotDownloaded(string problem) => $"Le fichier n’a pas pu être lu : {problem}";

    public override ReplyText ImportedCount(int added, int known) =>
        $"{SourceCount(added)} en plus ; déjà connues : {known}.";

    public override string AndMore(int count) => $"… et {count} de plus";

    public override ReplyText NoAddresses =>
        $"Aucune des sources n’a d’adresse web, et un fichier OPML contient de telles adresses. /sources les montre.";

    public override ReplyText NoSources =>
        $"Aucune source n’est encore surveillée. Un administrateur en ajoute une avec /addsource.";

    public override ReplyText SourcesHint(long id) =>
        $"Pour en désactiver une : <code>/sources non {id}</code> ; pour la réactiver : <code>/sources oui {id}</code>";

    public override string SourceTrouble(Source source) => source switch
    {
        { State: SourceState.Paused } => "en pause",
        { State: SourceState.Retired } => "disparue pour de bon",
        { Poll.Failures: > 0 } => "illisible pour l’instant",
        _ => "",
    };

    public override ReplyText NoTopics =>
        $"Les sources n’ont pas de rubriques. Un administrateur les attribue avec /setsource.";

    public override string TopicsHeading => "Rubriques";

    public override ReplyText TopicsHint(string topic) => $"Pour en désactiver une : <code>/topics non {topic}</code>";

    public override ReplyText TopicsAlways(string names) =>
        $"Les sources sans rubrique arrivent toujours : {names}. /sources les désactive.";

    public override ReplyText UnknownTopic(string typed) =>
        $"Il n’y a pas de rubrique « {typed} ». /topics les montre toutes.";

    public override ReplyText UnknownSource(string typed) =>
        $"Je ne surveille aucune source « {typed} », ou il y en a plusieurs de ce nom. /sources montre les numéros.";

    public override ReplyText SourceUnreadable(string shownAddress, string problem) =>
        $"<b>{shownAddress}</b> ne peut pas être lu : {problem}";

    public override string AddOneByOne => "Ajoutez-les une par une\u00a0:";
    public override string MoreFeeds => "Autres flux de cette page\u00a0:";
    public override ReplyText SourceWatched(string name, long id) =>
        $"<b>{name}</b> est déjà surveillée, sous le numéro {id}. /source {id} montre son état.";

    public override ReplyText ArticleLinksWatched =>
        $"Elle n’a pas de flux : ses liens vers des articles sont surveillés.";

    public override ReplyText SitemapWatched(string? shownAddress) => shownAddress is null
        ? (ReplyText)$"Son sitemap d’actualités est surveillé."
        : $"Son sitemap d’actualités est surveillé : {shownAddress}.";

    public override ReplyText FeedWatched(string shownAddress) => $"Son flux est surveillé : {shownAddress}";
    public override string TheNewest => "les plus récentes";

    public override ReplyText SourceEmpty(string title) =>
        $"<b>{title}</b> est lisible, mais n’offre pas d’entrées en ce moment.";

    public override ReplyText WatchIt => $"La surveiller ?";

    public override ReplyText SourceAdded(string name, long id) =>
            $"<b>{name}</b> est surveillée désormais, sous le numéro {id}. Elle sera lue pour la première fois "
            + $"d’ici une minute.";

    public override ReplyText AskRemoveSource(string name, string shownAddress) =>
        $"Ne plus surveiller <b>{name}</b> ({shownAddress}) ? Ce qu’elle a apporté est conservé.";

    public override ReplyText SourceRemoved(string name) =>
        $"<b>{name}</b> n’est plus surveillée. /addsource la rétablit.";

    public override ReplyText SourceGone(string name) => $"<b>{name}</b> était déjà retirée.";

    public override ReplyText SourcePaused(string name, long id) =>
        $"<b>{name}</b> est en pause. <code>/resumesource {id}</code> la reprend.";

    public override ReplyText SourcePausedBefore(string name, long id) =>
        $"<b>{name}</b> était déjà en pause. <code>/resumesource {id}</code> la reprend.";

    public override ReplyText SourceResumed(string name) => $"<b>{name}</b> est de nouveau interrogée, dès maintenant.";
    public override string TopicIs(string? topic) => $"rubrique : {topic ?? "aucune"}";

    public override string IntervalIs(TimeSpan? interval) =>
        $"intervalle : {(interval is { } set ? Duration(set) : "par défaut")}";

    public override string SelectorIs(string? selector) => $"sélecteur : {selector ?? "aucun"}";
    public override string Numbered(long id) => $"numéro {id}";

    public override string StateIs(SourceState state) => state switch
    {
        SourceState.Active => "État : active",
        SourceState.Paused => "État : en pause",
        SourceState.Retired => "État : disparue pour de bon",
        _ => "État : retirée",
    };

    public override string KindIs(string kind) => $"type : {kind}";
    public override string AddedBy(TimeSpan since, string? by) => $"Ajoutée {Ago(since)} par {by ?? "?"}";
    public override string LastRead(TimeSpan since) => $"Lue pour la dernière fois {Ago(since)}";
    public override string NeverRead => "Pas encore lue";

    public override string FailedInARow(int times, TimeSpan? since, string problem) =>
        $"Échec {Count(times, InARowForms)}{(since is { } span ? ", " + Lasting(span) : "")} : {problem}";

    public override string ReadInPart(string problem) => $"Lue en partie seulement : {problem}";

    public override string UnusuallySilent(TimeSpan silent) =>
        $"Rien de nouveau {Lasting(silent)} ou plus, plus que d’habitude";

    public override string NewestEntry(TimeSpan age) => $"Entrée la plus récente {Ago(age)}";
    public override string AboutADay(double rate) => $"environ {Number((decimal)Math.Round(rate, 1))} par jour";
    public override string NextPoll(TimeSpan wait) => $"Prochaine lecture {In(wait)}";
    public override string NextPollNow => "Prochaine lecture maintenant";

    public override ReplyText PollBegun(int count) => $"Lecture de {SourceCount(count)} en cours. Le résultat suit.";

    public override string ReadOf(int read, int total) => $"{Count(read, ReadForms)} sur {total.ToString(Culture)}";

    public override string UnderWay(int count) => $"Déjà en cours de lecture : {SourceCount(count)}.";
    public override string MoreFail(int count) => $"… et {count} de plus en échec";
    public override string SilentLabel => "Sans nouveauté plus longtemps que d’habitude";
    public override string InPartLabel => "Lues en partie seulement";
    public override string PausedLabel => "En pause";
    public override string GoneLabel => "Disparues pour de bon";
    public override string NewestReportAgo(TimeSpan age) => $"Article le plus récent {Ago(age)}";

    public override ReplyText SourceHasTooManyIds(string name, long id) =>
        $"<b>{name}</b> a envoyé plus d’entrées que je ne peux en retenir, ou leur donne chaque fois de nouveaux "
            + $"identifiants. Je retiens les dernières ; si du vieux passe pour neuf, "
            + $"/removesource {id} l’enlève de la liste.";
}
