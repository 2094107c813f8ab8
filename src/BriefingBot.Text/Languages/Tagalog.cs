namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Tagalog.</summary>
internal static class Tagalog
{
    public static Language Create() => new("tl", Script.Latin)
    {
        Aliases = "fil",
        FunctionWords = """
            ang ng sa na mga at ay ni si para ito hindi kung may nang siya din rin mula pero isang nag kanilang
            kanyang ayon iyon noong habang upang
            """,
        Months = "enero; pebrero; marso; abril; mayo; hunyo; hulyo; agosto; setyembre; oktubre; nobyembre; disyembre",
        Weekdays = "linggo; lunes; martes; miyerkules; huwebes; biyernes; sabado",
        BackPointers = "siya sila ito iyon nito niya",
        JoiningOpeners = "pero ngunit at subalit kaya gayunman",
        JoiningPhrases = "bukod_dito",
    };
}
