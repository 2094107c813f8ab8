using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>An RSS <c>item</c> or Atom <c>entry</c>, with elements of Dublin Core, content, media and iTunes.</summary>
internal sealed class XmlEntry
{
    private readonly XmlEntryParts _parts;

    private XmlEntry(Uri? documentUrl) => _parts = new XmlEntryParts(documentUrl);

    /// <summary>Reads an entry.</summary>
    /// <param name="item">Its element.</param>
    /// <param name="documentUrl">Where the feed came from; null where that is not known.</param>
    /// <param name="feed">What the feed says of all its entries.</param>
    public static Entry Read(MarkupElement item, Uri? documentUrl, OfAllEntries feed)
    {
        var entry = new XmlEntry(documentUrl);
        for (var child = item.FirstChild; child is not null; child = child.Next)
        {
            entry.Take(child);
        }

        return entry._parts.Build(item, feed);
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
                _parts.Texts.TakeContent(child);
                break;
            case Vocabulary.DublinCore or Vocabulary.DublinCoreTerms:
                XmlModules.TakeDublinCore(_parts, child);
                break;
            case Vocabulary.Media:
                XmlModules.TakeMedia(_parts, child);
                break;
            case Vocabulary.Itunes:
                XmlModules.TakeItunes(_parts, child);
                break;
            case Vocabulary.Other when child.Name == "origlink":
                _parts.Links.TakeOriginal(child);
                break;
            case Vocabulary.News or Vocabulary.Other when child.Name == "source":
                _parts.TakenFrom ??= child; // as search engines write it
                break;
        }
    }

    private void TakeCore(MarkupElement child)
    {
        switch (child.Name)
        {
            case "title":
                _parts.Texts.TakeTitle(child);
                break;
            case "link":
                TakeLink(child);
                break;
            case "guid":
                _parts.Links.TakeGuid(child);
                break;
            case "id":
                _parts.Links.TakeId(child);
                break;
            case "description" or "summary" or "abstract":
                _parts.Texts.TakeSummary(child);
                break;
            case "content":
                TakeAtomContent(child);
                break;
            case "body" or "fullitem":
                _parts.Texts.TakeContent(child);
                break;
            case "language":
                _parts.Texts.TakeLanguage(child);
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
                XmlAuthor.Add(_parts.Authors, child);
                break;
            case "source":
                _parts.TakenFrom = child;
                break;
            case "category":
                _parts.Tags.Add(
                    MarkupText.NotEmpty(child.Attribute("label"))
                        ?? MarkupText.NotEmpty(child.Attribute("term"))
                        ?? child.Text());
                break;
            case "tags":
                _parts.Tags.AddKeywords(child.Text());
                break;
            case "enclosure":
                _parts.Attachments.Add(child);
                break;
            default:
                _parts.Dates.Take(child);
                break;
        }
    }

    private void TakeLink(MarkupElement child)
    {
        var relation = FeedLinks.Relation(child);
        if (relation == "enclosure")
        {
            _parts.Attachments.Add(child);
        }
        else
        {
            _parts.Links.Take(child, relation);
        }
    }

    private void TakeAtomContent(MarkupElement child)
    {
        var address = child.Attribute("src");
        if (AtomMedia.IsMedia(child))
        {
            _parts.Attachments.AddContent(child, address);
            return;
        }

        if (address is not null)
        {
            _parts.Links.TakeOther(address, child);
        }

        _parts.Texts.TakeAtomContent(child);
    }
}
