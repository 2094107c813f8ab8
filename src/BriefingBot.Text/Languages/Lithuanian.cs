namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Lithuanian.</summary>
internal static class Lithuanian
{
    public static Language Create() => new("lt", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "ąčęėįšųūž",
        FunctionWords = """
            ir yra kad su į iš tai bet ne kaip buvo dėl po už apie jo kurie taip jau gali nuo ar bus savo tik pagal prie
            pradėjo žmonių žmones šalia nes kai metu tačiau per daugiau pat jie jos jų ją šį ši šis tas ta tam tie nei
            """,
        Months = """
            sausis sausio; vasaris vasario; kovas kovo; balandis balandžio; gegužė gegužės; birželis birželio; liepa
            liepos; rugpjūtis rugpjūčio; rugsėjis rugsėjo; spalis spalio; lapkritis lapkričio; gruodis gruodžio
            """,
        Weekdays = "sekmadienis; pirmadienis; antradienis; trečiadienis; ketvirtadienis; penktadienis; šeštadienis",
        Numbers = """
            nulis=0 vienas=1 viena=1 du=2 dvi=2 trys=3 keturi=4 penki=5 šeši=6 septyni=7 aštuoni=8 devyni=9 dešimt=10
            """,
        Scales = """
            šimtas=100 šimtai=100 tūkstantis=1000 tūkstančiai=1000 tūkstančių=1000 milijonas=1000000
            milijonai=1000000 milijonų=1000000 milijardas=1000000000 milijardų=1000000000
            """,
        BackPointers = "jis ji jie jos tai šis ši tas",
        JoiningOpeners = "bet o ir taip tačiau todėl tada tuo",
    };
}
