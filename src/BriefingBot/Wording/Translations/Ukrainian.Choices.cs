using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: buttons, questions for what is missing, and what no command answers.</summary>
internal sealed partial class Ukrainian
{
    protected override PluralForms FeedForms { get; } = new("стрічка", "стрічки", "стрічок");
    protected override PluralForms AdminForms { get; } = new("адміністратора", "адміністраторів");
    protected override PluralForms EditionForms { get; } = new("випуск", "випуски", "випусків");

    public override string Back => "« Назад";
    public override string Previous => "« Попередні";

    public override ReplyText OldButton => $"Ця кнопка зі старої версії. Надішліть команду ще раз; /help показує всі.";

    public override ReplyText AskedOfAnother => $"Це запитання було не до вас.";

    public override ReplyText StandsAlone(string name) =>
        $"Після /{name} не потрібно інших слів: нічого не зроблено. Надішліть команду окремо, якщо ви цього хочете.";

    public override ReplyText OnlyWords => $"Я розумію лише текст. Запитайте мене про новини або подивіться /help.";

    public override ReplyText NotYourWords =>
        $"Це переслане повідомлення, тому я нічого не зробив. Якщо ви цього хочете, напишіть самі.";

    public override ReplyText StillBusy => $"Я ще відповідаю на ваші попередні запитання; будь ласка, по одному.";

    public override ReplyText GroupGreeting =>
        $"Вітаю! Я надсилаю в цю групу зведення новин. Адміністратор надсилає /start, щоб почати; /help покаже решту.";

    public override ReplyText SearchPrompt => $"Які слова шукати?";
    public override ReplyText AskPrompt => $"Що ви хочете дізнатися?";
    public override ReplyText AddressPrompt => $"Надішліть мені адресу джерела.";
    public override ReplyText FollowPrompt => $"За якими словами стежити? Кілька — через кому.";
    public override ReplyText MutePrompt => $"Сюжети з якими словами не показувати? Кілька — через кому.";

    public override ReplyText SchedulePrompt => $"Коли надсилати зведення? Наприклад: <code>{ScheduleExample}</code>";

    public override ReplyText PlacePrompt =>
        $"У якому ви місті або біля якого? Або зсув, наприклад <code>UTC+2</code>.";

    public override ReplyText QuietPrompt =>
        $"З котрої до котрої години мені мовчати? Наприклад: <code>22:00-07:00</code>";

    public override ReplyText UserPrompt => $"Надішліть мені ID користувача Telegram (число).";
    public override ReplyText CheckPrompt => $"Надішліть або перешліть мені твердження для перевірки.";
    public override ReplyText AskCheck => $"Звірити це з тим, що я прочитав?";
    public override ReplyText NothingToCheck => $"Тут немає твердження, яке я міг би перевірити.";
    public override ReplyText WhichSource => $"Яке джерело?";
    public override ReplyText WhichStory => $"Який сюжет?";
    public override ReplyText WhichAdmin => $"У кого забрати роль адміністратора?";
    public override ReplyText NobodyGranted => $"У чаті нікого не призначали адміністратором.";
    public override ReplyText AskImport(int count) => $"Схоже на список: {Feeds(count)}. Додати?";
    public override ReplyText NoBriefingYet => $"Тут ще не було зведення. /briefing дасть його.";
    public override ReplyText StoryGone => $"Цього сюжету в мене більше немає. /latest покаже найсвіжіші.";
    public override string AddWords => "＋ Слова";
    public override string SeveralTimes => "Кілька разів на день";
    public override string OtherTimes => "Інший час";
    public override string NoBriefings => "Без зведень за розкладом";
    public override string OtherZone => "Інший часовий пояс";
    public override string OtherPlace => "Інше місце";
    public override string MyLocation => "📍 Моя геопозиція";

    public override ReplyText SendLocation =>
        $"Натисніть кнопку внизу, щоб надіслати геопозицію; я зберігаю лише пояс.";

    public override string AllTopics => "Усі рубрики";

    public override ReplyText ChooseTopics =>
        $"Ви отримуєте всі рубрики. Натисніть на одну, щоб отримувати лише її, потім на інші, щоб додати.";

    public override string SourcesLabel => "Джерела";
    public override string FormatLabel => "Формат";
    public override string PreviewsLabel => "Попередній перегляд посилань";
    public override string OnOff(bool isOn) => isOn ? "увімк." : "вимк.";
    public override string PauseButton => "⏸ Пауза";
    public override string ResumeButton => "▶ Продовжити";
    public override string BriefingNow => "Новини зараз";
    public override string GetBriefings => "Отримувати зведення";
    public override string AddAdmin => "＋ Адміністратор";

    public override string Format(BriefingFormat format) => format == BriefingFormat.Rich ? "розширений" : "класичний";

    public override ReplyText FormatIs(BriefingFormat format) => format switch
    {
        BriefingFormat.Rich => $"Ви отримуєте розширені зведення: з таблицями та згорнутими підтвердженнями. "
            + $"Старі застосунки їх не показують.",
        _ => $"Ви отримуєте класичні зведення: форматований текст, який показує будь-який застосунок.",
    };

    public override string View(StoryView view) => view switch
    {
        StoryView.Timeline => Timeline,
        StoryView.Figures => "Цифри",
        StoryView.Outlets => "Видання",
        _ => "Коротко",
    };

    public override string SourceMember(string member) => member switch
    {
        "url" => "Адреса",
        "topic" => "Рубрика",
        "name" => "Назва",
        "interval" => "Інтервал",
        _ => "Селектор",
    };

    public override ReplyText ValuePrompt(string member) => member switch
    {
        "url" => $"За якою адресою його читати?",
        "interval" => $"Як часто опитувати? Наприклад: <code>30m</code>. Щоб прибрати, надішліть <code>-</code>.",
        "selector" => $"Який селектор CSS знаходить посилання? Щоб прибрати, надішліть <code>-</code>.",
        "topic" => $"Яка рубрика? Щоб прибрати, надішліть <code>-</code>.",
        _ => $"Яка назва? Щоб прибрати, надішліть <code>-</code>.",
    };

    public override ReplyText AskAddress(string name) =>
        $"Читати <b>{name}</b> відтепер за цією адресою? Усе, що вже надходило, лишиться відомим.";

    public override ReplyText GrantedBy(long userId, long by) => $"<code>{userId}</code> (призначив <code>{by}</code>)";

    public override ReplyText RevokedWhoGranted(long userId, int count) =>
        $"<code>{userId}</code> більше не адміністратор, але призначив {AdminCount(count)}. Скасувати й це?";

    public override string OutcomeIs(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Stands => "Є в публікації",
        CheckOutcome.Disputed => "Дані різняться",
        CheckOutcome.Changed => "Відтоді змінилося",
        CheckOutcome.Differs => "У публікаціях сказано інакше",
        CheckOutcome.Withdrawn => "Більше не підтверджується",
        CheckOutcome.OtherLanguage => "Не можна порівняти: публікації іншою мовою",
        _ => "Цього немає в жодній публікації",
    };

    public override string RestStands => "Усе інше з перевіреного, як і раніше, підтверджують публікації.";
    public override string AllStands => "Усе перевірене, як і раніше, підтверджують публікації.";
    public override string SaidEarlier => "Раніше";
    public override string SaidNow => "Тепер";
    public override string StillSaid => "Досі повідомляють";
    public override string OthersSay => "Інші повідомляють";

    public override string OnlyFiguresCompared => "Порівнювалися лише числа: публікації іншою мовою.";

    public override ReplyText CorrectedTo(ReplyLink outlet, string was, string now) =>
        $"{outlet}: виправлено з {was} на {now}";

    public override ReplyText TookBack(ReplyLink outlet, string was) => $"{outlet}: дані «{was}» відкликано";

    public override ReplyText NotChecked(int sentences) =>
        $"Тут не перевірено тверджень: {sentences}. Надішліть їх окремо.";

    public override ReplyText SaidInstead(string said, string found) => $"«{said}»; у публікаціях: «{found}»";
    public override ReplyText NotInReports(string said) => $"«{said}» немає в жодній публікації";
    public override ReplyText BriefingsOn(string schedule, string zone) => $"Зведення: <b>{schedule}</b> ({zone}).";
    public override ReplyText OnlyInPrivate => $"Будь ласка, надішліть це в нашому приватному чаті.";

    public override ReplyText CatchUpPrompt => $"Як довго вас не було?";
    public override string CaughtUpHeading => "Що ви пропустили";
    protected override PluralForms FormsOf(ChatKind kind) => kind switch
    {
        ChatKind.Group => new("група", "групи", "груп"),
        ChatKind.Channel => new("канал", "канали", "каналів"),
        _ => new("приватний чат", "приватні чати", "приватних чатів"),
    };

    protected override PluralForms StateForms(SubscriberState state) => state switch
    {
        SubscriberState.Active => new("активний", "активні", "активних"),
        SubscriberState.Paused => new("на паузі"),
        SubscriberState.Unreachable => new("недоступний", "недоступні", "недоступних"),
        SubscriberState.New => new("не розпочатий", "не розпочаті", "не розпочатих"),
        _ => new("зупинений", "зупинені", "зупинених"),
    };

    public override string ChatsLabel => "Чати";
    public override string LastDayLabel => "Останні 24 години";

    public override string SentWaitingFailed(long sent, long waiting, long failed) =>
        $"повідомлення: надіслано {sent}, у черзі {waiting}, не надіслано {failed}";

    public override ReplyText TooLong(int most) => $"Щонайбільше {most} знаків.";
    public override ReplyText IntervalBounds => $"Інтервал — від хвилини до тижня.";
    public override ReplyText NoSelector => $"Це не селектор CSS.";
    public override ReplyText BroadcastPrompt => $"Надішліть повідомлення, яке отримають усі підписники.";
    public override ReplyText AskBroadcast(int count) => $"Надіслати? Отримають: {Count(count, ActiveForms)}.";

    public override ReplyText BroadcastBegun(int count) =>
        $"Повідомлення надсилається; одержувачів: {count.ToString(Culture)}. "
            + $"<code>/broadcast status</code> покаже перебіг.";

    public override ReplyText BroadcastProgress(long sent, long waiting, long failed) =>
        $"Остання розсилка: надіслано {sent}, у черзі {waiting}, не надіслано {failed}.";

    public override ReplyText NoBroadcast => $"Розсилок ще не було.";
    public override string Evidence => "Підтвердження";
    public override bool MeansTo(string word) => word is "по" or "до" || base.MeansTo(word);

    public override TimeOnly? ReadTime(string word) => word switch
    {
        "полудень" or "опівдні" => new TimeOnly(12, 0),
        "північ" or "опівночі" => TimeOnly.MinValue,
        _ => base.ReadTime(word),
    };

    public override IReadOnlyList<string> UsualZones =>
    [
        "Europe/Kyiv", "Europe/Warsaw", "Europe/Berlin", "Europe/Prague", "Europe/London", "Europe/Rome",
        "Europe/Madrid", "America/New_York", "America/Toronto", "America/Los_Angeles",
    ];
}
