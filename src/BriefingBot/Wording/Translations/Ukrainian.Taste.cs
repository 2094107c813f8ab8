namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: reasons, reactions and the weekly edition.</summary>
internal sealed partial class Ukrainian
{
    public override string WhyHeading => "Чому ці сюжети";
    public override string TasteHeading => "Що змінили ваші 👍 і 👎";

    public override ReplyText NoTaste =>
        $"Зараз жодна реакція не враховується. 👍 або 👎 під повідомленням трохи підіймає чи опускає його рубрики "
            + $"й видання.";

    public override string ResetButton => "Забути все";
    public override ReplyText AskReset => $"Забути все, що змінили 👍 і 👎?";
    public override ReplyText WasReset => $"Готово: усі рубрики й видання знову важать однаково.";
    public override string FollowsWord(string word) => $"ви стежите за словом «{word}»";
    public override string WeeklyLabel => "Випуск за тиждень";
    public override string WeeklyHeading => "Тиждень";
    public override ReplyText WeeklyExplained => $"Раз на тиждень по рядку про кожен сюжет, що лишився важливим.";
    public override ReplyText AnswerStopped => $"Зупинено.";
    public override ReplyText AnswerSoFar => $"Зупинено тут; написано мовною моделлю.";
}
