using System.ComponentModel.DataAnnotations;

namespace BriefingBot.Operation;

/// <summary>A time's limits, both included, as in the configuration: <c>1.00:00:00</c> for a day.</summary>
internal sealed class TimeRangeAttribute : RangeAttribute
{
    public TimeRangeAttribute(string minimum, string maximum)
        : base(typeof(TimeSpan), minimum, maximum) =>
        ParseLimitsInInvariantCulture = ConvertValueInInvariantCulture = true;
}
