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
    private readonly CopyBuckets _newest;
    private readonly Dictionary<int, Stored> _stored = [];
    private readonly Dictionary<string, int> _numbers = [];
    private int _next;

    public CopyIndex() => _newest = new CopyBuckets((number, place) => _stored[number].Signature.Band(place));

    /// <summary>How many articles are stored.</summary>
    internal int Count
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
            for (var place = 0; place < TextSignature.BandCount; place++)
            {
                foreach (var number in Bucket(place, signature.Band(place)))
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
            var stored = _stored[number] = new Stored(article.Id, signature);
            for (var place = 0; place < TextSignature.BandCount; place++)
            {
                var band = signature.Band(place);
                stored[place] = _newest[band] ?? None;
                _newest.Set(place, band, number);
            }

            _numbers[article.Id] = number;
        }
    }

    /// <summary>Forgets an article; one that is not there is no error.</summary>
    public void Remove(string id)
    {
        lock (_gate)
        {
            if (!_numbers.Remove(id, out var number))
            {
                return;
            }

            for (var place = 0; place < TextSignature.BandCount; place++)
            {
                Unlink(place, number);
            }

            _stored.Remove(number);
        }
    }

    /// <summary>A bucket's newest articles, the newest first, so that look-ups stay quick.</summary>
    private IEnumerable<int> Bucket(int place, ulong band)
    {
        var number = _newest[band] ?? None;
        for (var count = 0; count < MostInBucket && _stored.TryGetValue(number, out var stored); count++)
        {
            yield return number;
            number = stored[place];
        }
    }

    // Of a long chain what lies beyond its newest is not looked for: a chain ends at an article that is not stored.
    private void Unlink(int place, int number)
    {
        var (band, before) = (_stored[number].Signature.Band(place), _stored[number][place]);
        if (_newest[band] != number)
        {
            foreach (var after in Bucket(place, band))
            {
                if (_stored[after][place] == number)
                {
                    _stored[after][place] = before;
                    return;
                }
            }
        }
        else if (_stored.ContainsKey(before))
        {
            _newest.Set(place, band, before);
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

    /// <summary>An article that was added, linked to those that were in its bands before it.</summary>
    private sealed class Stored(string id, TextSignature signature)
    {
        // Numbers plus one, 0 for none. Null for most: what is no copy shares no bucket with any before.
        private int[]? _before;

        public string Id { get; } = id;

        public TextSignature Signature { get; } = signature;

        /// <summary>The article that was the newest of a band's bucket before.</summary>
        public int this[int place]
        {
            get => _before is null ? None : _before[place] - 1;
            set
            {
                if (value != None || _before is not null)
                {
                    (_before ??= new int[TextSignature.BandCount])[place] = value + 1;
                }
            }
        }
    }
}
