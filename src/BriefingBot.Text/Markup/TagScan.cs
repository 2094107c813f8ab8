using System.Buffers;

namespace BriefingBot.Text.Markup;

/// <summary>Where the parts of a tag end in a text.</summary>
internal static class TagScan
{
    private static readonly SearchValues<byte> TagMarks = SearchValues.Create("<>\"'"u8);

    // A bit for each letter that ends a name.
    private static readonly ulong NameEnds = " \t\r\n/><=\"'".Aggregate(0UL, (bits, letter) => bits | (1UL << letter));

    /// <summary>The index behind a name that begins here.</summary>
    public static int NameEnd(byte[] text, int from)
    {
        // Names are short: the letters are compared one by one.
        while (from < text.Length && (text[from] >= 64 || ((NameEnds >> text[from]) & 1) == 0))
        {
            from++;
        }

        return from;
    }

    /// <summary>The index of the tag's '>', or of the '&lt;' or the end of text that shows it is missing.</summary>
    public static int TagEnd(byte[] text, int from)
    {
        if (from < text.Length && text[from] == '>')
        {
            return from;
        }

        for (var at = from; ; at++)
        {
            var step = text.AsSpan(at).IndexOfAny(TagMarks);
            if (step < 0)
            {
                return text.Length;
            }

            at += step;
            if ((char)text[at] is '<' or '>')
            {
                return at;
            }

            at = OpensValue(text, at, from) ? ValueEnd(text, at) : at;
        }
    }

    private static bool OpensValue(byte[] text, int quote, int from) =>
        text.AsSpan(from, quote - from).TrimEnd(" \t\r\n"u8) is [.., (byte)'='];

    // A value that would run over a '<' lost its closing quote (XML forbids '<' in one): then the quote is passed over.
    private static int ValueEnd(byte[] text, int quote)
    {
        var length = text.AsSpan(quote + 1).IndexOfAny(text[quote], (byte)'<');
        return length >= 0 && text[quote + 1 + length] == text[quote] ? quote + 1 + length : quote;
    }
}
