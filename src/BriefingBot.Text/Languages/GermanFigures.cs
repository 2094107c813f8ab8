using BriefingBot.Text.Figures;
using static BriefingBot.Text.Languages.FigureTable;

namespace BriefingBot.Text.Languages;

/// <summary>The table of German for figures. Verbs are told by stems, as lemmas are often wrong.</summary>
internal static class GermanFigures
{
    public static FigureLexicon Lexicon { get; } = new()
    {
        Language = German.Create(),
        HasWeakTrees = true,
        OpeningScales = Set("hundert tausend"),
        Vague = Values("dutzende=12 hunderte=100 tausende=1000 zehntausende=10000 hunderttausende=100000"),
        IndefiniteArticles = Set("ein eine einen einer einem"),
        Fractions = Values("halbe=0.5 halben=0.5 viertel=0.25"),
        NumberJoiners = Set("und"),
        BoundsBefore = Bounds("""
            mindestens=AtLeast; wenigstens=AtLeast; mehr als=MoreThan; über=MoreThan; weniger als=LessThan;
            unter=LessThan; etwa=About; rund=About; ungefähr=About; knapp=About; fast=About; circa=About; ca=About;
            gut=About; bis zu=UpTo; höchstens=UpTo; maximal=UpTo
            """),
        RangeOpeners = Set("zwischen"),
        RangeJoiners = Set("bis und"),
        Additions = Set("weitere weiterer weiteren"),
        Rest = Set("weitere weiterer weiteren sonst"),
        CurrencySigns = Map("$=USD us$=USD €=EUR £=GBP"),
        CurrencyWords = Map("""
            euro=EUR euros=EUR eur=EUR chf=CHF dollar=USD dollars=USD us-dollar=USD pfund=GBP franken=CHF yen=JPY
            rubel=RUB yuan=CNY
            """),
        SharedCurrencies = Currencies("""
            dollar dollars: us=USD kanadische=CAD kanadischen=CAD australische=AUD australischen=AUD hongkong=HKD;
            franc francs: cfa=XOF;
            krone kronen: schwedische=SEK schwedischen=SEK norwegische=NOK norwegischen=NOK dänische=DKK dänischen=DKK
                tschechische=CZK tschechischen=CZK isländische=ISK;
            peso pesos: mexikanische=MXN argentinische=ARS kolumbianische=COP chilenische=CLP philippinische=PHP;
            rupie rupien: indische=INR indischen=INR pakistanische=PKR;
            pfund: britische=GBP ägyptische=EGP libanesische=LBP syrische=SYP
            """),
        Percent = Set("%;prozent"),
        Measures = Map("""
            km=km kilometer=km kilometern=km meter=metres metern=metres tonne=tonnes tonnen=tonnes kilo=kg
            kilogramm=kg hektar=hectares liter=litres grad=degrees quadratmeter=m2 quadratkilometer=km2
            """),
        DecadeNouns = Set("jahre jahren"),
        Decades = Set("zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger"),
        Hourly = Set("pro stunde;"),
        TimeUnits = Set("""
            sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre
            jahren jahrzehnt jahrzehnte jahrhundert mal uhr nacht nächte quartal saison jährige jähriger jährigen
            """),
        Months = Months(German.Create()),
        Weekdays = Set("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"),
        Ratio = Set("von"),
        LabelsBefore = Set("nummer nr paragraf artikel seite kapitel platz linie gleis alter"),
        Classes =
        [
            new("killed", true)
            {
                IsBodily = true,
                Done = Stems("getöt töte ermord erschoss erschieß umgebracht"),
                Does = Stems("starb sterb gestorb umgekommen verstarb verstorb"),
                Is = Set("tot tote toten toter tödlich"), Events = Nouns("tod todesfall todesfälle todesopfer"),
                People = Nouns("tote toter toten todesopfer leiche leichen"),
            },
            new("injured", true)
            {
                IsBodily = true,
                Done = Stems("verletz verwund"),
                Is = Set("verletzt verletzte verletzten schwerverletzt leichtverletzt"),
                Events = Nouns("verletzung verletzungen"), People = Nouns("verletzte verletzten verletzter verletzt"),
            },
            new("arrested", true)
            {
                Done = Stems("festgenomm verhaft inhaftier"), Is = Set("festgenommen verhaftet inhaftiert"),
                Events = Nouns("festnahme festnahmen verhaftung"),
            },
            new("missing", true) { Done = Stems("vermiss"), Is = Set("vermisst vermisste"),
                People = Nouns("vermisste vermissten") },
            new("evacuated", true) { Done = Stems("evakuier"), Is = Set("evakuiert") },
            new("displaced", true) { Done = Stems("vertrieb"), People = Nouns("geflüchtete flüchtlinge vertriebene") },
            new("rescued", true) { Done = Stems("gerett rette geborg"), Is = Set("gerettet geborgen") },
            new("trapped", true)
            {
                Done = Stems("verschütt eingeschloss eingeklemm"),
                Is = Set("verschüttet eingeschlossen eingeklemmt"),
                People = Nouns("verschüttete verschütteten eingeschlossene eingeschlossenen"),
            },
            new("survived", true) { Does = Stems("überleb"),
                People = Nouns("überlebende überlebenden überlebender") },
            new("recovered", true) { Does = Stems("genas"), Is = Set("genesen"), People = Nouns("genesene genesenen") },
            new("released", true) { Done = Stems("freigelass freigekomm"), Is = Set("freigelassen") },
            new("infected", true) { Done = Stems("infizier"), Is = Set("infiziert erkrankt"),
                Events = Nouns("neuinfektion neuinfektionen") },
            new("affected", false) { Is = Set("betroffen") },
            new("on board", false)
            {
                People = Nouns("passagier passagiere passagieren insassen fahrgast fahrgäste fahrgästen"),
            },
            new("protesting", false) { Does = Stems("demonstrier protestier"),
                People = Nouns("demonstrant demonstranten demonstrierende") },
            new("hospitalised", true) { Is = Set("eingeliefert") },
            new("jobs cut", false),
        ],
        Groups = Groups("""
            children: kinder, kindern; women: frauen; men: männer, männern; soldiers: soldaten;
            police officers: polizisten, polizistinnen; civilians: zivilisten; workers: arbeiter, arbeitern;
            passengers: passagiere, passagieren, fahrgäste, fahrgästen; tourists: touristen;
            crew members: besatzungsmitglieder, besatzungsmitgliedern; migrants: migranten
            """),
        AnyPeople = Nouns("mensch menschen person personen leute opfer"),
        CountingNouns = Nouns("zahl anzahl summe"),
        LightVerbs = Set("""
            haben sein werden geben sagen zählen machen kommen stehen liegen bleiben befördern transportieren
            """),
        ResultVerbs = Set("bleiben gelten melden"),
        MovingVerbs = Set("bringen einliefern"),
        Hospitals = Nouns("krankenhaus krankenhäuser klinik kliniken"),
        ChangeWords = Stems("stieg steig gestieg sank sink gesunk fiel fall wuchs wachs gewachs erhöh kletter"),
        MoneyNouns = Nouns("""
            umsatz gewinn verlust überschuss defizit schulden haushalt kosten preis wert investition hilfe strafe
            bußgeld schaden einnahmen ausgaben angebot kredit vermögen einlagen
            """),
        MoneyVerbs = Map("kosten=cost zahlen=payment verdienen=earnings verlieren=loss investieren=invested"),
        Severity = Map("schwer=seriously lebensgefährlich=critically leicht=slightly"),
        StatePhrases = Phrases("""
            ums leben gekommen=killed; kamen ums leben=killed; kam ums leben=killed; ums leben=killed;
            ohne strom=affected
            """),
        JobNouns = Nouns("stelle arbeitsplatz job"),
        JobVerbs = Set("streichen abbauen"),
        Negations = Set("nicht nie niemals ohne"),
        Nobody = Set("niemand keiner"),
        No = Set("keine kein"),
        AccordingTo = Set("laut"),
        SaidBy = Set("nach angaben; nach aussage; nach aussagen"),
        SayingOf = Map("""
            sprechen=von sprach=von sprachen=von spricht=von bleiben=bei blieb=bei bleibt=bei ausgehen=von
            """),
        AsSaid = Set("wie"),
        Saying = Set("sagen mitteilen erklären berichten bestätigen melden angeben teilen"),
        Hypothetical = Set("könnte könnten würde würden dürfte dürften sollte sollten"),
        Unreal = Set("fordern drohen fürchten hoffen warnen befürchten"),
        Conditions = Set("wenn falls ob"),
        Including = Set("darunter einschließlich"),
        PartOpeners = Set("davon; darunter; von ihnen; von denen"),
        SinceCount = Set("""
            seit dem letzten update; seit der letzten aktualisierung; seit der letzten meldung
            """),
        Among = Set("unter"),
        Of = Set("von der des"),
        Definite = Set("der die das diese dieser diesen"),
        ComparisonBefore = Set("gegenüber statt"),
        PastPhrases = Set("""
            vor einem jahr; vor zwei jahren; vor drei jahren; zuvor; früher; damals; jahrzehnten;
            zunächst hieß; anfangs; ursprünglich
            """),
        Yearly = Set("pro jahr; jedes jahr; jährlich"),
        PastForCounts = Set("""
            im vergangenen jahr; im vorjahr; letztes jahr; im letzten jahr; vergangenes jahr;
            im vergangenen monat; seitdem; in den vergangenen jahren
            """),
        Cumulative = Set("in diesem jahr; seit jahresbeginn; seit kriegsbeginn"),
        PresentPhrases = Set("""
            heute; gestern; derzeit; aktuell; bisher; inzwischen; jetzt; am montag; am dienstag; am mittwoch;
            am donnerstag; am freitag; am samstag; am sonntag
            """),
        TimePrepositions = Set("im am in seit"),
        Since = Set("seit"),
    };

    /// <summary>Nouns, whose lemmas are written with a capital.</summary>
    private static HashSet<string> Nouns(string words) =>
        [.. Set(words).SelectMany(word => new[] { word, char.ToUpperInvariant(word[0]) + word[1..] })];
}
