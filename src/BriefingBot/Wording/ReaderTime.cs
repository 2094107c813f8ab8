using System.Globalization;
using BriefingBot.Text.Dates;

namespace BriefingBot.Wording;

/// <summary>Times as a reader wants them: in the chat's offset, and no longer than they must be.</summary>
internal static class ReaderTime
{
    /// <summary>"Monday 4 May 2026, 08:00".</summary>
    public static string Heading(DateTimeOffset local) => local.ToString("dddd d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"14:00" on the day of the briefing, else "3 May 14:00"; a year where it is another.</summary>
    public static string Short(NewsTime time, DateTimeOffset local)
    {
        var moment = time.IsDateOnly ? time.Instant : time.Instant.ToOffset(local.Offset);
        var isToday = moment.Date == local.Date;
        var date = moment.ToString(moment.Year == local.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);
        var clock = moment.ToString("HH:mm", CultureInfo.InvariantCulture);
        return time.IsDateOnly ? date : isToday ? clock : $"{date} {clock}";
    }
}
