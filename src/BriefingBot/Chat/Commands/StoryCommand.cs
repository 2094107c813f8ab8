using System.Globalization;
using BriefingBot.Briefings;
using BriefingBot.Chat.Routing;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>One story of the last briefing in full: figures, timeline, outlets, evidence.</summary>
internal sealed class StoryCommand(IBriefingDesk desk) : ICommand
{
    public string Name => "story";

    public string Example => "/story 2";

    public string Help(InterfaceTexts texts) => texts.StoryHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var argument = context.Arguments.TrimStart('#').TrimEnd('.');
        if (!int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            return context.WrongArgument(this);
        }

        return await desk.FindStoryAsync(context.Subscriber, number, cancellationToken) is { } story
            ? [new Reply { Story = story }]
            : [context.Texts.NoSuchStory(number)];
    }
}
