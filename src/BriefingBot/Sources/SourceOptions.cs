using BriefingBot.Operation;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources;

/// <summary>One row of the list <c>Sources</c>.</summary>
public sealed class SourceOptions
{
    /// <summary>Section name; the section is a list of these.</summary>
    public const string Section = "Sources";

    /// <summary>An http(s) address, or a path of a file or folder.</summary>
    public string? Url { get; set; }

    public string? Name { get; set; }

    public string? Topic { get; set; }

    /// <summary>The least time between two polls.</summary>
    public TimeSpan? Interval { get; set; }

    /// <summary>CSS selector of the article links, for a page without a feed.</summary>
    public string? Selector { get; set; }
}

/// <summary>Every row needs an address.</summary>
internal sealed class SourceOptionsChecks : IValidateOptions<List<SourceOptions>>
{
    public ValidateOptionsResult Validate(string? name, List<SourceOptions> options) => OptionsChecks.Result(
        options.Select((source, index) => (string.IsNullOrWhiteSpace(source.Url),
            $"Sources:{index}:Url is missing; give an address, a file or a folder.")));
}
