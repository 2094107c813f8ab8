using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Summaries;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>How the sources and the models do: what is read, what fails and since when.</summary>
internal sealed class HealthCommand(SourceStore sources, IModelHealth models, TimeProvider clock) : ICommand
{
    public string Name => "health";

    public int Order => 340;

    public bool TakesArguments => false;

    public CommandRole Role => CommandRole.Admin;

    public string Example => "/health";

    public string Help(Texts texts) => texts.HealthHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var health = context.Texts.Health(await sources.HealthAsync(cancellationToken), now);
        var failing = models.Models.Where(model => model.FailingSince is not null).ToList();
        return
        [
            failing.Count == 0
                ? health
                : ReplyText.Join("\n", [health, .. failing.Select(model => context.Texts.ModelLine(model, now))]),
        ];
    }
}
