using BriefingBot.Sources;

namespace BriefingBot.Wording.Translations;

/// <summary>What is said of sources, in Russian.</summary>
internal sealed partial class Russian
{
    public override ReplyText HowToImport => $"Отправьте мне файл OPML.";
    public override ReplyText HowToImportFile => $"Укажите файл OPML: <code>/import sources.opml</code>";

    public override ReplyText OnlyHttp => $"Следить можно только за адресами http и https.";

    public override ReplyText NoOpml => $"Это не файл OPML.";
    public override ReplyText NotDownloaded(string problem) => $"Файл не удалось прочитать: {problem}";

    public override ReplyText ImportedCount(int added, int known) =>
        $"Добавлено: {SourceCount(added)}; уже известно: {known}.";

    public override string AndMore(int count) => $"… и ещё {count}";

    public override ReplyText NoAddresses =>
        $"Ни у одного источника нет адреса в интернете, а файл OPML состоит из таких адресов. Список: /sources.";

    public override ReplyText NoSources =>
        $"Пока нет ни одного источника. Администратор добавит его командой /addsource.";

    public override ReplyText SourcesHint(long id) =>
        $"Выключить один: <code>/sources выкл {id}</code>, снова включить: <code>/sources вкл {id}</code>";

    public override string SourceTrouble(Source source) => source switch
    {
        { State: SourceState.Paused } => "на паузе",
        { State: SourceState.Retired } => "исчез навсегда",
        { Poll.Failures: > 0 } => "сейчас не читается",
        _ => "",
    };

    public override ReplyText NoTopics => $"У источников нет рубрик. Администратор задаёт их командой /setsource.";
    public override string TopicsHeading => "Рубрики";
    public override ReplyText TopicsHint(string topic) => $"Выключить одну: <code>/topics выкл {topic}</code>";
    public override ReplyText TopicsAlways(string names) =>
        $"Источники без рубрики приходят всегда: {names}. /sources отключит их.";

    public override ReplyText UnknownTopic(string typed) => $"Рубрики «{typed}» нет. /topics покажет все.";

    public override ReplyText UnknownSource(string typed) =>
        $"За источником «{typed}» я не слежу, или таких несколько. /sources покажет номера.";

    public override ReplyText SourceUnreadable(string shownAddress, string problem) =>
        $"<b>{shownAddress}</b> не читается: {problem}";

    public override string AddOneByOne => "Добавьте их по одному:";
    public override string MoreFeeds => "Ещё ленты этой страницы:";
    public override ReplyText SourceWatched(string name, long id) =>
        $"За <b>{name}</b> уже слежу, номер {id}. /source {id} покажет его состояние.";

    public override ReplyText ArticleLinksWatched => $"Ленты у него нет: слежу за ссылками на статьи.";

    public override ReplyText SitemapWatched(string? shownAddress) => shownAddress is null
        ? (ReplyText)$"Слежу за его новостной картой сайта."
        : $"Слежу за его новостной картой сайта: {shownAddress}.";

    public override ReplyText FeedWatched(string shownAddress) => $"Слежу за его лентой: {shownAddress}";
    public override string TheNewest => "самые новые";
    public override ReplyText SourceEmpty(string title) => $"<b>{title}</b> читается, но записей сейчас нет.";
    public override ReplyText WatchIt => $"Следить за ним?";

    public override ReplyText SourceAdded(string name, long id) =>
        $"За <b>{name}</b> теперь слежу, номер {id}. Первый раз прочитаю в течение минуты.";

    public override ReplyText AskRemoveSource(string name, string shownAddress) =>
        $"Больше не следить за <b>{name}</b> ({shownAddress})? Что он принёс, останется.";

    public override ReplyText SourceRemoved(string name) => $"За <b>{name}</b> больше не слежу. /addsource вернёт его.";

    public override ReplyText SourceGone(string name) => $"За <b>{name}</b> уже не слежу: источник убрали раньше.";

    public override ReplyText SourcePaused(string name, long id) =>
        $"<b>{name}</b> на паузе. <code>/resumesource {id}</code> продолжит.";

    public override ReplyText SourcePausedBefore(string name, long id) =>
        $"<b>{name}</b> уже на паузе. <code>/resumesource {id}</code> продолжит.";

    public override ReplyText SourceResumed(string name) => $"<b>{name}</b> снова опрашивается, начиная с этой минуты.";
    public override string TopicIs(string? topic) => $"рубрика: {topic ?? "нет"}";

    public override string IntervalIs(TimeSpan? interval) =>
        $"интервал: {(interval is { } set ? Duration(set) : "обычный")}";

    public override string SelectorIs(string? selector) => $"селектор: {selector ?? "нет"}";
    public override string Numbered(long id) => $"номер {id}";

    public override string StateIs(SourceState state) => state switch
    {
        SourceState.Active => "Состояние: активен",
        SourceState.Paused => "Состояние: на паузе",
        SourceState.Retired => "Состояние: исчез навсегда",
        _ => "Состояние: убран",
    };

    public override string KindIs(string kind) => $"вид: {kind}";
    public override string AddedBy(TimeSpan since, string? by) => $"Добавлен {Ago(since)}, кем: {by ?? "?"}";
    public override string LastRead(TimeSpan since) => $"Последнее чтение: {Ago(since)}";
    public override string NeverRead => "Ещё не читался";

    public override string FailedInARow(int times, TimeSpan? since, string problem) =>
        $"Не удалось {Count(times, InARowForms)}{(since is { } span ? ", " + Lasting(span) : "")}: {problem}";

    public override string ReadInPart(string problem) => $"Прочитан лишь частично: {problem}";
    public override string UnusuallySilent(TimeSpan silent) =>
        $"Ничего нового {Lasting(silent)} или дольше, это необычно";
    public override string NewestEntry(TimeSpan age) => $"Самая новая запись: {Ago(age)}";
    public override string AboutADay(double rate) => $"около {Number((decimal)Math.Round(rate, 1))} в день";
    public override string NextPoll(TimeSpan wait) => $"Следующий опрос {In(wait)}";
    public override string NextPollNow => "Следующий опрос сейчас";

    public override ReplyText PollBegun(int count) =>
        $"Читаю: {SourceCount(count)}. Результат придёт следующим сообщением.";

    public override string ReadOf(int read, int total) =>
        $"{read.ToString(Culture)} из {Count(total, SourcesGenitive)} прочитано";

    public override string UnderWay(int count) => $"Уже читается: {SourceCount(count)}.";
    public override string MoreFail(int count) => $"… и ещё {count} с ошибками";
    public override string SilentLabel => "Необычно долго ничего нового";
    public override string InPartLabel => "Прочитаны лишь частично";
    public override string PausedLabel => "На паузе";
    public override string GoneLabel => "Исчезли навсегда";
    public override string NewestReportAgo(TimeSpan age) => $"Самая новая публикация: {Ago(age)}";
}
