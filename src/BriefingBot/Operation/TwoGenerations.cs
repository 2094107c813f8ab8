namespace BriefingBot.Operation;

/// <summary>A cache in two generations: a full one becomes the older one, and what nobody asked for since then is
/// forgotten with it. Safe for use from several threads.</summary>
/// <param name="most">The size of a generation; there is room for two.</param>
internal sealed class TwoGenerations<TKey, TValue>(int most)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _gate = new();
    private Dictionary<TKey, TValue> _recent = [];
    private Dictionary<TKey, TValue> _older = [];

    /// <summary>What is remembered, or null.</summary>
    public TValue? Find(TKey key)
    {
        lock (_gate)
        {
            return _recent.TryGetValue(key, out var known) ? known
                : _older.TryGetValue(key, out known) ? Keep(key, known)
                : null;
        }
    }

    /// <summary>Remembers it and returns it.</summary>
    public TValue Add(TKey key, TValue value)
    {
        lock (_gate)
        {
            return Keep(key, value);
        }
    }

    private TValue Keep(TKey key, TValue value)
    {
        if (_recent.Count >= most)
        {
            (_older, _recent) = (_recent, []);
        }

        return _recent[key] = value;
    }
}
