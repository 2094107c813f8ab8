using System.Text;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Operation;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Terminal;

/// <summary>Writes texts for a person at a terminal: wrapped at its width, with weight and colour where it has them.
/// What comes from outside cannot steer it.</summary>
/// <param name="width">Its columns.</param>
/// <param name="hasColour">False for a terminal without, and where the person wants none (no-color.org).</param>
internal sealed class TerminalWriter(int width, bool hasColour)
{
    /// <summary>Longer lines are hard to read.</summary>
    private const int LongestLine = 100;

    private const int ShortestLine = 30;

    /// <summary>What stands between two buttons of a row.</summary>
    public const string Gap = "  ";

    // ECMA-48, SGR.
    private const string Plain = "\u001b[0m";
    private const string Bold = "\u001b[1m";
    private const string Faint = "\u001b[2m";
    private const string Italic = "\u001b[3m";
    private const string Cyan = "\u001b[36m";

    private readonly int _width = Math.Clamp(width, ShortestLine, LongestLine);

    /// <summary>For the console of this process.</summary>
    public static TerminalWriter ForConsole() => new(
        Console.IsOutputRedirected ? LongestLine : Console.WindowWidth,
        !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not ("dumb" or "" or null));

    /// <summary>Words side by side, as many in a line as it has room for.</summary>
    public IEnumerable<string> Rows(IEnumerable<string> words)
    {
        var line = "";
        foreach (var word in words)
        {
            if (line.Length > 0 && line.Length + Gap.Length + word.Length > _width)
            {
                yield return line;
                line = "";
            }

            line += line.Length > 0 ? Gap + word : word;
        }

        yield return line;
    }

    /// <summary>The text with the addresses of its links.</summary>
    public string Write(RichText text)
    {
        var listed = PlainText.ListedAddresses(text);
        var output = new StringBuilder();
        foreach (var (block, isFirst) in Layout.InOrder(text))
        {
            if (output.Length > 0)
            {
                output.Append(Layout.Separator(block, isFirst));
            }

            Append(output, block, listed);
        }

        return output.ToString();
    }

    private void Append(StringBuilder output, TextBlock block, HashSet<string> listed)
    {
        var indent = block.Kind == BlockKind.Quotation ? "  " : "";
        var row = new Row(output, _width, indent);
        foreach (var span in block.Spans)
        {
            var style = StyleOf(span, block);
            row.Write(span.Text, style);
            if (span.Link is { } link && (block.Kind == BlockKind.Links || !listed.Contains(link.AbsoluteUri)))
            {
                row.Write($" <{link.AbsoluteUri}>", hasColour ? Faint : "");
            }
        }

        row.End();
    }

    private string StyleOf(Span span, TextBlock block) => !hasColour ? "" : span switch
    {
        { Style: SpanStyle.Bold } => Bold,
        { Style: SpanStyle.Italic } => Italic,
        { Style: SpanStyle.Code } or { Link: not null } => Cyan,
        _ => block.Kind == BlockKind.Quotation ? Faint : "",
    };

    /// <summary>One block, broken between words; a word longer than a row stands whole.</summary>
    private sealed class Row(StringBuilder output, int width, string indent)
    {
        private readonly List<(string Text, string Style)> _word = [];
        private int _column = -1;
        private int _length;
        private bool _isSpaced;

        public void Write(string text, string style)
        {
            var start = 0;
            for (var at = 0; at <= text.Length; at++)
            {
                if (at < text.Length && text[at] != ' ')
                {
                    continue;
                }

                if (at > start)
                {
                    _word.Add((text[start..at], style));
                    _length += Columns(text.AsSpan(start, at - start));
                }

                if (at < text.Length)
                {
                    Flush();
                    _isSpaced = true;
                }

                start = at + 1;
            }
        }

        public void End() => Flush();

        private void Flush()
        {
            if (_word.Count == 0)
            {
                return;
            }

            if (_column < 0)
            {
                Begin();
            }
            else if (_isSpaced && _column + 1 + _length > width)
            {
                output.Append('\n');
                Begin();
            }
            else if (_isSpaced)
            {
                output.Append(' ');
                _column++;
            }

            foreach (var (text, style) in _word)
            {
                output.Append(style).Append(TerminalText.Of(text)).Append(style.Length > 0 ? Plain : "");
            }

            _column += _length;
            (_length, _isSpaced) = (0, false);
            _word.Clear();
        }

        private void Begin()
        {
            output.Append(indent);
            _column = indent.Length;
        }

        /// <summary>About how many columns it takes: marks none, wide letters two (UAX 11).</summary>
        private static int Columns(ReadOnlySpan<char> text)
        {
            var columns = 0;
            foreach (var rune in text.EnumerateRunes())
            {
                columns += Rune.GetUnicodeCategory(rune) switch
                {
                    System.Globalization.UnicodeCategory.NonSpacingMark
                        or System.Globalization.UnicodeCategory.EnclosingMark
                        or System.Globalization.UnicodeCategory.Format => 0,
                    _ => IsWide(rune.Value) ? 2 : 1,
                };
            }

            return columns;
        }

        private static bool IsWide(int letter) => letter
            is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
            or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
    }
}
