using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Operation.Health;
using BriefingBot.Sources;
using BriefingBot.Summaries;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>How the sources and the models do: what is read, what fails and since when.</summary>
internal sealed class HealthCommand(
    SourceStore sources, ModelHealth models, Readiness readiness, TimeProvider clock) : ICommand
{
    private const int PageSize = 20;

    public CommandDescription Description { get; } =
        new("health", 340, "/health") { Role = CommandRole.Admin, IsLook = true, IsPrivate = true };

    public bool Fits(CommandArguments arguments, Texts texts) => arguments.PageOfList is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.PageOfList is not { } number)
        {
            return context.WrongArgument(this);
        }

        var now = clock.GetUtcNow();
        var all = await sources.HealthAsync(cancellationToken);
        var page = PageOf.Of(all.Failing, number, PageSize);
        var buttons = page.Buttons(context.Texts, "/health page");
        var health = context.Texts.Health(all, page.Items, page.Number == 1, now);
        if (page.Number > 1)
        {
            return [context.Page(health, buttons)];
        }

        var failing = models.Models.Where(model => model.FailingSince is not null).ToList();
        // The sources are told of above, and in more detail.
        var faults = (await readiness.LookAsync(cancellationToken))
            .Where(finding => !finding.Ok && finding.Check != "sources")
            .Select(finding => context.Texts.Fault(finding));
        return
        [
            context.Page(
                ReplyText.Join(
                    "\n", [health, .. failing.Select(model => context.Texts.ModelLine(model, now)), .. faults]),
                buttons),
        ];
    }
}
