namespace BriefingBot.Wording.Translations;

/// <summary>French: the conversation itself.</summary>
internal sealed partial class French
{
    protected override Dictionary<string, string> CommandLines { get; } = new(StringComparer.Ordinal)
    {
        ["start"] = "recevoir des bulletins dans cette discussion",
        ["briefing"] = "un bulletin maintenant",
        ["story"] = "un sujet du dernier bulletin en entier",
        ["why"] = "pourquoi ces sujets, et l’effet de vos 👍 👎",
        ["reset"] = "oublier l’effet des 👍 et 👎",
        ["latest"] = "les sujets les plus récents, titres seulement",
        ["catchup"] = "ce que vous avez manqué",
        ["weekly"] = "une fois par semaine, l’essentiel",
        ["ask"] = "poser une question ; il suffit de l’écrire",
        ["check"] = "est-ce vrai ? Compare des phrases aux articles",
        ["search"] = "trouver des articles par mots",
        ["sources"] = "ce que je lis ; activer et désactiver des sources",
        ["topics"] = "activer et désactiver des rubriques",
        ["schedule"] = "quand arrivent vos bulletins",
        ["timezone"] = "votre fuseau horaire, par ville ou zone",
        ["quiet"] = "les heures où je me tais",
        ["follow"] = "des mots qui mettent un sujet en tête",
        ["alert"] = "un sujet tout de suite, si plusieurs médias le rapportent",
        ["live"] = "tenir à jour, sans bruit, les sujets déjà envoyés",
        ["unfollow"] = "ne plus suivre certains mots",
        ["mute"] = "des mots qui écartent un sujet",
        ["unmute"] = "ne plus masquer certains mots",
        ["length"] = "bulletins courts, normaux ou longs",
        ["format"] = "bulletins au format classique ou enrichi",
        ["empty"] = "ce qui arrive quand il n’y a rien de nouveau",
        ["language"] = "la langue que je parle ici",
        ["settings"] = "tous les réglages de cette discussion",
        ["channel"] = "des bulletins pour un de vos canaux",
        ["pause"] = "aucun bulletin jusqu’à /resume",
        ["resume"] = "reprendre après une pause",
        ["stop"] = "ne plus recevoir de bulletins",
        ["export"] = "tout ce que je garde de cette discussion, en fichier",
        ["forget"] = "effacer ce que je garde de cette discussion",
        ["help"] = "ce que je sais faire",
        ["addsource"] = "surveiller une autre source",
        ["removesource"] = "ne plus surveiller une source",
        ["testsource"] = "ce qu’une source apporterait, sans l’ajouter",
        ["source"] = "état d’une source",
        ["setsource"] = "adresse, rubrique, nom, intervalle ou sélecteur d’une source",
        ["pausesource"] = "ne plus interroger une source pendant un temps",
        ["resumesource"] = "interroger de nouveau une source en pause",
        ["poll"] = "interroger les sources maintenant",
        ["health"] = "état des sources",
        ["stats"] = "le service en chiffres",
        ["llm"] = "état des modèles et consommation du jour",
        ["import"] = "ajouter les sources d’un fichier OPML",
        ["opml"] = "les sources en fichier OPML",
        ["subscribers"] = "qui reçoit des bulletins",
        ["broadcast"] = "envoyer un message à tous les abonnés",
        ["grant"] = "faire de quelqu’un un administrateur",
        ["revoke"] = "retirer à quelqu’un le rôle d’administrateur",
        ["audit"] = "ce que les administrateurs ont fait",
        ["backup"] = "copier la base de données, sur le serveur",
    };

    public override string Yes => "Oui";
    public override string No => "Non";
    public override string Next => "Suivants »";

    public override ReplyText TooFast =>
        $"Cela fait beaucoup d’un coup. Laissez-moi quelques secondes, puis redemandez.";

    public override ReplyText Failed =>
            $"Quelque chose a échoué, et c’est ma faute. C’est noté dans le journal ; réessayez plus tard, s’il "
            + $"vous plaît.";

    public override ReplyText AnswersWhenStored =>
        $"Je ne peux rien enregistrer en ce moment ; les administrateurs sont prévenus. Je répondrai dès que possible.";

    public override ReplyText StorageRests =>
        $"Je ne peux rien enregistrer en ce moment ; les administrateurs sont prévenus. Redites-le plus tard.";

    public override ReplyText OnlyAdmins =>
        $"Désolé, c’est réservé aux administrateurs de ce bot. /help montre ce que je peux faire pour vous.";

    public override ReplyText OnlyChatAdministrators =>
        $"Désolé, seuls les administrateurs de cette discussion peuvent changer cela.";

    public override ReplyText NothingAsked => $"Aucune question n’est en attente.";
    public override ReplyText Cancelled => $"Très bien, rien n’a été changé.";
    public override bool MeansYes(string word) => word is "oui" or "o" || base.MeansYes(word);
    public override bool MeansNo(string word) => word is "non" or "n" or "annuler" || base.MeansNo(word);

    public override ReplyText UnknownCommand(string? nearest) => nearest is null
        ? (ReplyText)$"Je ne connais pas cette commande. /help montre celles que je connais."
        : $"Je ne connais pas cette commande. Vouliez-vous dire /{nearest} ?";

    public override string AskInGroup => "poser une question ; dans un groupe, répondez-moi ou mentionnez-moi";
    public override ReplyText AskTopicOff(string topic) => $"Désactiver la rubrique « {topic} » ?";
    public override ReplyText AskMute(string word) => $"Écarter les sujets avec « {word} » ?";
    public override ReplyText AskPause => $"La pause dure jusqu’à /resume, sans limite de temps. Commencer la pause ?";
    public override ReplyText NotUnderstood => $"Je n’ai pas compris.";
    public override ReplyText AllRight => $"D’accord. Interrogez-moi sur l’actualité quand vous voulez ou "
        + $"envoyez /briefing.";

    public override ReplyText NoQuestion =>
        $"Je n’y vois pas de question. Posez-m’en une sur l’actualité. "
            + $"/check vérifie une phrase, /help montre ce que je sais faire d’autre.";

    public override ReplyText NotQuiteUnderstood => $"Je n’ai pas tout à fait compris. Vouliez-vous dire :";
    public override ReplyText NotInThatStory => $"Les articles sur ce sujet ne le disent pas.";
    public override ReplyText LanguageUnknown => $"Je ne parle pas cette langue. Celles que je parle :";
    public override ReplyText Hello => $"Bonjour ! Posez-moi une question sur l’actualité ou envoyez /briefing.";
    public override ReplyText YouAreWelcome => $"De rien. Posez-moi une question sur l’actualité ou envoyez /briefing.";
    public override ReplyText DidYouMean(string name) => $"Vouliez-vous dire /{name} ?";
    public override ReplyText Example(string example) => $"Par exemple : <code>{example}</code>";
    public override string HelpHeading => "Ce que je sais faire";
    public override string AdminHelpHeading => "Pour les administrateurs";
    public override string ReadingSources => "Lecture des sources…";

    public override string TerminalHint =>
        "Posez une question ou tapez une commande : /help les montre toutes, /quit termine.";
}
