namespace BriefingBot.Wording.Translations;

/// <summary>French: what is wrong with models, the database and the rest. The keys are the English forms.</summary>
internal sealed partial class French
{
    private static readonly Dictionary<string, string> ServicePhrases = new(StringComparer.Ordinal)
    {
        ["{0} took too long. Raise Model:TimeoutSeconds, or choose a quicker model."] =
            "{0} a mis trop longtemps. Augmentez Model:TimeoutSeconds, ou choisissez un modèle plus rapide.",
        ["{0} cannot be reached: {1}. Check {2}:Endpoint, and that its server runs."] =
            "{0} est injoignable : {1}. Vérifiez {2}:Endpoint, et que son serveur tourne.",
        ["{0} answers with something else than a chat completion. Check {1}:Endpoint."] =
            "{0} répond par autre chose qu’une réponse de chat. Vérifiez {1}:Endpoint.",
        ["{0} refused this one text ({1}): its content filter does not like it. Other texts are not concerned."] =
            "{0} a refusé ce seul texte ({1}) : son filtre de contenu n’en veut pas. Les autres textes ne "
                + "sont pas concernés.",
        ["The account at {0} has no credit left ({1}). Top it up, or set {2}:Backend to another."] =
            "Le compte chez {0} n’a plus de crédit ({1}). Rechargez-le, ou mettez-en un autre dans "
                + "{2}:Backend.",
        ["The reports of one story are longer than {0} can read, also when shortened ({1}). Where it happens "
            + "often, choose a model with a longer context."] =
            "Les articles d’un sujet sont plus longs que ce que {0} peut lire, même raccourcis ({1}). Si cela "
                + "arrive souvent, choisissez un modèle à contexte plus long.",
        ["{0} refuses the key ({1}). Set {2}:ApiKey to a valid key that may use {3}."] =
            "{0} refuse la clé ({1}). Mettez dans {2}:ApiKey une clé valable qui puisse utiliser {3}.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint; or fetch it there: ollama pull {4}."] =
            "{0} ne connaît pas de modèle {1} (404). Vérifiez {2}:Name et {3}:Endpoint, ou téléchargez-le "
                + "là-bas : ollama pull {4}.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint."] =
            "{0} ne connaît pas de modèle {1} (404). Vérifiez {2}:Name et {3}:Endpoint.",
        ["{0} asks for fewer requests (429). Nothing needs to be done unless it lasts."] =
            "{0} demande moins de requêtes (429). Rien à faire, sauf si cela dure.",
        ["{0} took too long ({1})."] = "{0} a mis trop longtemps ({1}).",
        ["{0} has an error of its own ({1}). Nothing needs to be done unless it lasts."] =
            "{0} a une erreur de son côté ({1}). Rien à faire, sauf si cela dure.",
        ["{0} does not accept the request ({1}). Check that {2} is a chat model."] =
            "{0} n’accepte pas la requête ({1}). Vérifiez que {2} est un modèle de chat.",
        ["{0} refused this one text: it kept its answer back. Other texts are not concerned."] =
            "{0} a refusé ce seul texte : il a gardé sa réponse. Les autres textes ne sont pas concernés.",
        ["{0} did not come to the end of its answer. Raise max_tokens in {1}; a model that reasons needs more."] =
            "{0} n’est pas allé au bout de sa réponse. Augmentez max_tokens dans {1} ; un modèle qui raisonne "
                + "en demande plus.",
        ["{0} called a tool instead of answering; it was offered none. Choose another model."] =
            "{0} a appelé un outil au lieu de répondre ; aucun ne lui était offert. Choisissez un autre "
                + "modèle.",
        ["{0} answered nothing. Raise max_tokens in {1} where it is a model that reasons."] =
            "{0} n’a rien répondu. Augmentez max_tokens dans {1} si c’est un modèle qui raisonne.",
        ["{0} answered something else than the JSON that {1} asks for. Choose a model that follows it."] =
            "{0} a répondu autre chose que le JSON que demande {1}. Choisissez un modèle qui s’y tient.",
        ["Today's budget is used up. Raise Model:DailyTokens or Model:DailyCost."] =
            "Le budget d’aujourd’hui est épuisé. Augmentez Model:DailyTokens ou Model:DailyCost.",
        ["Too many requests wait for {0}. Raise Model:RequestsAtOnce where its server can take more."] =
            "Trop de requêtes attendent {0}. Augmentez Model:RequestsAtOnce si son serveur en supporte plus.",
        ["second look"] = "second regard",
        ["summary"] = "résumé",
        ["answer"] = "réponse",
        ["translation"] = "traduction",
        ["check"] = "vérification",
        ["number"] = "nombre",
        ["name"] = "nom",
        ["role"] = "rôle",
        ["act"] = "action",
        ["negation"] = "négation",
        ["modality"] = "certitude",
        ["quantifier"] = "quantité",
        ["quotation"] = "citation",
        ["speaker"] = "locuteur",
        ["time"] = "moment",
        ["cause"] = "cause",
        ["unsupported"] = "sans appui",
        ["{0} answered nothing. Check {1}:Name."] = "{0} n’a rien répondu. Vérifiez {1}:Name.",
        ["Back it up with: pg_dump -Fc -f FILE NAME"] = "Sauvegardez-la avec : pg_dump -Fc -f FILE NAME",
        ["There is no database at {0} yet."] = "Il n’y a pas encore de base de données à {0}.",
        ["Start the service first, or set Storage:Path to where it is."] =
            "Lancez d’abord le service, ou mettez dans Storage:Path l’endroit où elle est.",
        ["Name a file that does not exist, or an earlier copy."] =
            "Nommez un fichier qui n’existe pas, ou une copie antérieure.",
        ["Look whether the folder exists and can be written, and whether {0} is whole: check"] =
            "Regardez si le dossier existe et peut être écrit, et si {0} est intacte : check",
        ["Look at the disk, and make another copy."] = "Regardez le disque, et faites une autre copie.",
        ["Look whether the disk has room."] = "Regardez s’il y a de la place sur le disque.",
        ["The copy {0} could not be read: {1}"] = "La copie {0} n’a pas pu être lue : {1}",
        ["{0} is a PostgreSQL database, which this verb does not copy."] =
            "{0} est une base de données PostgreSQL, qui ne se copie pas ainsi.",
        ["{0} is damaged."] = "{0} est endommagé.",
        ["{0} is a database of another program."] = "{0} est la base de données d’un autre programme.",
        ["{0} is no copy of a database: {1}"] = "{0} n’est pas la copie d’une base de données : {1}",
        ["The copy of {0} is damaged, and so is the original."] =
            "La copie de {0} est endommagée, et l’original aussi.",
        ["Restore an earlier copy with: restore FILE"] = "Restaurez une copie antérieure avec : restore FILE",
        ["{0} could not be copied to {1}: {2}"] = "{0} n’a pas pu être copié vers {1} : {2}",
        ["Move it away, or restore a backup with: restore FILE"] =
            "Déplacez-la, ou restaurez une sauvegarde avec : restore FILE",
        ["The disk of the database {0} is full."] = "Le disque de la base de données {0} est plein.",
        ["Free some room; it goes on by itself, and what was stored is intact."] =
            "Libérez de la place ; tout repart de soi-même, et ce qui était enregistré est intact.",
        ["The database {0} is locked by another program."] =
            "La base de données {0} est verrouillée par un autre programme.",
        ["Stop the other BriefingBot (or the tool that has it open) and start again; nothing was changed."] =
            "Arrêtez l’autre BriefingBot (ou l’outil qui l’a ouverte) et relancez ; rien n’a été changé.",
        ["{0} is damaged or no SQLite database."] = "{0} est endommagé ou n’est pas une base de données SQLite.",
        ["The database {0} cannot be written."] = "La base de données {0} ne peut pas être écrite.",
        ["Give this user the right to write the file and its folder, or set Storage:Path to another file."] =
            "Donnez à cet utilisateur le droit d’écrire le fichier et son dossier, ou mettez un autre fichier "
                + "dans Storage:Path.",
        ["The database {0} cannot be opened: {1}"] = "La base de données {0} ne peut pas être ouverte : {1}",
        ["Set Storage:Path to a file in a folder that can be written."] =
            "Mettez dans Storage:Path un fichier d’un dossier qui peut être écrit.",
        ["The database {0} failed: {1}"] = "La base de données {0} a échoué : {1}",
        ["See the log; a copy made by the verb backup can be restored with: restore FILE"] =
            "Voyez le journal ; une copie faite par le verbe backup se restaure avec : restore FILE",
        ["The folder of the database {0} cannot be created: {1}"] =
            "Le dossier de la base de données {0} ne peut pas être créé : {1}",
        ["The database {0} refuses the user or the password: {1}"] =
            "La base de données {0} refuse l’utilisateur ou le mot de passe : {1}",
        ["Mend Storage:ConnectionString."] = "Corrigez Storage:ConnectionString.",
        ["The database {0} does not exist."] = "La base de données {0} n’existe pas.",
        ["Create it (createdb -E UTF8 -O USER NAME), or mend Storage:ConnectionString."] =
            "Créez-la (createdb -E UTF8 -O USER NAME), ou corrigez Storage:ConnectionString.",
        ["Free some room on the server; it goes on by itself, and what was stored is intact."] =
            "Libérez de la place sur le serveur ; tout repart de soi-même, et ce qui était enregistré est "
                + "intact.",
        ["The database {0} takes no more connections."] = "La base de données {0} n’accepte plus de connexions.",
        ["Raise max_connections there, or set Maximum Pool Size in Storage:ConnectionString."] =
            "Augmentez-y max_connections, ou mettez Maximum Pool Size dans Storage:ConnectionString.",
        ["The database {0} does not let this user work: {1}"] =
            "La base de données {0} ne laisse pas travailler cet utilisateur : {1}",
        ["Make the user of Storage:ConnectionString the owner of the database."] =
            "Faites de l’utilisateur de Storage:ConnectionString le propriétaire de la base.",
        ["The database {0} cannot be used: {1}"] = "La base de données {0} ne peut pas être utilisée : {1}",
        ["Look whether the server runs and Storage:ConnectionString is right; it goes on by itself."] =
            "Regardez si le serveur tourne et si Storage:ConnectionString est juste ; tout repart de soi-même.",
        ["It could not be looked at: {0}"] = "On n’a pas pu regarder : {0}",
        ["See the log."] = "Voyez le journal.",
        ["No job has run for {0} s."] = "Aucune tâche n’a tourné depuis {0} s.",
        ["Restart the service; report it."] = "Redémarrez le service et signalez-le.",
        ["{0} parts of messages are due, the oldest for {1} minutes."] =
            "{0} parties de messages sont en attente, la plus ancienne depuis {1} minutes.",
        ["Look whether the service runs and Telegram answers; nothing is lost."] =
            "Regardez si le service tourne et si Telegram répond ; rien n’est perdu.",
        ["No answer for {0} s: {1}"] = "Pas de réponse depuis {0} s : {1}",
        ["What is to be sent waits. Check the connection and Telegram:BaseUrl."] =
            "Ce qui est à envoyer attend. Vérifiez la connexion et Telegram:BaseUrl.",
        ["database"] = "base de données",
        ["scheduler"] = "planificateur",
        ["outbox"] = "envois",
        ["This check itself failed: {0}"] = "Cette vérification a elle-même échoué : {0}",
        ["Report it, with this line."] = "Signalez-le, avec cette ligne.",
    };
}
