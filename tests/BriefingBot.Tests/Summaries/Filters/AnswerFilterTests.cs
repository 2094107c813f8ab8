using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using BriefingBot.Summaries.Filters;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.AI;

namespace BriefingBot.Tests.Summaries.Filters;

public sealed class AnswerFilterTests
{
    private const string Json = """{"sentences":[]}""";

    private readonly TestClock _clock = new();

    [Fact]
    public async Task A_whole_answer_is_passed_on_with_what_it_cost()
    {
        var call = new FilterCall(new AnswerFilter(_clock));

        await call.RunAsync(FilterCall.Response($"<think>Hm.</think>{Json}", input: 7, output: 5));

        var answer = call.Result<ModelAnswer>()!;
        Assert.Equal((call.InputHash, "compatible", "made-up"), (answer.InputHash, answer.Backend, answer.Model));
        Assert.Equal((Json, 7, 5), (answer.Answer, answer.InputTokens, answer.OutputTokens));
        Assert.Equal((64, _clock.GetUtcNow()), (answer.PromptHash.Length, answer.AnsweredAt));
    }

    public static TheoryData<string, string, ModelFailure> Useless => new()
    {
        { "", "stop", ModelFailure.Empty },
        { " \n", "stop", ModelFailure.Empty },
        { "<think>I should write two sentences.</think>\n", "stop", ModelFailure.Empty },
        { "", "tool_calls", ModelFailure.Empty },
        { "I cannot help with that.", "stop", ModelFailure.Unreadable },
        { """{"headline":"Twelve injured"}""", "stop", ModelFailure.Unreadable },
        { Json, "length", ModelFailure.CutOff },
        { """{"sentences":[{"text":"Twelve peo""", "length", ModelFailure.CutOff },
        { "<think>" + Json, "length", ModelFailure.CutOff },
        { Json, "content_filter", ModelFailure.Filtered },
    };

    [Theory]
    [MemberData(nameof(Useless))]
    public async Task What_is_no_whole_answer_is_a_failure_with_its_name(
        string text, string finish, ModelFailure failure)
    {
        var call = new FilterCall(new AnswerFilter(_clock));

        var error = await Assert.ThrowsAsync<ModelCallException>(
            () => call.RunAsync(FilterCall.Response(text, finish: new ChatFinishReason(finish))));

        Assert.Equal(failure, error.Failure);
    }

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("<think>a {\"sentences\":[]} b</think> {}", "{}")]
    [InlineData("<THINKING>a</THINKING>{}", "{}")]
    [InlineData("template opened it</think>\n{}", "{}")]
    [InlineData("<think>a</think>b<think>c</think>{}", "b{}")]
    [InlineData("<think>a <think>b</think> c</think>{}", "{}")]
    [InlineData("{} <reasoning>was that right?</reasoning>", "{}")]
    [InlineData("<think>a <think>b</think>{}", "{}")]
    [InlineData("<think>a</think> or rather </think>{}", "{}")]
    [InlineData("<think budget=\"8\">a</think>{}", "{}")]
    [InlineData("[THINK]a [1] [2][/THINK]{}", "{}")]
    [InlineData("◁think▷a◁/think▷{}", "{}")]
    [InlineData("<seed:think>a</seed:think>{}", "{}")]
    [InlineData("<thoughts>a</thoughts>{}", "{}")]
    [InlineData("<antThinking>a</antThinking>{}", "{}")]
    [InlineData("<|begin_of_thought|>a {\"sentences\":[]}<|end_of_thought|>{}", "{}")]
    [InlineData("<|channel|>analysis<|message|>a {\"sentences\":[]}<|end|><|channel|>final<|message|>{}", "{}")]
    [InlineData("{} <think>never ended", "{}")]
    [InlineData("<think>never ended", "")]
    [InlineData("a < b, think > c", "a < b, think > c")]
    public void Thoughts_are_taken_out(string text, string rest) => Assert.Equal(rest, Thoughts.Strip(text));
}
