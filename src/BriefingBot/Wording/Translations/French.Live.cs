namespace BriefingBot.Wording.Translations;

/// <summary>French: living stories.</summary>
internal sealed partial class French
{
    public override string LiveLabel => "Mise à jour continue";

    public override ReplyText LiveExplained =>
        $"Quand un sujet que je vous ai raconté évolue, je modifie ce message sans bruit, pendant deux jours. Seule "
            + $"une correction est envoyée à part.";

    public override string UpdatedAt(string time) => $"Mis à jour {time}";

    public override ReplyText LivingFault(string id) =>
        $"La mise à jour continue pour l’abonné <code>{id}</code> a échoué ; je continue d’essayer. La "
            + $"raison est dans le journal.";
}
