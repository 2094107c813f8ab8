using BriefingBot.Chat.Routing;
using BriefingBot.Summaries;

namespace BriefingBot.Chat.Commands;

/// <summary>How the models do and what today has used; <c>/llm check</c> asks each for a word.</summary>
internal sealed class ModelCommand(ModelHealth models, TimeProvider clock) : ICommand
{
    public CommandDescription Description { get; } =
        new("llm", 350, "/llm check") { Aliases = ["model"], Role = CommandRole.Admin, IsLook = true, IsSlow = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.Keywords is not ([] or ["check"]))
        {
            return context.WrongArgument(this);
        }

        var states = context.Arguments.IsEmpty ? models.Models : await models.CheckAsync(cancellationToken);
        return [context.Texts.Models(states, await models.ReadBudgetAsync(cancellationToken), clock.GetUtcNow())];
    }
}
