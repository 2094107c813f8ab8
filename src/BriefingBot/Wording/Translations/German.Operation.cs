namespace BriefingBot.Wording.Translations;

/// <summary>What admins are told of the machine, in German.</summary>
internal sealed partial class German
{
    public override ReplyText ClockWasSet(TimeSpan jump)
    {
        if (jump > TimeSpan.Zero)
        {
            return $"Die Uhr meines Rechners wurde um {Duration(jump)} vorgestellt. Was dadurch zu spät ist, "
                + $"kommt jetzt.";
        }

        return $"Die Uhr meines Rechners wurde um {Duration(jump.Negate())} zurückgestellt. Was auf einen Zeitpunkt "
            + $"gewartet hätte, der nie stimmte, ist jetzt fällig.";
    }

    public override ReplyText StorageFails(string fault) =>
        $"Ich kann zurzeit nichts speichern: {fault}\nBis dahin lese ich keine Quelle und sende nichts; nichts geht "
            + $"verloren.";

    public override ReplyText StorageWorks() => $"Ich kann wieder speichern, und alles geht weiter.";

    public override ReplyText BackupFailed(string fault) => $"Die Sicherung der letzten Nacht ist misslungen: {fault}";
}
