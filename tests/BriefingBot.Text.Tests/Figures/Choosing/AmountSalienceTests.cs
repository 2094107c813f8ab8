using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>Which amounts an edition shows: those whose owner, kind and time leave no doubt.</summary>
public sealed class AmountSalienceTests
{
    private const string Title = "Lindvik brewery has a good year";

    [Theory]
    [InlineData("profits", "Lindvik", "Lindvik's yearly profits rose to $16m.", true)]
    [InlineData("profits", "Lindvik Ale", "Lindvik Ale saw its fourth-quarter profits fall to $16m.", true)]
    [InlineData("profits", "Lindvik", "Lindvik says that Orla Foods made profits of $16m.", false)]
    [InlineData("aid", "Mr Holm", "Mr Holm told a paper that a $16m donors' aid package came too late.", false)]
    [InlineData("profit", "Lindvik", "The profit of Lindvik jumped to $16m.", true)]
    [InlineData("fine", "Lindvik", "Lindvik has been hit with a $16m fine.", true)]
    [InlineData("profits", "firm", "The firm's profits rose to $16m.", true)]
    public void An_amount_is_told_of_an_owner_who_stands_with_it(
        string counts, string owner, string sentence, bool isShown) =>
        Assert.Equal(isShown, IsShown(Money(counts, 16_000_000, sentence) with { Of = owner }, Title));

    [Theory]
    [InlineData("tax", false)]
    [InlineData("value", false)]
    [InlineData("revenue", true)]
    public void One_report_is_enough_where_the_name_says_what_it_is(string counts, bool isShown) =>
        Assert.Equal(isShown, IsShown(Money(counts, 16_000_000, $"The firm's {counts} came to $16m."), Title));

    [Fact]
    public void A_headline_with_another_amount_is_the_one_to_tell()
    {
        const string Sentence = "Ten of the directors will make a payment of $13m from their own pockets.";
        var payment = Money("payment", 13_000_000, Sentence);

        Assert.True(IsShown(payment, "Brewery's directors settle"));
        Assert.False(IsShown(payment, "Brewery's directors settle for $168m"));
        Assert.True(IsShown(payment, "Brewery's directors to pay $13m themselves"));
        Assert.True(IsShown(payment, "Brewery's directors settle for almost $13.4m")); // rounded
    }

    [Theory]
    [InlineData("spent", "The brewery said it would spend $16m to buy a malt house.")]
    [InlineData("funds", "The brewery is looking to raise more than $16m on the stock market.")]
    [InlineData("costs", "The brewery is cutting costs by nearly $16m.")]
    public void What_is_planned_and_what_an_amount_changed_by_are_not_told(string counts, string sentence) =>
        Assert.False(IsShown(Money(counts, 16_000_000, sentence), "Lindvik brewery and its $16m"));

    [Fact]
    public void A_share_needs_something_that_it_is_a_share_of()
    {
        Assert.False(IsTitleShown(Share("doubt", 100, "It was without a doubt 100 percent my fault, says captain")));
        Assert.False(IsTitleShown(Share("eligible voters", 90, "90% of eligible voters in Norland, says party")));
        Assert.True(IsTitleShown(Share("turnout", 90, "Turnout in Norland reaches 90%")));
    }

    [Fact]
    public void A_name_is_no_share() =>
        Assert.False(IsTitleShown(Share("Holm", 5, "Holm gets 5% of the film")));

    [Theory]
    [InlineData("Lindvik falls to $16m before bouncing back to $21m", false)]
    [InlineData("Lindvik fell as low as $16m", false)]
    [InlineData("Lindvik falls to $16m", true)]
    public void Where_a_price_did_not_stay_is_not_told(string title, bool isShown) =>
        Assert.Equal(isShown, IsShown(Money("price", 16_000_000, title), title));

    [Theory]
    [InlineData("distance", "Ada Holm", false)]
    [InlineData("thrust", "rocket", false)]
    [InlineData("snowfall", "snow", true)]
    public void A_dimension_that_no_headline_tells_is_not_told(string counts, string of, bool isShown)
    {
        var figure = Money(counts, 600, "It came to 600 metres.") with { Unit = "metres", Of = of };

        Assert.Equal(isShown, IsShown(figure, Title));
        Assert.True(IsTitleShown(figure));
    }

    private static bool IsTitleShown(Figure figure) => IsShown(figure, figure.Sentence);

    private static bool IsShown(Figure figure, string title) =>
        FigureLedger.LineUp([figure], [title]).Any(line => line.IsShown);

    private static Figure Money(string counts, decimal value, string sentence) => new()
    {
        Counts = counts,
        Of = "firm",
        Unit = "USD",
        Value = value,
        Sentence = sentence,
        ArticleId = "a",
        Outlet = "a",
        IsLead = true,
        AsOf = NewsTime.At(new DateTimeOffset(2026, 3, 5, 8, 0, 0, TimeSpan.Zero)),
    };

    private static Figure Share(string of, decimal value, string sentence) =>
        Money("percent", value, sentence) with { Of = of, Unit = "%", Sentence = sentence };
}
