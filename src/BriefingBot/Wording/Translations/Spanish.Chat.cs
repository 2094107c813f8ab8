namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: the conversation itself.</summary>
internal sealed partial class Spanish
{
    protected override Dictionary<string, string> CommandLines { get; } = new(StringComparer.Ordinal)
    {
        ["start"] = "recibir boletines en este chat",
        ["briefing"] = "un boletín ahora",
        ["story"] = "una noticia del último boletín, completa",
        ["why"] = "por qué estas noticias y el efecto de tus 👍 👎",
        ["reset"] = "olvidar el efecto de 👍 y 👎",
        ["latest"] = "las noticias más recientes, solo titulares",
        ["catchup"] = "lo que te perdiste",
        ["weekly"] = "una vez por semana, lo más importante",
        ["ask"] = "hacer una pregunta; basta con escribirla",
        ["check"] = "¿es verdad? Compara frases con los artículos",
        ["search"] = "buscar artículos por palabras",
        ["sources"] = "lo que leo; activar y desactivar fuentes",
        ["topics"] = "activar y desactivar temas",
        ["schedule"] = "cuándo llegan tus boletines",
        ["timezone"] = "tu zona horaria, por ciudad o zona",
        ["quiet"] = "horas en las que callo",
        ["follow"] = "palabras que ponen una noticia delante",
        ["alert"] = "una noticia al momento, si varios medios la dan",
        ["live"] = "mantener al día, en silencio, lo ya contado",
        ["unfollow"] = "dejar de seguir palabras",
        ["mute"] = "palabras que dejan fuera una noticia",
        ["unmute"] = "dejar de silenciar palabras",
        ["length"] = "boletines cortos, normales o largos",
        ["format"] = "boletines en formato clásico o enriquecido",
        ["empty"] = "qué llega cuando no hay nada nuevo",
        ["language"] = "el idioma que hablo en este chat",
        ["settings"] = "todos los ajustes de este chat",
        ["channel"] = "boletines para un canal tuyo",
        ["pause"] = "ningún boletín hasta que digas /resume",
        ["resume"] = "seguir tras una pausa",
        ["stop"] = "dejar de recibir boletines",
        ["export"] = "todo lo que guardo de este chat, en un archivo",
        ["forget"] = "borrar lo que guardo de este chat",
        ["help"] = "lo que sé hacer",
        ["addsource"] = "vigilar otra fuente",
        ["removesource"] = "dejar de vigilar una fuente",
        ["testsource"] = "qué traería una fuente, sin añadirla",
        ["source"] = "estado de una fuente",
        ["setsource"] = "dirección, tema, nombre, intervalo o selector de una fuente",
        ["pausesource"] = "dejar de consultar una fuente por un tiempo",
        ["resumesource"] = "volver a consultar una fuente en pausa",
        ["poll"] = "consultar las fuentes ahora",
        ["health"] = "estado de las fuentes",
        ["stats"] = "el servicio en números",
        ["llm"] = "estado de los modelos y gasto de hoy",
        ["import"] = "añadir las fuentes de un archivo OPML",
        ["opml"] = "las fuentes como archivo OPML",
        ["subscribers"] = "quién recibe boletines",
        ["broadcast"] = "enviar un mensaje a todos los suscriptores",
        ["grant"] = "hacer administrador a alguien",
        ["revoke"] = "quitar a alguien el rol de administrador",
        ["audit"] = "qué hicieron los administradores",
        ["backup"] = "copiar la base de datos, en el servidor",
    };

    public override string Yes => "Sí";
    public override string No => "No";
    public override string Next => "Siguientes »";
    public override ReplyText TooFast => $"Eso fue mucho de golpe. Dame unos segundos y vuelve a preguntar.";

    public override ReplyText Failed =>
        $"Algo falló, y es culpa mía. Está en el registro; inténtalo más tarde, por favor.";

    public override ReplyText AnswersWhenStored =>
        $"Ahora mismo no puedo guardar nada; los administradores lo saben. Responderé en cuanto pueda.";

    public override ReplyText StorageRests =>
        $"Ahora mismo no puedo guardar nada; los administradores lo saben. Dímelo otra vez más tarde, por favor.";

    public override ReplyText OnlyAdmins =>
        $"Lo siento, eso es para los administradores de este bot. /help muestra lo que puedo hacer por ti.";

    public override ReplyText OnlyChatAdministrators =>
        $"Lo siento, solo los administradores de este chat pueden cambiar eso.";

    public override ReplyText NothingAsked => $"No hay ninguna pregunta pendiente.";
    public override ReplyText Cancelled => $"De acuerdo, no se cambió nada.";
    public override bool MeansYes(string word) => word is "sí" or "si" or "s" or "vale" || base.MeansYes(word);
    public override bool MeansNo(string word) => word is "no" or "n" or "cancelar" || base.MeansNo(word);

    public override ReplyText UnknownCommand(string? nearest) => nearest is null
        ? (ReplyText)$"No conozco ese comando. /help muestra los que conozco."
        : $"No conozco ese comando. ¿Querías decir /{nearest}?";

    public override string AskInGroup => "hacer una pregunta; en un grupo, respóndeme o mencióname";
    public override ReplyText AskTopicOff(string topic) => $"¿Desactivo el tema «{topic}»?";
    public override ReplyText AskMute(string word) => $"¿Oculto las noticias con «{word}»?";
    public override ReplyText AskPause => $"La pausa dura hasta que digas /resume, no un tiempo fijo. ¿Hago la pausa?";
    public override ReplyText NotUnderstood => $"No lo he entendido.";
    public override ReplyText AllRight => $"De acuerdo. Pregúntame por las noticias cuando quieras o envía /briefing.";

    public override ReplyText NoQuestion =>
        $"No veo ninguna pregunta en eso. Hazme una sobre las noticias; "
            + $"/check comprueba una frase, /help muestra qué más sé hacer.";

    public override ReplyText NotQuiteUnderstood => $"No lo he entendido del todo. ¿Quieres decir…?";
    public override ReplyText NotInThatStory => $"Los artículos sobre esa noticia no lo dicen.";
    public override ReplyText LanguageUnknown => $"No hablo ese idioma. Hablo estos:";
    public override ReplyText Hello => $"¡Hola! Pregúntame por las noticias o envía /briefing.";
    public override ReplyText YouAreWelcome => $"De nada. Pregúntame por las noticias o envía /briefing.";
    public override ReplyText DidYouMean(string name) => $"¿Querías decir /{name}?";
    public override ReplyText Example(string example) => $"Por ejemplo: <code>{example}</code>";
    public override string HelpHeading => "Lo que sé hacer";
    public override string AdminHelpHeading => "Para administradores";
    public override string ReadingSources => "Leyendo las fuentes…";

    public override string TerminalHint =>
        "Haz una pregunta o escribe un comando: /help los muestra todos, /quit termina.";
}
