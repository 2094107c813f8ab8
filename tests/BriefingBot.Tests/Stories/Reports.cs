using BriefingBot.Stories;
using BriefingBot.Stories.Grouping;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Stories;

/// <summary>Made-up reports of made-up events, for the tests of this room.</summary>
internal static class Reports
{
    public static readonly DateTimeOffset Morning = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    public static Article Report(
        string id, string title, string text, DateTimeOffset? at = null, string outlet = "Example Times") => new()
        {
            Id = id,
            Title = title.Length > 0 ? title : null,
            Text = text,
            Outlet = outlet,
            SourceName = "test",
            Published = at is { } time ? NewsTime.At(time) : null,
            FirstSeen = at ?? Morning,
        };

    /// <summary>Three reports of a ferry that ran aground, told differently by three outlets.</summary>
    public static Article[] Ferry(string prefix = "ferry") =>
    [
        Report($"{prefix}-1", "Ferry with 340 aboard runs aground off Lindholm",
            "LINDHOLM, May 4 (Baltic Wire) - A passenger ferry ran aground on a reef off the island of Lindholm "
                + "early on Monday with 340 people aboard, the coastguard said.\n\n"
            + "The Sturmvogel, on its way from Ostby to Lindholm, struck the Katt reef in thick fog. Lifeboats "
            + "took passengers to the harbour, coastguard chief Maria Lund said.\n\n"
            + "At least three passengers were injured.", Morning, "Baltic Wire"),
        Report($"{prefix}-2", "Passengers rescued after Sturmvogel hits reef in fog",
            "Rescuers have brought passengers of the ferry Sturmvogel ashore after it hit the Katt reef near "
                + "Lindholm in dense fog on Monday morning.\n\n"
            + "The ship was sailing from Ostby. “Nobody panicked,” said passenger Jonas Ek. The coastguard is "
            + "examining whether fuel leaks from the hull of the ferry.",
            Morning.AddHours(1), "Ostby Post"),
        Report($"{prefix}-3", "Lindholm ferry: inquiry opened into grounding",
            "The maritime board has opened an inquiry into the grounding of the passenger ferry Sturmvogel on the "
                + "Katt reef off Lindholm.\n\n"
            + "All 340 people aboard had been taken ashore by noon, coastguard chief Maria Lund told reporters in "
            + "Ostby. Divers found no leak in the hull.",
            Morning.AddHours(5), "Radio Ostby"),
    ];

    /// <summary>Two reports of a court case that has nothing to do with any ship.</summary>
    public static Article[] Court() =>
    [
        Report("court-1", "Former mayor of Tarnow Valley jailed for bribery",
            "A court sentenced Viktor Hallas, the former mayor of Tarnow Valley, to four years in prison on Monday "
                + "for taking bribes from a builder of tram lines.\n\n"
            + "Prosecutors said Hallas accepted 1.2 million crowns between 2019 and 2022. His lawyer announced an "
            + "appeal.", Morning.AddHours(2), "Valley Courier"),
        Report("court-2", "Hallas gets four years in tram bribery trial",
            "Viktor Hallas, once mayor of Tarnow Valley, must go to prison for four years over bribes paid by a "
                + "tram builder, judges ruled on Monday.\n\n"
            + "Prosecutors had asked for six years. Hallas denied having taken 1.2 million crowns.", Morning.AddHours(3), "Example Times"),
    ];

    /// <summary>The ids of each story's articles as they are grouped, the stories in the order in which they
    /// began.</summary>
    public static List<string> Stories(params Article[] articles)
    {
        var grouper = new StoryGrouper();
        foreach (var article in articles)
        {
            grouper.Add(article);
        }

        return [.. articles.Select(article => grouper.StoryOf(article.Id)!).Distinct()
            .Select(story => string.Join(' ', grouper.ArticlesOf(story)))];
    }
    public static Story Build(params Article[] articles) =>
        new StoryBuilder(new FigureCache()).Build("s1", articles, Morning.AddHours(10));

    /// <summary>A story with these lines of figures, whatever its reports say.</summary>
    public static Story Given(Article[] articles, params FigureLine[] figures) =>
        Build(articles) with { Figures = figures };

    /// <summary>A line of injured passengers that editions show.</summary>
    public static FigureLine Line(FigureRelation relation, params Figure[] figures) =>
        new("injured", "passengers", null, relation, IsHistory: false, figures) { IsShown = true };

    public static Figure Injured(decimal value, string articleId, string sentence) =>
        new() { Value = value, Counts = "injured", Of = "passengers", ArticleId = articleId, Sentence = sentence };
}
