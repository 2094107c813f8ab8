using BriefingBot.CommandLine;

namespace BriefingBot.Tests.CommandLine;

/// <summary>One input of a verb fails over a fault of the program; the others are answered.</summary>
public sealed class OneOfManyTests
{
    [Fact]
    public async Task A_text_that_cannot_be_summarised_is_a_line_of_its_own_and_the_others_are_summarised()
    {
        using var lines = new StringReader(
            """
            {"id":1,"text":"one"}
            {"id":2,"text":"two"}
            {"id":3,"text":"three"}
            """);
        using var output = new StringWriter();

        Assert.False(await SummarizeVerb.Input(Planted, output, asJson: true)
            .ReadAsync(lines, "texts.jsonl", TestContext.Current.CancellationToken));

        var written = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, written.Length);
        Assert.Contains("ONE", written[0], StringComparison.Ordinal);
        Assert.Contains("Line 2 could not be summarised: planted", written[1], StringComparison.Ordinal);
        Assert.Contains("THREE", written[2], StringComparison.Ordinal);

        static string Planted(string text) =>
            text == "two" ? throw new InvalidOperationException("planted") : text.ToUpperInvariant();
    }
}
