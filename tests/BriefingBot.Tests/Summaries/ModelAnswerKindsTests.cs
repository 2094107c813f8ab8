using BriefingBot.Summaries.Backends;
using BriefingBot.Text.Claims;
using static BriefingBot.Tests.Summaries.ModelServerAnswer;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries;

/// <summary>The forms in which models answer, each with both sentences to be read from it.</summary>
public sealed class ModelAnswerKindsTests
{
    private const string First = "The Lerna tunnel was closed on Sunday after a truck caught fire.";
    private const string Second = "Two drivers were taken to hospital.";

    private static readonly string Report = $"{First} {Second} The operator Viatel inspects the ventilation.";

    private static readonly string Right = Json((First, [1]), (Second, [1]));

    private static readonly string Draft = Json(("The operator Viatel inspects the ventilation.", [1]));

    public static TheoryData<string, string> Answers => new()
    {
        { "as asked", Right },
        { "in a fence", $"```json\n{Right}\n```" },
        { "prose round it", $"Here is the summary [1] you {{asked}} for:\n{Right}\nI hope it helps {{a lot}}." },
        { "a draft in closed thoughts", $"<think>Draft: {Draft} no.</think>{Right}" },
        { "a draft before a lone closing tag", $"Draft: {Draft} no.</think>\n{Right}" },
        { "a draft in thoughts of another name", $"<reasoning>{Draft}</reasoning>{Right}<thought>done" },
        { "two answers, the last counts", $"{Draft}\nBetter:\n{Right}" },
        { "the example of the prompt first", $"{{\"sentences\":[{{\"text\":\"One sentence.\"}}]}} {Right}" },
        { "sixty brackets before", string.Concat(Enumerable.Range(0, 60).Select(n => $"See [1] and [{n}]. ")) + Right },
        { "sixty braces before", string.Concat(Enumerable.Repeat("{\"a\": no} ", 60)) + Right },
        { "reports by name", Right.Replace("[1]", "[\"REPORT 1\"]", StringComparison.Ordinal) },
        { "reports as text", Right.Replace("[1]", "\"1\"", StringComparison.Ordinal) },
        { "reports in brackets", Right.Replace("[1]", "[\"[1]\"]", StringComparison.Ordinal) },
        { "a wrapping object", $"{{\"summary\":{Right}}}" },
        { "a bare list", Right[Right.IndexOf('[')..^1] },
        { "trailing commas", Right.Replace("}]", "},]", StringComparison.Ordinal) },
        { "cut off in the third sentence", Right[..^2] + ", {\"text\": \"The oper" },
        { "a draft, then cut off in the third", Draft + Right[..^2] + ", {\"text\": \"The oper" },
        { "cut off behind the second", Right[..^2] },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Both_sentences_are_read(string form, string answer)
    {
        await using var server = await ModelServer.StartAsync();
        var finish = form.Contains("cut off", StringComparison.Ordinal) ? "length" : "stop";
        server.Answer = _ => ModelServerAnswer.Text(answer, finish: finish);
        using var bench = new ModelBench(server);

        var summary = await bench.SummarizeAsync(Story(Article("a", Report)));

        Assert.Null(summary.FallbackReason);
        Assert.Equal([First, Second], summary.Sentences.Select(sentence => sentence.Text));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Seventeen_sentences_where_three_were_asked_are_three()
    {
        await using var server = await ModelServer.StartAsync();
        string[] all = [.. Enumerable.Range(11, 17).Select(day => $"Viatel closed the tunnel on {day} May.")];
        server.Answer = _ => Sentences([.. all.Select(text => (text, new[] { 1 }))]);
        using var bench = new ModelBench(server);

        var summary = await bench.SummarizeAsync(Story(Article("a", string.Join(' ', all))));

        Assert.Equal(all[..3], summary.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public async Task A_sentence_that_a_model_repeats_is_shown_once()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => Sentences(
            (Second, [1]), (Second, [1]), ($"**{Second[..^1]}**", [1]), (First, [1]), (Second, [1]));
        using var bench = new ModelBench(server);

        var summary = await bench.SummarizeAsync(Story(Article("a", Report)));

        Assert.Equal([Second, First], summary.Sentences.Select(sentence => sentence.Text));
    }

    [Theory]
    [InlineData("**Two drivers** were taken to hospital.", Second)]
    [InlineData("*Two* __drivers__ were ***taken*** to _hospital_.", Second)]
    [InlineData("`Two drivers` were taken to hospital.", Second)]
    [InlineData("The tunnel_2 file and 2*3*4 stay.", "The tunnel_2 file and 2*3*4 stay.")]
    public void Marks_of_emphasis_are_no_part_of_a_sentence(string written, string read) =>
        Assert.Equal(read, ModelSentences.Read(Json((written, [1])))!.Single().Text); // not null: it is JSON

    [Theory]
    [InlineData("prose")]
    [InlineData("{\"a\":")]
    [InlineData("{\"sentences\":[")]
    [InlineData("[{\"text\":\"")]
    [InlineData("<think>")]
    [InlineData("<think></think>{")]
    public async Task A_megabyte_of_anything_is_read_in_no_time(string piece)
    {
        var answer = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        // Enough to tell work that grows with the square: that would take minutes.
        var reading = Task.Run(() => ModelSentences.Read(Thoughts.Strip(answer)));

        Assert.Null(await reading.WaitAsync(TimeSpan.FromSeconds(20)));
    }
}
