using System.Text.Json;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>
/// Floors over real articles that others labelled (data/figures): how many of the figures that a reader wants are read,
/// and how many of earlier events are taken for present. A figure is one that its sentence and value tell; the full
/// measure is score_figures.py.
/// </summary>
[Trait("Category", "Slow")]
public sealed class LabelledArticlesTests
{
    private const double LeastRead = 0.76;
    private const double MostOfHistory = 0.25;

    [Fact]
    public void Wanted_figures_are_read_and_history_is_not_taken_for_news()
    {
        var articles = Articles(SharedData.Path("data/figures/feed.json"));
        var (wanted, read, past, taken) = (0, 0, 0, 0);
        foreach (var line in File.ReadLines(SharedData.Path("data/figures/figures-gold.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var article = articles[row.RootElement.GetProperty("id").GetString()!];
            var figures = FigureExtractor.Extract(article)
                .Where(figure => !figure.IsHistory && !figure.IsSingle).ToList();
            foreach (var label in row.RootElement.GetProperty("figures").EnumerateArray())
            {
                var isFound = figures.Exists(figure => IsSame(figure, label, article.Text));
                if (label.GetProperty("must").GetBoolean())
                {
                    (wanted, read) = (wanted + 1, read + (isFound ? 1 : 0));
                }
                else if (label.GetProperty("history").GetBoolean())
                {
                    (past, taken) = (past + 1, taken + (isFound ? 1 : 0));
                }
            }
        }

        Assert.True(read >= LeastRead * wanted, $"{read} of {wanted} wanted figures are read");
        Assert.True(taken <= MostOfHistory * past, $"{taken} of {past} figures of earlier events are taken for present");
    }

    private static bool IsSame(Figure figure, JsonElement label, string text)
    {
        var value = label.GetProperty("value").GetDecimal();
        return Math.Abs(figure.Value - value) <= 0.001m * Math.Abs(value)
            && text.IndexOf(figure.Sentence, StringComparison.Ordinal) is >= 0 and var at
            && at < label.GetProperty("end").GetInt32() && label.GetProperty("start").GetInt32() < at
                + figure.Sentence.Length;
    }

    private static Dictionary<string, Article> Articles(string feed)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(feed));
        return json.RootElement.GetProperty("items").EnumerateArray().Select(item => new Article
        {
            Id = item.GetProperty("id").GetString()!,
            SourceName = "Labelled",
            Text = item.GetProperty("content_text").GetString()!,
            Language = "en",
            Published = item.TryGetProperty("date_published", out var date) ? NewsTime.Parse(date.GetString()) : null,
        }).ToDictionary(article => article.Id);
    }
}
