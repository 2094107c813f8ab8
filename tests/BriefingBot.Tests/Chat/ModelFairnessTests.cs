using BriefingBot.Storage;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Summaries;

namespace BriefingBot.Tests.Chat;

/// <summary>One model with one place, and several chats that want it.</summary>
public sealed class ModelFairnessTests
{
    [Fact]
    public async Task Who_asks_much_does_not_keep_another_chat_waiting()
    {
        await using var model = await ModelServer.StartAsync();
        var areAllAsked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        model.Answer = number =>
        {
            if (number == 1)
            {
                areAllAsked.Task.Wait(TestContext.Current.CancellationToken);
            }

            return ModelServerAnswer.Sentences(("Twelve people were injured in Port Aldan.", [1])) with
            {
                Delay = TimeSpan.FromMilliseconds(200),
            };
        };
        await using var chat = await WiredChat.StartAsync(
            change: null,
            ("Model:Backend", "compatible"),
            ("Model:Endpoint", model.Endpoint),
            ("Model:Name", "made-up"),
            ("Model:RequestsAtOnce", "1"));
        await chat.Chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(An.Article()
                .WithTitle("Tram crash injures twelve")
                .WithTime(TimeProvider.System.GetUtcNow())
                .WithText("Twelve people were injured in Port Aldan. Two trams collided near the harbour.")),
            TimeProvider.System.GetUtcNow());
        for (var number = 1; number <= 6; number++)
        {
            chat.Server.PushText(101, $"How many people were injured in Port Aldan, version {number}?");
        }

        chat.Server.PushText(102, "How many people were injured in Port Aldan?");
        await chat.Server.WaitUntilAsync(server => server.IsIdle, "the last question");
        areAllAsked.SetResult();
        await chat.Server.WaitUntilAsync(server => server.Messages.Any(message => message.ChatId == 102), "the answer");

        var others = model.Requests.TakeWhile(
            request => request.GetRawText().Contains(", version", StringComparison.Ordinal));
        Assert.InRange(others.Count(), 0, 2);
    }
}
