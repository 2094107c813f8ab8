using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Spanish. People are addressed with "tú", as in most chats.</summary>
internal sealed partial class Spanish : Texts
{
    private static readonly PluralForms Minutes = new("minutos") { One = "minuto", Many = "de minutos" };
    private static readonly PluralForms Hours = new("horas") { One = "hora", Many = "de horas" };
    private static readonly PluralForms DayForms = new("días") { One = "día", Many = "de días" };
    private static readonly PluralForms Entries = new("entrada", "entradas");
    protected override PluralForms SourceForms { get; } = new("fuente", "fuentes");
    protected override PluralForms OutletForms { get; } = new("medio", "medios");
    protected override PluralForms EntryForms { get; } = new("entrada ahora", "entradas ahora");
    protected override PluralForms RowForms { get; } = new("fila no se pudo usar:", "filas no se pudieron usar:");
    private static readonly PluralForms ActiveForms = new("suscriptor activo", "suscriptores activos");
    private static readonly PluralForms ChatForms = new("chat conocido", "chats conocidos");
    protected override PluralForms DroppedForms { get; } =
        new("frase descartada que ningún artículo respalda", "frases descartadas que ningún artículo respalda");
    private static readonly PluralForms WaitingForms =
        new("noticia más espera a la próxima edición.", "noticias más esperan a la próxima edición.");
    private static readonly PluralForms LeftOutForms = new(
        "noticia falta por un error; los administradores lo saben.",
        "noticias faltan por un error; los administradores lo saben.");
    private static readonly PluralForms InARowForms = new("vez", "veces seguidas");
    private static readonly PluralForms UnreachableForms = new("# más no responde", "# más no responden");

    public override string Language => "es";
    public override string Quoted(string words) => Quoted(words, "«»", "“”");
    public override string LanguageName => "Español";
    public override string And(IReadOnlyList<string> items) => Listed(items, " y ");
    protected override string HeadingPattern => "dddd d 'de' MMMM 'de' yyyy, HH':'mm";
    protected override string DayPattern => "dddd d 'de' MMMM";

    /// <summary>Four digits stand together; from five on a space parts them.</summary>
    protected override string Grouped(decimal value) => Math.Abs(value) < 10_000
        ? value.ToString("0.######", Culture)
        : base.Grouped(value).Replace('.', '\u00a0');

    public override string Duration(TimeSpan span) =>
        GreatestUnit(span, "menos de un minuto", Minutes, Hours, DayForms);

    public override string Ago(TimeSpan span) => $"hace {Duration(span)}";
    public override string Lasting(TimeSpan span) => $"desde hace {Duration(span)}";
    public override string In(TimeSpan span) => $"dentro de {Duration(span)}";

    public override string Days(Weekdays days) => days switch
    {
        Weekdays.Everyday => "todos los días",
        Weekdays.Workdays => "de lunes a viernes",
        Weekdays.Weekend => "sábado y domingo",
        _ => string.Join(", ", NamesOf(days)),
    };

    public override Weekdays? ReadDays(string word) => word switch
    {
        "diario" or "diariamente" or "cada" or "todos" => Weekdays.Everyday,
        "laborables" or "entresemana" => Weekdays.Workdays,
        "finde" => Weekdays.Weekend,
        "lun" or "lunes" => Weekdays.Monday,
        "mar" or "martes" => Weekdays.Tuesday,
        "mié" or "mie" or "miércoles" or "miercoles" => Weekdays.Wednesday,
        "jue" or "jueves" => Weekdays.Thursday,
        "vie" or "viernes" => Weekdays.Friday,
        "sáb" or "sab" or "sábado" or "sabado" or "sábados" => Weekdays.Saturday,
        "dom" or "domingo" or "domingos" => Weekdays.Sunday,
        _ => base.ReadDays(word),
    };

    public override bool IsFiller(string word) =>
        word is "a" or "y" or "el" or "la" or "por" or "en" or "los" or "las" or "día" or "días"
            or "de" or "h" or "semana" || base.IsFiller(word);

    /// <summary>"a las 08:00", but "a la 01:00".</summary>
    private static string AtClock(string clock) => (IsOne(clock) ? "a la " : "a las ") + clock;

    /// <summary>Behind "desde": "las 06:00", but "el 4 may 06:00".</summary>
    private static string SinceWhen(string time) => (time[2] != ':' ? "el " : IsOne(time) ? "la " : "las ") + time;

    /// <summary>Whether a time, or the first of several, is in the hour of one.</summary>
    private static bool IsOne(string times) => times.StartsWith("01:", StringComparison.Ordinal);

    internal override SpokenTimes SpokenTimes => field ??= new(
        "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "h hs hora horas",
        "y",
        [
            new("# y media", 30), new("# y cuarto", 15), new("# y cinco", 5), new("# y diez", 10),
            new("# y veinte", 20), new("# y veinticinco", 25), new("# menos cuarto", -15), new("# menos cinco", -5),
            new("# menos diez", -10), new("# menos veinte", -20), new("# menos veinticinco", -25),
        ],
        [
            .. PartOfDay.Of(
                HalfOfDay.Morning,
                "de la mañana|por la mañana|en la mañana|de la madrugada",
                "cada mañana|todas las mañanas"),
            .. PartOfDay.Of(
                HalfOfDay.Afternoon, "de la tarde|por la tarde|en la tarde", "cada tarde|todas las tardes"),
            .. PartOfDay.Of(HalfOfDay.Night, "de la noche|por la noche|en la noche", "cada noche|todas las noches"),
        ])
    {
        Same = [("entre semana", "laborables"), ("fines de semana", "finde"), ("fin de semana", "finde")],
        Every = ["cada", "todos", .. Texts.English.SpokenTimes.Every],
        Day = ["día", "días", .. Texts.English.SpokenTimes.Day],
    };

    internal override SpanWords SpanWords { get; } = new()
    {
        Hours = "hora horas",
        Days = "día días dia dias",
        Weeks = "semana semanas",
        Months = "mes meses",
        Yesterday = "ayer",
        DayBefore = "anteayer",
        Today = "hoy",
    };

    internal override WishWords WishWords { get; } = new()
    {
        News = "noticias boletín boletines boletin",
        Polite = "quiero dame envía envíame enviame mándame mandame por favor el la los las mis mi un una "
            + "muéstrame muestra enséñame abre",
        Also = "y también",
        Only = "solo sólo solamente únicamente",
        About = "sobre de del",
        Alerts = "alerta alertas avísame avisame avisa notifícame",
        Quiet = "silencio molestar molestes molesten no",
        Speak = "habla idioma en pon cambia al a",
        Truth = @"es (?:verdad|cierto)(?: que|[?:.!]+) |(?:eso )?es falso[,:.!]+ |dicen que ",
        StillTrue = "sigue siendo verdad|es verdad|sigue siendo cierto|es cierto|de verdad|todavía es cierto|"
            + "todavía es verdad|"
            + "aún es cierto|aún es verdad|es cierto todavía|no es verdad|no es cierto|eso no es verdad|eso es falso|"
            + "es falso",
        More = @"(?:cuéntame|cuentame|dime|quiero saber|dame) más(?: detalles)?(?: (?:sobre|de) (?:esto|eso|ello))?|"
            + @"más (?:detalles|información)|(?:(?:cuéntame|cuentame|dime|quiero saber|dame) )?"
            + @"más (?:detalles |información )?(?:sobre|acerca de)(?: (?:el|la|los|las))? …",
        Wishes =
        [
            ("unfollow", @"deja de seguir(?: a| el| la| los| las)? …"),
            ("unmute", @"(?:muestra|muéstrame) otra vez(?: el| la| los| las)? …|deja de silenciar(?: a| el| la)? …"),
            ("pause", @"(?:haz una |pon en |en )?pausa (?:durante|hasta|por|de) …"),
            ("schedule", @"(?:env[ií]alo|env[ií]amelo|m[áa]ndalo|m[áa]ndamelo|ponlo|c[áa]mbialo)(?: mejor)? (?:a|para) "
                + @"…|mejor a …|despiértame(?: con las noticias)? a …"),
            ("timezone", @"hora de …"),
            ("alert", @"(?:av[ií]same|alértame|notifícame|alertas)(?: en seguida)? (?:de|del|sobre|por|si hay|"
                + @"cuando haya)"
                + @"(?: (?:el|la|los|las|un|una))? …"),
            ("follow", @"(?:quiero )?seguir (?:el tema|la palabra|el|la|los|las) …|sigue (?:el tema|la palabra) …|"
                + @"(?:sigue|quiero seguir) a …"),
            ("pausesource", @"pausa(?: la)? fuente …"),
            ("resumesource", @"reanuda(?: la)? fuente …"),
            ("removesource", @"(?:quita|elimina|borra)(?: la)? fuente …"),
        ],
        Living = @"(?:ahora )?(?:vivo|estoy|resido) (?:ahora )?en|me (?:mudé|he mudado|mudo) a|"
            + @"(?:(?:cambia|pon) )?(?:mi |la )?zona horaria(?: es| a)?:?",
        Now = "ahora|ahora mismo|actualmente|en este momento",
        Missed = "qué me (?:perdí|he perdido)|(?:estuve|he estado) fuera…",
        Less = @"(?:(?:deja|para) de (?:enviar|mandar|mostrar)(?:me)?|no me (?:envíes|envies|mandes|muestres)|"
            + @"no quiero(?: (?:ver|recibir|leer))?|no me interesan?|silencia|(?<told>no más|menos|"
            + @"demasiad[oa]s?|nada de|basta de))(?: más)?"
            + @"(?: noticias)?(?: (?:de|del|sobre))?(?: (?:el|la|los|las))? …",
        Please = @"por favor",
        Vague = "mí ti hoy mañana todo",
        Removing = "quita quitar elimina eliminar borra borrar",
        On = "activar|activado|encender|sí|si",
        Off = "desactivar|desactivado|apagar|nunca|ninguno|no|parar",
        All = "todo|todos|todas",
        Cancel = "cancelar|no gracias|olvídalo|déjalo|nada|ahora no",
        Between = "entre",
        LanguageNames = "de=alemán en=inglés es=español fr=francés ru=ruso uk=ucraniano",
        Greetings = "hola|buenos días|buenas tardes|buenas|buen día|hola a todos",
        Thanks = "gracias|muchas gracias|mil gracias|muchísimas gracias",
        SmallTalk = "vale|entendido|de acuerdo|perfecto|genial|bien|muy bien|bueno|claro|estupendo|buenas noches|"
            + "adiós|chao|hasta mañana|hasta luego|hasta pronto|nos vemos|de nada|lo siento|perdón|"
            + "no importa|qué tal|cómo estás",
        Commands =
        [
            ("help", "quién eres|qué puedes hacer|ayuda|menú"),
            ("briefing", "noticias|boletín|qué hay de nuevo|qué pasó|qué ha pasado|las noticias|"
                + "últimas noticias|las últimas noticias|titulares|los titulares|dame las noticias|"
                + "quiero las noticias|resumen"),
            ("settings", "ajustes|configuración|cuáles son mis ajustes|qué ajustes tengo"),
            ("topics", "temas"),
            ("topics all", "todos los temas|todas las secciones"),
            ("schedule weekdays", "los fines de semana no|solo entre semana|sólo entre semana|solo días laborables"),
            ("quiet", "no molestar|no molestar por la noche|por la noche no molestar|"
                + "no me molestes por la noche|no me molestes de noche"),
            ("resume", "reanudar|reanuda|continuar|continúa"),
            ("sources", "fuentes|qué fuentes lees|qué lees"),
            ("schedule", "horarios|cuándo es mi próximo boletín|cuándo llega el próximo boletín|"
                + "próximo boletín"),
            ("language", "idioma"),
            ("search", "buscar"),
            ("length short", "corto|más corto|más cortos|más breve|demasiado largo|es demasiado largo|muy largo"),
            ("length long", "más largo|más largos|demasiado corto|es demasiado corto"),
            ("pause", "pausa|haz una pausa|pon en pausa|en pausa"),
            ("stop", "parar|basta|darse de baja|no quiero más noticias|no quiero recibir más noticias|"
                + "no me envíes más noticias|para ya|ya basta|deja de escribirme|deja de enviarme noticias|"
                + "déjame en paz|no me escribas más|cancelar la suscripción"),
            ("follow", "más de esto|más así"),
            ("settings", "preferencias|opciones"),
            ("forget", "borra mis datos|borrar mis datos|borra todos mis datos|elimina mis datos|"
                + "borra todo sobre mí|elimina todo sobre mí"),
            ("alert off", "desactiva las alertas|sin alertas|no más alertas|quita las alertas|apaga las alertas"),
        ],
        Hints =
        [
            ("settings", "ajuste* configuración"), ("schedule", "boletín boletines briefing* horario*"),
            ("alert", "alertas notificaci*"), ("quiet", "molestes molestar"), ("pause", "pausa"),
            ("language", "idioma"),
            ("timezone", "huso"), ("sources", "fuentes"), ("topics", "temas"), ("follow", "seguir"),
            ("mute", "silenciar silencia"),
        ],
        FaintHints =
        [
            ("schedule", "hora mañanas tardes mediodía diario despiértame mejor"), ("quiet", "noche noches silencio"),
            ("length", "corto cortos largo largos"),
            ("topics", "deporte deportes fútbol política economía cultura ciencia sin menos demasiado demasiada basta"),
            ("briefing", "noticias"), ("catchup", "fuera perdí perdido"), ("forget", "borra elimina datos"),
            ("export", "datos"),
        ],
    };
}
