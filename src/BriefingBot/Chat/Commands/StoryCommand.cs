using System.Globalization;
using BriefingBot.Articles;
using BriefingBot.Briefings.Editions;
using BriefingBot.Chat.Routing;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>One story of the last briefing in full, or that of a report's address; alone it offers those
/// stories.</summary>
internal sealed class StoryCommand(
    BriefingAssembler desk, Database database, ArticleStore articles, StoryStore stories) : ICommand
{
    private const int LongestLabel = 48;

    public CommandDescription Description { get; } = new("story", 30, "/story 2") { IsSlow = true };

    public bool Fits(CommandArguments arguments, Texts texts) => arguments.IsEmpty || arguments.Number is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.IsEmpty)
        {
            return [await ChoicesAsync(context, cancellationToken)];
        }

        if (Uri.TryCreate(context.Arguments.Text, UriKind.Absolute, out var address)
            && address.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            return [await LinkedAsync(context, address, cancellationToken)];
        }

        if (context.Arguments.Number is not { } number || number is < 1 or > int.MaxValue)
        {
            return context.WrongArgument(this);
        }

        return await desk.FindStoryAsync(context.Subscriber, (int)number, cancellationToken) is { } story
            ? [new Reply { Story = story }]
            : [context.Texts.NoSuchStory((int)number)];
    }

    private async Task<Reply> LinkedAsync(CommandContext context, Uri address, CancellationToken cancellationToken)
    {
        var reports = await database.ReadAsync(session => articles.FindByUrlAsync(session, address), cancellationToken);
        var found = await stories.OfArticlesAsync(reports, cancellationToken);
        // It is asked for, also where its source is switched off.
        var everything = context.Subscriber with { SourcesOff = [], TopicsOff = [] };
        return found.Count > 0 && await desk.FindStoryAsync(everything, found[0], cancellationToken) is { } story
            ? new Reply { Story = story }
            : context.Texts.NoStoryOfLink;
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
