using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>French. People are addressed with "vous", as French bots do.</summary>
internal sealed partial class French : Texts
{
    private static readonly PluralForms Minutes = new("minutes") { One = "minute", Many = "de minutes" };
    private static readonly PluralForms Hours = new("heures") { One = "heure", Many = "d’heures" };
    private static readonly PluralForms DayForms = new("jours") { One = "jour", Many = "de jours" };
    private static readonly PluralForms Entries = new("entrée", "entrées");
    protected override PluralForms SourceForms { get; } = new("source", "sources");
    protected override PluralForms OutletForms { get; } = new("média", "médias");
    protected override PluralForms EntryForms { get; } = new("entrée en ce moment", "entrées en ce moment");
    protected override PluralForms RowForms { get; } =
        new("ligne n’a pas pu être utilisée :", "lignes n’ont pas pu être utilisées :");
    private static readonly PluralForms ActiveForms = new("abonné actif", "abonnés actifs");
    private static readonly PluralForms ChatForms = new("discussion connue", "discussions connues");
    protected override PluralForms DroppedForms { get; } =
        new("phrase écartée qu’aucun article ne confirme", "phrases écartées qu’aucun article ne confirme");
    private static readonly PluralForms WaitingForms =
        new("autre sujet attend la prochaine édition.", "autres sujets attendent la prochaine édition.");
    private static readonly PluralForms LeftOutForms = new(
        "sujet manque à cause d’une erreur ; les administrateurs le savent.",
        "sujets manquent à cause d’une erreur ; les administrateurs le savent.");
    private static readonly PluralForms InARowForms = new("fois", "fois de suite");
    private static readonly PluralForms ReadForms = new("source lue", "sources lues");
    private static readonly PluralForms UnreachableForms = new("# de plus injoignable", "# de plus injoignables");

    public override string Language => "fr";
    public override string Colon => "\u00a0: ";
    public override string Semicolon => "\u00a0; ";

    public override string Quoted(string words) => $"«\u00a0{words.Replace('«', '“').Replace('»', '”')}\u00a0»";

    public override string LanguageName => "Français";
    public override string And(IReadOnlyList<string> items) => Listed(items, " et ");

    public override string Duration(TimeSpan span) =>
        GreatestUnit(span, "moins d’une minute", Minutes, Hours, DayForms);

    public override string Ago(TimeSpan span) => $"il y a {Duration(span)}";
    public override string Lasting(TimeSpan span) => $"depuis {Duration(span)}";
    public override string In(TimeSpan span) => $"dans {Duration(span)}";

    public override string Days(Weekdays days) => days switch
    {
        Weekdays.Everyday => "tous les jours",
        Weekdays.Workdays => "en semaine",
        Weekdays.Weekend => "le week-end",
        _ => string.Join(", ", NamesOf(days)),
    };

    public override Weekdays? ReadDays(string word) => word switch
    {
        "quotidien" or "chaque" or "tous" => Weekdays.Everyday,
        "semaine" or "ouvrables" => Weekdays.Workdays,
        "weekend" or "week-end" => Weekdays.Weekend,
        "lun" or "lundi" or "lundis" => Weekdays.Monday,
        "mar" or "mardi" or "mardis" => Weekdays.Tuesday,
        "mer" or "mercredi" or "mercredis" => Weekdays.Wednesday,
        "jeu" or "jeudi" or "jeudis" => Weekdays.Thursday,
        "ven" or "vendredi" or "vendredis" => Weekdays.Friday,
        "sam" or "samedi" or "samedis" => Weekdays.Saturday,
        "dim" or "dimanche" or "dimanches" => Weekdays.Sunday,
        _ => base.ReadDays(word),
    };

    public override bool IsFiller(string word) =>
        word is "à" or "du" or "et" or "le" or "les" or "la" or "jour" or "jours" or "de" or "h" or "en"
            || base.IsFiller(word);

    internal override SpokenTimes SpokenTimes => field ??= new(
        "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
            + "dix-neuf vingt",
        "h heure heures",
        "et",
        [
            .. ((string[])["heure", "heures", "h"]).SelectMany(IEnumerable<SpokenPart> (unit) =>
            [
                new($"# {unit} et demie", 30), new($"# {unit} et quart", 15), new($"# {unit} moins le quart", -15),
                new($"# {unit} moins cinq", -5), new($"# {unit} moins dix", -10), new($"# {unit} moins vingt", -20),
            ]),
        ],
        [
            .. PartOfDay.Of(HalfOfDay.Morning, "du matin|le matin", "chaque matin|tous les matins"),
            .. PartOfDay.Of(
                HalfOfDay.Afternoon, "de l'après-midi|l'après-midi", "chaque après-midi|tous les après-midis"),
            .. PartOfDay.Of(HalfOfDay.Evening, "du soir|le soir", "chaque soir|tous les soirs"),
            .. PartOfDay.Of(HalfOfDay.Night, "de la nuit|la nuit", "chaque nuit|toutes les nuits"),
        ])
    {
        Every = ["chaque", "tous", .. Texts.English.SpokenTimes.Every],
        Day = ["jour", "jours", .. Texts.English.SpokenTimes.Day],
    };

    internal override SpanWords SpanWords { get; } = new()
    {
        Hours = "heure heures",
        Days = "jour jours j",
        Weeks = "semaine semaines",
        Months = "mois",
        Yesterday = "hier",
        DayBefore = "avant-hier",
        Today = "aujourd'hui",
    };

    internal override WishWords WishWords { get; } = new()
    {
        News = "actualités nouvelles bulletin bulletins infos",
        Polite = "je veux voudrais envoie envoie-moi moi les des s'il te vous plaît mes le montre "
            + "montre-moi ouvre affiche svp",
        Only = "seulement uniquement",
        Also = "et aussi",
        About = "sur à au aux de du",
        Alerts = "alerte alertes préviens préviens-moi avertis",
        Quiet = "déranger ne pas",
        Speak = "parle langue en mets passe change la",
        Truth = @"(?:dites?,? )?(?:est-ce|est-il|(?:est-ce que )?c['’]est) vrai(?: qu(?:e |['’])|\s?[?:.!]+ )|"
            + @"il paraît qu(?:e |['’])|c['’]est faux[,:.!]+ ",
        StillTrue = "toujours vrai|est-ce vrai|c'est vrai|vrai|vraiment|c'est toujours vrai|est-ce que c'est vrai|"
            + "est-ce que c'est toujours vrai|est-ce toujours vrai|c'est faux|ce n'est pas vrai|c'est pas vrai",
        More = @"dis[- ]m['’]en plus|(?:donne[- ]moi )?plus de détails|en savoir plus|"
            + @"(?:(?:dis|raconte|donne)[- ](?:moi|m['’]en) |en savoir )?plus sur (?:le |la |les |l['’])?…",
        Wishes =
        [
            ("unfollow", @"(?:ne suis plus|arrête de suivre)(?: le| la| les)? …"),
            ("unmute", @"(?:remontre|réaffiche)(?:-moi)?(?: le| la| les)? …"),
            ("pause", @"(?:en |mets en |fais une )?pause (?:jusqu['’](?:à|au)|pendant|de|pour) …"),
            ("schedule", @"(?:envoie|mets|change|passe)(?:-l[ae]s?| ça| le bulletin| l['’]heure)?(?: plutôt)? "
                + @"(?:à|pour) …|plutôt à …|réveille-moi(?: avec les infos)? à …"),
            ("timezone", @"heure de …"),
            ("alert", @"(?:préviens|alerte|avertis|informe)[- ](?:moi|nous) (?:en cas de |en cas d['’]|des? |du |"
                + @"d['’]|sur )"
                + @"(?:la |le |les |l['’])?…"),
            ("follow", @"(?:je (?:veux|voudrais) )?suivre (?:le mot |le sujet |la |le |les |l['’])…|"
                + @"(?:suis|je veux suivre)(?: le mot| le sujet| la| le| les)? …"),
            ("pausesource", @"mets en pause(?: la)? source …"),
            ("resumesource", @"reprends(?: la)? source …"),
            ("removesource", @"(?:supprime|retire|enlève)(?: la)? source …"),
        ],
        Living = @"j['’]habite (?:à|en|au|aux|dans)|"
            + @"je (?:vis|suis|réside) (?:maintenant |actuellement )?(?:à|en|au|aux|dans)|"
            + @"j['’]ai déménagé (?:à|en|au|aux)|(?:on est|nous sommes) à|"
            + @"(?:(?:change|mets) )?(?:mon |le )?fuseau(?: horaire)?(?: est| à| sur)?:?",
        Now = "maintenant|actuellement|en ce moment",
        Missed = "qu['’]est-ce que j['’]ai…(?:manqué|raté|loupé)|qu['’]ai-je…(?:manqué|raté|loupé)|"
            + @"j['’](?:étais|ai été) absente?…",
        Less = @"(?:arrête[zr]?|cesse[zr]?) (?:de m['’]|d['’])envoyer(?: (?:des?|du|les?|la))? …|"
            + @"ne m['’](?:envoie|envoyez) plus (?:rien sur |des? |d['’])?(?:les? |la |l['’])?…|"
            + @"(?:(?<told>moins|pas)|je ne veux (?:plus|pas)) (?:des? |du |d['’])(?:la |l['’])?…|"
            + @"(?:les? |la |l['’])?… ne m['’]intéresse(?:nt)? pas|mets(?: les?| la)? … en sourdine|"
            + @"mets en sourdine(?: les?| la)? …|(?<told>trop|assez) d(?:e |['’])…|"
            + @"je m['’]en (?:fiche|moque) (?:du|de la|des|de) …",
        Please = @"s['’]il (?:te|vous) plaît|svp",
        Vague = "moi toi aujourd'hui demain tout",
        Removing = "supprime supprimer retire retirer enlève enlever",
        On = "activer|activé|allumer|oui",
        Off = "désactiver|désactivé|jamais|aucun|éteindre|non|arrêter",
        All = "tout|toutes|tous",
        Cancel = "annuler|non merci|laisse tomber|oublie|non rien|rien|pas maintenant",
        Between = "entre",
        LanguageNames = "de=allemand en=anglais es=espagnol fr=français ru=russe uk=ukrainien",
        Greetings = "bonjour|salut|bonsoir|coucou|salut à tous|bonjour à tous",
        Thanks = "merci|merci beaucoup|merci bien|un grand merci",
        SmallTalk = "d'accord|compris|parfait|génial|bien|très bien|entendu|bonne nuit|bonne journée|"
            + "bonne soirée|au revoir|à demain|à bientôt|à plus|à plus tard|de rien|désolé|pardon|ça va|"
            + "comment ça va|tant pis",
        Commands =
        [
            ("help", "qui es-tu|que sais-tu faire|aide"),
            ("briefing", "actualités|bulletin|quoi de neuf|que s'est-il passé|les actualités|les nouvelles|"
                + "les infos|dernières nouvelles|les dernières nouvelles|les titres|donne-moi les nouvelles|"
                + "donne-moi les infos|résumé"),
            ("settings", "réglages|paramètres"),
            ("topics", "sujets|rubriques"),
            ("topics all", "tous les sujets|toutes les rubriques"),
            ("schedule weekdays", "pas le week-end|seulement en semaine|uniquement en semaine"),
            ("quiet", "ne pas déranger|ne pas déranger la nuit|ne me dérange pas la nuit|pas de messages la nuit"),
            ("resume", "reprendre|reprends|continue|continuer"),
            ("schedule", "horaires|quel est mon prochain bulletin|quand arrive mon prochain bulletin|"
                + "quand est le prochain bulletin|prochain bulletin"),
            ("language", "langue"),
            ("search", "recherche|chercher"),
            ("length short", "court|plus court|plus courts|fais plus court|fais court|trop long|c'est trop long"),
            ("length long", "plus long|plus longs|fais plus long|trop court|c'est trop court"),
            ("stop", "arrêter|se désabonner|plus de nouvelles|je ne veux plus de nouvelles|"
                + "je ne veux plus d'actualités|ne m'envoie plus de nouvelles|je veux me désabonner|arrête|"
                + "arrête ça|arrête de m'écrire|laisse-moi tranquille|ça suffit|ne m'écris plus|stop ça"),
            ("follow", "plus de ça|encore comme ça"),
            ("settings", "préférences|options|quels sont mes réglages|mes réglages"),
            ("sources", "sources|quelles sources lis-tu|que lis-tu"),
            ("pause", "pause|fais une pause|mets en pause"),
            ("forget", "supprimer mes données|supprime mes données|supprime toutes mes données|"
                + "efface mes données|efface toutes mes données|supprime tout sur moi|efface tout sur moi"),
            ("alert off", "désactive les alertes|plus d'alertes|pas d'alertes|arrête les alertes|coupe les alertes"),
        ],
        Hints =
        [
            ("settings", "réglage* paramètre*"), ("schedule", "bulletin* briefing*"),
            ("alert", "alertes notification*"),
            ("quiet", "dérange déranger"), ("pause", "pause"), ("language", "langue"), ("timezone", "fuseau"),
            ("sources", "sources"), ("topics", "rubrique* sujets"), ("follow", "suivre"), ("mute", "sourdine"),
        ],
        FaintHints =
        [
            ("schedule", "heure matin matins soir soirs midi quotidien réveille plutôt"), ("quiet", "nuit"),
            ("length", "court courts long longs"),
            ("topics", "sport sports foot football politique économie culture sciences sans moins assez trop"),
            ("briefing", "actualités nouvelles infos"), ("catchup", "absent absente manqué raté"),
            ("forget", "efface supprime données"), ("export", "données"),
        ],
    };
}
