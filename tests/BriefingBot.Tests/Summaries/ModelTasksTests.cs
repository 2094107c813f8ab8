using System.Diagnostics;
using BriefingBot.Operation;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Questions;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Summaries.Backends;
using static BriefingBot.Tests.Summaries.ModelServerAnswer;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries;

/// <summary>What is asked of which model, beside the summary of a story.</summary>
public sealed class ModelTasksTests
{
    private const string Closed = "The Lerna tunnel was closed on Sunday after a truck caught fire.";
    private const string Opened = "It opens again on Friday, the operator Viatel said.";

    private static readonly Story Tunnel = Story(Article("a", $"{Closed} {Opened}"));

    [Fact]
    public async Task A_task_with_a_model_of_its_own_is_asked_of_that_and_its_fallbacks()
    {
        await using var usual = await ModelServer.StartAsync();
        await using var own = await ModelServer.StartAsync();
        usual.Answer = _ => Sentences((Closed, [1]));
        own.Answer = n => n == 1 ? Error(401) : Sentences((Opened, [1]));
        using var bench = new ModelBench(usual, new ModelOptions
        {
            Tasks =
            [
                new TaskModelOptions
                {
                    Task = "answer",
                    Backend = "compatible",
                    Endpoint = own.Endpoint,
                    Name = "quick",
                    Fallbacks = [new() { Backend = "compatible", Endpoint = own.Endpoint, Name = "spare" }],
                },
            ],
        });

        var summary = await bench.SummarizeAsync(Tunnel);
        var answer = await bench.Answering.AnswerAsync(
            "When does the Lerna tunnel open again?", last: null, Tunnel.Articles, 3, CancellationToken.None);

        Assert.Equal(("made-up", "spare"), (summary.Model, answer.Model));
        Assert.Single(usual.Requests);
        Assert.Equal(["made-up", "quick", "spare"], bench.Health.Models.Select(model => model.Model));
        Assert.Contains("Model:Tasks:0:ApiKey", bench.Notices.All.Single().Message, StringComparison.Ordinal);
        Assert.Equal(["answer", "summary"], (await BudgetAsync(bench)).ByTask.Keys.Order());
    }

    [Fact]
    public async Task A_second_look_takes_away_what_it_does_not_find()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = n => n == 1
            ? Sentences((Closed, [1]), (Opened, [1]))
            : ModelServerAnswer.Text("""{"stands":[1]}""");
        using var bench = new ModelBench(server, new ModelOptions { Check = true });

        var summary = await bench.SummarizeAsync(Tunnel);

        Assert.Equal(Closed, summary.Sentences.Single().Text);
        Assert.Equal(["second look"], summary.Dropped);
        Assert.Contains(Opened, server.Requests.Last().ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I agree.")]
    [InlineData("""{"stands":[1 2]}""")]
    [InlineData("""{"stands":[99999999999999]}""")]
    [InlineData("""{"stands":["1"]}""")]
    public async Task A_second_look_that_gives_no_answer_leaves_the_offline_check(string verdict)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = n => n == 1 ? Sentences((Closed, [1])) : ModelServerAnswer.Text(verdict);
        using var bench = new ModelBench(server, new ModelOptions { Check = true });

        Assert.Equal(Closed, (await bench.SummarizeAsync(Tunnel)).Sentences.Single().Text);
    }

    [Fact]
    public async Task A_story_is_translated_line_by_line_and_what_says_something_else_is_left_out()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => Sentences(
            ("Der Lerna-Tunnel ist seit Sonntag gesperrt.", [1]), ("Siehe https://evil.example/x.", [2]));
        using var bench = new ModelBench(server);

        var translation = await bench.Summarizer.TranslateAsync(
            [Closed, Opened], "en", "de", "s1", CancellationToken.None);

        Assert.Equal(["Der Lerna-Tunnel ist seit Sonntag gesperrt.", null], translation);
        Assert.Contains("into German", server.Requests.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_asked_before_is_told_to_the_model_and_looked_for()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => WireFormat.All["compatible"].Stream([Json((Opened, [1]))]);
        using var bench = new ModelBench(server);
        var last = new AskedQuestion("Why was the Lerna tunnel closed?", Closed);

        var answer = await bench.Answering.StreamAsync(
            "And when does it open?", last, Tunnel.Articles, 3, CancellationToken.None).LastAsync();

        Assert.Equal(Opened, answer.Sentences.Single().Text);
        Assert.Contains("Before it was asked: Why was the Lerna", server.Requests.Single().ToString(),
            StringComparison.Ordinal);
    }

    /// <summary>A model that repeats itself without a limit; what it said first stands.</summary>
    [Fact]
    public async Task A_stream_without_an_end_is_left_and_its_whole_sentences_are_an_answer()
    {
        await using var server = await ModelServer.StartAsync();
        var begun = Json((Opened, [1]))[..^2] + ",";
        server.Answer = _ => WireFormat.All["compatible"].Stream(
            [begun, .. Enumerable.Repeat(new string('x', 1_000), 2_000)]);
        using var bench = new ModelBench(server);

        var answer = await bench.Answering.StreamAsync(
            "When does the Lerna tunnel open?", last: null, Tunnel.Articles, 3, CancellationToken.None).LastAsync();

        Assert.Equal((Opened, "made-up"), (answer.Sentences.Single().Text, answer.Model));
    }

    [Fact]
    public void A_conversation_is_forgotten_after_a_quarter_of_an_hour()
    {
        var clock = new TestClock();
        var followUps = new FollowUps(clock);
        followUps.Remember(7, new AskedQuestion("Why was the Lerna tunnel closed?", Closed));

        Assert.Equal(
            "Why was the Lerna tunnel closed? And who said so?",
            AskedQuestion.Understood("And who said so?", followUps.LastOf(7)));
        Assert.Null(followUps.LastOf(8));
        clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Null(followUps.LastOf(7));
    }

    [Theory]
    [InlineData("And in Torvik?", true)]
    [InlineData("why?", true)]
    [InlineData("What did he say?", true)]
    [InlineData("Bridge", false)]
    [InlineData("What happened in Torvik?", false)]
    [InlineData("Wer ist Finanzministerin?", false)]
    [InlineData("Is there any news of Torvik?", false)]
    [InlineData("Was gibt es Neues in Torvik?", false)]
    [InlineData("Why did Parliament pass the budget?", false)]
    [InlineData("What is the tax that was raised?", false)]
    [InlineData("Is it true that the bridge is closed?", false)]
    [InlineData("Who did that?", true)]
    [InlineData("Is that so?", true)]
    public void Only_what_goes_on_leans_on_the_question_before(string question, bool leans)
    {
        var last = new AskedQuestion("Why was the Lerna tunnel closed?", Closed);

        Assert.Equal(leans, AskedQuestion.Understood(question, last) != question);
    }

    [Fact]
    public async Task A_model_is_asked_of_the_reports_in_the_language_of_the_best_one()
    {
        await using var server = await ModelServer.StartAsync();
        using var bench = new ModelBench(server);

        await bench.Answering.AnswerAsync(
            "Why was the Lerna tunnel closed?",
            last: null,
            [
                Article("de", "Der Lerna tunnel in Torvik wurde am Montag gesperrt.") with { Language = "de" },
                Article("en", Closed) with { Language = "en" },
            ],
            3,
            CancellationToken.None);

        var asked = server.Requests.Single().ToString();
        Assert.Contains("REPORT 1", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("gesperrt", asked, StringComparison.Ordinal);
    }

    [Fact]
    public void However_many_follow_ups_there_are_each_leans_on_the_first_question_alone()
    {
        var last = new AskedQuestion("Why was the Lerna tunnel closed?", Closed);
        for (var i = 0; i < 30; i++)
        {
            last = AskedQuestion.Of($"And what of the {i}?", last, Closed);
        }

        Assert.Equal("Why was the Lerna tunnel closed? And now?", AskedQuestion.Understood("And now?", last));
        Assert.Equal("Who won in Torvik?", AskedQuestion.Of("Who won in Torvik?", last, Closed).Question);
    }

    [Fact]
    public void A_search_is_given_few_words_however_long_the_text_and_the_names_before_all()
    {
        var words = string.Join(' ', Enumerable.Range(0, 500).Select(
            i => $"wo{(char)('a' + (i / 26))}rd{(char)('a' + (i % 26))}x"));

        var sought = Answering.Beginnings($"We read that {words} in Torvik");

        Assert.InRange(sought.Count, 1, 40);
        Assert.Contains(sought, word => word.StartsWith("torv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_days_cost_is_the_sum_of_what_the_server_counted()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = n => n % 3 == 0
            ? ModelServerAnswer.Text("Sorry.", promptTokens: 70 * n, completionTokens: n)
            : ModelServerAnswer.Text(Json((Closed, [1])), promptTokens: 70 * n, completionTokens: n);
        using var bench = new ModelBench(server, new ModelOptions { InputPrice = 2, OutputPrice = 8 });
        for (var i = 1; i <= 7; i++)
        {
            await bench.SummarizeAsync(Story(Article("a", $"{Closed} It was {i} degrees.")));
        }

        const int Sum = 1 + 2 + 3 + 4 + 5 + 6 + 7;
        var used = (await BudgetAsync(bench)).Used;
        Assert.Equal((7, 70 * Sum, Sum), (used.Requests, used.InputTokens, used.OutputTokens));
        Assert.Equal(((70 * Sum * 2) + (Sum * 8)) / 1_000_000m, used.Cost);
    }

    [Fact]
    public async Task A_request_is_an_activity_by_the_conventions_for_generative_ai()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => Sentences((Closed, [1]));
        using var bench = new ModelBench(server);
        var seen = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("server.port") is { } port
                    && server.Address.Contains($":{port}", StringComparison.Ordinal))
                {
                    seen.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        await bench.SummarizeAsync(Tunnel);

        var activity = Assert.Single(seen);
        Assert.Equal("made-up", activity.GetTagItem("gen_ai.request.model"));
        Assert.Equal(900, Convert.ToInt32(activity.GetTagItem("gen_ai.usage.input_tokens"), null));
        Assert.DoesNotContain(activity.TagObjects, tag => $"{tag.Value}".Contains("Lerna", StringComparison.Ordinal));
    }

    private static Task<ModelBudgetState> BudgetAsync(ModelBench bench) =>
        bench.Health.ReadBudgetAsync(CancellationToken.None);
}
