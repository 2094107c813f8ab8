using BriefingBot.Summaries;
using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries;

/// <summary>Which sentence leads, and what follows it: what matters, not who was called where.</summary>
public sealed class FacetTests
{
    private const string Title = "Two killed in shooting at Harn fish market";
    private const string Lead = "Two people were killed in a shooting at the fish market in Harn, police said.";

    [Theory]
    [InlineData("Police were called to the 600 block of Marsh Avenue at about 1:45 p.m. on Monday.")]
    [InlineData("The shooting happened at the corner of North Tern Street and Gull Road just before 5:30 p.m.")]
    [InlineData("The fire service was called at approximately 06:00 and officers arrived at the scene.")]
    public void Who_was_called_where_at_what_minute_is_no_facet(string callOut)
    {
        const string Facet = "A stray shot destroyed a crane of the council and nine boats in the harbour.";

        Assert.Equal([Lead, Facet], Told(Title, 2, Article("a", $"{Lead} {callOut} {Facet}", Title)));
    }

    [Fact]
    public void What_other_reports_tell_too_goes_before_what_one_alone_has()
    {
        const string Odd = "A baker of 71 years sold the market's first smoked herring of the season that morning.";
        const string Shared = "The gunman had been dismissed by a wholesaler, detectives say.";
        Article Other(string id, int hour) => Article(
            id,
            "A gunman shot two people dead at the fish market in Harn. "
                + $"He was dismissed by a wholesaler {hour} days ago.",
            "Gunman kills two at Harn market",
            hour);

        Assert.Equal(
            [Lead, Shared],
            Told(
                Title, 2, Other("b", 1), Other("c", 2), Other("d", 3),
                Article("a", $"{Lead} {Odd} {Shared}", Title, 4)));
    }

    [Theory]
    [InlineData("The victim was pronounced dead at a hospital in the north, where doctors tried to save him.")]
    [InlineData("The man, who was a father of three, died after the shots of the gunman hit him in the neck.")]
    public void That_somebody_died_is_not_told_again(string again)
    {
        const string One = "Baker Jan Telm was shot and killed at the fish market in Harn on Monday, police said.";
        const string Facet = "A stray shot destroyed a crane of the council and nine boats in the harbour.";

        var report = Article("a", $"{One} {again} {Facet}", "Baker killed in Harn");
        Assert.Equal([One, Facet], Told("Baker killed in Harn", 2, report));
    }

    [Fact]
    public void One_round_of_a_fight_is_told_once()
    {
        const string Fight = "Boxer Jan Telm beat Ole Rask in Harn to keep his belt on Monday.";
        const string Fall = "Telm floored Rask with a right hand near the end of the fifth round.";
        const string Facet = "A stray rope hit a crane of the council and broke nine lamps.";
        var one = Article("a", $"{Fight} {Fall} {Facet}", "Telm keeps belt against Rask");
        var other = Article(
            "b", "Boxer Telm won in Harn. Rask went down in a heap late in the fifth round after a right.",
            "Telm wins");

        Assert.DoesNotContain(
            Told("Telm keeps belt against Rask", 3, one, other),
            sentence => sentence.StartsWith("Rask went down", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(8, true)]
    public void How_things_stood_days_before_the_newest_report_is_not_told_as_now(int hoursBetween, bool isTold)
    {
        const string State = "A porter of the market was hit by a stray shot and is on life support in a hospital.";
        const string Headline = "Man charged with murder in Harn market shooting";
        const string Charged = "A man was charged with murder over the shooting at the fish market in Harn on Monday.";

        var told = Told(
            Headline, 3, Article("a", $"{Lead} {State}", Title, 1), Article("b", Charged, Headline, 1 + hoursBetween));

        Assert.Equal(isTold, told.Contains(State));
    }

    [Theory]
    [InlineData("Baker Ruth Osk had said for years that nobody would ever dare to rob the Harn fish market.")]
    [InlineData("In March 2021, three men robbed a jeweller's behind the fish market in Harn of its watches.")]
    public void What_is_of_another_time_is_no_facet(string loose)
    {
        const string Facet = "A stray shot destroyed a crane of the council and nine boats in the harbour.";

        Assert.DoesNotContain(loose, Told(Title, 3, Article("a", $"{Lead} {Facet} {loose}", Title)));
    }

    [Fact]
    public void Who_the_dead_were_is_told()
    {
        const string Names = "Jan Telm, 41, and Ruth Osk, 29, were pronounced dead at a hospital in the north.";

        Assert.Contains(Names, Told(Title, 2, Article("a", $"{Lead} {Names}", Title)));
    }

    [Theory]
    [InlineData("Man charged with murder in Harn market shooting",
        "Baker Jan Telm was shot dead at the fish market in Harn on Monday.",
        "A man was charged with murder over the shooting at the fish market in Harn, prosecutors said.")]
    [InlineData("Trial ordered in Harn market shooting",
        "Police arrested a man over the shooting of baker Jan Telm at the fish market in Harn.",
        "A judge ordered the trial of a man over the shooting at the fish market in Harn.")]
    public void No_lead_tells_of_an_earlier_stage_than_its_headline(string headline, string early, string later) =>
        Assert.Equal(later, Told(headline, 1,
            Article("a", $"{early} {later}", headline), Article("b", early, "Baker shot in Harn"))[0]);

    [Fact]
    public void What_opens_the_report_of_the_lead_stands_before_it()
    {
        const string Headline = "Ruth Osk says she had to leave the fish market in Harn by a back door";
        const string Opening = "A woman who was hurt at a market in the north has told a court of the shots.";
        const string Named = "Ruth Osk, 29, said she had to leave the fish market in Harn by a back door of the hall.";

        Assert.Equal([Opening, Named], Told(Headline, 2, Article("a", $"{Opening} {Named}", Headline)));
    }

    [Fact]
    public void What_stands_above_a_text_and_could_not_lead_takes_no_place_of_what_can()
    {
        const string Event = "The fish market in Harn will close on Monday for a month, the council of the town said.";
        const string Above = "However, a hall is still open. He will have to pay for it all. "
            + "The council of Harn met traders of the fish market on Friday.";

        Assert.Equal(Event, Told("Fish market in Harn to close for a month", 1,
            Article("a", $"{Above} {Event}", "Fish market in Harn to close for a month"))[0]);
    }

    [Fact]
    public void An_opening_that_tells_what_its_title_tells_leads_though_it_had_been_so()
    {
        const string Headline = "Baker was known to police before Harn market shooting";
        const string Opening = "Baker Jan Telm had been known to police long before the Harn market shooting of July.";
        const string Detail = "The baker appeared before a judge of the Harn market shooting on Monday.";

        Assert.Equal(Opening, Told(Headline, 1, Article("a", $"{Opening} {Detail}", Headline))[0]);
    }

    [Theory]
    [InlineData("By submitting your details, you agree to our terms of service and policy.", 0)]
    [InlineData("Two killed at the market: a list of the", 1)]
    public void A_line_of_a_page_is_told_where_it_has_something_of_the_headline(string line, int sentences) =>
        Assert.Equal(sentences, Told(Title, 1, Article("a", line, Title)).Count);

    [Fact]
    public void What_people_make_of_the_event_does_not_lead_before_the_event_of_the_headline()
    {
        const string Headline = "Judge closes the fish market in Harn after shooting";
        const string Reaction = "Traders at the fish market in Harn are characterizing the shooting as a tragedy.";
        const string Event = "A judge on Friday closed the fish market in Harn until the end of the year.";

        Assert.Equal(Event, Told(Headline, 1,
            Article("a", Reaction, "Fish market in Harn mourns after shooting"),
            Article("b", Event, Headline, hour: 90))[0]);
    }

    private static List<string> Told(string headline, int sentences, params Article[] articles) =>
        [.. ExtractiveSummarizer.Summarize(Story(articles) with { Headline = headline }, sentences).Sentences
            .Select(sentence => sentence.Text)];
}
