namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: living stories.</summary>
internal sealed partial class Ukrainian
{
    public override string LiveLabel => "Оновлення сюжетів";

    public override ReplyText LiveExplained =>
        $"Коли розказаний сюжет розвивається, я два дні без звуку змінюю те саме повідомлення. Окремо надходить лише "
            + $"виправлення.";

    public override string UpdatedAt(string time) => $"Оновлено {time}";

    public override ReplyText LivingFault(string id) =>
        $"Сюжети підписника <code>{id}</code> не вдалося оновити; я продовжую спроби. Причина в журналі.";
}
