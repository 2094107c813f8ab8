namespace BriefingBot.Wording.Translations;

internal sealed partial class Russian
{
    public override ReplyText AskChannel(string title) =>
        $"Теперь я могу писать в <b>{title}</b>. Присылать туда сводки?";

    public override ReplyText ChooseChannel =>
        $"Выберите свой канал кнопкой внизу. Я должен быть там администратором с правом публикации.";

    public override string ChooseChannelButton => "📣 Выбрать канал";

    public override ReplyText NotYourChannel =>
        $"Вы не администратор этого канала, или им не являюсь я. Добавьте меня с правом публикации и "
            + $"попробуйте снова.";

    public override ReplyText ChannelGets(string title) => $"<b>{title}</b> получает сводки.";

    public override string FromOperator => "От оператора бота";

    public override string YourChannels => "Ваши каналы";

    public override ReplyText CannotPostInChannel(string? title) =>
        $"Я не могу писать в <b>{title ?? "ваш канал"}</b>. Дайте мне право публиковать там сообщения и нажмите "
            + $"кнопку ниже; до тех пор сводок в нём не будет.";

    public override string TryAgain => "Попробовать снова";
}
