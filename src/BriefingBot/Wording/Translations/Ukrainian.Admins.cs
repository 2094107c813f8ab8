using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: commands for admins, and what they are told.</summary>
internal sealed partial class Ukrainian
{
    public override ReplyText NoModels =>
        $"Стислі перекази складено з речень публікацій: модель не налаштовано (Model:Backend).";

    public override ReplyText ModelFails(string model, TimeSpan since, string? problem) =>
        $"<b>{model}</b> не працює {Lasting(since)}: {problem}";

    public override ReplyText ModelAnswered(string model, TimeSpan since) =>
        $"<b>{model}</b>: остання відповідь {Ago(since)}";

    public override ReplyText ModelNotAsked(string model) => $"<b>{model}</b>: запитів ще не було";

    public override string TokensToday(long used, long limit) =>
        limit > 0 ? $"Токенів сьогодні: {Grouped(used)} із {Grouped(limit)}" : $"Токенів сьогодні: {Grouped(used)}";

    public override ReplyText BackedUp(string file, double megabytes, int kept) =>
            $"Скопійовано й перевірено: <code>{file}</code>, {Decimal(megabytes)}\u00a0МБ. Зберігаються останні "
            + $"{kept}; <code>restore FILE</code> поверне будь-яку.";

    public override ReplyText Granted(long userId) => $"Користувач <code>{userId}</code> тепер адміністратор.";
    public override ReplyText YouAreNoAdmin => $"Ви більше не адміністратор цього бота.";
    public override ReplyText YouAreAdmin => $"Тепер ви адміністратор цього бота; /help покаже, що вам доступно.";

    public override ReplyText AdminAlready(long userId) => $"Користувач <code>{userId}</code> уже адміністратор.";
    public override ReplyText Revoked(long userId) => $"Користувач <code>{userId}</code> більше не адміністратор.";
    public override ReplyText NoAdmin(long userId) => $"Користувач <code>{userId}</code> не адміністратор.";

    public override ReplyText ConfiguredAdmin(long userId) =>
            $"Користувача <code>{userId}</code> вказано в налаштуванні Telegram:Admins; приберіть цей ID звідти й "
            + $"перезапустіть.";

    public override ReplyText NoAdmins =>
        $"Адміністраторів немає. Укажіть свій ID користувача Telegram у налаштуванні Telegram:Admins.";

    public override string AdminsLabel => "Адміністратори";
    public override string AuditHeading => "Що робили адміністратори, спершу нове";
    public override ReplyText NothingDone => $"Адміністратори поки що нічого не робили.";
    public override string AtTheTerminal => "у терміналі";

    public override ReplyText ActiveOf(int active, int total) =>
        $"<b>{Count(active, ActiveForms)}</b> з {Count(total, ChatForms)}";

    public override string ForumTopic(long id) => $"тема {id}";

    public override string ChatKindIs(ChatKind kind) => kind switch
    {
        ChatKind.Group => "група",
        ChatKind.Channel => "канал",
        _ => "приватний",
    };

    public override string StateIs(SubscriberState state) => state switch
    {
        SubscriberState.Active => "активний",
        SubscriberState.Paused => "на паузі",
        SubscriberState.Unreachable => "недоступний",
        SubscriberState.New => "не розпочатий",
        _ => "зупинений",
    };

    public override string NoTimesSet => "час не задано";
    public override string Since(TimeSpan span) => $"вже {Accusative(span)}";

    public override string Unreachable(string reason) => reason switch
    {
        UnreachableReasons.Blocked => "заблоковано користувачем",
        UnreachableReasons.Removed => "бота вилучено з чату",
        _ => reason,
    };

    public override ReplyText SourceBad(string name, long id, string problem) =>
            $"<b>{name}</b> не читається: {problem}\nЯ продовжую спроби, дедалі рідше, але щонайменше раз на день. "
            + $"/source {id} розкаже більше, /pausesource {id} зупинить опитування.";

    public override ReplyText SourcesBad(IReadOnlyList<string> names) =>
        $"<b>Не читаються джерела ({names.Count}):</b> {FirstOf(names)}\n"
        + $"Я продовжую спроби, дедалі рідше, але щонайменше раз на день. /health покаже всі та причини.";

    public override ReplyText SourcesRecovered(IReadOnlyList<string> names) =>
        $"<b>Знову читаються джерела ({names.Count}):</b> {FirstOf(names)}";

    public override ReplyText SourceRecovered(string name) => $"<b>{name}</b> знову читається.";

    public override ReplyText SourceStale(string name, long id, double days, double entriesPerDay) =>
            $"<b>{name}</b> читається, але нового немає вже {Count((long)Math.Round(days), DayForms)} чи довше; "
            + $"раніше приносило {Pace(entriesPerDay)}.\n"
            + $"Можливо, воно переїхало або закинуте. /testsource {id} покаже, що "
            + $"воно пропонує зараз.";

    public override ReplyText SourceActiveAgain(string name) => $"<b>{name}</b> знову приносить нове.";

    public override ReplyText SourceMoved(string name, string from, string to) =>
        $"<b>{name}</b> переїхало назавжди, повідомляє його сервер: тепер читаю його за адресою "
            + $"<code>{to}</code>, а не <code>{from}</code>.";

    public override ReplyText SourceRetired(string name, long id) =>
            $"<b>{name}</b> зникло назавжди: сервер повідомляє, що його більше немає (410), і я перестав його "
            + $"опитувати. /removesource {id} прибере його зі списку.";

    public override ReplyText EntriesRefused(string name, IReadOnlyList<string> ids) =>
            $"<b>{name}</b>: {Count(ids.Count, Entries)} ({Some(ids)}) не вдалося зберегти; решту збережено. "
            + $"Спробую пізніше; причина в журналі.";

    public override ReplyText SourceHasTooManyIds(string name, long id) =>
        $"<b>{name}</b> надіслало більше записів, ніж я можу запам’ятати, або щоразу дає їм нові ідентифікатори. Я "
            + $"пам’ятаю останні; якщо старе приходить як нове, /removesource {id} прибере джерело зі списку.";

    public override ReplyText CannotPost(string? chat) =>
        $"Я не зміг написати в <b>{chat ?? "ваш чат"}</b>. Дайте мені право писати там, відкрийте тему, якщо її "
            + $"закрито, і надішліть туди /start; доти зведень у ньому не буде.";

    public override ReplyText StoryFault(string id) =>
        $"Сюжет <code>{id}</code> не вдалося розповісти, в одному зведенні його немає. Причина в журналі.";

    public override ReplyText EditionFault(string id) =>
        $"Зведення для підписника <code>{id}</code> не вдалося скласти; я продовжую спроби. Причина в журналі.";

    public override ReplyText CorrectionFault(string id) =>
        $"Про виправлення (<code>{id}</code>) не вдалося повідомити; я продовжую спроби. Причина в журналі.";

    public override ReplyText PartFault(string id) =>
        $"Повідомлення <code>{id}</code> не вдалося надіслати, спроби припинено. Причина в журналі.";

    public override ReplyText JobFault(string id) =>
        $"Одне з моїх завдань (<code>{id}</code>) не вдалося виконати; решту виконано, а його буде повторено "
        + $"наступного разу за розкладом. Причина в журналі.";

    public override ReplyText UpdateFault(string id) =>
            $"Те, що хтось написав (оновлення <code>{id}</code>), не вдалося прочитати або відповісти на це. "
            + $"Причина в журналі.";

    protected override string Pace(double entriesPerDay) => entriesPerDay >= 1.5
        ? $"близько {Whole(entriesPerDay)} на день"
        : $"близько {Whole(entriesPerDay * 7)} на тиждень";

    public override string WithoutModelToday => "Сьогодні написано без мовної моделі.";
    public override string PartlyWithoutModel(int count) => Count(count, UnmodelledForms);
    public override string StoryWithoutModel => "Написано без мовної моделі.";

    public override string WrittenByModel(string models) =>
        $"Написано моделлю {models}, кожне речення звірено з публікаціями.";

    public override string Translated(string language) =>
        $"Переклад (мова оригіналу: {language}); посилання ведуть до оригіналів.";

    public override string RefusedTexts(long count) => Count(count, RefusedForms);
    public override string CostToday(string cost) => $"Витрати сьогодні: {cost}";

    public override ReplyText ModelBegunToFail(string model, string? problem) =>
            $"Мовна модель <b>{model}</b> не відповідає: {problem} Поки вона не відповість, стислі перекази "
            + $"складаються з речень публікацій.";

    public override ReplyText ModelAnswersAgain(string model) => $"Мовна модель <b>{model}</b> знову відповідає.";

    public override ReplyText ModelBudgetUsedUp =>
            $"Бюджет мовної моделі на сьогодні вичерпано; до півночі UTC стислі перекази складаються з речень "
            + $"публікацій. Його задають Model:DailyTokens і Model:DailyCost.";

    public override ReplyText ClockWasSet(TimeSpan jump)
    {
        if (jump > TimeSpan.Zero)
        {
            return $"Годинник моєї машини переведено вперед на {Accusative(jump)}, або машина стільки "
                + $"спала. Те, що через це запізнилося, надходить зараз.";
        }

        return $"Годинник моєї машини переведено назад на {Accusative(jump.Negate())}. Те, що "
            + $"через неправильний час іще чекало б, надходить зараз.";
    }

    public override ReplyText StorageFails(string fault) =>
        $"Зараз я нічого не можу зберегти: {fault}\nПоки це не виправлено, я не читаю джерел і нічого не "
            + $"надсилаю; нічого не втрачено.";

    public override ReplyText StorageIsDamaged(string fault) =>
        $"Зараз я нічого не можу зберегти: {fault}\nДоти я не читаю джерел і нічого не надсилаю.";

    public override ReplyText StorageWorks() => $"Я знову можу зберігати, і робота триває.";
    public override ReplyText MachineIsBusy() =>
        $"Машина, на якій я працюю, перевантажена: понад половину останніх двох хвилин забрало чекання своєї "
            + $"черги. Поки це триває, зведення й відповіді приходять із запізненням; нічого не втрачено. "
            + $"Подивіться, що ще на ній працює.";

    public override ReplyText UpdatesAreTaken() =>
        $"Інша програма з моїм токеном забирає те, що мені пишуть, або встановлено вебхук: частина цього або все до "
            + $"мене не доходить. Зупиніть її або приберіть вебхук; далі я продовжу сам. Зведення тим часом виходять.";

    public override ReplyText BackupFailed(string fault) => $"Нічна резервна копія не вдалася: {fault}";
}
