namespace BriefingBot.Wording.Translations;

/// <summary>Russian: alerts between the editions.</summary>
internal sealed partial class Russian
{
    public override ReplyText AlertPrompt =>
        $"О каких словах сообщать сразу? Несколько — через запятую.";

    public override string AlertsLabel => "Срочные сообщения";

    public override string AlertWordsLabel => "Слова для срочных сообщений";

    public override ReplyText AlertsExplained =>
        $"Сюжет с вашими словами или рубриками приходит сразу, когда о нём пишут независимые издания, "
            + $"но не в часы тишины и никогда дважды.";

    public override string ADay(int count) => $"{count} в день";

    public override string AlertHeading(string words) => $"🔔 Срочно: {words}";

    public override ReplyText AlertFault(string id) =>
        $"Срочные сообщения для подписчика <code>{id}</code> не удалось составить; я продолжаю попытки. Причина "
            + $"в журнале.";
}
