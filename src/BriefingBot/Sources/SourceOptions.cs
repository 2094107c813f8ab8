using System.Globalization;
using BriefingBot.Operation;
using BriefingBot.Operation.Settings;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Kinds;
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

    /// <summary>The least time between polls, up to a week; below a minute for a server of one's own.</summary>
    [TimeRange("00:00:01", "7.00:00:00")]
    public TimeSpan? Interval { get; set; }

    /// <summary>CSS selector of the article links, for a page without a feed.</summary>
    public string? Selector { get; set; }
}

/// <summary>Every row needs an address of its own, and a selector that is one.</summary>
internal sealed class SourceOptionsChecks : IValidateOptions<List<SourceOptions>>
{
    public ValidateOptionsResult Validate(string? name, List<SourceOptions> options)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        return OptionsChecks.Result(options.SelectMany((source, index) => Checks(source, index, first)));
    }

    private static IEnumerable<(bool Failed, string Message)> Checks(
        SourceOptions source, int index, Dictionary<string, int> first)
    {
        var url = source.Url?.Trim() ?? "";
        yield return (url.Length == 0, $"Sources:{index}:Url is missing; give an address, a file or a folder.");
        yield return (url.Length > 0 && SourceAddress.OfRow(url) is null,
            $"Sources:{index}:Url cannot be fetched: give an http or https address, or the full path of a file or "
                + "folder.");
        yield return (!SourceAddress.IsAddress(url) && FileNames.IsOpml(url),
            $"Sources:{index}:Url is a list of sources; add what it lists with: import {url}");
        yield return (url.Length > 0 && !first.TryAdd(url, index),
            $"Sources:{index}:Url is that of Sources:{first.GetValueOrDefault(url)} too; take one of the two out.");
        // Not looked up where there is none: parsing selectors loads AngleSharp.
        yield return (source.Selector is not null && !PageSource.IsSelector(source.Selector),
            $"Sources:{index}:Selector is no CSS selector; write one as \"main article a\".");
    }
}

/// <summary>Files that are not there, and a source that is asked more often than most servers bear.</summary>
internal sealed class SourceDoubts(IOptions<List<SourceOptions>> options) : ISettingsDoubts
{
    private static readonly TimeSpan Polite = TimeSpan.FromMinutes(1);

    public IEnumerable<SettingsWarning> Warnings()
    {
        var often = options.Value
            .Select((source, index) => (source.Interval, Index: index))
            .Where(row => row.Interval < Polite)
            .ToList();
        if (often.Count > 0)
        {
            var others = often.Count == 1 ? "" : string.Create(
                CultureInfo.InvariantCulture, $" (so are {often.Count - 1} more)");
            yield return new SettingsWarning(
                $"Sources:{often[0].Index}:Interval is {often[0].Interval}{others}: few servers bear to be asked more "
                    + "than once a minute.",
                "Write 00:01:00 or more, unless the server is your own.");
        }

        foreach (var (index, source) in options.Value.Index())
        {
            if (SourceAddress.OfRow(source.Url!) is { } path && Path.IsPathRooted(path) && !Path.Exists(path))
            {
                yield return new SettingsWarning(
                    string.Create(
                        CultureInfo.InvariantCulture, $"Sources:{index}:Url names {path}, where nothing is."),
                    "Mount or write it, which needs no restart, or correct the row.");
            }
        }
    }
}
