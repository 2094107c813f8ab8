using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: commands for admins, and what they are told.</summary>
internal sealed partial class Spanish
{
    public override ReplyText NoModels =>
        $"Los resúmenes son extractos: no hay ningún modelo configurado (Model:Backend).";

    public override ReplyText ModelFails(string model, TimeSpan since, string? problem) =>
        $"<b>{model}</b> falla {Lasting(since)}: {problem}";

    public override ReplyText ModelAnswered(string model, TimeSpan since) => $"<b>{model}</b> respondió {Ago(since)}";
    public override ReplyText ModelNotAsked(string model) => $"<b>{model}</b> aún no ha recibido ninguna pregunta";

    public override string TokensToday(long used, long limit) =>
        limit > 0 ? $"Hoy: {Grouped(used)} de {Grouped(limit)} tokens" : $"Hoy: {Grouped(used)} tokens";

    public override ReplyText BackedUp(string file, double megabytes, int kept) =>
            $"Copiado y comprobado: <code>{file}</code>, {Decimal(megabytes)}\u00a0MB. Se conservan las {kept} más "
            + $"recientes; <code>restore FILE</code> recupera una.";

    public override ReplyText Granted(long userId) => $"El usuario <code>{userId}</code> es ahora administrador.";
    public override ReplyText YouAreNoAdmin => $"Ya no eres administrador de este bot.";
    public override ReplyText YouAreAdmin =>
        $"Ahora eres administrador de este bot; /help muestra lo que puedes hacer.";

    public override ReplyText AdminAlready(long userId) => $"El usuario <code>{userId}</code> ya es administrador.";
    public override ReplyText Revoked(long userId) => $"El usuario <code>{userId}</code> ya no es administrador.";
    public override ReplyText NoAdmin(long userId) => $"El usuario <code>{userId}</code> no es administrador.";

    public override ReplyText ConfiguredAdmin(long userId) =>
        $"El usuario <code>{userId}</code> figura en Telegram:Admins de la configuración; quítalo de allí y reinicia.";

    public override ReplyText NoAdmins =>
        $"No hay administradores. Pon tu identificador de usuario de Telegram en Telegram:Admins de la "
            + $"configuración.";

    public override string AdminsLabel => "Administradores";
    public override string AuditHeading => "Lo que hicieron los administradores, lo más reciente primero";
    public override ReplyText NothingDone => $"Ningún administrador ha hecho nada todavía.";
    public override string AtTheTerminal => "en la terminal";

    public override ReplyText ActiveOf(int active, int total) =>
        $"<b>{Count(active, ActiveForms)}</b> de {Count(total, ChatForms)}";

    public override string ForumTopic(long id) => $"tema {id}";

    public override string ChatKindIs(ChatKind kind) => kind switch
    {
        ChatKind.Group => "grupo",
        ChatKind.Channel => "canal",
        _ => "privado",
    };

    public override string StateIs(SubscriberState state) => state switch
    {
        SubscriberState.Active => "activo",
        SubscriberState.Paused => "en pausa",
        SubscriberState.Unreachable => "inalcanzable",
        SubscriberState.New => "sin empezar",
        _ => "terminado",
    };

    public override string NoTimesSet => "sin horas";
    public override string Since(TimeSpan span) => $"desde hace {Duration(span)}";

    public override string Unreachable(string reason) => reason switch
    {
        UnreachableReasons.Blocked => "bloqueado por el usuario",
        UnreachableReasons.Removed => "el bot fue expulsado",
        _ => reason,
    };

    public override ReplyText SourceBad(string name, long id, string problem) =>
            $"<b>{name}</b> no se puede leer: {problem}\nSigo intentándolo, cada vez con menos frecuencia, pero al "
            + $"menos una vez al día. /source {id} dice más, /pausesource {id} la detiene.";

    public override ReplyText SourcesBad(IReadOnlyList<string> names) =>
        $"<b>{SourceCount(names.Count)}</b> no se pueden leer: {FirstOf(names)}\n"
        + $"Sigo intentándolo, cada vez menos, pero al menos una vez al día. /health las muestra todas y dice por qué.";

    public override ReplyText SourcesRecovered(IReadOnlyList<string> names) =>
        $"<b>{SourceCount(names.Count)}</b> se pueden leer de nuevo: {FirstOf(names)}";

    public override ReplyText SourceRecovered(string name) => $"<b>{name}</b> se puede leer de nuevo.";

    public override ReplyText SourceStale(string name, long id, double days, double entriesPerDay) =>
            $"<b>{name}</b> se puede leer, pero no ofrece nada nuevo desde hace {Whole(days)} días o más; antes "
            + $"traía {Pace(entriesPerDay)}.\n"
            + $"Quizá se mudó o fue abandonada. /testsource {id} muestra lo que ofrece ahora.";

    public override ReplyText SourceActiveAgain(string name) => $"<b>{name}</b> vuelve a ofrecer algo nuevo.";

    public override ReplyText SourceMoved(string name, string from, string to) =>
        $"<b>{name}</b> se ha mudado para siempre, según su servidor: desde ahora la leo en "
            + $"<code>{to}</code>, ya no en <code>{from}</code>.";

    public override ReplyText SourceRetired(string name, long id) =>
            $"<b>{name}</b> ha desaparecido para siempre: su servidor dice que ya no existe (410), así que he "
            + $"dejado de consultarla. /removesource {id} la quita de la lista.";

    public override ReplyText EntriesRefused(string name, IReadOnlyList<string> ids) =>
            $"<b>{name}</b>: {Count(ids.Count, Entries)} ({Some(ids)}) no se {(ids.Count == 1 ? "pudo" : "pudieron")} "
            + $"guardar; las demás sí. Lo intentaré más tarde; el registro dice qué falló.";

    public override ReplyText SourceHasTooManyIds(string name, long id) =>
        $"<b>{name}</b> ha enviado más entradas de las que puedo recordar, o les da cada vez identificadores nuevos. "
            + $"Recuerdo las últimas; si algo antiguo sale como nuevo, /removesource {id} la quita de la lista.";

    public override ReplyText CannotPost(string? chat) =>
        $"No pude publicar en <b>{chat ?? "tu chat"}</b>. Dame permiso para escribir allí, abre el tema si está "
            + $"cerrado y envía /start en él; hasta entonces no recibe boletines.";

    public override ReplyText StoryFault(string id) =>
        $"La noticia <code>{id}</code> no se pudo contar y falta en un boletín. El motivo está en el registro.";

    public override ReplyText EditionFault(string id) =>
            $"No se pudo hacer un boletín para el suscriptor <code>{id}</code>; sigo intentándolo. El motivo está "
            + $"en el registro.";

    public override ReplyText CorrectionFault(string id) =>
        $"No se pudo comunicar una corrección (<code>{id}</code>); sigo intentándolo. El motivo está en el registro.";

    public override ReplyText PartFault(string id) =>
        $"El mensaje <code>{id}</code> no se pudo enviar y se abandonó. El motivo está en el registro.";

    public override ReplyText JobFault(string id) =>
        $"Una de mis tareas (<code>{id}</code>) falló; las demás siguieron, y se intentará de nuevo a su próxima "
        + $"hora. El motivo está en el registro.";

    public override ReplyText UpdateFault(string id) =>
            $"Lo que alguien escribió (actualización <code>{id}</code>) no se pudo leer o responder. El motivo está "
            + $"en el registro.";

    protected override string Pace(double entriesPerDay) => entriesPerDay >= 1.5
        ? $"alrededor de {Whole(entriesPerDay)} al día"
        : $"alrededor de {Whole(entriesPerDay * 7)} a la semana";

    public override string WithoutModelToday => "Hoy escrito sin el modelo de lenguaje.";

    public override string PartlyWithoutModel(int count) => count == 1
        ? "Una noticia está escrita sin el modelo de lenguaje."
        : $"{count} noticias están escritas sin el modelo de lenguaje.";

    public override string StoryWithoutModel => "Escrito sin el modelo de lenguaje.";

    public override string WrittenByModel(string models) =>
        $"Escrito por {models}; cada frase comprobada con sus artículos.";

    public override string Translated(string language) =>
        $"Traducido del {language}; los enlaces llevan a los originales.";

    public override string RefusedTexts(long count) => count == 1 ? "rechazó un texto" : $"rechazó {count} textos";
    public override string CostToday(string cost) => $"Coste de hoy: {cost}";

    public override ReplyText ModelBegunToFail(string model, string? problem) =>
            $"El modelo de lenguaje <b>{model}</b> no responde: {problem} Hasta que lo haga, los resúmenes se "
            + $"componen de frases de los artículos.";

    public override ReplyText ModelAnswersAgain(string model) =>
        $"El modelo de lenguaje <b>{model}</b> vuelve a responder.";

    public override ReplyText ModelBudgetUsedUp =>
            $"El presupuesto de hoy del modelo de lenguaje se ha agotado; hasta la medianoche UTC los resúmenes se "
            + $"componen de frases de los artículos. Lo fijan Model:DailyTokens y Model:DailyCost.";

    public override ReplyText ClockWasSet(TimeSpan jump)
    {
        if (jump > TimeSpan.Zero)
        {
            return $"El reloj de mi máquina se adelantó {Duration(jump)}, o la máquina durmió ese tiempo. Lo que "
                + $"por eso llega tarde sale ahora.";
        }

        return $"El reloj de mi máquina se atrasó {Duration(jump.Negate())}. Lo que aún "
            + $"habría esperado por la hora equivocada sale ahora.";
    }

    public override ReplyText StorageFails(string fault) =>
        $"Ahora no puedo guardar nada: {fault}\nHasta que se arregle, no leo fuentes ni envío nada; no se pierde nada.";

    public override ReplyText StorageIsDamaged(string fault) =>
        $"Ahora no puedo guardar nada: {fault}\nHasta entonces no leo fuentes ni envío nada.";

    public override ReplyText StorageWorks() => $"Vuelvo a poder guardar, y todo sigue.";
    public override ReplyText MachineIsBusy() =>
        $"La máquina en la que funciono está sobrecargada: más de la mitad de los dos últimos minutos esperé mi "
            + $"turno. Mientras dure, los boletines y las respuestas llegan tarde; no se pierde nada. Mira qué más se "
            + $"ejecuta en ella.";

    public override ReplyText UpdatesAreTaken() =>
        $"Otro programa con mi token recibe lo que me escriben, o hay un webhook puesto: una parte o todo no me llega. "
            + $"Detenlo o quita el webhook; luego sigo por mi cuenta. Mientras tanto los boletines salen.";

    public override ReplyText BackupFailed(string fault) => $"La copia de seguridad de anoche falló: {fault}";
}
