using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>The words of a reply, whatever its content.</summary>
internal static class ReplyDressing
{
    /// <summary>Writes it; a file's words are its caption.</summary>
    public static MessageText Write(Reply reply, Subscriber? subscriber, DateTimeOffset now) => reply switch
    {
        { Briefing: { } briefing } => BriefingText.Write(briefing),
        { Story: { } story } => StoryPage.Write(story, subscriber is null ? now : EditionClock.LocalTime(subscriber, now)),
        { File: { } file } => MessageText.Plain(file.Caption),
        _ => (reply.Text ?? ReplyText.Empty).ToMessageText(),
    };
}
