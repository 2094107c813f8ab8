using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>The id and the address of an RSS or Atom entry, out of all the places in which feeds write them.</summary>
/// <param name="documentUrl">Where the feed came from; null where that is not known.</param>
internal struct XmlEntryLinks(Uri? documentUrl)
{
    private MarkupElement? _permalink;
    private Uri? _link;
    private bool _isTranslation;
    private Uri? _originalLink;
    private Uri? _otherLink;

    /// <summary>As the source gives it; null where it gives none.</summary>
    public string? Id { get; private set; }

    /// <summary>RSS <c>guid</c>: the article's address too. Many say that it is none although it is.</summary>
    public void TakeGuid(MarkupElement guid)
    {
        Id = guid.Text() is { Length: > 0 } id ? id : Id;
        _permalink = guid;
    }

    /// <summary>Atom <c>id</c>: many are the article's address.</summary>
    public void TakeId(MarkupElement element)
    {
        Id = element.Text() is { Length: > 0 } id ? id : Id;
        _permalink ??= element;
    }

    /// <summary>Dublin Core's <c>identifier</c>.</summary>
    public void TakeIdentifier(MarkupElement element) => _permalink ??= element;

    /// <summary>FeedBurner keeps here what it replaced in <c>link</c>.</summary>
    public void TakeOriginal(MarkupElement element) => _originalLink = FeedLinks.Resolve(element.Text(), Base(element));

    /// <summary>The address of an Atom entry's content that lies elsewhere.</summary>
    public void TakeOther(string address, MarkupElement element) =>
        _otherLink ??= FeedLinks.Resolve(address, Base(element));

    /// <summary>A <c>link</c> to the entry or to something about it; no enclosures.</summary>
    public void Take(MarkupElement link)
    {
        var address = FeedLinks.Address(link);
        switch (FeedLinks.Relation(link))
        {
            case "alternate"
                when link.Attribute("href") is null && FeedLinks.Resolve(address, Base(link)) is { } written:
                (_link, _isTranslation) = (written, false);
                break;
            case "alternate" when FeedLinks.IsToPage(link):
                if (_link is null || _isTranslation)
                {
                    _link = FeedLinks.Resolve(address, Base(link)) ?? _link;
                    _isTranslation = IsTranslation(link);
                }

                break;
            case "alternate" or "self" or "via" or "related":
                _otherLink ??= FeedLinks.Resolve(address, Base(link));
                break;
        }
    }

    /// <summary>The article's address, the surest place first; null where the entry has none.</summary>
    public readonly Uri? Url(MarkupElement item) =>
        _originalLink ?? Instead() ?? _link ?? (IsDeniedPermalink ? null : Permalink())
            ?? FeedLinks.Resolve(item.Attribute("href"), Base(item)) ?? _otherLink ?? Permalink();

    /// <summary>RDF's address of an entry, which may be only its id.</summary>
    public readonly Uri? About(MarkupElement item) => FeedLinks.Resolve(item.Attribute("about"), Base(item));

    private readonly bool IsDeniedPermalink => _permalink?.Name == "guid"
        && _permalink.Attribute("isPermaLink")?.Equals("false", StringComparison.OrdinalIgnoreCase) == true;

    // Some feeds name their front page in each item, and its article by the guid alone.
    private readonly Uri? Instead() => IsHome(_link) && !IsDeniedPermalink && Permalink() is { } article
        && article.Host == _link!.Host && !IsHome(article) ? article : null;

    private static bool IsHome(Uri? link) => link is { AbsolutePath: "/", Query: "", Fragment: "" };

    // Read only where there is no link: most items have both, and to read an address takes time. A guid that does not
    // look like an address is none, unless it says so.
    private readonly Uri? Permalink()
    {
        if (_permalink?.Text() is not { Length: > 0 } written)
        {
            return null;
        }

        var mayBeRelative = _permalink.Name == "guid"
            && !IsDeniedPermalink && (_permalink.Attribute("isPermaLink") is not null || written[0] == '/');
        return FeedLinks.Resolve(written, mayBeRelative ? Base(_permalink) : null);
    }

    // RFC 4287 section 4.2.7.4. Where the feed names no language, the first link is as good as any.
    private static bool IsTranslation(MarkupElement link) =>
        LanguageTag.Of(link.Attribute("hreflang")) is { } target && LanguageTag.Of(link.Inherited("lang")) is { } own
            && !target.Split('-')[0].Equals(own.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    private readonly Uri? Base(MarkupElement element) => FeedLinks.BaseOf(element, documentUrl);
}
