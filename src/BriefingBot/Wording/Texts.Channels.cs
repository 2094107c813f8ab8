using BriefingBot.Subscribers;

namespace BriefingBot.Wording;

/// <summary>What is said of channels, to those who administer them and in private.</summary>
public partial class Texts
{
    public virtual ReplyText AskChannel(string title) =>
        $"I may post in <b>{title}</b> now. Should it get the briefings?";

    public virtual ReplyText ChooseChannel =>
        $"Choose a channel of yours with the button below. I must be one of its administrators, with the right to "
            + $"post.";

    public virtual string ChooseChannelButton => "📣 Choose a channel";

    public virtual ReplyText NotYourChannel =>
        $"You are not an administrator of that channel, or I am not. Add me as one that may post, then try again.";

    public virtual ReplyText ChannelGets(string title) => $"<b>{title}</b> gets briefings.";

    public ReplyText ChannelSubscribed(Subscriber channel, ComingEdition? next) =>
        $"{ChannelGets(channel.Title)} {Schedule(channel, next)}";

    /// <summary>Over a broadcast: who runs the bot speaks, no source.</summary>
    public virtual string FromOperator => "From the operator";

    /// <summary>Over the buttons that lead to the channels that get briefings.</summary>
    public virtual string YourChannels => "Your channels";

    /// <summary>Posting failed, or is sure to; a button below asks again: nobody has to post a command.</summary>
    /// <param name="title">The channel's; null where Telegram did not tell it.</param>
    public virtual ReplyText CannotPostInChannel(string? title) =>
        $"I cannot post in <b>{title ?? "your channel"}</b>. Give me the right to post messages there, then "
            + $"press the button below; until then it gets no briefings.";

    public virtual string TryAgain => "Try again";
}
