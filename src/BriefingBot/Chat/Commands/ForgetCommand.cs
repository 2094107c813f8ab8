using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Updates;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Summaries.Questions;

namespace BriefingBot.Chat.Commands;

/// <summary>Deletes what is kept about the chat, after asking.</summary>
internal sealed class ForgetCommand(
    SubscriberStore subscribers, OutboxStore outbox, FollowUps followUps, Database database) : IConfirmedCommand
{
    public CommandDescription Description { get; } = new("forget", 240, "/forget")
    {
        Role = CommandRole.ChatAdministrator,
        TakesArguments = false,
        TakesAway = true,
    };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        [await context.AskAsync(this, context.Texts.AskForget, "", cancellationToken)];

    public async Task<IReadOnlyList<Reply>> ConfirmedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var chat = context.Subscriber;
        await database.WriteAsync(
            async transaction =>
            {
                await outbox.ForgetChatAsync(transaction, chat.ChatId, chat.ThreadId);
                await ConfirmationStore.ForgetChatAsync(transaction, chat.ChatId, chat.ThreadId);
                await subscribers.ForgetAsync(transaction, chat.Id);
                await ChatStore.ForgetChatAsync(transaction, chat.ChatId);
            },
            cancellationToken);
        followUps.Forget(chat.ChatId);
        return [Reply.InPlace(context.Texts.Forgotten)];
    }
}
