using BriefingBot.Text.Similarity;

namespace BriefingBot.Operation.Settings;

/// <summary>The names of all options, for whoever mistyped one.</summary>
internal sealed class OptionNames(IEnumerable<ConfiguredSection> sections)
{
    private readonly IReadOnlyList<ConfiguredSection> _sections = [.. sections];

    /// <summary>The names of the configuration's sections (<c>Telegram</c>, <c>Storage</c>).</summary>
    public IEnumerable<string> Sections => _sections.Select(section => section.Name);

    /// <summary>Every key as it is written in the configuration: <c>Network:Allow</c>.</summary>
    public IEnumerable<string> Keys => _sections
        .Where(section => OptionType.ElementOf(section.Options) is null)
        .SelectMany(section => OptionType.Keys(section.Options).Select(key => $"{section.Name}:{key.Name}"));

    /// <summary>What a key that no option has may have been meant for, as half a sentence.</summary>
    /// <param name="place">The path of what it stands in; null at the top.</param>
    /// <param name="siblings">The keys that may stand there.</param>
    public string Advice(string? place, string key, IEnumerable<string> siblings)
    {
        var known = siblings.ToList();
        var above = place is null ? "" : place + ":";
        var meant = Nearest(key, known) is { } near ? above + near : Elsewhere(key);
        return meant is null
            ? $"there are {string.Join(", ", known.Select(name => above + name))}."
            : $"did you mean {meant}?";
    }

    /// <summary>The name that differs least; null where none is like it.</summary>
    public static string? Nearest(string key, IEnumerable<string> names)
    {
        var limit = Math.Max(2, key.Length / 3);
        return names
            .Select(name => (Name: name, Distance: Distance(key, name, limit)))
            .Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.Name)
            .FirstOrDefault();
    }

    // An option of another section, or one without its section.
    private string? Elsewhere(string key) =>
        Keys.FirstOrDefault(path => path.EndsWith(":" + key, StringComparison.OrdinalIgnoreCase))
        ?? Keys.FirstOrDefault(path => Plain(path).Equals(Plain(key), StringComparison.OrdinalIgnoreCase));

    // A part of the name, or one with something around it, is nearer than any typing error.
    private static int Distance(string key, string name, int limit)
    {
        var (written, real) = (Plain(key), Plain(name));
        return Math.Min(written.Length, real.Length) >= 4
            && (written.Contains(real, StringComparison.Ordinal) || real.Contains(written, StringComparison.Ordinal))
                ? 1
                : EditDistance.Between(written, real, limit);
    }

    /// <summary>A name without what stands between its words.</summary>
    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
