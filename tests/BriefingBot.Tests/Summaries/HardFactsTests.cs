using BriefingBot.Summaries;
using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries;

/// <summary>A reader is told what happened to whom, not how the police came to hear of it.</summary>
public sealed class HardFactsTests
{
    private const string Facet = "A stray shot destroyed a crane of the council and nine boats in the harbour.";

    [Fact]
    public void A_report_that_opens_with_police_routine_is_led_by_what_it_tells()
    {
        const string Found =
            "Officers found that a boy of 12 had been shot in an accident in Harn by his uncle, Jan Telm.";
        var report = Article(
            "a",
            $"Harn police responded to a report of an accidental shooting in the north of Harn. {Found}",
            "Accidental shooting in Harn");

        Assert.Equal(Found, Told("Accidental shooting in Harn", 1, report)[0]);
    }

    [Fact]
    public void How_a_quarrel_began_does_not_go_before_the_charge()
    {
        const string Title = "Man charged with attempted murder in shooting at Harn fish market";
        const string Charge =
            "A man who detectives say shot three people at the Harn fish market has been charged with attempted murder.";
        var report = Article(
            "a",
            "Deputy chief Ole Rask said a woman became upset when her herring was not ready and pushed a guard. "
                + $"{Charge} {Facet}",
            Title);

        Assert.Equal(Charge, Told(Title, 3, report)[0]);
    }

    [Fact]
    public void A_charge_that_was_filed_is_one()
    {
        const string Title = "Harn man charged in shooting death of teen";
        const string Opening =
            "Prosecutors in Harn filed a manslaughter charge against a man over the shooting death of a teen.";
        var later = Article(
            "b", $"{Opening} Jan Telm, 18, who lives in Harn, is charged with one count of manslaughter.", Title, hour: 60);
        var first = Article("a", "A teen in Harn died of a gunshot wound on Friday, officers said.", "Teen dies", hour: 1);

        Assert.Equal(Opening, Told(Title, 1, first, later)[0]);
    }

    [Fact]
    public void The_death_that_the_headline_tells_stands_below_it()
    {
        const string Title = "Pupils of Harn school mourn death of Jan Telm";
        const string Death = "Officers said a hunting rifle went off in a lorry and killed Jan on Gull Road.";
        const string Campaign = "A pupil of Harn school has begun a campaign to honour Jan Telm.";
        var report = Article(
            "a",
            $"{Campaign} Another pupil, Ida Brask, wrote in the school's paper on Monday that Jan loved football. "
                + "The school painted its rock in the colours of his club over the weekend. "
                + $"The school's choir sang four hymns for Jan in the old hall. {Death}",
            Title);

        Assert.Contains(Death, Told(Title, 3, report));
    }

    [Fact]
    public void The_boy_is_not_another_one_whom_the_report_has_told_of_since()
    {
        const string Title = "Two boys shot in Harn";
        const string Lead = "A boy of 12 and a man were shot in Harn on Friday night, police said.";
        const string Third = "A helicopter spotted a third victim, a masked boy in red, who ran from the market.";
        const string Refused = "Police said the boy refused to let medics treat his wound and swore at four nurses.";

        Assert.DoesNotContain(Refused, Told(Title, 2, Article("a", $"{Lead} {Third} {Refused}", Title)));
        Assert.Contains(Refused, Told(Title, 2, Article("a", $"{Lead} {Refused}", Title)));
        Assert.Contains(Refused, Told(
            Title, 3, Article("a", $"{Lead} Among other things a lorry hit the wall of the old school. {Refused}", Title)));
    }

    [Theory]
    [InlineData("Rask said that Telm was taken into custody by the Gull Bay task force of the coast guard.")]
    [InlineData("Officers of the Gull Bay task force arrested Telm.")]
    public void Who_took_him_into_custody_is_no_news_behind_his_arrest(string again)
    {
        const string Title = "Man arrested over shooting at Harn fish market";
        const string Arrest = "Jan Telm, 19, was arrested over the shooting at the fish market in Harn on Monday.";

        Assert.Equal([Arrest, Facet], Told(Title, 2, Article("a", $"{Arrest} {again} {Facet}", Title)));
    }

    [Fact]
    public void That_nobody_is_charged_is_told_once()
    {
        const string Title = "No charges over gun accident in Harn";
        const string None = "No one will be charged with a crime over the gun accident at the fish market in Harn.";
        const string Again = "Prosecutor Ole Rask agreed with the island's police and nobody was charged with a crime.";

        Assert.Equal([None, Facet], Told(Title, 2, Article("a", $"{None} {Again} {Facet}", Title)));
    }

    private static List<string> Told(string headline, int sentences, params Article[] articles) =>
        [.. ExtractiveSummarizer.Summarize(Story(articles) with { Headline = headline }, sentences).Sentences
            .Select(sentence => sentence.Text)];
}
