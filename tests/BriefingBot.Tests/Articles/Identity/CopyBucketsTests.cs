using BriefingBot.Articles.Identity;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Tests.Articles.Identity;

public sealed class CopyBucketsTests
{
    [Fact]
    public void Heads_set_and_removed_in_any_order_are_those_of_a_dictionary()
    {
        // Few bands, most of which have one home, so that each removal must move others up.
        var bands = new Dictionary<(int Number, int Place), ulong>();
        var buckets = new CopyBuckets((number, place) => bands[(number, place)]);
        var expected = new Dictionary<ulong, int>();
        var random = new Random(5);
        for (var number = 0; number < 5000; number++)
        {
            var band = ((ulong)random.Next(1, 200) << 40) + (ulong)random.Next(3);
            if (random.Next(3) > 0)
            {
                var place = random.Next(TextSignature.BandCount);
                bands[(number, place)] = band;
                buckets.Set(place, band, number);
                expected[band] = number;
            }
            else
            {
                buckets.Remove(band);
                expected.Remove(band);
            }

            Assert.Equal(expected.TryGetValue(band, out var head) ? head : null, buckets[band]);
        }

        Assert.All(expected, pair => Assert.Equal(pair.Value, buckets[pair.Key]));
        Assert.All(bands.Values.Except(expected.Keys), band => Assert.Null(buckets[band]));
    }
}
