using BriefingBot.Text.Figures;
using static BriefingBot.Text.Languages.FigureTable;

namespace BriefingBot.Text.Languages;

/// <summary>The table of French for the reading of figures.</summary>
internal static class FrenchFigures
{
    public static FigureLexicon Lexicon { get; } = new()
    {
        Language = French.Create(),
        HasCapitalDates = false,
        OpeningScales = Set("cent cents mille"),
        Vague = Values("dizaines=10 centaines=100 milliers=1000"),
        IndefiniteArticles = Set("un une"),
        Fractions = Values("demi=0.5 demie=0.5 quart=0.25 quarts=0.25"),
        NumberJoiners = Set("et"),
        BoundsBefore = Bounds("""
            au moins=AtLeast; plus de=MoreThan; moins de=LessThan; environ=About; près de=About; quelque=About;
            presque=About; jusqu'à=UpTo; au plus=UpTo
            """),
        BoundsAfter = Bounds("ou plus=AtLeast"),
        RangeOpeners = Set("entre"),
        RangeJoiners = Set("à et"),
        Additions = Set("autres autre"),
        Rest = Set("autre autres"),
        CurrencySigns = Map("$=USD €=EUR £=GBP"),
        CurrencyWords = Map("""
            euro=EUR euros=EUR eur=EUR dollar=USD dollars=USD livre=GBP livres=GBP yen=JPY yens=JPY
            yuans=CNY roubles=RUB
            """),
        SharedCurrencies = Currencies("""
            dollar dollars: américains=USD us=USD canadiens=CAD australiens=AUD néo-zélandais=NZD;
            franc francs: suisse=CHF suisses=CHF cfa=XOF;
            peso pesos: mexicains=MXN argentins=ARS chiliens=CLP colombiens=COP philippins=PHP;
            couronne couronnes: suédoises=SEK norvégiennes=NOK danoises=DKK tchèques=CZK islandaises=ISK;
            roupie roupies: indiennes=INR pakistanaises=PKR;
            livre livres: sterling=GBP égyptiennes=EGP libanaises=LBP syriennes=SYP
            """),
        Percent = Set("%;pour cent"),
        Measures = Map("""
            km=km kilomètre=km kilomètres=km mètre=metres mètres=metres tonne=tonnes tonnes=tonnes kilo=kg kilos=kg
            kg=kg hectare=hectares hectares=hectares litre=litres litres=litres degré=degrees degrés=degrees
            """),
        DecadeNouns = Set("années"),
        Hourly = Set("par heure;à l'heure"),
        TimeUnits = Set("""
            seconde secondes minute minutes heure heures jour jours semaine semaines mois an ans année années siècle
            siècles nuit nuits fois trimestre saison
            """),
        Months = Months(French.Create()),
        Weekdays = Set("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        Aged = Set("garçon fille fillette frère sœur fils enfant homme femme bébé"),
        Ratio = Set("sur"),
        LabelsBefore = Set("numéro route article page niveau unité classe chapitre âge"),
        Classes =
        [
            new("killed", true)
            {
                IsBodily = true,
                Done = Set("tuer assassiner"), Does = Set("mourir décéder périr"), Is = Participles("mort tué décédé"),
                Events = Set("mort décès"), People = Set("mort corps cadavre"),
            },
            new("injured", true)
            {
                IsBodily = true,
                Done = Set("blesser"), Is = Participles("blessé"), People = Set("blessé"), Events = Set("blessé"),
            },
            new("arrested", true) { Done = Set("arrêter interpeller"), Is = Participles("arrêté interpellé"),
                Events = Set("arrestation interpellation") },
            new("missing", true) { Does = Set("disparaître"), Is = Participles("disparu"), People = Set("disparu") },
            new("displaced", true) { Done = Set("déplacer"), Is = Participles("déplacé"), Does = Set("fuir"),
                People = Set("déplacé réfugié") },
            new("evacuated", true) { Done = Set("évacuer"), Is = Participles("évacué") },
            new("rescued", true) { Done = Set("secourir sauver"), Is = Participles("secouru") },
            new("trapped", true) { Done = Set("ensevelir coincer piéger"),
                Is = Participles("enseveli coincé piégé") },
            new("recovered", true) { Is = Participles("guéri") },
            new("released", true) { Done = Set("libérer"), Is = Participles("libéré") },
            new("kidnapped", true) { Done = Set("enlever kidnapper"), Is = Participles("enlevé") },
            new("survived", true) { Does = Set("survivre"), People = Set("survivant rescapé") },
            new("hospitalised", true) { Done = Set("hospitaliser"), Is = Participles("hospitalisé") },
            new("infected", true) { Done = Set("contaminer infecter"), Is = Participles("contaminé infecté") },
            new("affected", false) { Done = Set("toucher affecter"), Is = Participles("touché affecté") },
            new("on board", false) { People = Set("passager") },
            new("protesting", false) { Does = Set("manifester"), People = Set("manifestant") },
        ],
        Groups = Groups("""
            children: enfants; women: femmes; men: hommes; soldiers: soldats, militaires; police officers: policiers;
            civilians: civils; passengers: passagers; crew members: membres d'équipage, membres d’équipage;
            workers: ouvriers, travailleurs; tourists: touristes; migrants: migrants
            """),
        AnyPeople = Set("personne gens mort blessé victime autre disparu individu décès"),
        CountingNouns = Set("nombre total bilan"),
        TollNouns = Set("bilan"),
        LightVerbs = Set("avoir être faire dire compter inclure atteindre monter passer rester laisser transporter"),
        ResultVerbs = Set("rester laisser demeurer porter"),
        MovingVerbs = Set("transporter conduire admettre"),
        Hospitals = Set("hôpital hôpitaux clinique"),
        ChangeWords = Set("monter baisser croître augmenter diminuer reculer progresser gagner perdre hausse baisse"),
        MoneyNouns = Set("""
            bénéfice profit perte revenu vente chiffre dette budget coût prix action investissement aide amende offre
            achat prêt valeur
            """),
        MoneyVerbs = Map("""
            gagner=earnings perdre=loss coûter=cost payer=payment investir=invested lever=funds dépenser=spent
            vendre=price acheter=price
            """),
        Severity = Map("grièvement=seriously gravement=seriously grave=seriously légèrement=slightly léger=slightly"),
        StatePhrases = Phrases("perdu la vie=killed; sans électricité=without power"),
        Negations = Set("ne n' pas jamais sans"),
        Nobody = Set("personne"),
        NoSingular = Set("aucun aucune"),
        AccordingTo = Set("selon"),
        SaidBy = Set("d'après; de source; de sources"),
        SayingOf = Map("parler=de"),
        AsSaid = Set("comme"),
        Saying = Set("dire indiquer annoncer affirmer confirmer déclarer préciser expliquer"),
        Hypothetical = Set("pourrait pourraient aurait auraient"),
        Unreal = Set("exiger menacer craindre espérer demander"),
        Conditions = Set("si"),
        PartOpeners = Set("dont; d'entre eux; d’entre eux; parmi eux; parmi lesquels"),
        SinceCount = Set("""
            depuis le dernier bilan; depuis la dernière mise à jour
            """),
        Among = Set("parmi"),
        Including = Set("dont"),
        Of = Set("de d' du des"),
        Definite = Set("le la les l' ces cette"),
        ComparisonBefore = Set("contre"),
        PastPhrases = Set("""
            il y a un an; il y a deux ans; il y a trois ans; il y a cinq ans; il y a dix ans; ans plus tôt;
            an plus tôt; auparavant; siècle dernier; par le passé;
            dans un premier temps; initialement; précédent bilan
            """),
        PastForCounts = Set(
            "l'année dernière; année dernière; l'an dernier; an dernier; mois dernier; depuis lors"),
        Yearly = Set("par an; chaque année"),
        Cumulative = Set("cette année;"),
        PresentPhrases = Set("""
            aujourd'hui; hier; maintenant; cette semaine; ce lundi; ce mardi; ce mercredi; ce jeudi; ce vendredi;
            ce samedi; ce dimanche; lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche
            """),
        TimePrepositions = Set("en au durant"),
        Since = Set("depuis"),
    };

    private static HashSet<string> Participles(string words) =>
        [.. Set(words), .. Set(words).SelectMany(word => new[] { word + "e", word + "s", word + "es" })];
}
