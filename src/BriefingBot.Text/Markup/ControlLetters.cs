using System.Buffers;

namespace BriefingBot.Text.Markup;

/// <summary>Characters that no text of a feed may hold, and what is meant by those of windows-1252.</summary>
internal static class ControlLetters
{
    // XML 1.0 section 2.2 knows no other control characters, and U+0080–U+009F are windows-1252's letters read as
    // Latin-1.
    private static readonly SearchValues<char> Controls =
        SearchValues.Create(Enumerable.Range(0, 0x20).Select(c => (char)c).Except("\t\n\r").ToArray());

    /// <summary>Drops control characters and turns U+0080–U+009F into what windows-1252 means by them.</summary>
    public static string Without(string text)
    {
        if (NextControl(text, 0) == text.Length && NextHigh(text, 0) == text.Length)
        {
            return text;
        }

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(buffer);
        var clean = new string(buffer, 0, CleanInPlace(buffer.AsSpan(0, text.Length)));
        ArrayPool<char>.Shared.Return(buffer);
        return clean;
    }

    /// <summary>As <see cref="Without"/>, in a buffer.</summary>
    /// <returns>How many characters are left.</returns>
    public static int CleanInPlace(Span<char> text)
    {
        var (control, high) = (NextControl(text, 0), NextHigh(text, 0));
        var length = Math.Min(control, high);
        var copied = length;
        while (copied < text.Length)
        {
            var odd = Math.Min(control, high);
            text[copied..odd].CopyTo(text[length..]);
            length += odd - copied;
            if (odd == high && odd < text.Length && Entities.Windows1252(text[odd]) is > '\u009F' and var letter)
            {
                text[length++] = letter;
            }

            copied = Math.Min(odd + 1, text.Length);
            control = control < copied ? NextControl(text, copied) : control;
            high = high < copied ? NextHigh(text, copied) : high;
        }

        return length;
    }

    // Looked for apart: one set of both would be beyond what the processor compares at once.
    private static int NextControl(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAny(Controls) is >= 0 and var at ? from + at : text.Length;

    private static int NextHigh(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAnyInRange('\u007F', '\u009F') is >= 0 and var at ? from + at : text.Length;
}
