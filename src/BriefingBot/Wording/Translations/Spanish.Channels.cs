namespace BriefingBot.Wording.Translations;

internal sealed partial class Spanish
{
    public override ReplyText AskChannel(string title) =>
        $"Ahora puedo publicar en <b>{title}</b>. ¿Debe recibir los boletines?";

    public override ReplyText ChooseChannel =>
        $"Elige uno de tus canales con el botón de abajo. Debo ser administrador allí, con derecho a publicar.";

    public override string ChooseChannelButton => "📣 Elegir un canal";

    public override ReplyText NotYourChannel =>
        $"No eres administrador de ese canal, o no lo soy yo. Hazme administrador con permiso para publicar e "
            + $"inténtalo otra vez.";

    public override ReplyText ChannelGets(string title) => $"<b>{title}</b> recibe boletines.";

    public override string FromOperator => "Mensaje del operador";

    public override string YourChannels => "Tus canales";

    public override ReplyText CannotPostInChannel(string? title) =>
        $"No puedo publicar en <b>{title ?? "tu canal"}</b>. Dame permiso para publicar mensajes allí y pulsa después "
            + $"el botón de abajo; hasta entonces no recibe boletines.";

    public override string TryAgain => "Intentar de nuevo";
}
