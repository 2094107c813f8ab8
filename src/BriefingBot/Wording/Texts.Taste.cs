using System.Globalization;
using BriefingBot.Stories;
using BriefingBot.Subscribers;

namespace BriefingBot.Wording;

/// <summary>Why stories stand where they stand, and the weekly edition.</summary>
public partial class Texts
{
    private const int MostTastes = 6;

    public virtual string WhyHeading => "Why these stories";
    public virtual string TasteHeading => "What your 👍 and 👎 changed";

    public virtual ReplyText NoTaste =>
        $"Nothing is moved by 👍 or 👎 at present. On a message they move its topics and outlets up or down a little.";

    public virtual string ResetButton => "Forget it all";
    public virtual ReplyText AskReset => $"Forget everything that 👍 and 👎 changed?";
    public virtual ReplyText WasReset => $"Done: all topics and outlets count the same again.";

    /// <summary>A followed word as a reason.</summary>
    public virtual string FollowsWord(string word) => $"you follow “{word}”";
    public virtual ReplyText AnswerStopped => $"Stopped.";

    /// <summary>Under an answer that a person stopped while a model wrote it.</summary>
    public virtual ReplyText AnswerSoFar => $"Stopped here; written by a language model.";
    public virtual string WeeklyLabel => "Weekly edition";
    public virtual string WeeklyHeading => "The week";
    public virtual ReplyText WeeklyExplained => $"Once a week, a line for each story that lasted.";

    /// <summary>"3 outlets; you follow “rail”; Science +20 %".</summary>
    public ReplyText WhyStory(
        int number, string headline, int outlets, IReadOnlyList<string> followed, IReadOnlyList<Taste> tastes)
    {
        string[] reasons =
        [
            Outlets(outlets),
            .. followed.Select(FollowsWord),
            .. tastes.Where(taste => taste.Percent != 0).Select(Moved),
        ];
        return $"{number.ToString(Culture)}. {headline}{Colon}{string.Join(Semicolon, reasons)}";
    }

    public ReplyText Why(IReadOnlyList<ReplyText> stories, IReadOnlyList<Taste> tastes)
    {
        var moved = tastes.OrderByDescending(taste => Math.Abs(taste.Points)).Take(MostTastes).ToList();
        var below = moved.Count == 0
            ? NoTaste
            : $"<b>{TasteHeading}</b>\n{ReplyText.Join("\n", moved.Select(ReplyText (taste) => $"{Moved(taste)}"))}";
        return stories.Count == 0
            ? below
            : $"<b>{WhyHeading}</b>\n{ReplyText.Join("\n", stories)}\n\n{below}";
    }

    public ReplyText WeeklyIs(Subscriber subscriber) =>
        $"""
        <b>{WeeklyLabel}{Colon}{WeeklyTimeOf(subscriber)}</b>
        {WeeklyExplained}{Unsubscribed(subscriber)}
        """;

    /// <summary>The weekly edition, with the stories that it looks back on.</summary>
    /// <param name="stories">In their order.</param>
    /// <param name="local">Now, on the chat's clocks.</param>
    public RichText Weekly(IReadOnlyList<Story> stories, DateTimeOffset local)
    {
        var text = new RichTextBuilder();
        text.Section().Bold(WeeklyHeading).Text(" · " + Heading(local));
        if (stories.Count == 0)
        {
            text.Section().Text(NothingNew);
        }

        foreach (var (story, place) in stories.Select((story, place) => (story, place + 1)))
        {
            text.Section(story.Id)
                .Bold(place.ToString(CultureInfo.InvariantCulture) + ". ")
                .Link(story.Headline, story.Articles.Count > 0 ? story.Articles[^1].Url : null)
                .Text($"{Dash}{Outlets(story.Outlets.Count)}");
        }

        return text.Build();
    }

    private string WeeklyTimeOf(Subscriber subscriber) => subscriber.Weekly is { } weekly
        ? $"{Days(weekly.Day)}, {EditionTimes.Write(weekly.At)}"
        : OnOff(isOn: false);

    private string Moved(Taste taste) =>
        $"{taste.Name} {(taste.Percent < 0 ? "−" : "+")}{Percent(Math.Abs(taste.Percent).ToString(Culture))}";
}
