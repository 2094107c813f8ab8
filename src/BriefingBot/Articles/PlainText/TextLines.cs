using BriefingBot.Text.Languages;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.PlainText;

/// <summary>Cuts a saved page into its paragraphs: a line each, or a block wrapped by hand.</summary>
internal static class TextLines
{
    private const int FewestWrappedLines = 3;
    private const int NarrowestText = 30;
    private const int WidestText = 110;
    private const int ShortestBroken = 25;
    private const int FewestBreaks = 2;

    /// <summary>The paragraphs in order, trimmed, without control characters and empty ones.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        List<List<string>> blocks = [[]];
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } raw)
        {
            var line = MarkupText.Line(raw);
            if (line.Length > 0)
            {
                blocks[^1].Add(line);
            }
            else if (blocks[^1].Count > 0)
            {
                blocks.Add([]);
            }
        }

        // Where nothing parts paragraphs but their ends, each line is one.
        var isParted = blocks.Count > 1;
        var width = FilledWidth(blocks);
        var paragraphs = new List<string>();
        foreach (var block in blocks)
        {
            var isWrapped = IsWrapped(block);
            for (var i = 0; i < block.Count; i++)
            {
                if (i > 0 && (isWrapped || (isParted && GoesOn(block[i - 1], block[i], width))))
                {
                    paragraphs[^1] = Joined(paragraphs[^1], block[i]);
                }
                else
                {
                    paragraphs.Add(block[i]);
                }
            }
        }

        return paragraphs;
    }

    /// <summary>The width to which most lines that others follow are filled; 0 where there is none.</summary>
    private static int FilledWidth(List<List<string>> blocks)
    {
        var width = blocks.Where(block => block.Count > 1).Select(WidthOf).DefaultIfEmpty().Max();
        if (width < NarrowestText || blocks.Max(WidthOf) > WidestText)
        {
            return 0;
        }

        var breaks = blocks.SelectMany(block => block.Zip(block.Skip(1))).ToList();
        var filled = breaks.Count(lines => HasNoRoom(lines.First, lines.Second, width));
        return filled >= FewestBreaks && filled * 5 >= breaks.Count * 4 ? width : 0;
    }

    private static int WidthOf(List<string> block) => block.DefaultIfEmpty("").Max(line => line.Length);

    private static string Joined(string text, string line) =>
        EndsInWord(text, line) ? text[..^1] + line : $"{text} {line}";

    // A word cut at the line's end.
    private static bool EndsInWord(string text, string line) =>
        text is [.., var letter, '-'] && char.IsLower(letter) && char.IsLower(line[0]);

    /// <summary>Whether a line breaks off in its sentence, or where the next word had no room in the text's
    /// width.</summary>
    private static bool GoesOn(string line, string next, int width) =>
        EndsInWord(line, next)
        || (line.Length >= ShortestBroken && char.IsLower(next[0]) && !EndsClause(line))
        || (width > 0 && HasNoRoom(line, next, width));

    private static bool HasNoRoom(string line, string next, int width) =>
        char.IsLetterOrDigit(next[0])
        && !Scripts.Of(next[0]).IsEastAsian()
        && next.Split(' ', 2)[0].Length is var word
        && line.Length + 1 + word > width;

    private static bool EndsClause(string line) => line[^1] is '.' or '!' or '?' or ':' or '"' or '”';

    /// <summary>Lines of about one length that stop in mid-sentence are one wrapped paragraph.</summary>
    private static bool IsWrapped(List<string> block)
    {
        if (block.Count < FewestWrappedLines)
        {
            return false;
        }

        var full = block.Take(block.Count - 1).ToList();
        return full.All(line => line.Length is >= 40 and <= WidestText)
            && full.Max(line => line.Length) - full.Min(line => line.Length) <= 25
            && full.Count(EndsClause) * 2 < full.Count;
    }
}
