namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: the chat in a terminal.</summary>
internal sealed partial class Spanish
{
    public override string TerminalHint =>
        "Haz una pregunta o escribe un comando: /help los muestra todos, /quit termina.";
}
