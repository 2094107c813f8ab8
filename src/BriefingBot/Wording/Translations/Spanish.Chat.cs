namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: the conversation itself.</summary>
internal sealed partial class Spanish
{
    public override string Yes => "Sí";

    public override string No => "No";

    public override string Next => "Más";

    public override ReplyText TooFast => $"Eso fue mucho de golpe. Dame unos segundos y vuelve a preguntar.";

    public override ReplyText Failed =>
        $"Algo falló, y es culpa mía. Está en el registro; inténtalo más tarde, por favor.";

    public override ReplyText OnlyAdmins =>
        $"Lo siento, eso es para los administradores de este bot. /help muestra lo que puedo hacer por ti.";

    public override ReplyText OnlyChatAdministrators =>
        $"Lo siento, solo los administradores de este chat pueden cambiar eso.";

    public override ReplyText NothingAsked => $"Ninguna pregunta espera esa respuesta. Envía el comando otra vez.";

    public override ReplyText Cancelled => $"De acuerdo, no se cambió nada.";

    public override bool MeansYes(string word) => word is "sí" or "si" or "s" or "vale" || base.MeansYes(word);

    public override bool MeansNo(string word) => word is "no" or "n" or "cancelar" || base.MeansNo(word);

    public override ReplyText UnknownCommand(string? nearest) => nearest is null
        ? (ReplyText)$"No conozco ese comando. /help muestra los que conozco."
        : $"No conozco ese comando. ¿Querías decir /{nearest}?";

    public override ReplyText NotUnderstood => $"No lo he entendido.";

    public override ReplyText Example(string example) => $"Por ejemplo: <code>{example}</code>";

    public override string HelpHeading => "Lo que sé hacer";

    public override string AdminHelpHeading => "Para administradores";

    public override string StartHelp => "recibir boletines en este chat";

    public override string HelpHelp => "lo que sé hacer";

    public override string BriefingHelp => "un boletín ahora";

    public override string StoryHelp => "una noticia del último boletín, completa";

    public override string LatestHelp => "las noticias más recientes, solo titulares";

    public override string AskHelp => "responder a una pregunta; también basta con escribirla";

    public override string SearchHelp => "buscar artículos por palabras";

    public override string ScheduleHelp => "cuándo llegan tus boletines";

    public override string TimeZoneHelp => "tu zona horaria, por ciudad o zona";

    public override string QuietHelp => "horas en las que callo";

    public override string SourcesHelp => "lo que leo; activar y desactivar fuentes";

    public override string TopicsHelp => "activar y desactivar temas";

    public override string FollowHelp => "palabras que ponen una noticia delante";

    public override string UnfollowHelp => "dejar de seguir palabras";

    public override string MuteHelp => "palabras que dejan fuera una noticia";

    public override string UnmuteHelp => "dejar de silenciar palabras";

    public override string LengthHelp => "boletines cortos, normales o largos";

    public override string EmptyHelp => "qué llega cuando no hay nada nuevo";

    public override string LanguageHelp => "el idioma que hablo en este chat";

    public override string SettingsHelp => "todos los ajustes de este chat";

    public override string PauseHelp => "ningún boletín hasta que digas /resume";

    public override string ResumeHelp => "seguir tras una pausa";

    public override string StopHelp => "no más boletines";

    public override string ExportHelp => "todo lo que guardo de este chat, en un archivo";

    public override string ForgetHelp => "borrar lo que guardo de este chat";

    public override string AddSourceHelp => "vigilar otra fuente";

    public override string RemoveSourceHelp => "dejar de vigilar una fuente";

    public override string SourceHelp => "estado de una fuente";

    public override string TestSourceHelp => "qué traería una fuente, sin añadirla";

    public override string PauseSourceHelp => "dejar de consultar una fuente por un tiempo";

    public override string ResumeSourceHelp => "volver a consultar una fuente en pausa";

    public override string SetSourceHelp => "tema, nombre, intervalo o selector de una fuente";

    public override string PollHelp => "consultar las fuentes ahora";

    public override string HealthHelp => "estado de las fuentes";

    public override string OpmlHelp => "las fuentes como archivo OPML";

    public override string ImportHelp => "añadir las fuentes de un archivo OPML";

    public override string GrantHelp => "hacer administrador a alguien";

    public override string RevokeHelp => "quitar a alguien el papel de administrador";

    public override string AuditHelp => "qué hicieron los administradores";

    public override string SubscribersHelp => "quién recibe boletines";

    public override string BackupHelp => "copiar la base de datos, en el servidor";

    public override string ModelHelp => "estado de los modelos y gasto de hoy";

    public override string ReadingSources => "Leyendo las fuentes …";
}
