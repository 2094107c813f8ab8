using BriefingBot.Summaries;

namespace BriefingBot.Wording.Translations;

/// <summary>What is said of briefings and figures, in German.</summary>
internal sealed partial class German
{
    public override string NothingNew => "Nichts Neues.";
    public override string New => "Neu";

    public override string AlsoInPapers(int papers) =>
        papers == 1 ? "auch in einer Zeitung" : $"auch in {papers} Zeitungen";

    public override string InPapers(int papers) => papers == 1 ? "in einer Zeitung" : $"in {papers} Zeitungen";

    public override string Waiting(int count) => count == 1
        ? "Ein weiteres Thema wartet auf die nächste Ausgabe."
        : $"{count} weitere Themen warten auf die nächste Ausgabe.";

    public override string LeftOut(int count) => count == 1
        ? "Ein Thema fehlt wegen eines Fehlers; die Admins wissen Bescheid."
        : $"{count} Themen fehlen wegen eines Fehlers; die Admins wissen Bescheid.";

    public override string IsMadeUp(string source) => $"{source} ist erfunden, zum Ausprobieren";
    public override string NothingReadYet => "Noch keine Quelle gelesen";
    public override string UnreachableSince(string name, string time) => $"{name} nicht erreichbar seit {time}";
    public override string NotFoundSince(string name, string time) => $"{name} nicht gefunden seit {time}";
    public override string AsksToWaitSince(string name, string time) => $"{name} bittet um Geduld seit {time}";
    public override string MoreUnreachable(int count) => $"{count} weitere nicht erreichbar";
    public override string NewestReport(string time) => $"neuester Bericht: {time}";

    public override string Fallback(FallbackReason reason) => reason switch
    {
        FallbackReason.BudgetUsedUp => "das Tagesbudget des Modells ist aufgebraucht",
        FallbackReason.NoAnswer => "das Modell antwortet nicht",
        FallbackReason.Unreadable => "die Antwort des Modells ist nicht lesbar",
        FallbackReason.NotBorneOut => "die Antwort des Modells folgt nicht aus den Berichten",
        FallbackReason.NothingWritten => "das Modell hat nichts geschrieben",
        FallbackReason.LanguageNotChecked => "in der Sprache der Berichte lässt sich ein Modell nicht prüfen",
        _ => "es ist kein Modell eingestellt",
    };

    public override string Timeline => "Verlauf";
    public override string WhoReports => "Wer darüber berichtet";
    public override string SourcesDiffer => "Quellen widersprechen sich";
    public override string Figures => "Zahlen";
    public override string Earlier => "früher";
    public override string AndAlso => ", und ";
    public override string Corrected => "Berichtigt";
    public override string Withdrawn => "Zurückgenommen";
    public override string AtLeast(string amount) => "mindestens " + amount;
    public override string MoreThan(string amount) => "mehr als " + amount;
    public override string About(string amount) => "etwa " + amount;
    public override string Was(string now, string before) => $"{now} (zuvor {before})";
    public override string OrSaid => " oder ";
    public override string AndOthers(int count) => $" und {count} weitere";
    public override string UpTo(string amount) => "bis zu " + amount;
    public override string FewerThan(string amount, bool isCounted) => "weniger als " + amount;
    public override string Range(string low, string high) => $"{low} bis {high}";
    public override string OfThem(string whole, string parts) => $"{whole}, davon {parts}";

    public override string Magnitude(string number, decimal value, decimal size) => size switch
    {
        1_000_000m => number + (value == 1 ? " Million" : " Millionen"),
        1_000_000_000m => number + (value == 1 ? " Milliarde" : " Milliarden"),
        _ => number + (value == 1 ? " Billion" : " Billionen"),
    };

    public override string Counted(string counts) => counts switch
    {
        "killed" => "Tote",
        "injured" => "Verletzte",
        "seriously injured" => "Schwerverletzte",
        "casualties" => "Opfer",
        "arrested" => "Festgenommene",
        "displaced" => "ohne ihr Zuhause",
        "evacuated" => "Evakuierte",
        "rescued" => "Gerettete",
        "missing" => "Vermisste",
        "trapped" => "Eingeschlossene",
        "stranded" => "Gestrandete",
        "hospitalised" => "im Krankenhaus",
        "infected" => "Infizierte",
        "cases" => "Fälle",
        "kidnapped" => "Entführte",
        "released" => "Freigelassene",
        "deported" => "Abgeschobene",
        "charged" => "Angeklagte",
        "convicted" => "Verurteilte",
        "executed" => "Hingerichtete",
        "vaccinated" => "Geimpfte",
        "recovered" => "Genesene",
        "survived" => "Überlebende",
        "homeless" => "Obdachlose",
        "without power" => "ohne Strom",
        "votes" => "Stimmen",
        "aftershocks" => "Nachbeben",
        "on board" => "an Bord",
        "passengers on board" => "Passagiere an Bord",
        "affected" => "Betroffene",
        "protesting" => "Protestierende",
        "captive" => "Gefangene",
        "on strike" => "Streikende",
        "shot" => "Angeschossene",
        "feared dead" => "vermutlich tot",
        "quarantined" => "in Quarantäne",
        "critically injured" => "lebensgefährlich Verletzte",
        "slightly injured" => "Leichtverletzte",
        "jobs cut" => "gestrichene Stellen",
        "attended" => "Besucher",
        "voted" => "Wähler",
        "children" => "Kinder",
        "women" => "Frauen",
        "men" => "Männer",
        "soldiers" => "Soldaten",
        "police officers" => "Polizisten",
        "civilians" => "Zivilisten",
        "passengers" => "Passagiere",
        "crew members" => "Besatzung",
        "workers" => "Arbeiter",
        "tourists" => "Touristen",
        "migrants" => "Migranten",
        "payment" => "Zahlung",
        "cost" => "Kosten",
        "earnings" => "Einnahmen",
        "loss" => "Verlust",
        "invested" => "investiert",
        "spent" => "ausgegeben",
        "funds" => "aufgebrachte Mittel",
        "demanded" => "gefordert",
        "pledged" => "zugesagt",
        "donated" => "gespendet",
        "borrowed" => "geliehen",
        "debt" => "Schulden",
        "award" => "zugesprochen",
        "loot" => "Beute",
        "price" => "Preis",
        "value" => "Wert",
        "offer" => "Angebot",
        "savings" => "Ersparnis",
        "revenue" => "Umsatz",
        "fine" => "Geldstrafe",
        "charge" => "Gebühr",
        "total" => "insgesamt",
        "allocated" => "bereitgestellt",
        "approved" => "bewilligt",
        _ => counts,
    };

    public override string Percent(string number) => number + "\u00A0%";
}
