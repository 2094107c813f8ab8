using System.Collections.Frozen;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>What each element of an RSS <c>item</c> or Atom <c>entry</c> tells of it: those of the feed itself, of
/// content, Dublin Core, Media RSS (https://www.rssboard.org/media-rss) and iTunes.</summary>
internal static class XmlEntry
{
    private static readonly (Vocabulary Of, string Names, Taker Take)[] Elements =
    [
        (Vocabulary.Core, "title", (entry, child) => entry.Texts.TakeTitle(child)),
        (Vocabulary.Core, "link", TakeLink),
        (Vocabulary.Core, "guid", (entry, child) => entry.Links.TakeGuid(child)),
        (Vocabulary.Core, "id", (entry, child) => entry.Links.TakeId(child)),
        (Vocabulary.Core, "description summary abstract", (entry, child) => entry.Texts.TakeSummary(child)),
        (Vocabulary.Core, "content", TakeAtomContent),
        (Vocabulary.Core, "body fullitem", (entry, child) => entry.Texts.TakeContent(child)),
        (Vocabulary.Core, "language", (entry, child) => entry.Texts.TakeLanguage(child)),
        (Vocabulary.Core, "author creator", (entry, child) => XmlAuthor.Add(entry.Authors, child)),
        (Vocabulary.Core, "source", (entry, child) => entry.TakenFrom = child),
        (Vocabulary.Core, "category", TakeCategory),
        (Vocabulary.Core, "tags", (entry, child) => entry.Tags.AddKeywords(child.Text())),
        (Vocabulary.Core, "enclosure", (entry, child) => entry.Attachments.Add(child)),
        (Vocabulary.Core, "pubdate published issued date", (entry, child) => entry.Dates.TakePublished(child)),
        (Vocabulary.Core, "created", (entry, child) => entry.Dates.TakeCreated(child)),
        (Vocabulary.Core, "updated modified lastmod", (entry, child) => entry.Dates.TakeModified(child)),
        (Vocabulary.Content, "encoded", (entry, child) => entry.Texts.TakeContent(child)),
        (Vocabulary.Xhtml, "body div", (entry, child) => entry.Texts.TakeContent(child)),
        (Vocabulary.DublinCore, "title", (entry, child) => entry.Texts.TakeOtherTitle(child)),
        (Vocabulary.DublinCore, "creator author", (entry, child) => XmlAuthor.Add(entry.Authors, child)),
        (Vocabulary.DublinCore, "subject", (entry, child) => entry.Tags.Add(child.Text())),
        (Vocabulary.DublinCore, "description abstract", (entry, child) => entry.Texts.TakeOtherSummary(child)),
        (Vocabulary.DublinCore, "language", (entry, child) => entry.Texts.TakeOtherLanguage(child)),
        (Vocabulary.DublinCore, "identifier", (entry, child) => entry.Links.TakeIdentifier(child)),
        (Vocabulary.DublinCore, "issued published pubdate", (entry, child) => entry.Dates.TakeOtherPublished(child)),
        (Vocabulary.DublinCore, "date created", (entry, child) => entry.Dates.TakeCreated(child)),
        (Vocabulary.DublinCore, "modified updated lastmod", (entry, child) => entry.Dates.TakeModified(child)),
        (Vocabulary.Media, "group content", TakeMediaContent),
        (Vocabulary.Media, "thumbnail", (entry, child) => entry.Attachments.AddImage(child)),
        (Vocabulary.Media, "title", (entry, child) => entry.Texts.TakeOtherTitle(child)),
        (Vocabulary.Media, "description", (entry, child) => entry.Texts.TakeOtherSummary(child)),
        (Vocabulary.Media, "category", TakeCategory),
        (Vocabulary.Media, "keywords", (entry, child) => entry.Tags.AddKeywords(child.Text())),
        (Vocabulary.Itunes, "title", (entry, child) => entry.Texts.TakeOtherTitle(child)),
        (Vocabulary.Itunes, "author", (entry, child) => entry.Performer = child),
        (Vocabulary.Itunes, "summary", (entry, child) => entry.Texts.TakeOtherSummary(child)),
        (Vocabulary.Itunes, "subtitle", (entry, child) => entry.Texts.TakeSubtitle(child)),
        (Vocabulary.Itunes, "image", (entry, child) => entry.Attachments.AddImage(child)),
        (Vocabulary.Itunes, "duration", (entry, child) => entry.Attachments.TakeDuration(child.Text())),
        (Vocabulary.Itunes, "category", (entry, child) => entry.Tags.Add(child.Attribute("text"))),
        (Vocabulary.Itunes, "keywords", (entry, child) => entry.Tags.AddKeywords(child.Text())),
        // As search engines write it, in a namespace of their own.
        (Vocabulary.News, "source", (entry, child) => entry.TakenFrom ??= child),
        (Vocabulary.Other, "source", (entry, child) => entry.TakenFrom ??= child),
        (Vocabulary.Other, "origlink", (entry, child) => entry.Links.TakeOriginal(child)),
    ];

    private static readonly FrozenDictionary<string, Taker>[] Takers =
    [
        .. Enum.GetValues<Vocabulary>().Select(vocabulary => Elements.Where(element => element.Of == vocabulary)
            .SelectMany(element => element.Names.Split(' '), (element, name) => KeyValuePair.Create(name, element.Take))
            .ToFrozenDictionary(StringComparer.Ordinal)),
    ];

    private delegate void Taker(XmlEntryParts entry, MarkupElement child);

    /// <summary>Reads an entry.</summary>
    /// <param name="item">Its element.</param>
    /// <param name="documentUrl">Where the feed came from; null where that is not known.</param>
    /// <param name="feed">What the feed says of all its entries.</param>
    public static Entry Read(MarkupElement item, Uri? documentUrl, OfAllEntries feed)
    {
        var entry = new XmlEntryParts(documentUrl);
        for (var child = item.FirstChild; child is not null; child = child.Next)
        {
            Take(entry, child);
        }

        return entry.Build(item, feed);
    }

    private static void Take(XmlEntryParts entry, MarkupElement child)
    {
        if (Takers[(int)child.Vocabulary].TryGetValue(child.Name, out var take))
        {
            take(entry, child);
        }
    }

    private static void TakeLink(XmlEntryParts entry, MarkupElement child)
    {
        var relation = FeedLinks.Relation(child);
        if (relation == "enclosure")
        {
            entry.Attachments.Add(child);
        }
        else
        {
            entry.Links.Take(child, relation);
        }
    }

    private static void TakeCategory(XmlEntryParts entry, MarkupElement child) => entry.Tags.Add(
        MarkupText.NotEmpty(child.Attribute("label")) ?? MarkupText.NotEmpty(child.Attribute("term")) ?? child.Text());

    private static void TakeAtomContent(XmlEntryParts entry, MarkupElement child)
    {
        var address = child.Attribute("src");
        if (AtomMedia.IsMedia(child))
        {
            entry.Attachments.AddContent(child, address);
            return;
        }

        if (address is not null)
        {
            entry.Links.TakeOther(address, child);
        }

        entry.Texts.TakeAtomContent(child);
    }

    private static void TakeMediaContent(XmlEntryParts entry, MarkupElement content)
    {
        entry.Attachments.Add(content);
        for (var inner = content.FirstChild; inner is not null; inner = inner.Next)
        {
            // Inside media:content, title and description are the picture's.
            if (inner is { Vocabulary: Vocabulary.Media, Name: not "group" }
                && (content.Name == "group" || inner.Name is not ("title" or "description")))
            {
                Take(entry, inner);
            }
        }
    }
}
