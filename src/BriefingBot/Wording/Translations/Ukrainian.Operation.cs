namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: what admins are told of the machine.</summary>
internal sealed partial class Ukrainian
{
    public override ReplyText ClockWasSet(TimeSpan jump)
    {
        if (jump > TimeSpan.Zero)
        {
            return $"Годинник моєї машини переведено вперед на {Duration(jump)}. Те, що через це "
            + $"запізнилося, надходить зараз.";
        }

        return $"Годинник моєї машини переведено назад на {Duration(jump.Negate())}. Те, що "
            + $"чекало б моменту, який ніколи не був правильним, надходить зараз.";
    }

    public override ReplyText StorageFails(string fault) =>
        $"Зараз я нічого не можу зберегти: {fault}\nДоти я не читаю джерел і нічого не "
            + $"надсилаю; нічого не втрачено.";

    public override ReplyText StorageWorks() => $"Я знову можу зберігати, і все триває.";

    public override ReplyText BackupFailed(string fault) => $"Нічна резервна копія не вдалася: {fault}";
}
