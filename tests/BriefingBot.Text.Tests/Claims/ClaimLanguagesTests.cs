using System.Runtime.CompilerServices;
using System.Text.Json;
using BriefingBot.Text.Claims;

namespace BriefingBot.Text.Tests.Claims;

/// <summary>Made-up claims in eight languages and four scripts, half of them false.</summary>
public sealed class ClaimLanguagesTests
{
    private const double LeastRight = 0.95;
    private const double LeastFalse = 0.9;

    [Fact]
    public void Right_sentences_stand_and_false_ones_fall_in_eight_languages()
    {
        var rows = File.ReadLines(Path.Combine(Path.GetDirectoryName(Here())!, "claims-in-eight-languages.jsonl"))
            .Select(line => JsonSerializer.Deserialize<Row>(line, JsonSerializerOptions.Web)!)
            .ToList();
        var verdicts = rows.ConvertAll(row => (Row: row, Ok: Verifier(row).Verify(row.Sentence).IsOk));

        var kept = verdicts.Where(verdict => verdict.Row.True).Average(verdict => verdict.Ok ? 1.0 : 0);
        var caught = verdicts.Where(verdict => !verdict.Row.True).Average(verdict => verdict.Ok ? 0 : 1.0);

        Assert.True(rows.Count > 200);
        Assert.InRange(kept, LeastRight, 1);
        Assert.InRange(caught, LeastFalse, 1);
    }

    private static string Here([CallerFilePath] string path = "") => path;

    private static ClaimVerifier Verifier(Row row) => ClaimVerifier.For(
        [.. row.Reports.Select(
            (text, number) => new Article { Id = $"{number}", Text = text, SourceName = "report" })]);

    private sealed record Row(string Sentence, IReadOnlyList<string> Reports, bool True);
}
