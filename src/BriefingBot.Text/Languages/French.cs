namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of French.</summary>
internal static class French
{
    public static Language Create() => new("fr", Script.Latin)
    {
        IsWidelyRead = true,
        DecimalMark = ',',
        Letters = "éèêëàâîïôùûçœ",
        Endings = "- s; - x; al aux; ail aux",
        FunctionWords = """
            le la les un une des du de et ou mais au aux ce cet cette ces dans elle elles en est était été il ils je
            leur leurs lui ne nous on ont par pas plus pour que qui sa se ses si son sont sur vous avec avait comme
            être selon
            """,
        LightWords = "quoi dont étaient après avant tout tous",
        Months = """
            janvier janv; février févr; mars; avril; mai; juin; juillet; août; septembre sept; octobre; novembre;
            décembre
            """,
        Weekdays = "dimanche; lundi; mardi; mercredi; jeudi; vendredi; samedi",
        OrdinalEndings = "er",
        BeforeTime = "à",
        RelativeDays = "avant-hier=-2 hier=-1 aujourd’hui=0 ce_matin=0 cet_après-midi=0 ce_soir=0 demain=1",
        ShiftingWordsBehind = "âgé âgée âgés âgées",
        PartsOfDay = "matin midi après-midi soir nuit",
        EarliestOffset = -5,
        LatestOffset = 4,
        TimeUnits = """
            seconde secondes; minute minutes; heure heures; jour jours; semaine semaines; mois; an ans année années;
            décennie décennies; siècle siècles
            """,
        Numbers = """
            zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12
            treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50
            soixante=60 septante=70 huitante=80 nonante=90
            """,
        Dozens = """
            douzaine=12 dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 centaine=100
            """,
        Scales = """
            cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000
            """,
        VagueNumbers = "dizaines=10 centaines=100 milliers=1000",
        Fractions = "demi=0.5 demie=0.5",
        FutureBeginnings = "jusqu",
        OtherWeeks = "prochain chaque jusqu'au",
        FutureVerbs = "sera seront fera feront aura auront ira iront va vont doit doivent prévu prévue prévus prévues",
        FutureEndings = "era eront ira iront dra dront vra vront",
        NumberJoiners = "et",
        GroupsWithSpaces = true,
        FirstPersons = "je j' me mon mes nous notre nos",
        SayingVerbs = "dit affirmé déclaré annoncé expliqué ajouté",
        Honorifics = "monsieur madame",
        SubjectPronouns = "il elle ils elles",
        Demonstratives = "ce cet cette ces",
        PointingAdverbs = "là là-bas",
        BackPointers = """
            il elle ils elles cette ces ce cet cela ceci celui celle ceux celles son sa ses leur leurs nous je
            """,
        JoiningOpeners = """
            mais et or donc car puis ensuite cependant toutefois pourtant néanmoins aussi ainsi alors enfin
            parallèlement
            """,
        JoiningPhrases = """
            en_outre de_plus par_ailleurs par_exemple en_revanche au_contraire à_cet_égard dans_le_même_temps
            entre_autres parce_que selon_lui selon_elle de_cette_façon à_ce_sujet c’est c'est
            """,
        AskingWords = """
            qui appelle que quoi quand où pourquoi comment combien quel quelle quels quelles est-ce personnes gens
            maintenant actuellement
            sait vrai est-il est-elle a-t-il a-t-elle c’est c'est c’était c'était
            temps
            """,
        AsksHowLong = "combien_de_temps",
        AsksHowMany = "combien",
        AsksWhen = "quand",
        AsksWho = "qui comment_s_appelle",
        AsksWhere = "où",
        AsksAccount = "quoi que pourquoi comment quel quelle quels quelles",
        AsksOfEvent = """
            s'est-il_passé s’est-il_passé s'est_passé s’est_passé se_passe-t-il se_passe est-il_arrivé est_arrivé
            quoi_de_neuf sait-on que_sais-tu
            """,
        AsksMoney = """
            argent coûte coûtent coûté gagne gagnent payé payée
            payés paie paient paye payent touche touchent verse salaire
            """,
        Alike = """
            coûte coûtent coûté prix coût;
            mort morte morts décès décédé décédée décédés meurt meurent mourir mourut disparition;
            gagné gagne gagner remporté remportée remporte victoire vainqueur imposé imposant sacré sacrée;
            vendu vendue vendus vendues vend vendre vente ventes; acheté achète acheter achat racheté rachète rachat;
            arrêté arrêtée arrêtés interpellé interpellée interpellés arrestation interpellation; incendie feu brûlé;
            enterré enterrée inhumé inhumée obsèques; viré licencié limogé renvoyé; séisme tremblement;
            payé payée paie paye paient payent touche touchent salaire verse rémunération rémunéré;
            pourquoi raison raisons; chef cheffe dirigeant dirigeante patron patronne dirige secrétaire président
            présidente directeur directrice
            """,
        Quantities = "population prix coût magnitude température âge",
    };
}
