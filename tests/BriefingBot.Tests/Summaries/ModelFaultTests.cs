using BriefingBot.Summaries;
using BriefingBot.Summaries.Backends;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Logging;
using static BriefingBot.Tests.Summaries.ModelServerAnswer;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries;

/// <summary>
/// What can go wrong with a model: each time the summary comes all the same and says so, the admins are told once what
/// to do, nothing is kept, and the next call is right again.
/// </summary>
public sealed class ModelFaultTests
{
    private const string Fact = "The Lerna tunnel was closed on Sunday after a truck caught fire.";

    private static readonly ModelServerAnswer Right = Sentences((Fact, [1]));

    public static TheoryData<string, ModelFailure, string> Faults => new()
    {
        { "401", ModelFailure.WrongKey, "Model:ApiKey" },
        { "403", ModelFailure.WrongKey, "Model:ApiKey" },
        { "404", ModelFailure.WrongModel, "Model:Name" },
        { "402", ModelFailure.OutOfCredit, "credit" },
        { "429", ModelFailure.RateLimited, "fewer requests" },
        { "429 quota", ModelFailure.OutOfCredit, "credit" },
        { "500", ModelFailure.ServerError, "error of its own" },
        { "503", ModelFailure.ServerError, "error of its own" },
        { "504", ModelFailure.TooSlow, "too long" },
        { "400", ModelFailure.Refused, "does not accept" },
        { "html", ModelFailure.ServerError, "Model:Endpoint" },
        { "half a body", ModelFailure.ServerError, "Model:Endpoint" },
        { "empty", ModelFailure.Empty, "answered nothing" },
        { "thoughts alone", ModelFailure.Empty, "answered nothing" },
        { "tool call", ModelFailure.Empty, "tool" },
        { "empty at the limit", ModelFailure.CutOff, "max_tokens" },
        { "cut in the first sentence", ModelFailure.CutOff, "max_tokens" },
        { "prose", ModelFailure.Unreadable, "JSON" },
        { "another shape", ModelFailure.Unreadable, "JSON" },
        { "a megabyte of prose", ModelFailure.Unreadable, "JSON" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_costs_no_summary_and_is_told_once(string fault, ModelFailure failure, string words)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => Answer(fault);
        using var bench = new ModelBench(server, limits: ModelBench.Quick with { FailuresToBreak = 50 });

        var first = await bench.SummarizeAsync(Tunnel("It rained."));
        await bench.SummarizeAsync(Tunnel("It snowed."));
        await bench.SummarizeAsync(Tunnel("It froze."));
        var during = bench.Notices.All.ToList();
        server.Answer = _ => Right;
        var after = await bench.SummarizeAsync(Tunnel("It rained."));

        Assert.Equal("extractive", first.Backend);
        Assert.NotEmpty(first.Sentences);
        Assert.NotNull(first.FallbackReason);
        var told = Assert.Single(during);
        Assert.Equal(failure, told.Failure);
        Assert.Contains(words, told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-", told.Message, StringComparison.Ordinal);
        Assert.Null(after.FallbackReason);
        Assert.Equal([failure, null], bench.Notices.All.Select(notice => notice.Failure));
        Assert.Equal(2, bench.Log.GetSnapshot().Count(line => line.Level >= LogLevel.Information));
    }

    [Theory]
    [InlineData("content_filter", 400)]
    [InlineData("content_filter", 403)]
    [InlineData("content_filter", 200)]
    public async Task One_text_that_a_filter_refuses_makes_no_model_ill(string code, int status)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => status == 200 ? ModelServerAnswer.Text("", finish: code) : Error(status, code);
        using var bench = new ModelBench(server);

        var summary = await bench.SummarizeAsync(Tunnel("It rained."));

        Assert.Equal(FallbackReason.NoAnswer, summary.FallbackReason);
        var state = bench.Health.Models.Single();
        Assert.Equal((null, 1), (state.FailingSince, state.RefusedTexts));
        Assert.Empty(bench.Notices.All);
        Assert.Contains(
            bench.Log.GetSnapshot(),
            line => line.Message.Contains("refused this one text", StringComparison.Ordinal));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(400, "context_length_exceeded")]
    [InlineData(400, "prompt is too long: 9000 tokens > 8192 maximum")]
    [InlineData(413, "request_too_large")]
    public async Task What_is_too_long_is_shortened_by_evidence_and_asked_once_more(int status, string code)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = n => n == 1 ? Error(status, code) : Right;
        using var bench = new ModelBench(server);
        var filler = string.Join(' ', Enumerable.Range(0, 60).Select(n => $"Visitor number {n} spoke of the weather."));

        var summary = await bench.SummarizeAsync(Story(
            Article("a", $"{Fact} {filler}"), Article("b", $"The Lerna tunnel stays closed. {filler}", hour: 2)));

        Assert.Null(summary.FallbackReason);
        var (long_, short_) = (Sent(server, 0), Sent(server, 1));
        Assert.True(short_.Length < long_.Length / 2);
        Assert.Contains(Fact, short_, StringComparison.Ordinal);
        Assert.Contains("The Lerna tunnel stays closed.", short_, StringComparison.Ordinal);
        Assert.Empty(bench.Notices.All);
    }

    [Fact]
    public async Task What_stays_too_long_is_said_in_those_words_and_the_model_is_well()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => Error(400, "context_length_exceeded");
        using var bench = new ModelBench(server);

        Assert.NotNull((await bench.SummarizeAsync(Tunnel("It rained. It snowed. It froze."))).FallbackReason);

        Assert.Equal(2, server.Requests.Count);
        Assert.Null(bench.Health.Models.Single().FailingSince);
        Assert.Contains(
            bench.Log.GetSnapshot(),
            line => line.Message.Contains("longer than made-up can read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Thoughts_that_used_up_the_limit_get_more_room_at_the_second_try()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = n => n == 1 ? ModelServerAnswer.Text("<think>Well", finish: "length") : Right;
        using var bench = new ModelBench(server);

        Assert.Null((await bench.SummarizeAsync(Tunnel("It rained."))).FallbackReason);

        Assert.Equal(
            [800, 3_200],
            server.Requests.Select(request => request.GetProperty("max_completion_tokens").GetInt32()));
    }

    [Fact]
    public async Task A_reasoning_model_is_told_how_much_and_gets_room_for_it()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => Right;
        using var bench = new ModelBench(server, new ModelOptions { ReasoningEffort = "low" });

        await bench.SummarizeAsync(Tunnel("It rained."));

        var request = server.Requests.Single();
        Assert.Equal("low", request.GetProperty("reasoning_effort").GetString());
        Assert.Equal(3_200, request.GetProperty("max_completion_tokens").GetInt32());
    }

    [Fact]
    public async Task A_setting_that_a_server_refuses_by_name_is_left_out_and_the_others_stay()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => server.Requests.Last().TryGetProperty("temperature", out var _)
            ? Error(400, "Unsupported value: 'temperature' does not support 0.1 with this model.")
            : Right;
        using var bench = new ModelBench(server);

        Assert.Null((await bench.SummarizeAsync(Tunnel("It rained."))).FallbackReason);

        Assert.True(server.Requests.Last().TryGetProperty("response_format", out var _));
    }

    [Theory]
    [InlineData(2, new ModelFailure[0])] // one odd answer and another are no outage
    [InlineData(4, new[] { ModelFailure.Unreadable })]
    public async Task A_failure_that_comes_and_goes_is_told_once_an_hour_where_three_come_in_a_row(
        int every, ModelFailure[] expected)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = n => n % every != 0 ? ModelServerAnswer.Text("Sorry.") : Right;
        using var bench = new ModelBench(server);
        for (var i = 0; i < 12; i++)
        {
            await bench.SummarizeAsync(Tunnel($"It was {i} degrees."));
        }

        Assert.Equal(expected, bench.Notices.All.Select(notice => notice.Failure).OfType<ModelFailure>());
        Assert.Equal(2 * expected.Length, bench.Notices.All.Count);
    }

    [Fact]
    public async Task That_it_answers_again_is_told_after_the_failure_however_long_that_takes_to_tell()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => Error(401);
        using var bench = new ModelBench(server);
        var told = new TaskCompletionSource();
        bench.Notices.BeforeFailure = told.Task;

        var failing = bench.SummarizeAsync(Tunnel("It rained."));
        await Eventually.HoldsAsync(() => bench.Health.Models.Single().Failure is not null, "a failure");
        server.Answer = _ => Right;
        var well = bench.SummarizeAsync(Tunnel("It snowed."));
        await Eventually.HoldsAsync(() => bench.Health.Models.Single().Failure is null, "an answer");
        Assert.Empty(bench.Notices.All);
        told.SetResult();
        await Task.WhenAll(failing, well);
        Assert.Equal([ModelFailure.WrongKey, null], bench.Notices.All.Select(notice => notice.Failure));
    }

    [Fact]
    public async Task Two_failures_are_told_where_minutes_lie_between_them()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => ModelServerAnswer.Text("Sorry.");
        using var bench = new ModelBench(server);

        await bench.SummarizeAsync(Tunnel("It rained."));
        Assert.Empty(bench.Notices.All);
        bench.Clock.Advance(TimeSpan.FromMinutes(6));
        await bench.SummarizeAsync(Tunnel("It snowed."));

        Assert.Equal(ModelFailure.Unreadable, Assert.Single(bench.Notices.All).Failure);
    }

    [Fact]
    public async Task A_used_up_budget_is_told_once_a_day_and_no_fault_of_the_model()
    {
        await using var server = await ModelServer.StartAsync();
        using var bench = new ModelBench(server, new ModelOptions { DailyTokens = 10 });

        await bench.SummarizeAsync(Tunnel("It rained."));
        await bench.SummarizeAsync(Tunnel("It snowed."));

        Assert.Equal(ModelFailure.BudgetUsedUp, Assert.Single(bench.Notices.All).Failure);
        Assert.Null(bench.Health.Models.Single().FailingSince);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task The_check_is_not_content_with_an_empty_answer()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => ModelServerAnswer.Text("<think>They want ok.</think>");
        using var bench = new ModelBench(server);

        Assert.Equal(
            ModelFailure.Empty, (await bench.Health.CheckAsync(CancellationToken.None)).Single().Failure);
    }

    [Fact]
    public async Task In_a_language_that_cannot_be_checked_no_model_is_paid()
    {
        await using var server = await ModelServer.StartAsync();
        using var bench = new ModelBench(server);
        var article = Article("a", "Mji wa pwani ulikumbwa na mafuriko siku ya Jumatatu.") with { Language = "sw" };

        var summary = await bench.SummarizeAsync(Story(article));

        Assert.Equal(FallbackReason.LanguageNotChecked, summary.FallbackReason);
        Assert.NotEmpty(summary.Sentences);
        Assert.Empty(server.Requests);
    }

    private static BriefingBot.Stories.Story Tunnel(string more) => Story(Article("a", $"{Fact} {more}"));

    private static string Sent(ModelServer server, int number) =>
        server.Requests.ElementAt(number).GetProperty("messages")[1].ToString();

    private static ModelServerAnswer Answer(string fault) => fault switch
    {
        "429 quota" => Error(429, "insufficient_quota"),
        "html" => new ModelServerAnswer(200, "<html>Welcome to nginx!</html>"),
        "half a body" => Right with { Body = Right.Body[..40] },
        "empty" => ModelServerAnswer.Text(""),
        "thoughts alone" => ModelServerAnswer.Text("<think>They want sentences.</think>"),
        "tool call" => ModelServerAnswer.Text("", finish: "tool_calls"),
        "empty at the limit" => ModelServerAnswer.Text("", finish: "length"),
        "cut in the first sentence" =>
            ModelServerAnswer.Text("{\"sentences\":[{\"text\":\"The Lerna", finish: "length"),
        "prose" => ModelServerAnswer.Text("The tunnel is closed."),
        "another shape" => ModelServerAnswer.Text("{\"headline\":\"Tunnel closed\",\"points\":[\"closed\"]}"),
        "a megabyte of prose" =>
            ModelServerAnswer.Text(string.Concat(Enumerable.Repeat("The tunnel is {closed} [1]. ", 40_000))),
        _ => Error(int.Parse(fault, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
