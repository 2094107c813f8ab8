using System.Buffers;
using System.Text;

namespace BriefingBot.Text.Markup;

/// <summary>Characters that no text of a feed may hold, and what is meant by those of windows-1252.</summary>
internal static class ControlLetters
{
    // XML 1.0 section 2.2 knows no other control characters, and U+0080–U+009F are windows-1252's letters read as
    // Latin-1.
    private static readonly byte[] Dropped =
        [.. Enumerable.Range(0, 0x20).Append(0x7F).Select(c => (byte)c).Except("\t\n\r"u8.ToArray())];

    private static readonly SearchValues<byte> Controls = SearchValues.Create(Dropped);

    private static readonly SearchValues<char> ControlLetter = SearchValues.Create([.. Dropped.Select(c => (char)c)]);

    /// <inheritdoc cref="Without(ReadOnlyMemory{byte})"/>
    public static string Without(string text) =>
        text.AsSpan().ContainsAny(ControlLetter) || text.AsSpan().ContainsAnyInRange('\u0080', '\u009F')
            ? Encoding.UTF8.GetString(Without(Encoding.UTF8.GetBytes(text)).Span)
            : text;

    /// <summary>Drops control characters and turns U+0080–U+009F into what windows-1252 means by them.</summary>
    /// <param name="text">In UTF-8.</param>
    public static ReadOnlyMemory<byte> Without(ReadOnlyMemory<byte> text)
    {
        var bytes = text.Span;
        var (control, high) = (NextControl(bytes, 0), NextHigh(bytes, 0));
        if (control == bytes.Length && high == bytes.Length)
        {
            return text;
        }

        var clean = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
        var length = 0;
        for (var copied = 0; copied < bytes.Length;)
        {
            var odd = Math.Min(control, high);
            bytes[copied..odd].CopyTo(clean.AsSpan(length));
            length += odd - copied;
            copied = Math.Min(odd + 1, bytes.Length);
            if (odd == high && odd < bytes.Length)
            {
                if (Entities.Windows1252(bytes[copied++]) is > '\u009F' and var letter)
                {
                    length += Encoding.UTF8.GetBytes([letter], clean.AsSpan(length));
                }
            }

            control = control < copied ? NextControl(bytes, copied) : control;
            high = high < copied ? NextHigh(bytes, copied) : high;
        }

        text = clean.AsSpan(0, length).ToArray();
        ArrayPool<byte>.Shared.Return(clean);
        return text;
    }

    private static int NextControl(ReadOnlySpan<byte> text, int from) =>
        text[from..].IndexOfAny(Controls) is >= 0 and var at ? from + at : text.Length;

    // U+0080 to U+009F
    private static int NextHigh(ReadOnlySpan<byte> text, int from)
    {
        while (text[from..].IndexOf((byte)0xC2) is >= 0 and var at)
        {
            from += at;
            if (text[from + 1] < 0xA0)
            {
                return from;
            }

            from += 2;
        }

        return text.Length;
    }
}
