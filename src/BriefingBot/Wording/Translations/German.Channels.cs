namespace BriefingBot.Wording.Translations;

internal sealed partial class German
{
    public override ReplyText AskChannel(string title) =>
        $"Ich darf jetzt in <b>{title}</b> schreiben. Soll der Kanal die Briefings bekommen?";

    public override ReplyText ChooseChannel =>
        $"Wähle unten einen deiner Kanäle. Ich muss dort Administrator sein und schreiben dürfen.";

    public override string ChooseChannelButton => "📣 Kanal wählen";

    public override ReplyText NotYourChannel =>
        $"Du bist dort kein Administrator, oder ich bin keiner. Mach mich zum Administrator mit Schreibrecht und "
            + $"versuch es noch einmal.";

    public override ReplyText ChannelGets(string title) => $"<b>{title}</b> bekommt Briefings.";

    public override string FromOperator => "Vom Betreiber";

    public override string YourChannels => "Deine Kanäle";

    public override ReplyText CannotPostInChannel(string? title) =>
        $"Ich kann in <b>{title ?? "deinem Kanal"}</b> nicht schreiben. Gib mir dort das Recht, Nachrichten zu "
            + $"schreiben, und drück dann unten auf den Knopf; bis dahin kommen keine Briefings.";

    public override string TryAgain => "Noch einmal versuchen";
}
