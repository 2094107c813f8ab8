using System.Buffers;
using System.Text;

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
        var (control, high) = (NextControl(text, 0), NextHigh(text, 0));
        if (control == text.Length && high == text.Length)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var copied = 0; copied < text.Length;)
        {
            var odd = Math.Min(control, high);
            clean.Append(text, copied, odd - copied);
            if (odd == high && odd < text.Length && Entities.Windows1252(text[odd]) is > '\u009F' and var letter)
            {
                clean.Append(letter);
            }

            copied = Math.Min(odd + 1, text.Length);
            control = control < copied ? NextControl(text, copied) : control;
            high = high < copied ? NextHigh(text, copied) : high;
        }

        return clean.ToString();
    }

    // Looked for apart: one set of both would be beyond what the processor compares at once.
    private static int NextControl(string text, int from) =>
        text.AsSpan(from).IndexOfAny(Controls) is >= 0 and var at ? from + at : text.Length;

    private static int NextHigh(string text, int from) =>
        text.AsSpan(from).IndexOfAnyInRange('\u007F', '\u009F') is >= 0 and var at ? from + at : text.Length;
}
