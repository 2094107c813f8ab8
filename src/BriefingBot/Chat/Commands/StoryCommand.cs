using System.Globalization;
using BriefingBot.Articles;
using BriefingBot.Briefings.Editions;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Summaries.Questions;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>One story of the last briefing in full, or that of a report's address or some words;
/// alone it offers those stories.</summary>
internal sealed class StoryCommand(
    BriefingAssembler desk,
    Database database,
    ArticleStore articles,
    StoryStore stories,
    OpenedStories messages,
    FollowUps followUps) : ICommand
{
    private const int LongestLabel = 48;
    private const int MostReports = 20;

    public CommandDescription Description { get; } = new("story", 30, "/story 2") { IsSlow = true };

    public bool Fits(CommandArguments arguments, Texts texts) =>
        arguments.IsEmpty || arguments.Is(PlainMessages.LastStory) || arguments.Number is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.IsEmpty || context.Arguments.Is(PlainMessages.LastStory))
        {
            return
            [
                (context.Arguments.IsEmpty ? null : await LastAsync(context, cancellationToken))
                    ?? await ChoicesAsync(context, cancellationToken),
            ];
        }

        if (Uri.TryCreate(context.Arguments.Text, UriKind.Absolute, out var address)
            && address.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            return [await LinkedAsync(context, address, cancellationToken)];
        }

        if (context.Arguments.Number is not { } number || number is < 1 or > int.MaxValue)
        {
            return context.Arguments.Text.Any(char.IsLetter)
                ? [await NamedAsync(context, cancellationToken)]
                : context.WrongArgument(this);
        }

        return await desk.FindStoryAsync(context.Subscriber, (int)number, cancellationToken) is { } story
            ? [new Reply { Story = story }]
            : [context.Texts.NoSuchStory((int)number)];
    }

    /// <summary>The story of the message that was replied to, else of the last answer; null where none or several
    /// are.</summary>
    private async Task<Reply?> LastAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (chat, replied) = (context.Subscriber.ChatId, context.Incoming.RepliedMessageId);
        if (replied != 0 && await messages.FindToldAsync(chat, replied, cancellationToken) is { } message)
        {
            return message.StoryIds is [var told] ? await FoundAsync(context, told, cancellationToken) : null;
        }

        return followUps.LastOf(chat)?.ReportId is { } report
            && await stories.OfArticlesAsync([report], cancellationToken) is [var id, ..]
            ? await FoundAsync(context, id, cancellationToken)
            : null;
    }

    private async Task<Reply> LinkedAsync(CommandContext context, Uri address, CancellationToken cancellationToken)
    {
        var reports = await database.ReadAsync(session => articles.FindByUrlAsync(session, address), cancellationToken);
        var found = await stories.OfArticlesAsync(reports, cancellationToken);
        return await FoundAsync(context, found is [var id, ..] ? id : null, cancellationToken)
            ?? context.Texts.NoStoryOfLink;
    }

    /// <summary>The story with some words: one of the last briefing, else of all there are.</summary>
    private async Task<Reply> NamedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var words = UntrustedText.Clean(context.Arguments.Text).Shorten(LongestLabel);
        var reports = await articles.SearchAsync(words, MostReports, cancellationToken);
        var found = await stories.OfArticlesAsync([.. reports.Select(report => report.Id)], cancellationToken);
        var last = await desk.LastStoriesAsync(context.Subscriber, cancellationToken);
        var told = last.Select(row => row.Story.Id).FirstOrDefault(found.Contains);
        return await FoundAsync(context, told ?? (found is [var id, ..] ? id : null), cancellationToken)
            ?? context.Texts.NothingFound(words);
    }

    private async Task<Reply?> FoundAsync(CommandContext context, string? id, CancellationToken cancellationToken)
    {
        // It is asked for, also where its source is switched off.
        var everything = context.Subscriber with { SourcesOff = [], TopicsOff = [] };
        return id is not null && await desk.FindStoryAsync(everything, id, cancellationToken) is { } story
            ? new Reply { Story = story }
            : null;
    }

    private async Task<Reply> ChoicesAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var last = await desk.LastStoriesAsync(context.Subscriber, cancellationToken);
        if (last.Count == 0)
        {
            return context.Texts.NoBriefingYet;
        }

        return new Reply
        {
            Text = context.Texts.WhichStory,
            Buttons =
            [
                .. last.Select(IReadOnlyList<MessageButton> (row) =>
                [
                    new MessageButton(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{row.Number}. {UntrustedText.Clean(row.Story.Headline).Shorten(LongestLabel)}"),
                        string.Create(CultureInfo.InvariantCulture, $"/story {row.Number}")),
                ]),
            ],
        };
    }
}
