namespace BriefingBot.Wording.Translations;

/// <summary>Russian: the chat in a terminal.</summary>
internal sealed partial class Russian
{
    public override string TerminalHint => "Задайте вопрос или введите команду: /help покажет все, /quit завершает.";
}
