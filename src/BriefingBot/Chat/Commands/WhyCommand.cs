using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Chat.Routing;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Why the last briefing's stories stand where they stand, and what 👍 and 👎 have moved.</summary>
internal sealed class WhyCommand(BriefingAssembler desk) : ICommand
{
    public CommandDescription Description { get; } = new("why", 35, "/why 2");

    public bool Fits(CommandArguments arguments, Texts texts) => arguments.IsEmpty || arguments.Number is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (texts, taste) = (context.Texts, context.Subscriber.Taste);
        var number = context.Arguments.Number;
        if (!context.Arguments.IsEmpty && number is null)
        {
            return context.WrongArgument(this);
        }

        var last = await desk.LastStoriesAsync(context.Subscriber, cancellationToken);
        var wanted = last.Where(story => number is null || story.Number == number).ToList();
        if (number is { } missing && wanted.Count == 0)
        {
            return [texts.NoSuchStory((int)Math.Min(missing, int.MaxValue))];
        }

        var lines = wanted.Select(told =>
        {
            var why = StoryReasons.Of(context.Subscriber, told.Story);
            return texts.WhyStory(told.Number, told.Story.Headline, why.Outlets, why.Followed, why.Tastes);
        });
        return
        [
            new Reply
            {
                Text = texts.Why([.. lines], taste),
                Buttons = taste.Count > 0 ? [[new(texts.ResetButton, "/reset")]] : [],
            },
        ];
    }
}
