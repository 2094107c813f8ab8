using static System.Globalization.CultureInfo;
using static BriefingBot.Tests.Articles.WatchedFeed;

namespace BriefingBot.Tests.Articles;

/// <summary>What a feed writes into every entry tells nothing of any.</summary>
public sealed class RepeatedTextTests
{
    private static readonly string[] Titles =
        ["Ferry aground off Lindau", "Mill sold to a baker", "Bells cast at Tarn", "Frost in May", "Rovers win the cup"];

    [Fact]
    public async Task A_footer_that_quotes_the_title_and_a_line_that_asks_for_a_click_are_left_out()
    {
        await using var feed = await StartAsync();
        feed.Offer("/f", Feed("Gazzetta", home: null, Titles.Select((title, at) => Item(
            $"{at}",
            feed.Server.Url + $"/{at}",
            title,
            $"<p>{title} was the talk of day {at}. Leggi di più sul sito!</p>"
            + $"<p>L'articolo {title} sembra essere il primo su Gazzetta.</p>"))));
        await feed.PollAsync(await feed.AddAsync("/f"));

        Assert.Equal(
            Titles.Select((title, at) => $"{title} was the talk of day {at}.").Order(StringComparer.Ordinal),
            (await feed.ArticlesAsync()).Select(article => article.Text));
    }

    [Fact]
    public async Task A_line_that_names_the_address_of_each_entry_is_left_out()
    {
        await using var feed = await StartAsync();
        feed.Offer("/f", Feed("Gazette", home: null, Titles.Select((title, at) => Item(
            $"{at}",
            feed.Server.Url + $"/{at}",
            title,
            $"<p>It was day {at} of May.</p><p>Article URL: https://lake.example/a?id={at}</p>"))));
        await feed.PollAsync(await feed.AddAsync("/f"));

        Assert.Equal(
            Titles.Select((_, at) => $"It was day {at} of May."),
            (await feed.ArticlesAsync()).Select(article => article.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_text_that_opens_with_its_own_title_keeps_it()
    {
        await using var feed = await StartAsync();
        feed.Offer("/f", Feed("Gazette", home: null, Titles.Select((title, at) =>
            Item($"{at}", feed.Server.Url + $"/{at}", title + ".", $"<p>{title}.</p><p>It was day {at} of May.</p>"))));
        await feed.PollAsync(await feed.AddAsync("/f"));

        var articles = await feed.ArticlesAsync();

        Assert.Equal(Titles.Length, articles.Count);
        Assert.All(articles, article => Assert.StartsWith(article.Title!, article.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p>{0} See our page for the rest of it.</p>")]
    [InlineData("<p>LNote:2611.0123{1}v1 Kind: new Abstract: {0}</p>")]
    [InlineData("<p>Reading time: {1} minutes {0}</p>")]
    [InlineData("<p>Nov 2{1}, 10:0{1} UTC<br>{0}</p>")]
    public async Task Of_a_few_entries_with_nothing_in_common_what_stands_in_each_is_left_out(string html)
    {
        await using var feed = await StartAsync();
        feed.Offer("/f", Feed("Gazette", home: null, Titles.Take(3).Select((title, at) =>
            Item($"{at}", feed.Server.Url + $"/{at}", title, string.Format(InvariantCulture, html, Told(title), at)))));
        await feed.PollAsync(await feed.AddAsync("/f"));

        Assert.Equal(
            Titles.Take(3).Select(Told).Order(StringComparer.Ordinal),
            (await feed.ArticlesAsync()).Select(article => article.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_firms_are_called_makes_their_notices_no_event()
    {
        await using var feed = await StartAsync();
        string[] titles = ["Odel plc - Own Shares", "Tarn plc - Results", "Lindau plc - Directors"];
        feed.Offer("/f", Feed("Notices", home: null, titles.Select((title, at) => Item(
            $"{at}", feed.Server.Url + $"/{at}", title, $"<p>{Told(title)} The issuer answers for this text.</p>"))));
        await feed.PollAsync(await feed.AddAsync("/f"));

        Assert.Equal(
            titles.Select(Told).Order(StringComparer.Ordinal),
            (await feed.ArticlesAsync()).Select(article => article.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_a_few_entries_on_one_event_its_facts_stay()
    {
        await using var feed = await StartAsync();
        string[] titles = ["Ferry aground off Lindau", "Ferry off Lindau is towed", "Captain of ferry questioned"];
        feed.Offer("/f", Feed("Gazette", home: null, titles.Select((title, at) =>
            Item($"{at}", feed.Server.Url + $"/{at}", title, $"<p>{Told(title)} Nobody was hurt.</p>"))));
        await feed.PollAsync(await feed.AddAsync("/f"));

        Assert.All(
            await feed.ArticlesAsync(),
            article => Assert.EndsWith("Nobody was hurt.", article.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_line_in_brackets_is_left_out_where_two_entries_have_it()
    {
        await using var feed = await StartAsync();
        feed.Offer("/f", Feed("Gazette", home: null, Titles.Select((title, at) => Item(
            $"{at}",
            feed.Server.Url + $"/{at}",
            title,
            $"<p>{Told(title)}</p>" + (at % 2 == 0 ? "<p>[holds a post that is not shown here]</p>" : "")))));
        await feed.PollAsync(await feed.AddAsync("/f"));

        Assert.Equal(
            Titles.Select(Told).Order(StringComparer.Ordinal),
            (await feed.ArticlesAsync()).Select(article => article.Text).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("The river stood at {0}cm at Port Odel.")]
    [InlineData("Injured: {0} people at Port Odel.")]
    [InlineData("Average delay: {0} minutes at Port Odel.")]
    public async Task A_line_stays_where_its_number_is_another_in_each(string line)
    {
        await using var feed = await StartAsync();
        feed.Offer("/f", Feed("Gauge", home: null, Titles.Select((title, at) => Item(
            $"{at}", feed.Server.Url + $"/{at}", title, $"<p>{string.Format(InvariantCulture, line, 40 + at)}</p>"))));
        await feed.PollAsync(await feed.AddAsync("/f"));

        Assert.All(
            await feed.ArticlesAsync(),
            article => Assert.EndsWith(" at Port Odel.", article.Text, StringComparison.Ordinal));
    }

    private static string Told(string title) => $"All the town spoke of {title.ToLowerInvariant()}.";
}
