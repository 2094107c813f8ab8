namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Slovenian.</summary>
internal static class Slovenian
{
    public static Language Create() => new("sl", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "čšž",
        FunctionWords = """
            je in na v za da se so ki z s iz pri po tudi kot pa bil bila bili bilo ne ob še le ali kar več med do od
            že bo bodo bi ta to ga jih nad pod leta letos ko če ker zaradi proti pred sta tem tega njegov svoj svoje
            lahko ni niso vse samo ter kako povedal
            """,
        Months = """
            januar januarja; februar februarja; marec marca; april aprila; maj maja; junij junija; julij julija;
            avgust avgusta; september septembra; oktober oktobra; november novembra; december decembra
            """,
        Weekdays = "nedelja; ponedeljek; torek; sreda; četrtek; petek; sobota",
        TimeUnits = """
            sekunda sekund; minuta minut; ura ur; dan dni; teden tednov; mesec mesecev; leto let; desetletje; stoletje
            """,
        Numbers = """
            nič=0 ena=1 dva=2 dve=2 tri=3 štiri=4 pet=5 šest=6 sedem=7 osem=8 devet=9 deset=10 dvajset=20
            trideset=30 petdeset=50
            """,
        Scales = "sto=100 tisoč=1000 milijon=1000000 milijonov=1000000 milijarda=1000000000 milijard=1000000000",
        SayingVerbs = "povedal dejal dejala",
        BackPointers = "on ona oni ono to ta njegov njen njihov",
        JoiningOpeners = "ampak vendar in tudi zato pa nato hkrati",
        JoiningPhrases = "poleg_tega medtem_ko po_drugi_strani",
    };
}
