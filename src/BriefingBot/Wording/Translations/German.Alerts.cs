namespace BriefingBot.Wording.Translations;

/// <summary>German: alerts between the editions, and living stories.</summary>
internal sealed partial class German
{
    public override ReplyText AlertPrompt =>
        $"Bei welchen Wörtern soll ich sofort Bescheid geben? Mehrere mit Kommas dazwischen.";

    public override string AlertsLabel => "Eilmeldungen";
    public override string AlertWordsLabel => "Wörter für Eilmeldungen";

    public override ReplyText AlertsExplained =>
        $"Ein Thema zu deinen Wörtern oder Rubriken kommt sofort, wenn unabhängige Medien es melden, "
            + $"nie in der Ruhezeit und nie zweimal.";

    public override string HeldBack(int outlets, int most) => $"Ab {Outlets(outlets)}, höchstens {ADay(most)}";
    public override string ADay(int count) => $"{count} am Tag";
    public override string AlertHeading(string words) => $"🔔 Eilmeldung: {words}";

    public override ReplyText AlertFault(string id) =>
        $"Eilmeldungen für Abonnent <code>{id}</code> ließen sich nicht erstellen; ich versuche es weiter. Der "
            + $"Grund steht im Protokoll.";

    public override string LiveLabel => "Laufende Updates";

    public override ReplyText LiveExplained =>
        $"Gibt es Neues zu einem Thema, aktualisiere ich die Nachricht zwei Tage lang lautlos; das nächste Briefing "
            + $"nennt es. Nur eine Berichtigung kommt als neue Nachricht.";

    public override string UpdatedAt(string time) => $"Aktualisiert {time}";

    public override string EditedInPlace => "In früheren Nachrichten schon aktualisiert";

    public override ReplyText LivingFault(string id) =>
        $"Die laufenden Updates für Abonnent <code>{id}</code> ließen sich nicht ändern; ich versuche es weiter. Der "
            + $"Grund steht im Protokoll.";
}
