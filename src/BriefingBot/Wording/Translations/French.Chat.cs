namespace BriefingBot.Wording.Translations;

/// <summary>French: the conversation itself.</summary>
internal sealed partial class French
{
    public override string Yes => "Oui";

    public override string No => "Non";

    public override string Next => "Plus";

    public override ReplyText TooFast =>
        $"Cela fait beaucoup d’un coup. Laissez-moi quelques secondes, puis redemandez.";

    public override ReplyText Failed =>
            $"Quelque chose a échoué, et c’est ma faute. C’est noté dans le journal ; réessayez plus tard, s’il "
            + $"vous plaît.";

    public override ReplyText OnlyAdmins =>
        $"Désolé, c’est réservé aux administrateurs de ce bot. /help montre ce que je peux faire pour vous.";

    public override ReplyText OnlyChatAdministrators =>
        $"Désolé, seuls les administrateurs de cette discussion peuvent changer cela.";

    public override ReplyText NothingAsked => $"Aucune question n’attend cette réponse. Renvoyez la commande.";

    public override ReplyText Cancelled => $"Très bien, rien n’a été changé.";

    public override bool MeansYes(string word) => word is "oui" or "o" || base.MeansYes(word);

    public override bool MeansNo(string word) => word is "non" or "n" or "annuler" || base.MeansNo(word);

    public override ReplyText UnknownCommand(string? nearest) => nearest is null
        ? (ReplyText)$"Je ne connais pas cette commande. /help montre celles que je connais."
        : $"Je ne connais pas cette commande. Vouliez-vous dire /{nearest} ?";

    public override ReplyText NotUnderstood => $"Je n’ai pas compris.";

    public override ReplyText Example(string example) => $"Par exemple : <code>{example}</code>";

    public override string HelpHeading => "Ce que je sais faire";

    public override string AdminHelpHeading => "Pour les administrateurs";

    public override string StartHelp => "recevoir des bulletins dans cette discussion";

    public override string HelpHelp => "ce que je sais faire";

    public override string BriefingHelp => "un bulletin maintenant";

    public override string StoryHelp => "un sujet du dernier bulletin en entier";

    public override string LatestHelp => "les sujets les plus récents, titres seulement";

    public override string AskHelp => "répondre à une question ; il suffit aussi de l’écrire";

    public override string SearchHelp => "trouver des articles par mots";

    public override string ScheduleHelp => "quand arrivent vos bulletins";

    public override string TimeZoneHelp => "votre fuseau horaire, par ville ou zone";

    public override string QuietHelp => "les heures où je me tais";

    public override string SourcesHelp => "ce que je lis ; activer et désactiver des sources";

    public override string TopicsHelp => "activer et désactiver des rubriques";

    public override string FollowHelp => "des mots qui mettent un sujet en tête";

    public override string UnfollowHelp => "ne plus suivre des mots";

    public override string MuteHelp => "des mots qui écartent un sujet";

    public override string UnmuteHelp => "ne plus masquer des mots";

    public override string LengthHelp => "bulletins courts, normaux ou longs";

    public override string EmptyHelp => "ce qui arrive quand il n’y a rien de nouveau";

    public override string LanguageHelp => "la langue que je parle ici";

    public override string SettingsHelp => "tous les réglages de cette discussion";

    public override string PauseHelp => "aucun bulletin jusqu’à /resume";

    public override string ResumeHelp => "reprendre après une pause";

    public override string StopHelp => "plus de bulletins";

    public override string ExportHelp => "tout ce que je garde de cette discussion, en fichier";

    public override string ForgetHelp => "effacer ce que je garde de cette discussion";

    public override string AddSourceHelp => "surveiller une autre source";

    public override string RemoveSourceHelp => "ne plus surveiller une source";

    public override string SourceHelp => "état d’une source";

    public override string TestSourceHelp => "ce qu’une source apporterait, sans l’ajouter";

    public override string PauseSourceHelp => "ne plus interroger une source pendant un temps";

    public override string ResumeSourceHelp => "interroger de nouveau une source en pause";

    public override string SetSourceHelp => "rubrique, nom, intervalle ou sélecteur d’une source";

    public override string PollHelp => "interroger les sources maintenant";

    public override string HealthHelp => "état des sources";

    public override string OpmlHelp => "les sources en fichier OPML";

    public override string ImportHelp => "ajouter les sources d’un fichier OPML";

    public override string GrantHelp => "faire de quelqu’un un administrateur";

    public override string RevokeHelp => "retirer à quelqu’un le rôle d’administrateur";

    public override string AuditHelp => "ce que les administrateurs ont fait";

    public override string SubscribersHelp => "qui reçoit des bulletins";

    public override string BackupHelp => "copier la base de données, sur le serveur";

    public override string ModelHelp => "état des modèles et consommation du jour";

    public override string ReadingSources => "Lecture des sources …";
}
