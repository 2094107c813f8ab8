using BriefingBot.Summaries;
using BriefingBot.Summaries.Extractive;
using BriefingBot.Text.Sentences;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries;

/// <summary>A lead tells what was done, and nothing told stands beside its end.</summary>
public sealed class LeadOfDeedTests
{
    [Theory]
    [InlineData("Harn pilot dies at fuel pier after being shot in head overnight",
        "Investigators are trying to find out why someone would shoot a man in the back of the head at a fuel pier of "
            + "Harn overnight.",
        "Police say the man who fired killed the local pilot Karl Brandt.",
        "Brandt was a member of the Harn rowing club. Police say there were four men at the fuel pier on Thursday, and "
            + "that the men all knew each other.")]
    [InlineData("Police: Child injured in boathouse fire related to Karl Brandt",
        "Authorities have released new information in a boathouse fire that left a 12-year-old girl injured.",
        "The Harn Police Department has identified the child as a family member of Karl Brandt, a 17-year-old Harn "
            + "teen who was killed in April.",
        "Officers were sent to the pier of Harn around 4 p.m. on reports of a fire.")]
    [InlineData("Police arrest mother of boy hurt in boathouse fire",
        "The Harn Police Department is looking for a woman in connection with the boathouse fire that hurt a boy.",
        "Police arrested 26-year-old Ann Brask on Friday on Gull Road.",
        "")]
    public void What_was_done_leads_before_what_the_police_are_about(
        string title, string work, string deed, string rest)
    {
        var story = Story(Article("a", $"{work} {deed} {rest}", title)) with { Headline = title };

        Assert.Equal(deed, ExtractiveSummarizer.Summarize(story, 1).Sentences[0].Text);
    }

    [Fact]
    public void An_inquiry_of_which_a_later_report_tells_the_charge_does_not_lead()
    {
        const string Title = "Police investigating shooting of pilot";
        const string Charge = "A Harn clerk was charged Monday with shooting a pilot in the harbour earlier that day.";
        var story = Story(
            Article("a", "Harn police are investigating the shooting of a pilot in the harbour on Monday.", Title),
            Article("b", Charge, hour: 96)) with
        { Headline = Title };

        Assert.Equal(Charge, ExtractiveSummarizer.Summarize(story, 1).Sentences[0].Text);
    }

    [Theory]
    [InlineData("The pilot was taken to a clinic of Ostby with life-threatening injuries, said doctor Ann Brask, 44.",
        "Jan Telm, 31, the pilot, is recovering at home.")]
    [InlineData("Deputies arrested Jan Telm, 31, for theft at the fish market of Ostby on Sunday morning.",
        "Jan Telm was charged with two counts of theft.")]
    public void What_an_older_report_says_of_its_day_is_not_told_beside_its_end(string older, string later)
    {
        const string Title = "Clerk charged with shooting at pilot in Harn";
        var story = Story(
            Article("a", $"A pilot was shot at in the harbour of Harn, police said. {older}", "Shots at pilot in Harn"),
            Article("b", $"A clerk was charged with shooting at a pilot in the harbour of Harn. {later}", Title,
                hour: 96)) with
        { Headline = Title };

        Assert.DoesNotContain(ExtractiveSummarizer.Summarize(story, 5).Sentences, told => told.Text == older);
    }

    [Theory]
    [InlineData("Man charged over fire", "Jan Telm, 31, was arrested on Friday.",
        "Jan Telm was charged with arson on Monday.", true)]
    [InlineData("Man charged over fire", "Police were looking for two suspects.",
        "A clerk was charged with arson on Monday.", true)]
    [InlineData("Man charged over fire", "Police were looking for another suspect.",
        "A clerk was charged with arson on Monday.", false)]
    [InlineData("Man charged over fire", "Ann Brask, 26, was arrested on Friday.",
        "Jan Telm was charged with arson on Monday.", false)]
    [InlineData("Second man charged over fire", "A man was arrested on Friday.",
        "A clerk was charged with arson on Monday.", false)]
    [InlineData("Harn pilot hurt", "A pilot suffered life-threatening injuries.", "He is recovering at home.", true)]
    [InlineData("Harn pilot hurt", "A pilot suffered life-threatening injuries.",
        "Divers recovered the wreck.", false)]
    [InlineData("Harn pilot hurt", "A pilot suffered life-threatening injuries.",
        "Two bodies were recovered from the pier.", false)]
    [InlineData("Harn pilot hurt", "A pilot suffered life-threatening injuries.",
        "The pilot is not expected to recover.", false)]
    [InlineData("Harn pilot hurt", "A pilot suffered life-threatening injuries.",
        "Shares of the yard recovered, and a statement was released.", false)]
    [InlineData("Fire in Harn", "Nine miners suffered life-threatening injuries.",
        "One fireman who had twisted his foot is recovering at home.", false)]
    [InlineData("Yard fined", "The yard was sold on Friday.", "The yard was fined.", false)]
    public void What_was_over_by_a_later_report_is_a_former_state(
        string headline, string older, string later, bool isFormer)
    {
        var candidates = StorySentence.Of([Article("a", older), Article("b", later, hour: 96)]);
        var former = new FormerStates(candidates, candidates.Max(told => told.Article.Published?.Instant), headline);

        Assert.Equal(isFormer, former.Has(
            candidates.Single(told => told.Text == older), SentenceReader.For("en")?.Read(older)));
    }
}
