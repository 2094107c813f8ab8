namespace BriefingBot.Wording.Translations;

/// <summary>Russian: what admins are told of the machine.</summary>
internal sealed partial class Russian
{
    public override ReplyText ClockWasSet(TimeSpan jump)
    {
        if (jump > TimeSpan.Zero)
        {
            return $"Часы моей машины переведены вперёд на {Duration(jump)}. То, что из-за этого "
            + $"опоздало, приходит сейчас.";
        }

        return $"Часы моей машины переведены назад на {Duration(jump.Negate())}. То, что ждало "
            + $"бы момента, который никогда не был верным, приходит сейчас.";
    }

    public override ReplyText StorageFails(string fault) =>
        $"Сейчас я ничего не могу сохранить: {fault}\nДо тех пор я не читаю источники и "
            + $"ничего не отправляю; ничего не потеряно.";

    public override ReplyText StorageWorks() => $"Я снова могу сохранять, и всё продолжается.";

    public override ReplyText BackupFailed(string fault) => $"Ночная резервная копия не удалась: {fault}";
}
