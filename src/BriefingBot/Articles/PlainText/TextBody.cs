using BriefingBot.Text.Dates;

namespace BriefingBot.Articles.PlainText;

/// <summary>Where a saved page's article stands among its lines, and what of those lines is its text.</summary>
/// <param name="Start">The first line of the text.</param>
/// <param name="End">The line after the last.</param>
/// <param name="Paragraphs">The lines between, without what is not text.</param>
internal sealed record TextBody(int Start, int End, IReadOnlyList<string> Paragraphs)
{
    private const int FewestWordsBeforeEnd = 40;
    private const int LongestSubHeading = 12;
    private const int ParagraphsOfHead = 3;

    /// <summary>The first line that is running text and no caption or notice; -1 where there is none.</summary>
    public static int FindStart(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (Prose.IsProse(lines[i])
                && !CaptionLines.IsCaption(lines[i])
                && BoilerplateLines.Judge(lines[i]) == LineRole.Text)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Reads the text from its first line on.</summary>
    public static TextBody Read(IReadOnlyList<string> lines, int start, PageHead head)
    {
        var end = FindEnd(lines, start, head);
        var (paragraphs, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        for (var i = start; i < end; i++)
        {
            // Sites print the summary above an agency's text, which begins with the same words.
            if (IsText(lines[i], paragraphs)
                && Datelines.WithoutAgency(lines[i]) is var paragraph
                && (seen.Add(paragraph) || !Prose.IsProse(paragraph)))
            {
                paragraphs.Add(paragraph);
            }
        }

        while (paragraphs.Count > 1 && !Prose.EndsLikeSentence(paragraphs[^1]) && !Prose.IsProse(paragraphs[^1]))
        {
            paragraphs.RemoveAt(paragraphs.Count - 1);
        }

        return new TextBody(start, end, paragraphs);
    }

    private static int FindEnd(IReadOnlyList<string> lines, int start, PageHead head)
    {
        var words = 0;
        var all = lines.Skip(start).Sum(ProseWords);
        for (var i = start; i < lines.Count; i++)
        {
            var role = BoilerplateLines.Judge(lines[i]);
            var isEnd = role == LineRole.End
                || HeadsNextArticle(lines, i, head)
                || (role == LineRole.Teasers && all - words < words);
            if (isEnd && words >= FewestWordsBeforeEnd)
            {
                return i;
            }

            words += ProseWords(lines[i]);
        }

        return lines.Count;
    }

    /// <summary>A label of the head again, or a headline that stands twice: another article begins.</summary>
    private static bool HeadsNextArticle(IReadOnlyList<string> lines, int index, PageHead head)
    {
        var line = lines[index];
        if (Prose.IsProse(line))
        {
            return false;
        }

        var isTwice = index + 1 < lines.Count && lines[index + 1] == line && Prose.CountWords(line) >= 3;
        return head.Labels.Contains(line) || isTwice || (line == head.Title && Prose.CountWords(line) >= 4);
    }

    private static int ProseWords(string line) => Prose.IsProse(line) ? Prose.CountWords(line) : 0;

    private static bool IsText(string line, List<string> before)
    {
        if (BoilerplateLines.Judge(line) != LineRole.Text
            || BoilerplateLines.IsPointer(line)
            || CaptionLines.IsCaption(line))
        {
            return false;
        }

        if (before.Count <= ParagraphsOfHead && !Prose.IsProse(line)
            && (ByLine.Read(line) is not null || Ages.IsAgo(line)))
        {
            return false;
        }

        // Neither a sentence nor short enough for a sub-heading: a headline of something else, or a row of links.
        return Prose.IsProse(line) || Prose.IsShortSentence(line) || IsListItem(line)
            || (before.Count > 0 && Prose.CountWords(line) is > 0 and <= LongestSubHeading);
    }

    private static bool IsListItem(string line) =>
        line.Length > 2 && line[0] is '•' or '-' or '*' or '·' or '–' && line[1] == ' ';
}
