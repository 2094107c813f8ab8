namespace BriefingBot.Wording.Translations;

/// <summary>Russian: living stories.</summary>
internal sealed partial class Russian
{
    public override string LiveLabel => "Обновление сюжетов";

    public override ReplyText LiveExplained =>
        $"Когда рассказанный сюжет развивается, я два дня без звука меняю то же сообщение. Отдельно приходит только "
            + $"исправление.";

    public override string UpdatedAt(string time) => $"Обновлено {time}";

    public override ReplyText LivingFault(string id) =>
        $"Сюжеты подписчика <code>{id}</code> не удалось обновить; я продолжаю попытки. Причина в журнале.";
}
