namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Czech.</summary>
internal static class Czech
{
    public static Language Create() => new("cs", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "áčďéěíňóřšťúůýž",
        FunctionWords = """
            a v na se je že z s o do by to za po pro jsou podle ale jako který která které také byl být bylo nebo od
            až jeho při mezi už kteří však jen řekl ve ke ze své svůj jsme jsem bude budou může mají má jejich tím
            této tento tato více kde ani aby než pak před proti zatímco přes lidé lidí dnes začala
            """,
        Months = """
            leden ledna; únor února; březen března; duben dubna; květen května; červen června čvn; červenec července
            čvc; srpen srpna; září; říjen října; listopad listopadu; prosinec prosince
            """,
        Weekdays = "neděle; pondělí; úterý; středa; čtvrtek; pátek; sobota",
        RelativeDays = "předevčírem=-2 včera=-1 dnes=0 zítra=1",
        ShiftingWords = "do",
        TimeUnits = """
            sekunda sekundy sekund; minuta minuty minut; hodina hodiny hodin; den dny dní; týden týdny týdnů; měsíc
            měsíce měsíců; rok roky let; desetiletí; století
            """,
        Numbers = """
            nula=0 jeden=1 jedna=1 dva=2 dvě=2 tři=3 čtyři=4 pět=5 šest=6 sedm=7 osm=8 devět=9 deset=10 jedenáct=11
            dvanáct=12 třináct=13 čtrnáct=14 patnáct=15 šestnáct=16 sedmnáct=17 osmnáct=18 devatenáct=19 dvacet=20
            třicet=30 čtyřicet=40 padesát=50 šedesát=60 sedmdesát=70 osmdesát=80 devadesát=90
            """,
        Scales = """
            sto=100 stě=100 sta=100 set=100 tisíc=1000 tisíce=1000 milion=1000000 miliony=1000000 milionů=1000000
            mil=1000000 miliarda=1000000000 miliardy=1000000000 miliard=1000000000 mld=1000000000
            """,
        VagueNumbers = "desítky=10 stovky=100 tisíce=1000",
        GroupsWithSpaces = true,
        SayingVerbs = "řekl řekla uvedl uvedla dodal",
        BackPointers = "on ona oni ono to toto tento tato jeho její jejich",
        JoiningOpeners = "ale však a také nicméně proto tak pak přesto zároveň rovněž",
        JoiningPhrases = "kromě_toho mezitím na_druhou_stranu",
    };
}
