using System.Globalization;
using BriefingBot.Briefings.Between;
using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Updates;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BriefingBot.Tests.Briefings.Between;

/// <summary>Messages that are edited while their stories grow, over the wire.</summary>
public sealed partial class LivingStoriesTests : IAsyncLifetime
{
    private const long Chat = 5;

    private BotApiServer _server = null!; // not null: InitializeAsync
    private Newsroom _room = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await BotApiServer.StartAsync();
        _room = Room();
    }

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_story_that_grows_all_day_is_one_message_and_only_its_correction_makes_a_sound()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        for (var hour = 2; hour <= 12; hour++)
        {
            await GrowAsync(hour);
            await _room.PassMinuteAsync();
            _room.Clock.Advance(TimeSpan.FromMinutes(59));
        }

        Assert.Single(Sent());
        Assert.Equal(11, Edits().Count);
        var message = Assert.Single(_server.Messages);
        Assert.Contains("1. 24 dead", message.Text, StringComparison.Ordinal);
        Assert.Contains("Updated 18:02: ", message.Text, StringComparison.Ordinal);
        Assert.Contains("No source has been read yet", message.Text, StringComparison.Ordinal); // the line below all

        await _room.StoreAsync(A.Story().WithId("s1").WithArticles(An.Article()
            .WithSource(20, "Hill Courier").WithTitle("Mayor corrects toll of Velmar flood").WithTime(Now())
            .WithText(
                "The figure of 24 killed was an error: 22 people were killed in the Velmar flood, the mayor said.")));
        await _room.PassMinuteAsync();
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await _room.PassMinuteAsync();

        Assert.Equal(2, Sent().Count);
        Assert.Contains("Corrected", _server.Messages[1].Text, StringComparison.Ordinal);
        Assert.Equal(message.MessageId, _server.Messages[1].ReplyTo);
    }

    [Fact]
    public async Task Only_who_asked_for_it_has_messages_changed()
    {
        await _room.SubscribeAsync(Reader());
        await _room.SubscribeAsync(Reader(6) with { IsLive = false });
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();

        Assert.Equal(Chat, Assert.Single(Edits()).ChatId);
    }

    [Fact]
    public async Task The_other_stories_of_the_message_stand_as_they_were_with_their_numbers_and_buttons()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.StoreAsync(A.Story("Museum of Tarn reopens").WithId("s2"));
        await _room.PassMinuteAsync();
        var before = Assert.Single(_server.Messages);

        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();

        var after = Assert.Single(_server.Messages);
        Assert.Equal(before.ReplyMarkup!.ToJsonString(), after.ReplyMarkup!.ToJsonString());
        var museum = before.Text[before.Text.IndexOf("Museum of Tarn", StringComparison.Ordinal)..].Split('\n')[0];
        Assert.Contains(museum, after.Text, StringComparison.Ordinal);
        Assert.Equal(before.Text.Split('\n')[0], after.Text.Split('\n')[0]);
    }

    [Fact]
    public async Task Every_look_may_edit_and_what_comes_between_two_is_told_together()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        for (var number = 2; number < 8; number += 2)
        {
            await GrowAsync(number);
            await GrowAsync(number + 1);
            _room.Clock.Advance(TimeSpan.FromSeconds(59));
            await _room.Get<LivingPublisher>().PublishAsync(CancellationToken.None);
            await _room.Get<LivingEditSender>().DrainAsync(CancellationToken.None);
        }

        Assert.Equal(3, Edits().Count);
        Assert.Contains("1. 14 dead", _server.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_gone_takes_its_news_back_and_the_next_edition_tells_it()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        _server.Script("editMessageText", BotApiAnswer.BadRequest("message to edit not found"));
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 3);
        await _room.PassMinuteAsync();
        Assert.Single(Edits());

        _room.Clock.Advance(TimeSpan.FromHours(24));
        await _room.PassMinuteAsync();

        Assert.Contains("6 people were killed", _server.Messages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_that_telegram_did_not_take_is_made_later_also_after_a_restart()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        _server.Script("editMessageText", BotApiAnswer.TooMany(30), BotApiAnswer.ServerError());
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();
        Assert.DoesNotContain("4 people", _server.Messages[0].Text, StringComparison.Ordinal);

        await _room.PassMinuteAsync();
        await _room.RestartAsync();
        await _room.PassMinuteAsync();
        await _room.PassMinuteAsync();

        Assert.Contains("4 people", _server.Messages[0].Text, StringComparison.Ordinal);
        Assert.Equal(3, Edits().Count);
    }

    [Fact]
    public async Task A_message_in_whose_place_somebody_reads_a_story_changes_when_they_go_back()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await PressAsync("/open s1 summary");
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();
        Assert.DoesNotContain("Updated", _server.Messages[0].Text, StringComparison.Ordinal);

        await PressAsync("/open back");
        await _room.PassMinuteAsync();

        Assert.Contains("Updated", _server.Messages[0].Text, StringComparison.Ordinal);
        await PressAsync("/open s1 summary");
        await PressAsync("/open back");
        Assert.Contains("Updated", _server.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rich_message_is_edited_in_rich_blocks_and_where_that_is_refused_classic()
    {
        await _room.SubscribeAsync(Reader() with { Format = BriefingFormat.Rich });
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();
        Assert.NotNull(Assert.Single(Edits()).Parameters["rich_message"]);

        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        _server.Script("editMessageText", BotApiAnswer.BadRequest("RICH_MESSAGE_INVALID"));
        await GrowAsync(hour: 3);
        await _room.PassMinuteAsync();

        Assert.Null(Edits()[^1].Parameters["rich_message"]);
        Assert.Contains("6 people", _server.Messages[0].Text, StringComparison.Ordinal);

        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await GrowAsync(hour: 4);
        await _room.PassMinuteAsync();
        Assert.NotNull(Edits()[^1].Parameters["rich_message"]); // what one edit was refused for need not be in the next
    }

    [Fact]
    public async Task An_edit_that_cannot_be_read_is_lost_and_the_others_are_made()
    {
        TestStorage.SkipOnPostgres();
        await _room.SubscribeAsync(Reader());
        await _room.SubscribeAsync(Reader(6));
        await _room.SubscribeAsync(Reader(7));
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await _room.Get<LivingPublisher>().PublishAsync(CancellationToken.None);
        await _room.ExecuteAsync(
            "UPDATE living_message SET content = x'00' "
                + "WHERE outbox_id = (SELECT id FROM outbox WHERE chat_id = 6)");

        await _room.Get<LivingEditSender>().DrainAsync(TestContext.Current.CancellationToken);

        Assert.Equal([5L, 7L], Edits().Select(edit => edit.ChatId ?? 0).Order());
        Assert.Equal([1L], await _room.QueryAsync<long>("SELECT is_lost FROM living_message WHERE is_lost = 1"));
    }

    [Fact]
    public async Task The_list_of_the_week_is_no_message_that_lives()
    {
        await _room.SubscribeAsync(Reader() with
        {
            Weekly = new WeeklyTime(Weekdays.Monday, new(8, 3), A.Morning),
        });
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        _room.Clock.Advance(TimeSpan.FromMinutes(2));
        await _room.PassMinuteAsync();
        Assert.Equal(2, Sent().Count);

        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();

        Assert.Contains("4 people", _server.Messages[0].Text, StringComparison.Ordinal);
        Assert.Contains("The week", _server.Messages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_the_reader_switched_off_changes_no_message()
    {
        await _room.SubscribeAsync(Reader() with { SourcesOff = [2] });
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();
        Assert.Empty(Edits());

        await GrowAsync(hour: 3);
        await _room.PassMinuteAsync();

        Assert.Contains("6 people", _server.Messages[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Paper 2", _server.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chat_that_telegram_makes_wait_keeps_no_other_from_being_edited()
    {
        await _room.SubscribeAsync(Reader());
        await _room.SubscribeAsync(Reader(6));
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        _server.Script("editMessageText", Chat, BotApiAnswer.TooMany(600));
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();
        _room.Clock.Advance(TimeSpan.FromMinutes(3));
        await GrowAsync(hour: 3);

        await _room.PassMinuteAsync().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Contains("6 people", Said(6), StringComparison.Ordinal);
        Assert.DoesNotContain("6 people", Said(Chat), StringComparison.Ordinal);
        _room.Clock.Advance(TimeSpan.FromMinutes(10));
        await _room.PassMinuteAsync();
        Assert.Contains("6 people", Said(Chat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_edit_that_arrives_last_is_followed_by_the_newer_one()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        var store = _room.Get<LivingMessageStore>();
        var edits = new List<LivingEdit>();
        for (var hour = 2; hour <= 3; hour++)
        {
            await GrowAsync(hour);
            _room.Clock.Advance(TimeSpan.FromMinutes(5));
            await _room.Get<LivingPublisher>().PublishAsync(CancellationToken.None);
            edits.AddRange(await store.DueAsync(10, CancellationToken.None));
        }

        foreach (var edit in edits.OrderByDescending(edit => edit.Edits))
        {
            await _room.Database.WriteAsync(
                transaction => store.EditedAsync(transaction, edit), CancellationToken.None);
        }

        Assert.Equal(2, Assert.Single(await store.DueAsync(10, CancellationToken.None)).Edits);
    }

    [Fact]
    public async Task What_was_told_while_an_edit_was_composed_is_not_told_by_it_again()
    {
        var meanwhile = new Meanwhile();
        var reader = await ReaderOfGrownStoryAsync(meanwhile);
        meanwhile.Do = async () => await _room.BriefAsync(reader);
        await _room.PassMinuteAsync();
        await _room.PassMinuteAsync();
        await _room.PassMinuteAsync();

        Assert.Equal(2, Sent().Count);
        Assert.Empty(Edits());
    }

    private string Said(long chat) => _server.Messages.Single(message => message.ChatId == chat).Text;

    private Newsroom Room(Action<IServiceCollection>? change = null) => new(
        change,
        ("Telegram:Token", _server.Token),
        ("Telegram:BaseUrl", _server.BaseUrl),
        ("Telegram:MessagesPerSecondPerChat", "1000")); // the clock stands: nobody could wait

    private static Subscriber Reader(long chat = Chat) => A.Reader(chat) with { IsLive = true };

    private DateTimeOffset Now() => _room.Clock.GetUtcNow();

    /// <summary>A further report with a toll that grew.</summary>
    // Told a story that grows again, while a summary of it does what the test wants.
    private async Task<Subscriber> ReaderOfGrownStoryAsync(Meanwhile meanwhile)
    {
        await _room.DisposeAsync();
        _room = Room(services => services.Replace(ServiceDescriptor.Singleton<ISummarizer>(meanwhile)));
        var reader = await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        return reader;
    }

    private Task GrowAsync(int hour, string story = "s1", string town = "Velmar")
    {
        var toll = (2 * hour).ToString(CultureInfo.InvariantCulture);
        return _room.StoreAsync(A.Story().WithId(story).WithArticles(An.Article()
            .WithSource(hour, $"Paper {hour}")
            .WithTitle($"{toll} dead in {town} flood")
            .WithTime(Now())
            .WithText($"{toll} people were killed in the {town} flood, the mayor said.")));
    }

    private Task ReportAsync(int source, string title, string text) => _room.StoreAsync(A.Story().WithId("s1")
        .WithArticles(An.Article().WithSource(source, $"Paper {source}").WithTitle(title).WithTime(Now())
            .WithText(text)));

    private Task PressAsync(string command)
    {
        var incoming = new Incoming
        {
            ChatId = Chat,
            UserId = Chat,
            ChatTitle = "Ada",
            Text = command,
            MessageId = _server.Messages[0].MessageId,
            CallbackId = "1",
        };
        return _room.Get<IncomingHandler>().HandleAsync(incoming, CancellationToken.None);
    }

    private List<BotApiCall> Sent() =>
        [.. _server.Calls.Where(call => call.Method is "sendMessage" or "sendRichMessage")];

    private List<BotApiCall> Edits() => [.. _server.Calls.Where(call => call.Method == "editMessageText")];
}
