using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Russian: buttons, questions for what is missing, and what no command answers.</summary>
internal sealed partial class Russian
{
    protected override PluralForms FeedForms { get; } = new("лента", "ленты", "лент");
    protected override PluralForms AdminForms { get; } = new("администратора", "администраторов");
    protected override PluralForms EditionForms { get; } = new("выпуск", "выпуска", "выпусков");

    public override string Back => "« Назад";
    public override string Previous => "« Предыдущие";

    public override ReplyText OldButton =>
        $"Эта кнопка из старой версии. Отправьте команду ещё раз; /help показывает все.";

    public override ReplyText AskedOfAnother => $"Этот вопрос был задан не вам.";

    public override ReplyText StandsAlone(string name) =>
        $"После /{name} не нужно других слов: ничего не сделано. Отправьте команду отдельно, если вы этого хотите.";

    public override ReplyText OnlyWords => $"Я понимаю только текст. Спросите меня о новостях или посмотрите /help.";

    public override ReplyText NotYourWords =>
        $"Это пересланное сообщение, поэтому я ничего не сделал. Если вы этого хотите, напишите сами.";

    public override ReplyText StillBusy => $"Я ещё отвечаю на ваши прежние вопросы; пожалуйста, по одному.";

    public override ReplyText GroupGreeting =>
        $"Здравствуйте! Я присылаю в эту группу сводки новостей. Администратор отправляет /start, чтобы "
            + $"начать; /help покажет остальное.";

    public override ReplyText SearchPrompt => $"Какие слова искать?";
    public override ReplyText AskPrompt => $"Что вы хотите узнать?";
    public override ReplyText AddressPrompt => $"Пришлите мне адрес источника.";
    public override ReplyText FollowPrompt => $"За какими словами следить? Несколько — через запятую.";
    public override ReplyText MutePrompt => $"Сюжеты с какими словами не показывать? Несколько — через запятую.";

    public override ReplyText SchedulePrompt => $"Когда присылать сводки? Например: <code>{ScheduleExample}</code>";

    public override ReplyText PlacePrompt =>
        $"В каком вы городе или рядом с каким? Или смещение, например <code>UTC+2</code>.";

    public override ReplyText QuietPrompt =>
        $"С какого времени и до какого мне молчать? Например: <code>22:00-07:00</code>";

    public override ReplyText UserPrompt => $"Пришлите мне ID пользователя Telegram (число).";
    public override ReplyText CheckPrompt => $"Пришлите или перешлите мне утверждения для проверки.";
    public override ReplyText AskCheck => $"Сверить это с тем, что я прочитал?";
    public override ReplyText NothingToCheck => $"Здесь нет утверждения, которое я мог бы проверить.";
    public override ReplyText WhichSource => $"Какой источник?";
    public override ReplyText WhichStory => $"Какой сюжет?";
    public override ReplyText WhichAdmin => $"У кого забрать роль администратора?";
    public override ReplyText NobodyGranted => $"В чате никого не назначали администратором.";
    public override ReplyText AskImport(int count) => $"Похоже на список: {Feeds(count)}. Добавить?";
    public override ReplyText NoBriefingYet => $"Здесь ещё не было сводки. /briefing даст её.";
    public override ReplyText StoryGone => $"Этого сюжета у меня больше нет. /latest покажет самые свежие.";
    public override string AddWords => "＋ Слова";
    public override string SeveralTimes => "Несколько раз в день";
    public override string OtherTimes => "Другое время";
    public override string NoBriefings => "Без сводок по расписанию";
    public override string OtherZone => "Другой часовой пояс";
    public override string OtherPlace => "Другое место";
    public override string MyLocation => "📍 Моя геопозиция";

    public override ReplyText SendLocation => $"Нажмите кнопку внизу, чтобы прислать геопозицию; я храню только пояс.";

    public override string AllTopics => "Все рубрики";

    public override ReplyText ChooseTopics =>
        $"Вы получаете все рубрики. Нажмите на одну, чтобы получать только её, потом на другие, чтобы добавить.";

    public override string SourcesLabel => "Источники";
    public override string FormatLabel => "Формат";
    public override string PreviewsLabel => "Предпросмотр ссылок";
    public override string OnOff(bool isOn) => isOn ? "вкл." : "выкл.";
    public override string PauseButton => "⏸ Пауза";
    public override string ResumeButton => "▶ Продолжить";
    public override string BriefingNow => "Новости сейчас";
    public override string GetBriefings => "Получать сводки";
    public override string AddAdmin => "＋ Администратор";

    public override string Format(BriefingFormat format) =>
        format == BriefingFormat.Rich ? "расширенный" : "классический";

    public override ReplyText FormatIs(BriefingFormat format) => format switch
    {
        BriefingFormat.Rich => $"Вы получаете расширенные сводки: с таблицами и свёрнутыми подтверждениями. "
            + $"Старые приложения их не показывают.",
        _ => $"Вы получаете классические сводки: форматированный текст, который показывает любое приложение.",
    };

    public override string View(StoryView view) => view switch
    {
        StoryView.Timeline => Timeline,
        StoryView.Figures => "Цифры",
        StoryView.Outlets => "Издания",
        _ => "Кратко",
    };

    public override string SourceMember(string member) => member switch
    {
        "url" => "Адрес",
        "topic" => "Рубрика",
        "name" => "Название",
        "interval" => "Интервал",
        _ => "Селектор",
    };

    public override ReplyText ValuePrompt(string member) => member switch
    {
        "url" => $"По какому адресу его читать?",
        "interval" => $"Как часто опрашивать? Например: <code>30m</code>. Чтобы убрать, отправьте <code>-</code>.",
        "selector" => $"Какой селектор CSS находит ссылки? Чтобы убрать, отправьте <code>-</code>.",
        "topic" => $"Какая рубрика? Чтобы убрать, отправьте <code>-</code>.",
        _ => $"Какое название? Чтобы убрать, отправьте <code>-</code>.",
    };

    public override ReplyText AskAddress(string name) =>
        $"Читать <b>{name}</b> теперь по этому адресу? Всё, что уже приходило, останется известным.";

    public override ReplyText GrantedBy(long userId, long by) => $"<code>{userId}</code> (назначил <code>{by}</code>)";

    public override ReplyText RevokedWhoGranted(long userId, int count) =>
        $"<code>{userId}</code> больше не администратор, но назначил {AdminCount(count)}. Отменить и это?";

    public override string OutcomeIs(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Stands => "Есть в публикации",
        CheckOutcome.Disputed => "Данные расходятся",
        CheckOutcome.Changed => "С тех пор изменилось",
        CheckOutcome.Differs => "В публикациях сказано иначе",
        CheckOutcome.Withdrawn => "Больше не подтверждается",
        CheckOutcome.OtherLanguage => "Нельзя сравнить: публикации на другом языке",
        _ => "Этого нет ни в одной публикации",
    };

    public override string RestStands => "Всё остальное из проверенного по-прежнему подтверждается публикациями.";
    public override string AllStands => "Всё проверенное по-прежнему подтверждается публикациями.";
    public override string SaidEarlier => "Раньше";
    public override string SaidNow => "Теперь";
    public override string StillSaid => "По-прежнему сообщают";
    public override string OthersSay => "Другие сообщают";

    public override string OnlyFiguresCompared => "Сравнивались только числа: публикации на другом языке.";

    public override ReplyText CorrectedTo(ReplyLink outlet, string was, string now) =>
        $"{outlet}: исправлено с {was} на {now}";

    public override ReplyText TookBack(ReplyLink outlet, string was) => $"{outlet}: данные «{was}» отозваны";

    public override ReplyText NotChecked(int sentences) =>
        $"Здесь не проверено утверждений: {sentences}. Отправьте их отдельно.";

    public override ReplyText SaidInstead(string said, string found) => $"«{said}»; в публикациях: «{found}»";
    public override ReplyText NotInReports(string said) => $"«{said}» нет ни в одной публикации";
    public override ReplyText BriefingsOn(string schedule, string zone) => $"Сводки: <b>{schedule}</b> ({zone}).";
    public override ReplyText OnlyInPrivate => $"Пожалуйста, отправьте это в нашем личном чате.";

    public override ReplyText CatchUpPrompt => $"Как долго вас не было?";
    public override string CaughtUpHeading => "Что вы пропустили";
    protected override PluralForms FormsOf(ChatKind kind) => kind switch
    {
        ChatKind.Group => new("группа", "группы", "групп"),
        ChatKind.Channel => new("канал", "канала", "каналов"),
        _ => new("личный чат", "личных чата", "личных чатов"),
    };

    protected override PluralForms StateForms(SubscriberState state) => state switch
    {
        SubscriberState.Active => new("активный", "активных", "активных"),
        SubscriberState.Paused => new("на паузе"),
        SubscriberState.Unreachable => new("недоступный", "недоступных", "недоступных"),
        SubscriberState.New => new("не начатый", "не начатых", "не начатых"),
        _ => new("остановленный", "остановленных", "остановленных"),
    };

    public override string ChatsLabel => "Чаты";
    public override string LastDayLabel => "Последние 24 часа";

    public override string SentWaitingFailed(long sent, long waiting, long failed) =>
        $"сообщения: отправлено {sent}, в очереди {waiting}, не отправлено {failed}";

    public override ReplyText TooLong(int most) => $"Не больше {most} знаков.";
    public override ReplyText IntervalBounds => $"Интервал — от минуты до недели.";
    public override ReplyText NoSelector => $"Это не селектор CSS.";
    public override ReplyText BroadcastPrompt => $"Пришлите сообщение, которое получат все подписчики.";
    public override ReplyText AskBroadcast(int count) => $"Отправить? Получат: {Count(count, ActiveForms)}.";

    public override ReplyText BroadcastBegun(int count) =>
        $"Сообщение отправляется; получателей: {count.ToString(Culture)}. <code>/broadcast status</code> покажет ход.";

    public override ReplyText BroadcastProgress(long sent, long waiting, long failed) =>
        $"Последняя рассылка: отправлено {sent}, в очереди {waiting}, не отправлено {failed}.";

    public override ReplyText NoBroadcast => $"Рассылок ещё не было.";
    public override string Evidence => "Подтверждения";
    public override bool MeansTo(string word) => word is "по" or "до" || base.MeansTo(word);

    public override TimeOnly? ReadTime(string word) => word switch
    {
        "полдень" => new TimeOnly(12, 0),
        "полночь" => TimeOnly.MinValue,
        _ => base.ReadTime(word),
    };

    public override IReadOnlyList<string> UsualZones =>
    [
        "Europe/Moscow", "Europe/Kaliningrad", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Novosibirsk",
        "Asia/Vladivostok", "Asia/Almaty", "Europe/Minsk", "Asia/Tbilisi", "Europe/Berlin", "Asia/Jerusalem",
    ];
}
