using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Updates;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using TelegramChat = Telegram.Bot.Types.Chat;

namespace BriefingBot.Tests.Chat.Updates;

public sealed class UpdateReadingTests
{
    private static readonly BotIdentity Bot = new() { Id = 99, Name = "news_bot" };
    private static readonly TelegramChat Private = new() { Id = 12, Type = ChatType.Private, FirstName = "Ada" };
    private static readonly TelegramChat Forum =
        new() { Id = -1001, Type = ChatType.Supergroup, Title = "Readers", IsForum = true };

    private static readonly TelegramChat Channel = new() { Id = -1002, Type = ChatType.Channel, Title = "Daily" };
    private static readonly User Ada = new() { Id = 12, FirstName = "Ada", LastName = "L.", LanguageCode = "de-AT" };

    [Fact]
    public void A_private_message_names_the_person_and_their_language()
    {
        var incoming = UpdateReading.Read(new Update { Message = Said(Private, "/help", Ada) }, Bot)!;

        Assert.Equal((12L, 5L, ChatKind.Private), (incoming.ChatId, incoming.MessageId, incoming.Kind));
        Assert.Equal((12L, "de-AT"), (incoming.UserId, incoming.LanguageCode));
        Assert.Equal(("Ada L.", "Ada L."), (incoming.UserName, incoming.ChatTitle));
        Assert.Null(incoming.CallbackId);
    }

    [Theory]
    [InlineData(true, 7L)]
    [InlineData(false, null)]
    public void A_topic_is_kept_and_a_thread_of_replies_is_none(bool isTopic, long? thread)
    {
        var message = Said(Forum, "/help", Ada, topic: 7);
        message.IsTopicMessage = isTopic;

        Assert.Equal(thread, UpdateReading.Read(new Update { Message = message }, Bot)!.ThreadId);
    }

    [Fact]
    public void A_button_is_said_by_who_pressed_it_where_it_stands()
    {
        var shown = Said(Forum, "Settings", new User { Id = 99, IsBot = true, FirstName = "Bot" }, topic: 7);
        var update = Pressed(new() { Id = "cb", From = Ada, Message = shown, Data = "/length long" });

        var incoming = UpdateReading.Read(update, Bot)!;

        Assert.Equal((12L, "/length long", "cb"), (incoming.UserId, incoming.Text, incoming.CallbackId));
        Assert.Equal((5L, 7L), (incoming.MessageId, incoming.ThreadId));
        Assert.False(incoming.IsFromChatItself);
    }

    [Fact]
    public void A_private_chat_has_its_persons_name_whether_they_write_or_press()
    {
        var shown = Said(Private, "Settings", new User { Id = 99, IsBot = true, FirstName = "Bot" });
        var pressed = UpdateReading.Read(
            Pressed(new() { Id = "cb", From = Ada, Message = shown, Data = "/help" }), Bot)!;

        Assert.Equal("Ada L.", pressed.ChatTitle);
    }

    [Fact]
    public void A_file_speaks_by_its_caption_where_that_is_a_command()
    {
        var file = Said(Private, null, Ada);
        file.Document = new Document { FileId = "f1" };
        file.Caption = "/import";
        var incoming = UpdateReading.Read(new Update { Message = file }, Bot)!;

        Assert.Equal(("/import", "f1"), (incoming.Text, incoming.FileId));
        Assert.Equal(IncomingKind.File, incoming.Content);
    }

    [Theory]
    [InlineData("report.pdf", "application/pdf", "How many were on board?", IncomingKind.Text)]
    [InlineData("report.pdf", "application/pdf", null, IncomingKind.File)]
    [InlineData("feeds.opml", null, "my feeds", IncomingKind.File)]
    [InlineData("feeds", "text/x-opml+xml", "my feeds", IncomingKind.File)]
    public void What_is_written_below_a_file_that_is_no_list_is_said(
        string name, string? type, string? caption, IncomingKind kind)
    {
        var file = Said(Private, null, Ada);
        (file.Document, file.Caption) = (new() { FileId = "f1", FileName = name, MimeType = type }, caption);

        Assert.Equal(kind, UpdateReading.Read(new Update { Message = file }, Bot)!.Content);
    }

    [Fact]
    public void A_venue_is_a_place_as_a_location_is()
    {
        var venue = Said(Private, null, Ada);
        venue.Location = new Location { Latitude = 48.2, Longitude = 16.4 };
        venue.Venue = new Venue { Location = venue.Location, Title = "Café", Address = "Ring 1" };

        Assert.Equal("/timezone 48.2,16.4", UpdateReading.Read(new Update { Message = venue }, Bot)!.Text);
    }

    [Fact]
    public void A_channels_post_and_an_anonymous_administrator_speak_for_the_chat_and_another_channel_does_not()
    {
        Assert.True(Read(new Update { ChannelPost = Said(Channel, "/start", null) })!.IsFromChatItself);
        Assert.True(Read(new Update { Message = Anonymous(Forum) })!.IsFromChatItself);
        Assert.False(Read(new Update { Message = Anonymous(Channel) })!.IsFromChatItself);
        Assert.Equal(0, Read(new Update { Message = Anonymous(Channel) })!.UserId);
    }

    [Fact]
    public void What_nobody_said_is_not_read()
    {
        Assert.Null(Read(new Update { Message = Said(Private, null, Ada) }));
        Assert.Null(Read(Pressed(new() { Id = "x", From = Ada, Data = "/stop" })));
        var copied = Said(Forum, "/start", new User { Id = 777000, FirstName = "Telegram" });
        copied.IsAutomaticForward = true;
        Assert.Null(Read(new Update { Message = copied }));
    }

    [Fact]
    public void What_is_edited_in_a_private_chat_is_said_again_and_elsewhere_a_command_alone()
    {
        Assert.Equal(
            "Wie viele Tote in Lindau?",
            Read(new Update { EditedMessage = Said(Private, "Wie viele Tote in Lindau?", Ada) })?.Text);
        Assert.Equal("/schedule 9", Read(new Update { EditedMessage = Said(Private, "/schedule 9", Ada) })?.Text);
        Assert.True(Read(new Update { EditedMessage = Said(Private, "parle français", Ada) })!.IsEdited);
        Assert.Null(Read(new Update { EditedMessage = Said(Forum, "never mind", Ada) }));
    }

    [Fact]
    public void What_is_written_below_a_picture_is_said_in_a_channel_and_where_it_is_edited()
    {
        var (post, edited) = (Said(Channel, null, null), Said(Private, null, Ada));
        post.Caption = edited.Caption = "/latest";

        Assert.Equal("/latest", Read(new Update { ChannelPost = post })?.Text);
        Assert.Equal("/latest", Read(new Update { EditedMessage = edited })?.Text);
        Assert.True(Read(new Update { EditedChannelPost = post })!.IsEdited);
    }

    [Fact]
    public void How_long_after_it_was_said_a_message_was_edited_is_known()
    {
        var edited = Said(Private, "/latest", Ada);
        edited.Date = new DateTime(2026, 5, 4, 8, 0, 0, DateTimeKind.Utc);
        edited.EditDate = edited.Date.AddSeconds(20);

        Assert.Equal(TimeSpan.FromSeconds(20), Read(new Update { EditedMessage = edited })!.EditedAfter);
    }

    [Theory]
    [InlineData("/latest @news_bot", "/latest")]
    [InlineData("/schedule @News_Bot 9:00", "/schedule 9:00")]
    [InlineData("/schedule @news_bottle 9:00", "/schedule @news_bottle 9:00")]
    [InlineData("/broadcast Tell others of @news_bot", "/broadcast Tell others of @news_bot")]
    public void The_bots_name_behind_a_command_is_no_argument_and_means_no_other_command(string text, string said)
    {
        var incoming = Read(new Update { Message = Said(Forum, text, Ada) })!;

        Assert.Equal((false, said), (incoming.IsToBot, incoming.Text));
    }

    [Fact]
    public void Forwarded_words_and_those_of_an_inline_bot_are_somebody_elses()
    {
        var (forwarded, inline, business) =
            (Said(Private, "/stop", Ada), Said(Private, "/stop", Ada), Said(Private, "/stop", Ada));
        forwarded.ForwardOrigin = new MessageOriginHiddenUser { SenderUserName = "Zoe" };
        inline.ViaBot = new User { Id = 5, IsBot = true, FirstName = "Other" };
        business.SenderBusinessBot = new User { Id = 6, IsBot = true, FirstName = "Secretary" };

        Assert.True(Read(new Update { Message = forwarded })!.IsQuoted);
        Assert.True(Read(new Update { Message = business })!.IsQuoted);
        Assert.True(Read(new Update { Message = inline })!.IsQuoted);
        Assert.False(Read(new Update { Message = Said(Private, "/stop", Ada) })!.IsQuoted);
    }

    [Theory]
    [InlineData("@news_bot how many were killed?", true, "how many were killed?")]
    [InlineData("@News_Bot, how many?", true, "how many?")]
    [InlineData("how many? @news_bot", true, "how many?")]
    [InlineData("hey @news_bot, what of the ferry?", true, "hey what of the ferry?")]
    [InlineData("write to me@news_bot.example", false, "write to me@news_bot.example")]
    [InlineData("@news_bottle how many?", false, "@news_bottle how many?")]
    [InlineData("how many?", false, "how many?")]
    public void A_mention_means_the_bot_and_is_no_part_of_what_is_said(string text, bool isToBot, string said)
    {
        var incoming = Read(new Update { Message = Said(Forum, text, Ada) })!;

        Assert.Equal((isToBot, said), (incoming.IsToBot, incoming.Text));
    }

    [Fact]
    public void A_reply_to_the_bots_message_means_it_and_brings_its_words()
    {
        var message = Said(Forum, "still true?", Ada);
        message.ReplyToMessage = Said(Forum, "Nine were killed.", new User { Id = Bot.Id, IsBot = true });
        message.ReplyToMessage.Id = 77;

        var incoming = Read(new Update { Message = message })!;

        Assert.Equal((true, "Nine were killed."), (incoming.IsToBot, incoming.RepliedText));
        Assert.Equal(77, incoming.RepliedMessageId);
    }

    [Fact]
    public void A_sent_location_asks_for_its_zone()
    {
        var message = Said(Private, null, Ada);
        message.Location = new Location { Latitude = 52.52, Longitude = 13.405 };

        Assert.Equal("/timezone 52.52,13.405", Read(new Update { Message = message })!.Text);
    }

    [Fact]
    public void In_a_group_a_location_asks_for_nothing_unless_it_answers_the_bot()
    {
        var message = Said(Forum, null, Ada);
        message.Location = new Location { Latitude = 52.52, Longitude = 13.405 };
        Assert.Null(Read(new Update { Message = message }));

        message.ReplyToMessage = new Message { Id = 4, From = new User { Id = Bot.Id, IsBot = true } };
        Assert.Equal("/timezone 52.52,13.405", Read(new Update { Message = message })!.Text);
    }

    [Theory]
    [InlineData("/open s1", false)]
    [InlineData("channel -100777 /open s1 timeline", false)]
    [InlineData("/length", true)]
    [InlineData(null, false)] // nothing is known of a message that is too old
    public void Whether_a_story_can_be_opened_in_a_message_is_said_by_its_own_buttons(string? button, bool isBeside)
    {
        var message = Said(Private, "Settings", new User { Id = Bot.Id, IsBot = true });
        message.ReplyMarkup = button is null
            ? null
            : new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("x", button));

        var press = Read(Pressed(new() { Id = "x", From = Ada, Data = "/open s9", Message = message }))!;

        Assert.Equal(isBeside, press.IsBesideStories);
    }

    private static Incoming? Read(Update update) => UpdateReading.Read(update, Bot);

    private static Message Said(TelegramChat chat, string? text, User? from, int? topic = null) =>
        new()
        {
            Id = 5,
            Chat = chat,
            From = from,
            Text = text,
            MessageThreadId = topic,
            IsTopicMessage = topic is not null,
        };

    private static Message Anonymous(TelegramChat sender)
    {
        var message = Said(Forum, "/stop", new User { Id = 1087968824, IsBot = true, FirstName = "Group" });
        message.SenderChat = sender;
        return message;
    }

    private static Update Pressed(CallbackQuery query) => new() { CallbackQuery = query };
}
