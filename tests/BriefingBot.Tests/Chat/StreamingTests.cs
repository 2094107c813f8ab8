using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.Storage;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Summaries;

namespace BriefingBot.Tests.Chat;

/// <summary>Answers that are seen while a model writes them (Bot API, sendMessageDraft), over the wire.</summary>
public sealed class StreamingTests : IAsyncLifetime
{
    private const long Ada = 12;
    private const string Question = "How many people were injured in Port Aldan?";
    private const string Early = "Twelve people were injured in Port Aldan on Monday.";
    private const string Late = "The city hospital said twelve people were injured.";

    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ModelServer _model = null!; // not null: InitializeAsync
    private WiredChat _chat = null!;

    public async ValueTask InitializeAsync()
    {
        _model = await ModelServer.StartAsync();
        _chat = await WiredChat.StartAsync(
            change: null,
            ("Model:Backend", "compatible"),
            ("Model:Endpoint", _model.Endpoint),
            ("Model:Name", "made-up"));
        await _chat.Chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(An.Article()
                .WithTitle("Tram crash injures twelve")
                .WithTime(TimeProvider.System.GetUtcNow())
                .WithText($"{Early} Two trams collided near the harbour. {Late}")),
            TimeProvider.System.GetUtcNow());
        // The first sentence at once, the second when the test lets it.
        var json = ModelServerAnswer.Json((Early, [1]), (Late, [1]));
        var half = json.IndexOf("},{", StringComparison.Ordinal) + 1;
        _model.Answer = _ => new ModelServerAnswer(200, Line(json[half..]) + End)
        {
            IsStream = true,
            Pieces = [Line(json[..half])],
            Between = stopped => _goOn.Task.WaitAsync(stopped),
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _chat.DisposeAsync();
        await _model.DisposeAsync();
    }

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("text/plain")]
    public async Task In_a_private_chat_each_sentence_shows_as_it_is_written_and_the_answer_is_sent_once(string type)
    {
        var answer = _model.Answer;
        _model.Answer = request => answer(request) with { ContentType = type };
        _chat.Server.PushText(Ada, Question);
        await DraftAsync(Early);
        Assert.Empty(_chat.Server.Messages);
        _goOn.SetResult();
        await _chat.SaidAsync(Late);

        var message = Assert.Single(_chat.Server.Messages);
        Assert.Contains(Early, message.Text, StringComparison.Ordinal);
        Assert.Contains("made-up", message.Text, StringComparison.Ordinal); // what a model wrote is labelled
        Assert.Single(Drafts().Select(call => call.Parameters["draft_id"]!.ToString()).Distinct());
        Assert.All(Drafts(), call => Assert.True(call.Parameters["can_stop"]!.GetValue<bool>()));
        Assert.DoesNotContain(_chat.Server.Calls, call => call.Method == "sendChatAction");
    }

    [Fact]
    public async Task Who_stops_it_keeps_what_was_written_and_the_chat_goes_on()
    {
        _chat.Server.PushText(Ada, Question);
        await DraftAsync(Early);
        Stop(Drafts()[0].Parameters["draft_id"]!.GetValue<long>());
        await _chat.SaidAsync("Stopped here");

        Assert.Contains(Early, Assert.Single(_chat.Server.Messages).Text, StringComparison.Ordinal);
        _chat.Server.PushText(Ada, "/help");
        await _chat.SaidAsync("What I can do");
    }

    [Fact]
    public async Task A_stop_that_comes_too_late_or_for_another_answer_stops_nothing()
    {
        Stop(17);
        _chat.Server.PushText(Ada, Question);
        await DraftAsync(Early);
        Stop(17);
        _goOn.SetResult();
        await _chat.SaidAsync(Late);
    }

    [Fact]
    public async Task Where_drafts_are_refused_typing_is_shown_and_the_answer_comes_all_the_same()
    {
        _chat.Server.Script("sendMessageDraft", BotApiAnswer.BadRequest("TEXTDRAFT_PEER_INVALID"));
        _chat.Server.PushText(Ada, Question);
        await _chat.Server.WaitUntilAsync(
            server => server.Calls.Any(call => call.Method == "sendChatAction"), "typing");
        _goOn.SetResult();
        await _chat.SaidAsync(Late);

        Assert.Single(Drafts());
        Assert.Single(_chat.Server.Messages);
    }

    [Fact]
    public async Task An_answer_that_is_ready_waits_for_no_typing_that_telegram_is_slow_to_take()
    {
        var taken = new TaskCompletionSource();
        _chat.Server.Script("sendMessageDraft", BotApiAnswer.BadRequest("TEXTDRAFT_PEER_INVALID"));
        _chat.Server.Script("sendChatAction", BotApiAnswer.After(taken.Task));
        _chat.Server.PushText(Ada, Question);
        await _chat.Server.WaitUntilAsync(
            server => server.Calls.Any(call => call.Method == "sendChatAction"), "typing");
        _goOn.SetResult();

        await _chat.SaidAsync(Late);

        taken.SetResult();
    }

    [Fact]
    public async Task In_a_group_there_are_no_drafts()
    {
        _chat.Say(Ada, $"@loopback_bot {Question}");
        _goOn.SetResult();
        await _chat.SaidAsync(Early);

        Assert.Empty(Drafts());
    }

    private const string End = "data: [DONE]\n\n";

    private static string Line(string text) => $"data: {JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion.chunk",
        created = 1_777_000_000,
        model = "made-up",
        choices = new[] { new { index = 0, delta = new { role = "assistant", content = text } } },
    })}\n\n";

    private void Stop(long draft) => _chat.Server.Push(new JsonObject
    {
        ["stopped_message_generation"] = new JsonObject
        {
            ["chat"] = BotApiMethods.Chat(Ada),
            ["draft_id"] = draft,
        },
    });

    private Task DraftAsync(string words) => _chat.Server.WaitUntilAsync(
        _ => Drafts().Exists(call => call.Parameters["text"]!.ToString().Contains(words, StringComparison.Ordinal)),
        words);

    private List<BotApiCall> Drafts() =>
        [.. _chat.Server.Calls.Where(call => call.Method == "sendMessageDraft")];
}
