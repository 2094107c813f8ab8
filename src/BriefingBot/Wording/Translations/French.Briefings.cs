using BriefingBot.Summaries;

namespace BriefingBot.Wording.Translations;

/// <summary>What is said of briefings and figures, in French.</summary>
internal sealed partial class French
{
    public override string NothingNew => "Rien de nouveau.";
    public override string New => "Nouveau";

    public override string AlsoInPapers(int papers) =>
        papers == 1 ? "aussi dans un journal" : $"aussi dans {papers} journaux";

    public override string InPapers(int papers) => papers == 1 ? "dans un journal" : $"dans {papers} journaux";
    public override string Waiting(int count) => Count(count, WaitingForms);
    public override string LeftOut(int count) => Count(count, LeftOutForms);
    public override string IsMadeUp(string source) => $"{source} est inventé, pour essayer le bot";
    public override string NothingReadYet => "Aucune source n’a encore été lue";
    public override string UnreachableSince(string name, string time) => $"{name} injoignable depuis {time}";
    public override string NotFoundSince(string name, string time) => $"{name} introuvable depuis {time}";
    public override string AsksToWaitSince(string name, string time) => $"{name} demande d’attendre depuis {time}";
    public override string MoreUnreachable(int count) => Count(count, UnreachableForms);
    public override string NewestReport(string time) => $"article le plus récent\u00a0: {time}";

    public override string Fallback(FallbackReason reason) => reason switch
    {
        FallbackReason.BudgetUsedUp => "le budget quotidien du modèle est épuisé",
        FallbackReason.NoAnswer => "le modèle ne répond pas",
        FallbackReason.Unreadable => "la réponse du modèle est illisible",
        FallbackReason.NotBorneOut => "la réponse du modèle ne découle pas des articles",
        FallbackReason.NothingWritten => "le modèle n’a rien écrit",
        FallbackReason.LanguageNotChecked => "un modèle ne peut pas être vérifié dans la langue des articles",
        _ => "aucun modèle n’est configuré",
    };

    public override string Timeline => "Chronologie";
    public override string WhoReports => "Qui en parle";
    public override string Was(string now, string before) => $"{now} ({before} auparavant)";
    public override string OrSaid => " ou ";
    public override string AndOthers(int count) => count == 1 ? " et 1 autre" : $" et {count} autres";
    public override string SourcesDiffer => "Les sources divergent";
    public override string Figures => "Chiffres";
    public override string Earlier => "auparavant";
    public override string AndAlso => ", et ";
    public override string Corrected => "Corrigé";
    public override string Withdrawn => "Retiré";
    public override string AtLeast(string amount) => "au moins " + amount;
    public override string MoreThan(string amount) => "plus de " + amount;
    public override string About(string amount) => "environ " + amount;
    public override string UpTo(string amount) => "jusqu’à " + amount;
    public override string FewerThan(string amount, bool isCounted) => "moins de " + amount;
    public override string Range(string low, string high) => $"{low} à {high}";
    public override string OfThem(string whole, string parts) => $"{whole}, dont {parts}";

    public override string Magnitude(string number, decimal value, decimal size) => size switch
    {
        1_000_000m => number + (Math.Abs(value) < 2 ? " million" : " millions"),
        1_000_000_000m => number + (Math.Abs(value) < 2 ? " milliard" : " milliards"),
        _ => number + (Math.Abs(value) < 2 ? " billion" : " billions"),
    };

    public override string Counted(string counts) => counts switch
    {
        "killed" => "morts",
        "injured" => "blessés",
        "seriously injured" => "blessés graves",
        "casualties" => "victimes",
        "arrested" => "arrêtés",
        "displaced" => "déplacés",
        "evacuated" => "évacués",
        "rescued" => "secourus",
        "missing" => "disparus",
        "trapped" => "piégés",
        "stranded" => "bloqués",
        "hospitalised" => "hospitalisés",
        "infected" => "infectés",
        "cases" => "cas",
        "kidnapped" => "enlevés",
        "released" => "libérés",
        "deported" => "expulsés",
        "charged" => "inculpés",
        "convicted" => "condamnés",
        "executed" => "exécutés",
        "vaccinated" => "vaccinés",
        "recovered" => "guéris",
        "survived" => "survivants",
        "homeless" => "sans abri",
        "without power" => "sans électricité",
        "votes" => "voix",
        "aftershocks" => "répliques",
        "on board" => "à bord",
        "passengers on board" => "passagers à bord",
        "affected" => "touchés",
        "protesting" => "manifestants",
        "captive" => "captifs",
        "on strike" => "en grève",
        "shot" => "blessés par balle",
        "feared dead" => "présumés morts",
        "quarantined" => "en quarantaine",
        "critically injured" => "entre la vie et la mort",
        "slightly injured" => "blessés légers",
        "jobs cut" => "postes supprimés",
        "attended" => "présents",
        "voted" => "votants",
        "children" => "enfants",
        "women" => "femmes",
        "men" => "hommes",
        "soldiers" => "soldats",
        "police officers" => "policiers",
        "civilians" => "civils",
        "passengers" => "passagers",
        "crew members" => "équipage",
        "workers" => "ouvriers",
        "tourists" => "touristes",
        "migrants" => "migrants",
        "payment" => "paiement",
        "cost" => "coût",
        "earnings" => "gains",
        "loss" => "perte",
        "invested" => "investi",
        "spent" => "dépensé",
        "funds" => "fonds levés",
        "demanded" => "exigé",
        "pledged" => "promis",
        "donated" => "donné",
        "borrowed" => "emprunté",
        "debt" => "dette",
        "award" => "indemnité",
        "loot" => "butin",
        "price" => "prix",
        "value" => "valeur",
        "offer" => "offre",
        "savings" => "économies",
        "revenue" => "chiffre d’affaires",
        "fine" => "amende",
        "charge" => "frais",
        "total" => "total",
        "allocated" => "alloué",
        "approved" => "approuvé",
        _ => counts,
    };

    public override string Percent(string number) => number + "\u202F%";
}
