using BriefingBot.Stories;
using BriefingBot.Summaries.Questions;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Summaries;

/// <summary>Stories of made-up articles, with no more than a test is about.</summary>
internal static class StoryBuilder
{
    private static readonly DateTimeOffset Morning = new(2026, 5, 4, 6, 0, 0, TimeSpan.Zero);

    public static Article Article(string id, string text, string? title = null, int hour = 0, string? copyOf = null) =>
        new()
        {
            Id = id,
            Title = title,
            Text = text,
            Outlet = $"Outlet {id}",
            SourceName = "made up",
            Published = NewsTime.At(Morning.AddHours(hour)),
            Url = new Uri($"https://{id}.example/story"),
            CopyOf = copyOf,
        };

    public static Story Story(params Article[] articles) =>
        new() { Id = "s1", Headline = "Headline", Articles = articles };

    public static Figure Figure(string articleId, decimal value, string sentence, string counts = "injured") =>
        new() { Value = value, Counts = counts, Sentence = sentence, ArticleId = articleId };

    public static FigureLine Line(FigureRelation relation, params Figure[] values) =>
        new("injured", "people", null, relation, IsHistory: false, values);

    public static FigureLine History(params Figure[] values) =>
        new("injured", "people", null, FigureRelation.Single, IsHistory: true, values);

    /// <summary>The sentences that answer a question from stored articles, best first.</summary>
    public static IEnumerable<string> Told(string question, IReadOnlyList<Article> stored) =>
        new Passages(Question.Of(question), stored).Find(3).Select(passage => passage.Sentence);

    public static void AssertFirst(
        string expected,
        string question,
        IReadOnlyList<Article> stored,
        StringComparison comparison = StringComparison.Ordinal) =>
        Assert.Contains(expected, Told(question, stored).FirstOrDefault() ?? "", comparison);
}
