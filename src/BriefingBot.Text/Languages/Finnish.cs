namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Finnish.</summary>
internal static class Finnish
{
    public static Language Create() => new("fi", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "äöå",
        FunctionWords = """
            ja on ei se että oli hän mutta ovat myös kun kuin joka tai mukaan sen ole vuoden jo sekä nyt vain ne
            hänen olla jos noin voi niin mitä tämä vielä jotka asti vuoksi vastaan ilman kanssa jälkeen ennen koska
            kuitenkin alkoi kukaan ollut olivat tämän siitä jonka joita niiden eivät voidaan myöhemmin
            """,
        Months = """
            tammikuu tammikuuta; helmikuu helmikuuta; maaliskuu maaliskuuta; huhtikuu huhtikuuta; toukokuu
            toukokuuta; kesäkuu kesäkuuta; heinäkuu heinäkuuta; elokuu elokuuta; syyskuu syyskuuta; lokakuu
            lokakuuta; marraskuu marraskuuta; joulukuu joulukuuta
            """,
        Weekdays = "sunnuntai su; maanantai ma; tiistai ti; keskiviikko ke; torstai to; perjantai pe; lauantai la",
        RelativeDays = "eilen=-1 tänään=0 huomenna=1",
        TimeUnits = """
            sekunti sekuntia; minuutti minuuttia; tunti tuntia; päivä päivää; viikko viikkoa; kuukausi kuukautta;
            vuosi vuotta; vuosikymmen vuosikymmentä; vuosisata vuosisataa
            """,
        Numbers = """
            nolla=0 yksi=1 kaksi=2 kolme=3 neljä=4 viisi=5 kuusi=6 seitsemän=7 kahdeksan=8 yhdeksän=9 kymmenen=10
            yksitoista=11 kaksitoista=12 kolmetoista=13 neljätoista=14 viisitoista=15 kuusitoista=16 seitsemäntoista=17
            kahdeksantoista=18 yhdeksäntoista=19 kaksikymmentä=20 kolmekymmentä=30 neljäkymmentä=40 viisikymmentä=50
            kuusikymmentä=60 seitsemänkymmentä=70 kahdeksankymmentä=80 yhdeksänkymmentä=90
            """,
        Scales = """
            sata=100 sataa=100 tuhat=1000 tuhatta=1000 miljoona=1000000 miljoonaa=1000000 miljardi=1000000000
            miljardia=1000000000
            """,
        VagueNumbers = "kymmeniä=10 satoja=100 tuhansia=1000",
        GluesNumbers = true,
        GroupsWithSpaces = true,
        SayingVerbs = "sanoi sanoo kertoi kertoo mukaan",
        BackPointers = "hän he se ne tämä nämä hänen heidän sen",
        JoiningOpeners = "mutta ja myös kuitenkin siksi sitten lisäksi samalla",
        JoiningPhrases = "tästä_huolimatta toisaalta",
    };
}
