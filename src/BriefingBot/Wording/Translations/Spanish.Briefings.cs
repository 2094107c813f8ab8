using BriefingBot.Summaries;

namespace BriefingBot.Wording.Translations;

/// <summary>What is said of briefings and figures, in Spanish.</summary>
internal sealed partial class Spanish
{
    public override string NothingNew => "Nada nuevo.";
    public override string New => "Nuevo";

    public override string AlsoInPapers(int papers) =>
        papers == 1 ? "también en un periódico" : $"también en {papers} periódicos";

    public override string InPapers(int papers) => papers == 1 ? "en un periódico" : $"en {papers} periódicos";
    public override string Waiting(int count) => Count(count, WaitingForms);
    public override string LeftOut(int count) => Count(count, LeftOutForms);
    public override string IsMadeUp(string source) => $"{source} es inventado, para probar el bot";
    public override string NothingReadYet => "Aún no se ha leído ninguna fuente";
    public override string UnreachableSince(string name, string time) => $"{name} no responde desde {SinceWhen(time)}";
    public override string NotFoundSince(string name, string time) => $"{name} no se encuentra desde {SinceWhen(time)}";
    public override string AsksToWaitSince(string name, string time) => $"{name} pide esperar desde {SinceWhen(time)}";
    public override string MoreUnreachable(int count) => Count(count, UnreachableForms);
    public override string NewestReport(string time) => $"artículo más reciente: {time}";

    public override string Fallback(FallbackReason reason) => reason switch
    {
        FallbackReason.BudgetUsedUp => "el presupuesto diario del modelo se ha agotado",
        FallbackReason.NoAnswer => "el modelo no responde",
        FallbackReason.Unreadable => "la respuesta del modelo no se puede leer",
        FallbackReason.NotBorneOut => "la respuesta del modelo no se desprende de los artículos",
        FallbackReason.NothingWritten => "el modelo no escribió nada",
        FallbackReason.LanguageNotChecked => "un modelo no se puede comprobar en el idioma de los artículos",
        _ => "no hay ningún modelo configurado",
    };

    public override string Timeline => "Cronología";
    public override string WhoReports => "Quién informa";
    public override string Was(string now, string before) => $"{now} (antes {before})";
    public override string OrSaid => " o ";
    public override string AndOthers(int count) => $" y {count} más";
    public override string SourcesDiffer => "Las fuentes discrepan";
    public override string Figures => "Cifras";
    public override string Earlier => "antes";
    public override string AndAlso => ", y ";
    public override string Corrected => "Corregido";
    public override string Withdrawn => "Retirado";
    public override string AtLeast(string amount) => "al menos " + amount;
    public override string MoreThan(string amount) => "más de " + amount;
    public override string About(string amount) => "alrededor de " + amount;
    public override string UpTo(string amount) => "hasta " + amount;
    public override string FewerThan(string amount, bool isCounted) => "menos de " + amount;
    public override string Range(string low, string high) => $"de {low} a {high}";
    public override string OfThem(string whole, string parts) => $"{whole}, de ellos {parts}";

    public override string Magnitude(string number, decimal value, decimal size) => size switch
    {
        1_000_000m => number + (value == 1 ? " millón" : " millones"),
        1_000_000_000m => Grouped(value * 1000) + " millones",
        _ => number + (value == 1 ? " billón" : " billones"),
    };

    public override string Counted(string counts) => counts switch
    {
        "killed" => "muertos",
        "injured" => "heridos",
        "seriously injured" => "heridos graves",
        "casualties" => "víctimas",
        "arrested" => "detenidos",
        "displaced" => "desplazados",
        "evacuated" => "evacuados",
        "rescued" => "rescatados",
        "missing" => "desaparecidos",
        "trapped" => "atrapados",
        "stranded" => "varados",
        "hospitalised" => "hospitalizados",
        "infected" => "contagiados",
        "cases" => "casos",
        "kidnapped" => "secuestrados",
        "released" => "liberados",
        "deported" => "deportados",
        "charged" => "acusados",
        "convicted" => "condenados",
        "executed" => "ejecutados",
        "vaccinated" => "vacunados",
        "recovered" => "recuperados",
        "survived" => "supervivientes",
        "homeless" => "sin hogar",
        "without power" => "sin electricidad",
        "votes" => "votos",
        "aftershocks" => "réplicas",
        "on board" => "a bordo",
        "passengers on board" => "pasajeros a bordo",
        "affected" => "afectados",
        "protesting" => "manifestantes",
        "captive" => "cautivos",
        "on strike" => "en huelga",
        "shot" => "heridos de bala",
        "feared dead" => "dados por muertos",
        "quarantined" => "en cuarentena",
        "critically injured" => "heridos muy graves",
        "slightly injured" => "heridos leves",
        "jobs cut" => "empleos suprimidos",
        "attended" => "asistentes",
        "voted" => "votantes",
        "children" => "niños",
        "women" => "mujeres",
        "men" => "hombres",
        "soldiers" => "soldados",
        "police officers" => "policías",
        "civilians" => "civiles",
        "passengers" => "pasajeros",
        "crew members" => "tripulación",
        "workers" => "trabajadores",
        "tourists" => "turistas",
        "migrants" => "migrantes",
        "payment" => "pago",
        "cost" => "coste",
        "earnings" => "ganancias",
        "loss" => "pérdida",
        "invested" => "invertido",
        "spent" => "gastado",
        "funds" => "fondos recaudados",
        "demanded" => "exigido",
        "pledged" => "prometido",
        "donated" => "donado",
        "borrowed" => "prestado",
        "debt" => "deuda",
        "award" => "indemnización",
        "loot" => "botín",
        "price" => "precio",
        "value" => "valor",
        "offer" => "oferta",
        "savings" => "ahorro",
        "revenue" => "ingresos",
        "fine" => "multa",
        "charge" => "cargo",
        "total" => "total",
        "allocated" => "asignado",
        "approved" => "aprobado",
        _ => counts,
    };

    public override string Percent(string number) => number + "\u00A0%";
}
