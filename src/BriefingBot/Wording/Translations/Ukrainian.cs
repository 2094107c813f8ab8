using System.Globalization;
using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian. People are addressed with «ви», in lower case.</summary>
internal sealed partial class Ukrainian : Texts
{
    private const string AccusativeHours =
        "першу другу третю четверту п'яту шосту сьому восьму дев'яту десяту одинадцяту дванадцяту";

    private static readonly PluralForms Minutes = new("хвилина", "хвилини", "хвилин");
    private static readonly PluralForms Hours = new("година", "години", "годин");
    private static readonly PluralForms DayForms = new("день", "дні", "днів");
    private static readonly PluralForms MinutesAccusative = new("хвилину", "хвилини", "хвилин");
    private static readonly PluralForms HoursAccusative = new("годину", "години", "годин");
    private static readonly PluralForms Entries = new("запис", "записи", "записів");
    protected override PluralForms SourceForms { get; } = new("джерело", "джерела", "джерел");
    private static readonly PluralForms SourcesGenitive = new("джерела", "джерел");
    protected override PluralForms OutletForms { get; } = new("видання", "видання", "видань");
    private static readonly PluralForms OutletsGenitive = new("видання", "видань");
    protected override PluralForms EntryForms { get; } = new("запис зараз", "записи зараз", "записів зараз");
    protected override PluralForms RowForms { get; } =
        new("рядок не вдалося використати:", "рядки не вдалося використати:", "рядків не вдалося використати:");
    private static readonly PluralForms ActiveForms =
        new("активний підписник", "активні підписники", "активних підписників");
    private static readonly PluralForms ChatForms = new("відомого чату", "відомих чатів");
    protected override PluralForms DroppedForms { get; } = new(
        "речення відкинуто: жодна публікація його не підтверджує",
        "речення відкинуто: жодна публікація їх не підтверджує",
        "речень відкинуто: жодна публікація їх не підтверджує");
    private static readonly PluralForms WaitingForms = new(
        "сюжет чекає на наступний випуск.",
        "сюжети чекають на наступний випуск.",
        "сюжетів чекають на наступний випуск.");
    private static readonly PluralForms LeftOutForms = new(
        "сюжет пропущено через помилку; адміністратори знають.",
        "сюжети пропущено через помилку; адміністратори знають.",
        "сюжетів пропущено через помилку; адміністратори знають.");
    private static readonly PluralForms InARowForms = new("раз", "рази поспіль", "разів поспіль");
    private static readonly PluralForms UnreachableForms = new("ще # недоступне", "ще # недоступні");
    private static readonly PluralForms UnmodelledForms = new(
        "сюжет написано без мовної моделі.",
        "сюжети написано без мовної моделі.",
        "сюжетів написано без мовної моделі.");
    private static readonly PluralForms RefusedForms = new("текст відхилено", "тексти відхилено", "текстів відхилено");
    private static readonly PluralForms PaperForms = new("виданні", "виданнях");

    public override string Language => "uk";

    /// <summary>The system writes "пʼятниця" with another apostrophe than the rest of the texts.</summary>
    protected override CultureInfo Culture => field ??= new CultureInfo(Language, useUserOverride: false)
    {
        DateTimeFormat = { DayNames = [.. base.Culture.DateTimeFormat.DayNames.Select(day => day.Replace('ʼ', '’'))] },
    };

    public override string Quoted(string words) => Quoted(words, "«»", "„“");
    public override string LanguageName => "Українська";
    public override string Dash => "\u00a0— ";
    public override string And(IReadOnlyList<string> items) => Listed(items, " та ");
    protected override string HeadingPattern => "dddd, d MMMM yyyy'\u00a0р.', HH':'mm";
    protected override string DayPattern => "dddd, d MMMM";
    protected override string DateOfAnotherYearPattern => "d MMM yyyy'\u00a0р.'";
    public override string Duration(TimeSpan span) => GreatestUnit(span, "менше хвилини", Minutes, Hours, DayForms);
    public override string Ago(TimeSpan span) => $"{Accusative(span)} тому";
    public override string Lasting(TimeSpan span) => $"вже {Accusative(span)}";

    public override string In(TimeSpan span) =>
        span.TotalMinutes < 1 ? "менш ніж за хвилину" : $"через {Accusative(span)}";

    public override string Days(Weekdays days) => days switch
    {
        Weekdays.Everyday => "щодня",
        Weekdays.Workdays => "у будні",
        Weekdays.Weekend => "у вихідні",
        _ => string.Join(", ", NamesOf(days)),
    };

    public override Weekdays? ReadDays(string word) => word switch
    {
        "щодня" or "кожен" or "кожного" or "кожну" or "завжди" => Weekdays.Everyday,
        "будні" or "будням" or "буднях" => Weekdays.Workdays,
        "вихідні" or "вихідних" or "вихідним" => Weekdays.Weekend,
        "пн" or "понеділок" or "понеділка" or "понеділкам" => Weekdays.Monday,
        "вт" or "вівторок" or "вівторка" or "вівторкам" => Weekdays.Tuesday,
        "ср" or "середа" or "середу" or "середи" or "середам" => Weekdays.Wednesday,
        "чт" or "четвер" or "четверга" or "четвергам" => Weekdays.Thursday,
        "пт" or "п’ятниця" or "п'ятниця" or "пʼятниця" or "п'ятницю" or "п'ятниці" or "п'ятницям" => Weekdays.Friday,
        "сб" or "субота" or "суботу" or "суботи" or "суботам" => Weekdays.Saturday,
        "нд" or "неділя" or "неділю" or "неділі" or "неділям" => Weekdays.Sunday,
        ['щ', 'о', .. var day] => ReadDays(day), // щопонеділка
        [.. var day, 'а' or 'я', 'х'] => ReadDays($"{day}{word[^2]}м"), // по неділях
        _ => base.ReadDays(word),
    };

    public override bool IsFiller(string word) =>
        word is "о" or "об" or "по" or "в" or "у" or "і" or "й" or "та" or "з" or "день" or "дням" or "годин"
            or "години" || base.IsFiller(word);

    /// <summary>After "тому", "через" and "вже".</summary>
    private string Accusative(TimeSpan span) => span switch
    {
        { TotalMinutes: >= 1, TotalHours: < 1 } => Count((long)span.TotalMinutes, MinutesAccusative),
        { TotalHours: >= 1, TotalDays: < 2 } => Count((long)span.TotalHours, HoursAccusative),
        _ => Duration(span),
    };

    /// <summary>"о 08:00", but "об 11:00".</summary>
    private static string At(string times) => times.StartsWith("11:", StringComparison.Ordinal) ? "об" : "о";

    internal override SpokenTimes SpokenTimes => field ??= new(
        "першій другій третій четвертій п'ятій шостій сьомій восьмій дев'ятій десятій одинадцятій дванадцятій",
        "година годині години годин",
        "і й та",
        [.. SpokenPart.Of(["пів на #"], AccusativeHours), .. SpokenPart.Of(["чверть на #"], AccusativeHours, -45)],
        [
            .. PartOfDay.Of(HalfOfDay.Morning, "ранку|вранці|уранці|зранку", "кожного ранку|щоранку"),
            .. PartOfDay.Of(HalfOfDay.Afternoon, "дня|вдень|удень"),
            .. PartOfDay.Of(HalfOfDay.Evening, "вечора|увечері|ввечері", "кожного вечора|кожен вечір|щовечора"),
            .. PartOfDay.Of(HalfOfDay.Night, "ночі|вночі|уночі", "кожної ночі|щоночі"),
        ])
    {
        Same = [("кожного дня", "щодня"), ("робочі дні", "будні"), ("робочим дням", "будням")],
        Every = ["кожен", "кожного", "кожну", .. Texts.English.SpokenTimes.Every],
        Day = ["день", .. Texts.English.SpokenTimes.Day],
    };

    internal override SpanWords SpanWords { get; } = new()
    {
        Hours = "година годину години годин",
        Days = "день дня дні днів добу доби",
        Weeks = "тиждень тижня тижні тижнів",
        Months = "місяць місяця місяці місяців",
        Yesterday = "вчора учора",
        DayBefore = "позавчора",
        Today = "сьогодні",
    };

    internal override WishWords WishWords { get; } = new()
    {
        News = "новини новин зведення дайджест",
        Polite = "хочу надсилай надсилайте мені будь ласка мої покажи покажіть відкрий",
        Only = "тільки лише",
        Also = "і й та також теж ще",
        About = "про з із по",
        Alerts = "сповісти сповіщай повідом повідомляй попередь",
        Quiet = "тихіше тиша турбувати турбуй не",
        Speak = "говори говоріть мовою мова мову перемкни зміни",
        Truth = @"(?:чи |це )?правда(?:,? що|(?: це)?[?:.!]+) |чи вірно,? що |кажуть,? що |"
            + @"це (?:неправда|не так)[,:.!]+ ",
        StillTrue = "це ще правда|чи це ще правда|це правда|чи це правда|ще правда|правда|перевір|це досі правда|"
            + "чи це досі правда|"
            + "це неправда|неправда|це не так",
        More = @"(?:(?:розкажи|розкажіть|покажи|покажіть|напиши) (?:мені )?)?(?:докладніше|детальніше|"
            + @"подробиці)(?: про це)?|"
            + @"(?:розкажи|розкажіть) (?:мені )?більше(?: про це)?|"
            + @"(?:(?:розкажи|розкажіть|покажи|покажіть|напиши) (?:мені )?)?(?:докладніше|детальніше|подробиці|"
            + @"більше) про …",
        Wishes =
        [
            ("unfollow", @"(?:більше )?(?:не стеж|не слідкуй|перестань стежити) за …"),
            ("unmute", @"(?:знову показуй|показуй знову) …"),
            ("pause", @"(?:постав |зроби )?(?:на )?пауз[ау] (?:на|до) …"),
            ("schedule", @"(?:надішли|надсилай|присилай|шли|зроби|постав|перенеси|зміни)"
                + @"(?: це| його| її| зведення| час)?(?: краще)? (?:об?|на) …|краще об? …|"
                + @"розбуди мене(?: з новинами)? об? …"),
            ("alert", @"(?:сповіщай|сповісти|повідомляй|повідом|попереджай|попередь) (?:мене |"
                + @"мені )?(?:одразу )?про …"),
            ("follow", @"(?:(?:я )?хочу )?(?:стежити|слідкувати) за(?: темою| словом)? …|(?:стеж|"
                + @"слідкуй)(?:те)? за(?: темою| словом)? …"),
            ("pausesource", @"(?:призупини|постав на паузу) джерело …"),
            ("resumesource", @"віднови джерело …"),
            ("removesource", @"(?:видали|прибери) джерело …"),
        ],
        Living = @"(?:я )?(?:зараз |тепер )?(?:живу|мешкаю|проживаю|перебуваю) (?:зараз |тепер )?(?:у|в|на)|"
            + @"я (?:зараз |тепер )?(?:у|в)|(?:я )?переїхав(?:ла)? (?:до|у|в)|я (?:з|із)|"
            + @"(?:(?:зміни|постав) )?(?:мій )?часовий пояс(?: на)?:?",
        Now = "зараз|тепер",
        Missed = "що я…пропусти(?:в|ла)|мене не було…",
        Less = @"(?:(?:більше )?не (?:надсилай|надсилайте|показуй|показуйте|присилай)(?: мені)?|досить(?: надсилати)?|"
            + @"(?:перестань|перестаньте|припини|припиніть) (?:мені )?надсилати|(?<told>менше|"
            + @"забагато)|не хочу(?: (?:бачити|читати))?)"
            + @"(?: більше)?(?: новини?)?(?: (?:про|з|із|зі))? …|… (?:мені )?не (?:цікавий|цікава|цікаво|цікаві)|"
            + @"мене не цікав(?:и|ля)ть …|без (політики|спорту|футболу|економіки|культури)",
        Please = @"будь ласка",
        Vague = "мною тобою сьогодні завтра усе все",
        Removing = "видали видалити прибери прибрати",
        On = "увімк|увімкнути|увімкни|увімкнено",
        Off = "вимк|вимкнути|вимкни|вимкнено|ніколи|ні|стоп",
        All = "всі|усі|все",
        Cancel = "скасувати|ні дякую|забудь|не треба|не потрібно|нічого|не зараз",
        Between = "між",
        LanguageNames = "de=німецька en=англійська es=іспанська fr=французька ru=російська uk=українська",
        Greetings = "привіт|вітаю|добрий день|доброго дня|доброго ранку|добрий ранок|добрий вечір|доброго вечора|"
            + "здрастуйте|всім привіт",
        Thanks = "дякую|дуже дякую|щиро дякую|спасибі",
        SmallTalk = "зрозуміло|ясно|добре|гаразд|чудово|клас|на добраніч|добраніч|бувай|до побачення|до завтра|"
            + "до зустрічі|побачимося|нема за що|вибач|вибачте|неважливо|як справи",
        Commands =
        [
            ("help", "хто ти|що ти вмієш|допомога|довідка|меню"),
            ("briefing", "новини|зведення|що нового|що сталося|що трапилося|головні новини|"
                + "останні новини|новини дня|дай новини|покажи новини|хочу новини|заголовки"),
            ("settings", "налаштування|які в мене налаштування"),
            ("topics", "теми|рубрики"),
            ("topics all", "всі рубрики|усі рубрики|всі теми|усі теми"),
            ("schedule weekdays", "не на вихідних|лише по буднях|тільки по буднях"),
            ("quiet", "не турбуй уночі|не турбуй вночі|не турбуй мене вночі|не пиши вночі|"
                + "вночі не турбувати|не турбувати вночі|не турбувати"),
            ("resume", "продовжуй|продовжити|віднови|відновити|знову новини"),
            ("start", "підпиши мене|підпиши мене знову|підписатися"),
            ("sources", "джерела|які джерела ти читаєш|що ти читаєш"),
            ("schedule", "розклад|коли наступний випуск|коли наступне зведення|наступний випуск"),
            ("language", "мова"),
            ("search", "пошук"),
            ("length short", "коротко|коротше|зроби коротше|задовго|це задовго|занадто довго"),
            ("length long", "довше|закоротко|це закоротко"),
            ("pause", "пауза|постав на паузу|зроби паузу"),
            ("stop", "стоп|досить|відписатися|більше не надсилай|більше не надсилай новини|"
                + "не надсилай більше новини|не хочу більше новин|припини|не пиши|не пиши більше|"
                + "більше не пиши|годі|залиш мене в спокої|відпиши мене"),
            ("follow", "більше такого|ще такого"),
            ("settings", "параметри"),
            ("forget", "видали мої дані|видалити мої дані|видали всі мої дані|видали все про мене"),
            ("alert off", "вимкни сповіщення|без сповіщень|прибери сповіщення"),
        ],
        Hints =
        [
            ("settings", "налаштуван*"), ("schedule", "зведення випуск розклад"), ("alert", "сповіщен*"),
            ("quiet", "турбуй турбувати"), ("pause", "пауза паузу призупини"), ("language", "мова мову мовою"),
            ("timezone", "пояс"), ("sources", "джерел*"), ("topics", "рубрик* теми"), ("follow", "стеж стежити"),
            ("mute", "приховай"),
        ],
        FaintHints =
        [
            ("schedule", "час уранці вранці ранку щоранку увечері вечора щовечора двічі щодня перенеси краще ранкових"),
            ("quiet", "уночі вночі тиша"), ("length", "коротко короткі коротше довго довше"),
            ("topics", "спорт спорту футбол футболу політика політики економіка культура без менше більше досить"),
            ("briefing", "новини новин"), ("catchup", "пропустив пропустила"), ("forget", "видали дані"),
            ("export", "дані"),
        ],
    };
}
