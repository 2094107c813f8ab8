using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Text;

namespace BriefingBot.Tests.Stories;

/// <summary>Whose reports decide how a story is told.</summary>
public sealed class SourceVotesTests
{
    private const string Collapse =
        "Four people were killed when the road bridge near Kelmar collapsed on Saturday, police said.";

    [Fact]
    public void A_source_that_sends_many_does_not_choose_the_headline()
    {
        List<Article> reports =
        [
            Report(1, "Four dead after road bridge collapses near Kelmar", Collapse, 0),
            Report(2, "Kelmar bridge collapse kills four, police say", "Police said " + Collapse, 1),
            .. Enumerable.Range(2, 30).Select(hour => Report(
                3, "Kelmar bridge collapse kills four as Zorbo coins rise",
                $"The Kelmar bridge collapse killed four as Zorbo coins rose for the {hour}th time, police said.", hour)),
        ];

        Assert.Equal(5, SourceVotes.Of(reports).Count);
        Assert.DoesNotContain("Zorbo", Reports.Build([.. reports]).Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void All_of_a_source_that_is_the_only_one_have_a_vote() =>
        Assert.Equal(
            9, SourceVotes.Of([.. Enumerable.Range(0, 9).Select(at => Report(1, $"T {at}", Collapse, at))]).Count);

    [Fact]
    public async Task What_is_too_long_for_a_sentence_is_not_told_and_counts_nothing()
    {
        var salad = "In Kelmar 400 people were killed when the road bridge collapsed, police said"
            + string.Concat(Enumerable.Range(0, 14).Select(at => $", and Zorbo coin number {at} is best")) + ".";
        var story = Reports.Build(Report(1, "Four dead after road bridge collapses near Kelmar", Collapse, 0),
            Report(2, "Kelmar bridge collapse: what police said", salad, 1));

        var summary = await new ExtractiveSummarizer().SummarizeAsync(
            story, 5, TestContext.Current.CancellationToken);

        Assert.Each(summary.Sentences, said => Assert.DoesNotContain("Zorbo", said.Text, StringComparison.Ordinal));
        Assert.Each(
            story.Figures.SelectMany(line => line.Values).ToList(), figure => Assert.NotEqual(400, figure.Value));
    }

    private static Article Report(int source, string title, string text, int hour) =>
        Reports.Report($"r{source}-{hour}", title, text, Reports.Morning.AddMinutes(hour), $"Outlet {source}")
            with
        { SourceId = source, Language = "en" };
}
