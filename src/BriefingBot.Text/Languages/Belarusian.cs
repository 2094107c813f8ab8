namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Belarusian.</summary>
internal static class Belarusian
{
    public static Language Create() => new("be", Script.Cyrillic)
    {
        DecimalMark = ',',
        Letters = "іўыэё",
        FunctionWords = """
            і ў у на не што з са да як гэта для ад за па пра яго яе ён яна яны мы вы быў была было былі але таксама
            пасля пад час які якая якія праз або ці ужо яшчэ каб пры калі больш таго гэтага годзе года дзе бо так
            толькі між перад
            """,
        Months = """
            студзень студзеня; люты лютага; сакавік сакавіка; красавік красавіка; май мая травень траўня; чэрвень
            чэрвеня; ліпень ліпеня; жнівень жніўня; верасень верасня; кастрычнік кастрычніка; лістапад лістапада;
            снежань снежня
            """,
        Weekdays = "нядзеля; панядзелак; аўторак; серада; чацвер; пятніца; субота",
        GroupsWithSpaces = true,
        BackPointers = "ён яна яны яно гэта гэты гэтая яго яе іх",
        JoiningOpeners = "але аднак і таксама затым пры тады таму",
    };
}
