using System.Collections.Concurrent;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.CommandParts;

/// <summary>The channels that people administer, as Telegram says. It is asked a few at a time, and the answer stands
/// for some minutes: asking again and again spends no patience of Telegram's, on which all chats live.</summary>
internal sealed class OwnChannels(SubscriberStore subscribers, IChatAuthority authority, TimeProvider clock)
{
    /// <summary>Channels of which it is asked whether they are the person's.</summary>
    private const int MostLooked = 50;
    private const int AtOnce = 4;
    private static readonly TimeSpan Standing = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<long, Answer> _answers = [];

    /// <summary>Those of a person, the newest first. What is done there asks again for the right to it.</summary>
    public async Task<IReadOnlyList<Subscriber>> ListAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var old in _answers.Where(answer => answer.Value.Until <= now))
        {
            _answers.TryRemove(old);
        }

        if (_answers.TryGetValue(incoming.UserId, out var answer))
        {
            return answer.Channels;
        }

        var channels = await subscribers.ListChannelsAsync(MostLooked, cancellationToken);
        var isOwn = new bool[channels.Count];
        await Parallel.ForAsync(
            0,
            channels.Count,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (place, stopping) =>
                isOwn[place] = await AdministersAsync(incoming, channels[place].ChatId, stopping));
        List<Subscriber> own = [.. channels.Where((_, place) => isOwn[place])];
        _answers[incoming.UserId] = new Answer(now + Standing, own);
        return own;
    }

    /// <summary>A channel was added or named anew: the person's list is asked for again.</summary>
    public void Forget(Incoming incoming) => _answers.TryRemove(incoming.UserId, out _);

    /// <summary>Whether a channel is the person's, as Telegram says now.</summary>
    public Task<bool> AdministersAsync(Incoming incoming, long channelId, CancellationToken cancellationToken) =>
        authority.IsAdministratorAsync(
            incoming with
            {
                ChatId = channelId,
                ThreadId = null,
                Kind = ChatKind.Channel,
                IsFromChatItself = false,
            },
            cancellationToken);

    private sealed record Answer(DateTimeOffset Until, IReadOnlyList<Subscriber> Channels);
}
