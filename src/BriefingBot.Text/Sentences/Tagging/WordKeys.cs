using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BriefingBot.Text.Sentences.Tagging;

/// <summary>
/// Hashes of a word's parts that features are made of. Digits are all one digit, typographic quotes plain ones.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct WordKeys
{
    private const ulong Seed = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    private WordKeys(ulong lower, ulong form, ulong shape) => (Lower, Form, Shape) = (lower, form, shape);

    /// <summary>The place before the first word or after the last.</summary>
    public static WordKeys Outside { get; } = new(1, 1, 1);

    /// <summary>The word in lower case.</summary>
    public ulong Lower { get; }

    /// <summary>The word in its case.</summary>
    public ulong Form { get; }

    /// <summary>Kinds of characters in their order, runs taken as one ("Xx", "0", "x-x").</summary>
    public ulong Shape { get; }

    /// <summary>Its first one to four letters.</summary>
    public Affixes Prefixes { get; private init; }

    /// <summary>Its last one to five letters.</summary>
    public Affixes Suffixes { get; private init; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static WordKeys Of(string form)
    {
        var (lower, cased, shape, kind) = (Seed, Seed, Seed, '\0');
        foreach (var written in form)
        {
            var c = Plain(written);
            lower = (lower ^ char.ToLowerInvariant(c)) * Prime;
            cased = (cased ^ c) * Prime;
            if (Kind(c) is var now && now != kind)
            {
                kind = now;
                shape = (shape ^ now) * Prime;
            }
        }

        return new(lower, cased, shape)
        {
            Prefixes = Affixes.Of(form, false),
            Suffixes = Affixes.Of(form, true),
        };
    }

    /// <summary>A hash of a text as it stands.</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = Seed;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    private static char Plain(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        '’' or '‘' or '`' or '´' or 'ʼ' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' or '−' => '-',
        _ => c,
    };

    private static char Kind(char c) => c switch
    {
        '0' => '0',
        _ when char.IsUpper(c) => 'X',
        _ when char.IsLetter(c) => 'x',
        _ => c,
    };

    /// <summary>Hashes of the beginnings or endings of one to five letters; those longer than the word are 0.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Affixes(ulong One, ulong Two, ulong Three, ulong Four, ulong Five)
    {
        public static Affixes Of(string form, bool atEnd)
        {
            Span<ulong> hashes = stackalloc ulong[5];
            hashes.Clear();
            var hash = Seed;
            for (var i = 0; i < Math.Min(5, form.Length); i++)
            {
                var c = char.ToLowerInvariant(Plain(atEnd ? form[^(i + 1)] : form[i]));
                hashes[i] = hash = (hash ^ c) * Prime;
            }

            return new(hashes[0], hashes[1], hashes[2], hashes[3], hashes[4]);
        }
    }
}
