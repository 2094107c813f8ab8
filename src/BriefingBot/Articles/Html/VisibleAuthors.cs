using System.Buffers;
using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.Html;

/// <summary>Reads the by-line that a page shows: the first box that is named after authors or links to one, else the
/// first line below the headline that reads like a by-line. What stands in menus, side columns, comments and teasers
/// belongs to others.</summary>
internal sealed class VisibleAuthors
{
    private const int LongestBox = 300;
    private const int LongestCard = 400;
    private const int LevelsOfCard = 4;
    private const int LongestPiece = 80;
    private const int LongestLabel = 30;
    private const int MostLines = 60;
    private const int MostLinesBefore = 15;

    private static readonly SearchValues<string> AuthorFolders = SearchValues.Create(
        [
            "/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autori/",
            "/profile/", "/by/", "/byline/", "/staff/", "/journalist/", "/journalists/", "/contributors/",
            "/contributor/", "/writers/", "/writer/", "/reporter/", "/reporters/", "/redaktion/",
        ],
        StringComparison.OrdinalIgnoreCase);

    private readonly List<HtmlNode> _boxes = [];
    private readonly List<HtmlNode> _lines = [];

    // What follows a label ("Written by") that stands in a line of its own.
    private readonly List<HtmlNode> _labelled = [];
    private readonly ByLineWords _around;
    private int _boxesBefore;
    private int _linesBefore;
    private bool _isBelowHeading;
    private bool _isLabelled;

    private VisibleAuthors(ByLineWords around) => _around = around;

    /// <summary>The names; empty where the page shows none.</summary>
    /// <param name="root">The page.</param>
    /// <param name="around">The words that may stand around names.</param>
    public static IReadOnlyList<string> Find(HtmlNode root, ByLineWords around)
    {
        var found = new VisibleAuthors(around);
        found.Visit(root);
        return found.Read() is { Count: > 0 } names ? names : OfCard(root);
    }

    // Where several have a card, it is not said who wrote.
    private static IReadOnlyList<string> OfCard(HtmlNode root) =>
        root.Elements("img")
            .Select(CardOf)
            .OfType<string>().Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only] ? [only] : [];

    private static string? CardOf(HtmlNode picture) => picture.Ancestors().Take(LevelsOfCard)
        .Where(box => HasAtMost(box, LongestCard) && PageWords.Jobs.IsIn(box.InnerText()))
        .Select(PersonCard.NameOn)
        .FirstOrDefault(name => name is not null);

    private void Visit(HtmlNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.Tag == "h1" && !_isBelowHeading)
            {
                (_boxesBefore, _linesBefore, _isBelowHeading) = (_boxes.Count, _lines.Count, true);
            }

            if (child.IsText || IsOthers(child))
            {
                continue;
            }

            if (IsAuthorBox(child) && HasAtMost(child, LongestBox))
            {
                _boxes.Add(child);
            }
            else if (child.IsBlock
                && child.Children.Count > 0
                && !child.Children.Any(inner => inner.IsBlock))
            {
                TakeLine(child);
            }

            Visit(child);
        }
    }

    private void TakeLine(HtmlNode line)
    {
        if (_isLabelled)
        {
            _labelled.Add(line);
        }

        _isLabelled = HasAtMost(line, LongestLabel)
            && ByLineWords.All.By.Contains(line.InnerText().AsSpan().Trim(": "));
        if (_lines.Count < MostLines + _linesBefore)
        {
            _lines.Add(line);
            if (!_isBelowHeading && _lines.Count > MostLinesBefore)
            {
                _lines.RemoveAt(0);
            }
        }
    }

    private IReadOnlyList<string> Read()
    {
        var boxes = _boxes.Skip(_boxesBefore).Concat(_boxes.Take(_boxesBefore)).Select(NamesIn);
        var lines = _lines.Skip(_linesBefore).Concat(_lines.Take(_linesBefore))
            .Where(line => HasAtMost(line, LongestBox))
            .Select(line => ByLine.Read(line.InnerText(), around: _around))
            .Where(line => line is { Provider: null } or { Authors.Count: > 0 })
            .Select(line => line!.Authors);
        var labelled = _labelled.Where(line => HasAtMost(line, LongestPiece)).Select(line =>
            PersonNames.In(line.InnerText(), around: _around));
        return boxes.Concat(lines).Concat(labelled).FirstOrDefault(names => names.Count > 0) ?? [];
    }

    private static bool IsOthers(HtmlNode node) =>
        node.IsSiteFooter
        || node.Tag is "nav" or "blockquote" or "script" or "style" or "template" or "noscript" or "figcaption"
            or "form" or "head" or "svg" or "select" or "iframe"
        || node["role"] is "navigation" or "complementary" or "contentinfo"
        || node.Is(BoxKinds.Comments)
        || (OthersData.IsBeside(node) && !node.Holds("h1"));

    private static bool IsAuthorBox(HtmlNode node) =>
        node.Is(BoxKinds.Author)
            || (node["data-testid"] is { } test && BoxNames.KindsOf(BoxNames.Of(test, null)).HasFlag(BoxKinds.Author))
            || (node.Tag == "a" && node["href"] is { } link && IsAuthorLink(link));

    // A folder of the site with a name behind it.
    private static bool IsAuthorLink(string link) =>
        link.Length > 0 && link.AsSpan(0, link.Length - 1).ContainsAny(AuthorFolders);

    /// <summary>The names of a box, its pieces apart, as no sign may stand between.</summary>
    private IReadOnlyList<string> NamesIn(HtmlNode box)
    {
        var pieces = box
            .WalkWithout(node => node != box && (IsOthers(node) || node.Tag is "time" or "button"))
            .Select(node => MarkupText.Line(node.Text)).Where(text => text.Length > 0).ToList();
        if (pieces.Count > 1 && pieces.Count <= 3 && pieces.TrueForAll(piece =>
            !piece.Contains(' ', StringComparison.Ordinal)))
        {
            pieces = [string.Join(' ', pieces)]; // given name and family name
        }

        var names = new List<string>();
        var isOfPaper = false;
        foreach (var piece in pieces)
        {
            // "By Ida Brenn for | The Odel Daily".
            if (isOfPaper && names.Count > 0)
            {
                break;
            }

            isOfPaper = piece.LastIndexOf(' ') is > 0 and var last && PageWords.For.Contains(piece.AsSpan(last + 1));
            if (Prose.IsProse(piece))
            {
                break;
            }

            if (piece.Length <= LongestPiece
                && (BoilerplateLines.Judge(piece) == LineRole.Text || Credits.AgencyIn(piece) is not null))
            {
                var text = DateReader.Find(piece) is { } date
                    ? PersonNames.BeforeDate(piece[..date.Index])
                    : isOfPaper ? piece[..piece.LastIndexOf(' ')] : piece;
                text = PersonNames.AfterBy(text, _around) ?? text;
                var several = PersonNames.In(text, around: _around);
                var isOneWord = several.Count == 0 && pieces.Count == 1 && box.Is(BoxKinds.Author);
                names.AddRange((isOneWord ? PersonNames.In(text, mayBeOneWord: true, _around) : several)
                    .Where(name => !names.Contains(name, StringComparer.OrdinalIgnoreCase)));
            }
        }

        return names;
    }

    /// <summary>Whether a node holds at most so much text and so many nodes.</summary>
    private static bool HasAtMost(HtmlNode node, int most)
    {
        var left = most;
        var nodes = 0;
        foreach (var inner in node.Walk())
        {
            left -= inner.IsText ? inner.Text.AsSpan().Trim().Length : 0;
            if (left < 0 || ++nodes > most)
            {
                return false;
            }
        }

        return true;
    }
}
