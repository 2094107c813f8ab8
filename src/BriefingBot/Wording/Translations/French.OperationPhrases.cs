namespace BriefingBot.Wording.Translations;

/// <summary>French: what is wrong with the database and the rest. The keys are the English forms.</summary>
internal sealed partial class French
{
    private static readonly Dictionary<string, string> OperationPhrases = new(StringComparer.Ordinal)
    {
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
