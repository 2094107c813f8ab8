using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: buttons, questions for what is missing, and what no command answers.</summary>
internal sealed partial class Spanish
{
    protected override PluralForms FeedForms { get; } = new("feed", "feeds");
    protected override PluralForms AdminForms { get; } = new("administrador", "administradores");
    protected override PluralForms EditionForms { get; } = new("edición", "ediciones");

    public override string Back => "« Atrás";
    public override string Previous => "« Anteriores";

    public override ReplyText OldButton =>
        $"Este botón es de una versión anterior. Envía el comando otra vez; /help los muestra todos.";

    public override ReplyText AskedOfAnother => $"Esa pregunta era para otra persona.";

    public override ReplyText StandsAlone(string name) =>
        $"/{name} va solo: no se hizo nada. Envíalo sin más palabras si es lo que quieres.";

    public override ReplyText OnlyWords => $"Solo sé leer texto. Pregúntame algo sobre las noticias o mira /help.";

    public override ReplyText NotYourWords =>
        $"Eso era un mensaje reenviado, así que no hice nada. Si es lo que quieres, escríbelo tú.";

    public override ReplyText StillBusy => $"Sigo con tus preguntas anteriores; una tras otra, por favor.";

    public override ReplyText GroupGreeting =>
        $"¡Hola! Traigo boletines de noticias a este grupo. Un administrador envía /start para empezar; "
            + $"/help muestra el resto.";

    public override ReplyText SearchPrompt => $"¿Qué palabras busco?";
    public override ReplyText AskPrompt => $"¿Qué quieres saber?";
    public override ReplyText AddressPrompt => $"Envíame la dirección de la fuente.";

    public override ReplyText FollowPrompt => $"¿Qué palabras quieres seguir? Sepáralas con comas.";

    public override ReplyText MutePrompt => $"¿Qué palabras quieres silenciar? Sepáralas con comas.";

    public override ReplyText SchedulePrompt =>
        $"¿Cuándo deben llegar los boletines? Por ejemplo: <code>{ScheduleExample}</code>";

    public override ReplyText PlacePrompt =>
        $"¿En qué ciudad estás o cuál tienes cerca? O una diferencia como <code>UTC+2</code>.";

    public override ReplyText QuietPrompt =>
        $"¿De qué hora a qué hora debo callar? Por ejemplo: <code>22:00-07:00</code>";

    public override ReplyText UserPrompt => $"Envíame el identificador de usuario de Telegram, un número.";
    public override ReplyText CheckPrompt => $"Envíame o reenvíame las frases que debo comprobar.";
    public override ReplyText AskCheck => $"¿Comparo esto con lo que he leído?";
    public override ReplyText NothingToCheck => $"Ahí no hay ninguna frase que pueda comprobar.";
    public override ReplyText WhichSource => $"¿Qué fuente?";
    public override ReplyText WhichStory => $"¿Qué noticia?";
    public override ReplyText WhichAdmin => $"¿A quién le quito el rol de administrador?";
    public override ReplyText NobodyGranted => $"Nadie fue nombrado administrador en el chat.";
    public override ReplyText AskImport(int count) => $"Parece una lista: {Feeds(count)}. ¿Añadir?";
    public override ReplyText NoBriefingYet => $"Aquí todavía no ha habido ningún boletín. /briefing te da uno.";
    public override ReplyText StoryGone => $"Ya no guardo esa noticia. /latest muestra las más recientes.";
    public override string AddWords => "＋ Palabras";
    public override string SeveralTimes => "Varias veces al día";
    public override string OtherTimes => "Otras horas";
    public override string NoBriefings => "Sin boletines programados";
    public override string OtherZone => "Otra zona horaria";
    public override string OtherPlace => "Otro lugar";
    public override string MyLocation => "📍 Mi ubicación";

    public override ReplyText SendLocation =>
        $"Pulsa el botón de abajo para enviarme tu ubicación; solo guardo la zona.";

    public override string AllTopics => "Todos los temas";

    public override ReplyText ChooseTopics =>
        $"Recibes todos los temas. Toca uno para recibir solo ese, luego otros para añadirlos.";

    public override string SourcesLabel => "Fuentes";
    public override string FormatLabel => "Formato";
    public override string PreviewsLabel => "Vista previa de enlaces";
    public override string OnOff(bool isOn) => isOn ? "sí" : "no";
    public override string PauseButton => "⏸ Pausa";
    public override string ResumeButton => "▶ Seguir";
    public override string BriefingNow => "Las noticias ahora";
    public override string GetBriefings => "Recibir boletines";
    public override string AddAdmin => "＋ Administrador";

    public override string Format(BriefingFormat format) => format == BriefingFormat.Rich ? "enriquecido" : "clásico";

    public override ReplyText FormatIs(BriefingFormat format) => format switch
    {
        BriefingFormat.Rich => $"Recibes boletines enriquecidos: con tablas y pruebas plegadas. "
            + $"Las apps antiguas no los muestran.",
        _ => $"Recibes boletines clásicos: texto con formato, que muestra cualquier app.",
    };

    public override string View(StoryView view) => view switch
    {
        StoryView.Timeline => Timeline,
        StoryView.Figures => "Cifras",
        StoryView.Outlets => "Medios",
        _ => "Resumen",
    };

    public override string SourceMember(string member) => member switch
    {
        "url" => "Dirección",
        "topic" => "Tema",
        "name" => "Nombre",
        "interval" => "Intervalo",
        _ => "Selector",
    };

    public override ReplyText ValuePrompt(string member) => member switch
    {
        "url" => $"¿En qué dirección se lee?",
        "interval" => $"¿Cada cuánto se consulta? Por ejemplo: <code>30m</code>. Envía <code>-</code> para quitarlo.",
        "selector" => $"¿Qué selector CSS encuentra sus enlaces? Envía <code>-</code> para quitarlo.",
        "topic" => $"¿Qué tema? Envía <code>-</code> para quitarlo.",
        _ => $"¿Qué nombre? Envía <code>-</code> para quitarlo.",
    };

    public override ReplyText AskAddress(string name) =>
        $"¿Leer <b>{name}</b> ahí a partir de ahora? Lo que trajo hasta hoy sigue conocido.";

    public override ReplyText GrantedBy(long userId, long by) => $"<code>{userId}</code> (por <code>{by}</code>)";

    public override ReplyText RevokedWhoGranted(long userId, int count) =>
        $"<code>{userId}</code> ya no es administrador, pero nombró {AdminCount(count)}. ¿Deshacer eso también?";

    public override string OutcomeIs(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Stands => "Aparece en un artículo",
        CheckOutcome.Disputed => "En disputa",
        CheckOutcome.Changed => "Ha cambiado desde entonces",
        CheckOutcome.Differs => "Los artículos dicen otra cosa",
        CheckOutcome.Withdrawn => "Ya no es cierto",
        CheckOutcome.OtherLanguage => "No se puede comparar: los artículos están en otro idioma",
        _ => "Ningún artículo lo dice",
    };

    public override string RestStands => "Todo lo demás que he comprobado sigue apareciendo así en los artículos.";
    public override string AllStands => "Todo lo que he comprobado sigue apareciendo así en los artículos.";
    public override string SaidEarlier => "Antes";
    public override string SaidNow => "Ahora";
    public override string StillSaid => "Aún se dice";
    public override string OthersSay => "Otros dicen";

    public override string OnlyFiguresCompared => "Solo se compararon los números: los artículos están en otro idioma.";

    public override ReplyText CorrectedTo(ReplyLink outlet, string was, string now) =>
        $"{outlet} corrigió la cifra de {was} a {now}";

    public override ReplyText TookBack(ReplyLink outlet, string was) => $"{outlet} retiró {was}";

    public override ReplyText NotChecked(int sentences) =>
        $"Otras frases sin comprobar aquí: {sentences}. Envíalas aparte.";

    public override ReplyText SaidInstead(string said, string found) => $"«{said}»; los artículos: «{found}»";
    public override ReplyText NotInReports(string said) => $"«{said}» no aparece en ningún artículo";

    public override ReplyText BriefingsOn(string schedule, string zone) => $"Boletines: <b>{schedule}</b> ({zone}).";

    public override ReplyText OnlyInPrivate => $"Envíamelo en nuestro chat privado, por favor.";

    public override ReplyText CatchUpPrompt => $"¿Cuánto tiempo estuviste fuera?";
    public override string CaughtUpHeading => "Lo que te perdiste";
    protected override PluralForms FormsOf(ChatKind kind) => kind switch
    {
        ChatKind.Group => new("grupo", "grupos"),
        ChatKind.Channel => new("canal", "canales"),
        _ => new("chat privado", "chats privados"),
    };

    protected override PluralForms StateForms(SubscriberState state) => state switch
    {
        SubscriberState.Active => new("activo", "activos"),
        SubscriberState.Paused => new("en pausa"),
        SubscriberState.Unreachable => new("inalcanzable", "inalcanzables"),
        SubscriberState.New => new("sin empezar"),
        _ => new("terminado", "terminados"),
    };

    public override string ChatsLabel => "Chats";
    public override string LastDayLabel => "Últimas 24 horas";

    private static readonly PluralForms SentForms = new("enviado", "enviados");
    private static readonly PluralForms FailedForms = new("fallido", "fallidos");

    private string Progress(long sent, long waiting, long failed) =>
        $"{Count(sent, SentForms)}, {waiting} en espera, {Count(failed, FailedForms)}";

    public override string SentWaitingFailed(long sent, long waiting, long failed) =>
        $"mensajes: {Progress(sent, waiting, failed)}";

    public override ReplyText TooLong(int most) => $"Como máximo {most} caracteres.";
    public override ReplyText IntervalBounds => $"Un intervalo dura entre un minuto y una semana.";
    public override ReplyText NoSelector => $"Eso no es un selector CSS.";
    public override ReplyText BroadcastPrompt => $"Envíame el mensaje que recibirán todos los suscriptores.";
    public override ReplyText AskBroadcast(int count) => $"¿Enviarlo? Lo reciben {Count(count, ActiveForms)}.";

    public override ReplyText BroadcastBegun(int count) =>
        $"Va en camino a {Count(count, ActiveForms)}. <code>/broadcast status</code> dice cómo va.";

    public override ReplyText BroadcastProgress(long sent, long waiting, long failed) =>
        $"El último envío: {Progress(sent, waiting, failed)}.";

    public override ReplyText NoBroadcast => $"Todavía no ha habido ningún envío.";
    public override string Evidence => "Pruebas";
    public override bool MeansTo(string word) => word is "hasta" or "a" || base.MeansTo(word);

    public override TimeOnly? ReadTime(string word) => word switch
    {
        "mediodía" or "mediodia" => new TimeOnly(12, 0),
        "medianoche" => TimeOnly.MinValue,
        _ => base.ReadTime(word),
    };

    public override IReadOnlyList<string> UsualZones =>
    [
        "Europe/Madrid", "America/Mexico_City", "America/Bogota", "America/Argentina/Buenos_Aires", "America/Lima",
        "America/Santiago", "America/Caracas", "America/New_York", "America/Los_Angeles", "Atlantic/Canary",
    ];
}
