namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: what admins are told of the machine.</summary>
internal sealed partial class Spanish
{
    public override ReplyText ClockWasSet(TimeSpan jump)
    {
        if (jump > TimeSpan.Zero)
        {
            return $"El reloj de mi máquina se adelantó {Duration(jump)}. Lo que por eso llega tarde sale ahora.";
        }

        return $"El reloj de mi máquina se atrasó {Duration(jump.Negate())}. Lo que habría "
            + $"esperado un momento que nunca fue cierto sale ahora.";
    }

    public override ReplyText StorageFails(string fault) =>
        $"Ahora no puedo guardar nada: {fault}\nHasta entonces no leo fuentes ni envío nada; nada se pierde.";

    public override ReplyText StorageWorks() => $"Vuelvo a poder guardar, y todo sigue.";

    public override ReplyText BackupFailed(string fault) => $"La copia de seguridad de anoche falló: {fault}";
}
