namespace BriefingBot.Wording.Translations;

/// <summary>French: the chat in a terminal.</summary>
internal sealed partial class French
{
    public override string TerminalHint =>
        "Posez une question ou tapez une commande : /help les montre toutes, /quit termine.";
}
