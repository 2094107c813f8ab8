namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Polish.</summary>
internal static class Polish
{
    public static Language Create() => new("pl", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "ąćęłńóśźż",
        FunctionWords = """
            w i na z się nie do to że jest o jak po od za przez dla oraz ale był przed który także tym jego są co
            roku już tego która może będzie ich było tylko jej został została zostały zostanie powodu według
            ponieważ dlatego bez pod nad ze we pozostaje mówi nowy
            """,
        Months = """
            styczeń stycznia; luty lutego; marzec marca; kwiecień kwietnia; maj maja; czerwiec czerwca; lipiec lipca;
            sierpień sierpnia; wrzesień września; październik października; listopad listopada; grudzień grudnia
            """,
        Weekdays = "niedziela; poniedziałek pon; wtorek; środa; czwartek czw; piątek; sobota",
        RelativeDays = "przedwczoraj=-2 wczoraj=-1 dziś=0 dzisiaj=0 jutro=1",
        ShiftingWords = "do",
        TimeUnits = """
            sekunda sekundy sekund; minuta minuty minut; godzina godziny godzin; dzień dni; tydzień tygodnie
            tygodni; miesiąc miesiące miesięcy; rok lata lat; dekada dekady; wiek wieki wieków
            """,
        Numbers = """
            zero=0 jeden=1 jedna=1 jedno=1 dwa=2 dwie=2 dwóch=2 trzy=3 trzech=3 cztery=4 czterech=4 pięć=5 pięciu=5
            sześć=6 sześciu=6 siedem=7 siedmiu=7 osiem=8 ośmiu=8 dziewięć=9 dziewięciu=9 dziesięć=10 dziesięciu=10
            jedenaście=11 dwanaście=12 trzynaście=13 czternaście=14 piętnaście=15 szesnaście=16 siedemnaście=17
            osiemnaście=18 dziewiętnaście=19 dwadzieścia=20 trzydzieści=30 czterdzieści=40 pięćdziesiąt=50
            sześćdziesiąt=60 siedemdziesiąt=70 osiemdziesiąt=80 dziewięćdziesiąt=90 sto=100 dwieście=200 trzysta=300
            czterysta=400 pięćset=500 sześćset=600 siedemset=700 osiemset=800 dziewięćset=900
            """,
        Scales = """
            tysiąc=1000 tysiące=1000 tysięcy=1000 tys=1000 milion=1000000 miliony=1000000 milionów=1000000
            mln=1000000 miliard=1000000000 miliardy=1000000000 miliardów=1000000000 mld=1000000000
            """,
        VagueNumbers = "dziesiątki=10 setki=100 tysiące=1000",
        GroupsWithSpaces = true,
        FirstPersons = "ja mnie mi mój moja my nas nam nasz nasza nasze",
        SayingVerbs = "powiedział powiedziała poinformował dodał",
        BackPointers = "on ona oni one ono to ten ta te tego tej jego jej ich",
        JoiningOpeners = "ale jednak i a też także zatem więc dlatego natomiast ponadto tymczasem wtedy potem",
        JoiningPhrases = "poza_tym z_kolei w_związku_z_tym mimo_to na_przykład",
    };
}
