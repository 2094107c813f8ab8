using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The newest stories, headlines only, a page at a time; told or not.</summary>
internal sealed class LatestCommand(StoryCache stories, TimeProvider clock) : ICommand
{
    private const int PageSize = 10;

    private static readonly TimeSpan Window = TimeSpan.FromHours(48);

    public CommandDescription Description { get; } = new("latest", 40, "/latest 2");

    public bool Fits(CommandArguments arguments, Texts texts) => arguments.Page is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.Page is not { } number)
        {
            return context.WrongArgument(this);
        }

        // Only the stories of the page are made: after a start that would take long for all.
        var newest = await stories.RecentIdsAsync(Window, cancellationToken);
        if (newest.Count == 0)
        {
            return [context.Texts.NoStories];
        }

        var page = PageOf.Of(newest, number, PageSize);
        var shown = await stories.FindAsync(page.Items, cancellationToken);
        var local = EditionClock.LocalTime(context.Subscriber, clock.GetUtcNow());
        return [Reply.InPlace(context.Texts.Headlines(shown, local), page.Buttons(context.Texts, "/latest"))];
    }
}
