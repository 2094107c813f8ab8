namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of German.</summary>
internal static class German
{
    public static Language Create() => new("de", Script.Latin)
    {
        IsWidelyRead = true,
        DecimalMark = ',',
        GroupsWithSpaces = true,
        Letters = "äöüß",
        Endings = "- s es e en n ns ens; e en em er es; nis nisse nissen nisses; in innen",
        FunctionWords = """
            der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei bis da
            dass er es für hat haben ich ihr im in ist mit nach nicht noch nur sein seine seit sich sie sind so über
            ans aufs durchs fürs jetzt ums um von vor war waren was wenn wer werden wie wird wir wurde wurden zu zum
            zur sagte
            """,
        LightWords = "hatte durch gegen kein keine mehr schon sehr unter",
        Months = """
            januar jänner jan; februar feber feb; märz maerz mär mrz; april; mai; juni; juli; august; september
            sept; oktober okt; november; dezember dez
            """,
        Weekdays = "sonntag; montag; dienstag; mittwoch; donnerstag; freitag; samstag sonnabend",
        BeforeTime = "um",
        RelativeDays = "vorgestern=-2 gestern=-1 heute=0 morgen=1 übermorgen=2",
        PartsOfDay = "morgen vormittag mittag nachmittag abend nacht",
        TimeUnits = """
            sekunde sekunden; minute minuten; stunde stunden; tag tage tagen; woche wochen; monat monate monaten;
            jahr jahre jahren; jahrzehnt jahrzehnte; jahrhundert jahrhunderte
            """,
        Numbers = """
            null=0 ein=1 eins=1 eine=1 einen=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10
            elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19
            zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
            """,
        Dozens = "dutzend=12",
        Scales = """
            hundert=100 tausend=1000 million=1000000 millionen=1000000 mio=1000000 milliarde=1000000000
            milliarden=1000000000 mrd=1000000000 billion=1000000000000 billionen=1000000000000
            """,
        VagueNumbers = "dutzende=12 hunderte=100 tausende=1000 zehntausende=10000",
        Fractions = "halb=0.5 halbe=0.5",
        FutureWords = "bis",
        OtherWeeks = "nächsten nächster kommenden kommender jeden bis",
        FutureVerbs = """
            wird werden werde würde würden will wollen wolle soll sollen solle geplant plant planen steht_an
            """,
        AnnouncingVerbs = """
            kündigte entschied beschloss warnte versprach urteilte bestätigte verkündete erklärten kündigten sagten
            """,
        NumberJoiners = "und",
        GluesNumbers = true,
        FirstPersons = "ich mich mir wir uns unser unsere unseren unserem unserer mein meine meinen meinem meiner",
        SayingVerbs = "sagte sagt erklärte erklärt teilte berichtete mitteilte betonte",
        Honorifics = "herr herrn frau",
        SubjectPronouns = "er sie",
        Demonstratives = "dieser diese dieses diesen diesem jener jene jenes jenen jenem",
        PointingAdverbs = "dort hier dorthin dorther hierher",
        PointingPrepositions = """
            darüber davon daran damit dabei dadurch dagegen dafür daraus darin darunter danach darauf dazu daneben
            """,
        BackPointers = """
            er sie es diese dieser dieses diesen diesem sein seine seinen ihr ihre ihren ihm ihnen dies jene jener jenes
            deren dessen
            wir ich davon darüber darauf daran damit dabei dadurch dagegen dafür daraus darin darunter danach
            """,
        JoiningOpeners = """
            aber und doch jedoch denn also außerdem zudem allerdings dennoch trotzdem deshalb daher darum deswegen dann
            sowie stattdessen schließlich hingegen dagegen ebenso auch so oder sondern inzwischen zuvor
            """,
        JoiningPhrases = """
            unter_anderem das_teilte das_sagte das_berichtete das_gab das_erklärte das_ist das_war das_hat das_habe
            das_sei das_geht das_meldete aus_diesem_grund zum_beispiel im_gegenteil darüber_hinaus vor_allem_aber
            das_sieht das_sehen schon_im schon_in in_der_tat
            """,
        AskingWords = """
            was wer wen wem wessen heißt heißen hieß wann wo wohin warum wie viel viele wieviel wieviele welche welcher
            welches menschen personen leute
            stimmt worin woran wobei
            lange lang
            """,
        AsksHowLong = "wie_lange wie_lang",
        AsksHowMany = "wie_viel wie_viele wieviel wieviele",
        AsksWhen = "wann",
        AsksWho = "wer wen wem wessen wie_heißt wie_heißen wie_hieß",
        AsksWhere = "wo wohin worin",
        AsksAccount = "was warum wieso weshalb wie woran wobei welche welcher welches",
        AsksOfEvent = """
            passiert passierte geschah geschehen ereignete ereignet gibt_es_neues was_ist_los_mit was_ist_los
            was_ist_mit was_weißt_du_über was_weißt_du_von was_weiß_man_über was_ist_über bekannt neuigkeiten
            """,
        AsksMoney = """
            geld kostet kosten kriegt kriegen bekommt bekommen
            verdient verdienen zahlt zahlen bezahlt gezahlt gehalt lohn
            """,
        Alike = """
            kostet kosten preis;
            tot tote toten tod starb starben stirbt gestorben verstorben getötet;
            gewonnen gewann gewinnt sieg siegt siegte sieger siegerin;
            verkauft verkauf verkaufte; gekauft kauft kauf übernimmt;
            festgenommen verhaftet festnahme verhaftung gefasst geschnappt; brand feuer; erdbeben beben;
            beigesetzt beerdigt begraben bestattet beisetzung beerdigung; gefeuert entlassen entlässt rauswurf;
            kriegt kriegen bekommt bekommen erhält erhalten unterstützung förderung;
            verdient verdienen zahlt zahlen bezahlt gehalt lohn
            """,
        Quantities = "bevölkerung einwohnerzahl preis kosten stärke temperatur alter",
    };
}
