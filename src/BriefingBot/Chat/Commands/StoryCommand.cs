using System.Globalization;
using BriefingBot.Briefings.Editions;
using BriefingBot.Chat.Routing;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>One story of the last briefing in full; alone it offers those stories.</summary>
internal sealed class StoryCommand(BriefingAssembler desk) : ICommand
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

        if (context.Arguments.Number is not { } number || number is < 1 or > int.MaxValue)
        {
            return context.WrongArgument(this);
        }

        return await desk.FindStoryAsync(context.Subscriber, (int)number, cancellationToken) is { } story
            ? [new Reply { Story = story }]
            : [context.Texts.NoSuchStory((int)number)];
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
