namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Catalan.</summary>
internal static class Catalan
{
    public static Language Create() => new("ca", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "àçèéíïòóúü",
        FunctionWords = """
            el la els les de i que en un una per amb del al no és es a s'ha més com aquest aquesta han ha són però
            també dels seva seu segons fins anys va van als pel pels hi ho quan on perquè molt tot tots ja sense
            fora davant abans entre persones ser
            """,
        Months = "gener; febrer; març; abril; maig; juny; juliol; agost; setembre; octubre; novembre; desembre",
        Weekdays = "diumenge; dilluns; dimarts; dimecres; dijous; divendres; dissabte",
        DateJoiners = "de",
        Numbers = "zero=0 un=1 una=1 dos=2 dues=2 tres=3 quatre=4 cinc=5 sis=6 set=7 vuit=8 nou=9 deu=10",
        Scales = "cent=100 mil=1000 milió=1000000 milions=1000000",
        BackPointers = "ell ella ells elles això aquest aquesta aquests aquestes seu seva",
        JoiningOpeners = "però i també tanmateix doncs així aleshores mentrestant",
        JoiningPhrases = "a_més per_exemple en_canvi al_mateix_temps",
    };
}
