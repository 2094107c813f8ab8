namespace BriefingBot.Wording.Translations;

/// <summary>German: why a model gives no answer. The keys are the English forms.</summary>
internal sealed partial class German
{
    private static readonly Dictionary<string, string> ModelsPhrases = new(StringComparer.Ordinal)
    {
        ["{0} took too long. Raise Model:TimeoutSeconds, or choose a quicker model."] =
            "{0} brauchte zu lange. Erhöhe Model:TimeoutSeconds oder wähle ein schnelleres Modell.",
        ["{0} cannot be reached: {1}. Check {2}:Endpoint, and that its server runs."] =
            "{0} ist nicht erreichbar: {1}. Prüfe {2}:Endpoint, und ob der Server läuft.",
        ["{0} answers with something else than a chat completion. Check {1}:Endpoint."] =
            "{0} antwortet mit etwas anderem als einer Chat-Antwort. Prüfe {1}:Endpoint.",
        ["{0} refused this one text ({1}): its content filter does not like it. Other texts are not concerned."] =
            "{0} lehnte diesen einen Text ab ({1}): Der Inhaltsfilter mag ihn nicht. Andere Texte sind nicht "
                + "betroffen.",
        ["The account at {0} has no credit left ({1}). Top it up, or set {2}:Backend to another."] =
            "Das Konto bei {0} hat kein Guthaben mehr ({1}). Lade es auf oder setze {2}:Backend auf ein "
                + "anderes.",
        ["The reports of one story are longer than {0} can read, also when shortened ({1}). Where it happens "
            + "often, choose a model with a longer context."] =
            "Die Berichte einer Geschichte sind länger, als {0} lesen kann, auch gekürzt ({1}). Wenn es oft "
                + "vorkommt, wähle ein Modell mit längerem Kontext.",
        ["{0} refuses the key ({1}). Set {2}:ApiKey to a valid key that may use {3}."] =
            "{0} lehnt den Schlüssel ab ({1}). Setze {2}:ApiKey auf einen gültigen, mit dem {3} benutzt "
                + "werden darf.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint; or fetch it there: ollama pull {4}."] =
            "{0} kennt kein Modell {1} (404). Prüfe {2}:Name und {3}:Endpoint, oder lade es dort: ollama pull "
                + "{4}.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint."] =
            "{0} kennt kein Modell {1} (404). Prüfe {2}:Name und {3}:Endpoint.",
        ["{0} asks for fewer requests (429). Nothing needs to be done unless it lasts."] =
            "{0} bittet um weniger Anfragen (429). Zu tun ist nichts, außer es hält an.",
        ["{0} took too long ({1})."] = "{0} brauchte zu lange ({1}).",
        ["{0} has an error of its own ({1}). Nothing needs to be done unless it lasts."] =
            "{0} hat selbst einen Fehler ({1}). Zu tun ist nichts, außer es hält an.",
        ["{0} does not accept the request ({1}). Check that {2} is a chat model."] =
            "{0} nimmt die Anfrage nicht an ({1}). Prüfe, ob {2} ein Chat-Modell ist.",
        ["{0} refused this one text: it kept its answer back. Other texts are not concerned."] =
            "{0} lehnte diesen einen Text ab: Die Antwort blieb aus. Andere Texte sind nicht betroffen.",
        ["{0} did not come to the end of its answer. Raise max_tokens in {1}; a model that reasons needs more."] =
            "{0} kam nicht bis ans Ende der Antwort. Erhöhe max_tokens in {1}; ein Modell, das nachdenkt, "
                + "braucht mehr.",
        ["{0} called a tool instead of answering; it was offered none. Choose another model."] =
            "{0} rief ein Werkzeug auf, statt zu antworten; angeboten war keines. Wähle ein anderes Modell.",
        ["{0} answered nothing. Raise max_tokens in {1} where it is a model that reasons."] =
            "{0} antwortete nichts. Erhöhe max_tokens in {1}, wenn es ein Modell ist, das nachdenkt.",
        ["{0} answered something else than the JSON that {1} asks for. Choose a model that follows it."] =
            "{0} antwortete mit etwas anderem als dem JSON, das {1} verlangt. Wähle ein Modell, das sich "
                + "daran hält.",
        ["Today's budget is used up. Raise Model:DailyTokens or Model:DailyCost."] =
            "Das Tagesbudget ist aufgebraucht. Erhöhe Model:DailyTokens oder Model:DailyCost.",
        ["Too many requests wait for {0}. Raise Model:RequestsAtOnce where its server can take more."] =
            "Zu viele Anfragen warten auf {0}. Erhöhe Model:RequestsAtOnce, wenn der Server mehr verträgt.",
        ["second look"] = "zweiter Blick",
        ["summary"] = "Zusammenfassung",
        ["answer"] = "Antwort",
        ["translation"] = "Übersetzung",
        ["check"] = "Prüfung",
        ["number"] = "Zahl",
        ["name"] = "Name",
        ["role"] = "Rolle",
        ["act"] = "Handlung",
        ["negation"] = "Verneinung",
        ["modality"] = "Gewissheit",
        ["quantifier"] = "Menge",
        ["quotation"] = "Zitat",
        ["speaker"] = "Sprecher",
        ["time"] = "Zeit",
        ["cause"] = "Ursache",
        ["unsupported"] = "ohne Beleg",
        ["{0} answered nothing. Check {1}:Name."] = "{0} antwortete nichts. Prüfe {1}:Name.",
    };
}
