using System.Security.Cryptography;
using System.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>One RSS <c>item</c> or Atom <c>entry</c>, with the Dublin Core, content, media and iTunes elements that people put into it.</summary>
internal sealed class XmlEntry
{
    private readonly List<string> _authors = [];
    private readonly List<string> _tags = [];
    private readonly XmlAttachments _attachments;
    private readonly Uri? _documentUrl;
    private string? _id;
    private string? _title;
    private string? _otherTitle;
    private MarkupElement? _permalink;
    private Uri? _link;
    private Uri? _originalLink;
    private Uri? _otherLink;
    private XmlPassage? _content;
    private string? _contentText;
    private XmlPassage? _summary;
    private XmlPassage? _otherSummary;
    private XmlPassage? _subtitle;
    private DateTimeOffset? _published;
    private DateTimeOffset? _created;
    private DateTimeOffset? _modified;
    private MarkupElement? _source;
    private MarkupElement? _performer;
    private string? _language;

    private XmlEntry(Uri? documentUrl) => (_documentUrl, _attachments) = (documentUrl, new XmlAttachments(documentUrl));

    public static Entry Read(MarkupElement item, Uri? documentUrl)
    {
        var entry = new XmlEntry(documentUrl);
        entry.TakeAll(item);
        return entry.Build(item);
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
                case Vocabulary.Xhtml when child.Name is "body" or "div":
                    TakeContent(child);
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
                case Vocabulary.Other when child.Name == "origlink": // FeedBurner keeps here what it replaced in link
                    _originalLink = FeedLinks.Resolve(child.Text(), Base(child));
                    break;
            }
        }
    }

    private void TakeCore(MarkupElement child)
    {
        switch (child.Name)
        {
            case "title":
                _title = NotEmpty(XmlText.Title(child)) ?? _title;
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
                TakeSummary(child);
                break;
            case "content":
                TakeAtomContent(child);
                break;
            case "body" or "fullitem":
                TakeContent(child);
                break;
            case "author" or "creator":
                XmlAuthor.Add(_authors, child);
                break;
            case "source":
                _source = child;
                break;
            case "category":
                AddTag(NotEmpty(child.Attribute("label")) ?? NotEmpty(child.Attribute("term")) ?? child.Text());
                break;
            case "tags":
                AddKeywords(child.Text());
                break;
            case "enclosure":
                _attachments.Add(child);
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
                _otherTitle ??= NotEmpty(XmlText.Title(child));
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
                _otherSummary ??= Passage(child);
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
                _attachments.Add(child);
                for (var inner = child.FirstChild; inner is not null; inner = inner.Next)
                {
                    if (inner.Vocabulary == Vocabulary.Media && inner.Name != "group")
                    {
                        TakeMedia(inner);
                    }
                }

                break;
            case "thumbnail":
                _attachments.AddImage(child);
                break;
            case "title" when child.Parent is { Name: "item" or "entry" or "group" }: // inside media:content it is the picture's
                _otherTitle ??= NotEmpty(XmlText.Title(child));
                break;
            case "description" when child.Parent is { Name: "item" or "entry" or "group" }:
                _otherSummary ??= Passage(child);
                break;
            case "category":
                AddTag(NotEmpty(child.Attribute("label")) ?? child.Text());
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
                _otherTitle ??= NotEmpty(XmlText.Title(child));
                break;
            case "author":
                _performer = child;
                break;
            case "summary":
                _otherSummary ??= Passage(child);
                break;
            case "subtitle":
                _subtitle ??= Passage(child);
                break;
            case "image":
                _attachments.AddImage(child);
                break;
            case "duration":
                _attachments.TakeDuration(child.Text());
                break;
            case "category":
                AddTag(child.Attribute("text"));
                break;
            case "keywords":
                AddKeywords(child.Text());
                break;
        }
    }

    private void TakeLink(MarkupElement child)
    {
        var address = FeedLinks.Address(child);
        switch (FeedLinks.Relation(child))
        {
            case "alternate" when child.Attribute("href") is null && FeedLinks.Resolve(address, Base(child)) is { } written:
                _link = written;
                break;
            case "alternate" when FeedLinks.IsToPage(child):
                _link ??= FeedLinks.Resolve(address, Base(child));
                break;
            case "enclosure":
                _attachments.Add(child);
                break;
            case "alternate" or "self" or "via" or "related":
                _otherLink ??= FeedLinks.Resolve(address, Base(child));
                break;
        }
    }

    private void TakeAtomContent(MarkupElement child)
    {
        if (child.Attribute("src") is { } source)
        {
            _otherLink ??= FeedLinks.Resolve(source, Base(child));
        }

        if (child.FirstChild is null && XmlText.IsPlain(child.Attribute("type")))
        {
            _contentText ??= NotEmpty(child.Text());
        }
        else
        {
            TakeContent(child);
        }
    }

    private void TakeContent(MarkupElement child)
    {
        if (_content is null && (_content = Passage(child)) is not null)
        {
            _language ??= NotEmpty(child.Attribute("lang"));
        }
    }

    // A second description is a longer text, whatever its name.
    private void TakeSummary(MarkupElement child)
    {
        if (_summary is null)
        {
            _summary = Passage(child);
        }
        else
        {
            TakeContent(child);
        }
    }

    private XmlPassage? Passage(MarkupElement element) => XmlPassage.Of(element, _documentUrl);

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

    // Only where there is no link: most items have both, and an address costs time. A guid that does not look like an address is none,
    // unless it says so.
    private Uri? Permalink()
    {
        if (_permalink?.Text() is not { Length: > 0 } written)
        {
            return null;
        }

        var mayBeRelative = _permalink.Name == "guid" && (written[0] == '/' || _permalink.Attribute("isPermaLink") is not null);
        return FeedLinks.Resolve(written, mayBeRelative ? Base(_permalink) : null);
    }

    private Uri? Base(MarkupElement element) => FeedLinks.BaseOf(element, _documentUrl);

    private Entry Build(MarkupElement item)
    {
        var about = item.Attribute("about");
        var url = _originalLink ?? _link ?? Permalink() ?? FeedLinks.Resolve(item.Attribute("href"), Base(item)) ?? _otherLink;
        var title = _title ?? _otherTitle;
        var summary = _summary ?? _otherSummary ?? _subtitle;
        var id = _id ?? NotEmpty(about) ?? url?.OriginalString ?? HashOf(title, summary?.Html, _content?.Html ?? _contentText, _published);
        url ??= FeedLinks.Resolve(about, Base(item));
        AddOtherAuthors();
        return new Entry
        {
            Id = id,
            Url = url,
            Title = title,
            ContentHtml = _content?.Resolved(url ?? _documentUrl),
            ContentText = _contentText,
            Summary = summary?.Resolved(url ?? _documentUrl),
            Published = _published ?? _created,
            Modified = _modified ?? FeedDates.Parse(item.Attribute("lastmod")),
            Authors = _authors,
            Attachments = _attachments.All,
            Tags = _tags,
            Language = XmlFeedReader.LanguageTag(_language ?? item.Attribute("lang")),
        };
    }

    // iTunes' author is mostly the programme; RFC 4287 section 4.2.1: without an author, its source's authors apply.
    private void AddOtherAuthors()
    {
        if (_authors.Count == 0 && _performer is not null)
        {
            XmlAuthor.Add(_authors, _performer);
        }

        for (var child = _authors.Count == 0 ? _source?.FirstChild : null; child is not null; child = child.Next)
        {
            if (child is { Vocabulary: Vocabulary.Core, Name: "author" })
            {
                XmlAuthor.Add(_authors, child);
            }
        }
    }

    private static string HashOf(string? title, string? summary, string? content, DateTimeOffset? published)
    {
        var text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{title}\n{summary}\n{content}\n{published:O}");
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
