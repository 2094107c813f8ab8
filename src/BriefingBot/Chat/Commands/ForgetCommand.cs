using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Commands;

/// <summary>Deletes what is kept about the chat, after asking.</summary>
internal sealed class ForgetCommand(SubscriberStore subscribers, OutboxStore outbox) : IConfirmedCommand
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
        await outbox.ForgetChatAsync(chat.ChatId, chat.ThreadId, cancellationToken);
        await subscribers.ForgetAsync(chat.Id, cancellationToken);
        return [Reply.InPlace(context.Texts.Forgotten)];
    }
}
