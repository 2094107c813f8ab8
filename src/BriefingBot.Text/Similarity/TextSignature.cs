using System.Globalization;
using System.Runtime.InteropServices;

namespace BriefingBot.Text.Similarity;

/// <summary>A text's MinHash signature: how alike two texts are is how many of its numbers agree.</summary>
internal readonly struct TextSignature
{
    /// <summary>How many bands a signature is cut into: texts that agree in a whole band are candidates for
    /// copies.</summary>
    public const int BandCount = 32;

    private const int RowsInBand = 3;
    private const int Length = BandCount * RowsInBand;
    private const int ShingleWords = 4;
    private const int FewestShingles = 25;
    private const int MostWords = 20_000;

    private readonly uint[] _minima;

    private TextSignature(uint[] minima, int shingles) => (_minima, Shingles) = (minima, shingles);

    /// <summary>How many different shingles the text has.</summary>
    public int Shingles { get; }

    /// <summary>The signature of a text; null for one too short to be told apart from others.</summary>
    public static TextSignature? Of(string text)
    {
        var shingles = ShinglesOf(text);
        if (shingles.Count < FewestShingles)
        {
            return null;
        }

        var minima = new uint[Length];
        Array.Fill(minima, uint.MaxValue);
        foreach (var shingle in shingles)
        {
            // Two halves of one strong hash give as many independent ones as are wanted (Kirsch and Mitzenmacher 2006).
            var (step, start) = ((uint)(shingle >> 32) | 1, (uint)shingle);
            for (var i = 0; i < minima.Length; i++)
            {
                var mixed = (start + ((uint)i * step)) * 0x9E3779B1u;
                mixed ^= mixed >> 15;
                minima[i] = Math.Min(minima[i], mixed * 0x85EBCA77u);
            }
        }

        return new TextSignature(minima, shingles.Count);
    }

    /// <summary>The estimated share of shingles that both texts have (Jaccard), 0 to 1.</summary>
    public double Resemblance(TextSignature other)
    {
        var equal = 0;
        for (var i = 0; i < Length; i++)
        {
            equal += _minima[i] == other._minima[i] ? 1 : 0;
        }

        return (double)equal / Length;
    }

    /// <summary>The key of a band; two texts that are alike share at least one.</summary>
    public ulong Band(int place)
    {
        var hash = 14695981039346656037UL ^ (ulong)place;
        foreach (var minimum in _minima.AsSpan(place * RowsInBand, RowsInBand))
        {
            hash = Mix(hash ^ minimum);
        }

        return hash;
    }

    /// <summary>The runs of four words of a text, as hashes.</summary>
    public static HashSet<ulong> ShinglesOf(string text)
    {
        var words = new List<ulong>();
        var hash = 0UL;
        var inWord = false;
        foreach (var letter in text)
        {
            if (letter is >= '\u0E00' and <= '\u0E7F' or >= '\u3040' and <= '\u9FFF')
            {
                // Scripts without spaces: each character counts as a word.
                words.Add(Mix(letter));
                inWord = false;
                hash = 0;
            }
            else if (char.IsLetterOrDigit(letter)
                || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                hash = Mix(hash ^ char.ToLowerInvariant(letter));
                inWord = true;
            }
            else if (inWord)
            {
                words.Add(hash);
                inWord = false;
                hash = 0;
            }

            if (words.Count >= MostWords)
            {
                break;
            }
        }

        if (inWord)
        {
            words.Add(hash);
        }

        var shingles = new HashSet<ulong>();
        var all = CollectionsMarshal.AsSpan(words);
        for (var i = 0; i + ShingleWords <= all.Length; i++)
        {
            shingles.Add(Mix(all[i] ^ Mix(all[i + 1] ^ Mix(all[i + 2] ^ Mix(all[i + 3])))));
        }

        return shingles;
    }

    // The finaliser of SplitMix64: every bit of the input moves every bit of the output.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15UL;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
