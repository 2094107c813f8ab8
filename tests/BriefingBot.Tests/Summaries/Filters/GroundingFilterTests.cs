using BriefingBot.Summaries;
using BriefingBot.Summaries.Filters;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.Summaries.Filters;

public sealed class GroundingFilterTests
{
    private const string True = "Twelve people were injured in Port Aldan on Monday.";
    private const string False = "Thirteen people were injured in Port Aldan on Monday.";

    private readonly FakeLogger<GroundingFilter> _log = new();

    [Fact]
    public async Task What_stands_in_the_reports_is_kept_with_its_evidence()
    {
        var grounded = await RunAsync(True);

        Assert.Null(grounded.Reason);
        Assert.Equal(
            (True, FilterCall.Report), (grounded.Sentences.Single().Text, grounded.Sentences.Single().Evidence));
        Assert.Equal(["a"], grounded.Sentences.Single().ArticleIds);
    }

    [Fact]
    public async Task What_does_not_is_dropped_counted_and_told()
    {
        var grounded = await RunAsync(False, True);

        Assert.Equal(True, grounded.Sentences.Single().Text);
        Assert.Equal(["number"], grounded.Dropped);
        Assert.Contains("Number", _log.LatestRecord.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_checked_and_its_faults_logged_once_until_its_reports_change()
    {
        var filter = new GroundingFilter(_log);
        var first = await RunAsync(new FilterCall(filter), False, True);
        var again = await RunAsync(new FilterCall(filter), False, True);

        Assert.Same(first.Sentences, again.Sentences);
        Assert.Equal(["number"], again.Dropped);
        Assert.Equal(1, _log.Collector.Count);

        Assert.Empty((await RunAsync(new FilterCall(filter, report: "It rained in Oslo."), False, True)).Sentences);
        Assert.Equal(3, _log.Collector.Count);
    }

    [Fact]
    public async Task Less_than_half_an_answer_is_none()
    {
        var grounded = await RunAsync(False, True, "Fourteen people were injured in Port Aldan on Monday.");

        Assert.Empty(grounded.Sentences);
        Assert.Equal(["number", "number"], grounded.Dropped);
        Assert.NotNull(grounded.Reason);
    }

    [Fact]
    public async Task What_is_no_character_fails_a_sentence_and_not_the_summary()
    {
        var grounded = await RunAsync(True, $"{True} \uFFFE");

        Assert.Equal(2, grounded.Sentences.Count + grounded.Dropped.Count);
        Assert.Null(grounded.Reason);
    }

    [Fact]
    public async Task Who_writes_more_than_was_asked_for_is_not_read_to_the_end()
    {
        var grounded = await RunAsync(
            True,
            "The city hospital said twelve people were injured.",
            "Twelve people were injured in the Port Aldan tram accident.",
            False);

        Assert.Equal(3, grounded.Sentences.Count);
        Assert.Empty(grounded.Dropped);
    }

    [Fact]
    public async Task No_sentences_are_an_answer_too()
    {
        var grounded = await RunAsync();

        Assert.Empty(grounded.Sentences);
        Assert.Null(grounded.Reason);
    }

    private Task<GroundedAnswer> RunAsync(params string[] sentences) =>
        RunAsync(new FilterCall(new GroundingFilter(_log)), sentences);

    private static async Task<GroundedAnswer> RunAsync(FilterCall call, params string[] sentences)
    {
        await call.RunAsync(call.Answer(ModelServerAnswer.Json([.. sentences.Select(text => (text, new[] { 1 }))])));
        return call.Result<GroundedAnswer>()!;
    }
}
