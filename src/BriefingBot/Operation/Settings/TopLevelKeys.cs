using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace BriefingBot.Operation.Settings;

/// <summary>The outermost keys. A file of ours has sections only; the environment and folders of secrets hold what
/// other programs need as well, so there only a name that is nearly one of ours is a mistake.</summary>
internal sealed class TopLevelKeys(IConfigurationRoot configuration, OptionNames names)
{
    /// <summary>What JSON editors and the framework look for.</summary>
    private static readonly string[] Others = ["$schema", "AllowedHosts"];

    private const string Program = "briefingbot";

    /// <summary>What is wrong, a sentence each.</summary>
    public IEnumerable<string> Faults() => configuration.Providers.SelectMany(provider => provider switch
    {
        JsonConfigurationProvider file => OfFile(file),
        EnvironmentVariablesConfigurationProvider environment => OfOthers(environment, "the environment"),
        FileKeys files => OfOthers(files, files.Folder),
        _ => [],
    });

    /// <summary>Variables that look like ours but lack a double underscore (<c>TELEGRAM_TOKEN</c>), or have the
    /// program's name before them: ours have no prefix.</summary>
    public IEnumerable<string> Warnings() =>
        from provider in configuration.Providers.OfType<EnvironmentVariablesConfigurationProvider>()
        from top in Below(provider)
        where top.Contains('_', StringComparison.Ordinal)
            || top.Equals(Program, StringComparison.OrdinalIgnoreCase)
        from name in Leaves(provider, top)
        let plain = OptionNames.Plain(name)
        let own = plain.StartsWith(Program, StringComparison.Ordinal) ? plain[Program.Length..] : plain
        let key = names.Keys.FirstOrDefault(key => OptionNames.Plain(key) == own)
        where key is not null && string.IsNullOrEmpty(configuration[key])
        select $"{name} in the environment is not read; {key.Replace(":", "__", StringComparison.Ordinal)} would be.";

    private IEnumerable<string> OfFile(JsonConfigurationProvider file)
    {
        foreach (var key in Below(file))
        {
            if (names.Sections.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                if (file.TryGet(key, out var value) && !string.IsNullOrEmpty(value))
                {
                    yield return $"{key} in {file.Source.Path} is one value; it is a section with keys of its own.";
                }
            }
            else if (!Others.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                yield return $"{key} in {file.Source.Path} is no section; {names.Advice(null, key, names.Sections)}";
            }
        }
    }

    // A name with a double underscore came apart at it.
    private IEnumerable<string> OfOthers(IConfigurationProvider provider, string place) =>
        from key in Below(provider)
        where Below(provider, key).Any() && !names.Sections.Contains(key, StringComparer.OrdinalIgnoreCase)
        let near = OptionNames.Nearest(key, names.Sections)
        where near is not null && Math.Abs(near.Length - key.Length) <= 2 && key.Length >= 4
        select $"{key}__… in {place} is no section; did you mean {near}__…?";

    /// <summary>The names of all variables below a key, as the environment has them.</summary>
    private static IEnumerable<string> Leaves(IConfigurationProvider provider, string key) =>
        Below(provider, key).SelectMany(below => Leaves(provider, $"{key}:{below}"))
            .DefaultIfEmpty(key.Replace(":", "__", StringComparison.Ordinal));

    private static IEnumerable<string> Below(IConfigurationProvider provider, string? path = null) =>
        provider.GetChildKeys([], path).Distinct(StringComparer.OrdinalIgnoreCase);
}
