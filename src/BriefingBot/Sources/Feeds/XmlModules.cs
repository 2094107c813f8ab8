using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>The elements of Dublin Core, Media RSS and iTunes that stand in an RSS or Atom entry.</summary>
internal static class XmlModules
{
    /// <summary>Dublin Core, its terms and its elements.</summary>
    public static void TakeDublinCore(XmlEntryParts entry, MarkupElement child)
    {
        switch (child.Name)
        {
            case "title":
                entry.Texts.TakeOtherTitle(child);
                break;
            case "creator" or "author":
                XmlAuthor.Add(entry.Authors, child);
                break;
            case "date":
                entry.Dates.TakeCreated(child);
                break;
            case "subject":
                entry.Tags.Add(child.Text());
                break;
            case "description" or "abstract":
                entry.Texts.TakeOtherSummary(child);
                break;
            case "language":
                entry.Texts.TakeOtherLanguage(child);
                break;
            case "identifier":
                entry.Links.TakeIdentifier(child);
                break;
            default:
                entry.Dates.Take(child);
                break;
        }
    }

    /// <summary>Media RSS (https://www.rssboard.org/media-rss).</summary>
    public static void TakeMedia(XmlEntryParts entry, MarkupElement child)
    {
        // Inside media:content these two are the picture's.
        var isOfEntry = child.Parent is { Name: "item" or "entry" or "group" };
        switch (child.Name)
        {
            case "group" or "content":
                TakeMediaContent(entry, child);
                break;
            case "thumbnail":
                entry.Attachments.AddImage(child);
                break;
            case "title" when isOfEntry:
                entry.Texts.TakeOtherTitle(child);
                break;
            case "description" when isOfEntry:
                entry.Texts.TakeOtherSummary(child);
                break;
            case "category":
                entry.Tags.Add(MarkupText.NotEmpty(child.Attribute("label")) ?? child.Text());
                break;
            case "keywords":
                entry.Tags.AddKeywords(child.Text());
                break;
        }
    }

    private static void TakeMediaContent(XmlEntryParts entry, MarkupElement content)
    {
        entry.Attachments.Add(content);
        for (var inner = content.FirstChild; inner is not null; inner = inner.Next)
        {
            if (inner.Vocabulary == Vocabulary.Media && inner.Name != "group")
            {
                TakeMedia(entry, inner);
            }
        }
    }

    /// <summary>What podcasts add.</summary>
    public static void TakeItunes(XmlEntryParts entry, MarkupElement child)
    {
        switch (child.Name)
        {
            case "title":
                entry.Texts.TakeOtherTitle(child);
                break;
            case "author":
                entry.Performer = child;
                break;
            case "summary":
                entry.Texts.TakeOtherSummary(child);
                break;
            case "subtitle":
                entry.Texts.TakeSubtitle(child);
                break;
            case "image":
                entry.Attachments.AddImage(child);
                break;
            case "duration":
                entry.Attachments.TakeDuration(child.Text());
                break;
            case "category":
                entry.Tags.Add(child.Attribute("text"));
                break;
            case "keywords":
                entry.Tags.AddKeywords(child.Text());
                break;
        }
    }
}
