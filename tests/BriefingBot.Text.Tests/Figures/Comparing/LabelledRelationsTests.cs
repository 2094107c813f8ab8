using System.Text.Json;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>Small stories written for this project, each with a line a reader expects and how its values stand to each
/// other. All must be right.</summary>
public sealed class LabelledRelationsTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static TheoryData<int, string> Rows()
    {
        var data = new TheoryData<int, string>();
        foreach (var (index, line) in Lines().Index())
        {
            var row = Read(line);
            data.Add(
                index,
                $"{row.Relation} {row.Counts}: {string.Join(" | ", row.Articles.Select(article => article.Text))}");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Relation_is_what_a_reader_says(int index, string shown)
    {
        var row = Read(Lines()[index]);
        var lines =
            FigureLedger.LineUp([.. row.Articles.SelectMany((article, number) => FigureExtractor.Extract(new Article
        {
            Id = $"a{number}",
            Text = article.Text,
            Outlet = $"Outlet {number}",
            SourceName = $"source {number}",
            Language = "en",
            Published = NewsTime.Parse(article.Published),
            FirstSeen = new DateTimeOffset(2026, 5, 6, 0, 0, 0, TimeSpan.Zero),
        }))]);
        var candidates = lines.Where(
            line =>
                !line.IsHistory && string.Equals(line.Counts, row.Counts, StringComparison.Ordinal) && (row.Of is null
                    || string.Equals(line.Of, row.Of, StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(candidates);
        Assert.All(
            candidates,
            line =>
                Assert.True(
                    string.Equals(line.Relation.ToString(), row.Relation, StringComparison.Ordinal) && (row.Values
                        ?? line.Values.Count) == line.Values.Count,
                    $"{shown}: got {line.Relation} of {line.Values.Count}"));
    }

    [Fact]
    public void There_are_at_least_forty() => Assert.True(Lines().Length >= 40);

    private static string[] Lines() =>
        File.ReadAllLines(
            Path.Combine(SharedData.Root(), "tests/BriefingBot.Text.Tests/Figures/labelled-relations.jsonl"));

    private static Row Read(string line) => JsonSerializer.Deserialize<Row>(line, Json)!;

    private sealed record Row(string Relation, string Counts, string? Of, int? Values, Report[] Articles);

    private sealed record Report(string Text, string? Published);
}
