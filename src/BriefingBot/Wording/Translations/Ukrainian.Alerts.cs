namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: alerts between the editions, and living stories.</summary>
internal sealed partial class Ukrainian
{
    public override ReplyText AlertPrompt => $"За якими словами сповіщати одразу? Кілька — через кому.";

    public override string AlertsLabel => "Сповіщення";
    public override string AlertWordsLabel => "Слова для сповіщень";

    public override ReplyText AlertsExplained =>
        $"Сюжет із вашими словами чи рубриками надходить одразу, коли про нього пишуть незалежні видання, "
            + $"але не в години тиші й не більше одного разу.";

    public override string HeldBack(int outlets, int most) => $"Видань: від {outlets}, сповіщень: до {ADay(most)}";
    public override string AtLeastOutlets(int count) => $"від {Count(count, OutletsGenitive)}";
    public override string ADay(int count) => $"{count} на день";
    public override string AlertHeading(string words) => $"🔔 Сповіщення: {words}";

    public override ReplyText AlertFault(string id) =>
        $"Сповіщення для підписника <code>{id}</code> не вдалося скласти; я продовжую спроби. Причина "
            + $"в журналі.";

    public override string LiveLabel => "Оновлення сюжетів";

    public override ReplyText LiveExplained =>
        $"Коли в сюжеті з’являється нове, я два дні беззвучно оновлюю повідомлення про нього, а наступне зведення "
            + $"його називає. Окремо надходить лише виправлення.";

    public override string UpdatedAt(string time) => $"Оновлено {time}";

    public override string EditedInPlace => "Уже оновлено в попередніх повідомленнях";

    public override ReplyText LivingFault(string id) =>
        $"Сюжети підписника <code>{id}</code> не вдалося оновити; я продовжую спроби. Причина в журналі.";
}
