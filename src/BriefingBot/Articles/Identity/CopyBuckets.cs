using BriefingBot.Text.Similarity;

namespace BriefingBot.Articles.Identity;

/// <summary>The newest article of each bucket: a table with open addressing that holds no keys, since an article's
/// signature tells in which buckets it is. A dictionary with the keys in it takes four times the room.</summary>
/// <param name="bandOf">The band of a stored article's signature at a place.</param>
internal sealed class CopyBuckets(Func<int, int, ulong> bandOf)
{
    /// <summary>A power of two. In each slot, less one, the number of an article and which of its bands it is; 0 where
    /// there is none.</summary>
    private uint[] _slots = new uint[64];
    private int _count;

    /// <summary>The newest article of a bucket; null for an empty one.</summary>
    public int? this[ulong band] => _slots[Find(band)] is > 0 and var slot ? NumberIn(slot) : null;

    /// <summary>Puts an article at the head of a bucket.</summary>
    public void Set(int place, ulong band, int number)
    {
        var at = Find(band);
        if (_slots[at] == 0 && ++_count > _slots.Length / 4 * 3)
        {
            Grow();
            at = Find(band);
        }

        _slots[at] = ((uint)number * TextSignature.BandCount) + (uint)place + 1;
    }

    /// <summary>Takes a bucket away while its newest article is still stored.</summary>
    public void Remove(ulong band)
    {
        var hole = Find(band);
        if (_slots[hole] == 0)
        {
            return;
        }

        // What stands behind moves up, or it would not be found from its home any more.
        for (var at = Next(hole); _slots[at] != 0; at = Next(at))
        {
            if (Distance(Home(BandIn(_slots[at])), at) >= Distance(hole, at))
            {
                _slots[hole] = _slots[at];
                hole = at;
            }
        }

        _slots[hole] = 0;
        _count--;
    }

    private static int NumberIn(uint slot) => (int)((slot - 1) / TextSignature.BandCount);

    private ulong BandIn(uint slot) => bandOf(NumberIn(slot), (int)((slot - 1) % TextSignature.BandCount));

    /// <summary>Where a bucket stands, or would stand.</summary>
    private int Find(ulong band)
    {
        var at = Home(band);
        while (_slots[at] != 0 && BandIn(_slots[at]) != band)
        {
            at = Next(at);
        }

        return at;
    }

    private int Home(ulong band) => (int)band & (_slots.Length - 1);

    private int Next(int at) => (at + 1) & (_slots.Length - 1);

    private int Distance(int from, int to) => (to - from) & (_slots.Length - 1);

    private void Grow()
    {
        var before = _slots;
        _slots = new uint[before.Length * 2];
        foreach (var slot in before)
        {
            if (slot != 0)
            {
                _slots[Find(BandIn(slot))] = slot;
            }
        }
    }
}
