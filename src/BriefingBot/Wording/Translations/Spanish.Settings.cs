using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: the settings of a chat, and what it is answered.</summary>
internal sealed partial class Spanish
{
    public override ReplyText Greeting(string name) => $"¡Hola{(name.Length > 0 ? ", " + name : "")}!";

    public override ReplyText Introduction =>
            $"Leo muchas fuentes y te cuento noticias, no enlaces: cada suceso una sola vez, quién informa de qué y "
            + $"en qué discrepan las fuentes.";

    public override string MenuBriefing => "las noticias ahora";
    public override string MenuSchedule => "cuándo llegan";
    public override string MenuTimeZone(string zone) => $"tu zona horaria (ahora {zone})";
    public override string MenuHelp => "todo lo demás";
    public override ReplyText AlreadySubscribed => $"Ya recibes los boletines.";
    public override ReplyText BriefingsPaused => $"Los boletines están en pausa; /resume los reanuda.";
    public override ReplyText NotSubscribed => $"Este chat no recibe boletines; /start los activa.";

    public override ReplyText NoneScheduled =>
        $"No hay ningún boletín programado; /briefing te da uno en cualquier momento.";

    public override ReplyText NextComesToday(string clock) => $"El próximo boletín llega hoy {AtClock(clock)}.";
    public override ReplyText NextComes(string day, string clock) =>
        $"El próximo boletín llega el {day} {AtClock(clock)}.";

    public override ReplyText NoTimes => $"No hay horas fijadas. Por ejemplo: <code>/schedule 08:00 18:00</code>";

    public override ReplyText BriefingsAt(string times, string days, string zone) =>
        $"Boletines a {(IsOne(times) ? "la" : "las")} <b>{times}</b>, {days} ({zone}).";

    public override ReplyText TooManyTimes(int most) => $"Son más de {most} boletines al día. Elige menos, por favor.";

    public override ReplyText TimeZone(string zone, DateTimeOffset local) =>
        $"Tu zona horaria es <b>{zone}</b>; hora local: {Moment(local)}. Otra ciudad: <code>/timezone Madrid</code>";

    public override ReplyText TimeZoneSet(string zone, DateTimeOffset local) =>
        $"Zona horaria <b>{zone}</b>; hora local: {Moment(local)}.";

    public override ReplyText ZoneUnknown(string typed) =>
            $"No conozco ningún lugar llamado «{typed}». Prueba con la gran ciudad más cercana o con una zona como "
            + $"Europe/Madrid.";

    public override ReplyText ZoneAmbiguous(string typed) => $"«{typed}» puede ser varios lugares. ¿Cuál?";

    public override ReplyText QuietFrom(string from, string until) =>
            $"Silencio de <b>{from}</b> a <b>{until}</b>; lo que caiga entremedias llega después. <code>/quiet "
            + $"no</code> lo desactiva.";

    public override ReplyText HeldBackTo(string times, string until) =>
        $"Lo previsto para las {times} llega a las {until}.";

    public override ReplyText NoQuietHours => $"No hay horas de silencio. Por ejemplo: <code>/quiet 22:00-07:00</code>";

    public override ReplyText NoLongerFollowed(string words) => $"Ya no sigues: <b>{words}</b>.";

    public override ReplyText NoLongerMuted(string words) => $"Ya no silenciadas: <b>{words}</b>.";

    public override ReplyText LengthIs(BriefingLength length) =>
        $"Extensión de los boletines: <b>{Length(length)}</b>.";

    public override string Length(BriefingLength length) => length switch
    {
        BriefingLength.Short => "corta",
        BriefingLength.Long => "larga",
        _ => "normal",
    };

    public override ReplyText EmptyIs(EmptyEdition empty) => $"Cuando no hay nada nuevo, {Empty(empty)}.";

    public override string Empty(EmptyEdition empty) =>
        empty == EmptyEdition.Skip ? "no llega nada" : "llega una línea que lo dice";

    public override string EmptyChoice(EmptyEdition empty) =>
        empty == EmptyEdition.Skip ? "no enviar nada" : "avisar brevemente";

    public override ReplyText FollowsNothing =>
        $"Aún no sigues ninguna palabra. Por ejemplo: <code>/follow clima</code>";

    public override ReplyText Follows(string words, string word) =>
        $"Sigues: <b>{words}</b>. Para dejarlo: <code>/unfollow {word}</code>";

    public override ReplyText MutesNothing => $"No hay palabras silenciadas. Por ejemplo: <code>/mute fútbol</code>";

    public override ReplyText Mutes(string words, string word) =>
        $"Silenciadas: <b>{words}</b>. Para dejarlo: <code>/unmute {word}</code>";

    public override ReplyText NotAmongThem(string word) => $"«{word}» no estaba entre ellas.";
    public override ReplyText TooManyWords(int most) => $"Serían más de {most} palabras. Quita antes algunas.";
    public override ReplyText WordTooShort(string letter) =>
        $"«{letter}» está en casi todas las noticias; escribe una palabra entera.";

    public override string SettingsHeading => "Ajustes";
    public override string TimesLabel => "Horas";
    public override string ZoneLabel => "Zona horaria";
    public override string QuietLabel => "Horas de silencio";
    public override string LengthLabel => "Extensión";
    public override string EmptyLabel => "Si no hay nada nuevo";
    public override string FollowedLabel => "Palabras seguidas";
    public override string MutedLabel => "Palabras silenciadas";
    public override string LanguageLabel => "Idioma";
    public override string None(string label) => label == TopicsHeading ? "ninguno" : "ninguna";

    public override ReplyText Paused =>
        $"En pausa. /resume reanuda los boletines; /briefing te da uno en cualquier momento.";

    public override ReplyText Stopped =>
        $"Listo: ya no recibirás boletines. Tus ajustes se conservan; /start vuelve a empezar, /forget los borra.";

    public override ReplyText Forgotten => $"Hecho: ya no sé nada de este chat. /start empieza de nuevo.";

    public override ReplyText AskForget =>
        $"¿Borrar todos los ajustes de este chat y todo lo que recuerdo haberle contado? No hay vuelta atrás.";

    public override string ExportCaption =>
        "Todo lo que guardo de este chat: sus ajustes, lo que se le contó, sus reacciones. /forget lo borra.";

    public override ReplyText NoStoryOfLink =>
        $"No tengo ninguna noticia de ese enlace. Solo los administradores añaden fuentes.";

    public override ReplyText NoSuchStory(int number) =>
        $"El último boletín no tiene la noticia {number}. /briefing te da uno nuevo.";

    public override ReplyText NoStories =>
        $"Aún no tengo noticias. Las fuentes se leen cada pocos minutos; inténtalo dentro de un rato.";

    public override string NewestStories => "Las noticias más recientes";

    public override ReplyText NoAnswer =>
            $"Nada de lo que he leído responde a eso. /briefing trae las noticias, /search busca palabras, /help "
            + $"muestra todos los comandos.";

    protected override ReplyText NoAnswerButNear =>
        $"Nada de lo que he leído responde a eso. Lo más cercano:";

    public override ReplyText NothingFound(string words) =>
        $"Nada de lo que he leído menciona «{words}». Prueba con otras palabras.";

    public override string CityOf(string zone) => zone switch
    {
        "America/Mexico_City" => "Ciudad de México",
        "America/Bogota" => "Bogotá",
        "America/New_York" => "Nueva York",
        "America/Los_Angeles" => "Los Ángeles",
        "Atlantic/Canary" => "Canarias",
        _ => base.CityOf(zone),
    };
}
