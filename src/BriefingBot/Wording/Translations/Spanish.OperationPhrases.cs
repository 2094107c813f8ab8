namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: what is wrong with the database and the rest. The keys are the English forms.</summary>
internal sealed partial class Spanish
{
    private static readonly Dictionary<string, string> OperationPhrases = new(StringComparer.Ordinal)
    {
        ["Back it up with: pg_dump -Fc -f FILE NAME"] = "Cópiala con: pg_dump -Fc -f FILE NAME",
        ["There is no database at {0} yet."] = "Aún no hay base de datos en {0}.",
        ["Start the service first, or set Storage:Path to where it is."] =
            "Inicia primero el servicio, o pon en Storage:Path dónde está.",
        ["Name a file that does not exist, or an earlier copy."] = "Da un archivo que no exista, o una copia anterior.",
        ["Look whether the folder exists and can be written, and whether {0} is whole: check"] =
            "Mira si la carpeta existe y se puede escribir, y si {0} está entera: check",
        ["Look at the disk, and make another copy."] = "Mira el disco y haz otra copia.",
        ["Look whether the disk has room."] = "Mira si hay sitio en el disco.",
        ["The copy {0} could not be read: {1}"] = "La copia {0} no se pudo leer: {1}",
        ["{0} is a PostgreSQL database, which this verb does not copy."] =
            "{0} es una base de datos PostgreSQL, que no se copia así.",
        ["{0} is damaged."] = "{0} está dañado.",
        ["{0} is a database of another program."] = "{0} es la base de datos de otro programa.",
        ["{0} is no copy of a database: {1}"] = "{0} no es la copia de una base de datos: {1}",
        ["The copy of {0} is damaged, and so is the original."] = "La copia de {0} está dañada, y el original también.",
        ["Restore an earlier copy with: restore FILE"] = "Restaura una copia anterior con: restore FILE",
        ["{0} could not be copied to {1}: {2}"] = "{0} no se pudo copiar a {1}: {2}",
        ["Move it away, or restore a backup with: restore FILE"] =
            "Muévela a otro sitio, o restaura una copia con: restore FILE",
        ["The disk of the database {0} is full."] = "El disco de la base de datos {0} está lleno.",
        ["Free some room; it goes on by itself, and what was stored is intact."] =
            "Libera espacio; sigue por sí solo, y lo guardado está intacto.",
        ["The database {0} is locked by another program."] = "La base de datos {0} está bloqueada por otro programa.",
        ["Stop the other BriefingBot (or the tool that has it open) and start again; nothing was changed."] =
            "Cierra el otro BriefingBot (o la herramienta que la tiene abierta) y vuelve a empezar; nada ha "
                + "cambiado.",
        ["{0} is damaged or no SQLite database."] = "{0} está dañado o no es una base de datos SQLite.",
        ["The database {0} cannot be written."] = "No se puede escribir en la base de datos {0}.",
        ["Give this user the right to write the file and its folder, or set Storage:Path to another file."] =
            "Da a este usuario permiso para escribir el archivo y su carpeta, o pon otro archivo en "
                + "Storage:Path.",
        ["The database {0} cannot be opened: {1}"] = "La base de datos {0} no se puede abrir: {1}",
        ["Set Storage:Path to a file in a folder that can be written."] =
            "Pon en Storage:Path un archivo de una carpeta en la que se pueda escribir.",
        ["The database {0} failed: {1}"] = "La base de datos {0} falló: {1}",
        ["See the log; a copy made by the verb backup can be restored with: restore FILE"] =
            "Mira el registro; una copia hecha con el verbo backup se restaura con: restore FILE",
        ["The folder of the database {0} cannot be created: {1}"] =
            "No se puede crear la carpeta de la base de datos {0}: {1}",
        ["The database {0} refuses the user or the password: {1}"] =
            "La base de datos {0} rechaza el usuario o la contraseña: {1}",
        ["Mend Storage:ConnectionString."] = "Corrige Storage:ConnectionString.",
        ["The database {0} does not exist."] = "La base de datos {0} no existe.",
        ["Create it (createdb -E UTF8 -O USER NAME), or mend Storage:ConnectionString."] =
            "Créala (createdb -E UTF8 -O USER NAME), o corrige Storage:ConnectionString.",
        ["Free some room on the server; it goes on by itself, and what was stored is intact."] =
            "Libera espacio en el servidor; sigue por sí solo, y lo guardado está intacto.",
        ["The database {0} takes no more connections."] = "La base de datos {0} no acepta más conexiones.",
        ["Raise max_connections there, or set Maximum Pool Size in Storage:ConnectionString."] =
            "Sube allí max_connections, o pon Maximum Pool Size en Storage:ConnectionString.",
        ["The database {0} does not let this user work: {1}"] =
            "La base de datos {0} no deja trabajar a este usuario: {1}",
        ["Make the user of Storage:ConnectionString the owner of the database."] =
            "Haz dueño de la base de datos al usuario de Storage:ConnectionString.",
        ["The database {0} cannot be used: {1}"] = "La base de datos {0} no se puede usar: {1}",
        ["Look whether the server runs and Storage:ConnectionString is right; it goes on by itself."] =
            "Mira si el servidor funciona y si Storage:ConnectionString es correcto; sigue por sí solo.",
        ["It could not be looked at: {0}"] = "No se pudo mirar: {0}",
        ["See the log."] = "Mira el registro.",
        ["No job has run for {0} s."] = "Ninguna tarea se ha ejecutado desde hace {0} s.",
        ["Restart the service; report it."] = "Reinicia el servicio y avisa del error.",
        ["{0} parts of messages are due, the oldest for {1} minutes."] =
            "{0} partes de mensajes están pendientes, la más antigua desde hace {1} minutos.",
        ["Look whether the service runs and Telegram answers; nothing is lost."] =
            "Mira si el servicio funciona y si Telegram responde; nada se ha perdido.",
        ["No answer for {0} s: {1}"] = "Sin respuesta desde hace {0} s: {1}",
        ["What is to be sent waits. Check the connection and Telegram:BaseUrl."] =
            "Lo que hay que enviar espera. Comprueba la conexión y Telegram:BaseUrl.",
        ["database"] = "base de datos",
        ["scheduler"] = "planificador",
        ["outbox"] = "salida",
        ["This check itself failed: {0}"] = "Esta comprobación misma falló: {0}",
        ["Report it, with this line."] = "Comuníquelo con esta línea.",
    };
}
