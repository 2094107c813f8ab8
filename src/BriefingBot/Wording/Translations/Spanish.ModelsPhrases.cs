namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: why a model gives no answer. The keys are the English forms.</summary>
internal sealed partial class Spanish
{
    private static readonly Dictionary<string, string> ModelsPhrases = new(StringComparer.Ordinal)
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
    };
}
