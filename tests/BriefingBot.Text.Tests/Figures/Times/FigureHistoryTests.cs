using System.Globalization;
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
        "A quake killed 21 people in Sarra on Thursday. It was felt in Dorn. Villages are cut off. Rescuers search "
            + "for survivors.\n\nOn Saturday, 12 people were killed by a quake in Tale. It left 8,000 homeless.",
        "21", "12 8000")]
    [InlineData(
        "The navy said on Thursday it had seized 23 pirates. They were on two boats. Nobody was hurt. The boats were "
            + "taken to Dromm.\n\nThe threat recently prompted a liner to evacuate 420 passengers.",
        "23", "420")]
    [InlineData(
        "Tellar expects sales to grow by 1.8 percent, down from previous guidance of 2.3 percent, it said on Thursday.",
        "1.8", "2.3")]
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
    [InlineData(
        "Tellar said on Thursday that it would sell its mills for $82m.\n\nThe mills had been valued at $95m.",
        "82000000", "95000000")]
    [InlineData(
        "Rebels said Thursday that a bomb which killed 12 soldiers was in revenge for air strikes this month in Dorn "
            + "that left 32 herders dead.",
        "12", "32")]
    [InlineData(
        "Ann Reed scored 21 points on Thursday for Hallow and broke the school's scoring record of 2,116 points.",
        "21", "2116")]
    [InlineData(
        "The army fired a missile on Thursday that flew 600 miles. It fell into the sea. Nobody was hurt. Boats were "
            + "warned.\n\nAnd in December, it tested a missile that appeared to have been fired at a "
            + "sharper angle, reaching an altitude of 878 miles.",
        "600", "878")]
    [InlineData(
        "Tellar earned $40m in the third quarter, it said on Thursday.\n\nIn the second quarter it earned $55m.",
        "40000000", "55000000")]
    [InlineData(
        "Tellar earned $40m in its fiscal year, it said on Thursday.\n\nIn the previous fiscal year it earned $55m.",
        "40000000", "55000000")]
    [InlineData(
        "Tellar opened a mill in Aster on Thursday.\n\nIts profit was $30m last year. It costs $70m.",
        "70000000", "30000000")]
    [InlineData(
        "Tellar earned $40m in the final quarter, it said on Thursday.\n\nMargins were 9%, after the third quarter's 8%.",
        "40000000 9", "8")]
    [InlineData(
        "Tellar opened a mill in Aster on Thursday.\n\nIt compares well with 2021's figure of $12m. It costs $70m.",
        "70000000", "12000000")]
    [InlineData(
        "Tellar tested a boat off Aster on Thursday, and two people saw 14 seals.\n\nThen more was told.\n\n"
            + "It was cold.\n\nThe wind rose. Tellar has conducted dozens of tests in these waters.",
        "14", "12")]
    [InlineData(
        "Four men robbed a bank on Thursday of $2m. Police seek them. They fled. The street was closed. Nobody was "
            + "seen.\n\nOn Monday the town saw another bank robbery. The robbers got away with $300,000.",
        "2000000", "300000")]
    [InlineData(
        "Four men robbed a bank on Thursday of $2m. Police seek them. They fled. The street was closed. Nobody was "
            + "seen.\n\nThe raid comes a month after a theft in Orrin. Men also robbed a shop, stealing $400,000.",
        "2000000", "400000")]
    [InlineData(
        "The Jays signed Ann Lind on Thursday for $12m. She is a guard. The team needs one. She was glad.\n\nOverall, "
            + "she had 34 assists in the season.",
        "12000000", "34")]
    [InlineData(
        "The bank will pay Tellar $170m on Thursday, exceeding the $161m that Orbis received from it.",
        "170000000", "161000000")]
    [InlineData("Tellar raised its previous bid of $5m for Orbis to between $7m and $8m on Thursday.",
        "7000000", "5000000")]
    [InlineData(
        "A man was charged on Thursday with a murder. Five people were shot on March 29 in Orrin, police said.\n\n"
            + "Three others were shot there on Jan. 9.",
        "5", "3")]
    public void The_news_stands_apart_from_its_background(string text, string present, string past)
    {
        var figures = Extract(text);

        Assert.All(Numbers(present), value => Assert.False(Assert.Single(figures, Is(value)).IsHistory));
        Assert.All(Numbers(past), value => Assert.True(Assert.Single(figures, Is(value)).IsHistory));
    }

    [Theory]
    [InlineData("It is the first strike in 20 years and involves 4,000 workers.", 4000)]
    [InlineData("The fire, the worst in a decade, killed 19 people.", 19)]
    [InlineData("Less welcome was the news that Tellar had been fined $11 for having violated rules five years ago.",
        11)]
    [InlineData("The bank wants to raise the rate from about 4% today to about 25%.", 4)]
    [InlineData("The bridge, which opened in 1998, fell on Wednesday, killing six people.", 6)]
    [InlineData("The 90 workers had been trapped since Sunday.", 90)]
    [InlineData("The court jailed four men for 20 years over a 2019 bombing.", 4)]
    [InlineData("The city plans to build 5,000 homes by 2028.", 5000)]
    [InlineData("Another woman in the crash was hurt. Four people were arrested.", 4)]
    [InlineData("It was then that Tellar asked for $200m.", 200_000_000)]
    public void What_a_time_ranks_or_stands_beside_is_of_now(string text, int value) =>
        Assert.False(Assert.Single(Extract(Opening + text), Is(value)).IsHistory);

    [Theory]
    [InlineData("The town knew a 2017 fire that killed 12 people.", 12)]
    [InlineData("In a similar case, a jury awarded $289m to a gardener.", 289_000_000)]
    [InlineData("The site was home to 200 families before the war.", 200)]
    [InlineData("The club paid $30m for the player two seasons ago.", 30_000_000)]
    public void What_a_time_is_told_of_is_of_then(string text, int value)
    {
        Assert.True(Assert.Single(Extract(Opening + text), Is(value)).IsHistory);
        Assert.True(Assert.Single(Extract(Opening + text, at: null), Is(value)).IsHistory);
    }

    [Fact]
    public void However_old_what_the_first_sentence_tells_beside_the_present_is_the_news() =>
        Assert.False(Assert.Single(Extract(
            "A man was held on Thursday over a shooting that left two hurt during a party two months ago."),
            Is(2)).IsHistory);

    [Fact]
    public void In_a_report_of_a_match_what_players_had_is_of_it() => Assert.False(Assert.Single(Extract(
        "The Jays beat Orrin on Thursday. It was late. It was cold. It rained. Lind had 34 assists in the playoffs."),
        Is(34)).IsHistory);

    private const string Opening = "Somebody spoke.\n\nNobody heard it.\n\nMore was told.\n\nIt was late.\n\n";

    [Fact]
    public void Results_of_the_year_before_are_history_beside_a_later_year()
    {
        var figures = Extract("Tellar opened a mill on Thursday.\n\nProfit was $30m in 2025, a year before 2026. "
            + "Revenue was $70m in 2025.", "2026-03-05T08:00:00+00:00");
        Assert.True(Assert.Single(figures, Is(30_000_000)).IsHistory);
        Assert.False(Assert.Single(figures, Is(70_000_000)).IsHistory);
    }

    [Fact]
    public void History_is_not_carried_on_to_whom_the_story_is_of()
    {
        const string past = "Tellar opened a mill on Thursday.\n\nIn 2011, a fire burned two mills in Aster. ";
        Assert.False(Assert.Single(Extract(past + "Tellar lost 14 ships."), Is(14)).IsHistory);
        Assert.True(Assert.Single(Extract(past + "A rival lost 14 ships."), Is(14)).IsHistory);
    }

    [Fact]
    public void What_is_told_late_of_what_was_is_told_beside_the_event()
    {
        var late = string.Concat(Enumerable.Repeat("Nobody spoke of it. ", 20));
        Assert.True(Assert.Single(Extract(late + "The owners built 14 ships."), Is(14)).IsBeside);
        Assert.False(Assert.Single(Extract("The owners built 14 ships. " + late), Is(14)).IsBeside);
        Assert.False(Assert.Single(Extract(late + "Tellar returned a profit of $14m, compared with a loss of $9m."),
            Is(14_000_000)).IsBeside);
    }

    [Theory]
    [InlineData("Orbis bids for Tellar.", true)]
    [InlineData("Orbis reports higher profits.", false)]
    public void Results_of_last_year_are_news_where_the_article_leads_with_results(string lead, bool isHistory) =>
        Assert.Equal(isHistory, Assert.Single(Extract(
            lead + "\n\nNobody spoke of it.\n\nLast year Orbis made profits of $14m.", at: null),
            Is(14_000_000)).IsHistory);

    [Fact]
    public void What_a_value_is_measured_by_is_history_whatever_its_year()
    {
        var told = Extract("Oil is dear. It was cheap in 2004. Oil costs $60, well above 2004's average of $41.", null);
        Assert.True(Assert.Single(told, Is(41)).IsHistory);
        Assert.False(Assert.Single(told, Is(60)).IsHistory);
    }

    [Fact]
    public void A_bare_letter_is_the_scale_of_the_money_before()
    {
        var before = Assert.Single(Extract("Earnings were 77m euros, up from 38m a year before."), Is(38_000_000));
        Assert.Equal(("EUR", true), (before.Unit, before.IsHistory));
    }

    private static Predicate<Figure> Is(decimal value) => figure => figure.Value == value;

    private static IEnumerable<decimal> Numbers(string text) =>
        text.Split(' ').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture));

    private static IReadOnlyList<Figure> Extract(string text, string? at = "2026-05-14T18:00:00+00:00") =>
        ReadFigures.Extract(text, title: "News of the day", at: at);
}
