using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Russian. People are addressed with «вы», in lower case.</summary>
internal sealed partial class Russian : Texts
{
    private static readonly PluralForms Minutes = new("минута", "минуты", "минут");
    private static readonly PluralForms Hours = new("час", "часа", "часов");
    private static readonly PluralForms DayForms = new("день", "дня", "дней");
    private static readonly PluralForms MinutesAccusative = new("минуту", "минуты", "минут");
    private static readonly PluralForms Entries = new("запись", "записи", "записей");
    protected override PluralForms SourceForms { get; } = new("источник", "источника", "источников");
    private static readonly PluralForms SourcesGenitive = new("источника", "источников");
    protected override PluralForms OutletForms { get; } = new("издание", "издания", "изданий");
    private static readonly PluralForms OutletsGenitive = new("издания", "изданий");
    protected override PluralForms EntryForms { get; } = new("запись сейчас", "записи сейчас", "записей сейчас");
    protected override PluralForms RowForms { get; } =
        new("строку не удалось использовать:", "строки не удалось использовать:", "строк не удалось использовать:");
    private static readonly PluralForms ActiveForms =
        new("активный подписчик", "активных подписчика", "активных подписчиков");
    private static readonly PluralForms ChatForms = new("известного чата", "известных чатов");
    protected override PluralForms DroppedForms { get; } = new(
        "предложение отброшено: ни одна публикация его не подтверждает",
        "предложения отброшены: ни одна публикация их не подтверждает",
        "предложений отброшено: ни одна публикация их не подтверждает");
    private static readonly PluralForms WaitingForms =
        new("сюжет ждёт следующего выпуска.", "сюжета ждут следующего выпуска.", "сюжетов ждут следующего выпуска.");
    private static readonly PluralForms LeftOutForms = new(
        "сюжет пропущен из-за ошибки; администраторы знают.",
        "сюжета пропущено из-за ошибки; администраторы знают.",
        "сюжетов пропущено из-за ошибки; администраторы знают.");
    private static readonly PluralForms InARowForms = new("раз подряд") { One = "раз", Few = "раза подряд" };
    private static readonly PluralForms UnreachableForms =
        new("ещё # недоступен", "ещё # недоступны", "ещё # недоступно");
    private static readonly PluralForms UnmodelledForms = new(
        "сюжет написан без языковой модели.",
        "сюжета написаны без языковой модели.",
        "сюжетов написаны без языковой модели.");
    private static readonly PluralForms RefusedForms = new("текст отклонён", "текста отклонено", "текстов отклонено");
    private static readonly PluralForms PaperForms = new("издании", "изданиях");

    public override string Language => "ru";
    public override string Quoted(string words) => Quoted(words, "«»", "„“");
    public override string LanguageName => "Русский";
    public override string Dash => "\u00a0— ";
    public override string And(IReadOnlyList<string> items) => Listed(items, " и ");
    protected override string HeadingPattern => "dddd, d MMMM yyyy'\u00a0г.', HH':'mm";
    protected override string DayPattern => "dddd, d MMMM";
    protected override string DateOfAnotherYearPattern => "d MMM yyyy'\u00a0г.'";
    public override string Duration(TimeSpan span) => GreatestUnit(span, "меньше минуты", Minutes, Hours, DayForms);
    public override string Ago(TimeSpan span) => $"{Accusative(span)} назад";
    public override string Lasting(TimeSpan span) => $"уже {Accusative(span)}";

    public override string In(TimeSpan span) =>
        span.TotalMinutes < 1 ? "меньше чем через минуту" : $"через {Accusative(span)}";

    public override string Days(Weekdays days) => days switch
    {
        Weekdays.Everyday => "каждый день",
        Weekdays.Workdays => "по будням",
        Weekdays.Weekend => "по выходным",
        _ => string.Join(", ", NamesOf(days)),
    };

    public override Weekdays? ReadDays(string word) => word switch
    {
        "ежедневно" or "каждый" or "каждое" or "каждую" or "всегда" => Weekdays.Everyday,
        "будни" or "будням" => Weekdays.Workdays,
        "выходные" or "выходным" => Weekdays.Weekend,
        "пн" or "понедельник" or "понедельника" or "понедельникам" => Weekdays.Monday,
        "вт" or "вторник" or "вторника" or "вторникам" => Weekdays.Tuesday,
        "ср" or "среда" or "среду" or "среды" or "средам" => Weekdays.Wednesday,
        "чт" or "четверг" or "четверга" or "четвергам" => Weekdays.Thursday,
        "пт" or "пятница" or "пятницу" or "пятницы" or "пятницам" => Weekdays.Friday,
        "сб" or "суббота" or "субботу" or "субботы" or "субботам" => Weekdays.Saturday,
        "вс" or "воскресенье" or "воскресенья" or "воскресеньям" => Weekdays.Sunday,
        _ => base.ReadDays(word),
    };

    public override bool IsFiller(string word) =>
        word is "в" or "и" or "с" or "по" or "день" or "дням" or "часов" or "часа" || base.IsFiller(word);

    /// <summary>After "назад", "через" and "уже".</summary>
    private string Accusative(TimeSpan span) => span switch
    {
        { TotalMinutes: >= 1, TotalHours: < 1 } => Count((long)span.TotalMinutes, MinutesAccusative),
        _ => Duration(span),
    };

    internal override SpokenTimes SpokenTimes => field ??= new(
        "час два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
        "час часа часов",
        "и",
        [
            new("без четверти #", -15),
            .. SpokenPart.Of(["половине #", "половину #", "пол #", "пол#"],
                "первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого "
                    + "одиннадцатого двенадцатого"),
        ],
        [
            .. PartOfDay.Of(HalfOfDay.Morning, "утра|утром", "каждое утро|по утрам"),
            .. PartOfDay.Of(HalfOfDay.Afternoon, "дня|днем"),
            .. PartOfDay.Of(HalfOfDay.Evening, "вечера|вечером", "каждый вечер|по вечерам"),
            .. PartOfDay.Of(HalfOfDay.Night, "ночи|ночью", "каждую ночь|по ночам"),
        ])
    {
        Same = [("рабочим дням", "будням"), ("рабочие дни", "будни"), ("будние дни", "будни")],
        Every = ["каждый", "каждое", "каждую", .. Texts.English.SpokenTimes.Every],
        Day = ["день", .. Texts.English.SpokenTimes.Day],
    };

    internal override SpanWords SpanWords { get; } = new()
    {
        Hours = "час часа часов ч",
        Days = "день дня дней дн сутки суток",
        Weeks = "неделя неделю недели недель",
        Months = "месяц месяца месяцев",
        Yesterday = "вчера вчерашнего",
        DayBefore = "позавчера",
        Today = "сегодня",
    };

    internal override WishWords WishWords { get; } = new()
    {
        News = "новости новостей сводка сводку сводки дайджест",
        Polite = "хочу пришли присылай присылайте мне пожалуйста мои мою дай давай покажи покажите открой",
        Only = "только лишь",
        Also = "и также тоже еще ещё",
        About = "по о об про",
        Alerts = "уведомляй уведоми уведомление сообщи сообщай оповести предупреди",
        Quiet = "тихо тишина тишины беспокоить беспокой не",
        Speak = "говори говорите на язык языке переключи смени поменяй",
        Truth = @"(?:это )?правда(?: ли)?(?:,? что|(?: это)?[?:.!]+) |верно ли,? что |говорят,? что |"
            + @"это (?:неправда|неверно|не так)[,:.!]+ ",
        StillTrue = "это еще правда|это правда|еще правда|правда|проверь|это все еще правда|все еще верно|"
            + "это все еще верно|верно|"
            + "это верно|это до сих пор правда|это неправда|неправда|это не так|это неверно|неверно",
        More = @"(?:(?:расскажи|расскажите|покажи|покажите|напиши) (?:мне )?)?(?:поподробнее|подробнее|подробности)"
            + @"(?: (?:об этом|про это))?|(?:расскажи|расскажите) (?:мне )?больше(?: об этом| про это)?|"
            + @"(?:(?:расскажи|расскажите|покажи|покажите|напиши) (?:мне )?)?(?:поподробнее|подробнее|подробности|"
            + @"больше)"
            + @" (?:об?|про) …",
        Wishes =
        [
            ("unfollow", @"(?:больше )?(?:не следи|перестань следить) за …"),
            ("unmute", @"(?:снова показывай|показывай снова) …"),
            ("pause", @"(?:поставь |сделай )?(?:на )?пауз[ау] (?:на|до) …"),
            ("schedule", @"(?:пришли|присылай|шли|сделай|поставь|перенеси|измени)(?: это| е[её]| его| сводку| время)?"
                + @"(?: лучше)? (?:в|на) …|лучше в …|разбуди меня(?: с новостями)? в …"),
            ("alert", @"(?:уведомляй|уведоми|сообщай|сообщи|оповещай|оповести|предупреждай|предупреди) (?:мне |"
                + @"меня )?(?:сразу )?"
                + @"(?:об?|про) …"),
            ("follow", @"(?:(?:я )?хочу )?следить за(?: темой| словом)? …|следи(?:те)? за(?: темой| словом)? …|"
                + @"подпиши меня на тему …"),
            ("pausesource", @"(?:приостанови|поставь на паузу) источник …"),
            ("resumesource", @"возобнови источник …"),
            ("removesource", @"(?:удали|убери) источник …"),
        ],
        Living = @"(?:я )?(?:сейчас |теперь )?(?:живу|нахожусь|проживаю) (?:сейчас |теперь )?(?:в|во|на)|"
            + @"я (?:сейчас |теперь )?(?:в|во)|(?:я )?(?:переехала?|перебралась|перебрался|переезжаю) (?:в|во|на)|я из|"
            + @"(?:(?:измени|поменяй|поставь) )?(?:мой )?часовой пояс(?: на)?:?",
        Now = "сейчас|теперь",
        Missed = "что я…пропустила?|меня не было…",
        Less = @"(?:(?:больше )?не (?:присылай|присылайте|показывай|показывайте|шли)(?: мне)?|хватит(?: присылать)?|"
            + @"(?:перестань|перестаньте|прекрати|прекратите) (?:мне )?присылать|(?<told>меньше|"
            + @"слишком много)|не хочу(?: (?:видеть|читать))?)"
            + @"(?: больше)?(?: новост(?:и|ей))?(?: (?:об?|про|по))? …|"
            + @"… (?:мне )?не (?:интересен|интересна|интересно|интересны)|"
            + @"меня не интересу(?:е|ю)т …|без (политики|спорта|футбола|экономики|культуры)",
        Please = @"пожалуйста",
        Vague = "мной тобой нами сегодня завтра всё все",
        Removing = "удали удалить убери убрать",
        On = "вкл|включить|включи|включено",
        Off = "выкл|выключить|выключи|выключено|никогда|нет|стоп",
        All = "все|всё",
        Cancel = "отмена|нет спасибо|забудь|не надо|не нужно|передумал|передумала|ничего|не сейчас",
        Between = "между",
        LanguageNames = "de=немецкий en=английский es=испанский fr=французский ru=русский uk=украинский",
        Greetings = "привет|здравствуйте|добрый день|доброе утро|добрый вечер|здравствуй|доброго дня|всем привет",
        Thanks = "спасибо|большое спасибо|благодарю|спасибо большое|спс",
        SmallTalk = "понятно|ясно|хорошо|ладно|окей|ок|отлично|супер|класс|здорово|спокойной ночи|доброй ночи|"
            + "пока|до свидания|до завтра|до встречи|увидимся|не за что|извини|извините|неважно|как дела",
        Commands =
        [
            ("help", "кто ты|ты кто|что ты умеешь|помощь|справка|меню"),
            ("briefing", "новости|сводка|что нового|что случилось|что произошло|главные новости"),
            ("settings", "настройки|какие у меня настройки"),
            ("topics", "темы|рубрики"),
            ("topics all", "все рубрики|снова все рубрики|все темы|снова все темы"),
            ("schedule weekdays", "только по будням|не по выходным|кроме выходных"),
            ("quiet", "не беспокой меня ночью|не беспокой ночью|не пиши ночью|ночью не беспокоить|"
                + "не беспокоить ночью|не беспокоить"),
            ("resume", "продолжай|продолжить|продолжим|возобнови|возобновить|снова новости"),
            ("start", "подпиши меня|подпиши меня снова|подписаться"),
            ("sources", "источники|какие источники ты читаешь|что ты читаешь"),
            ("schedule", "расписание|когда следующая сводка|когда следующий выпуск|следующая сводка|"
                + "когда придет следующая сводка"),
            ("language", "язык"),
            ("search", "поиск"),
            ("length short", "кратко|короче|покороче|сделай короче|слишком длинно|это слишком длинно"),
            ("length long", "длиннее|подлиннее|слишком коротко|это слишком коротко"),
            ("pause", "пауза|поставь на паузу|сделай паузу|на паузу"),
            ("stop", "стоп|хватит|отписаться|больше не присылай|не присылай больше новости|"
                + "больше не присылай новости|не хочу больше новостей|перестань|прекрати|отстань|не пиши|"
                + "не пиши больше|больше не пиши|оставь меня в покое|довольно|отпиши меня"),
            ("follow", "больше такого|еще такого|побольше такого"),
            ("settings", "параметры"),
            ("forget", "удали мои данные|удалить мои данные|удали все мои данные|удалить все мои данные|"
                + "удали все обо мне"),
            ("alert off", "выключи уведомления|отключи уведомления|без уведомлений|убери уведомления"),
        ],
        Hints =
        [
            ("settings", "настройк*"), ("schedule", "сводк* расписани* выпуск"), ("alert", "уведомлени*"),
            ("quiet", "беспокой беспокоить"), ("pause", "пауза паузу приостанови"), ("language", "язык языке"),
            ("timezone", "пояс"), ("sources", "источник*"), ("topics", "рубрик* темы"), ("follow", "следи следить"),
            ("mute", "скрой скрыть"),
        ],
        FaintHints =
        [
            ("schedule", "время утром утра вечером вечера дважды ежедневно разбуди лучше"), ("quiet", "ночью тихо"),
            ("length", "кратко коротко короткие короче длинно длиннее"),
            ("topics", "спорт спорта футбол футбола политика политики экономика культура без меньше больше хватит"),
            ("briefing", "новости новостей"), ("catchup", "пропустил пропустила"), ("forget", "удали сотри данные"),
            ("export", "данные"),
        ],
    };
}
