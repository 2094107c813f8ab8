using BriefingBot.Articles.Html;
using BriefingBot.Articles.Pages;
using BriefingBot.Articles.PlainText;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Markup;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Articles;

/// <summary>Makes an article of an entry. The text comes from the entry's own page, else from the fetched page where
/// that is an article, else from what the feed itself carries; what the page does not state is filled from the
/// feed.</summary>
public static class ArticleReader
{
    // Two texts that share no more of the shorter one's terms tell of different things.
    private const double SharedByChance = 0.5;

    private const int FewestWordsOfTitle = 3;

    /// <summary>With so much of a title's words a text tells what it says.</summary>
    private const double ToldOfTitle = 0.75;

    // A page that gives less than this share of the feed's own text was cut or is a stub.
    private const double EnoughOfFeedText = 0.6;

    /// <summary>Reads one entry; of an error or a consent dialog nothing is believed, not even the title.</summary>
    /// <param name="entry">The raw item.</param>
    /// <param name="sourceName">The name of its source; stands in for an unknown outlet.</param>
    /// <param name="firstSeen">When the bot saw it; a page that claims to be newer is held to this.</param>
    /// <param name="fetchedPage">What its address gave, where it was fetched.</param>
    /// <param name="isOfItsSite">Whether its address is of its source's own site: of another's, the page alone
    /// tells what that says, and under whose name.</param>
    /// <param name="cancellationToken">Stops the work on a page or text that takes long.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled meanwhile.</exception>
    public static Article Read(
        Entry entry,
        string sourceName,
        DateTimeOffset firstSeen,
        ExtractedPage? fetchedPage = null,
        bool isOfItsSite = true,
        CancellationToken cancellationToken = default)
    {
        var page = entry.Page is { } own ? PageExtractor.Extract(own, cancellationToken)
            : fetchedPage is { Kind: PageKind.Article or PageKind.Paywalled } && PageMatch.IsOf(entry, fetchedPage)
            ? fetchedPage
            : new ExtractedPage();
        var isRead = page.Text.Length > 0;
        if (!isOfItsSite && !isRead)
        {
            page = page with { Outlet = null, Origin = null, Authors = [] };
        }

        var text = HiddenCharacters.Without(
            isRead && !isOfItsSite ? page.Text : ChooseText(entry, page, cancellationToken));
        var authors = page.Authors.Count > 0 ? page.Authors : entry.Authors;
        var agency = authors.FirstOrDefault(Agencies.Is);
        var content = page with
        {
            Url = page.Url ?? (entry.Url is null ? null : UrlIdentity.Canonical(entry.Url)),
            Title = TitleOf(page, entry, isOfItsSite || !isRead, cancellationToken) is { } title
                ? HiddenCharacters.Without(title)
                : null,
            Origin = page.Origin ?? Datelines.Agency(text) ?? (Credits.SameName(agency, page.Outlet) ? null : agency),
            Authors = [.. authors.Where(author => !Agencies.Is(author))],
            Published = NotAfter(PublishedOf(page, At(entry.Published), firstSeen), firstSeen),
            Modified = NotAfter(page.Modified ?? At(entry.Modified), firstSeen),
            Language = page.Language ?? LanguageDetector.Detect(
                $"{entry.Title}\n{text}", StatedLanguage.Of(entry.Language)),
            Image = page.Image ?? entry.Attachments.FirstOrDefault(IsImage)?.Url,
            Text = text,
        };
        return new Article(content)
        {
            Id = entry.Id,
            SourceName = sourceName,
            FirstSeen = firstSeen,
            IsOfItsSite = isOfItsSite || isRead,
        };
    }

    /// <summary>No later than it was seen; a date without a time may be of a zone up to 14 hours ahead.</summary>
    public static NewsTime? NotAfter(NewsTime? stated, DateTimeOffset seen) =>
        stated is not { } time || time.Instant <= seen || (time.IsDateOnly && time.Instant <= seen.AddHours(14))
            ? stated
            : NewsTime.At(seen);

    /// <summary>What feed and page agree on, else the page's own where it is sure of it, else the feed's; nothing that
    /// the feed calls other articles too, and of another's page nothing that it does not tell.</summary>
    private static string? TitleOf(
        ExtractedPage page, Entry entry, bool isItsOwn, CancellationToken cancellationToken)
    {
        var ofFeed = NullIfEmpty(entry.Title);
        if (ofFeed is not null && IsOfOthersToo(entry, ofFeed, cancellationToken))
        {
            return LetterKey.Same(page.Title ?? ofFeed, ofFeed) ? null : page.Title;
        }

        if (ofFeed is not null && !isItsOwn && !page.IsTitleSure && !IsTold(ofFeed, page.Text))
        {
            // The name of the site is no headline: one is made of the text.
            return page.Title is { } shown && Prose.CountWords(shown) >= FewestWordsOfTitle ? shown : null;
        }

        if (ofFeed is null || page.Title is null)
        {
            return page.Title ?? ofFeed;
        }

        return page.Titles.FirstOrDefault(title => LetterKey.Same(title, ofFeed))
            ?? (page.IsTitleSure ? page.Title : ofFeed);
    }

    private static bool IsTold(string title, string text) =>
        SentenceTerms.Of(title).CoveredBy(SentenceTerms.Of(text)) >= ToldOfTitle;

    // "New post", "Weather warning"; not what one of the texts tells, while the other is the outlet's own words.
    private static bool IsOfOthersToo(Entry entry, string title, CancellationToken cancellationToken)
    {
        const int MostLookedAt = 3;
        List<SentenceTerms> others =
        [
            .. entry.Siblings.Where(other => other.Title == title && other.Id != entry.Id).Take(MostLookedAt)
                .Select(Terms),
        ];
        return others.Count > 0 && Terms(entry) is var own && others.Exists(other => AreUnlike(own, other))
            && SentenceTerms.Of(title) is var told
            && !others.Prepend(own).Any(text => told.CoveredBy(text) >= SharedByChance);

        SentenceTerms Terms(Entry of) => SentenceTerms.Of(OwnText(of, cancellationToken));
    }

    private static bool AreUnlike(SentenceTerms one, SentenceTerms other) => one.Total > 0 && other.Total > 0
        && Math.Max(one.CoveredBy(other), other.CoveredBy(one)) < SharedByChance;

    /// <summary>The page's date where it is formal, else the feed's; of one day, the one with a time.</summary>
    private static NewsTime? PublishedOf(ExtractedPage page, NewsTime? ofFeed, DateTimeOffset seen)
    {
        var ofPage = DateOfPage(page, seen);
        return ofPage is { } own && ofFeed is { } feed
            ? page.IsPublishedSure && !(own.IsDateOnly && IsSameDay(own, feed)) ? own : feed
            : ofPage ?? ofFeed;
    }

    /// <summary>The page's date, no later than it was seen; none where it is a visible one ahead of that, of what will
    /// be.</summary>
    public static NewsTime? DateOfPage(ExtractedPage page, DateTimeOffset seen) =>
        !page.IsPublishedSure && page.Published is { } time && time.Instant > seen.AddDays(1)
            ? null
            : NotAfter(page.Published, seen);

    private static bool IsSameDay(NewsTime day, NewsTime time) =>
        (time.Instant - day.Instant).Duration() < TimeSpan.FromHours(26);

    // Some feeds say "image" alone.
    private static bool IsImage(Attachment file) =>
        file.MimeType?.Split('/')[0].Equals("image", StringComparison.OrdinalIgnoreCase) == true && file.Url.IsHttp();

    private static string ChooseText(Entry entry, ExtractedPage page, CancellationToken cancellationToken)
    {
        if (entry.Page is not null)
        {
            return page.Text;
        }

        // Before a paywall stands the beginning of the text, which may be more than the feed's line about it, or less.
        var own = FeedText(entry, cancellationToken);
        var enough = page.Kind == PageKind.Paywalled ? own.Length : own.Length * EnoughOfFeedText;
        return page.Text.Length > enough || own.Length == 0 ? page.Text : own;
    }

    private static string FeedText(Entry entry, CancellationToken cancellationToken) =>
        RepeatedText.Without(OwnText(entry, cancellationToken), entry, other => OwnText(other, cancellationToken));

    private static string OwnText(Entry entry, CancellationToken cancellationToken)
    {
        string? Read(string? html) =>
            html is null ? null : MarkupText.Stated(HtmlReader.ReadFragment(html, entry.Title, cancellationToken));

        return Read(entry.ContentHtml)
            ?? MarkupText.Stated(entry.ContentText is null ? null : PlainParagraphs(entry.ContentText))
            ?? Read(entry.Summary)
            ?? "";
    }

    // A feed's text has no site around it: it is cut into paragraphs and left whole.
    private static string PlainParagraphs(string text) =>
        string.Join("\n\n", TextLines.Read(MarkdownReader.WithoutMarks(text)));

    private static NewsTime? At(DateTimeOffset? time) => time is { } known ? NewsTime.At(known) : null;

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
