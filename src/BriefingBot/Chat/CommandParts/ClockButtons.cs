using System.Globalization;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>Every time of the day as buttons: the hours with one minute, and below them the other minutes, with
/// those that were typed.</summary>
internal static class ClockButtons
{
    private const int MinutesApart = 5;
    private const int InARow = 6;

    /// <summary>A minute that was typed; 0 for anything else.</summary>
    public static int MinuteOf(string typed) => CommandArguments.Whole(typed) is < 60 and var minute ? minute : 0;

    /// <summary>Some times of the day as buttons, the chosen ones with a mark.</summary>
    /// <param name="isChosen">Whether a time has a mark.</param>
    /// <param name="command">Before the time that is pressed.</param>
    public static IEnumerable<MessageButton> Of(
        Texts texts, IEnumerable<TimeOnly> times, Func<TimeOnly, bool> isChosen, string command) => times
        .Select(time => new MessageButton(
            texts.ChoiceButton(EditionTimes.Write(time), isChosen(time)), $"{command} {EditionTimes.Write(time)}"));

    /// <summary>Every hour of the day with one minute as rows of buttons, and below them the other minutes.</summary>
    /// <param name="minute">Of the times that are shown.</param>
    /// <param name="isChosen">Whether a time has a mark.</param>
    /// <param name="command">Before the time that is pressed.</param>
    /// <param name="page">Before another minute: shows the times that have it.</param>
    public static IEnumerable<IReadOnlyList<MessageButton>> Rows(
        Texts texts, int minute, Func<TimeOnly, bool> isChosen, string command, string page) =>
    [
        .. Of(texts, Enumerable.Range(0, 24).Select(hour => new TimeOnly(hour, minute)), isChosen, command)
            .Chunk(InARow),
        .. Enumerable.Range(0, 60)
            .Where(other => other % MinutesApart == 0 || other == minute
                || Enumerable.Range(0, 24).Any(hour => isChosen(new TimeOnly(hour, other))))
            .Select(other => new MessageButton(
                texts.ChoiceButton(string.Create(CultureInfo.InvariantCulture, $":{other:00}"), other == minute),
                string.Create(CultureInfo.InvariantCulture, $"{page} {other}")))
            .Chunk(InARow),
    ];
}
