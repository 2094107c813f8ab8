using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Commands;

/// <summary>The chats the bot knows, newest first, a page at a time.</summary>
internal sealed class SubscribersCommand(SubscriberStore subscribers, TimeProvider clock) : ICommand
{
    private const int PageSize = 20;

    public CommandDescription Description { get; } =
        new("subscribers", 380, "/subscribers 2") { Role = CommandRole.Admin, IsPrivate = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.Page is not { } number)
        {
            return context.WrongArgument(this);
        }

        var all = await subscribers.ListAsync(cancellationToken);
        var active = all.Count(subscriber => subscriber.State == SubscriberState.Active);
        var page = PageOf.Of(all.Reverse().ToList(), number, PageSize);
        return [Reply.InPlace(
            context.Texts.SubscriberList(page.Items, active, all.Count, clock.GetUtcNow()),
            page.Buttons(context.Texts, "/subscribers"))];
    }
}
