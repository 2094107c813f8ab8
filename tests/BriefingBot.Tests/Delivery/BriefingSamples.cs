using BriefingBot.Briefings.Memory;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Delivery;

/// <summary>Made-up briefings for the tests of this room.</summary>
internal static class BriefingSamples
{
    public static readonly DateTimeOffset Morning = new(2026, 5, 4, 8, 0, 0, TimeSpan.FromHours(2));

    public static Article Report(string id, string? outlet, string? origin = null, string text = "Text.") => new()
    {
        Id = id,
        Outlet = outlet,
        Origin = origin,
        SourceName = id + ".txt",
        Text = text,
        Url = new Uri($"https://{id}.example/report?a=1&b=2"),
        Published = NewsTime.At(new DateTimeOffset(2026, 5, 4, 4, 30, 0, TimeSpan.Zero)),
    };

    public static Figure Killed(
        decimal value, string article, string? says, string? outlet, FigureBound bound = FigureBound.Exact) => new()
        {
            Value = value,
            Bound = bound,
            Counts = "killed",
            Of = "people",
            Says = says,
            Outlet = outlet,
            ArticleId = article,
            Sentence = "A sentence.",
            AsOf = NewsTime.On(new DateOnly(2026, 5, 3)),
        };

    public static BriefingStory FerryStory(
        int number = 1, string headline = "Ferry runs aground off <Harrow & Sons> pier") => new()
        {
            Number = number,
            Story = new Story
            {
                Id = "s" + number,
                Headline = headline,
                Outlets = ["Harbour Post", "Coast Wire"],
                Articles = [Report("harbour", "Harbour Post"), Report("gazette", "Gazette", "Coast Wire")],
            },
            Summary = new Summary
            {
                Backend = "extractive",
                Sentences =
            [
                new SummarySentence(
                    "The ferry hit a sandbank at dawn.", ["harbour"], "The ferry hit a sandbank at dawn."),
                new SummarySentence(
                    "Divers searched the hull until noon.", ["gazette"], "Divers searched the hull until noon."),
            ],
            },
            Figures =
        [
            new FigureLine("killed", "people", null, FigureRelation.Update, IsHistory: false,
                [Killed(3, "harbour", "the coast guard", "Harbour Post") with { IsLead = true }, Killed(
                    12, "gazette", "the mayor", "Gazette", FigureBound.AtLeast)]),
            new FigureLine("killed", "people", "fire", FigureRelation.Disagreement, IsHistory: false,
                [Killed(6, "harbour", "police", "Harbour Post"), Killed(9, "gazette", null, "Gazette")]),
        ],
        };

    public static Briefing Edition(params BriefingStory[] stories) => new()
    {
        Name = "Morning paper",
        LocalTime = Morning,
        Stories = stories,
        Coverage = "2 of 3 sources read; newest report 06:30",
    };
}
