using BriefingBot.Articles.Pages;
using BriefingBot.Articles.PlainText;
using BriefingBot.Sources.Addresses;
using BriefingBot.Text;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.Html;

/// <summary>Reads an HTML page or fragment: its metadata, its article's box, the text in it.</summary>
internal static class HtmlReader
{
    private const int ShortText = 250;

    // What is cut by its form is not text because the article is a note.
    private const int LongestHead = 160;
    private const int ShortNote = 120;
    private const int LeadParagraphs = 3;
    private const int LeastShareOfFragment = 2;

    /// <summary>Reads an HTML page: what it states of its article, and the article's text.</summary>
    /// <param name="html">The decoded document.</param>
    /// <param name="url">Its address where known; relative links are resolved against it.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled meanwhile.</exception>
    public static ExtractedPage Read(
        ReadOnlySpan<char> html, Uri? url = null, CancellationToken cancellationToken = default)
    {
        var root = HtmlTree.Parse(html, cancellationToken);
        ShortenOwnLinks(root, url);
        InlineMeaning.Apply(root);
        var metadata = PageMetadata.Read(root, url);
        var (text, credit) = ReadText(root, metadata, cancellationToken);
        var kind = PageKinds.Of(text, metadata, root);
        var (origin, authors) = OriginOf(text, credit, metadata.Page, root);
        return metadata.Page with
        {
            Origin = origin,
            Authors = authors,
            Published = metadata.Page.Published ?? Datelines.Day(text),
            Language = LanguageDetector.Detect(text, metadata.Page.Language),
            Text = kind is PageKind.Error or PageKind.Consent ? "" : text,
            Kind = kind,
        };
    }

    // "/a#cost" on the page /a leads to a place in it.
    private static void ShortenOwnLinks(HtmlNode root, Uri? url)
    {
        foreach (var link in root.Elements("a").Where(link => link["href"]?.IndexOf('#') > 0))
        {
            var at = Array.FindIndex(link.Attributes, attribute => attribute.Key == "href");
            if (UrlIdentity.Resolve(link.Attributes[at].Value, url) is { Fragment.Length: > 1 } place
                && place.GetLeftPart(UriPartial.Query) == url?.GetLeftPart(UriPartial.Query))
            {
                link.Attributes[at] = new("href", place.Fragment);
            }
        }
    }

    /// <summary>The readable text of a fragment, such as a feed's content: what cuts most away is wrong. Where all is
    /// cut, the sentences in what on a page stands around an article are its text.</summary>
    /// <param name="title">The title of its entry; null where it has none.</param>
    public static string ReadFragment(
        string html, string? title = null, CancellationToken cancellationToken = default)
    {
        var root = HtmlTree.Parse(FragmentMarkup.Mended(html), cancellationToken);
        InlineMeaning.Apply(root);
        var text = "";
        foreach (var pruning in
            (ReadOnlySpan<Pruning>)[Pruning.Full, Pruning.WithoutNames, Pruning.LeastOfFragment])
        {
            PagePruner.Prune(root, pruning: pruning, cancellationToken: cancellationToken);
            var blocks = ArticleText.Read(root).FindAll(block => !PostingLines.Is(block, title));
            if (blocks is [var first, ..])
            {
                blocks[0] = first with { Text = CaptionLines.WithoutCredit(first.Text) };
            }

            var kept = pruning == Pruning.WithoutNames ? blocks : BlockFilter.Filter(blocks, new ExtractedPage());
            text = Join(pruning == Pruning.LeastOfFragment
                ? kept.Where(block => Prose.EndsWithStop(block.Text) && !CaptionLines.IsCaption(block.Text))
                : kept);
            if (text.Length > 0 && text.Length * LeastShareOfFragment >= blocks.Sum(block => block.Text.Length))
            {
                break;
            }
        }

        return text;
    }

    /// <summary>Who wrote it, if not the outlet: by metadata, dateline, by-line, the lines below, or as the page treats
    /// a name.</summary>
    private static (string? Origin, IReadOnlyList<string> Authors) OriginOf(
        string text, AgencyCredit? credit, ExtractedPage page, HtmlNode root)
    {
        var lead = text.Split("\n\n", LeadParagraphs + 1).Take(LeadParagraphs);
        var company = page.Authors.FirstOrDefault(author => !Agencies.Is(author) && IsCompany(author, root));
        List<string> people = [.. page.Authors.Where(author => author != company && !Agencies.Is(author))];
        var agency = page.Origin
            ?? lead.Select(Datelines.Agency).FirstOrDefault(name => name is not null)
            ?? page.Authors.FirstOrDefault(Agencies.Is)
            ?? company
            ?? credit?.Origin(people)
            ?? (people.Count == 0 ? SourceByDate(root) : null)
            ?? (text.Length > 0 && Scripts.Of(text[0]).IsEastAsian() ? SourceInHead(root) : null);
        var origin = Credits.SameName(agency, page.Outlet) ? null : agency;
        people.RemoveAll(author => author == origin);
        return (origin, people.Count > 0 ? people : Datelines.Authors(text));
    }

    // "来源：…" beside the date, on portals. Where several stand there, some are other articles'.
    private static string? SourceByDate(HtmlNode root) =>
        root.Walk().Where(node => node["class"]?.Contains("source", StringComparison.OrdinalIgnoreCase) == true)
            .Select(node => Credits.SourceLine(node.InnerText())).OfType<string>().Distinct().Take(2).ToList()
            is [var only] && Scripts.Of(only[0]).IsEastAsian() ? only : null;

    // In one line with the date.
    private static string? SourceInHead(HtmlNode root) =>
        root.Walk()
            .Where(node => node.IsText && node.Text.Length <= LongestHead && LineWords.Sources.IsIn(node.Text))
            .Select(node => MarkupText.Line(node.Text))
            .Select(line => ByLine.Read(line)?.Provider ?? Credits.SourceLine(line)).OfType<string>().Distinct().Take(2)
            .ToList() is [var only] ? only : null;

    private static bool IsCompany(string author, HtmlNode root)
    {
        if (author.Contains(' ', StringComparison.Ordinal) || !char.IsUpper(author[0]))
        {
            return false;
        }

        var page = root.InnerText();
        string[] forms =
        [
            $"({author})", $"told {author}", $"{author} reported", $"via {author}", $"/{author}", $"/ {author}",
            $"© {author}",
        ];
        return forms.Any(form => page.Contains(form, StringComparison.Ordinal));
    }

    private static (string Text, AgencyCredit? Credit) ReadText(
        HtmlNode root, PageMetadata metadata, CancellationToken cancellationToken, bool isSecond = false)
    {
        var (text, credit) = ("", (AgencyCredit?)null);
        foreach (var pruning in (ReadOnlySpan<Pruning>)[Pruning.Full, Pruning.WithoutNames, Pruning.Least])
        {
            // Where less than a paragraph or two is left, perhaps the box of the text bears the name of something else,
            // or looks like it.
            var isIndex = PagePruner.Prune(root, metadata.Page.Url, pruning, metadata.ClosedParts, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            var read = ReadBox(root, metadata);
            if (isIndex && read.Text.Length < ShortText && !metadata.Page.IsPublishedSure)
            {
                return ("", null);
            }

            (text, credit) = read.Text.Length > text.Length * 2 ? read : (text, credit);
            if (text.Length >= (pruning == Pruning.WithoutNames ? ShortNote : ShortText))
            {
                break;
            }
        }

        if (text.Length < ShortText && !isSecond && Unshown(root) is { } part)
        {
            part.IsShown = true;
            return ReadText(root, metadata, cancellationToken, isSecond: true);
        }

        return text.Length < ShortText && metadata.Body is { } body && body.Length > text.Length * 2
            ? (ReadFragment(body, cancellationToken: cancellationToken), credit)
            : (text, credit);
    }

    // Where a page that scripts build keeps its article: for readers without scripts, or as a template.
    private static HtmlNode? Unshown(HtmlNode root) =>
        root.Walk().Where(node => node.Tag is "noscript" or "template" && !node.IsShown)
            .Select(node => (Node: node, Prose: node.Elements("p").Select(line => line.InnerText())
                .Where(line => Prose.IsProse(line) && !line.Contains("JavaScript", StringComparison.OrdinalIgnoreCase))
                .Sum(line => line.Length)))
            .Where(part => part.Prose >= ShortText)
            .OrderByDescending(part => part.Prose)
            .FirstOrDefault().Node;

    private static (string Text, AgencyCredit? Credit) ReadBox(HtmlNode root, PageMetadata metadata)
    {
        if ((ContentFinder.Find(root, metadata.Heading) ?? Note(root)) is not { } box)
        {
            return ("", null);
        }

        var blocks = ArticleText.Read(box);
        var kept = BlockFilter.Filter(blocks, metadata.Page);
        return (
            WithStandfirst(Join(kept), root, box, metadata),
            Credits.AtEnd([.. blocks.Select(block => block.Text)], kept.Count > 0 ? kept[^1].Text : null));
    }

    private static string WithStandfirst(string text, HtmlNode root, HtmlNode box, PageMetadata metadata) =>
        text.Length > 0
            && (metadata.Heading ?? Subheading(root, metadata.Page.Title) ?? root.Elements("h1").FirstOrDefault())
                is { } heading
            && Standfirst.Find(heading, box) is { } standfirst
            && !text.AsSpan(0, Math.Min(text.Length, standfirst.Length * 3))
                .Contains(standfirst, StringComparison.OrdinalIgnoreCase)
            ? $"{standfirst}\n\n{text}"
            : text;

    // Some pages show the headline in an h2, behind a word on its subject.
    private static HtmlNode? Subheading(HtmlNode root, string? title) =>
        LetterKey.Of(title ?? "") is { Length: > 0 } letters
            ? root.Elements("h2").FirstOrDefault(heading =>
                LetterKey.Of(heading.InnerText()).EndsWith(letters, StringComparison.Ordinal))
            : null;

    /// <summary>A page of a few short lines has no paragraph to find, and nothing around one.</summary>
    private static HtmlNode? Note(HtmlNode root) =>
        root.Measure is { Text: > 0 and <= ShortText, LinkDensity: < 0.3 } ? root : null;

    private static string Join(IEnumerable<PageBlock> blocks) =>
        string.Join("\n\n", blocks.Select(block => block.Text));
}
