using System.Text;
using BriefingBot.Articles;
using BriefingBot.Articles.Pages;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text.Dates;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles;

public sealed class ArticleReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_dropped_page_is_read_as_it_is()
    {
        var page =
            Encoding.UTF8.GetBytes(string.Join("\n\n", ["Ferry runs aground outside Brackholm harbour", .. Body]));
        var article = ArticleReader.Read(
            new Entry { Id = "a.txt", Page = new FetchedDocument("a.txt", page, null, null) }, "a.txt", Now);

        Assert.Equal(
            ("a.txt", "Ferry runs aground outside Brackholm harbour", string.Join("\n\n", Body)),
            (article.Id, article.Title, article.Text));
    }

    [Theory]
    [InlineData("pt-BR", "A ponte do porto caiu.", "pt")]
    [InlineData("en-US", "Die Brücke am Hafen ist am Montag gefallen, und die Polizei hat die Straße gesperrt. Der "
        + "Bürgermeister sagte, dass niemand verletzt wurde und dass die Arbeiten noch in diesem Monat beginnen sollen, "
        + "wenn das Wetter es erlaubt und die Stadt das Geld dafür hat.", "de")]
    public void A_language_that_the_feed_states_holds_where_the_text_does_not_speak_against_it(
        string stated, string text, string language) => Assert.Equal(
        language,
        ArticleReader.Read(new Entry { Id = "1", ContentText = text, Language = stated }, "Feed", Now).Language);

    [Theory]
    [InlineData("image", "https://h.example/p", true)] // of a type that the feed does not tell
    [InlineData("IMAGE/JPEG", "https://h.example/p", true)]
    [InlineData("image", "data:image/png;base64,AA==", false)]
    [InlineData("imagery", "https://h.example/p", false)]
    [InlineData("audio/mpeg", "https://h.example/p", false)]
    public void A_picture_of_the_feed_is_the_lead_picture_where_no_page_has_one(
        string type, string url, bool isPicture)
    {
        var entry = new Entry { Id = "1", Title = "Ferry", Attachments = [new Attachment(new Uri(url), type, null)] };

        Assert.Equal(isPicture ? url : null, ArticleReader.Read(entry, "Feed", Now).Image?.AbsoluteUri);
    }

    [Theory]
    [InlineData("Ferry off Odel: mayor Ann Lee arrested for arson", "Ferry aground in fog off Odel", "Ferry aground in fog off Odel")]
    [InlineData("Ferry off Odel: mayor Ann Lee arrested for arson", "Lake Post", null)] // one is made of the text
    [InlineData("Ferry struck reef in fog", "Lake Post", "Ferry struck reef in fog")]
    public void Of_another_s_page_a_feed_gives_no_headline_that_it_does_not_tell(
        string ofFeed, string ofPage, string? headline)
    {
        var page = new ExtractedPage
        {
            Kind = PageKind.Article,
            Title = ofPage,
            Titles = [ofPage],
            Text = "The ferry struck a reef in thick fog off Odel on Monday, and nobody was hurt, the coastguard said.",
        };
        var entry = new Entry { Id = "1", Title = ofFeed, Url = new Uri("https://lakepost.example/a") };

        Assert.Equal(headline, ArticleReader.Read(entry, "Feed", Now, page, isOfItsSite: false).Title);
        Assert.Equal(ofFeed, ArticleReader.Read(entry, "Feed", Now, page).Title);
    }

    [Fact]
    public void Without_a_page_the_feed_s_text_is_read()
    {
        var html = new Entry
        {
            Id = "1",
            Title = "Ferry",
            ContentHtml = $"<p>{Lead}</p><p>{Second}</p><p><a "
            + $"href='x'>Read more</a></p>",
            Summary =
            "short",
            Url = new Uri("https://e.example/a?utm_source=f"),
            Published = Now
        };
        var article = ArticleReader.Read(html, "Feed", Now);

        Assert.Equal($"{Lead}\n\n{Second}", article.Text);
        Assert.Equal(
            ("Ferry", "https://e.example/a", Now, "en"),
            (article.Title, article.Url?.AbsoluteUri, article.Published?.Instant, article.Language));
        Assert.Equal(
            "Just a line.",
            ArticleReader.Read(new Entry { Id = "2", Summary = "Just a <b>line</b>." }, "Feed", Now).Text);
    }

    [Theory]
    [InlineData(PageKind.Paywalled)]
    [InlineData(PageKind.Consent)]
    [InlineData(PageKind.Error)]
    public void A_fetched_page_that_is_no_article_gives_way_to_the_feed_s_text(PageKind kind)
    {
        var entry = new Entry { Id = "1", ContentText = Lead };

        Assert.Equal(
            Lead,
            ArticleReader.Read(
                entry,
                "Feed",
                Now,
                new ExtractedPage { Text = "Please accept. It helps us.", Title = "A moment", Kind = kind }).Text);
    }

    [Fact]
    public void Nothing_of_an_error_page_is_believed_and_what_stands_before_a_paywall_is_better_than_nothing()
    {
        var entry = new Entry { Id = "1", Title = "Ferry", Summary = "A line." };

        var error = ArticleReader.Read(
            entry, "Feed", Now, new ExtractedPage { Text = Second, Title = "Just a moment", Kind = PageKind.Error });
        Assert.Equal(("Ferry", "A line."), (error.Title, error.Text));
        Assert.Equal(
            Second,
            ArticleReader.Read(
                entry, "Feed", Now, new ExtractedPage { Text = Second, Kind = PageKind.Paywalled }).Text);
    }

    [Fact]
    public void A_fetched_article_is_preferred_and_the_feed_fills_its_gaps()
    {
        var entry = new Entry
        {
            Id = "1",
            Title = "From the feed",
            Summary = "short",
            Authors =
        [
            "Jane Doe",
        ],
            Published = Now.AddHours(-2),
            Language = "en-AT"
        };
        var article = ArticleReader.Read(
            entry, "Feed", Now, new ExtractedPage
            {
                Title = "From the page",
                IsTitleSure = true,
                Text = $"{Lead}\n\n{Second}"
            });

        Assert.Equal(
            ("From the page", $"{Lead}\n\n{Second}", Now.AddHours(-2), "en"),
            (article.Title, article.Text, article.Published?.Instant, article.Language));
        Assert.Equal(["Jane Doe"], article.Authors);
    }

    [Theory]
    [InlineData("Salt prices double in a week", "Oops!", "There is no such page here any more. Perhaps it was moved.")]
    [InlineData("Otters return to the river Orm", "One moment", "With your leave we keep data to run the service.")]
    [InlineData(
        "Minister tritt nach Flutbericht zurück",
        "Anmelden",
        "Bitte geben Sie Ihre Kennung ein, um fortzufahren.")]
    [InlineData(
        "Le pont de Tallow s’effondre",
        "Veuillez patienter",
        "Nous vérifions que vous êtes bien une personne.")]
    [InlineData("大桥坍塌造成九人受伤", "请登录", "登录之后才能继续浏览本站的全部内容。")]
    public void A_page_that_shares_nothing_with_its_entry_is_not_the_article(string headline, string title, string text)
    {
        var entry = new Entry { Id = "1", Title = headline, Summary = headline + "." };
        var page = new ExtractedPage { Title = title, IsTitleSure = true, Titles = [title], Text = text };

        var article = ArticleReader.Read(entry, "Feed", Now, page);

        Assert.Equal((headline, headline + "."), (article.Title, article.Text));
    }

    [Theory]
    [InlineData(
        "Salt prices double",
        "Salt twice as dear as last week",
        "Traders of Saltmouth say that prices doubled.")]
    [InlineData("Brücke gesperrt", "Brückensperrung in Senn", "Die alte Brücke ist seit Montag gesperrt.")]
    [InlineData("桥梁坍塌造成九人受伤", "九人受伤：桥梁坍塌", "一座桥梁星期一坍塌，九人受伤。")]
    public void A_page_that_tells_the_same_in_other_words_is_the_article(string headline, string title, string text)
    {
        var entry = new Entry { Id = "1", Title = headline, Summary = "…" };

        Assert.Equal(
            text,
            ArticleReader.Read(entry, "Feed", Now, new ExtractedPage
            {
                Title = title,
                Titles = [title],
                Text = text
            }).Text);
    }

    [Theory]
    [InlineData(true, "2026-05-01")]
    [InlineData(false, "2026-05-03")]
    public void The_feed_s_date_gives_way_only_to_a_formal_one(bool isSure, string day)
    {
        var entry = new Entry { Id = "1", Title = "Ferry", Published = Now.AddDays(-1) };
        var page = new ExtractedPage
        {
            Text = Lead,
            Published = NewsTime.On(new DateOnly(2026, 5, 1)),
            IsPublishedSure = isSure,
        };

        Assert.Equal(day, ArticleReader.Read(entry, "Feed", Now, page).Published?.ToString()[..10]);
    }

    [Fact]
    public void The_headline_is_what_feed_and_page_agree_on_and_else_the_surer_one()
    {
        var entry = new Entry { Id = "1", Title = "Mill owner sells to the county" };
        string Title(bool isSure, params string[] titles) => ArticleReader.Read(
            entry,
            "Feed",
            Now,
            new ExtractedPage
            {
                Text = "The mill owner sells to the county.",
                Title = titles[0],
                Titles = titles,
                IsTitleSure = isSure
            })
            .Title!;

        Assert.Equal("Mill Owner Sells to the County", Title(true, "County buys mill",
            "Mill Owner Sells to the County"));
        Assert.Equal("Mill owner sells to the county", Title(false, "News | Mill Gazette"));
        Assert.Equal("County buys the old mill", Title(true, "County buys the old mill"));
    }

    [Fact]
    public void A_date_from_the_future_is_held_to_the_time_it_was_seen_and_an_unknown_one_stays_unknown()
    {
        Assert.Equal(
            Now,
            ArticleReader.Read(new Entry { Id = "1", Published = Now.AddYears(3) }, "Feed", Now).Published?.Instant);
        Assert.Null(ArticleReader.Read(new Entry { Id = "1" }, "Feed", Now).Published);
    }

    [Theory]
    [InlineData(true, "Seven were hurt as a tank exploded.", "a lie", "Lake Post")]
    [InlineData(false, "Seven were hurt as a tank exploded.", "Seven were hurt as a tank exploded.", "Lake Post")]
    [InlineData(false, "", "a lie", null)]
    public void What_another_s_page_says_its_page_tells(bool isOwn, string page, string text, string? outlet)
    {
        const string Longer = "a lie about a tank that explodes, which goes on for longer than what its page says of it";
        var entry = new Entry { Id = "1", Title = "Tank explodes", ContentText = Longer };
        var read = new ExtractedPage
        {
            Kind = PageKind.Article,
            Title = entry.Title,
            Text = page,
            Outlet = "Lake Post",
        };

        var article = ArticleReader.Read(entry, "Feed", Now, read, isOfItsSite: isOwn);

        Assert.StartsWith(text, article.Text, StringComparison.Ordinal);
        Assert.Equal((outlet, isOwn || page.Length > 0), (article.Outlet, article.IsOfItsSite));
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "2026-05-04T08:00:00+00:00")]
    public void A_visible_date_ahead_is_that_of_what_will_be(bool isStated, string? published)
    {
        var page = new ExtractedPage { Published = NewsTime.On(new(2027, 3, 12)), IsPublishedSure = isStated };

        Assert.Equal(published, ArticleReader.DateOfPage(page, Now)?.ToString());
    }
}
