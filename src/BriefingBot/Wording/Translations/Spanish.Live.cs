namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: living stories.</summary>
internal sealed partial class Spanish
{
    public override string LiveLabel => "Actualización continua";

    public override ReplyText LiveExplained =>
        $"Cuando crece una noticia que te conté, cambio ese mensaje sin sonido, durante dos días. Solo una corrección "
            + $"llega como mensaje nuevo.";

    public override string UpdatedAt(string time) => $"Actualizado {time}";

    public override ReplyText LivingFault(string id) =>
        $"Falló la actualización continua del suscriptor <code>{id}</code>; sigo intentándolo. El motivo "
            + $"está en el registro.";
}
