using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Telling;
using BriefingBot.Tests.Delivery;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Briefings.Telling;

/// <summary>How a story reads in an edition.</summary>
public sealed class StoryWriterTests
{
    [Fact]
    public void A_figure_that_no_longer_stands_is_corrected_below_the_headline()
    {
        var told = BriefingSamples.FerryStory() with
        {
            Corrections =
            [
                new(
                    new("killed", "people", null, 9, null, FigureBound.Exact, null, "police", "harbour", "A sentence."),
                    BriefingSamples.Killed(7, "harbour", "police", "Harbour Post"), null, "harbour"),
            ],
        };

        Assert.Equal("Corrected: killed: 9 → 7 (Harbour Post)", Written(told)[1].PlainText);
    }

    [Theory]
    [InlineData("Coast Wire (also in 2 papers)", "https://wire.example/", "wire", "gazette", "post")]
    [InlineData("Coast Wire (also in 1 paper)", "https://wire.example/", "wire", "gazette")]
    [InlineData("Coast Wire (in 2 papers)", "https://post.example/", "gazette", "post")]
    [InlineData("Coast Wire", "https://wire.example/", "wire")]
    [InlineData("gazette (Coast Wire)", "https://gazette.example/", "gazette")]
    public void An_agency_is_named_once_with_the_papers_that_print_it_and_its_own_report_is_linked(
        string said, string link, params string[] papers)
    {
        var told = BriefingSamples.FerryStory();
        var story = told.Story with
        {
            Outlets = ["Coast Wire"],
            Articles =
            [
                .. papers.Select(paper => paper == "wire"
                    ? BriefingSamples.Report(paper, "Coast Wire") : BriefingSamples.Report(paper, paper, "Coast Wire")),
            ],
        };

        var outlets = Written(told with { Story = story }).Single(block => block.Kind == BlockKind.Links);

        Assert.EndsWith($": {said}", outlets.PlainText, StringComparison.Ordinal);
        Assert.StartsWith(
            link, Assert.Single(outlets.Spans, span => span.Link is not null).Link?.AbsoluteUri,
            StringComparison.Ordinal);
    }

    private static List<TextBlock> Written(BriefingStory told)
    {
        var text = new RichTextBuilder();
        StoryWriter.Write(text, told, BriefingSamples.Morning, Texts.English);
        return [.. text.Build().Blocks];
    }
}
