namespace BriefingBot.Wording.Translations;

/// <summary>German: what is wrong with models, the database and the rest. The keys are the English forms.</summary>
internal sealed partial class German
{
    private static readonly Dictionary<string, string> ServicePhrases = new(StringComparer.Ordinal)
    {
        ["{0} took too long. Raise Model:TimeoutSeconds, or choose a quicker model."] =
            "{0} brauchte zu lange. Erhöhe Model:TimeoutSeconds oder wähle ein schnelleres Modell.",
        ["{0} cannot be reached: {1}. Check {2}:Endpoint, and that its server runs."] =
            "{0} ist nicht erreichbar: {1}. Prüfe {2}:Endpoint, und ob der Server läuft.",
        ["{0} answers with something else than a chat completion. Check {1}:Endpoint."] =
            "{0} antwortet mit etwas anderem als einer Chat-Antwort. Prüfe {1}:Endpoint.",
        ["{0} refused this one text ({1}): its content filter does not like it. Other texts are not concerned."] =
            "{0} lehnte diesen einen Text ab ({1}): Der Inhaltsfilter mag ihn nicht. Andere Texte sind nicht "
                + "betroffen.",
        ["The account at {0} has no credit left ({1}). Top it up, or set {2}:Backend to another."] =
            "Das Konto bei {0} hat kein Guthaben mehr ({1}). Lade es auf oder setze {2}:Backend auf ein "
                + "anderes.",
        ["The reports of one story are longer than {0} can read, also when shortened ({1}). Where it happens "
            + "often, choose a model with a longer context."] =
            "Die Berichte einer Geschichte sind länger, als {0} lesen kann, auch gekürzt ({1}). Wenn es oft "
                + "vorkommt, wähle ein Modell mit längerem Kontext.",
        ["{0} refuses the key ({1}). Set {2}:ApiKey to a valid key that may use {3}."] =
            "{0} lehnt den Schlüssel ab ({1}). Setze {2}:ApiKey auf einen gültigen, mit dem {3} benutzt "
                + "werden darf.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint; or fetch it there: ollama pull {4}."] =
            "{0} kennt kein Modell {1} (404). Prüfe {2}:Name und {3}:Endpoint, oder lade es dort: ollama pull "
                + "{4}.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint."] =
            "{0} kennt kein Modell {1} (404). Prüfe {2}:Name und {3}:Endpoint.",
        ["{0} asks for fewer requests (429). Nothing needs to be done unless it lasts."] =
            "{0} bittet um weniger Anfragen (429). Zu tun ist nichts, außer es hält an.",
        ["{0} took too long ({1})."] = "{0} brauchte zu lange ({1}).",
        ["{0} has an error of its own ({1}). Nothing needs to be done unless it lasts."] =
            "{0} hat selbst einen Fehler ({1}). Zu tun ist nichts, außer es hält an.",
        ["{0} does not accept the request ({1}). Check that {2} is a chat model."] =
            "{0} nimmt die Anfrage nicht an ({1}). Prüfe, ob {2} ein Chat-Modell ist.",
        ["{0} refused this one text: it kept its answer back. Other texts are not concerned."] =
            "{0} lehnte diesen einen Text ab: Die Antwort blieb aus. Andere Texte sind nicht betroffen.",
        ["{0} did not come to the end of its answer. Raise max_tokens in {1}; a model that reasons needs more."] =
            "{0} kam nicht bis ans Ende der Antwort. Erhöhe max_tokens in {1}; ein Modell, das nachdenkt, "
                + "braucht mehr.",
        ["{0} called a tool instead of answering; it was offered none. Choose another model."] =
            "{0} rief ein Werkzeug auf, statt zu antworten; angeboten war keines. Wähle ein anderes Modell.",
        ["{0} answered nothing. Raise max_tokens in {1} where it is a model that reasons."] =
            "{0} antwortete nichts. Erhöhe max_tokens in {1}, wenn es ein Modell ist, das nachdenkt.",
        ["{0} answered something else than the JSON that {1} asks for. Choose a model that follows it."] =
            "{0} antwortete mit etwas anderem als dem JSON, das {1} verlangt. Wähle ein Modell, das sich "
                + "daran hält.",
        ["Today's budget is used up. Raise Model:DailyTokens or Model:DailyCost."] =
            "Das Tagesbudget ist aufgebraucht. Erhöhe Model:DailyTokens oder Model:DailyCost.",
        ["Too many requests wait for {0}. Raise Model:RequestsAtOnce where its server can take more."] =
            "Zu viele Anfragen warten auf {0}. Erhöhe Model:RequestsAtOnce, wenn der Server mehr verträgt.",
        ["second look"] = "zweiter Blick",
        ["summary"] = "Zusammenfassung",
        ["answer"] = "Antwort",
        ["translation"] = "Übersetzung",
        ["check"] = "Prüfung",
        ["number"] = "Zahl",
        ["name"] = "Name",
        ["role"] = "Rolle",
        ["act"] = "Handlung",
        ["negation"] = "Verneinung",
        ["modality"] = "Gewissheit",
        ["quantifier"] = "Menge",
        ["quotation"] = "Zitat",
        ["speaker"] = "Sprecher",
        ["time"] = "Zeit",
        ["cause"] = "Ursache",
        ["unsupported"] = "ohne Beleg",
        ["{0} answered nothing. Check {1}:Name."] = "{0} antwortete nichts. Prüfe {1}:Name.",
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
