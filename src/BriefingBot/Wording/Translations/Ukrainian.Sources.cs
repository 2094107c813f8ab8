using BriefingBot.Sources;

namespace BriefingBot.Wording.Translations;

/// <summary>What is said of sources, in Ukrainian.</summary>
internal sealed partial class Ukrainian
{
    public override ReplyText HowToImport => $"Надішліть мені файл OPML.";
    public override ReplyText HowToImportFile => $"Вкажіть файл OPML: <code>/import sources.opml</code>";

    public override ReplyText OnlyHttp => $"Стежити можна лише за адресами http і https.";

    public override ReplyText NoOpml => $"Це не файл OPML.";
    public override ReplyText NotDownloaded(string problem) => $"Файл не вдалося прочитати: {problem}";

    public override ReplyText ImportedCount(int added, int known) =>
        $"Додано: {SourceCount(added)}; уже відомо: {known}.";

    public override string AndMore(int count) => $"… і ще {count}";

    public override ReplyText NoAddresses =>
        $"Жодне джерело не має адреси в інтернеті, а файл OPML складається з таких адрес. Список: /sources.";

    public override ReplyText NoSources =>
        $"Поки що немає жодного джерела. Адміністратор додасть його командою /addsource.";

    public override ReplyText SourcesHint(long id) =>
        $"Вимкнути одне: <code>/sources вимк {id}</code>, знову ввімкнути: <code>/sources увімк {id}</code>";

    public override string SourceTrouble(Source source) => source switch
    {
        { State: SourceState.Paused } => "на паузі",
        { State: SourceState.Retired } => "зникло назавжди",
        { Poll.Failures: > 0 } => "зараз не читається",
        _ => "",
    };

    public override ReplyText NoTopics => $"У джерел немає рубрик. Адміністратор задає їх командою /setsource.";
    public override string TopicsHeading => "Рубрики";
    public override ReplyText TopicsHint(string topic) => $"Вимкнути одну: <code>/topics вимк {topic}</code>";
    public override ReplyText TopicsAlways(string names) =>
        $"Джерела без рубрики надходять завжди: {names}. /sources вимкне їх.";

    public override ReplyText UnknownTopic(string typed) => $"Рубрики «{typed}» немає. /topics покаже всі.";

    public override ReplyText UnknownSource(string typed) =>
        $"За джерелом «{typed}» я не стежу, або таких кілька. /sources покаже номери.";

    public override ReplyText SourceUnreadable(string shownAddress, string problem) =>
        $"<b>{shownAddress}</b> не читається: {problem}";

    public override string AddOneByOne => "Додайте їх по одному:";
    public override string MoreFeeds => "Ще стрічки цієї сторінки:";
    public override ReplyText SourceWatched(string name, long id) =>
        $"За <b>{name}</b> вже стежу, номер {id}. /source {id} покаже його стан.";

    public override ReplyText ArticleLinksWatched => $"Стрічки в нього немає: стежу за посиланнями на статті.";

    public override ReplyText SitemapWatched(string? shownAddress) => shownAddress is null
        ? (ReplyText)$"Стежу за його новинною картою сайту."
        : $"Стежу за його новинною картою сайту: {shownAddress}.";

    public override ReplyText FeedWatched(string shownAddress) => $"Стежу за його стрічкою: {shownAddress}";
    public override string TheNewest => "найновіші";
    public override ReplyText SourceEmpty(string title) => $"<b>{title}</b> читається, але записів зараз немає.";
    public override ReplyText WatchIt => $"Стежити за ним?";

    public override ReplyText SourceAdded(string name, long id) =>
        $"За <b>{name}</b> тепер стежу, номер {id}. Уперше прочитаю протягом хвилини.";

    public override ReplyText AskRemoveSource(string name, string shownAddress) =>
        $"Більше не стежити за <b>{name}</b> ({shownAddress})? Що воно принесло, залишиться.";

    public override ReplyText SourceRemoved(string name) =>
        $"За <b>{name}</b> більше не стежу. /addsource поверне його.";

    public override ReplyText SourceGone(string name) => $"За <b>{name}</b> вже не стежу: джерело прибрали раніше.";

    public override ReplyText SourcePaused(string name, long id) =>
        $"<b>{name}</b> на паузі. <code>/resumesource {id}</code> продовжить.";

    public override ReplyText SourcePausedBefore(string name, long id) =>
        $"<b>{name}</b> вже на паузі. <code>/resumesource {id}</code> продовжить.";

    public override ReplyText SourceResumed(string name) =>
        $"<b>{name}</b> знову опитується, починаючи з цієї хвилини.";

    public override string TopicIs(string? topic) => $"рубрика: {topic ?? "немає"}";

    public override string IntervalIs(TimeSpan? interval) =>
        $"інтервал: {(interval is { } set ? Duration(set) : "звичайний")}";

    public override string SelectorIs(string? selector) => $"селектор: {selector ?? "немає"}";
    public override string Numbered(long id) => $"номер {id}";

    public override string StateIs(SourceState state) => state switch
    {
        SourceState.Active => "Стан: активне",
        SourceState.Paused => "Стан: на паузі",
        SourceState.Retired => "Стан: зникло назавжди",
        _ => "Стан: прибрано",
    };

    public override string KindIs(string kind) => $"вид: {kind}";
    public override string AddedBy(TimeSpan since, string? by) => $"Додано {Ago(since)}, ким: {by ?? "?"}";
    public override string LastRead(TimeSpan since) => $"Останнє читання: {Ago(since)}";
    public override string NeverRead => "Ще не читалося";

    public override string FailedInARow(int times, TimeSpan? since, string problem) =>
        $"Не вдалося {Count(times, InARowForms)}{(since is { } span ? ", " + Lasting(span) : "")}: {problem}";

    public override string ReadInPart(string problem) => $"Прочитано лише частково: {problem}";
    public override string UnusuallySilent(TimeSpan silent) => $"Нічого нового {Lasting(silent)} чи довше, це незвично";
    public override string NewestEntry(TimeSpan age) => $"Найновіший запис: {Ago(age)}";
    public override string AboutADay(double rate) => $"близько {Number((decimal)Math.Round(rate, 1))} на день";
    public override string NextPoll(TimeSpan wait) => $"Наступне опитування {In(wait)}";
    public override string NextPollNow => "Наступне опитування зараз";

    public override ReplyText PollBegun(int count) =>
        $"Читаю: {SourceCount(count)}. Результат надійде наступним повідомленням.";

    public override string ReadOf(int read, int total) =>
        $"{read.ToString(Culture)} з {Count(total, SourcesGenitive)} прочитано";

    public override string UnderWay(int count) => $"Уже читається: {SourceCount(count)}.";
    public override string MoreFail(int count) => $"… і ще {count} з помилками";
    public override string SilentLabel => "Незвично довго нічого нового";
    public override string InPartLabel => "Прочитано лише частково";
    public override string PausedLabel => "На паузі";
    public override string GoneLabel => "Зникли назавжди";
    public override string NewestReportAgo(TimeSpan age) => $"Найновіша публікація: {Ago(age)}";
}
