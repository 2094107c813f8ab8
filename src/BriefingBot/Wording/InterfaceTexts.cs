using BriefingBot.Subscribers;

namespace BriefingBot.Wording;

/// <summary>
/// What the bot says, in English. Another language is a class beside this one that overrides what it translates, and a line in
/// <see cref="For"/>; what it leaves out is said in English.
/// </summary>
public partial class InterfaceTexts
{
    private static readonly InterfaceTexts English = new();

    /// <summary>The languages the interface exists in (ISO 639-1), English first.</summary>
    public static IReadOnlyList<string> Languages { get; } = [English.Language];

    protected InterfaceTexts()
    {
    }

    /// <summary>The texts of a language.</summary>
    /// <param name="language">An IETF tag (<c>pt-BR</c>) or null; an unknown one is English.</param>
    public static InterfaceTexts For(string? language) => language?.Split('-')[0].ToLowerInvariant() switch
    {
        _ => English,
    };

    /// <summary>ISO 639-1.</summary>
    public virtual string Language => "en";

    public virtual string Yes => "Yes";

    public virtual string No => "No";

    public virtual string Next => "More";

    public virtual ReplyText TooFast => $"That was a lot at once. Give me a few seconds, then ask again.";

    public virtual ReplyText Failed => $"That went wrong, and it is my fault. It is in the log; please try again later.";

    public virtual ReplyText OnlyAdmins => $"Sorry, that is for the admins of this bot. /help shows what I can do for you.";

    public virtual ReplyText OnlyChatAdministrators => $"Sorry, only the administrators of this chat can change that.";

    public virtual ReplyText NothingAsked => $"There is no question waiting for that. Send the command again.";

    public virtual ReplyText Cancelled => $"All right, nothing was changed.";

    public virtual bool MeansYes(string word) => word is "yes" or "y" or "ok";

    public virtual bool MeansNo(string word) => word is "no" or "n" or "cancel";

    public virtual ReplyText UnknownCommand(string? nearest) => nearest is null
        ? (ReplyText)$"I do not know that command. /help shows those I know."
        : $"I do not know that command. Did you mean /{nearest}?";

    public virtual ReplyText WrongArgument(string example) => $"I did not understand that. {Example(example)}";

    public virtual ReplyText Example(string example) => $"For example: <code>{example}</code>";

    public virtual ReplyText HelpPage(IEnumerable<(string Name, string Line)> everyone, IReadOnlyList<(string Name, string Line)> admins)
    {
        ReplyText page = $"<b>What I can do</b>\n{Rows(everyone)}";
        return admins.Count == 0 ? page : $"{page}\n\n<b>For admins</b>\n{Rows(admins)}";
    }

    public virtual ReplyText HelpOn(string name, string line, string example) => $"/{name}: {line}\n{Example(example)}";

    // Settings, as they are shown.
    public virtual string OnOff(bool isOn) => isOn ? "on" : "off";

    public virtual string Length(BriefingLength length) => length.ToString().ToLowerInvariant();

    public virtual string Empty(EmptyEdition empty) => empty == EmptyEdition.Skip ? "nothing is sent" : "one line says so";

    public virtual string Days(Weekdays days) => days switch
    {
        Weekdays.Everyday => "every day",
        Weekdays.Workdays => "Monday to Friday",
        Weekdays.Weekend => "Saturday and Sunday",
        _ => string.Join(", ", Enum.GetValues<Weekdays>().Where(day => int.PopCount((int)day) == 1 && days.HasFlag(day)).Select(day => day.ToString())),
    };

    /// <summary>"Monday 4 May, 08:00", in the chat's zone.</summary>
    public virtual string Moment(DateTimeOffset local) => local.ToString("dddd d MMMM, HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Days of the week as this language writes them, whole or shortened; null for another word.</summary>
    public virtual Weekdays? ReadDays(string word) => word switch
    {
        "daily" or "everyday" or "every" or "all" => Weekdays.Everyday,
        "weekdays" or "workdays" => Weekdays.Workdays,
        "weekend" or "weekends" => Weekdays.Weekend,
        "mon" or "monday" or "mondays" => Weekdays.Monday,
        "tue" or "tues" or "tuesday" or "tuesdays" => Weekdays.Tuesday,
        "wed" or "wednesday" or "wednesdays" => Weekdays.Wednesday,
        "thu" or "thur" or "thurs" or "thursday" or "thursdays" => Weekdays.Thursday,
        "fri" or "friday" or "fridays" => Weekdays.Friday,
        "sat" or "saturday" or "saturdays" => Weekdays.Saturday,
        "sun" or "sunday" or "sundays" => Weekdays.Sunday,
        _ => null,
    };

    /// <summary>A duration in its greatest unit: "3 hours".</summary>
    public virtual string Ago(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => "less than a minute",
        { TotalHours: < 1 } => Count((long)span.TotalMinutes, "minute", "minutes"),
        { TotalDays: < 2 } => Count((long)span.TotalHours, "hour", "hours"),
        _ => Count((long)span.TotalDays, "day", "days"),
    };

    public virtual string Count(long number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";

    private static ReplyText Rows(IEnumerable<(string Name, string Line)> rows) =>
        ReplyText.Join("\n", rows.Select(row => (ReplyText)$"/{row.Name} – {row.Line}"));
}
