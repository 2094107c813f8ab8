using System.Globalization;
using BriefingBot.Chat.Routing;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The newest stories, headlines only, a page at a time; told or not.</summary>
internal sealed class LatestCommand(StoryShelf shelf, TimeProvider clock) : ICommand
{
    private const int PageSize = 10;

    private static readonly TimeSpan Window = TimeSpan.FromHours(48);

    public string Name => "latest";

    public string Example => "/latest 2";

    public string Help(InterfaceTexts texts) => texts.LatestHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var number = 1;
        if (context.Arguments.Length > 0 && !int.TryParse(context.Arguments, NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return context.WrongArgument(this);
        }

        var stories = (await shelf.RecentAsync(Window, cancellationToken)).OrderByDescending(story => story.NewestReport).ToList();
        if (stories.Count == 0)
        {
            return [context.Texts.NoStories];
        }

        var page = PageOf.Of(stories, number, PageSize);
        return
        [
            new Reply
            {
                Text = context.Texts.Headlines(page.Items, EditionClock.LocalTime(context.Subscriber, clock.GetUtcNow())),
                Buttons = page.Buttons(context.Texts.Next, "/latest"),
            },
        ];
    }
}
