namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: the chat in a terminal.</summary>
internal sealed partial class Ukrainian
{
    public override string TerminalHint => "Поставте запитання або введіть команду: /help покаже всі, /quit завершує.";
}
