using BriefingBot.Briefings;
using BriefingBot.Chat;
using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Updates;
using BriefingBot.Subscribers;
using BriefingBot.Wording;
using Microsoft.Extensions.DependencyInjection;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using TelegramChat = Telegram.Bot.Types.Chat;

namespace BriefingBot.Tests.Chat.Updates;

public sealed class ChatStoreTests
{
    [Fact]
    public async Task What_was_said_is_stored_whole_with_the_offset_and_once()
    {
        await using var chat = new ChatHarness();
        var store = chat.Get<ChatStore>();
        var said = ChatHarness.FromGroup(
            "/help \"ü\"") with
        {
            ThreadId = 4,
            CallbackId = "c",
            MessageId = 9,
            LanguageCode = "de",
            IsFromChatItself = true,
        };
        Assert.Equal(0, await store.OffsetAsync(CancellationToken.None));

        await store.TakeInAsync([new(41, said)], 42, CancellationToken.None);
        await store.TakeInAsync([new(41, said)], 42, CancellationToken.None);

        Assert.Equal(42, await store.OffsetAsync(CancellationToken.None));
        Assert.Equal(new InboxItem(41, said), Assert.Single(await store.LeftoversAsync(CancellationToken.None)));
        Assert.Equal(1, await store.AttemptAsync(41, CancellationToken.None));
        Assert.Equal(2, await store.AttemptAsync(41, CancellationToken.None));
        await store.DoneAsync(41, CancellationToken.None);
        Assert.Empty(await store.LeftoversAsync(CancellationToken.None));
        Assert.Equal(0, await store.AttemptAsync(41, CancellationToken.None));
    }

    [Theory]
    [InlineData("/latest", 0, 0, true)]
    [InlineData("/latest", 240, 0, true)]
    [InlineData("/latest", 301, 0, false)] // a preview, a reaction, a tag
    [InlineData("/latest", 5, 49 * 60, false)]
    public async Task An_edited_message_that_is_not_known_counts_where_it_was_mended_soon(
        string words, int secondsLater, int minutesAgo, bool isTaken)
    {
        await using var chat = new ChatHarness();
        var edited = Edited(words) with
        {
            EditedAfter = TimeSpan.FromSeconds(secondsLater),
            Date = chat.Clock.GetUtcNow().AddMinutes(-minutesAgo),
        };

        Assert.Equal(isTaken, await IsTakenAsync(chat.Get<ChatStore>(), new(41, edited)));
    }

    [Fact]
    public async Task Of_a_message_that_is_known_other_words_count_and_the_same_do_not()
    {
        await using var chat = new ChatHarness();
        var store = chat.Get<ChatStore>();
        var late = TimeSpan.FromHours(3);
        Assert.True(await IsTakenAsync(store, new(40, Edited("/stop") with { IsEdited = false })));
        await store.DoneAsync(40, CancellationToken.None);

        Assert.False(await IsTakenAsync(store, new(41, Edited("/stop"))));
        Assert.True(await IsTakenAsync(store, new(42, Edited("/start") with { EditedAfter = late })));
        Assert.False(await IsTakenAsync(store, new(43, Edited("/start") with { EditedAfter = late })));
        Assert.True(await IsTakenAsync(store, new(44, Edited("/stop") with { EditedAfter = late })));
        Assert.True(await IsTakenAsync(store, new(45, Edited("/stop") with { MessageId = 10 })));
    }

    [Fact]
    public async Task What_was_handled_is_forgotten_after_two_days_of_which_it_is_thought_once_an_hour()
    {
        await using var chat = new ChatHarness();
        var store = chat.Get<ChatStore>();
        Assert.True(await IsTakenAsync(store, new(40, ChatHarness.FromPerson("/help"))));
        await store.DoneAsync(40, CancellationToken.None);

        var known = new List<long>();
        foreach (var minutes in new[] { (47 * 60) + 30, 59, 1 })
        {
            chat.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await store.TakeInAsync([], offset: null, CancellationToken.None);
            known.Add(await chat.SingleAsync<long>("SELECT count(*) FROM chat_inbox"));
        }

        Assert.Equal([1, 1, 0], known);
    }

    [Theory]
    [InlineData("private", "kicked", false, SubscriberState.Unreachable)]
    [InlineData("group", "left", false, SubscriberState.Unreachable)]
    [InlineData("supergroup", "restricted", true, SubscriberState.Active)]
    [InlineData("supergroup", "restricted", false, SubscriberState.Unreachable)]
    [InlineData("supergroup", "member", true, SubscriberState.Active)]
    [InlineData("channel", "administrator", true, SubscriberState.Active)]
    [InlineData("channel", "member", true, SubscriberState.Unreachable)]
    [InlineData("channel", "left", false, SubscriberState.Unreachable)]
    public async Task A_chat_that_puts_the_bot_out_rests(
        string type, string status, bool isMember, SubscriberState state)
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/start");
        var bot = new User { Id = 99, IsBot = true };
        ChatMember after = status switch
        {
            "kicked" => new ChatMemberBanned { User = bot },
            "left" => new ChatMemberLeft { User = bot },
            "restricted" => new ChatMemberRestricted { User = bot, IsMember = isMember, CanSendMessages = isMember },
            "administrator" => new ChatMemberAdministrator { User = bot },
            _ => new ChatMemberMember { User = bot },
        };
        var change = new ChatMemberUpdated
        {
            Chat = new TelegramChat { Id = ChatHarness.PersonId, Type = Enum.Parse<ChatType>(type, ignoreCase: true) },
            From = new User { Id = 12 },
            OldChatMember = new ChatMemberMember { User = bot },
            NewChatMember = after,
        };

        await chat.Get<Membership>().ApplyAsync(new Update { Id = 1, MyChatMember = change }, CancellationToken.None);

        Assert.Equal(state, (await chat.PersonAsync()).State);
    }

    [Fact]
    public async Task A_group_that_put_the_bot_out_and_takes_it_in_again_is_greeted_and_begins_with_start()
    {
        await using var chat = new ChatHarness(services => services.AddTelegramConversation());
        chat.LetEverybodyAdminister();
        await chat.AskAsync(ChatHarness.FromGroup("/start"));
        var bot = new User { Id = 99, IsBot = true };
        var member = new ChatMemberMember { User = bot };
        ChatMember[] states = [member, new ChatMemberBanned { User = bot }, member];
        foreach (var (before, after) in states.Zip(states.Skip(1)))
        {
            var change = new ChatMemberUpdated
            {
                Chat = new TelegramChat { Id = ChatHarness.GroupId, Type = ChatType.Supergroup },
                From = new User { Id = 12 },
                OldChatMember = before,
                NewChatMember = after,
            };
            await chat.Get<Membership>().ApplyAsync(
                new Update { Id = 1, MyChatMember = change }, CancellationToken.None);
        }

        var group = await chat.Subscribers.FindAsync(ChatHarness.GroupId, null, CancellationToken.None);
        Assert.Equal(SubscriberState.Unreachable, group!.State);
        Assert.Equal(1, await chat.SingleAsync<long>("SELECT count(*) FROM outbox"));
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_is_found_under_its_new_id_however_it_is_told()
    {
        await using var chat = new ChatHarness();
        chat.LetEverybodyAdminister();
        await chat.AskAsync(ChatHarness.FromGroup("/start"));
        await chat.Get<IOutbox>().AddAsync(
            new OutgoingMessage
            {
                ChatId = ChatHarness.GroupId,
                Edition = "notice-1",
                Text = new RichTextBuilder().Text("It waits.").Build(),
            },
            CancellationToken.None);
        var old = new Message
        {
            Id = 1,
            Chat = new TelegramChat { Id = ChatHarness.GroupId, Type = ChatType.Group },
            MigrateToChatId = -100777,
        };
        var young = new Message
        {
            Id = 1,
            Chat = new TelegramChat { Id = -100777, Type = ChatType.Supergroup },
            MigrateFromChatId = ChatHarness.GroupId,
        };

        await chat.Get<Membership>().ApplyMoveAsync(new Update { Id = 1, Message = old }, CancellationToken.None);
        await chat.Get<Membership>().ApplyMoveAsync(new Update { Id = 2, Message = young }, CancellationToken.None);

        Assert.Equal(
            SubscriberState.Active, (await chat.Subscribers.FindAsync(-100777, null, CancellationToken.None))!.State);
        Assert.Single(await chat.Subscribers.ListAsync(CancellationToken.None));
        Assert.Equal([-100777], await chat.QueryAsync<long>("SELECT chat_id FROM outbox"));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)] // the order in which Telegram tells it
    [InlineData(true, true)]
    public async Task A_group_that_became_a_supergroup_is_not_greeted_where_the_bot_joins_it(
        bool isJoinFirst, bool isInTwoAnswers)
    {
        await using var chat = new ChatHarness(services => services.AddTelegramConversation());
        chat.LetEverybodyAdminister();
        await chat.AskAsync(ChatHarness.FromGroup("/start"));
        var group = new TelegramChat { Id = -100777, Type = ChatType.Supergroup };
        var bot = new User { Id = 99, IsBot = true };
        var move = new Update
        {
            Id = isJoinFirst ? 2 : 1,
            Message = new Message { Id = 1, Chat = group, MigrateFromChatId = ChatHarness.GroupId },
        };
        var join = new Update
        {
            Id = isJoinFirst ? 1 : 2,
            MyChatMember = new ChatMemberUpdated
            {
                Chat = group,
                From = new User { Id = 12 },
                OldChatMember = new ChatMemberLeft { User = bot },
                NewChatMember = new ChatMemberMember { User = bot },
            },
        };

        var inbox = ActivatorUtilities.CreateInstance<Inbox>(chat.Get<IServiceProvider>());
        Update[][] answers = isInTwoAnswers ? [[join], [move]] : [[move, join]];
        foreach (var updates in answers)
        {
            await chat.Get<UpdateIntake>().TryTakeInAsync(updates, offset: 3, inbox, CancellationToken.None);
        }

        Assert.Equal(0, await chat.SingleAsync<long>("SELECT count(*) FROM outbox"));
    }

    private static Incoming Edited(string words) =>
        ChatHarness.FromPerson(words) with { MessageId = 9, IsEdited = true };

    private static async Task<bool> IsTakenAsync(ChatStore store, InboxItem item) =>
        (await store.TakeInAsync([item], offset: null, CancellationToken.None)).Count > 0;
}
