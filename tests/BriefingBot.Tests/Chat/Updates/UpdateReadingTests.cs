using BriefingBot.Chat.Updates;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;

namespace BriefingBot.Tests.Chat.Updates;

public sealed class UpdateReadingTests
{
    private static readonly TelegramChat Private = new() { Id = 12, Type = "private", FirstName = "Ada" };
    private static readonly TelegramChat Forum = new() { Id = -1001, Type = "supergroup", Title = "Readers", IsForum = true };
    private static readonly TelegramChat Channel = new() { Id = -1002, Type = "channel", Title = "Daily" };
    private static readonly User Ada = new() { Id = 12, FirstName = "Ada", LastName = "L.", LanguageCode = "de-AT" };

    [Fact]
    public void A_private_message_names_the_person_and_their_language()
    {
        var incoming = UpdateReading.Read(new Update { UpdateId = 1, Message = Said(Private, "/help", Ada) })!;

        Assert.Equal((12L, 12L, "Ada L.", "Ada L.", "de-AT", ChatKind.Private, 5L), (incoming.ChatId, incoming.UserId, incoming.UserName, incoming.ChatTitle, incoming.LanguageCode, incoming.Kind, incoming.MessageId));
        Assert.Null(incoming.CallbackId);
    }

    [Theory]
    [InlineData(true, 7L)]
    [InlineData(false, null)]
    public void A_topic_is_kept_and_a_thread_of_replies_is_none(bool isTopic, long? thread)
    {
        var message = Said(Forum, "/help", Ada) with { MessageThreadId = 7, IsTopicMessage = isTopic };

        Assert.Equal(thread, UpdateReading.Read(new Update { UpdateId = 1, Message = message })!.ThreadId);
    }

    [Fact]
    public void A_button_is_said_by_who_pressed_it_where_it_stands()
    {
        var shown = Said(Forum, "Settings", new User { Id = 99, IsBot = true, FirstName = "Bot" }) with { MessageThreadId = 7, IsTopicMessage = true };
        var update = new Update { UpdateId = 1, CallbackQuery = new CallbackQuery { Id = "cb", From = Ada, Message = shown, Data = "/settings length Long" } };

        var incoming = UpdateReading.Read(update)!;

        Assert.Equal((12L, "/settings length Long", "cb", 5L, 7L, false), (incoming.UserId, incoming.Text, incoming.CallbackId, incoming.MessageId, incoming.ThreadId, incoming.IsFromChatItself));
    }

    [Fact]
    public void A_private_chat_has_its_persons_name_whether_they_write_or_press()
    {
        var shown = Said(Private, "Settings", new User { Id = 99, IsBot = true, FirstName = "Bot" });
        var pressed = UpdateReading.Read(new Update { UpdateId = 1, CallbackQuery = new CallbackQuery { Id = "cb", From = Ada, Message = shown, Data = "/help" } })!;

        Assert.Equal("Ada L.", pressed.ChatTitle);
    }

    [Fact]
    public void A_file_speaks_by_its_caption_where_that_is_a_command()
    {
        var file = Said(Private, null, Ada) with { Document = new AttachedDocument { FileId = "f1" }, Caption = "/import" };

        Assert.Equal(("/import", "f1"), (UpdateReading.Read(new Update { UpdateId = 1, Message = file })!.Text, UpdateReading.Read(new Update { UpdateId = 1, Message = file })!.FileId));
        Assert.Null(UpdateReading.Read(new Update { UpdateId = 1, Message = file with { Caption = "look" } }));
    }

    [Fact]
    public void A_channels_post_and_an_anonymous_administrator_speak_for_the_chat_and_another_channel_does_not()
    {
        var anonymous = Said(Forum, "/stop", new User { Id = 1087968824, IsBot = true, FirstName = "Group" });

        Assert.True(UpdateReading.Read(new Update { UpdateId = 1, ChannelPost = Said(Channel, "/start", null) })!.IsFromChatItself);
        Assert.True(UpdateReading.Read(new Update { UpdateId = 1, Message = anonymous with { SenderChat = Forum } })!.IsFromChatItself);
        Assert.False(UpdateReading.Read(new Update { UpdateId = 1, Message = anonymous with { SenderChat = Channel } })!.IsFromChatItself);
        Assert.Equal(0, UpdateReading.Read(new Update { UpdateId = 1, Message = anonymous with { SenderChat = Channel } })!.UserId);
    }

    [Fact]
    public void What_nobody_said_is_not_read()
    {
        Assert.Null(UpdateReading.Read(new Update { UpdateId = 1, Message = Said(Private, null, Ada) }));
        Assert.Null(UpdateReading.Read(new Update { UpdateId = 1, EditedMessage = Said(Private, "/stop", Ada) }));
        Assert.Null(UpdateReading.Read(new Update { UpdateId = 1, CallbackQuery = new CallbackQuery { Id = "x", From = Ada, Data = "/stop" } }));
    }

    private static Message Said(TelegramChat chat, string? text, User? from) => new() { MessageId = 5, Chat = chat, Date = 0, From = from, Text = text };
}
