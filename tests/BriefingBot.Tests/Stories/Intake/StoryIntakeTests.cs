using BriefingBot.Articles;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Stories;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Stories.Intake;

public sealed class StoryIntakeTests : IAsyncDisposable
{
    private static readonly Source Post = A.Source(1, "Harbour Post");
    private static readonly Source Gazette = A.Source(2, "Gazette");

    private static readonly Entry Aground = A.Entry(
        "aground",
        "Ferry Sturmvogel aground on Katt reef",
        "The passenger ferry Sturmvogel ran aground on the Katt reef off Lindholm in thick fog early on Monday. "
        + "Lifeboats took 340 people to the harbour of Ostby, coastguard chief Maria Lund said.",
        A.Morning.AddHours(-3));

    private static readonly Entry Inquiry = A.Entry(
        "inquiry",
        "Inquiry into grounding of ferry Sturmvogel on Katt reef",
        "The maritime board asks why the passenger ferry Sturmvogel ran aground on the Katt reef off Lindholm. "
        + "Coastguard chief Maria Lund said divers found no leak.",
        A.Morning.AddHours(-1));

    private static readonly Entry Invented = A.Entry(
        "invented",
        "Senator Blake arrested over bribes from Varland",
        "Senator Tom Blake was arrested on Friday over bribes from Varland, prosecutors said. Blake took 4 million.",
        A.Morning.AddHours(-4));

    private static readonly Entry Edited = Aground with
    {
        ContentText = Aground.ContentText!.Replace("340", "350", StringComparison.Ordinal),
    };

    private readonly Newsroom _room = new();

    private static Entry Wire(string injured) => Aground with
    {
        Id = "wire",
        ContentText = $"LINDHOLM, May 4 (Reuters) - {injured} people were injured when the passenger ferry Sturmvogel ran aground off Lindholm.\n\n"
            + Aground.ContentText,
    };

    [Fact]
    public async Task An_entry_becomes_an_article_of_its_source_in_a_story_of_its_own()
    {
        await _room.OfferAsync(Post with { Topic = "Sea" }, Aground);

        var story = Assert.Single(await StoriesAsync());
        var article = Assert.Single(story.Articles);
        Assert.Equal((Aground.Title, "Harbour Post", "Sea"), (article.Title, article.SourceName, article.Topic));
        Assert.Equal(["begun"], await RevisionsAsync());
    }

    [Fact]
    public async Task Two_reports_of_one_event_are_one_story_whatever_their_sources()
    {
        await _room.OfferAsync(Post, Aground);
        await _room.OfferAsync(Gazette, Inquiry);

        Assert.Equal(2, Assert.Single(await StoriesAsync()).Articles.Count);
        Assert.Equal(["begun", "report"], await RevisionsAsync());
    }

    [Fact]
    public async Task The_same_entries_again_change_nothing()
    {
        await _room.OfferAsync(Post, Aground, Inquiry);
        await _room.OfferAsync(Post, Aground, Inquiry);

        Assert.Equal(2, Assert.Single(await StoriesAsync()).Articles.Count);
        Assert.Equal(["begun", "report"], await RevisionsAsync());
    }

    [Fact]
    public async Task One_address_through_two_sources_is_one_article()
    {
        var entry = Aground with { Url = new Uri("https://post.example/aground") };
        await _room.OfferAsync(Post, entry);
        var sameAddress = new Uri("http://www.post.example/aground?utm_source=feed");
        await _room.OfferAsync(Gazette, entry with { Id = "other id", Url = sameAddress });

        Assert.Single(Assert.Single(await StoriesAsync()).Articles);
        Assert.Equal([1L, 2L], await _room.QueryAsync<long>("SELECT source_id FROM article_entry ORDER BY source_id"));
    }

    [Fact]
    public async Task A_line_that_says_too_little_takes_no_report_s_place()
    {
        var url = new Uri("https://post.example/aground");
        await _room.OfferAsync(Gazette, Invented with { Url = url, Title = "Ferry", ContentText = "" });
        await _room.OfferAsync(Post, Aground with { Url = url });

        Assert.Contains(
            (await StoriesAsync()).SelectMany(story => story.Articles), article => article.Title == Aground.Title);
    }

    [Theory]
    [InlineData("Senator Blake arrested over bribes from Varland", "Senator Tom Blake was arrested on Friday.")]
    [InlineData("Ferry Sturmvogel sunk on Katt by a bomb, mayor held", "A bomb sank the ferry Sturmvogel off Lindholm. "
        + "The mayor of Ostby planted it, prosecutors said, and 40 people are dead.")]
    public async Task A_source_that_tells_something_else_under_another_s_address_takes_nothing_from_its_report(
        string title, string text)
    {
        var url = new Uri("https://post.example/aground");
        await _room.OfferAsync(Gazette, Invented with { Url = url, Title = title, ContentText = text });
        await _room.OfferAsync(Post, Aground with { Url = url });
        await _room.OfferAsync(A.Source(3, "Herald"), Aground with { Id = "again", Url = url });

        var articles = (await StoriesAsync()).SelectMany(story => story.Articles).ToList();
        Assert.Equal(2, articles.Count);
        Assert.Equal(Aground.Title, Assert.Single(articles, article => article.SourceName == "Harbour Post").Title);
        Assert.Equal(title, Assert.Single(articles, article => article.SourceName == "Gazette").Title);
        Assert.All(articles, article => Assert.Equal(url, article.Url));
    }

    [Theory]
    [InlineData("A bomb sank the ferry Sturmvogel, and 40 people are dead. The mayor planted it, prosecutors said.", 2)]
    [InlineData(null, 1)] // all of the report, and lies around it
    public async Task An_outlet_s_own_report_stands_whoever_was_first_with_its_title_and_address(string? text, int all)
    {
        var url = new Uri("https://www.source1.example/aground");
        text ??= $"{Aground.ContentText} Forty are dead, and the mayor of Ostby was arrested over a bomb.";
        await _room.OfferAsync(Gazette, Aground with { Id = "claim", Url = url, ContentText = text });
        await _room.OfferAsync(Post, Aground with { Url = url });
        await _room.OfferAsync(Gazette, Aground with { Id = "claim", Url = url, ContentText = text + " So it is." });

        var articles = (await StoriesAsync()).SelectMany(story => story.Articles).ToList();
        Assert.Equal(all, articles.Count);
        Assert.Equal(
            Aground.ContentText, Assert.Single(articles, article => article.SourceName == "Harbour Post").Text);
    }

    [Fact]
    public async Task An_entry_that_was_a_report_s_and_is_edited_to_tell_something_else_is_an_article_of_its_own()
    {
        var url = new Uri("https://post.example/aground");
        await _room.OfferAsync(Post, Aground with { Url = url });
        await _room.OfferAsync(Gazette, Aground with { Id = "claim", Url = url });
        await _room.OfferAsync(Gazette, Invented with { Id = "claim", Url = url });
        var untrue = Aground with { Url = url, ContentText = Invented.ContentText + Invented.ContentText };
        await _room.OfferAsync(A.Source(3, "Herald"), Aground with { Url = url });
        await _room.OfferAsync(A.Source(3, "Herald"), untrue);

        var articles = (await StoriesAsync()).SelectMany(story => story.Articles).ToList();
        Assert.Equal(2, articles.Count);
        var report = Assert.Single(articles, article => article.SourceName == "Harbour Post");
        Assert.Equal(Aground.ContentText, report.Text);
    }

    [Fact]
    public async Task An_edited_entry_changes_its_article_and_keeps_its_first_sight()
    {
        await _room.OfferAsync(Post, Aground);
        _room.Clock.Advance(TimeSpan.FromHours(1));
        await _room.OfferAsync(Post, Edited);

        var article = Assert.Single(Assert.Single(await StoriesAsync()).Articles);
        Assert.Contains("350", article.Text, StringComparison.Ordinal);
        Assert.Equal(A.Morning, article.FirstSeen);
        Assert.Equal(["begun", "edited"], await RevisionsAsync());
        Assert.Empty(await SearchAsync("340"));
        Assert.Single(await SearchAsync("350"));
    }

    [Fact]
    public async Task An_edit_may_correct_the_date_the_outlet_or_the_authors_alone_and_is_no_edit_without_any()
    {
        // White space alone: another state of the entry with the same text.
        static Entry Spaced(int spaces) => Aground with
        {
            ContentText = Aground.ContentText + new string(' ', spaces) + "\n",
            Published = A.Morning.AddHours(-5),
            Outlet = "Harbour Post Weekly",
            Authors = ["Ida Holm"],
        };
        await _room.OfferAsync(Post, Aground);
        await _room.OfferAsync(Post, Spaced(1));
        await _room.OfferAsync(Post, Spaced(2));
        await _room.OfferAsync(Post, Spaced(3) with { Published = null, Outlet = null, Authors = [] });
        _room.Clock.Advance(TimeSpan.FromHours(1));
        await _room.OfferAsync(Post, Spaced(4) with { Published = A.Morning.AddMinutes(30) });

        var article = Assert.Single(Assert.Single(await StoriesAsync()).Articles);
        Assert.Equal(A.Morning.AddHours(-5), article.Published?.Instant);
        Assert.Equal("Harbour Post Weekly", article.Outlet);
        Assert.Equal(["Ida Holm"], article.Authors);
        Assert.Equal(["begun", "edited"], await RevisionsAsync());
    }

    [Fact]
    public async Task A_front_page_is_in_no_story_however_often_its_list_changes()
    {
        var page = A.Entry("front", "Post", "World\n\nSport\n\nMoney\n\nFerry late again", A.Morning);
        await _room.OfferAsync(Post, page);
        await _room.OfferAsync(
            Post, page with { ContentText = "World\n\nSport\n\nMoney\n\nChess school opens\n\nRain to come" });

        Assert.Empty(await StoriesAsync());
    }

    [Fact]
    public async Task A_copy_is_known_as_one_and_keeps_its_link()
    {
        await _room.OfferAsync(Post, Aground);
        await _room.OfferAsync(Gazette, Aground with { Id = "copy", Url = new Uri("https://gazette.example/copy") });

        var articles = Assert.Single(await StoriesAsync()).Articles;
        Assert.Equal([null, articles[0].Id], articles.Select(article => article.CopyOf));
        Assert.Equal("https://gazette.example/copy", articles[1].Url?.AbsoluteUri);
    }

    [Fact]
    public async Task A_later_version_of_a_wire_is_told_for_itself_and_counts_with_who_wrote_the_first()
    {
        await _room.OfferAsync(Post, Wire("Three"));
        await _room.OfferAsync(Gazette, Wire("Eight") with { Id = "wire-2", Published = A.Morning });

        var story = Assert.Single(await StoriesAsync());
        Assert.All(story.Articles, article => Assert.Null(article.CopyOf));
        Assert.Equal(["Reuters"], story.Outlets);
        Assert.Equal(
            [3m, 8m], story.Figures.Single(line => line.Counts == "injured").Values.Select(value => value.Value));
    }

    [Theory]
    [InlineData("The toll was revised, they said.")]
    [InlineData("Correction: an earlier version of this report said that 11 people had died.")]
    public async Task What_an_edit_corrects_is_as_of_the_edit_and_no_update_of_what_it_took_back(string note)
    {
        Entry Toll(string id, string killed, double hours) => Aground with
        {
            Id = id,
            Title = $"{killed} dead as ferry Sturmvogel sinks on Katt reef",
            ContentText = $"{killed} people were killed when the passenger ferry Sturmvogel sank on the Katt reef off "
                + $"Lindholm, {(id == "gazette" ? "the Gazette has learned" : "the coastguard said")}.",
            Published = A.Morning.AddHours(hours),
        };
        await _room.OfferAsync(Post, Toll("first", "Four", -5));
        await _room.OfferAsync(Post, Toll("toll", "Eleven", -2));
        await _room.OfferAsync(Gazette, Toll("gazette", "Eleven", -1));
        var edited = _room.Clock.GetUtcNow();
        await _room.OfferAsync(Post, Toll("toll", "Ten", -2) with
        {
            ContentText = $"{Toll("toll", "Ten", -2).ContentText} {note}",
        });

        var line = Assert.Single(Assert.Single(await StoriesAsync()).Figures, line => line.IsShown);
        Assert.Equal((10, 4), (line.Values[^1].Value, FigureUpdates.Before(line.Values)?.Value));
        Assert.Equal(edited, line.Values[^1].AsOf?.Instant);
    }

    [Fact]
    public async Task A_copy_that_is_edited_to_bring_news_is_no_copy_any_more()
    {
        await _room.OfferAsync(Post, Wire("Three"));
        await _room.OfferAsync(Gazette, Wire("Three") with { Id = "wire-2" });
        await _room.OfferAsync(Gazette, Wire("Eight") with { Id = "wire-2" });
        await _room.OfferAsync(Gazette, Wire("Nine") with { Id = "wire-2" });

        var story = Assert.Single(await StoriesAsync());
        Assert.Equal([null, null], story.Articles.Select(article => article.CopyOf));
        Assert.Equal(["Reuters"], story.Outlets);
    }

    [Fact]
    public async Task An_entry_that_says_nothing_is_left_out_and_the_others_go_on()
    {
        await _room.OfferAsync(Post, new Entry { Id = "empty", IsWhole = true }, Aground);

        Assert.Single(Assert.Single(await StoriesAsync()).Articles);
    }

    [Fact]
    public async Task A_transaction_that_fails_leaves_nothing_behind_and_the_entry_is_taken_when_it_comes_again()
    {
        TestStorage.SkipOnPostgres();
        await BreakAsync();
        Assert.Equal(["aground"], await _room.OfferAsync(Post, Aground));
        Assert.Empty(await StoriesAsync());
        Assert.Empty(
            await _room.QueryAsync<long>("SELECT id FROM article UNION ALL SELECT article_id FROM article_entry"));

        await MendAsync();
        await _room.OfferAsync(Post, Aground);

        // Neither a copy of what was never kept, nor an edit of it.
        var article = Assert.Single(Assert.Single(await StoriesAsync()).Articles);
        Assert.Null(article.CopyOf);
        Assert.Equal(["begun"], await RevisionsAsync());
    }

    [Fact]
    public async Task After_a_transaction_that_failed_the_stories_that_were_kept_still_take_their_reports()
    {
        TestStorage.SkipOnPostgres();
        await _room.OfferAsync(Post, Aground);
        await BreakAsync();
        Assert.Equal(["inquiry"], await _room.OfferAsync(Gazette, Inquiry));
        await MendAsync();

        await _room.OfferAsync(Gazette, Inquiry);

        Assert.Equal(2, Assert.Single(await StoriesAsync()).Articles.Count);
        Assert.Equal(["begun", "report"], await RevisionsAsync());
    }

    [Fact]
    public async Task An_edit_that_failed_is_taken_when_it_comes_again()
    {
        TestStorage.SkipOnPostgres();
        await _room.OfferAsync(Post, Aground);
        await BreakAsync();
        Assert.Equal(["aground"], await _room.OfferAsync(Post, Edited));
        Assert.Single(await SearchAsync("340"));
        await MendAsync();

        await _room.OfferAsync(Post, Edited);

        Assert.Contains("350", Assert.Single((await StoriesAsync())[0].Articles).Text, StringComparison.Ordinal);
        Assert.Equal(["begun", "edited"], await RevisionsAsync());
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private async Task<IReadOnlyList<Story>> StoriesAsync()
    {
        // What is ready is as old as its story's last change, and the clock stands.
        _room.Clock.Advance(TimeSpan.FromMinutes(15));
        return await _room.Get<StoryCache>().MadeAsync(TimeSpan.FromDays(2), CancellationToken.None);
    }

    private Task<IReadOnlyList<string>> RevisionsAsync() =>
        _room.QueryAsync<string>("SELECT kind FROM story_revision ORDER BY id");

    private Task<IReadOnlyList<Article>> SearchAsync(string words) =>
        _room.Get<ArticleStore>().SearchAsync(words, 10, CancellationToken.None);

    // The transaction fails when it is nearly done.
    private Task BreakAsync() => _room.ExecuteAsync(
        "CREATE TRIGGER broken BEFORE INSERT ON story_revision BEGIN SELECT RAISE(ABORT, 'broken'); END");

    private Task MendAsync() => _room.ExecuteAsync("DROP TRIGGER broken");
}
