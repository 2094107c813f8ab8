using System.Globalization;
using BriefingBot.Operation;
using BriefingBot.Stories;

namespace BriefingBot.Briefings.Memory;

/// <summary>Remembers the tellings last asked for, so that what many chats know is read once; what is known of a story
/// by the same tellings is the same object. Safe for use from several threads.</summary>
internal sealed class TellingCache
{
    private const int MostTellings = 1000;

    private readonly TwoGenerations<string, ToldStory> _told = new(MostTellings);

    /// <summary>A telling that need not be read, or null.</summary>
    public ToldStory? Find(long id) => _told.Find(KeyOf([id]));

    /// <summary>Remembers a telling that was read.</summary>
    public ToldStory Add(long id, ToldStory told) => _told.Add(KeyOf([id]), told);

    /// <summary>What is known by several tellings of one story.</summary>
    /// <param name="ids">Their numbers, in the order in which they were told.</param>
    /// <param name="told">All of them.</param>
    public ToldStory Together(IReadOnlyList<long> ids, IReadOnlyDictionary<long, ToldStory> told)
    {
        if (ids is [var only])
        {
            return told[only];
        }

        var key = KeyOf(ids);
        return _told.Find(key) ?? _told.Add(key, ids.Select(id => told[id]).Aggregate((one, other) => one.And(other)));
    }

    private static string KeyOf(IReadOnlyList<long> ids) =>
        string.Join('+', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
}
