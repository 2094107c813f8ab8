using System.Text.Json;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Storage;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Tests.Delivery.Sending;

public sealed class MessageRequestsTests
{
    private const long TooLarge = 4_294_967_303; // 7, where its higher half is cut off

    private const string Rich = """{"blocks":[{"type":"paragraph","text":"Nine were killed."}]}""";

    [Theory]
    [InlineData(PartForm.AsWritten, "<b>Nine</b> were killed.", ParseMode.Html)]
    [InlineData(PartForm.WithoutButtons, "<b>Nine</b> were killed.", ParseMode.Html)]
    [InlineData(PartForm.Plain, "Nine were killed.", ParseMode.None)]
    [InlineData(PartForm.Bare, "Nine were killed.", ParseMode.None)]
    public void A_message_and_its_edit_have_markup_or_plain_words(PartForm form, string text, ParseMode mode)
    {
        var sent = Assert.IsType<SendMessageRequest>(MessageRequests.Send(Part(form)));
        var edited = Assert.IsType<EditMessageTextRequest>(MessageRequests.Edit(Edit() with { Form = form }));

        Assert.Equal((text, mode), (sent.Text, sent.ParseMode));
        Assert.Equal((text, mode), (edited.Text, edited.ParseMode));
    }

    [Fact]
    public void A_topic_is_named_where_there_is_one_and_an_answer_comes_also_where_its_question_was_deleted()
    {
        var plain = Assert.IsType<SendMessageRequest>(MessageRequests.Send(Part()));
        var answer = Assert.IsType<SendMessageRequest>(
            MessageRequests.Send(Part() with { ThreadId = 7, ReplyToMessageId = 9 }));

        Assert.Null(plain.MessageThreadId);
        Assert.Null(plain.ReplyParameters);
        Assert.Equal(7, answer.MessageThreadId);
        Assert.Equal(9, answer.ReplyParameters?.MessageId);
        Assert.True(answer.ReplyParameters?.AllowSendingWithoutReply);
    }

    [Fact]
    public void A_number_that_the_bot_api_cannot_name_reaches_no_other_topic_and_no_other_message()
    {
        Assert.Throws<OverflowException>(() => MessageRequests.Send(Part() with { ThreadId = TooLarge }));
        Assert.Throws<OverflowException>(() => MessageRequests.Send(Part() with { ReplyToMessageId = TooLarge }));
        Assert.Throws<OverflowException>(() => MessageRequests.Edit(Edit() with { MessageId = TooLarge }));
        Assert.Throws<OverflowException>(() => MessageRequests.Edit(Edit(Rich) with { MessageId = TooLarge }));
    }

    private static OutboxPart Part(PartForm form = PartForm.AsWritten) =>
        new OutboxPart { ChatId = 5, Packed = Packed(rich: null), Form = form }.Unpacked();

    private static LivingEdit Edit(string? rich = null) =>
        new LivingEdit { ChatId = 5, MessageId = 1, Packed = Packed(rich) }.Unpacked();

    private static byte[] Packed(string? rich) => PackedText.Pack(
        JsonSerializer.Serialize(new MessageContent("<b>Nine</b> were killed.", Keyboard: null, rich)));
}
