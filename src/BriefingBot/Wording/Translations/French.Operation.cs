namespace BriefingBot.Wording.Translations;

/// <summary>French: what admins are told of the machine.</summary>
internal sealed partial class French
{
    public override ReplyText ClockWasSet(TimeSpan jump)
    {
        if (jump > TimeSpan.Zero)
        {
            return $"L’horloge de ma machine a été avancée de {Duration(jump)}. Ce qui est ainsi en "
            + $"retard arrive maintenant.";
        }

        return $"L’horloge de ma machine a été retardée de {Duration(jump.Negate())}. Ce qui "
            + $"aurait attendu un moment qui n’a jamais été juste arrive maintenant.";
    }

    public override ReplyText StorageFails(string fault) =>
        $"Je ne peux rien enregistrer pour l’instant : {fault}\nD’ici là, je ne lis "
            + $"aucune source et n’envoie rien ; rien n’est perdu.";

    public override ReplyText StorageWorks() => $"Je peux de nouveau enregistrer, et tout reprend.";

    public override ReplyText BackupFailed(string fault) => $"La sauvegarde de la nuit dernière a échoué : {fault}";
}
