using BriefingBot.Chat.Routing;
using BriefingBot.Operation.Health;
using BriefingBot.Sources;
using BriefingBot.Summaries;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>How the sources and the models do: what is read, what fails and since when.</summary>
internal sealed class HealthCommand(
    SourceStore sources, IModelHealth models, Readiness readiness, TimeProvider clock) : ICommand
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
        // The sources are told of above, and in more detail.
        var faults = (await readiness.LookAsync(cancellationToken))
            .Where(finding => !finding.Ok && finding.Check != "sources")
            .Select(finding => context.Texts.Fault(finding));
        return
        [
            ReplyText.Join("\n", [health, .. failing.Select(model => context.Texts.ModelLine(model, now)), .. faults]),
        ];
    }
}
