using System.Collections.Frozen;
using System.Globalization;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>What each element of an RSS <c>item</c> or Atom <c>entry</c> tells of it beside <see cref="XmlEntry"/>:
/// those of the feed itself, of content, Dublin Core, Media RSS (https://www.rssboard.org/media-rss) and
/// iTunes.</summary>
/// <param name="item">Its element.</param>
/// <param name="documentUrl">Where the feed came from; null where that is not known.</param>
/// <param name="url">The article's address, or null.</param>
/// <param name="target">The same, where a search engine's link led to it; else null.</param>
/// <param name="title">Its title, behind which a search engine names the outlet; null for none.</param>
/// <param name="document">What says some of it for all its entries.</param>
internal sealed class XmlEntryDetails(
    MarkupElement item, Uri? documentUrl, Uri? url, Uri? target, string? title, EntryList document) : IEntryDetails
{
    private static readonly (Vocabulary Of, string Names, Action<Parts, MarkupElement> Take)[] Elements =
    [
        (Vocabulary.Core, "link", TakeLink),
        (Vocabulary.Core, "description summary abstract", (entry, child) => entry.Texts.TakeSummary(child)),
        (Vocabulary.Core, "content", TakeAtomContent),
        (Vocabulary.Core, "body fullitem encoded", (entry, child) => entry.Texts.TakeContent(child)),
        (Vocabulary.Core, "language", (entry, child) => entry.Texts.TakeLanguage(child)),
        (Vocabulary.Core, "author creator", (entry, child) => XmlAuthor.Add(entry.Authors, child)),
        (Vocabulary.Core, "source", (entry, child) => entry.TakenFrom = child),
        (Vocabulary.Core, "category", TakeCategory),
        (Vocabulary.Core, "tags", (entry, child) => entry.Tags.AddKeywords(child.Text())),
        (Vocabulary.Core, "enclosure", (entry, child) => entry.Attachments.Add(child)),
        (Vocabulary.Content, "encoded", (entry, child) => entry.Texts.TakeContent(child)),
        (Vocabulary.Xhtml, "body div", (entry, child) => entry.Texts.TakeContent(child)),
        (Vocabulary.DublinCore, "creator author", (entry, child) => XmlAuthor.Add(entry.Authors, child)),
        (Vocabulary.DublinCore, "subject", (entry, child) => entry.Tags.Add(child.Text())),
        (Vocabulary.DublinCore, "description abstract", (entry, child) => entry.Texts.TakeOtherSummary(child)),
        (Vocabulary.DublinCore, "language", (entry, child) => entry.Texts.TakeOtherLanguage(child)),
        (Vocabulary.Media, "group content", TakeMediaContent),
        (Vocabulary.Media, "thumbnail", (entry, child) => entry.Attachments.AddImage(child)),
        (Vocabulary.Media, "description", (entry, child) => entry.Texts.TakeOtherSummary(child)),
        (Vocabulary.Media, "category", TakeCategory),
        (Vocabulary.Media, "keywords", (entry, child) => entry.Tags.AddKeywords(child.Text())),
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
    ];

    private static readonly FrozenDictionary<string, Action<Parts, MarkupElement>>[] Takers =
    [
        .. Enum.GetValues<Vocabulary>().Select(vocabulary => Elements.Where(element => element.Of == vocabulary)
            .SelectMany(element => element.Names.Split(' '), (element, name) => KeyValuePair.Create(name, element.Take))
            .ToFrozenDictionary(StringComparer.Ordinal)),
    ];

    public DateTimeOffset? Published => Dates.Published;
    public DateTimeOffset? Modified => Dates.Modified;
    public string? ContentHtml => Found.Content?.Value;
    public string? ContentText => Found.Texts.ContentText;
    public string? Summary => Found.Summary?.Value;
    public IReadOnlyList<string> Authors => Found.Authors.Count > 0 ? Found.Authors : document.Authors;
    public IReadOnlyList<Attachment> Attachments => Found.Attachments.All;
    public IReadOnlyList<string> Tags => Found.Tags.All;
    public string? Outlet => Found.Outlet ?? (target is null ? null : SearchLinks.Outlet(target, title));
    public string? Language => LanguageTag.Of(Found.Texts.Language ?? item.Attribute("lang"));

    /// <summary>What tells it from others that have no id either.</summary>
    public string HashedText => string.Create(
        CultureInfo.InvariantCulture,
        $"{Found.Texts.Summary?.Html}\n{Found.Texts.Content?.Html ?? Found.Texts.ContentText}\n{Dates.Stated:O}");

    // Two that ask at once may both look.
    private XmlDates Dates => field ??= new XmlDates(item);
    private Parts Found => field ??= new Parts(item, documentUrl, url ?? documentUrl);

    /// <summary>The elements inside Media RSS's that tell of the entry: inside <c>media:content</c>, title and
    /// description are the picture's.</summary>
    public static IEnumerable<MarkupElement> OfEntry(MarkupElement content)
    {
        for (var inner = content.FirstChild; inner is not null; inner = inner.Next)
        {
            if (inner is { Vocabulary: Vocabulary.Media, Name: not "group" }
                && (content.Name == "group" || inner.Name is not ("title" or "description")))
            {
                yield return inner;
            }
        }
    }

    private static void Take(Parts entry, MarkupElement child)
    {
        if (Takers[(int)child.Vocabulary].TryGetValue(child.Name, out var take))
        {
            take(entry, child);
        }
    }

    private static void TakeLink(Parts entry, MarkupElement child)
    {
        if (FeedLinks.Relation(child) == "enclosure")
        {
            entry.Attachments.Add(child);
        }
    }

    private static void TakeCategory(Parts entry, MarkupElement child) => entry.Tags.Add(
        MarkupText.NotEmpty(child.Attribute("label")) ?? MarkupText.NotEmpty(child.Attribute("term")) ?? child.Text());

    private static void TakeAtomContent(Parts entry, MarkupElement child)
    {
        if (AtomMedia.IsMedia(child))
        {
            entry.Attachments.AddContent(child, child.Attribute("src"));
        }
        else
        {
            entry.Texts.TakeAtomContent(child);
        }
    }

    private static void TakeMediaContent(Parts entry, MarkupElement content)
    {
        entry.Attachments.Add(content);
        foreach (var inner in OfEntry(content))
        {
            Take(entry, inner);
        }
    }

    /// <summary>The details that the elements of one entry gave.</summary>
    private sealed class Parts
    {
        public Parts(MarkupElement item, Uri? documentUrl, Uri? articleUrl)
        {
            Texts = new XmlEntryTexts(documentUrl);
            Attachments = new XmlAttachments(documentUrl);
            for (var child = item.FirstChild; child is not null; child = child.Next)
            {
                Take(this, child);
            }

            Content = Texts.Content?.Resolved(articleUrl);
            Summary = Texts.Summary?.Resolved(articleUrl);
            Outlet = XmlOutlet.Of(TakenFrom);
            AddOtherAuthors();
        }

        public XmlEntryTexts Texts { get; }
        public XmlAttachments Attachments { get; }
        public XmlTags Tags { get; } = new();
        public List<string> Authors { get; } = [];
        public Lazy<string?>? Content { get; }
        public Lazy<string?>? Summary { get; }

        public string? Outlet { get; }

        /// <summary>The element that names the feed from which this one took the entry (<c>source</c>); null for
        /// none.</summary>
        public MarkupElement? TakenFrom { get; set; }

        /// <summary>iTunes' author, which is mostly the programme.</summary>
        public MarkupElement? Performer { get; set; }

        // iTunes' author is mostly the programme; RFC 4287 section 4.2.1: without an author, its source's apply.
        private void AddOtherAuthors()
        {
            if (Authors.Count == 0 && Performer is not null)
            {
                XmlAuthor.Add(Authors, Performer);
            }

            for (var child = Authors.Count == 0 ? TakenFrom?.FirstChild : null; child is not null; child = child.Next)
            {
                if (child is { Vocabulary: Vocabulary.Core, Name: "author" })
                {
                    XmlAuthor.Add(Authors, child);
                }
            }
        }
    }
}
