using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Markup;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Articles.Html;

/// <summary>The dates in a page's short lines, those below the headline first; none of menus.</summary>
internal sealed class DateLines
{
    private const int MostLines = 60;
    private const int ShortestLine = 6;
    private const int LongestLine = 120;
    private const int FewestWordsOfSentence = 6;
    private const int LongestLabel = 40;
    private const int FewestFacts = 2;
    private const int RowsAround = 6;
    private const int PiecesOfHead = 40;

    private readonly bool? _dayFirst;
    private readonly List<string> _before = [];
    private readonly List<string> _below = [];
    private bool _isBelow;
    private string? _label;

    public DateLines(HtmlNode root, bool? dayFirst)
    {
        _dayFirst = dayFirst;
        Visit(root);
        Read(_below);
        Read(_before);
    }

    /// <summary>The first date of a line that holds little else.</summary>
    public NewsTime? Published { get; private set; }

    /// <summary>The first date of a line that tells of a change.</summary>
    public NewsTime? Updated { get; private set; }

    private void Visit(HtmlNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText)
            {
                TakePiece(child.Text);
            }
            else if (!IsOthers(child) && !IsFact(child))
            {
                _isBelow |= child.Tag == "h1";
                if (child.Tag == "pre" && MailHead.Read(StartOf(child)) is { } mail)
                {
                    Take(mail.Date);
                }

                if (!TakeWhole(child))
                {
                    Visit(child);
                }
            }
        }
    }

    // A label may stand in an element of its own before the date.
    private void TakePiece(string text)
    {
        var label = text.AsSpan().Trim(" :\t\r\n");
        if (label.Length > 0)
        {
            Take($"{_label} {text}".TrimStart());
            _label = ByLineWords.All.Updated.Contains(label) || ByLineWords.All.Dated.Contains(label)
                ? label.ToString()
                : null;
        }
    }

    // Names, labels and dates of one line are often set in elements of their own. True for a sentence: the dates in
    // it are those of what it tells.
    private bool TakeWhole(HtmlNode line)
    {
        if (!line.IsBlock || line.Children.Count < 2)
        {
            return false;
        }

        var (length, pieces) = (0, new List<string>());
        foreach (var node in line.Walk())
        {
            length += node.Text.Length;
            if ((node.IsBlock && node != line) || length > LongestLine || IsOthers(node))
            {
                return false;
            }

            if (node.IsText)
            {
                pieces.Add(node.Text);
            }
        }

        var text = string.Join(' ', pieces);
        Take(text);
        return TimeMarks.IsInSentence(text, _dayFirst) && !line.Holds("br");
    }

    private static bool IsOthers(HtmlNode node) =>
        node.IsSiteFooter
        || node.Tag is "script" or "style" or "title" or "option" or "nav" or "template" or "noscript"
            or "figcaption" or "textarea" or "blockquote"
        || IsTeaser(node)
        || (node.Is(BoxKinds.Comments) && node.Tag is not ("body" or "html"));

    private static string StartOf(HtmlNode box) =>
        string.Concat(box.Walk().Where(node => node.IsText).Take(PiecesOfHead)
            .Select(node => node.Text.Length > MailHead.LongestHead ? node.Text[..MailHead.LongestHead] : node.Text));

    // "Closes | 4 May": of a table of facts, with a label of its own.
    private static bool IsFact(HtmlNode cell) =>
        cell is { Tag: "td", Parent: { Tag: "tr" } row }
            && PairOf(row) is { } pair
            && pair.Fact == cell
            && pair.Label.InnerText() is { Length: > 0 and <= LongestLabel } text
            && ByLine.CountOtherWords(text) > 0
            && row.Parent!.Children.Skip(row.Place - RowsAround).Take((2 * RowsAround) + 1)
                .Count(other => other.Tag == "tr" && PairOf(other) is not null) >= FewestFacts;

    // The cells of a row of two; a third ends the look, as each cell asks for its row.
    private static (HtmlNode Label, HtmlNode Fact)? PairOf(HtmlNode row) =>
        row.Children.Where(child => child.Tag is "td" or "th").Take(3).ToList() is [var label, var fact]
            ? (label, fact)
            : null;

    // A box that is one link as a whole tells of the page to which it leads.
    private static bool IsTeaser(HtmlNode node) =>
        node.IsLink && node.Walk().Any(child => child.IsBlock) && !node.Holds("h1");

    private void Take(string text)
    {
        var lines = _isBelow ? _below : _before;
        if (text.Length is >= ShortestLine and <= LongestLine
            && lines.Count < MostLines
            && text.Any(letter => NativeDigits.Value(letter) >= 0))
        {
            lines.Add(text);
        }
    }

    // The day in a sentence is that of what it tells.
    private bool IsSentence(string line) =>
        Prose.EndsLikeSentence(line) && line[^1] != ':'
            && ByLine.CountOtherWords(line) >= FewestWordsOfSentence && ByLine.ReadBy(line).Count == 0
            && !(DateReader.Find(line, _dayFirst) is { Index: 0 } date
                && ClockTime.LengthAfter(line.AsSpan(date.Length)) is > 0 and var time
                && date.Length + time == line.Length); // "… a las 10:35 p. m."

    private void Read(List<string> lines)
    {
        foreach (var line in lines.Where(line => !IsSentence(line)))
        {
            // "Published …, updated …" holds two.
            for (var rest = MarkupText.Line(line);
                (Published is null || Updated is null)
                    && ByLine.Read(rest, _dayFirst) is { Time: { } time, End: var end } read;
                rest = rest[end..])
            {
                if (read.IsUpdate)
                {
                    Updated ??= time;
                }
                else
                {
                    Published ??= time;
                }
            }
        }
    }
}
