namespace BriefingBot.Wording.Translations;

/// <summary>German: living stories.</summary>
internal sealed partial class German
{
    public override string LiveLabel => "Laufende Updates";

    public override ReplyText LiveExplained =>
        $"Wächst ein Thema, von dem ich dir erzählt habe, ändere ich jene Nachricht zwei Tage lang ohne Ton. Nur eine "
            + $"Berichtigung kommt als neue Nachricht.";

    public override string UpdatedAt(string time) => $"Aktualisiert {time}";

    public override ReplyText LivingFault(string id) =>
        $"Die laufenden Updates für Abonnent <code>{id}</code> ließen sich nicht ändern; ich versuche es weiter. Der "
            + $"Grund steht im Protokoll.";
}
