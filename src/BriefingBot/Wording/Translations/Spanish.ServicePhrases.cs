namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: what is wrong with models, the database and the rest. The keys are the English forms.</summary>
internal sealed partial class Spanish
{
    private static readonly Dictionary<string, string> ServicePhrases = new(StringComparer.Ordinal)
    {
        ["{0} took too long. Raise Model:TimeoutSeconds, or choose a quicker model."] =
            "{0} tardó demasiado. Sube Model:TimeoutSeconds, o elige un modelo más rápido.",
        ["{0} cannot be reached: {1}. Check {2}:Endpoint, and that its server runs."] =
            "No se puede llegar a {0}: {1}. Comprueba {2}:Endpoint, y que su servidor funcione.",
        ["{0} answers with something else than a chat completion. Check {1}:Endpoint."] =
            "{0} responde con algo que no es una respuesta de chat. Comprueba {1}:Endpoint.",
        ["{0} refused this one text ({1}): its content filter does not like it. Other texts are not concerned."] =
            "{0} rechazó este texto ({1}): no le gusta a su filtro de contenido. Otros textos no se ven "
                + "afectados.",
        ["The account at {0} has no credit left ({1}). Top it up, or set {2}:Backend to another."] =
            "La cuenta en {0} no tiene saldo ({1}). Recárgala, o pon otro en {2}:Backend.",
        ["The reports of one story are longer than {0} can read, also when shortened ({1}). Where it happens "
            + "often, choose a model with a longer context."] =
            "Los reportes de una historia son más largos de lo que {0} puede leer, también recortados ({1}). "
                + "Si ocurre a menudo, elige un modelo con un contexto más largo.",
        ["{0} refuses the key ({1}). Set {2}:ApiKey to a valid key that may use {3}."] =
            "{0} rechaza la clave ({1}). Pon en {2}:ApiKey una clave válida que pueda usar {3}.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint; or fetch it there: ollama pull {4}."] =
            "{0} no conoce el modelo {1} (404). Comprueba {2}:Name y {3}:Endpoint, o descárgalo allí: ollama "
                + "pull {4}.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint."] =
            "{0} no conoce el modelo {1} (404). Comprueba {2}:Name y {3}:Endpoint.",
        ["{0} asks for fewer requests (429). Nothing needs to be done unless it lasts."] =
            "{0} pide menos solicitudes (429). No hay que hacer nada, salvo que dure.",
        ["{0} took too long ({1})."] = "{0} tardó demasiado ({1}).",
        ["{0} has an error of its own ({1}). Nothing needs to be done unless it lasts."] =
            "{0} tiene un error propio ({1}). No hay que hacer nada, salvo que dure.",
        ["{0} does not accept the request ({1}). Check that {2} is a chat model."] =
            "{0} no acepta la solicitud ({1}). Comprueba que {2} sea un modelo de chat.",
        ["{0} refused this one text: it kept its answer back. Other texts are not concerned."] =
            "{0} rechazó este texto: se guardó la respuesta. Otros textos no se ven afectados.",
        ["{0} did not come to the end of its answer. Raise max_tokens in {1}; a model that reasons needs more."] =
            "{0} no llegó al final de su respuesta. Sube max_tokens en {1}; un modelo que razona necesita más.",
        ["{0} called a tool instead of answering; it was offered none. Choose another model."] =
            "{0} llamó a una herramienta en vez de responder; no se le ofreció ninguna. Elige otro modelo.",
        ["{0} answered nothing. Raise max_tokens in {1} where it is a model that reasons."] =
            "{0} no respondió nada. Sube max_tokens en {1} si es un modelo que razona.",
        ["{0} answered something else than the JSON that {1} asks for. Choose a model that follows it."] =
            "{0} respondió con algo que no es el JSON que pide {1}. Elige un modelo que lo siga.",
        ["Today's budget is used up. Raise Model:DailyTokens or Model:DailyCost."] =
            "El presupuesto de hoy está agotado. Sube Model:DailyTokens o Model:DailyCost.",
        ["Too many requests wait for {0}. Raise Model:RequestsAtOnce where its server can take more."] =
            "Demasiadas solicitudes esperan a {0}. Sube Model:RequestsAtOnce si su servidor aguanta más.",
        ["second look"] = "segunda mirada",
        ["summary"] = "resumen",
        ["answer"] = "respuesta",
        ["translation"] = "traducción",
        ["check"] = "comprobación",
        ["number"] = "número",
        ["name"] = "nombre propio",
        ["role"] = "papel",
        ["act"] = "acción",
        ["negation"] = "negación",
        ["modality"] = "certeza",
        ["quantifier"] = "cantidad",
        ["quotation"] = "cita",
        ["speaker"] = "portavoz",
        ["time"] = "tiempo",
        ["cause"] = "causa",
        ["unsupported"] = "sin apoyo",
        ["{0} answered nothing. Check {1}:Name."] = "{0} no respondió nada. Comprueba {1}:Name.",
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
