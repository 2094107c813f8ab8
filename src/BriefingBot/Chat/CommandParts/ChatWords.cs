using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>One of a chat's lists of words: what adds to it, what takes away from it, and how it is shown.</summary>
/// <param name="Adding">The command that adds, without the slash.</param>
/// <param name="Removing">The command that takes away.</param>
/// <param name="Of">The list as it is.</param>
/// <param name="Set">The chat with another list.</param>
/// <param name="Prompt">Asks for words.</param>
/// <param name="Shown">Says which words it holds.</param>
/// <param name="Left">Says which words it holds no longer, as another list took them.</param>
internal sealed record ChatWords(
    string Adding,
    string Removing,
    Func<Subscriber, IReadOnlyList<string>> Of,
    Func<Subscriber, IReadOnlyList<string>, Subscriber> Set,
    Func<Texts, ReplyText> Prompt,
    Func<Texts, IReadOnlyList<string>, ReplyText> Shown,
    Func<Texts, string, ReplyText> Left)
{
    /// <summary>The words that a chat follows: a story with one of them rises.</summary>
    public static readonly ChatWords Followed = new(
        "follow",
        "unfollow",
        subscriber => subscriber.Followed,
        (subscriber, words) => subscriber with { Followed = words },
        texts => texts.FollowPrompt,
        (texts, words) => texts.Followed(words),
        (texts, words) => texts.NoLongerFollowed(words));

    /// <summary>Words that leave a story out.</summary>
    public static readonly ChatWords Muted = new(
        "mute",
        "unmute",
        subscriber => subscriber.Muted,
        (subscriber, words) => subscriber with { Muted = words },
        texts => texts.MutePrompt,
        (texts, words) => texts.Muted(words),
        (texts, words) => texts.NoLongerMuted(words));

    /// <summary>The list in which a word of this one cannot be at the same time.</summary>
    public ChatWords Other => this == Followed ? Muted : Followed;
}
