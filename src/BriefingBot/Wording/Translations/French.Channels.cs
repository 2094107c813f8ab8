namespace BriefingBot.Wording.Translations;

internal sealed partial class French
{
    public override ReplyText AskChannel(string title) =>
        $"Je peux maintenant publier dans <b>{title}</b>. Doit-il recevoir les bulletins ?";

    public override ReplyText ChooseChannel =>
        $"Choisissez un de vos canaux avec le bouton ci-dessous. Je dois y être administrateur, avec le "
            + $"droit de publier.";

    public override string ChooseChannelButton => "📣 Choisir un canal";

    public override ReplyText NotYourChannel =>
        $"Vous n’êtes pas administrateur de ce canal, ou je ne le suis pas. Ajoutez-moi avec le droit de "
            + $"publier, puis réessayez.";

    public override ReplyText ChannelGets(string title) => $"<b>{title}</b> reçoit des bulletins.";

    public override string FromOperator => "Message de l’exploitant";

    public override string YourChannels => "Vos canaux";

    public override ReplyText CannotPostInChannel(string? title) =>
        $"Je ne peux pas publier dans <b>{title ?? "votre canal"}</b>. Donnez-moi le droit d’y publier des messages, "
            + $"puis appuyez sur le bouton ci-dessous ; jusque-là il ne reçoit pas de bulletins.";

    public override string TryAgain => "Réessayer";
}
