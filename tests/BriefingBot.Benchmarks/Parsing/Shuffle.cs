namespace BriefingBot.Benchmarks.Parsing;

/// <summary>
/// Puts items into an order that is the same in every run (Fisher–Yates over a linear congruential generator).
/// </summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong state = seed;

    public void Apply<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (ulong)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>True so many times of a hundred.</summary>
    public bool Chance(int percent) => Next() % 100 < (ulong)percent;

    private ulong Next()
    {
        state = (state * 6364136223846793005) + 1442695040888963407;
        return state >> 33;
    }
}
