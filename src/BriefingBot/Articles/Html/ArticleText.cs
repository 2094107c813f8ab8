using System.Text;
using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.Html;

/// <summary>A paragraph of a page as it is read.</summary>
/// <param name="Text">Its characters, spaces made one.</param>
/// <param name="Tag">The nearest block element: <c>p</c>, <c>li</c>, <c>h2</c>, …</param>
/// <param name="Links">How many of the characters are link text.</param>
internal readonly record struct PageBlock(string Text, string Tag, int Links)
{
    public bool IsHeading => Tag.Length == 2 && Tag[0] == 'h' && char.IsAsciiDigit(Tag[1]);

    public double LinkDensity => Text.Length == 0 ? 0 : (double)Links / Text.Length;
}

/// <summary>Reads the blocks of text below an element of a pruned tree, in their order.</summary>
internal sealed class ArticleText
{
    // In place of <br>: line feeds in the source are mere spaces.
    private const char LineBreak = '\u2028';

    // In place of a line feed that is kept.
    private const char LineFeed = '\u2029';

    /// <summary>No article is longer; what comes after is left out.</summary>
    private const int MostCharacters = 400_000;

    // Shorter lines are verses, labels or the items of a list.
    private const int ShortestBroken = 25;

    /// <summary>No paragraph that is broken by hand is longer; each join copies it.</summary>
    private const int LongestBroken = 10_000;

    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _line = new();
    private int _links;
    private int _read;

    /// <summary>The blocks; empty ones are left out.</summary>
    public static List<PageBlock> Read(HtmlNode root)
    {
        var reader = new ArticleText();
        reader.Visit(root, "p", inLink: false);
        reader.Flush("p");
        return reader._blocks;
    }

    private void Visit(HtmlNode node, string block, bool inLink)
    {
        if (node.IsPruned || _read > MostCharacters)
        {
            // What was cut out still stands between two paragraphs.
            if (node.IsBlock)
            {
                _line.Append(LineBreak);
            }

            return;
        }

        if (node.IsText)
        {
            var text = node.Text.AsSpan(0, Math.Min(node.Text.Length, MostCharacters));
            if (block == "pre")
            {
                AppendLines(text);
            }
            else
            {
                _line.Append(text);
            }

            _links += inLink ? text.Length : 0;
            _read += text.Length;
            return;
        }

        if (node.Tag == "br")
        {
            _line.Append(LineBreak);
            return;
        }

        // A button that is text is the heading around it.
        var isBlock = node.IsBlock && node.Tag != "button";
        var isCell = node.Tag is "td" or "th" && IsShortCell(node);
        if (isBlock && !isCell)
        {
            Flush(block);
        }

        var inner = isBlock && node.Tag is not ("div" or "section" or "article" or "main" or "body")
            ? node.Tag
            : isBlock
            ? "p"
            : block;
        foreach (var child in node.Children)
        {
            Visit(child, inner, inLink || node.IsLink);
        }

        if (isCell)
        {
            _line.Append(' ');
        }
        else if (isBlock)
        {
            Flush(inner);
        }
    }

    // Line feeds of code and poems are kept inside their paragraph.
    private void AppendLines(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            _line.Append(letter == '\n' ? LineFeed : letter);
        }
    }

    /// <summary>Cells of a table of facts stay in one line; cells that lay out a page hold paragraphs.</summary>
    private static bool IsShortCell(HtmlNode cell) => cell.Measure.Text < 100 && cell.Measure.Paragraphs == 0;

    private static string CleanLines(string text)
    {
        var lines = text.Split(LineFeed).Select(line =>
        {
            var indent = line.AsSpan().IndexOfAnyExcept(' ', '\t');
            return indent < 0 ? "" : string.Concat(line.AsSpan(0, indent), MarkupText.Line(line));
        });
        return string.Join('\n', lines).Trim('\n');
    }

    /// <summary>Whether a line was broken in mid-sentence, as where a text is set by hand.</summary>
    private static bool GoesOn(string line, string next) =>
        line.Length is >= ShortestBroken and <= LongestBroken
            && (char.IsLetterOrDigit(line[^1]) || line[^1] == ',')
            && (char.IsLower(next[0]) || next[0] is ',' or ';' or '.');

    private void Flush(string tag)
    {
        if (_line.Length > 0)
        {
            var raw = _line.ToString();
            var density = (double)_links / raw.Length;
            var first = _blocks.Count;
            var lines = new List<string>();
            foreach (var part in raw.AsSpan().Split(LineBreak))
            {
                lines.Add(tag == "pre" ? MailHead.Without(CleanLines(raw[part])) : MarkupText.Line(raw.AsSpan()[part]));
            }

            var (isBroken, isVerse) = (false, false);
            for (var i = 0; i < lines.Count; i++)
            {
                var text = lines[i];
                isVerse = isBroken ? isVerse : Verses.StartAt(lines, i);
                if (text.Length > 0 && tag != "pre" && isBroken && !isVerse && GoesOn(_blocks[^1].Text, text))
                {
                    text = string.Concat(_blocks[^1].Text, char.IsPunctuation(text[0]) ? "" : " ", text);
                    _blocks.RemoveAt(_blocks.Count - 1);
                }

                if (text.Length > 0)
                {
                    _blocks.Add(new PageBlock(text, tag, (int)(text.Length * density)));
                }

                isBroken = text.Length > 0 && _blocks.Count > first;
            }

            _line.Clear();
            _links = 0;
        }
    }
}
