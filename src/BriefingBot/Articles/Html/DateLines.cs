using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Articles.Html;

/// <summary>The dates in the short lines that a page shows, those below the headline first; menus, side columns and
/// comments are left out.</summary>
internal sealed class DateLines
{
    private const int MostLines = 60;
    private const int ShortestLine = 6;
    private const int LongestLine = 120;

    private readonly bool? _dayFirst;
    private readonly List<string> _before = [];
    private readonly List<string> _below = [];
    private bool _isBelow;

    public DateLines(HtmlNode root, bool? dayFirst)
    {
        _dayFirst = dayFirst;
        Visit(root);
        Read(_below);
        Read(_before);
    }

    /// <summary>The first date of a line that holds little else.</summary>
    public NewsTime? Published { get; private set; }

    /// <summary>The same of a line that tells of a change.</summary>
    public NewsTime? Updated { get; private set; }

    private void Visit(HtmlNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText)
            {
                Take(child.Text);
            }
            else if (!IsOthers(child))
            {
                _isBelow |= child.Tag == "h1";
                Visit(child);
            }
        }
    }

    private static bool IsOthers(HtmlNode node) =>
        node.Tag is "script" or "style" or "title" or "option" or "nav" or "footer" or "template" or "noscript"
            or "figcaption" or "textarea"
        || (node.Is(BoxKinds.Comments) && node.Tag is not ("body" or "html"));

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

    private void Read(List<string> lines)
    {
        foreach (var line in lines)
        {
            if (Published is null && ByLine.Read(TextLines.Clean(line), _dayFirst) is { Time: { } time } read)
            {
                if (read.IsUpdate)
                {
                    Updated ??= time;
                }
                else
                {
                    Published = time;
                }
            }
        }
    }
}
