using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Russian: commands for admins, and what they are told.</summary>
internal sealed partial class Russian
{
    public override ReplyText NoModels =>
        $"Краткие пересказы составлены из предложений публикаций: модель не настроена (Model:Backend).";

    public override ReplyText ModelFails(string model, TimeSpan since, string? problem) =>
        $"<b>{model}</b> не работает {Lasting(since)}: {problem}";

    public override ReplyText ModelAnswered(string model, TimeSpan since) =>
        $"<b>{model}</b>: последний ответ {Ago(since)}";

    public override ReplyText ModelNotAsked(string model) => $"<b>{model}</b>: запросов ещё не было";

    public override string TokensToday(long used, long limit) =>
        limit > 0 ? $"Токенов сегодня: {Grouped(used)} из {Grouped(limit)}" : $"Токенов сегодня: {Grouped(used)}";

    public override ReplyText BackedUp(string file, double megabytes, int kept) =>
            $"Скопировано и проверено: <code>{file}</code>, {Decimal(megabytes)}\u00a0МБ. Хранятся последние {kept}; "
            + $"<code>restore FILE</code> вернёт любую.";

    public override ReplyText Granted(long userId) => $"Пользователь <code>{userId}</code> теперь администратор.";
    public override ReplyText YouAreNoAdmin => $"Вы больше не администратор этого бота.";
    public override ReplyText YouAreAdmin => $"Теперь вы администратор этого бота; /help покажет, что вам доступно.";

    public override ReplyText AdminAlready(long userId) => $"Пользователь <code>{userId}</code> уже администратор.";
    public override ReplyText Revoked(long userId) => $"Пользователь <code>{userId}</code> больше не администратор.";
    public override ReplyText NoAdmin(long userId) => $"Пользователь <code>{userId}</code> не администратор.";

    public override ReplyText ConfiguredAdmin(long userId) =>
        $"Пользователь <code>{userId}</code> указан в настройке Telegram:Admins; уберите этот ID оттуда и "
            + $"перезапустите.";

    public override ReplyText NoAdmins =>
        $"Администраторов нет. Укажите свой ID пользователя Telegram в настройке Telegram:Admins.";

    public override string AdminsLabel => "Администраторы";
    public override string AuditHeading => "Что делали администраторы, сначала новое";
    public override ReplyText NothingDone => $"Администраторы пока ничего не делали.";
    public override string AtTheTerminal => "в терминале";

    public override ReplyText ActiveOf(int active, int total) =>
        $"<b>{Count(active, ActiveForms)}</b> из {Count(total, ChatForms)}";

    public override string ForumTopic(long id) => $"тема {id}";

    public override string ChatKindIs(ChatKind kind) => kind switch
    {
        ChatKind.Group => "группа",
        ChatKind.Channel => "канал",
        _ => "личный",
    };

    public override string StateIs(SubscriberState state) => state switch
    {
        SubscriberState.Active => "активен",
        SubscriberState.Paused => "на паузе",
        SubscriberState.Unreachable => "недоступен",
        SubscriberState.New => "не начат",
        _ => "остановлен",
    };

    public override string NoTimesSet => "время не задано";
    public override string Since(TimeSpan span) => $"уже {Accusative(span)}";

    public override string Unreachable(string reason) => reason switch
    {
        UnreachableReasons.Blocked => "заблокирован пользователем",
        UnreachableReasons.Removed => "бот удалён из чата",
        _ => reason,
    };

    public override ReplyText SourceBad(string name, long id, string problem) =>
            $"<b>{name}</b> не читается: {problem}\nЯ продолжаю попытки, всё реже, но не реже раза в день. /source "
            + $"{id} расскажет больше, /pausesource {id} остановит опрос.";

    public override ReplyText SourcesBad(IReadOnlyList<string> names) =>
        $"<b>Не читаются источники ({names.Count}):</b> {FirstOf(names)}\n"
        + $"Я продолжаю попытки, всё реже, но не реже раза в день. /health покажет все и причины.";

    public override ReplyText SourcesRecovered(IReadOnlyList<string> names) =>
        $"<b>Снова читаются источники ({names.Count}):</b> {FirstOf(names)}";

    public override ReplyText SourceRecovered(string name) => $"<b>{name}</b> снова читается.";

    public override ReplyText SourceStale(string name, long id, double days, double entriesPerDay) =>
            $"<b>{name}</b> читается, но нового нет уже {Count((long)Math.Round(days), DayForms)} или дольше; "
            + $"раньше приносил {Pace(entriesPerDay)}.\n"
            + $"Возможно, он переехал или заброшен. /testsource {id} покажет, что он "
            + $"предлагает сейчас.";

    public override ReplyText SourceActiveAgain(string name) => $"<b>{name}</b> снова приносит новое.";

    public override ReplyText SourceMoved(string name, string from, string to) =>
        $"<b>{name}</b> переехал навсегда, сообщает его сервер: теперь читаю его по адресу "
            + $"<code>{to}</code>, а не <code>{from}</code>.";

    public override ReplyText SourceRetired(string name, long id) =>
            $"<b>{name}</b> исчез навсегда: сервер сообщает, что его больше нет (410), и я перестал его опрашивать. "
            + $"/removesource {id} уберёт его из списка.";

    public override ReplyText EntriesRefused(string name, IReadOnlyList<string> ids) =>
            $"<b>{name}</b>: {Count(ids.Count, Entries)} ({Some(ids)}) не удалось сохранить; остальные сохранены. "
            + $"Попробую позже; причина в журнале.";

    public override ReplyText SourceHasTooManyIds(string name, long id) =>
        $"<b>{name}</b> прислал больше записей, чем я могу запомнить, или каждый раз даёт им новые идентификаторы. Я "
            + $"помню последние; если старое приходит как новое, /removesource {id} уберёт источник из списка.";

    public override ReplyText CannotPost(string? chat) =>
        $"Я не смог написать в <b>{chat ?? "ваш чат"}</b>. Дайте мне право писать там, откройте тему, если она "
            + $"закрыта, и отправьте туда /start; до тех пор сводок в нём не будет.";

    public override ReplyText StoryFault(string id) =>
        $"Сюжет <code>{id}</code> не удалось рассказать, в одной сводке его нет. Причина в журнале.";

    public override ReplyText EditionFault(string id) =>
        $"Сводку для подписчика <code>{id}</code> не удалось составить; я продолжаю попытки. Причина в журнале.";

    public override ReplyText CorrectionFault(string id) =>
        $"Об исправлении (<code>{id}</code>) не удалось сообщить; я продолжаю попытки. Причина в журнале.";

    public override ReplyText PartFault(string id) =>
        $"Сообщение <code>{id}</code> не удалось отправить, попытки прекращены. Причина в журнале.";

    public override ReplyText JobFault(string id) =>
        $"Одна из моих задач (<code>{id}</code>) не выполнена; остальные выполнены, а она будет повторена в "
        + $"следующий раз по расписанию. Причина в журнале.";

    public override ReplyText UpdateFault(string id) =>
            $"То, что кто-то написал (обновление <code>{id}</code>), не удалось прочитать или ответить на это. "
            + $"Причина в журнале.";

    protected override string Pace(double entriesPerDay) =>
        entriesPerDay >= 1.5 ? $"около {Whole(entriesPerDay)} в день" : $"около {Whole(entriesPerDay * 7)} в неделю";

    public override string WithoutModelToday => "Сегодня написано без языковой модели.";
    public override string PartlyWithoutModel(int count) => Count(count, UnmodelledForms);
    public override string StoryWithoutModel => "Написано без языковой модели.";

    public override string WrittenByModel(string models) =>
        $"Написано моделью {models}, каждое предложение сверено с публикациями.";

    public override string Translated(string language) =>
        $"Перевод (язык оригинала: {language}); ссылки ведут к оригиналам.";

    public override string RefusedTexts(long count) => Count(count, RefusedForms);
    public override string CostToday(string cost) => $"Расходы сегодня: {cost}";

    public override ReplyText ModelBegunToFail(string model, string? problem) =>
            $"Языковая модель <b>{model}</b> не отвечает: {problem} Пока она не ответит, краткие пересказы "
            + $"состоят из предложений публикаций.";

    public override ReplyText ModelAnswersAgain(string model) => $"Языковая модель <b>{model}</b> снова отвечает.";

    public override ReplyText ModelBudgetUsedUp =>
            $"Бюджет языковой модели на сегодня исчерпан; до полуночи UTC краткие пересказы состоят из "
            + $"предложений публикаций. Его задают Model:DailyTokens и Model:DailyCost.";

    public override ReplyText ClockWasSet(TimeSpan jump)
    {
        if (jump > TimeSpan.Zero)
        {
            return $"Часы моей машины переведены вперёд на {Accusative(jump)}, либо машина столько "
                + $"спала. То, что из-за этого опоздало, приходит сейчас.";
        }

        return $"Часы моей машины переведены назад на {Accusative(jump.Negate())}. То, что из-за "
            + $"неверного времени ещё ждало бы, приходит сейчас.";
    }

    public override ReplyText StorageFails(string fault) =>
        $"Сейчас я ничего не могу сохранить: {fault}\nПока это не исправлено, я не читаю источники и "
            + $"ничего не отправляю; ничего не потеряно.";

    public override ReplyText StorageIsDamaged(string fault) =>
        $"Сейчас я ничего не могу сохранить: {fault}\nДо тех пор я не читаю источники и ничего не отправляю.";

    public override ReplyText StorageWorks() => $"Я снова могу сохранять, и работа продолжается.";
    public override ReplyText MachineIsBusy() =>
        $"Машина, на которой я работаю, перегружена: больше половины последних двух минут ушло на ожидание "
            + $"своей очереди. Пока это длится, сводки и ответы приходят с опозданием; ничего не потеряно. "
            + $"Посмотрите, что ещё на ней работает.";

    public override ReplyText UpdatesAreTaken() =>
        $"Другая программа с моим токеном забирает то, что мне пишут, или установлен вебхук: часть этого или всё до "
            + $"меня не доходит. Остановите её или уберите вебхук; дальше я продолжу сам. Сводки тем временем выходят.";

    public override ReplyText BackupFailed(string fault) => $"Ночная резервная копия не удалась: {fault}";
}
