using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BriefingBot.Sources.Formats;

/// <summary>One RSS <c>item</c> or Atom <c>entry</c>, with the Dublin Core, content, media and iTunes elements that people put into it.</summary>
internal sealed class XmlEntry
{
    private readonly List<string> _authors = [];
    private readonly List<string> _tags = [];
    private readonly List<Attachment> _attachments = [];
    private readonly Uri? _documentUrl;
    private string? _id;
    private string? _title;
    private string? _otherTitle;
    private Uri? _link;
    private MarkupElement? _permalink;
    private Uri? _otherLink;
    private string? _contentHtml;
    private string? _contentText;
    private string? _summary;
    private string? _otherSummary;
    private DateTimeOffset? _published;
    private DateTimeOffset? _created;
    private DateTimeOffset? _modified;
    private string? _language;

    private XmlEntry(Uri? documentUrl) => _documentUrl = documentUrl;

    public static Entry Read(MarkupElement item, Uri? documentUrl)
    {
        var entry = new XmlEntry(documentUrl);
        entry.TakeAll(item);
        return entry.Build(item);
    }

    /// <summary>A title as plain text: Atom's <c>type="text"</c> is taken at its word, everything else may be HTML.</summary>
    public static string TitleOf(MarkupElement title)
    {
        var type = title.Attribute("type");
        var isPlain = type is "text" or "plain" or "text/plain";
        var text = IsBase64(title) ? FromBase64(title.Text()) : title.Text();
        if (title.FirstChild is not null)
        {
            return MarkupText.Line(text); // inline markup: the tags are gone already
        }

        return isPlain ? MarkupText.Line(MarkupText.Decode(text)) : MarkupText.PlainText(text);
    }

    private void TakeAll(MarkupElement item)
    {
        for (var child = item.FirstChild; child is not null; child = child.Next)
        {
            switch (child.Vocabulary)
            {
                case Vocabulary.Core:
                    TakeCore(child);
                    break;
                case Vocabulary.Content when child.Name == "encoded":
                    TakeContent(child.Html());
                    break;
                case Vocabulary.Xhtml when child.Name is "body" or "div":
                    TakeContent(child.Html());
                    break;
                case Vocabulary.DublinCore or Vocabulary.DublinCoreTerms:
                    TakeDublinCore(child);
                    break;
                case Vocabulary.Media:
                    TakeMedia(child);
                    break;
                case Vocabulary.Itunes:
                    TakeItunes(child);
                    break;
            }
        }
    }

    private void TakeCore(MarkupElement child)
    {
        switch (child.Name)
        {
            case "title":
                _title = NotEmpty(TitleOf(child)) ?? _title;
                break;
            case "link":
                TakeLink(child);
                break;
            case "guid":
                _id = NotEmpty(child.Text()) ?? _id;
                _permalink = child.Attribute("isPermaLink") is { } claim && claim.Equals("false", StringComparison.OrdinalIgnoreCase) ? null : child;
                break;
            case "id":
                _id = NotEmpty(child.Text()) ?? _id;
                _permalink ??= child; // many an id is the article's address
                break;
            case "description" or "summary" or "abstract":
                _summary = NotEmpty(HtmlOf(child)) ?? _summary;
                break;
            case "content":
                TakeAtomContent(child);
                break;
            case "body" or "fullitem":
                TakeContent(child.Html());
                break;
            case "author" or "creator":
                XmlAuthor.Add(_authors, child);
                break;
            case "category":
                AddTag(child.Attribute("label") ?? child.Attribute("term") ?? child.Text());
                break;
            case "enclosure":
                AddAttachment(child.Attribute("url"), child.Attribute("type"), child.Attribute("length"), child);
                break;
            case "language":
                _language = NotEmpty(child.Text());
                break;
            default:
                TakeDate(child);
                break;
        }
    }

    private void TakeDate(MarkupElement child)
    {
        switch (child.Name)
        {
            case "pubdate" or "published" or "issued" or "date":
                _published = FeedDates.Parse(child.Text()) ?? _published;
                break;
            case "created":
                _created = FeedDates.Parse(child.Text()) ?? _created;
                break;
            case "updated" or "modified" or "lastmod":
                _modified = FeedDates.Parse(child.Text()) ?? _modified;
                break;
        }
    }

    private void TakeDublinCore(MarkupElement child)
    {
        switch (child.Name)
        {
            case "title":
                _otherTitle ??= NotEmpty(TitleOf(child));
                break;
            case "creator" or "author":
                XmlAuthor.Add(_authors, child);
                break;
            case "date":
                _created = FeedDates.Parse(child.Text()) ?? _created; // an explicit pubDate goes before
                break;
            case "subject":
                AddTag(child.Text());
                break;
            case "description" or "abstract":
                _otherSummary ??= NotEmpty(child.Html());
                break;
            case "language":
                _language ??= NotEmpty(child.Text());
                break;
            case "identifier":
                _permalink ??= child;
                break;
            default:
                TakeDate(child);
                break;
        }
    }

    private void TakeMedia(MarkupElement child)
    {
        switch (child.Name)
        {
            case "group" or "content":
                AddAttachment(child.Attribute("url"), child.Attribute("type"), child.Attribute("fileSize"), child);
                for (var inner = child.FirstChild; inner is not null; inner = inner.Next)
                {
                    if (inner.Vocabulary == Vocabulary.Media && inner.Name != "group")
                    {
                        TakeMedia(inner);
                    }
                }

                break;
            case "thumbnail":
                AddAttachment(child.Attribute("url"), "image", length: null, child);
                break;
            case "title" when child.Parent is { Name: "item" or "entry" or "group" }: // inside media:content it is the picture's
                _otherTitle ??= NotEmpty(TitleOf(child));
                break;
            case "description" when child.Parent is { Name: "item" or "entry" or "group" }:
                _otherSummary ??= NotEmpty(child.Html());
                break;
            case "keywords":
                AddKeywords(child.Text());
                break;
        }
    }

    private void TakeItunes(MarkupElement child)
    {
        switch (child.Name)
        {
            case "title":
                _otherTitle ??= NotEmpty(TitleOf(child));
                break;
            case "author":
                XmlAuthor.Add(_authors, child);
                break;
            case "summary" or "subtitle":
                _otherSummary ??= NotEmpty(child.Html());
                break;
            case "keywords":
                AddKeywords(child.Text());
                break;
        }
    }

    private void TakeLink(MarkupElement child)
    {
        var href = child.Attribute("href");
        if (href is null)
        {
            _link = FeedLinks.Resolve(child.Text(), Base(child)) ?? _link;
            return;
        }

        switch (child.Attribute("rel")?.ToLowerInvariant())
        {
            case null or "" or "alternate":
                _link ??= FeedLinks.Resolve(href, Base(child));
                break;
            case "enclosure":
                AddAttachment(href, child.Attribute("type"), child.Attribute("length"), child);
                break;
            case "self" or "via" or "related":
                _otherLink ??= FeedLinks.Resolve(href, Base(child));
                break;
        }
    }

    private void TakeAtomContent(MarkupElement child)
    {
        if (child.Attribute("src") is { } source)
        {
            _otherLink ??= FeedLinks.Resolve(source, Base(child));
        }

        if (child.Attribute("type") is "text" or "text/plain" && child.FirstChild is null)
        {
            _contentText = NotEmpty(child.Text()) ?? _contentText;
        }
        else
        {
            TakeContent(HtmlOf(child));
        }
    }

    private void TakeContent(string html) => _contentHtml = NotEmpty(html) ?? _contentHtml;

    private static string HtmlOf(MarkupElement element)
    {
        if (IsBase64(element))
        {
            return FromBase64(element.Text());
        }

        // RFC 4287 section 3.1.1.3: the div around xhtml is not part of it.
        var isWrapped = element.Attribute("type") is "xhtml" && element.FirstChild is { Name: "div", Next: null };
        return (isWrapped ? element.FirstChild! : element).Html(); // not null: just matched
    }

    private static bool IsBase64(MarkupElement element) =>
        element.Attribute("mode") is "base64" || (element.Attribute("type") is { } type && type.StartsWith("application/", StringComparison.Ordinal) && Base64.IsValid(element.RawContent));

    private static string FromBase64(string text)
    {
        Span<byte> bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? MarkupText.WithoutControls(Encoding.UTF8.GetString(bytes[..length])) : text;
    }

    private void AddTag(string? tag)
    {
        tag = MarkupText.PlainText(tag ?? "");
        if (tag.Length is > 0 and <= 200 && _tags.Count < 100 && !_tags.Contains(tag))
        {
            _tags.Add(tag);
        }
    }

    private void AddKeywords(string words)
    {
        foreach (var word in words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            AddTag(word);
        }
    }

    private void AddAttachment(string? url, string? type, string? length, MarkupElement element)
    {
        if (_attachments.Count < 50 && FeedLinks.Resolve(url, Base(element)) is { } address && !_attachments.Exists(known => known.Url == address))
        {
            var size = long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0 ? bytes : (long?)null;
            _attachments.Add(new Attachment(address, NotEmpty(type ?? ""), size));
        }
    }

    // Only where there is no link: most items have both, and an address costs time.
    private Uri? Permalink() => _permalink is null ? null : FeedLinks.Resolve(_permalink.Text(), _permalink.Name == "guid" ? Base(_permalink) : null);

    private Uri? Base(MarkupElement element) => FeedLinks.BaseOf(element, _documentUrl);

    private Entry Build(MarkupElement item)
    {
        var url = _link ?? Permalink() ?? FeedLinks.Resolve(item.Attribute("href"), Base(item)) ?? _otherLink;
        var title = _title ?? _otherTitle;
        var summary = _summary ?? _otherSummary;
        var about = item.Attribute("about");
        return new Entry
        {
            Id = _id ?? NotEmpty(about ?? "") ?? url?.OriginalString ?? HashOf(title, summary, _contentHtml ?? _contentText, _published),
            Url = url ?? FeedLinks.Resolve(about, Base(item)),
            Title = title,
            ContentHtml = _contentHtml,
            ContentText = _contentText,
            Summary = summary,
            Published = _published ?? _created,
            Modified = _modified ?? FeedDates.Parse(item.Attribute("lastmod")),
            Authors = _authors,
            Attachments = _attachments,
            Tags = _tags,
            Language = XmlFeedReader.LanguageTag(_language ?? item.Attribute("lang")),
        };
    }

    private static string HashOf(string? title, string? summary, string? content, DateTimeOffset? published)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{title}\n{summary}\n{content}\n{published:O}");
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }

    private static string? NotEmpty(string text) => text.Length > 0 ? text : null;
}
