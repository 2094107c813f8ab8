using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>What a feed says once for all its entries.</summary>
/// <param name="Authors">The feed's, for entries that name none.</param>
/// <param name="Language">The feed's, for entries that state none; null where it states none either.</param>
internal readonly record struct OfAllEntries(IReadOnlyList<string> Authors, string? Language);

/// <summary>What was found in an RSS or Atom entry, and what it comes to.</summary>
/// <param name="documentUrl">Where the feed came from; null where that is not known.</param>
internal sealed class XmlEntryParts(Uri? documentUrl)
{
    public XmlEntryLinks Links { get; } = new(documentUrl);
    public XmlEntryTexts Texts { get; } = new(documentUrl);
    public XmlAttachments Attachments { get; } = new(documentUrl);
    public XmlDates Dates { get; } = new();
    public XmlTags Tags { get; } = new();
    public List<string> Authors { get; } = [];

    /// <summary>Whom it was taken from.</summary>
    public MarkupElement? TakenFrom { get; set; }

    /// <summary>iTunes' author, which is mostly the programme.</summary>
    public MarkupElement? Performer { get; set; }

    /// <summary>The entry that they make.</summary>
    /// <param name="item">Its element.</param>
    /// <param name="feed">What the feed says of all its entries.</param>
    public Entry Build(MarkupElement item, OfAllEntries feed)
    {
        var url = Links.Url(item);
        var id = Links.Id ?? MarkupText.NotEmpty(item.Attribute("about")) ?? url?.OriginalString;
        url ??= Links.About(item);
        var target = url is null ? null : SearchLinks.Target(url);
        url = target ?? url;
        AddOtherAuthors();
        return new Entry
        {
            Id = id ?? Hash(),
            IsIdMade = id is null,
            Url = url,
            Title = Texts.Title,
            ContentMade = Texts.Content?.Resolved(url ?? documentUrl),
            ContentText = Texts.ContentText,
            SummaryMade = Texts.Summary?.Resolved(url ?? documentUrl),
            Raw = item.RawMemory,
            Published = Dates.Published,
            Modified = Dates.Modified ?? FeedDates.Parse(item.Attribute("lastmod")),
            Authors = Authors.Count > 0 ? Authors : feed.Authors,
            Attachments = Attachments.All,
            Tags = Tags.All,
            Outlet = XmlOutlet.Of(TakenFrom) ?? (target is null ? null : SearchLinks.Outlet(target)),
            Language = LanguageTag.Of(Texts.Language ?? item.Attribute("lang")) ?? feed.Language,
        };
    }

    // iTunes' author is mostly the programme; RFC 4287 section 4.2.1: without an author, its source's authors apply.
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

    // Stands in where the source gives neither an id nor an address.
    private string Hash()
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{Texts.Title}\n{Texts.Summary?.Html}\n{Texts.Content?.Html ?? Texts.ContentText}\n{Dates.Stated:O}");
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
