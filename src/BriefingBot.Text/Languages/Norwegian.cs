namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Norwegian.</summary>
internal static class Norwegian
{
    public static Language Create() => new("nb", Script.Latin)
    {
        DecimalMark = ',',
        Aliases = "no",
        Letters = "æøå",
        FunctionWords = """
            og å det i en er på av for med den til ikke som har de et var han fra så men eller ved etter kan nå sin
            mot også når skal blir seg ble hvor være sier ifølge uten ut der dem noen noe skulle kunne inn hva hun
            selv mellom mennesker begynte hadde siden ned opp alle blitt mye
            """,
        Months = "januar; februar; mars; april; mai; juni; juli; august; september sept; oktober; november; desember",
        Weekdays = "søndag; mandag; tirsdag; onsdag; torsdag; fredag; lørdag",
        RelativeDays = "igår=-1 idag=0 imorgen=1",
        TimeUnits = """
            sekund sekunder; minutt minutter; time timer; dag dager; uke uker; måned måneder; år; tiår; århundre
            """,
        Numbers = """
            null=0 en=1 ett=1 to=2 tre=3 fire=4 fem=5 seks=6 sju=7 syv=7 åtte=8 ni=9 ti=10 elleve=11 tolv=12
            tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tjue=20 tretti=30 førti=40
            femti=50 seksti=60 sytti=70 åtti=80 nitti=90
            """,
        Dozens = "dusin=12",
        Scales = "hundre=100 tusen=1000 million=1000000 millioner=1000000 milliard=1000000000 milliarder=1000000000",
        VagueNumbers = "titalls=10 hundrevis=100 tusenvis=1000",
        GluesNumbers = true,
        GroupsWithSpaces = true,
        FirstPersons = "jeg meg mitt mine vi oss vår våre",
        SayingVerbs = "sa sier opplyste",
        BackPointers = "han hun det dette denne disse hans hennes deres",
        JoiningOpeners = "men og også likevel derfor så dessuten imidlertid samtidig",
        JoiningPhrases = "på_den_andre_siden i_tillegg",
    };
}
