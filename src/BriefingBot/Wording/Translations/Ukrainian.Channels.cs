namespace BriefingBot.Wording.Translations;

internal sealed partial class Ukrainian
{
    public override ReplyText AskChannel(string title) =>
        $"Тепер я можу писати в <b>{title}</b>. Надсилати туди зведення?";

    public override ReplyText ChooseChannel =>
        $"Виберіть свій канал кнопкою внизу. Я маю бути там адміністратором із правом публікації.";

    public override string ChooseChannelButton => "📣 Вибрати канал";

    public override ReplyText NotYourChannel =>
        $"Ви не адміністратор цього каналу, або ним не є я. Додайте мене з правом публікації та спробуйте знову.";

    public override ReplyText ChannelGets(string title) => $"<b>{title}</b> отримує зведення.";

    public override string FromOperator => "Від оператора бота";

    public override string YourChannels => "Ваші канали";

    public override ReplyText CannotPostInChannel(string? title) =>
        $"Я не можу писати в <b>{title ?? "ваш канал"}</b>. Дайте мені право публікувати там повідомлення й "
            + $"натисніть кнопку нижче; доти зведень у ньому не буде.";

    public override string TryAgain => "Спробувати ще раз";
}
