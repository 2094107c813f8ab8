using System.ComponentModel.DataAnnotations;

namespace BriefingBot.Operation;

/// <summary>
/// The limits of a time, both included, as the configuration writes them: <c>1.00:00:00</c> for a day.
/// </summary>
internal sealed class TimeRangeAttribute : RangeAttribute
{
    public TimeRangeAttribute(string minimum, string maximum)
        : base(typeof(TimeSpan), minimum, maximum) =>
        ParseLimitsInInvariantCulture = ConvertValueInInvariantCulture = true;
}
