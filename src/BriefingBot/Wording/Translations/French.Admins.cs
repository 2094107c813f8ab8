using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>French: commands for admins, and what they are told.</summary>
internal sealed partial class French
{
    public override ReplyText NoModels =>
        $"Les résumés sont des extraits : aucun modèle n’est configuré (Model:Backend).";

    public override ReplyText ModelFails(string model, TimeSpan since, string? problem) =>
        $"<b>{model}</b> est en échec {Lasting(since)} : {problem}";

    public override ReplyText ModelAnswered(string model, TimeSpan since) => $"<b>{model}</b> a répondu {Ago(since)}";
    public override ReplyText ModelNotAsked(string model) => $"<b>{model}</b> n’a pas encore été interrogé";

    public override string TokensToday(long used, long limit) =>
        limit > 0
            ? $"Aujourd’hui : {Grouped(used)} jetons sur {Grouped(limit)}"
            : $"Aujourd’hui : {Grouped(used)} jetons";

    public override ReplyText BackedUp(string file, double megabytes, int kept) =>
            $"Copié et vérifié : <code>{file}</code>, {Decimal(megabytes)}\u00a0Mo. Les {kept} plus récentes sont "
            + $"conservées ; <code>restore FILE</code> en rétablit une.";

    public override ReplyText Granted(long userId) =>
        $"L’utilisateur <code>{userId}</code> est maintenant administrateur.";

    public override ReplyText YouAreNoAdmin => $"Vous n’êtes plus administrateur de ce bot.";
    public override ReplyText YouAreAdmin =>
        $"Vous êtes maintenant administrateur de ce bot ; /help montre ce que vous pouvez faire.";

    public override ReplyText AdminAlready(long userId) =>
        $"L’utilisateur <code>{userId}</code> est déjà administrateur.";

    public override ReplyText Revoked(long userId) => $"L’utilisateur <code>{userId}</code> n’est plus administrateur.";
    public override ReplyText NoAdmin(long userId) => $"L’utilisateur <code>{userId}</code> n’est pas administrateur.";

    public override ReplyText ConfiguredAdmin(long userId) =>
            $"L’utilisateur <code>{userId}</code> figure dans Telegram:Admins de la configuration ; retirez-le là "
            + $"et redémarrez.";

    public override ReplyText NoAdmins =>
            $"Il n’y a pas d’administrateurs. Mettez votre identifiant d’utilisateur Telegram dans Telegram:Admins de "
            + $"la configuration.";

    public override string AdminsLabel => "Administrateurs";
    public override string AuditHeading => "Ce que les administrateurs ont fait, le plus récent d’abord";
    public override ReplyText NothingDone => $"Aucun administrateur n’a encore rien fait.";
    public override string AtTheTerminal => "au terminal";

    public override ReplyText ActiveOf(int active, int total) =>
        $"<b>{Count(active, ActiveForms)}</b> sur {Count(total, ChatForms)}";

    public override string ForumTopic(long id) => $"sujet {id}";

    public override string ChatKindIs(ChatKind kind) => kind switch
    {
        ChatKind.Group => "groupe",
        ChatKind.Channel => "canal",
        _ => "privé",
    };

    public override string StateIs(SubscriberState state) => state switch
    {
        SubscriberState.Active => "actif",
        SubscriberState.Paused => "en pause",
        SubscriberState.Unreachable => "injoignable",
        SubscriberState.New => "pas commencé",
        _ => "arrêté",
    };

    public override string NoTimesSet => "sans heures";
    public override string Since(TimeSpan span) => $"depuis {Duration(span)}";

    public override string Unreachable(string reason) => reason switch
    {
        UnreachableReasons.Blocked => "bloqué par l’utilisateur",
        UnreachableReasons.Removed => "le bot a été retiré",
        _ => reason,
    };

    public override ReplyText SourceBad(string name, long id, string problem) =>
            $"<b>{name}</b> ne peut pas être lue : {problem}\nJe continue d’essayer, de moins en moins souvent, "
            + $"mais au moins une fois par jour. /source {id} en dit plus, /pausesource {id} l’arrête.";

    public override ReplyText SourcesBad(IReadOnlyList<string> names) =>
        $"<b>{SourceCount(names.Count)}</b> sont illisibles : {FirstOf(names)}\n"
        + $"Je continue d’essayer, de moins en moins souvent, mais au moins une fois par jour. /health les montre "
        + $"toutes, avec la raison.";

    public override ReplyText SourcesRecovered(IReadOnlyList<string> names) =>
        $"<b>{SourceCount(names.Count)}</b> sont de nouveau lisibles : {FirstOf(names)}";

    public override ReplyText SourceRecovered(string name) => $"<b>{name}</b> est de nouveau lisible.";

    public override ReplyText SourceStale(string name, long id, double days, double entriesPerDay) =>
            $"<b>{name}</b> est lisible, mais n’offre rien de nouveau depuis {Whole(days)} jours ou plus ; elle en "
            + $"apportait {Pace(entriesPerDay)}.\n"
            + $"Peut-être a-t-elle déménagé ou été abandonnée. /testsource {id} montre ce "
            + $"qu’elle offre maintenant.";

    public override ReplyText SourceActiveAgain(string name) => $"<b>{name}</b> publie de nouveau.";

    public override ReplyText SourceMoved(string name, string from, string to) =>
        $"<b>{name}</b> a déménagé pour de bon, dit son serveur : je la lis désormais à "
            + $"<code>{to}</code>, et non plus à <code>{from}</code>.";

    public override ReplyText SourceRetired(string name, long id) =>
            $"<b>{name}</b> a disparu pour de bon : son serveur dit qu’elle n’existe plus (410), je ne l’interroge "
            + $"donc plus. /removesource {id} la retire de la liste.";

    public override ReplyText EntriesRefused(string name, IReadOnlyList<string> ids) =>
            $"<b>{name}</b> : {Count(ids.Count, Entries)} ({Some(ids)}) "
            + $"{(ids.Count == 1 ? "n’a pas pu être enregistrée" : "n’ont pas pu être enregistrées")} ; les autres, "
            + $"si. Je réessaierai plus tard ; le journal dit ce qui a échoué.";

    public override ReplyText CannotPost(string? chat) =>
        $"Je n’ai pas pu écrire dans <b>{chat ?? "votre discussion"}</b>. Donnez-moi le droit d’y écrire, rouvrez le "
            + $"sujet s’il est fermé, puis envoyez-y /start ; jusque-là elle ne reçoit pas de bulletins.";

    public override ReplyText StoryFault(string id) =>
            $"Le sujet <code>{id}</code> n’a pas pu être raconté et manque dans un bulletin. La raison est dans le "
            + $"journal.";

    public override ReplyText EditionFault(string id) =>
            $"Un bulletin pour l’abonné <code>{id}</code> n’a pas pu être fait ; je continue d’essayer. La raison "
            + $"est dans le journal.";

    public override ReplyText CorrectionFault(string id) =>
            $"Une correction (<code>{id}</code>) n’a pas pu être transmise ; je continue d’essayer. La raison est "
            + $"dans le journal.";

    public override ReplyText PartFault(string id) =>
        $"Le message <code>{id}</code> n’a pas pu être envoyé et a été abandonné. La raison est dans le journal.";

    public override ReplyText JobFault(string id) =>
        $"Une de mes tâches (<code>{id}</code>) a échoué ; les autres ont continué, et elle sera retentée à sa "
        + $"prochaine heure. La raison est dans le journal.";

    public override ReplyText UpdateFault(string id) =>
            $"Ce que quelqu’un a écrit (mise à jour <code>{id}</code>) n’a pas pu être lu ou n’a pas reçu de "
            + $"réponse. La raison est dans le journal.";

    protected override string Pace(double entriesPerDay) => entriesPerDay >= 1.5
        ? $"environ {Whole(entriesPerDay)} par jour"
        : $"environ {Whole(entriesPerDay * 7)} par semaine";

    public override string WithoutModelToday => "Écrit aujourd’hui sans le modèle de langue.";

    public override string PartlyWithoutModel(int count) => count == 1
        ? "Un sujet est écrit sans le modèle de langue."
        : $"{count} sujets sont écrits sans le modèle de langue.";

    public override string StoryWithoutModel => "Écrit sans le modèle de langue.";

    public override string WrittenByModel(string models) =>
        $"Écrit par {models}, chaque phrase vérifiée dans ses articles.";

    public override string Translated(string language) =>
        $"Traduit (original : {language}) ; les liens mènent aux originaux.";

    public override string RefusedTexts(long count) => count == 1 ? "a refusé un texte" : $"a refusé {count} textes";
    public override string CostToday(string cost) => $"Coût du jour : {cost}";

    public override ReplyText ModelBegunToFail(string model, string? problem) =>
            $"Le modèle de langue <b>{model}</b> ne répond pas : {problem} En attendant, les résumés se "
            + $"composent de phrases des articles.";

    public override ReplyText ModelAnswersAgain(string model) =>
        $"Le modèle de langue <b>{model}</b> répond de nouveau.";

    public override ReplyText ModelBudgetUsedUp =>
            $"Le budget du jour du modèle de langue est épuisé ; jusqu’à minuit UTC, les résumés se composent de "
            + $"phrases des articles. Model:DailyTokens et Model:DailyCost le fixent.";

    public override ReplyText ClockWasSet(TimeSpan jump)
    {
        if (jump > TimeSpan.Zero)
        {
            return $"L’horloge de ma machine a été avancée de {Duration(jump)}, ou la machine a dormi "
                + $"aussi longtemps. Ce qui est ainsi en retard arrive maintenant.";
        }

        return $"L’horloge de ma machine a été retardée de {Duration(jump.Negate())}. Ce qui "
            + $"aurait encore attendu à cause de la mauvaise heure arrive maintenant.";
    }

    public override ReplyText StorageFails(string fault) =>
        $"Je ne peux rien enregistrer pour l’instant : {fault}\nEn attendant que cela fonctionne de nouveau, je ne "
            + $"lis aucune source et n’envoie rien ; rien n’est perdu.";

    public override ReplyText StorageIsDamaged(string fault) =>
        $"Je ne peux rien enregistrer pour l’instant : {fault}\nD’ici là, je ne lis aucune source et n’envoie rien.";

    public override ReplyText StorageWorks() => $"Je peux de nouveau enregistrer, et tout reprend.";
    public override ReplyText MachineIsBusy() =>
        $"La machine sur laquelle je tourne est surchargée : pendant plus de la moitié des deux dernières "
            + $"minutes, j’ai attendu mon tour. Tant que cela dure, les briefings et les réponses arrivent en "
            + $"retard ; rien n’est perdu. Regardez ce qui y tourne d’autre.";

    public override ReplyText UpdatesAreTaken() =>
        $"Un autre programme avec mon jeton prend ce que l’on m’écrit, ou un webhook est défini : une partie ou la "
            + $"totalité ne m’arrive pas. Arrêtez-le ou retirez le webhook ; je reprendrai de moi-même. Les "
            + $"briefings partent entre-temps.";

    public override ReplyText BackupFailed(string fault) => $"La sauvegarde de la nuit dernière a échoué : {fault}";
}
