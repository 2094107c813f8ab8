using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>French: buttons, questions for what is missing, and what no command answers.</summary>
internal sealed partial class French
{
    protected override PluralForms FeedForms { get; } = new("flux", "flux");
    protected override PluralForms AdminForms { get; } = new("administrateur", "administrateurs");
    protected override PluralForms EditionForms { get; } = new("édition", "éditions");

    public override string Back => "« Retour";
    public override string Previous => "« Précédents";

    public override ReplyText OldButton =>
        $"Ce bouton vient d’une version antérieure. Envoyez de nouveau la commande ; /help les montre toutes.";

    public override ReplyText AskedOfAnother => $"Cette question était pour quelqu’un d’autre.";

    public override ReplyText StandsAlone(string name) =>
        $"/{name} s’écrit seule : rien n’a été fait. Envoyez-la sans autre mot si c’est ce que vous voulez.";

    public override ReplyText OnlyWords =>
        $"Je ne sais lire que du texte. Posez-moi une question sur l’actualité, ou voyez /help.";

    public override ReplyText NotYourWords =>
        $"C’était un message transféré, je n’ai donc rien fait. Si c’est votre souhait, écrivez-le vous-même.";

    public override ReplyText StillBusy =>
        $"J’en suis encore à vos questions précédentes ; l’une après l’autre, s’il vous plaît.";

    public override ReplyText GroupGreeting =>
        $"Bonjour ! J’apporte des bulletins d’actualité à ce groupe. Un administrateur envoie /start pour "
            + $"commencer ; /help montre le reste.";

    public override ReplyText SearchPrompt => $"Quels mots dois-je chercher ?";
    public override ReplyText AskPrompt => $"Que voulez-vous savoir ?";
    public override ReplyText AddressPrompt => $"Envoyez-moi l’adresse de la source.";

    public override ReplyText FollowPrompt => $"Quels mots voulez-vous suivre ? Séparez-les par des virgules.";

    public override ReplyText MutePrompt => $"Quels mots dois-je écarter ? Séparez-les par des virgules.";

    public override ReplyText SchedulePrompt =>
        $"Quand les bulletins doivent-ils arriver ? Par exemple : <code>{ScheduleExample}</code>";

    public override ReplyText PlacePrompt =>
        $"Dans quelle ville êtes-vous, ou près de laquelle ? Ou un décalage comme <code>UTC+2</code>.";

    public override ReplyText QuietPrompt =>
        $"De quelle heure à quelle heure dois-je me taire ? Par exemple : <code>22:00-07:00</code>";

    public override ReplyText UserPrompt => $"Envoyez-moi l’identifiant d’utilisateur Telegram, un nombre.";
    public override ReplyText CheckPrompt => $"Envoyez-moi ou transférez-moi les phrases à vérifier.";
    public override ReplyText AskCheck => $"Dois-je comparer cela à ce que j’ai lu ?";
    public override ReplyText NothingToCheck => $"Il n’y a là aucune phrase que je puisse vérifier.";
    public override ReplyText WhichSource => $"Quelle source ?";
    public override ReplyText WhichStory => $"Quel sujet ?";
    public override ReplyText WhichAdmin => $"À qui dois-je retirer le rôle d’administrateur ?";
    public override ReplyText NobodyGranted => $"Personne n’a été nommé administrateur dans la discussion.";
    public override ReplyText AskImport(int count) => $"Cela ressemble à une liste : {Feeds(count)}. Ajouter ?";

    public override ReplyText NoBriefingYet => $"Il n’y a pas encore eu de bulletin ici. /briefing vous en donne un.";

    public override ReplyText StoryGone => $"Je ne garde plus ce sujet. /latest montre les plus récents.";
    public override string AddWords => "＋ Mots";
    public override string SeveralTimes => "Plusieurs fois par jour";
    public override string OtherTimes => "D’autres heures";
    public override string NoBriefings => "Aucun bulletin programmé";
    public override string OtherZone => "Un autre fuseau";
    public override string OtherPlace => "Un autre lieu";
    public override string MyLocation => "📍 Ma position";

    public override ReplyText SendLocation =>
        $"Appuyez sur le bouton ci-dessous pour m’envoyer votre position ; je ne garde que le fuseau.";

    public override string AllTopics => "Toutes les rubriques";

    public override ReplyText ChooseTopics =>
        $"Vous recevez toutes les rubriques. Touchez-en une pour ne recevoir qu’elle, puis d’autres pour "
            + $"les ajouter.";

    public override string SourcesLabel => "Sources";
    public override string FormatLabel => "Format";
    public override string PreviewsLabel => "Aperçus des liens";
    public override string OnOff(bool isOn) => isOn ? "oui" : "non";
    public override string PauseButton => "⏸ Pause";
    public override string ResumeButton => "▶ Reprendre";
    public override string BriefingNow => "L’actualité maintenant";
    public override string GetBriefings => "Recevoir des bulletins";
    public override string AddAdmin => "＋ Administrateur";

    public override string Format(BriefingFormat format) => format == BriefingFormat.Rich ? "enrichi" : "classique";

    public override ReplyText FormatIs(BriefingFormat format) => format switch
    {
        BriefingFormat.Rich => $"Vous recevez des bulletins enrichis : tableaux et preuves repliées. "
            + $"Les vieilles applications ne les affichent pas.",
        _ => $"Vous recevez des bulletins classiques : du texte mis en forme, que toute application affiche.",
    };

    public override string View(StoryView view) => view switch
    {
        StoryView.Timeline => Timeline,
        StoryView.Figures => "Chiffres",
        StoryView.Outlets => "Médias",
        _ => "Résumé",
    };

    public override string SourceMember(string member) => member switch
    {
        "url" => "Adresse",
        "topic" => "Rubrique",
        "name" => "Nom",
        "interval" => "Intervalle",
        _ => "Sélecteur",
    };

    public override ReplyText ValuePrompt(string member) => member switch
    {
        "url" => $"À quelle adresse la lire ?",
        "interval" => $"À quelle fréquence l’interroger ? Exemple : <code>30m</code>. Pour l’enlever : <code>-</code>.",
        "selector" => $"Quel sélecteur CSS trouve ses liens ? Envoyez <code>-</code> pour l’enlever.",
        "topic" => $"Quelle rubrique ? Envoyez <code>-</code> pour l’enlever.",
        _ => $"Quel nom ? Envoyez <code>-</code> pour l’enlever.",
    };

    public override ReplyText AskAddress(string name) =>
        $"Lire <b>{name}</b> à cette adresse désormais ? Ce qu’elle a apporté jusqu’ici reste connu.";

    public override ReplyText GrantedBy(long userId, long by) => $"<code>{userId}</code> (par <code>{by}</code>)";

    public override ReplyText RevokedWhoGranted(long userId, int count) =>
        $"<code>{userId}</code> n’est plus administrateur, mais a nommé {AdminCount(count)}. Annuler cela aussi ?";

    public override string OutcomeIs(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Stands => "Figure dans un article",
        CheckOutcome.Disputed => "Contesté",
        CheckOutcome.Changed => "Cela a changé depuis",
        CheckOutcome.Differs => "Les articles disent autre chose",
        CheckOutcome.Withdrawn => "Ce n’est plus vrai",
        CheckOutcome.OtherLanguage => "Comparaison impossible : les articles sont dans une autre langue",
        _ => "Aucun article ne le dit",
    };

    public override string RestStands => "Tout le reste de ce que j’ai vérifié figure toujours dans les articles.";
    public override string AllStands => "Tout ce que j’ai vérifié figure toujours dans les articles.";
    public override string SaidEarlier => "Auparavant";
    public override string SaidNow => "Maintenant";
    public override string StillSaid => "D’autres le disent encore";
    public override string OthersSay => "D’autres disent";

    public override string OnlyFiguresCompared =>
        "Seuls les nombres ont été comparés : les articles sont dans une autre langue.";

    public override ReplyText CorrectedTo(ReplyLink outlet, string was, string now) =>
        $"{outlet} a corrigé {was} en {now}";

    public override ReplyText TookBack(ReplyLink outlet, string was) => $"{outlet} a retiré {was}";

    public override ReplyText NotChecked(int sentences) =>
        $"Autres phrases non vérifiées ici : {sentences}. Envoyez-les à part.";

    public override ReplyText SaidInstead(string said, string found) => $"« {said} » ; les articles : « {found} »";
    public override ReplyText NotInReports(string said) => $"« {said} » ne figure dans aucun article";

    public override ReplyText BriefingsOn(string schedule, string zone) => $"Bulletins : <b>{schedule}</b> ({zone}).";

    public override ReplyText OnlyInPrivate => $"Envoyez-moi cela dans notre discussion privée, s’il vous plaît.";

    public override ReplyText CatchUpPrompt => $"Quelle période faut-il rattraper ?";
    public override string CaughtUpHeading => "Ce que vous avez manqué";
    protected override PluralForms FormsOf(ChatKind kind) => kind switch
    {
        ChatKind.Group => new("groupe", "groupes"),
        ChatKind.Channel => new("canal", "canaux"),
        _ => new("discussion privée", "discussions privées"),
    };

    protected override PluralForms StateForms(SubscriberState state) => state switch
    {
        SubscriberState.Active => new("active", "actives"),
        SubscriberState.Paused => new("en pause"),
        SubscriberState.Unreachable => new("injoignable", "injoignables"),
        SubscriberState.New => new("pas commencée", "pas commencées"),
        _ => new("arrêtée", "arrêtées"),
    };

    public override string ChatsLabel => "Discussions";
    public override string LastDayLabel => "Dernières 24 heures";

    private static readonly PluralForms SentForms = new("envoyé", "envoyés");
    private static readonly PluralForms FailedForms = new("échoué", "échoués");

    private string Progress(long sent, long waiting, long failed) =>
        $"{Count(sent, SentForms)}, {waiting} en attente, {Count(failed, FailedForms)}";

    public override string SentWaitingFailed(long sent, long waiting, long failed) =>
        $"messages : {Progress(sent, waiting, failed)}";

    public override ReplyText TooLong(int most) => $"{most} caractères au plus.";
    public override ReplyText IntervalBounds => $"Un intervalle dure entre une minute et une semaine.";
    public override ReplyText NoSelector => $"Ce n’est pas un sélecteur CSS.";
    public override ReplyText BroadcastPrompt => $"Envoyez-moi le message que recevront tous les abonnés.";

    public override ReplyText AskBroadcast(int count) => $"L’envoyer ? Destinataires : {Count(count, ActiveForms)}.";

    public override ReplyText BroadcastBegun(int count) =>
        $"Envoi en cours à {Count(count, ActiveForms)}. <code>/broadcast status</code> dit où cela en est.";

    public override ReplyText BroadcastProgress(long sent, long waiting, long failed) =>
        $"Le dernier envoi : {Progress(sent, waiting, failed)}.";

    public override ReplyText NoBroadcast => $"Il n’y a pas encore eu d’envoi.";
    public override string Evidence => "Preuves";
    public override bool MeansTo(string word) => word is "à" or "au" or "jusqu'à" || base.MeansTo(word);

    public override TimeOnly? ReadTime(string word) => word switch
    {
        "midi" => new TimeOnly(12, 0),
        "minuit" => TimeOnly.MinValue,
        _ => base.ReadTime(word),
    };

    public override IReadOnlyList<string> UsualZones =>
    [
        "Europe/Paris", "Europe/Brussels", "Europe/Zurich", "America/Toronto", "Africa/Casablanca", "Africa/Algiers",
        "Africa/Tunis", "Africa/Dakar", "Africa/Abidjan", "Indian/Reunion",
    ];
}
