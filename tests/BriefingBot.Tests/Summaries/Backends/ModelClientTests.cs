using BriefingBot.Summaries.Backends;
using Microsoft.Extensions.AI;

namespace BriefingBot.Tests.Summaries.Backends;

public sealed class ModelClientTests
{
    private static readonly ChatModel Model =
        new("primary", "Model", ChatBackend.Find("compatible")!, new Uri("http://model.example/v1"), "made-up", null);

    [Fact]
    public async Task A_server_that_counts_nothing_is_counted_for()
    {
        var answer = new ChatResponse(new ChatMessage(ChatRole.Assistant, new string('a', 40)));
        using var client =
            new ModelClient(new RecordingChatClient(answer), Model, TimeSpan.FromSeconds(1), TimeProvider.System);

        var response = await client.GetResponseAsync(new string('q', 400));

        Assert.Equal((101, 11), (response.Usage?.InputTokenCount, response.Usage?.OutputTokenCount));
    }

    [Fact]
    public async Task What_a_server_counts_is_believed()
    {
        var answer = new ChatResponse(new ChatMessage(ChatRole.Assistant, "ok"))
        {
            Usage = new UsageDetails { InputTokenCount = 5, OutputTokenCount = 3 },
        };
        using var client =
            new ModelClient(new RecordingChatClient(answer), Model, TimeSpan.FromSeconds(1), TimeProvider.System);

        Assert.Equal(5, (await client.GetResponseAsync("How are you?")).Usage?.InputTokenCount);
    }

    [Fact]
    public void A_model_does_not_print_its_key() =>
        Assert.DoesNotContain("sk-", (Model with { ApiKey = "sk-made-up" }).ToString(), StringComparison.Ordinal);
}
