using BriefingBot.Briefings.Choice;
using BriefingBot.Chat.Routing;

namespace BriefingBot.Chat.Commands;

/// <summary>Forgets what 👍 and 👎 have moved, after asking.</summary>
internal sealed class ResetCommand(TasteStore tastes) : IConfirmedCommand
{
    public CommandDescription Description { get; } =
        new("reset", 37, "/reset") { Role = CommandRole.ChatAdministrator, TakesArguments = false, TakesAway = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        context.Subscriber.Taste.Count == 0
            ? [context.Texts.NoTaste]
            : [await context.AskAsync(this, context.Texts.AskReset, "", cancellationToken)];

    public async Task<IReadOnlyList<Reply>> ConfirmedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        await tastes.ForgetAsync(context.Subscriber.Id, cancellationToken);
        return [Reply.InPlace(context.Texts.WasReset)];
    }
}
