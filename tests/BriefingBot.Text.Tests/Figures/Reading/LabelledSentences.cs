using System.Text.Json;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>Sentences written for this project with the figures a reader finds in them, and how well the extractor does
/// on a file of them.</summary>
internal sealed record LabelledSentences(
    int Right, int Missed, int Wrong, int GroupsRight, int GroupsJudged, IReadOnlyList<string> Mistakes)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public double Precision => (double)Right / Math.Max(1, Right + Wrong);

    public double Recall => (double)Right / Math.Max(1, Right + Missed);

    public int Sentences { get; private init; }

    /// <summary>A figure is right when value, upper end, bound, vague word, unit, what is counted, speaker, parts and
    /// history are; the group is judged apart, and so is what an amount is of.</summary>
    public static LabelledSentences Score(string file)
    {
        var rows = File.ReadLines(Path.Combine(SharedData.Root(), "tests/BriefingBot.Text.Tests/Figures", file))
            .Select(line => JsonSerializer.Deserialize<Row>(line, Json)!)
            .ToList();
        var (right, missed, wrong, groupsRight, groupsJudged) = (0, 0, 0, 0, 0);
        var mistakes = new List<string>();
        foreach (var row in rows)
        {
            var found = Extract(row).Where(figure => !figure.IsSingle).ToList();
            foreach (var label in row.Figures)
            {
                var match = found.Find(figure => label.IsRight(figure));
                if (match is null)
                {
                    missed++;
                    mistakes.Add($"missed {label.Value} {label.Counts} [{label.Says}] in: {row.Text ?? row.Title}");
                    continue;
                }

                right++;
                found.Remove(match);
                groupsJudged += label.Of is null ? 0 : 1;
                groupsRight += label.Of is not null
                    && string.Equals(label.Of, match.Of, StringComparison.OrdinalIgnoreCase)
                    ? 1
                    : 0;
                if (label.Of is not null && !string.Equals(label.Of, match.Of, StringComparison.OrdinalIgnoreCase))
                {
                    mistakes.Add($"group '{match.Of}' instead of '{label.Of}' in: {row.Text ?? row.Title}");
                }
            }

            wrong += found.Count;
            mistakes.AddRange(
                found.Select(
                    figure =>
                        $"wrong {figure.Value}-{figure.High} {figure.Bound} '{figure.Word}' [{figure.Unit}] "
                            + $"{figure.Counts} says={figure.Says} history={figure.IsHistory} in: "
                            + $"{row.Text ?? row.Title}"));
        }

        return new LabelledSentences(
            right, missed, wrong, groupsRight, groupsJudged, mistakes)
        { Sentences = rows.Count };
    }

    public override string ToString() =>
        $"{Sentences} sentences, {Right + Missed} figures: precision {Precision:F3}, recall {Recall:F3}, groups "
            + $"{GroupsRight}/{GroupsJudged}";

    private static IReadOnlyList<Figure> Extract(Row row) => FigureExtractor.Extract(new Article
    {
        Id = "a",
        Title = row.Title,
        Text = row.Text ?? "",
        SourceName = "labelled",
        Language = "en",
        Published = NewsTime.Parse("2026-05-04"),
    });

    internal sealed record Row(string? Text, string? Title, Label[] Figures);

    internal sealed record Label(
        decimal Value,
        string Counts,
        decimal? High,
        string? Bound,
        string? Word,
        string? Unit,
        string? Of,
        string? Says,
        bool History,
        FigurePart[]? Parts)
    {
        public bool IsRight(Figure figure) =>
            figure.Value == Value
                && figure.High == High
                && string.Equals(figure.Bound.ToString(), Bound ?? "Exact", StringComparison.Ordinal)
            && string.Equals(figure.Word, Word, StringComparison.Ordinal)
            && string.Equals(figure.Unit, Unit, StringComparison.Ordinal)
            && (Unit is not null
            || string.Equals(figure.Counts, Counts, StringComparison.Ordinal))
            && string.Equals(figure.Says, Says, StringComparison.Ordinal)
            && figure.IsHistory == History && figure.Parts.SequenceEqual(Parts ?? []);
    }
}
