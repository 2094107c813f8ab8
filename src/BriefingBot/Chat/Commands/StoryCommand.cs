using BriefingBot.Briefings;
using BriefingBot.Chat.Routing;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>One story of the last briefing in full: figures, timeline, outlets, evidence.</summary>
internal sealed class StoryCommand(BriefingAssembler desk) : ICommand
{
    public string Name => "story";

    public int Order => 30;

    public string Example => "/story 2";

    public string Help(Texts texts) => texts.StoryHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.Number is not { } number || number is < 1 or > int.MaxValue)
        {
            return context.WrongArgument(this);
        }

        return await desk.FindStoryAsync(context.Subscriber, (int)number, cancellationToken) is { } story
            ? [new Reply { Story = story }]
            : [context.Texts.NoSuchStory((int)number)];
    }
}
