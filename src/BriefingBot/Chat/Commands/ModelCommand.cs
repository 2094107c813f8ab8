using BriefingBot.Chat.Routing;
using BriefingBot.Summaries;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>How the models do and what today has used; <c>/llm check</c> asks each for a word.</summary>
internal sealed class ModelCommand(IModelHealth models, TimeProvider clock) : ICommand
{
    public string Name => "llm";

    public int Order => 350;

    public bool IsSlow => true;

    public IReadOnlyList<string> Aliases => ["model"];

    public CommandRole Role => CommandRole.Admin;

    public string Example => "/llm check";

    public string Help(Texts texts) => texts.ModelHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.Words is not ([] or ["check"]))
        {
            return context.WrongArgument(this);
        }

        var states = context.Arguments.Words is ["check"] ? await models.CheckAsync(cancellationToken) : models.Models;
        return [context.Texts.Models(states, await models.ReadBudgetAsync(cancellationToken), clock.GetUtcNow())];
    }
}
