namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Swedish.</summary>
internal static class Swedish
{
    public static Language Create() => new("sv", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "åäö",
        FunctionWords = """
            och att det i en som är på av för med den till inte om har de ett var han från så men eller vid efter
            under kan nu sin mot också när ska blir sig inom sedan där mycket hade varit alla enligt genom utan
            börjat började dem denna detta skulle bara upp ut mellan människor blev
            """,
        Months = """
            januari; februari; mars; april; maj; juni; juli; augusti; september sept; oktober; november; december
            """,
        Weekdays = "söndag; måndag; tisdag; onsdag; torsdag; fredag; lördag",
        RelativeDays = "igår=-1 idag=0 imorgon=1",
        TimeUnits = """
            sekund sekunder; minut minuter; timme timmar; dag dagar; vecka veckor; månad månader; år; årtionde
            årtionden; århundrade
            """,
        Numbers = """
            noll=0 en=1 ett=1 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13
            fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19 tjugo=20 trettio=30 fyrtio=40 femtio=50
            sextio=60 sjuttio=70 åttio=80 nittio=90
            """,
        Dozens = "dussin=12",
        Scales = """
            hundra=100 tusen=1000 miljon=1000000 miljoner=1000000 mn=1000000 miljard=1000000000 miljarder=1000000000
            """,
        VagueNumbers = "tiotals=10 hundratals=100 tusentals=1000",
        GluesNumbers = true,
        GroupsWithSpaces = true,
        FirstPersons = "jag mig mitt mina vi oss vår våra",
        SayingVerbs = "sade säger sa uppgav berättar",
        BackPointers = "han hon det detta denna dessa hans hennes deras",
        JoiningOpeners = "men och också dock därför så dessutom emellertid samtidigt",
        JoiningPhrases = "å_andra_sidan trots_detta",
    };
}
