using System.ComponentModel.DataAnnotations;
using BriefingBot.Operation;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;

namespace BriefingBot.Subscribers;

/// <summary>Section <c>Briefing</c>: how a new subscriber begins, and what holds for every edition.</summary>
public sealed class BriefingOptions
{
    public const string Section = "Briefing";

    /// <summary>The service's name in the heading of an edition.</summary>
    [Required]
    public string Name { get; set; } = "BriefingBot";

    /// <summary>Local times of a new subscriber's editions.</summary>
    public IReadOnlyList<string> Times { get; set; } = [];

    /// <summary>IANA zone of a new subscriber.</summary>
    [Required]
    public string TimeZone { get; set; } = "UTC";

    /// <summary>How many stories an edition has at most, from 1 to 50.</summary>
    [Range(1, 50)]
    public int Stories { get; set; } = 10;

    /// <summary>How many sentences the summary of a story has at most, from 1 to 10.</summary>
    [Range(1, 10)]
    public int Sentences { get; set; } = 3;

    /// <summary>How late a missed edition is still sent, once.</summary>
    [TimeRange("00:01:00", "7.00:00:00")]
    public TimeSpan CatchUp { get; set; } = TimeSpan.FromHours(3);
}

/// <summary>What an annotation cannot say.</summary>
internal sealed class BriefingOptionsChecks : IValidateOptions<BriefingOptions>
{
    public ValidateOptionsResult Validate(string? name, BriefingOptions options) => OptionsChecks.Result(
    [
        // The default is not looked up: loading the zones would cost the verbs that look a tenth of their time.
        (options.TimeZone is not ("UTC" or "") && DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.TimeZone) is null,
            $"Briefing:TimeZone is \"{options.TimeZone}\"; write an IANA zone such as Europe/Berlin."),
        .. options.Times.Select(time => (!LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Success,
            $"Briefing:Times holds \"{time}\"; write a time as 07:30.")),
    ]);
}
