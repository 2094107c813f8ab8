using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using BriefingBot.Stories;

namespace BriefingBot.Briefings.Choice;

/// <summary>What was worked out of a story, for all chats for which it comes out the same. Forgotten with the story's
/// object: one that changed is another object. Safe for use from several threads.</summary>
/// <typeparam name="TKey">What it depends on besides the story.</typeparam>
/// <typeparam name="TValue">What was worked out.</typeparam>
internal sealed class StoryMemo<TKey, TValue>
    where TKey : notnull
{
    /// <summary>Results for one story; after that they begin anew.</summary>
    private const int MostResults = 256;

    private readonly ConditionalWeakTable<Story, ConcurrentDictionary<TKey, TValue>> _known = [];

    /// <summary>What was worked out of the story before; the type's default (null) where nothing was.</summary>
    public TValue? Find(Story story, TKey key) =>
        _known.TryGetValue(story, out var known) ? known.GetValueOrDefault(key) : default;

    /// <summary>Keeps what was worked out of a story, and returns it.</summary>
    public TValue Keep(Story story, TKey key, TValue value)
    {
        var known = _known.GetOrCreateValue(story);
        if (known.Count >= MostResults)
        {
            known.Clear();
        }

        known[key] = value;
        return value;
    }
}

/// <summary>What a reader knows of a story, told apart by the object alone: comparing it would take long.</summary>
internal readonly struct EarlierTold(ToldStory? told) : IEquatable<EarlierTold>
{
    private readonly ToldStory? _told = told;

    public bool Equals(EarlierTold other) => ReferenceEquals(_told, other._told);

    public override bool Equals(object? obj) => obj is EarlierTold other && Equals(other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(_told);
}
