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
}
