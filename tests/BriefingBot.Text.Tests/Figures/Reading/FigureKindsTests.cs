using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>Kinds of real news on which figures went wrong, each with a made-up text: what is read, what is
/// history, what is shown.</summary>
public sealed class FigureKindsTests
{
    [Theory]
    [InlineData("The rescue service said six people had serious injuries.", "6 seriously injured")]
    [InlineData("About a dozen were hurt.", "12 injured")]
    [InlineData("More than 40 were hurt in the crash.", "40 injured")]
    [InlineData("Nine were taken to St Mary's Hospital and 14 to Weston General.", "9 hospitalised, 14 hospitalised")]
    [InlineData("A ferry with 212 passengers and 18 crew ran aground on Monday.", "212 on board, 18 on board")]
    [InlineData("Eleven men and one woman were arrested.", "12 arrested")]
    [InlineData("Some 31 million customers were exposed, it said.", "31000000 affected")]
    [InlineData("The data of 31 million people were stolen.", "31000000 affected")]
    [InlineData("Seven people were slightly injured, police said.", "7 slightly injured")]
    [InlineData("The death toll climbed from 41 to 58 on Friday.", "58 killed")]
    [InlineData("The number of people killed when a barge sank in the canal has risen to 14, police said.", "14 killed")]
    [InlineData("The number of people who were killed in the mill climbed to 19.", "19 killed")]
    [InlineData("The death toll from the landslide climbed to 23 after a night of digging.", "23 killed")]
    [InlineData("Death toll of Harbour Street collapse rises to 31", "31 killed")]
    [InlineData("The number of victims of the landslide in Dorn rose to 9.", "9 casualties")]
    [InlineData("Lorry crash kills 8 in Norland", "8 killed")]
    [InlineData("Three dead, 19 hurt in bridge collapse", "3 killed, 19 injured")]
    [InlineData("Only two of the miners survived, officials said.", "2 survived")]
    [InlineData("Prices have fallen to less than $US4,200.", "4200 prices")]
    [InlineData("There were no injuries, the organiser said.", "0 injured")]
    [InlineData("No one was hurt.", "0 injured")]
    [InlineData("The player was banned for 3 years on Monday.", "3 years banned")]
    [InlineData("A man wanted in a raid that left a boy dead and two teen girls wounded has given himself up.", "2 injured")]
    [InlineData("Three sailors died and 12 others -- most of them cooks -- were treated in hospital.", "3 killed")]
    [InlineData("He is accused of the murder of four guards and the beating of three others.", "4 killed")]
    [InlineData("About 500 people are stranded. In 2015 a blast hit the building. It killed 12 people.", "500 stranded")]
    [InlineData("Four of the nine miners died.", "4 killed, 9 miners")]
    [InlineData("2 shot dead, 2 injured in Dorn", "2 killed, 2 injured")]
    [InlineData("As many as 200 have been killed, some reports say.", "200 killed")]
    [InlineData("Ann Lund scored 20 points on Monday.", "20 points scored")]
    [InlineData("The cat had travelled more than 1,200 miles (1,931 km) from Norland.", "1200 distance")]
    [InlineData("Half of the 500 passengers were injured.", "500 on board")]
    [InlineData("One third of the mill's 900 employees were laid off.", "900 employees")]
    [InlineData("Some 60 percent of the 500 passengers were injured.", "60 percent, 500 on board")]
    [InlineData("Ann Holm faces four years in prison after a court in Dorn sentenced her on Monday.", "4 years in prison")]
    [InlineData("Ann Holm faces four years in prison if a court in Dorn sentences her.", "")]
    [InlineData("Ann Holm, who will be sentenced in June, faces four years in prison.", "")]
    [InlineData("All of the 30 people aboard were killed.", "30 killed")]
    [InlineData("Sales were up as revenue rose 3.5 percent to $27.2 billion.", "3.5 percent, 27200000000 revenue")]
    [InlineData("A man drove 40 km down the wrong lane.", "40 distance")]
    [InlineData("Three of the 12 people who died were children.", "3 killed, 12 killed")]
    [InlineData("Police said 350 of 900 employees took part; the union put the number at 600.",
        "350 attended, 900 employees, 600 attended")]
    [InlineData("The government agreed to slash spending in return for 9 billion euros in loans.", "9000000000 loans")]
    public void Is_read(string text, string figures) => Assert.Equal(figures, Present(text));

    [Theory]
    [InlineData("Nobody can rescue what has been lost, he said. Nobody knows who was injured.")] // denies no injury
    [InlineData("A boy of six was trapped in a drain.")] // an age
    [InlineData("A flood could kill thousands, an engineer warned.")] // possible
    [InlineData("The bill should have been 120 crowns.")] // was not
    [InlineData("The caller dialled 112 and the Boeing 777 landed on Route 66.")] // names
    [InlineData("MOST READ IN TOWN GRIEF Four killed in van crash WELL I NEVER Singer pays £60 for cat")] // teasers
    [InlineData("Also read: 25 children kidnapped by gunmen")] // teaser
    [InlineData("1/12 Rescuers carry 9 injured climbers")] // gallery
    [InlineData("Her two children are at school.")] // nobody would ask
    [InlineData("One in ten workers is ill.")] // a ratio
    [InlineData("It happened in an alley between the 2600 blocks of Cedar and 18th Avenues.")] // an address
    [InlineData("About one in every 500 users was exposed.")]
    [InlineData("A law bans fishing in the delta for five years, after a debate of eleven hours.")] // nobody's term
    [InlineData("It was not true that no one was injured.")] // denied
    [InlineData("No one else was hurt.")] // some were
    [InlineData("There were no further deaths.")]
    [InlineData("He faces up to four years in prison.")] // nobody's term yet
    [InlineData("The charge carries four years in prison.")]
    public void Is_no_figure(string text) => Assert.Equal("", Present(text));

    [Theory]
    [InlineData("In 2014 a man drove into a market in Vell. Two people died. Nine were hurt in Orin the same week.")]
    [InlineData("In October another plane crashed near Rivo; there were two survivors.")]
    [InlineData("The two fought a war over the region in the 1990s. About 30,000 people were killed.")]
    [InlineData("The group has killed more than 9,000 people since it took up arms.")]
    [InlineData("The group killed 2,310 people in a year, a research institute said.")]
    [InlineData("The country has been on alert since the Oct. 9 attacks in Belmar that killed 88.")]
    [InlineData("It was the worst crash since 1998, when 55 people died.")]
    [InlineData("Six people were killed in a similar attack two years ago.")]
    public void Is_history(string text) =>
        Assert.Each(Extract(text), figure => Assert.True(figure.IsHistory, figure.Counts));

    [Theory]
    [InlineData("Winds of 120 km/h brought down lines.", "en", "km/h")]
    [InlineData("Winds of 120 kilometres per hour brought down lines.", "en", "km/h")]
    [InlineData("Winde von 120 Kilometern pro Stunde knickten Masten um.", "de", "km/h")]
    [InlineData("Ветер со скоростью 120 км/ч повалил столбы.", "ru", "km/h")]
    [InlineData("Winds of 75 miles per hour brought down lines.", "en", "mph")]
    [InlineData("Winds of 120 km/hr brought down lines.", "en", "km/h")]
    [InlineData("Er läuft 5 km/tag.", "de", "km")]
    [InlineData("Он прошёл 5 км в час ночи.", "ru", "km")]
    [InlineData("The fire spreads by 300 hectares an hour.", "en", "hectares")]
    public void A_speed_is_no_distance(string text, string language, string unit) =>
        Assert.Equal(unit, Assert.Single(new FigureNumbers(FigureLexicons.For(language)!).Read(text)).Unit);

    [Fact]
    public void Of_a_headline_the_verb_is_no_name() =>
        Assert.Equal("rate", Assert.Single(Extract("Bank of Tessaly lifts rate to 4.5 percent")).Of);

    [Fact]
    public void Nobody_says_what_no_group_has_claimed() => Assert.Each(
        Extract("No group has claimed responsibility, and no arrests were made for the ten people killed."),
        figure => Assert.Null(figure.Says));

    [Fact]
    public void News_beside_a_past_clause_is_present() =>
        Assert.Equal("14 released",
            Present("Gunmen who kidnapped pupils in Dorn two years ago have released 14 girls, he said on Thursday."));

    [Fact]
    public void A_value_to_compare_with_is_history()
    {
        var figures = Extract("Norvik reported a loss of $41m, against a profit of $12m a year earlier.");
        Assert.Equal([(41_000_000m, false), (12_000_000m, true)],
            figures.Select(figure => (figure.Value, figure.IsHistory)));
    }

    [Fact]
    public void One_group_of_many_names_is_one_line()
    {
        var lines = LineUp(
            "Gunmen freed 17 Dorn girls on Thursday, the president said.",
            "Seventeen captives were freed on Thursday.",
            "The 17 schoolgirls were released after talks.");
        Assert.Equal(3, Assert.Single(lines, line => line.IsShown).Values.Count);
    }

    [Fact]
    public void A_denial_and_a_count_are_disputed() =>
        Assert.Equal(FigureRelation.Disagreement, Assert.Single(LineUp(
            "Three people suffered minor injuries, police said.",
                "The organiser said that there were no injuries.")).Relation);

    [Fact]
    public void A_part_never_stands_against_the_whole() =>
        Assert.Each(LineUp("There were 180 passengers on board, the airline said.",
            "One stowaway was on board, police said."),
            line => Assert.NotEqual(FigureRelation.Disagreement, line.Relation));

    [Theory]
    [InlineData("The share price of Milla closed at 63.20 dollars on Monday.",
        "The share price of Strad closed at 221.75 dollars on Monday.")]
    [InlineData("The law will cost Pell Oil 1 billion to 2 billion dollars, it said.",
        "Rival Dunn said its cost may be up to 3.5 billion dollars.")]
    [InlineData("Thousands of people attended the fireworks.", "Tens of thousands of people attended the matches.")]
    public void Other_owners_and_crowds_are_in_no_relation(string first, string second) =>
        Assert.Each(LineUp(first, second), line => Assert.Equal(FigureRelation.Single, line.Relation));

    [Fact]
    public void A_late_vague_repetition_adds_nothing()
    {
        var line = Assert.Single(LineUp(
            "Twenty-two people were injured, the railway said.", "The railway said 24 people were injured.",
                "About 22 people were injured."));
        Assert.Equal((FigureRelation.Update, 24m), (line.Relation, line.Values[^1].Value));
    }

    [Fact]
    public void At_most_three_lines_are_shown_and_each_says_why()
    {
        var lines = LineUp("Nine people were killed and 40 injured. Twelve are missing. Police arrested 30 people.");
        Assert.Equal(3, lines.Count(line => line.IsShown));
        Assert.All(lines, line => Assert.NotEqual("", line.Reason));
    }

    private static string Present(string text) => string.Join(", ", Extract(text).Where(figure => !figure.IsHistory)
        .Select(figure => FormattableString.Invariant($"{figure.Value} {figure.Counts}")));

    private static IReadOnlyList<FigureLine> LineUp(params string[] texts) => FigureLedger.LineUp(
        [.. texts.SelectMany((text, at) => FigureExtractor.Extract(Report(text, at)))]);

    private static IReadOnlyList<Figure> Extract(string text) =>
        [.. FigureExtractor.Extract(Report(text, 0)).Where(figure => !figure.IsSingle)];

    private static Article Report(string text, int hour) => new()
    {
        Id = "a" + hour,
        Text = text,
        Outlet = "Outlet " + hour,
        SourceName = "made up",
        Language = "en",
        Published = NewsTime.At(new DateTimeOffset(2026, 3, 5, 8 + hour, 0, 0, TimeSpan.Zero)),
    };
}
