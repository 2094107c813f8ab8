namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Danish.</summary>
internal static class Danish
{
    public static Language Create() => new("da", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "æøå",
        FunctionWords = """
            og at det i en er på af for med den til ikke som har de et var han fra så men eller ved efter kan nu sin
            mod også når skal bliver sig blev over hvor være uden ud der dem nogle noget skulle kunne ind hvad hun
            selv mellem mennesker begyndte havde ifølge siden ned op alle
            """,
        Months = "januar; februar; marts; april; maj; juni; juli; august; september sept; oktober; november; december",
        Weekdays = "søndag; mandag; tirsdag; onsdag; torsdag; fredag; lørdag",
        RelativeDays = "igår=-1 idag=0 imorgen=1",
        TimeUnits = """
            sekund sekunder; minut minutter; time timer; dag dage; uge uger; måned måneder; år; årti årtier; århundrede
            """,
        Numbers = """
            nul=0 en=1 et=1 to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13
            fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tyve=20 tredive=30 fyrre=40 halvtreds=50
            tres=60 halvfjerds=70 firs=80 halvfems=90
            """,
        Dozens = "dusin=12",
        Scales = """
            hundrede=100 tusind=1000 tusinde=1000 million=1000000 millioner=1000000 mio=1000000 milliard=1000000000
            milliarder=1000000000
            """,
        VagueNumbers = "snesevis=20 hundredvis=100 tusindvis=1000",
        NumberJoiners = "og",
        GluesNumbers = true,
        FirstPersons = "jeg mig mit mine vi os vores",
        SayingVerbs = "sagde siger oplyste",
        BackPointers = "han hun det dette denne disse hans hendes deres",
        JoiningOpeners = "men og også dog derfor så desuden imidlertid samtidig",
        JoiningPhrases = "til_gengæld ud_over_det på_den_anden_side",
    };
}
