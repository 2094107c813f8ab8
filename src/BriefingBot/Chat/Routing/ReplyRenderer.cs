using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Telling;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>The words of a reply, whatever its content.</summary>
public sealed class ReplyRenderer(Languages languages, TimeProvider clock)
{
    /// <summary>Writes it; a file's words are its caption.</summary>
    /// <param name="reply">What to write.</param>
    /// <param name="subscriber">The chat it is for, whose language and clocks count; null where it is not
    /// known.</param>
    public RichText Render(Reply reply, Subscriber? subscriber)
    {
        var now = clock.GetUtcNow();
        var texts = languages.For(subscriber?.Language);
        return reply switch
        {
            { Briefing: { } briefing } => BriefingWriter.Write(briefing, texts).Text,
            { Story: { } story } =>
                StoryPage.Write(story, subscriber is null ? now : EditionClock.LocalTime(subscriber, now), texts),
            { Written: { } written } => written,
            { File: { } file } => RichText.Plain(file.Caption),
            _ => (reply.Text ?? ReplyText.Empty).ToRichText(),
        };
    }
}
