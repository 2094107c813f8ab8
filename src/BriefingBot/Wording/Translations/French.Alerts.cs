namespace BriefingBot.Wording.Translations;

/// <summary>French: alerts between the editions, and living stories.</summary>
internal sealed partial class French
{
    public override ReplyText AlertPrompt =>
        $"Pour quels mots faut-il vous alerter tout de suite ? Plusieurs, séparés par des virgules.";

    public override string AlertsLabel => "Alertes";
    public override string AlertWordsLabel => "Mots d’alerte";

    public override ReplyText AlertsExplained =>
        $"Un sujet sur vos mots ou vos rubriques arrive tout de suite quand des médias indépendants le rapportent, "
            + $"jamais pendant les heures de silence et jamais deux fois.";

    public override string HeldBack(int outlets, int most) => $"À partir de {Outlets(outlets)}, au plus {ADay(most)}";
    public override string ADay(int count) => $"{count} par jour";
    public override string AlertHeading(string words) => $"🔔 Alerte : {words}";

    public override ReplyText AlertFault(string id) =>
        $"Les alertes de l’abonné <code>{id}</code> n’ont pas pu être faites ; je continue d’essayer. La raison est "
            + $"dans le journal.";

    public override string LiveLabel => "Sujets tenus à jour";

    public override ReplyText LiveExplained =>
        $"S’il y a du nouveau sur un sujet, je mets à jour le message sans bruit pendant deux jours, et "
            + $"le bulletin suivant le mentionne. Seule une correction est envoyée à part.";

    public override string UpdatedAt(string time) => $"Mis à jour {time}";

    public override string EditedInPlace => "Déjà mis à jour dans des messages précédents";

    public override ReplyText LivingFault(string id) =>
        $"La mise à jour continue pour l’abonné <code>{id}</code> a échoué ; je continue d’essayer. La "
            + $"raison est dans le journal.";
}
