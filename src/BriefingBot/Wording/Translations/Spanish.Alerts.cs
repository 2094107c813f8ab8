namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: alerts between the editions, and living stories.</summary>
internal sealed partial class Spanish
{
    public override ReplyText AlertPrompt =>
        $"¿De qué palabras quieres que te avise al momento? Varias, separadas por comas.";

    public override string AlertsLabel => "Alertas";
    public override string AlertWordsLabel => "Palabras de alerta";

    public override ReplyText AlertsExplained =>
        $"Una noticia sobre tus palabras o temas llega al momento cuando la dan medios independientes, "
            + $"nunca en las horas de silencio y nunca dos veces.";

    public override string HeldBack(int outlets, int most) =>
        $"A partir de {Outlets(outlets)}, como máximo {ADay(most)}";

    public override string ADay(int count) => $"{count} al día";
    public override string AlertHeading(string words) => $"🔔 Alerta: {words}";

    public override ReplyText AlertFault(string id) =>
        $"No se pudieron hacer las alertas del suscriptor <code>{id}</code>; sigo intentándolo. El motivo está en el "
            + $"registro.";

    public override string LiveLabel => "Noticias al día";

    public override ReplyText LiveExplained =>
        $"Si hay novedades de una noticia, actualizo el mensaje sin sonido durante dos días y el siguiente "
            + $"boletín la nombra. Solo una corrección llega como mensaje nuevo.";

    public override string UpdatedAt(string time) => $"Actualizado {time}";

    public override string EditedInPlace => "Ya actualizado en mensajes anteriores";

    public override ReplyText LivingFault(string id) =>
        $"Falló la actualización continua del suscriptor <code>{id}</code>; sigo intentándolo. El motivo "
            + $"está en el registro.";
}
