using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Russian. People are addressed with «вы», in lower case.</summary>
internal sealed partial class Russian : Texts
{
    private static readonly PluralForms Minutes = new("минут") { One = "минута", Few = "минуты" };
    private static readonly PluralForms Hours = new("часов") { One = "час", Few = "часа" };
    private static readonly PluralForms DayForms = new("дней") { One = "день", Few = "дня" };
    private static readonly PluralForms MinutesAccusative = new("минут") { One = "минуту", Few = "минуты" };
    private static readonly PluralForms Entries = new("записей") { One = "запись", Few = "записи" };
    private static readonly PluralForms SourceForms = new("источников") { One = "источник", Few = "источника" };
    private static readonly PluralForms SourcesGenitive = new("источников") { One = "источника" };
    private static readonly PluralForms OutletForms = new("изданий") { One = "издание", Few = "издания" };
    private static readonly PluralForms EntryForms = new("записей сейчас")
    {
        One = "запись сейчас",
        Few = "записи сейчас",
    };
    private static readonly PluralForms RowForms = new("строк не удалось использовать:")
    {
        One = "строку не удалось использовать:",
        Few = "строки не удалось использовать:",
    };
    private static readonly PluralForms ActiveForms = new("активных подписчиков")
    {
        One = "активный подписчик",
        Few = "активных подписчика",
    };
    private static readonly PluralForms ChatForms = new("известных чатов") { One = "известного чата" };
    private static readonly PluralForms DroppedForms = new(
        "предложений отброшено: ни одно сообщение их не подтверждает")
    {
        One = "предложение отброшено: ни одно сообщение его не подтверждает",
        Few = "предложения отброшены: ни одно сообщение их не подтверждает",
    };
    private static readonly PluralForms WaitingForms = new("сюжетов ждут следующего выпуска.")
    {
        One = "сюжет ждёт следующего выпуска.",
        Few = "сюжета ждут следующего выпуска.",
    };
    private static readonly PluralForms LeftOutForms = new(
        "сюжетов не удалось рассказать, здесь их нет; администраторы знают.")
    {
        One = "сюжет не удалось рассказать, здесь его нет; администраторы знают.",
        Few = "сюжета не удалось рассказать, здесь их нет; администраторы знают.",
    };
    private static readonly PluralForms InARowForms = new("раз подряд") { Few = "раза подряд" };
    private static readonly PluralForms UnmodelledForms = new("сюжетов написаны без языковой модели.")
    {
        One = "сюжет написан без языковой модели.",
        Few = "сюжета написаны без языковой модели.",
    };
    private static readonly PluralForms RefusedForms = new("текстов отклонено")
    {
        One = "текст отклонён",
        Few = "текста отклонено",
    };
    private static readonly PluralForms PaperForms = new("изданиях") { One = "издании" };

    public override string Language => "ru";
    public override string Quoted(string words) => Quoted(words, "«»", "„“");
    public override string LanguageName => "Русский";
    public override string And(IReadOnlyList<string> items) => Listed(items, " и ");
    protected override string HeadingPattern => "dddd, d MMMM yyyy 'г.', HH':'mm";
    protected override string MomentPattern => "dddd, d MMMM, HH':'mm";
    protected override string DateOfAnotherYearPattern => "d MMM yyyy 'г.'";
    public override string Duration(TimeSpan span) => GreatestUnit(span, "меньше минуты", Minutes, Hours, DayForms);
    public override string Ago(TimeSpan span) => $"{Accusative(span)} назад";
    public override string Lasting(TimeSpan span) => $"уже {Accusative(span)}";

    public override string In(TimeSpan span) =>
        span.TotalMinutes < 1 ? "меньше чем через минуту" : $"через {Accusative(span)}";

    public override string Days(Weekdays days) => days switch
    {
        Weekdays.Everyday => "каждый день",
        Weekdays.Workdays => "с понедельника по пятницу",
        Weekdays.Weekend => "суббота и воскресенье",
        _ => string.Join(", ", NamesOf(days)),
    };

    public override Weekdays? ReadDays(string word) => word switch
    {
        "ежедневно" or "каждый" or "всегда" => Weekdays.Everyday,
        "будни" or "будням" => Weekdays.Workdays,
        "выходные" or "выходным" => Weekdays.Weekend,
        "пн" or "понедельник" or "понедельникам" => Weekdays.Monday,
        "вт" or "вторник" or "вторникам" => Weekdays.Tuesday,
        "ср" or "среда" or "среду" or "средам" => Weekdays.Wednesday,
        "чт" or "четверг" or "четвергам" => Weekdays.Thursday,
        "пт" or "пятница" or "пятницу" or "пятницам" => Weekdays.Friday,
        "сб" or "суббота" or "субботу" or "субботам" => Weekdays.Saturday,
        "вс" or "воскресенье" or "воскресеньям" => Weekdays.Sunday,
        _ => base.ReadDays(word),
    };

    public override bool IsFiller(string word) =>
        word is "в" or "и" or "с" or "день" or "дням" or "часов" or "часа" || base.IsFiller(word);

    /// <summary>After "назад", "через" and "уже".</summary>
    private string Accusative(TimeSpan span) => span switch
    {
        { TotalMinutes: >= 1, TotalHours: < 1 } => Count((long)span.TotalMinutes, MinutesAccusative),
        _ => Duration(span),
    };
}
