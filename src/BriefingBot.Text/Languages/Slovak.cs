namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Slovak.</summary>
internal static class Slovak
{
    public static Language Create() => new("sk", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "áäčďéíĺľňóôŕšťúýž",
        FunctionWords = """
            a v na sa je že z s o do by to za po pre sú podľa ale ako ktorý ktorá ktoré tiež bol byť bolo alebo od
            až jeho pri medzi už však len povedal vo ku zo svoje sme som bude budú môže majú má ich tým tejto tento
            táto viac kde ani aby než pred proti cez ľudia ľudí začala bola boli keď
            """,
        Months = """
            január januára; február februára; marec marca; apríl apríla; máj mája; jún júna; júl júla; august
            augusta; september septembra; október októbra; november novembra; december decembra
            """,
        Weekdays = "nedeľa; pondelok; utorok; streda; štvrtok; piatok; sobota",
        RelativeDays = "predvčerom=-2 včera=-1 dnes=0 zajtra=1",
        ShiftingWords = "do",
        TimeUnits = """
            sekunda sekundy sekúnd; minúta minúty minút; hodina hodiny hodín; deň dni dní; týždeň týždne týždňov;
            mesiac mesiace mesiacov; rok roky rokov; desaťročie; storočie
            """,
        Numbers = """
            nula=0 jeden=1 jedna=1 dva=2 dve=2 tri=3 štyri=4 päť=5 šesť=6 sedem=7 osem=8 deväť=9 desať=10 jedenásť=11
            dvanásť=12 trinásť=13 štrnásť=14 pätnásť=15 šestnásť=16 sedemnásť=17 osemnásť=18 devätnásť=19 dvadsať=20
            tridsať=30 štyridsať=40 päťdesiat=50 šesťdesiat=60 sedemdesiat=70 osemdesiat=80 deväťdesiat=90
            """,
        Scales = """
            sto=100 tisíc=1000 milión=1000000 milióny=1000000 miliónov=1000000 miliarda=1000000000
            miliardy=1000000000 miliárd=1000000000
            """,
        GroupsWithSpaces = true,
        SayingVerbs = "povedal povedala uviedol dodal",
        BackPointers = "on ona oni ono to tento táto jeho jej ich",
        JoiningOpeners = "ale však a tiež preto tak potom napriek zároveň",
        JoiningPhrases = "okrem_toho medzitým na_druhej_strane",
    };
}
