namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Kazakh.</summary>
internal static class Kazakh
{
    public static Language Create() => new("kk", Script.Cyrillic)
    {
        DecimalMark = ',',
        Letters = "әғқңөұүһіыэ",
        FunctionWords = """
            және мен бен үшін бұл деп да де бір осы бойынша туралы болып болды еді жаңа деген кейін дейін ол оның
            олар сол барлық
            """,
        Months = "қаңтар; ақпан; наурыз; сәуір; мамыр; маусым; шілде; тамыз; қыркүйек; қазан; қараша; желтоқсан",
        GroupsWithSpaces = true,
        BackPointers = "ол олар бұл осы оның олардың",
        JoiningOpeners = "бірақ алайда және сондай сонымен",
    };
}
