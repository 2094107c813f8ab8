using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian. People are addressed with «ви», in lower case.</summary>
internal sealed partial class Ukrainian : Texts
{
    private static readonly PluralForms Minutes = new("хвилин") { One = "хвилина", Few = "хвилини" };
    private static readonly PluralForms Hours = new("годин") { One = "година", Few = "години" };
    private static readonly PluralForms DayForms = new("днів") { One = "день", Few = "дні" };
    private static readonly PluralForms MinutesAccusative = new("хвилин") { One = "хвилину", Few = "хвилини" };
    private static readonly PluralForms HoursAccusative = new("годин") { One = "годину", Few = "години" };
    private static readonly PluralForms Entries = new("записів") { One = "запис", Few = "записи" };
    private static readonly PluralForms SourceForms = new("джерел") { One = "джерело", Few = "джерела" };
    private static readonly PluralForms SourcesGenitive = new("джерел") { One = "джерела" };
    private static readonly PluralForms OutletForms = new("видань") { One = "видання", Few = "видання" };
    private static readonly PluralForms EntryForms = new("записів зараз") { One = "запис зараз", Few = "записи зараз" };
    private static readonly PluralForms RowForms = new("рядків не вдалося використати:")
    {
        One = "рядок не вдалося використати:",
        Few = "рядки не вдалося використати:",
    };
    private static readonly PluralForms ActiveForms = new("активних підписників")
    {
        One = "активний підписник",
        Few = "активні підписники",
    };
    private static readonly PluralForms ChatForms = new("відомих чатів") { One = "відомого чату" };
    private static readonly PluralForms DroppedForms = new("речень відкинуто: жодне повідомлення їх не підтверджує")
    {
        One = "речення відкинуто: жодне повідомлення його не підтверджує",
        Few = "речення відкинуто: жодне повідомлення їх не підтверджує",
    };
    private static readonly PluralForms WaitingForms = new("сюжетів чекають на наступний випуск.")
    {
        One = "сюжет чекає на наступний випуск.",
        Few = "сюжети чекають на наступний випуск.",
    };
    private static readonly PluralForms LeftOutForms = new(
        "сюжетів не вдалося розповісти, тут їх немає; адміністратори знають.")
    {
        One = "сюжет не вдалося розповісти, тут його немає; адміністратори знають.",
        Few = "сюжети не вдалося розповісти, тут їх немає; адміністратори знають.",
    };
    private static readonly PluralForms InARowForms = new("разів поспіль") { One = "раз", Few = "рази поспіль" };
    private static readonly PluralForms UnmodelledForms = new("сюжетів написано без мовної моделі.")
    {
        One = "сюжет написано без мовної моделі.",
        Few = "сюжети написано без мовної моделі.",
    };
    private static readonly PluralForms RefusedForms = new("текстів відхилено")
    {
        One = "текст відхилено",
        Few = "тексти відхилено",
    };
    private static readonly PluralForms PaperForms = new("виданнях") { One = "виданні" };

    public override string Language => "uk";
    public override string Quoted(string words) => Quoted(words, "«»", "„“");
    public override string LanguageName => "Українська";
    public override string And(IReadOnlyList<string> items) => Listed(items, " та ");
    protected override string HeadingPattern => "dddd, d MMMM yyyy 'р.', HH':'mm";
    protected override string MomentPattern => "dddd, d MMMM, HH':'mm";
    protected override string DateOfAnotherYearPattern => "d MMM yyyy 'р.'";
    public override string Duration(TimeSpan span) => GreatestUnit(span, "менше хвилини", Minutes, Hours, DayForms);
    public override string Ago(TimeSpan span) => $"{Accusative(span)} тому";
    public override string Lasting(TimeSpan span) => $"вже {Accusative(span)}";

    public override string In(TimeSpan span) =>
        span.TotalMinutes < 1 ? "менш ніж за хвилину" : $"через {Accusative(span)}";

    public override string Days(Weekdays days) => days switch
    {
        Weekdays.Everyday => "щодня",
        Weekdays.Workdays => "з понеділка до п’ятниці",
        Weekdays.Weekend => "субота й неділя",
        _ => string.Join(", ", NamesOf(days)),
    };

    public override Weekdays? ReadDays(string word) => word switch
    {
        "щодня" or "кожен" or "завжди" => Weekdays.Everyday,
        "будні" or "будням" => Weekdays.Workdays,
        "вихідні" or "вихідним" => Weekdays.Weekend,
        "пн" or "понеділок" or "понеділка" or "понеділкам" => Weekdays.Monday,
        "вт" or "вівторок" or "вівторка" or "вівторкам" => Weekdays.Tuesday,
        "ср" or "середа" or "середу" or "середам" => Weekdays.Wednesday,
        "чт" or "четвер" or "четверга" or "четвергам" => Weekdays.Thursday,
        "пт" or "п’ятниця" or "п'ятниця" or "пʼятниця" or "п’ятницю" or "п'ятницю" or "пʼятницю" => Weekdays.Friday,
        "сб" or "субота" or "суботу" or "суботам" => Weekdays.Saturday,
        "нд" or "неділя" or "неділю" or "неділям" => Weekdays.Sunday,
        _ => base.ReadDays(word),
    };

    public override bool IsFiller(string word) =>
        word is "о" or "в" or "у" or "і" or "й" or "та" or "з" or "день" or "дням" or "годин"
            or "години" || base.IsFiller(word);

    /// <summary>After "тому", "через" and "вже".</summary>
    private string Accusative(TimeSpan span) => span switch
    {
        { TotalMinutes: >= 1, TotalHours: < 1 } => Count((long)span.TotalMinutes, MinutesAccusative),
        { TotalHours: >= 1, TotalDays: < 2 } => Count((long)span.TotalHours, HoursAccusative),
        _ => Duration(span),
    };
}
