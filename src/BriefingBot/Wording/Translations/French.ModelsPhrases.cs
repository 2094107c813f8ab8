namespace BriefingBot.Wording.Translations;

/// <summary>French: why a model gives no answer. The keys are the English forms.</summary>
internal sealed partial class French
{
    private static readonly Dictionary<string, string> ModelsPhrases = new(StringComparer.Ordinal)
    {
        ["{0} took too long. Raise Model:TimeoutSeconds, or choose a quicker model."] =
            "{0} a mis trop longtemps. Augmentez Model:TimeoutSeconds, ou choisissez un modèle plus rapide.",
        ["{0} cannot be reached: {1}. Check {2}:Endpoint, and that its server runs."] =
            "{0} est injoignable : {1}. Vérifiez {2}:Endpoint, et que son serveur tourne.",
        ["{0} answers with something else than a chat completion. Check {1}:Endpoint."] =
            "{0} répond par autre chose qu’une réponse de chat. Vérifiez {1}:Endpoint.",
        ["{0} refused this one text ({1}): its content filter does not like it. Other texts are not concerned."] =
            "{0} a refusé ce seul texte ({1}) : son filtre de contenu n’en veut pas. Les autres textes ne "
                + "sont pas concernés.",
        ["The account at {0} has no credit left ({1}). Top it up, or set {2}:Backend to another."] =
            "Le compte chez {0} n’a plus de crédit ({1}). Rechargez-le, ou mettez-en un autre dans "
                + "{2}:Backend.",
        ["The reports of one story are longer than {0} can read, also when shortened ({1}). Where it happens "
            + "often, choose a model with a longer context."] =
            "Les articles d’un sujet sont plus longs que ce que {0} peut lire, même raccourcis ({1}). Si cela "
                + "arrive souvent, choisissez un modèle à contexte plus long.",
        ["{0} refuses the key ({1}). Set {2}:ApiKey to a valid key that may use {3}."] =
            "{0} refuse la clé ({1}). Mettez dans {2}:ApiKey une clé valable qui puisse utiliser {3}.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint; or fetch it there: ollama pull {4}."] =
            "{0} ne connaît pas de modèle {1} (404). Vérifiez {2}:Name et {3}:Endpoint, ou téléchargez-le "
                + "là-bas : ollama pull {4}.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint."] =
            "{0} ne connaît pas de modèle {1} (404). Vérifiez {2}:Name et {3}:Endpoint.",
        ["{0} asks for fewer requests (429). Nothing needs to be done unless it lasts."] =
            "{0} demande moins de requêtes (429). Rien à faire, sauf si cela dure.",
        ["{0} took too long ({1})."] = "{0} a mis trop longtemps ({1}).",
        ["{0} has an error of its own ({1}). Nothing needs to be done unless it lasts."] =
            "{0} a une erreur de son côté ({1}). Rien à faire, sauf si cela dure.",
        ["{0} does not accept the request ({1}). Check that {2} is a chat model."] =
            "{0} n’accepte pas la requête ({1}). Vérifiez que {2} est un modèle de chat.",
        ["{0} refused this one text: it kept its answer back. Other texts are not concerned."] =
            "{0} a refusé ce seul texte : il a gardé sa réponse. Les autres textes ne sont pas concernés.",
        ["{0} did not come to the end of its answer. Raise max_tokens in {1}; a model that reasons needs more."] =
            "{0} n’est pas allé au bout de sa réponse. Augmentez max_tokens dans {1} ; un modèle qui raisonne "
                + "en demande plus.",
        ["{0} called a tool instead of answering; it was offered none. Choose another model."] =
            "{0} a appelé un outil au lieu de répondre ; aucun ne lui était offert. Choisissez un autre "
                + "modèle.",
        ["{0} answered nothing. Raise max_tokens in {1} where it is a model that reasons."] =
            "{0} n’a rien répondu. Augmentez max_tokens dans {1} si c’est un modèle qui raisonne.",
        ["{0} answered something else than the JSON that {1} asks for. Choose a model that follows it."] =
            "{0} a répondu autre chose que le JSON que demande {1}. Choisissez un modèle qui s’y tient.",
        ["Today's budget is used up. Raise Model:DailyTokens or Model:DailyCost."] =
            "Le budget d’aujourd’hui est épuisé. Augmentez Model:DailyTokens ou Model:DailyCost.",
        ["Too many requests wait for {0}. Raise Model:RequestsAtOnce where its server can take more."] =
            "Trop de requêtes attendent {0}. Augmentez Model:RequestsAtOnce si son serveur en supporte plus.",
        ["second look"] = "second regard",
        ["summary"] = "résumé",
        ["answer"] = "réponse",
        ["translation"] = "traduction",
        ["check"] = "vérification",
        ["number"] = "nombre",
        ["name"] = "nom",
        ["role"] = "rôle",
        ["act"] = "action",
        ["negation"] = "négation",
        ["modality"] = "certitude",
        ["quantifier"] = "quantité",
        ["quotation"] = "citation",
        ["speaker"] = "locuteur",
        ["time"] = "moment",
        ["cause"] = "cause",
        ["unsupported"] = "sans appui",
        ["{0} answered nothing. Check {1}:Name."] = "{0} n’a rien répondu. Vérifiez {1}:Name.",
    };
}
