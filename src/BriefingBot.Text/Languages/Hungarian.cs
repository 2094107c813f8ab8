namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Hungarian.</summary>
internal static class Hungarian
{
    public static Language Create() => new("hu", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "áéíóöőúüű",
        FunctionWords = """
            a az és hogy is nem egy ez meg csak már volt de el van még mint vagy után szerint lesz azt ki fel között
            ezt lehet amely majd kell több miatt sem akik ahol azonban ezek amikor előtt alatt
            """,
        Months = """
            január; február; március; április; május; június; július; augusztus; szeptember; október; november; december
            """,
        Weekdays = "vasárnap; hétfő; kedd; szerda; csütörtök; péntek; szombat",
        RelativeDays = "tegnapelőtt=-2 tegnap=-1 ma=0 holnap=1",
        TimeUnits = "másodperc; perc; óra; nap; hét; hónap; év; évtized; évszázad",
        Numbers = """
            nulla=0 egy=1 kettő=2 két=2 három=3 négy=4 öt=5 hat=6 hét=7 nyolc=8 kilenc=9 tíz=10 tizen=10 húsz=20
            huszon=20 harminc=30 negyven=40 ötven=50 hatvan=60 hetven=70 nyolcvan=80 kilencven=90
            """,
        Scales = "száz=100 ezer=1000 millió=1000000 milliárd=1000000000",
        GluesNumbers = true,
        GroupsWithSpaces = true,
        SayingVerbs = "mondta közölte",
        BackPointers = "ő ők ez ezek azok ezt azt",
        JoiningOpeners = "de és is azonban ezért így majd viszont ugyanakkor továbbá",
        JoiningPhrases = "ezen_kívül ennek_ellenére",
    };
}
