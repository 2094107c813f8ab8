using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Articles.Identity;

/// <summary>Finds near-duplicates of a text among all that were added: MinHash signatures over word shingles, looked up
/// by banding (Broder 1997; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4). A look-up costs the
/// same however many texts are stored. A text is a copy where most of the shorter one's shingles stand in the longer
/// one: cuts, new titles, prefixes and another order of paragraphs do not hide it, and quoting a few sentences does not
/// make one.</summary>
/// <remarks>Safe for use from several threads.</remarks>
public sealed class CopyIndex
{
    private const int MostInBucket = 32;
    private const double FewestOfBothForCopy = 0.3;
    private const double FewestOfShorterForCopy = 0.62;

    /// <summary>No article has this number.</summary>
    private const int None = -1;

    private readonly Lock _gate = new();

    // A bucket is a chain from its newest article to those before: a list for each would take three times the room,
    // and a collection would have to follow millions of them.
    private readonly Dictionary<ulong, int> _newest = [];
    private readonly Dictionary<int, Stored> _stored = [];
    private readonly Dictionary<string, int> _numbers = [];
    private int _next;

    /// <summary>How many articles are stored.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _stored.Count;
            }
        }
    }

    /// <summary>The id of another stored article whose text this one repeats, or null.</summary>
    public string? FindOriginal(Article article)
    {
        if (TextSignature.Of(article.Text) is not { } signature)
        {
            return null;
        }

        lock (_gate)
        {
            var best = default((int Number, double Share));
            var seen = new HashSet<int>();
            foreach (var (place, band) in signature.Bands().Index())
            {
                foreach (var number in Bucket(place, band))
                {
                    if (seen.Add(number)
                        && _stored[number].Id != article.Id
                        && IsCopy(signature, _stored[number].Signature) is { } share
                        && (share > best.Share || (share == best.Share && number < best.Number)))
                    {
                        best = (number, share);
                    }
                }
            }

            return best.Share > 0 ? _stored[best.Number].Id : null;
        }
    }

    /// <summary>Stores an article in place of one of its id; too short a text is not stored.</summary>
    public void Add(Article article)
    {
        Remove(article.Id);
        if (TextSignature.Of(article.Text) is not { } signature)
        {
            return;
        }

        lock (_gate)
        {
            var number = _next++;
            var before = new int[TextSignature.BandCount];
            foreach (var (place, band) in signature.Bands().Index())
            {
                before[place] = _newest.GetValueOrDefault(band, None);
                _newest[band] = number;
            }

            _stored[number] = new Stored(article.Id, signature, before);
            _numbers[article.Id] = number;
        }
    }

    /// <summary>Forgets an article; one that is not there is no error.</summary>
    public void Remove(string id)
    {
        lock (_gate)
        {
            if (!_numbers.Remove(id, out var number) || !_stored.Remove(number, out var stored))
            {
                return;
            }

            foreach (var (place, band) in stored.Signature.Bands().Index())
            {
                Unlink(place, band, number, stored.Before[place]);
            }
        }
    }

    /// <summary>A bucket's newest articles, the newest first, so that look-ups stay quick.</summary>
    private IEnumerable<int> Bucket(int place, ulong band)
    {
        var number = _newest.GetValueOrDefault(band, None);
        for (var count = 0; count < MostInBucket && _stored.TryGetValue(number, out var stored); count++)
        {
            yield return number;
            number = stored.Before[place];
        }
    }

    // Of a long chain what lies beyond its newest is not looked for: a chain ends at an article that is not stored.
    private void Unlink(int place, ulong band, int number, int before)
    {
        if (_newest.GetValueOrDefault(band, None) != number)
        {
            foreach (var after in Bucket(place, band))
            {
                if (_stored[after].Before[place] == number)
                {
                    _stored[after].Before[place] = before;
                    return;
                }
            }
        }
        else if (_stored.ContainsKey(before))
        {
            _newest[band] = before;
        }
        else
        {
            _newest.Remove(band);
        }
    }

    private static double? IsCopy(TextSignature one, TextSignature other)
    {
        var resemblance = one.Resemblance(other);
        var common = resemblance / (1 + resemblance) * (one.Shingles + other.Shingles);
        var ofShorter = common / Math.Min(one.Shingles, other.Shingles);
        return resemblance >= FewestOfBothForCopy && ofShorter >= FewestOfShorterForCopy ? resemblance : null;
    }

    /// <summary>A stored article.</summary>
    /// <param name="Signature">Its text's.</param>
    /// <param name="Before">For each band the number of the article that was the newest of its bucket before.</param>
    private sealed record Stored(string Id, TextSignature Signature, int[] Before);
}
