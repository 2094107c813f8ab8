using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The newest stories of those that the chat wants, headlines only, a page at a time; told or not. <c>/latest
/// Science</c>: those with a report that was filed under one topic.</summary>
internal sealed class LatestCommand(StoryCache stories, SourceStore sources, TimeProvider clock) : ICommand
{
    private const int PageSize = 10;

    public CommandDescription Description { get; } = new("latest", 40, "/latest 2");

    public bool Fits(CommandArguments arguments, Texts texts) => arguments.Page is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (typed, number) = Read(context.Arguments);
        var reader = context.Subscriber;
        string? topic = null;
        if (typed.Length > 0)
        {
            var topics = await KnownTopics.ListAsync(sources, cancellationToken);
            if (topics.Count == 0)
            {
                return context.UnknownName(context.Texts.NoTopics);
            }

            topic = KnownTopics.Find(topics, typed);
            if (topic is null)
            {
                var unknown = context.Texts.UnknownTopic(typed);
                return context.UnknownName(KnownTopics.Nearest(topics, typed) is { } nearest
                    ? $"{unknown} {context.Texts.DidYouMean($"latest {nearest}")}" : unknown);
            }

            reader = reader with { TopicsOff = [] };
        }

        var page = await PageAsync(reader, topic, number, cancellationToken);
        if (page.Items.Count == 0)
        {
            return [context.Texts.NoStories];
        }

        var shown = ReadersLanguage.Of(page.Items, context.Subscriber.Language);
        var local = EditionClock.LocalTime(context.Subscriber, clock.GetUtcNow());
        var buttons = page.Buttons(context.Texts, typed.Length == 0 ? "/latest" : $"/latest {typed} page");
        return
        [
            Reply.InPlace(
                context.Texts.Headlines(shown, local),
                // A topic of many words may find no room in a button.
                buttons.Where(row => row.All(button => button.Fits))),
        ];
    }

    /// <summary>A topic, empty for all, and the page: "", "2", "Science", "Science page 2".</summary>
    private static (string Topic, int Page) Read(CommandArguments arguments) =>
        arguments.Page is { } page ? ("", page)
        : arguments.Keywords is [_, .., "page", var typed] && CommandArguments.Whole(typed) is { } number
            ? (string.Join(' ', arguments.Words.SkipLast(2)), number)
        : (arguments.Text, 1);

    /// <summary>Only the stories of the page are made; where a chat gets every story, none else is looked at.</summary>
    private async Task<PageOf<Story>> PageAsync(
        Subscriber subscriber, string? topic, int number, CancellationToken cancellationToken)
    {
        var ids = PageOf.Of(
            topic is null && subscriber is { Muted.Count: 0, TopicsOff.Count: 0, SourcesOff.Count: 0 }
                ? await stories.RecentIdsAsync(BriefingAssembler.Window, cancellationToken)
                : await WantedAsync(subscriber, topic, cancellationToken),
            number,
            PageSize);
        var made = await stories.FindAsync(ids.Items, cancellationToken);
        return new(
            [.. made.Select(story => ReaderChoice.Of(subscriber, story)).OfType<Story>()],
            ids.Number,
            ids.IsLast);
    }

    private async Task<IReadOnlyList<string>> WantedAsync(
        Subscriber subscriber, string? topic, CancellationToken cancellationToken)
    {
        var newest = await stories.RecentAsync(BriefingAssembler.Window, cancellationToken);
        if (subscriber.Muted.Count > 0)
        {
            await newest.OpenAsync(cancellationToken);
        }

        return
        [
            .. newest.Sketches
                .Where(story => ReaderChoice.Of(subscriber, story) is { } read
                    && (topic is null || read.Any(article =>
                        string.Equals(article.Topic?.Trim(), topic, StringComparison.OrdinalIgnoreCase))))
                .Select(story => story.Id),
        ];
    }
}
