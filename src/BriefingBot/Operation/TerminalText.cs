using System.Text;

namespace BriefingBot.Operation;

/// <summary>Outside text for a terminal: no control sequences, no change of writing direction.</summary>
internal static class TerminalText
{
    /// <summary>The text with U+FFFD for control and direction letters, save line breaks and tabs.</summary>
    public static string Of(string text)
    {
        StringBuilder? safe = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsUnsafe(text[i]))
            {
                safe ??= new StringBuilder(text);
                safe[i] = '\uFFFD';
            }
        }

        return safe?.ToString() ?? text;
    }

    /// <summary>Outside text made safe for a terminal, all in one line.</summary>
    public static string Line(string text) => Of(text.ReplaceLineEndings(" "));

    // C0 and C1 (ECMA-48: ESC, CSI, OSC), and the bidirectional controls of Unicode (UAX 9).
    private static bool IsUnsafe(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\t'))
            || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
