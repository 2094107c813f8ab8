namespace BriefingBot.Wording.Translations;

/// <summary>German: the chat in a terminal.</summary>
internal sealed partial class German
{
    public override string TerminalHint => "Stell eine Frage oder tippe einen Befehl: /help zeigt alle, /quit beendet.";
}
