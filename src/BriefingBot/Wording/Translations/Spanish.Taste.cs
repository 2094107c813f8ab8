namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: reasons, reactions and the weekly edition.</summary>
internal sealed partial class Spanish
{
    public override string WhyHeading => "Por qué estas noticias";
    public override string TasteHeading => "El efecto de tus 👍 y 👎";

    public override ReplyText NoTaste =>
        $"Ahora no cuenta ningún 👍 ni 👎. 👍 o 👎 en un mensaje sube o baja un poco sus temas y sus medios.";

    public override string ResetButton => "Olvidarlo todo";
    public override ReplyText AskReset => $"¿Olvidar todo el efecto de 👍 y 👎?";
    public override ReplyText WasReset => $"Hecho: todos los temas y medios vuelven a contar lo mismo.";
    public override string FollowsWord(string word) => $"sigues «{word}»";
    public override string WeeklyLabel => "Edición semanal";
    public override string WeeklyHeading => "La semana";

    public override ReplyText WeeklyExplained =>
        $"Una vez por semana, una línea por cada noticia que siguió siendo importante.";

    public override ReplyText AnswerStopped => $"Detenido.";
    public override ReplyText AnswerSoFar => $"Detenido aquí; escrito por un modelo de lenguaje.";
}
