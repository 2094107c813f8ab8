using static BriefingBot.Text.Tests.Figures.ReadFigures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>What lists, clauses, units and headlines say of a number.</summary>
public sealed class FigureGrammarTests
{
    [Theory]
    [InlineData("The zoo said the 300-pound bear was calm.", "")]
    [InlineData("The pair weigh more than 400 pounds together.", "400 pounds weight")]
    [InlineData("The rocket rises with more than 2 million pounds of liftoff thrust.", "2000000 pounds thrust")]
    [InlineData("The driver was fined 200 pounds.", "200 GBP fine")]
    [InlineData("The council will spend 4 million pounds on roads.", "4000000 GBP spent")]
    public void A_pound_is_money_where_something_says_so(string text, string expected) =>
        Assert.Equal(expected, Present(text));

    [Theory]
    [InlineData("Pelham raised its offer to $82 a share on Monday.", "82 USD offer per share")]
    [InlineData("The new offer of $31 a Milla share will be the last.", "31 USD offer per share")]
    [InlineData("The tickets cost $12 per person.", "12 USD cost per person")]
    [InlineData("The cost of the plane is RM6.1 million.", "6100000 MYR cost")]
    [InlineData("Police found $25 million in cash, gold bars worth around $14 million and a gun.",
        "25000000 USD cash, 14000000 USD gold bars")]
    [InlineData("The plan raises the income limit for a couple from the current $154,000 to $220,000.",
        "220000 USD limit")]
    [InlineData("Group turnover rose by £1.5bn, more than the £1.4bn expected by analysts.", "1500000000 GBP turnover")]
    [InlineData("Judge Ann Holm set bond at $1 million.", "1000000 USD price")]
    [InlineData("Four men made off with a two-million-euro ($2.6-million) haul.", "4 men, 2000000 EUR amount")]
    public void An_amount_is_told_with_what_it_is_paid_for(string text, string expected) =>
        Assert.Equal(expected, Present(text));

    [Theory]
    [InlineData("Police held a man suspected of shooting three people, killing one, in Lund.", "3 shot, 1 killed")]
    [InlineData("Gunman shoots 4, wounds 2 in Lund", "4 shot, 2 injured")]
    [InlineData("Lund office shooting - 1 dead, 2 hurt", "1 killed, 2 injured")]
    [InlineData("The two wounded men did not speak to reporters.", "2 injured")]
    [InlineData("The blast left a boy dead and two girls wounded.", "2 injured")]
    [InlineData("Detectives found four dead bodies and three crime scenes.", "4 killed, 3 crime scenes")]
    [InlineData("All of the 12 passengers died.", "12 killed")]
    [InlineData("When one is killed, all of us lose.", "")]
    [InlineData("She was charged with two counts of murder.", "2 counts")]
    [InlineData("More than 2,000 people are thought to have died.", "2000 killed")]
    [InlineData("No one is believed to be injured at this time.", "0 injured")]
    [InlineData("Five men are said to be missing.", "5 missing")]
    [InlineData("Nineteen people were shot and injured in Lund.", "19 injured")]
    [InlineData("The blast resulted in more than 80 people being rushed to hospital.", "80 hospitalised")]
    [InlineData("Rescuers found six people with gunshot wounds.", "6 injured")]
    [InlineData("The flood forced 15,000 people from their homes.", "15000 displaced")]
    [InlineData("The fire forced 800 residents to evacuate.", "800 evacuated")]
    [InlineData("Police came to Lund and discovered six people had been shot.", "6 shot")]
    [InlineData("Sixty people slept in a school after being evacuated from their homes.", "60 evacuated")]
    [InlineData("Ministers may resign because 40 migrants drowned off Lund.", "40 killed")]
    [InlineData("Two shooters opened fire about 1:30 a.m. Friday at the club, hitting four people.",
        "2 suspects, 4 shot")]
    [InlineData("Tenn, one of 99 alleged gang members seized on Tuesday, has confessed.", "99 arrested")]
    [InlineData("The names of the four victims and one suspect have been released.", "4 victims named")]
    [InlineData("The names of the four victims have not been released.", "")]
    [InlineData("That brought to 49 the number of banks that Milla has sued.", "49 banks")]
    [InlineData("That brought to 49 the number of people killed in the quake.", "49 killed")]
    [InlineData("Milla said it expects sales to top 500,000 this year.", "500000 sales")]
    [InlineData("Three people suffered non-life-threatening injuries in the crash.", "3 injured")]
    [InlineData("The coroner released the names of four of the five people found shot to death.", "4 killed, 5 killed")]
    public void A_state_holds_for_those_of_whom_it_is_told(string text, string expected) =>
        Assert.Equal(expected, Present(text));

    [Theory]
    [InlineData("The rebels released 12 sailors on Sunday.", "12 released")]
    [InlineData("Twelve were freed on Sunday.", "12 released")]
    [InlineData("The pirates freed 12 Filipinos on Sunday.", "12 released")]
    [InlineData("Two songs of the band were released on Sunday.", "2 songs released")]
    [InlineData("Seven tugs were freed from the ice.", "7 tugs freed")]
    [InlineData("The songs came with release 3 of the player.", "")]
    [InlineData("Three fixes came with release 12 of the player.", "3 fixes")]
    public void To_be_released_counts_people_alone(string text, string expected) =>
        Assert.Equal(expected, Present(text));

    [Fact]
    public void What_became_of_one_became_not_of_all() =>
        Assert.Each(Extract("One of the two rangers shot near Lund has died, officials said."),
            figure => Assert.False(figure is { Value: 2, Counts: "killed" }));

    [Theory]
    [InlineData("A mother and her two sons were hurt.")]
    [InlineData("Two men and a 9-year-old girl were hurt.")]
    [InlineData("Father, two daughters shot to death in Lund")]
    public void Those_told_beside_one_person_are_a_part(string text) =>
        Assert.True(Assert.Single(Extract(text), figure => figure.Value == 2).IsPart);

    [Theory]
    [InlineData("Two men were killed and a witness called for help.")]
    [InlineData("Police said two officers were killed.")]
    public void Those_told_alone_are_none(string text) =>
        Assert.False(Assert.Single(Extract(text), figure => figure.Value == 2).IsPart);

    [Theory]
    [InlineData("The shells landed 25 to 55 miles west of Lund.")] // where it is
    [InlineData("The ship was about 150 nautical miles from Lund.")]
    [InlineData("The fog covered the 41 square miles of Lund.")]
    [InlineData("A woman and two men, ages 47 and 48, spoke.")] // ages
    [InlineData("Capt. Tom Tenn and Trooper Will Hak, both 51, died.")]
    [InlineData("The bear, who was 17, was shot dead.")]
    [InlineData("The patch is for 32 - bit systems only .")]
    [InlineData("The songs are of the nineteen sixties.")] // a decade
    [InlineData("As 2025 draws to a close, the market is calm.")] // a year
    [InlineData("The caller told 911 dispatchers to hurry.")] // a number to dial
    public void Is_no_figure(string text) => Assert.DoesNotContain(Extract(text), figure => figure.Value != 2);

    [Theory]
    [InlineData("The Navy seized six AK - 47 rifles , 12 magazines and 1 , 300 rounds .",
        "6 rifles seized, 12 magazines, 1300 rounds")]
    [InlineData("Half to two - thirds of homes in five villages were damaged , officials said .", "5 villages")]
    [InlineData("Six AK 47 rifles were seized .", "6 rifles seized")]
    [InlineData("A 63 - year - old woman left the 15 , 800 - square - metre hall .", "")]
    public void Text_cut_into_words_is_read_as_written(string text, string expected)
    {
        Assert.Equal(expected, Present(text));
        Assert.All(Extract(text), figure => Assert.Equal(text, figure.Sentence));
    }

    [Theory]
    [InlineData("The Vell index closed at 2,997 points on Friday.", "2997 Vell index")]
    [InlineData("The Vell index remained at 100.8 on Friday.", "100.8 Vell index")]
    public void An_index_is_a_level(string text, string expected) => Assert.Equal(expected, Present(text));

    [Theory]
    [InlineData("Milla told reporters that 55 percent of voice traffic was out of service.", "voice traffic")]
    [InlineData("The victims grew at a rate of 50 percent.", null)]
    [InlineData("Judge Ann Holm set bond at $1 million.", null)]
    [InlineData("Days later a $2.5 million necklace was lifted.", null)]
    public void A_share_is_of_what_it_is_a_share_of(string text, string? of) =>
        Assert.Equal(of, Assert.Single(Extract(text)).Of);

    [Fact]
    public void Points_of_a_match_and_engines_at_a_fire_are_minor()
    {
        Assert.True(Assert.Single(Extract("Hall had 12 rebounds for Lund.")).IsMinor);
        Assert.True(Assert.Single(Extract("Crews came with 10 fire engines.")).IsMinor);
        Assert.False(Assert.Single(Extract("The storm destroyed 10 houses.")).IsMinor);
    }

    [Theory]
    [InlineData("The port signed an eight-year contract.", "8 years contract")]
    [InlineData("Milla asked for a delay of five weeks.", "5 weeks delay")]
    [InlineData("Life expectancy is 71 years for a miner.", "71 years Life expectancy")]
    [InlineData("The talks lasted nine hours.", "9 hours hours lasted")]
    [InlineData("The striker will miss six weeks.", "6 weeks weeks miss")]
    [InlineData("After nine hours the talks ended.", "")] // when, not how long
    [InlineData("The court heard of a deal over a 2019 bombing.", "")]
    [InlineData("The index is at a five-year low.", "")]
    [InlineData("Profit rose in the three months to June.", "")]
    public void A_length_of_time_is_of_what_lasts(string text, string expected) =>
        Assert.Equal(expected, Present(text));

    [Theory]
    [InlineData("The deputy was shot seven times.", "7 times shot")]
    [InlineData("The new boats are ten times as fast as a ferry.", "10 times as fast")]
    [InlineData("Pay is limited to 150 times the minimum wage.", "150 times the minimum wage")]
    [InlineData("The Lund Times has 12 editors.", "12 editors")]
    public void Times_are_of_a_deed_or_of_a_quality(string text, string expected) =>
        Assert.Equal(expected, Present(text));

    [Theory]
    [InlineData("The probe rose from Lund and flew 2,700 km (1,680 miles).", "2700 km distance", "probe")]
    [InlineData("A hiker fell 12 feet into the creek.", "12 feet distance", "hiker")]
    [InlineData("The 36-year-old climber fell 150 metres.", "150 metres distance", "climber")]
    [InlineData("The pipe runs less than 50 km (30 miles) from the front.", "", null)]
    public void A_way_is_of_who_made_it(string text, string expected, string? of)
    {
        Assert.Equal(expected, Present(text));
        Assert.Equal(of, Extract(text).SingleOrDefault()?.Of);
    }

    [Theory]
    [InlineData("More than 2,000 people signed a petition.", "2000 people signed petition")]
    [InlineData("Police questioned him over the double murder of his aunts.", "2 killed")]
    [InlineData("Jets dropped eight MK-84 bombs on the hill.", "8 bombs")]
    public void Deeds_crimes_and_models_name_what_is_counted(string text, string expected) =>
        Assert.Contains(expected, Present(text), StringComparison.Ordinal);

    [Fact]
    public void How_long_and_how_often_is_told_in_no_edition()
    {
        Assert.True(Assert.Single(Extract("The port signed an eight-year contract.")).IsMinor);
        Assert.True(Assert.Single(Extract("The deputy was shot seven times.")).IsMinor);
    }

    private static string Present(string text) => string.Join(", ", Extract(text)
        .Where(figure => !figure.IsHistory && !figure.IsSingle)
        .Select(figure => FormattableString.Invariant($"{figure.Value} {figure.Unit} {figure.Counts}")
            .Replace("  ", " ", StringComparison.Ordinal)));
}
