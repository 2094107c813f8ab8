using System.Text;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.PlainText;

/// <summary>Cuts a saved page into its paragraphs: a line each, or a block wrapped by hand.</summary>
internal static class TextLines
{
    private const int FewestWrappedLines = 3;
    private const int NarrowestText = 30;
    private const int WidestText = 110;
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
        var cutsWords = CutsWords(blocks);
        var paragraphs = new List<string>();
        var paragraph = new StringBuilder();
        foreach (var block in blocks)
        {
            var isWrapped = IsWrapped(block);
            var isFilled = block.Count > 1 && CountFilled(block, width) * 4 >= (block.Count - 1) * 3;
            for (var i = 0; i < block.Count; i++)
            {
                var goesOn = i > 0
                    && (isWrapped || (isParted && GoesOn(block, i, width, isFilled, block == blocks[0])))
                    && !IsCredit(block, i, width);
                if (!goesOn)
                {
                    End();
                }
                else if (!EndsInWord(block[i - 1], block[i]))
                {
                    paragraph.Append(' ');
                }
                else if (cutsWords && !IsCompound(block[i - 1]))
                {
                    paragraph.Length--;
                }

                paragraph.Append(block[i]);
            }

            End();
        }

        return paragraphs;

        void End()
        {
            if (paragraph.Length > 0)
            {
                paragraphs.Add(paragraph.ToString());
                paragraph.Clear();
            }
        }
    }

    /// <summary>The width to which most lines of running text are filled; 0 where there is none.</summary>
    private static int FilledWidth(List<List<string>> blocks)
    {
        List<List<string>> texts =
            [.. blocks.Where(block => block.Count > 1 && (EndsClause(block[^1]) || Prose.EndsLikeSentence(block[^1])))];
        var width = texts.Select(WidthOf).DefaultIfEmpty().Max();
        if (width < NarrowestText || blocks.Max(WidthOf) > WidestText)
        {
            return 0;
        }

        var breaks = texts.Sum(block => block.Count - 1);
        var filled = texts.Sum(block => CountFilled(block, width));
        return filled >= FewestBreaks && filled * 5 >= breaks * 4 ? width : 0;
    }

    private static int WidthOf(List<string> block) => block.DefaultIfEmpty("").Max(line => line.Length);

    private static int CountFilled(List<string> block, int width) =>
        block.Zip(block.Skip(1)).Count(lines => IsFilled(lines.First, lines.Second, width));

    /// <summary>Whether words are cut at lines' ends. Programs that wrap a text break it behind the hyphens that it
    /// has, of which most stand within lines.</summary>
    private static bool CutsWords(List<List<string>> blocks)
    {
        var ends = blocks.Sum(block => block.Zip(block.Skip(1)).Count(lines => EndsInWord(lines.First, lines.Second)));
        return ends >= FewestBreaks && ends > blocks.Sum(block => block.Sum(CountHyphens));
    }

    private static int CountHyphens(string line)
    {
        var count = 0;
        for (var i = 1; i + 1 < line.Length; i++)
        {
            count += line[i] == '-' && char.IsLetterOrDigit(line[i - 1]) && char.IsLetter(line[i + 1]) ? 1 : 0;
        }

        return count;
    }

    // A word cut at the line's end, or one with a hyphen of its own there; not "Ein- und Ausfahrt".
    private static bool EndsInWord(string line, string next) =>
        line is [.., var letter, '-'] && char.IsLower(letter) && char.IsLower(next[0])
            && !ByLineWords.All.And.Contains(next.Split(' ', 2)[0]);

    // "27-year-" goes on with "old".
    private static bool IsCompound(string line) =>
        line.AsSpan(line.LastIndexOf(' ') + 1)[..^1].Contains('-');

    /// <summary>Whether a block's paragraph goes on with a line: the one before is filled, or stops in its sentence
    /// where the others are. A headline is not, nor a heading above its text.</summary>
    private static bool GoesOn(List<string> block, int index, int width, bool isFilled, bool isHead)
    {
        var (line, next) = (block[index - 1], block[index]);
        return EndsInWord(line, next)
            || (width > 0
                && (HasNoRoom(line, next, width)
                    ? isFilled || !isHead || index > 1
                    : isFilled && index > 1 && !EndsClause(line)));
    }

    private static bool IsFilled(string line, string next, int width) =>
        EndsInWord(line, next) || HasNoRoom(line, next, width);

    private static bool HasNoRoom(string line, string next, int width) =>
        char.IsLetterOrDigit(next[0])
        && !Scripts.Of(next[0]).IsEastAsian()
        && next.Split(' ', 2)[0].Length is var word
        && line.Length + 1 + word > width;

    // A by-line or a date: the last line, or one with room for the next word.
    private static bool IsCredit(List<string> block, int index, int width) =>
        (index + 1 == block.Count || !IsFilled(block[index], block[index + 1], width))
            && !Prose.EndsWithStop(block[index])
            && ByLine.Read(block[index]) is not null;

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
