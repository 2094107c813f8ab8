using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>
/// One RSS <c>item</c> or Atom <c>entry</c>, with the Dublin Core, content, media and iTunes elements that people put
/// into it.
/// </summary>
internal sealed class XmlEntry
{
    private readonly Uri? _documentUrl;
    private readonly XmlEntryLinks _links;
    private readonly XmlEntryTexts _texts;
    private readonly XmlAttachments _attachments;
    private readonly XmlDates _dates = new();
    private readonly XmlTags _tags = new();
    private readonly List<string> _authors = [];
    private MarkupElement? _source;
    private MarkupElement? _performer;

    private XmlEntry(Uri? documentUrl)
    {
        _documentUrl = documentUrl;
        _links = new XmlEntryLinks(documentUrl);
        _texts = new XmlEntryTexts(documentUrl);
        _attachments = new XmlAttachments(documentUrl);
    }

    public static Entry Read(MarkupElement item, Uri? documentUrl)
    {
        var entry = new XmlEntry(documentUrl);
        for (var child = item.FirstChild; child is not null; child = child.Next)
        {
            entry.Take(child);
        }

        return entry.Build(item);
    }

    private void Take(MarkupElement child)
    {
        switch (child.Vocabulary)
        {
            case Vocabulary.Core:
                TakeCore(child);
                break;
            case Vocabulary.Content when child.Name == "encoded":
            case Vocabulary.Xhtml when child.Name is "body" or "div":
                _texts.TakeContent(child);
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
            case Vocabulary.Other when child.Name == "origlink":
                _links.TakeOriginal(child);
                break;
            case Vocabulary.News or Vocabulary.Other when child.Name == "source":
                _source ??= child; // as search engines write it
                break;
        }
    }

    private void TakeCore(MarkupElement child)
    {
        switch (child.Name)
        {
            case "title":
                _texts.TakeTitle(child);
                break;
            case "link":
                TakeLink(child);
                break;
            case "guid":
                _links.TakeGuid(child);
                break;
            case "id":
                _links.TakeId(child);
                break;
            case "description" or "summary" or "abstract":
                _texts.TakeSummary(child);
                break;
            case "content":
                TakeAtomContent(child);
                break;
            case "body" or "fullitem":
                _texts.TakeContent(child);
                break;
            case "language":
                _texts.TakeLanguage(child);
                break;
            default:
                TakeCoreFact(child);
                break;
        }
    }

    private void TakeCoreFact(MarkupElement child)
    {
        switch (child.Name)
        {
            case "author" or "creator":
                XmlAuthor.Add(_authors, child);
                break;
            case "source":
                _source = child;
                break;
            case "category":
                _tags.Add(NotEmpty(child.Attribute("label")) ?? NotEmpty(child.Attribute("term")) ?? child.Text());
                break;
            case "tags":
                _tags.AddKeywords(child.Text());
                break;
            case "enclosure":
                _attachments.Add(child);
                break;
            default:
                _dates.Take(child);
                break;
        }
    }

    private void TakeDublinCore(MarkupElement child)
    {
        switch (child.Name)
        {
            case "title":
                _texts.TakeOtherTitle(child);
                break;
            case "creator" or "author":
                XmlAuthor.Add(_authors, child);
                break;
            case "date":
                _dates.TakeCreated(child);
                break;
            case "subject":
                _tags.Add(child.Text());
                break;
            case "description" or "abstract":
                _texts.TakeOtherSummary(child);
                break;
            case "language":
                _texts.TakeOtherLanguage(child);
                break;
            case "identifier":
                _links.TakeIdentifier(child);
                break;
            default:
                _dates.Take(child);
                break;
        }
    }

    private void TakeMedia(MarkupElement child)
    {
        // Inside media:content these two are the picture's.
        var isOfEntry = child.Parent is { Name: "item" or "entry" or "group" };
        switch (child.Name)
        {
            case "group" or "content":
                TakeMediaContent(child);
                break;
            case "thumbnail":
                _attachments.AddImage(child);
                break;
            case "title" when isOfEntry:
                _texts.TakeOtherTitle(child);
                break;
            case "description" when isOfEntry:
                _texts.TakeOtherSummary(child);
                break;
            case "category":
                _tags.Add(NotEmpty(child.Attribute("label")) ?? child.Text());
                break;
            case "keywords":
                _tags.AddKeywords(child.Text());
                break;
        }
    }

    private void TakeMediaContent(MarkupElement content)
    {
        _attachments.Add(content);
        for (var inner = content.FirstChild; inner is not null; inner = inner.Next)
        {
            if (inner.Vocabulary == Vocabulary.Media && inner.Name != "group")
            {
                TakeMedia(inner);
            }
        }
    }

    private void TakeItunes(MarkupElement child)
    {
        switch (child.Name)
        {
            case "title":
                _texts.TakeOtherTitle(child);
                break;
            case "author":
                _performer = child;
                break;
            case "summary":
                _texts.TakeOtherSummary(child);
                break;
            case "subtitle":
                _texts.TakeSubtitle(child);
                break;
            case "image":
                _attachments.AddImage(child);
                break;
            case "duration":
                _attachments.TakeDuration(child.Text());
                break;
            case "category":
                _tags.Add(child.Attribute("text"));
                break;
            case "keywords":
                _tags.AddKeywords(child.Text());
                break;
        }
    }

    private void TakeLink(MarkupElement child)
    {
        var relation = FeedLinks.Relation(child);
        if (relation == "enclosure")
        {
            _attachments.Add(child);
        }
        else
        {
            _links.Take(child, relation);
        }
    }

    private void TakeAtomContent(MarkupElement child)
    {
        var address = child.Attribute("src");
        if (AtomMedia.IsMedia(child))
        {
            _attachments.AddContent(child, address);
            return;
        }

        if (address is not null)
        {
            _links.TakeOther(address, child);
        }

        _texts.TakeAtomContent(child);
    }

    private Entry Build(MarkupElement item)
    {
        var url = _links.Url(item);
        var id = _links.Id ?? NotEmpty(item.Attribute("about")) ?? url?.OriginalString;
        url ??= _links.About(item);
        AddOtherAuthors();
        return new Entry
        {
            Id = id ?? Hash(),
            IsIdMade = id is null,
            Url = url,
            Title = _texts.Title,
            ContentMade = _texts.Content?.Resolved(url ?? _documentUrl),
            ContentText = _texts.ContentText,
            SummaryMade = _texts.Summary?.Resolved(url ?? _documentUrl),
            Raw = item.RawMemory,
            Published = _dates.Published,
            Modified = _dates.Modified ?? FeedDates.Parse(item.Attribute("lastmod")),
            Authors = _authors,
            Attachments = _attachments.All,
            Tags = _tags.All,
            Outlet = XmlOutlet.Of(_source),
            Language = LanguageTag.Of(_texts.Language ?? item.Attribute("lang")),
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

    // Stands in where the source gives neither an id nor an address.
    private string Hash()
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{_texts.Title}\n{_texts.Summary?.Html}\n{_texts.Content?.Html ?? _texts.ContentText}\n{_dates.Stated:O}");
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
