namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Macedonian.</summary>
internal static class Macedonian
{
    public static Language Create() => new("mk", Script.Cyrillic)
    {
        DecimalMark = ',',
        Letters = "ѓѕјљњќџ",
        FunctionWords = """
            и на да во се за од со не е ќе што по како до при кои кој која кое но има беше или кон преку само уште
            веќе над пред меѓу тие тој таа му си го ги најмногу две година години според исто ова оваа овој овие ја
            """,
        Months = "јануари; февруари; март; април; мај; јуни; јули; август; септември; октомври; ноември; декември",
        Weekdays = "недела; понеделник; вторник; среда; четврток; петок; сабота",
        BackPointers = "тој таа тие тоа ова овој оваа неговиот нејзиниот",
        JoiningOpeners = "но и исто меѓутоа затоа сепак потоа",
        JoiningPhrases = "покрај_тоа во_меѓувреме",
    };
}
