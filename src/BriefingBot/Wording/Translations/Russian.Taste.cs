namespace BriefingBot.Wording.Translations;

/// <summary>Russian: reasons, reactions and the weekly edition.</summary>
internal sealed partial class Russian
{
    public override string WhyHeading => "Почему эти сюжеты";
    public override string TasteHeading => "Что изменили ваши 👍 и 👎";

    public override ReplyText NoTaste =>
        $"Сейчас ни одна реакция не учитывается. 👍 или 👎 под сообщением немного поднимает или опускает его рубрики "
            + $"и издания.";

    public override string ResetButton => "Забыть всё";
    public override ReplyText AskReset => $"Забыть всё, что изменили 👍 и 👎?";
    public override ReplyText WasReset => $"Готово: все рубрики и издания снова равнозначны.";
    public override string FollowsWord(string word) => $"вы следите за словом «{word}»";
    public override string WeeklyLabel => "Выпуск за неделю";
    public override string WeeklyHeading => "Неделя";
    public override ReplyText WeeklyExplained => $"Раз в неделю по строке о каждом сюжете, который остался важным.";
    public override ReplyText AnswerStopped => $"Остановлено.";
    public override ReplyText AnswerSoFar => $"Остановлено здесь; написано языковой моделью.";
}
