namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Romanian.</summary>
internal static class Romanian
{
    public static Language Create() => new("ro", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "ăâîșțşţ",
        FunctionWords = """
            și în de la a cu pe care nu din că este un o pentru mai au fost sunt al ale prin după sa să lui fi dar
            acest această ani între către
            """,
        Months = """
            ianuarie; februarie; martie; aprilie; mai; iunie; iulie; august; septembrie sept; octombrie; noiembrie;
            decembrie
            """,
        Weekdays = "duminică; luni; marți marţi; miercuri; joi; vineri; sâmbătă",
        RelativeDays = "ieri=-1 astăzi=0 azi=0 mâine=1",
        ShiftingWords = "până",
        TimeUnits = """
            secundă secunde; minut minute; oră ore; zi zile; săptămână săptămâni; lună luni; an ani; deceniu
            decenii; secol secole
            """,
        Numbers = """
            zero=0 un=1 una=1 doi=2 două=2 trei=3 patru=4 cinci=5 șase=6 șapte=7 opt=8 nouă=9 zece=10 unsprezece=11
            doisprezece=12 douăzeci=20 treizeci=30 patruzeci=40 cincizeci=50 șaizeci=60 șaptezeci=70 optzeci=80
            nouăzeci=90
            """,
        Scales = """
            sută=100 sute=100 mie=1000 mii=1000 milion=1000000 milioane=1000000 miliard=1000000000 miliarde=1000000000
            """,
        NumberJoiners = "și",
        SayingVerbs = "spus declarat anunțat",
        BackPointers = "el ea ei ele acesta aceasta acest această acestea aceștia",
        JoiningOpeners = "dar și însă totuși deci astfel apoi totodată iar",
        JoiningPhrases = "de_asemenea în_plus pe_de_altă_parte în_același_timp",
    };
}
