using System.Text.RegularExpressions;
using BriefingBot.Operation;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>An RSS <c>item</c> or Atom <c>entry</c>: what each poll asks of it is read at once, the rest
/// (<see cref="XmlEntryDetails"/>) when it is asked for.</summary>
/// <param name="documentUrl">Where the feed came from; null where that is not known.</param>
internal partial struct XmlEntry(Uri? documentUrl)
{
    private XmlEntryLinks _links = new(documentUrl);
    private string? _title;
    private string? _otherTitle;

    // Null where programs without titles fill the time in.
    private readonly string? Title => (_title ?? _otherTitle) is { } title && !IsMoment(title) ? title : null;

    /// <summary>Reads what each poll asks of an entry.</summary>
    /// <param name="item">Its element.</param>
    /// <param name="documentUrl">Where the feed came from; null where that is not known.</param>
    /// <param name="document">Where it is to stand next.</param>
    public static Entry Read(MarkupElement item, Uri? documentUrl, EntryList document)
    {
        var entry = new XmlEntry(documentUrl);
        for (var child = item.FirstChild; child is not null; child = child.Next)
        {
            entry.Take(child);
        }

        return entry.Build(item, document);
    }

    private void Take(MarkupElement child)
    {
        switch (child.Vocabulary, child.Name)
        {
            case (Vocabulary.Core, "title"):
                _title = MarkupText.Stated(XmlText.Title(child)) ?? _title;
                break;
            case (Vocabulary.Core, "link"):
                _links.Take(child);
                break;
            case (Vocabulary.Core, "guid"):
                _links.TakeGuid(child);
                break;
            case (Vocabulary.Core, "id"):
                _links.TakeId(child);
                break;
            case (Vocabulary.Core, "content") when child.Attribute("src") is { } address && !AtomMedia.IsMedia(child):
                _links.TakeOther(address, child);
                break;
            case (Vocabulary.DublinCore, "identifier"):
                _links.TakeIdentifier(child);
                break;
            case (Vocabulary.Other, "origlink"):
                _links.TakeOriginal(child);
                break;
            case (Vocabulary.DublinCore or Vocabulary.Media or Vocabulary.Itunes, "title"):
                _otherTitle ??= MarkupText.Stated(XmlText.Title(child));
                break;
            case (Vocabulary.Media, "group" or "content"):
                foreach (var inner in XmlEntryDetails.OfEntry(child))
                {
                    Take(inner);
                }

                break;
        }
    }

    private readonly Entry Build(MarkupElement item, EntryList document)
    {
        var url = _links.Url(item);
        var id = _links.Id ?? MarkupText.NotEmpty(item.Attribute("about")) ?? url?.OriginalString;
        url ??= _links.About(item);
        var target = url is null ? null : SearchLinks.Target(url);
        url = target ?? url;
        var details = new XmlEntryDetails(item, documentUrl, url, target, Title, document);
        return new Entry
        {
            Id = id ?? Digest.Id($"{Title}\n{details.HashedText}"),
            IsIdMade = id is null,
            Url = url,
            Title = Title,
            Raw = item.RawMemory,
            Details = details,
            Document = document,
            Place = document.Entries.Count,
        };
    }

    // Stands in where the source gives neither an id nor an address.
    private static bool IsMoment(string title) => title is [_, _, _, ',', ..] or [_, _, _, _, '-', ..]
        && Moment().IsMatch(title);

    [GeneratedRegex(
        @"^(?:\w{3}, \d{1,2} \w{3} \d{4}|\d{4}-\d\d-\d\d)[ T]"
        + @"\d\d:\d\d(?::\d\d)?\S* ?(?:[+-]\d{4}|GMT|UTC)?$")]
    private static partial Regex Moment();
}
