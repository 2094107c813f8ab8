namespace BriefingBot.Wording.Translations;

/// <summary>Russian: alerts between the editions, and living stories.</summary>
internal sealed partial class Russian
{
    public override ReplyText AlertPrompt => $"По каким словам оповещать сразу? Несколько — через запятую.";

    public override string AlertsLabel => "Оповещения";
    public override string AlertWordsLabel => "Слова для оповещений";

    public override ReplyText AlertsExplained =>
        $"Сюжет с вашими словами или рубриками приходит сразу, когда о нём пишут независимые издания, "
            + $"но не в часы тишины и не больше одного раза.";

    public override string HeldBack(int outlets, int most) => $"Изданий: от {outlets}, оповещений: до {ADay(most)}";
    public override string AtLeastOutlets(int count) => $"от {Count(count, OutletsGenitive)}";
    public override string ADay(int count) => $"{count} в день";
    public override string AlertHeading(string words) => $"🔔 Оповещение: {words}";

    public override ReplyText AlertFault(string id) =>
        $"Оповещения для подписчика <code>{id}</code> не удалось составить; я продолжаю попытки. Причина "
            + $"в журнале.";

    public override string LiveLabel => "Обновление сюжетов";

    public override ReplyText LiveExplained =>
        $"Если в сюжете есть новое, я два дня без звука обновляю сообщение о нём, а следующая сводка его "
            + $"называет. Отдельно приходит только исправление.";

    public override string UpdatedAt(string time) => $"Обновлено {time}";

    public override string EditedInPlace => "Уже обновлено в прежних сообщениях";

    public override ReplyText LivingFault(string id) =>
        $"Сюжеты подписчика <code>{id}</code> не удалось обновить; я продолжаю попытки. Причина в журнале.";
}
