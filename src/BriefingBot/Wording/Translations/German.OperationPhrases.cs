namespace BriefingBot.Wording.Translations;

/// <summary>German: what is wrong with the database and the rest. The keys are the English forms.</summary>
internal sealed partial class German
{
    private static readonly Dictionary<string, string> OperationPhrases = new(StringComparer.Ordinal)
    {
        ["Back it up with: pg_dump -Fc -f FILE NAME"] = "Sichere sie mit: pg_dump -Fc -f FILE NAME",
        ["There is no database at {0} yet."] = "Unter {0} gibt es noch keine Datenbank.",
        ["Start the service first, or set Storage:Path to where it is."] =
            "Starte zuerst den Dienst, oder setze Storage:Path dorthin, wo sie ist.",
        ["Name a file that does not exist, or an earlier copy."] =
            "Nenne eine Datei, die es nicht gibt, oder eine frühere Kopie.",
        ["Look whether the folder exists and can be written, and whether {0} is whole: check"] =
            "Sieh nach, ob der Ordner existiert und beschreibbar ist und ob {0} heil ist: check",
        ["Look at the disk, and make another copy."] = "Sieh die Platte an und mache eine neue Kopie.",
        ["Look whether the disk has room."] = "Sieh nach, ob auf der Platte Platz ist.",
        ["The copy {0} could not be read: {1}"] = "Die Kopie {0} konnte nicht gelesen werden: {1}",
        ["{0} is a PostgreSQL database, which this verb does not copy."] =
            "{0} ist eine PostgreSQL-Datenbank, die so nicht kopiert wird.",
        ["{0} is damaged."] = "{0} ist beschädigt.",
        ["{0} is a database of another program."] = "{0} ist die Datenbank eines anderen Programms.",
        ["{0} is no copy of a database: {1}"] = "{0} ist keine Kopie einer Datenbank: {1}",
        ["The copy of {0} is damaged, and so is the original."] =
            "Die Kopie von {0} ist beschädigt, und das Original auch.",
        ["Restore an earlier copy with: restore FILE"] = "Stelle eine frühere Kopie wieder her: restore FILE",
        ["{0} could not be copied to {1}: {2}"] = "{0} konnte nicht nach {1} kopiert werden: {2}",
        ["Move it away, or restore a backup with: restore FILE"] =
            "Verschiebe sie, oder stelle eine Sicherung wieder her: restore FILE",
        ["The disk of the database {0} is full."] = "Die Platte der Datenbank {0} ist voll.",
        ["Free some room; it goes on by itself, and what was stored is intact."] =
            "Mache Platz; es geht dann von selbst weiter, und was gespeichert war, ist unversehrt.",
        ["The database {0} is locked by another program."] =
            "Die Datenbank {0} ist von einem anderen Programm gesperrt.",
        ["Stop the other BriefingBot (or the tool that has it open) and start again; nothing was changed."] =
            "Beende den anderen BriefingBot (oder das Werkzeug, das sie offen hat) und starte neu; nichts "
                + "wurde geändert.",
        ["{0} is damaged or no SQLite database."] = "{0} ist beschädigt oder keine SQLite-Datenbank.",
        ["The database {0} cannot be written."] = "Die Datenbank {0} ist nicht beschreibbar.",
        ["Give this user the right to write the file and its folder, or set Storage:Path to another file."] =
            "Gib diesem Benutzer das Recht, die Datei und ihren Ordner zu beschreiben, oder setze "
                + "Storage:Path auf eine andere Datei.",
        ["The database {0} cannot be opened: {1}"] = "Die Datenbank {0} lässt sich nicht öffnen: {1}",
        ["Set Storage:Path to a file in a folder that can be written."] =
            "Setze Storage:Path auf eine Datei in einem beschreibbaren Ordner.",
        ["The database {0} failed: {1}"] = "Die Datenbank {0} meldet einen Fehler: {1}",
        ["See the log; a copy made by the verb backup can be restored with: restore FILE"] =
            "Sieh ins Log; eine Kopie des Verbs backup lässt sich wiederherstellen: restore FILE",
        ["The folder of the database {0} cannot be created: {1}"] =
            "Der Ordner der Datenbank {0} kann nicht angelegt werden: {1}",
        ["The database {0} refuses the user or the password: {1}"] =
            "Die Datenbank {0} lehnt den Benutzer oder das Passwort ab: {1}",
        ["Mend Storage:ConnectionString."] = "Berichtige Storage:ConnectionString.",
        ["The database {0} does not exist."] = "Die Datenbank {0} gibt es nicht.",
        ["Create it (createdb -E UTF8 -O USER NAME), or mend Storage:ConnectionString."] =
            "Lege sie an (createdb -E UTF8 -O USER NAME), oder berichtige Storage:ConnectionString.",
        ["Free some room on the server; it goes on by itself, and what was stored is intact."] =
            "Mache auf dem Server Platz; es geht dann von selbst weiter, und was gespeichert war, ist "
                + "unversehrt.",
        ["The database {0} takes no more connections."] = "Die Datenbank {0} nimmt keine Verbindungen mehr an.",
        ["Raise max_connections there, or set Maximum Pool Size in Storage:ConnectionString."] =
            "Erhöhe dort max_connections, oder setze Maximum Pool Size in Storage:ConnectionString.",
        ["The database {0} does not let this user work: {1}"] =
            "Die Datenbank {0} lässt diesen Benutzer nicht arbeiten: {1}",
        ["Make the user of Storage:ConnectionString the owner of the database."] =
            "Mache den Benutzer aus Storage:ConnectionString zum Eigentümer der Datenbank.",
        ["The database {0} cannot be used: {1}"] = "Die Datenbank {0} ist nicht benutzbar: {1}",
        ["Look whether the server runs and Storage:ConnectionString is right; it goes on by itself."] =
            "Sieh nach, ob der Server läuft und Storage:ConnectionString stimmt; es geht dann von selbst "
                + "weiter.",
        ["It could not be looked at: {0}"] = "Es konnte nicht nachgesehen werden: {0}",
        ["See the log."] = "Sieh ins Log.",
        ["No job has run for {0} s."] = "Seit {0} s lief kein Job.",
        ["Restart the service; report it."] = "Starte den Dienst neu und melde es.",
        ["{0} parts of messages are due, the oldest for {1} minutes."] =
            "{0} Teile von Nachrichten sind fällig, der älteste seit {1} Minuten.",
        ["Look whether the service runs and Telegram answers; nothing is lost."] =
            "Sieh nach, ob der Dienst läuft und Telegram antwortet; nichts ist verloren.",
        ["No answer for {0} s: {1}"] = "Keine Antwort seit {0} s: {1}",
        ["What is to be sent waits. Check the connection and Telegram:BaseUrl."] =
            "Was zu senden ist, wartet. Prüfe die Verbindung und Telegram:BaseUrl.",
        ["database"] = "Datenbank",
        ["scheduler"] = "Zeitplan",
        ["outbox"] = "Ausgang",
        ["This check itself failed: {0}"] = "Diese Prüfung selbst ist gescheitert: {0}",
        ["Report it, with this line."] = "Melden Sie es mit dieser Zeile.",
    };
}
