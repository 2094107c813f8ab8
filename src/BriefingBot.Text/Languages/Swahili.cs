namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Swahili.</summary>
internal static class Swahili
{
    public static Language Create() => new("sw", Script.Latin)
    {
        FunctionWords = """
            na ya wa kwa ni katika za la kuwa hiyo hii cha ambao pia baada wake alisema huo watu kama lakini yake
            kwamba hata bila siku ili au kuhusu mwaka wao
            """,
        Months = "januari; februari; machi; aprili; mei; juni; julai; agosti; septemba; oktoba; novemba; desemba",
        Weekdays = "jumapili; jumatatu; jumanne; jumatano; alhamisi; ijumaa; jumamosi",
        BackPointers = "yeye wao hii huyu hawa hiyo",
        JoiningOpeners = "lakini na pia hata kisha hivyo",
        JoiningPhrases = "hata_hivyo kwa_hiyo",
    };
}
