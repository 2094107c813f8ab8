using BriefingBot.Briefings;
using BriefingBot.Chat.Routing;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Forgets what 👍 and 👎 have moved, after asking.</summary>
internal sealed class ResetCommand(TasteStore tastes) : IConfirmedCommand
{
    public string Name => "reset";

    public int Order => 37;

    public bool TakesArguments => false;

    public bool TakesAway => true;

    public CommandRole Role => CommandRole.ChatAdministrator;

    public string Example => "/reset";

    public string Help(Texts texts) => texts.ResetHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        context.Subscriber.Taste.Count == 0
            ? [context.Texts.NoTaste]
            : [await context.AskAsync(this, context.Texts.AskReset, "", cancellationToken)];

    public async Task<IReadOnlyList<Reply>> ConfirmedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        await tastes.ForgetAsync(context.Subscriber.Id, cancellationToken);
        return [new Reply { Text = context.Texts.WasReset, IsInPlace = true }];
    }
}
