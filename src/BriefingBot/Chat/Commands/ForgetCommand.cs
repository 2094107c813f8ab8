using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Deletes what is kept about the chat, after asking.</summary>
internal sealed class ForgetCommand(SubscriberStore subscribers, OutboxStore outbox) : IConfirmedCommand
{
    public string Name => "forget";

    public int Order => 240;

    public bool TakesArguments => false;

    public bool TakesAway => true;

    public CommandRole Role => CommandRole.ChatAdministrator;

    public string Example => "/forget";

    public string Help(Texts texts) => texts.ForgetHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        [await context.AskAsync(this, context.Texts.AskForget, "", cancellationToken)];

    public async Task<IReadOnlyList<Reply>> ConfirmedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var chat = context.Subscriber;
        await outbox.ForgetChatAsync(chat.ChatId, chat.ThreadId, cancellationToken);
        await subscribers.ForgetAsync(chat.Id, cancellationToken);
        return [new Reply { Text = context.Texts.Forgotten, IsInPlace = true }];
    }
}
