using System.Runtime.InteropServices;
using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Articles.Identity;

/// <summary>
/// Finds near-duplicates of a text among all that were added: MinHash signatures over word shingles, looked up by
/// banding (Broder 1997; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4). A look-up costs the same
/// however many texts are stored. A text is a copy where most of the shorter one's shingles stand in the longer one:
/// cuts, new titles, prefixes and another order of paragraphs do not hide it, and quoting a few sentences does not make
/// one.
/// </summary>
/// <remarks>Safe for use from several threads.</remarks>
public sealed class CopyIndex
{
    private const int MostInBucket = 32;
    private const double FewestOfBothForCopy = 0.3;
    private const double FewestOfShorterForCopy = 0.62;

    private readonly Lock _gate = new();
    private readonly Dictionary<ulong, List<int>> _buckets = [];
    private readonly Dictionary<int, (string Id, TextSignature Signature)> _stored = [];
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

    /// <summary>The id of the stored article whose text this one repeats, or null. Its own id is never the
    /// answer.</summary>
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
            foreach (var band in signature.Bands())
            {
                foreach (var number in _buckets.GetValueOrDefault(band) ?? [])
                {
                    if (seen.Add(number)
                        && _stored[number].Id != article.Id
                        && IsCopy(signature, _stored[number].Signature) is { } share
                        && share > best.Share)
                    {
                        best = (number, share);
                    }
                }
            }

            return best.Share > 0 ? _stored[best.Number].Id : null;
        }
    }

    /// <summary>Stores an article; a text too short to be told apart is not stored. An id that is there is
    /// replaced.</summary>
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
            _stored[number] = (article.Id, signature);
            _numbers[article.Id] = number;
            foreach (var band in signature.Bands())
            {
                ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(_buckets, band, out _);
                bucket ??= new List<int>(1);
                // A text that a site puts into every page must not make look-ups slow: the newest are kept.
                if (bucket.Count >= MostInBucket)
                {
                    bucket.RemoveAt(0);
                }

                bucket.Add(number);
            }
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

            foreach (var band in stored.Signature.Bands())
            {
                if (_buckets.TryGetValue(band, out var bucket) && bucket.Remove(number) && bucket.Count == 0)
                {
                    _buckets.Remove(band);
                }
            }
        }
    }

    private static double? IsCopy(TextSignature one, TextSignature other)
    {
        var resemblance = one.Resemblance(other);
        var common = resemblance / (1 + resemblance) * (one.Shingles + other.Shingles);
        var ofShorter = common / Math.Min(one.Shingles, other.Shingles);
        return resemblance >= FewestOfBothForCopy && ofShorter >= FewestOfShorterForCopy ? resemblance : null;
    }
}
