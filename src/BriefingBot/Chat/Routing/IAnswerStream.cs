using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>Where an answer can be seen while it is being written, and stopped.</summary>
public interface IAnswerStream
{
    /// <summary>Cancelled where the person wants no more of it.</summary>
    CancellationToken Stopped { get; }

    /// <summary>The answer will be shown as it grows: until then the person sees that the bot is at it.</summary>
    void Begin();

    /// <summary>Shows what there is so far; may be passed over where that comes too quickly.</summary>
    Task ShowAsync(ReplyText text, CancellationToken cancellationToken);
}
