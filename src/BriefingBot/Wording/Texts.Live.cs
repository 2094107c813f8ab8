namespace BriefingBot.Wording;

/// <summary>Living stories: messages that change while their stories grow.</summary>
public partial class Texts
{
    public virtual string LiveLabel => "Living stories";

    public virtual ReplyText LiveExplained =>
        $"When a story I told you grows, I change that message without a sound, for two days. Only a correction is "
            + $"sent anew.";

    /// <summary>Before the news in a message that was changed.</summary>
    public virtual string UpdatedAt(string time) => $"Updated {time}";

    public virtual ReplyText LivingFault(string id) =>
        $"Living stories of subscriber <code>{id}</code> could not be updated; I keep trying. The log has the reason.";

    public ReplyText Live(bool isOn) =>
        $"""
        <b>{LiveLabel}{Colon}{OnOff(isOn)}</b>
        {LiveExplained}
        """;
}
