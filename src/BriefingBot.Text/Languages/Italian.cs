namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Italian.</summary>
internal static class Italian
{
    public static Language Create() => new("it", Script.Latin)
    {
        IsWidelyRead = true,
        DecimalMark = ',',
        Letters = "àèéìòù",
        FunctionWords = """
            il lo la gli le un uno una e o ma al alla ai alle dal dalla del della dei delle di da in è era ha hanno
            con per tra fra su sul sulla che chi non si sono stato stata come anche più questo questa
            """,
        LightWords = "ed nel nella i dopo essere anni",
        Months = """
            gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre
            """,
        Weekdays = "domenica; lunedì; martedì; mercoledì; giovedì; venerdì; sabato",
        DateJoiners = "di",
        BeforeTime = "alle",
        RelativeDays = "ieri=-1 oggi=0 stamattina=0 stasera=0 domani=1",
        PartsOfDay = "mattina pomeriggio sera notte",
        ShiftingWords = "altro",
        ShiftingWordsBehind = "altro",
        TimeUnits = """
            secondo secondi; minuto minuti; ora ore; giorno giorni; settimana settimane; mese mesi; anno anni;
            decennio decenni; secolo secoli
            """,
        Numbers = """
            zero=0 un=1 uno=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11
            dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19
            venti=20 ventuno=21 ventotto=28 trenta=30 trentuno=31 trentotto=38 quaranta=40 quarantuno=41
            quarantotto=48 cinquanta=50 cinquantuno=51 cinquantotto=58 sessanta=60 settanta=70 ottanta=80 novanta=90
            """,
        Dozens = "dozzina=12 decina=10 centinaio=100",
        Scales = """
            cento=100 mille=1000 mila=1000 milione=1000000 milioni=1000000 miliardo=1000000000 miliardi=1000000000
            """,
        VagueNumbers = "decine=10 dozzine=12 centinaia=100 migliaia=1000",
        Fractions = "mezzo=0.5 mezza=0.5",
        FutureBeginnings = "fino",
        NumberJoiners = "e",
        GluesNumbers = true,
        FirstPersons = "io mi mio mia miei noi nostro nostra nostri nostre",
        SayingVerbs = "detto dichiarato annunciato spiegato aggiunto",
        BackPointers = """
            egli lui lei loro essi esse questo questa questi queste quello quella ciò suo sua suoi sue noi io
            """,
        JoiningOpeners = "ma e però tuttavia inoltre anche quindi dunque così poi perché infatti invece intanto eppure",
        JoiningPhrases = "per_questo per_esempio ad_esempio allo_stesso_tempo nel_frattempo tra_l’altro tra_l'altro",
    };
}
