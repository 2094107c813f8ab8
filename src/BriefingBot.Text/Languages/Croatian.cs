namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Croatian.</summary>
internal static class Croatian
{
    public static Language Create() => new("hr", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "čćđšž",
        FunctionWords = """
            i u je na se da za su od s što o kako iz koji će ne bi ali kao nije te bio biti po koja koje samo više
            prema tijekom rekao jer kad kada bez pod pred nakon tek gdje ga ih sve još već bila bilo bili ili ljudi
            njegov počela dok smo
            """,
        Months = """
            siječanj siječnja; veljača veljače; ožujak ožujka; travanj travnja; svibanj svibnja; lipanj lipnja; srpanj
            srpnja; kolovoz kolovoza; rujan rujna; listopad listopada; studeni studenoga studenog; prosinac prosinca
            """,
        Weekdays = "nedjelja; ponedjeljak; utorak; srijeda; četvrtak; petak; subota",
        TimeUnits = """
            sekunda sekundi; minuta minuta; sat sati; dan dana; tjedan tjedna tjedana; mjesec mjeseci; godina
            godine; desetljeće; stoljeće
            """,
        Numbers = """
            nula=0 jedan=1 jedna=1 dva=2 dvije=2 tri=3 četiri=4 pet=5 šest=6 sedam=7 osam=8 devet=9 deset=10
            dvadeset=20 trideset=30 četrdeset=40 pedeset=50
            """,
        Scales = """
            sto=100 tisuća=1000 tisuće=1000 milijun=1000000 milijuna=1000000 milijarda=1000000000 milijardi=1000000000
            """,
        SayingVerbs = "rekao rekla izjavio kazao",
        BackPointers = "on ona oni ono to ovo ovaj ova njegov njezin njihov",
        JoiningOpeners = "ali no i također međutim zato stoga tada pak",
        JoiningPhrases = "osim_toga u_međuvremenu s_druge_strane",
    };
}
