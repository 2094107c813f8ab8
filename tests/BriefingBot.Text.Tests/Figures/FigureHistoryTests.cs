using System.Globalization;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>The news and its background in one article, in many domains: which figures are of now and which of
/// then.</summary>
public sealed class FigureHistoryTests
{
    [Theory]
    [InlineData(
        "A bus left the road near Hallow on Wednesday, killing two passengers and injuring 14, police said.\n\nLast "
            + "August three motorcyclists died on the same bend. A coach crash there in 2019 left seven people dead.",
        "2 14", "3 7")]
    [InlineData(
        "Orbis reported a profit of $240m for the first quarter, up 12% from $214m a year earlier.\n\nThe company paid "
            + "$3.2bn for its rival Tellar in 2021.",
        "240000000 12", "214000000 3200000000")]
    [InlineData(
        "A ferry with 63 people on board capsized off Dromm on Thursday. Forty-six were rescued.\n\nIn December, a "
            + "ferry sank near Tale with 115 people aboard; only 21 survived.",
        "63 46", "115")]
    [InlineData(
        "Nordlys Air ordered 40 jets on Thursday. It is the largest order of the airline.\n\nIn a previous deal it "
            + "bought 12 Boreal planes.",
        "40", "12")]
    [InlineData(
        "Rebels freed 31 hostages in Kerem on Thursday, the army said. Nineteen people are still held.\n\nThe hostages "
            + "were among 80 workers seized at a dam in November. Three guards were killed in that raid.",
        "31", "80 3")]
    [InlineData(
        "Floods have killed 21 people in Sarra since Monday, the agency said on Thursday.\n\nLast year's rainy season "
            + "killed 140 people in the country and destroyed 2,300 homes.",
        "21", "140 2300")]
    [InlineData(
        "Lender Fidar said on Thursday that the data of 52 million people were stolen. In 2015 a theft at the insurer "
            + "Ampera affected 71 million people.",
        "52000000", "71000000")]
    [InlineData(
        "Police said 15,000 people marched in Aster on Thursday; organisers spoke of 40,000.\n\nA similar protest last "
            + "month drew 5,000 people.",
        "15000 40000", "5000")]
    public void The_news_stands_apart_from_its_background(string text, string present, string past)
    {
        var figures = FigureExtractor.Extract(new Article
        {
            Id = "a",
            SourceName = "Outlet",
            Title = "News of the day",
            Text = text,
            Language = "en",
            Published = NewsTime.Parse("2026-05-14T18:00:00+00:00"),
        });

        Assert.All(Numbers(present), value => Assert.False(Assert.Single(figures, Is(value)).IsHistory));
        Assert.All(Numbers(past), value => Assert.True(Assert.Single(figures, Is(value)).IsHistory));
    }

    private static Predicate<Figure> Is(decimal value) => figure => figure.Value == value;

    private static IEnumerable<decimal> Numbers(string text) =>
        text.Split(' ').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture));
}
