using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The newest stories of those that the chat wants, headlines only, a page at a time; told or not.</summary>
internal sealed class LatestCommand(StoryCache stories, TimeProvider clock) : ICommand
{
    private const int PageSize = 10;

    public CommandDescription Description { get; } = new("latest", 40, "/latest 2");

    public bool Fits(CommandArguments arguments, Texts texts) => arguments.Page is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.Page is not { } number)
        {
            return context.WrongArgument(this);
        }

        var page = await PageAsync(context.Subscriber, number, cancellationToken);
        if (page.Items.Count == 0)
        {
            return [context.Texts.NoStories];
        }

        var shown = ReadersLanguage.Of(page.Items, context.Subscriber.Language);
        var local = EditionClock.LocalTime(context.Subscriber, clock.GetUtcNow());
        return [Reply.InPlace(context.Texts.Headlines(shown, local), page.Buttons(context.Texts, "/latest"))];
    }

    /// <summary>Only the stories of the page are made; where a chat gets every story, none else is looked at.</summary>
    private async Task<PageOf<Story>> PageAsync(Subscriber subscriber, int number, CancellationToken cancellationToken)
    {
        var ids = PageOf.Of(
            subscriber is { Muted.Count: 0, TopicsOff.Count: 0, SourcesOff.Count: 0 }
                ? await stories.RecentIdsAsync(BriefingAssembler.Window, cancellationToken)
                : await WantedAsync(subscriber, cancellationToken),
            number,
            PageSize);
        var made = await stories.FindAsync(ids.Items, cancellationToken);
        return new(
            [.. made.Select(story => ReaderChoice.Of(subscriber, story)).OfType<Story>()],
            ids.Number,
            ids.IsLast);
    }

    private async Task<IReadOnlyList<string>> WantedAsync(Subscriber subscriber, CancellationToken cancellationToken)
    {
        var newest = await stories.RecentAsync(BriefingAssembler.Window, cancellationToken);
        if (subscriber.Muted.Count > 0)
        {
            await newest.OpenAsync(cancellationToken);
        }

        return [.. newest.Sketches.Where(story => ReaderChoice.Of(subscriber, story) is not null)
            .Select(story => story.Id)];
    }
}
