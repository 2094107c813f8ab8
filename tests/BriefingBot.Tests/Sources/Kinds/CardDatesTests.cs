namespace BriefingBot.Tests.Sources.Kinds;

/// <summary>The dates beside a watched page's links.</summary>
public sealed class CardDatesTests
{
    private static readonly DateTimeOffset Day = new(2026, 5, 3, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("<a class=card href='/news/bell-{0}'><span>Culture</span><time>{1} May 2026</time><h3>{2}</h3></a>")]
    [InlineData("<div class=card><h3><a href='/news/bell-{0}'>{2}</a></h3><span class=d>{1} May 2026</span></div>")]
    [InlineData("<li><a href='/news/bell-{0}'>{2}</a> · {1}. Mai 2026</li>")]
    [InlineData("<article><a href='/news/bell-{0}'><h3>{2}</h3></a><time title='2026-05-0{1}'>then</time></article>")]
    [InlineData("<div class=row><h3><a href='/news/bell-{0}'>{2}</a></h3><meta itemprop=datePublished "
        + "content='2026-05-0{1}'><p>The foundry cast one more.</p></div>")]
    [InlineData("<div class=row><h3><a href='/news/bell-{0}'>{2}</a></h3><p>Published on May {1}, 2026</p></div>")]
    public void A_card_that_shows_its_day_gives_it(string card)
    {
        var cards = Enumerable.Range(1, 6).Select(number =>
            string.Format(null, card, number, number, $"Bell number {number} cast in the old foundry of Tarn"));
        var entries = ArticleLinksTests.Read(
            "https://bell.example/",
            $"<html><head><title>Bell News</title></head><body><main>{string.Concat(cards)}</main></body></html>");

        Assert.Equal(6, entries.Count);
        Assert.Equal(
            Enumerable.Range(-2, 6).Select(days => Day.AddDays(days)),
            entries.Select(entry => entry.Published ?? DateTimeOffset.MinValue));
    }

    [Fact]
    public void A_day_within_a_sentence_is_not_the_day_of_the_article()
    {
        var cards = Enumerable.Range(1, 6).Select(number =>
            $"<div class=card><h3><a href='/news/bell-{number}'>Bell number {number} is to be cast in Tarn</a></h3>"
            + $"<p>The foundry of Tarn wants to cast bell number {number} on {number} June 2026 before guests.</p></div>");
        var entries = ArticleLinksTests.Read("https://bell.example/", $"<body><main>{string.Concat(cards)}</main></body>");

        Assert.Equal(6, entries.Count);
        Assert.All(entries, entry => Assert.Null(entry.Published));
    }
}
