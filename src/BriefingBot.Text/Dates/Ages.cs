using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Dates;

/// <summary>Tells how long ago something was (<c>2 hours ago</c>), or a date, in a short line.</summary>
internal static partial class Ages
{
    private static readonly WordList Short = EveryLanguage.List();

    private static readonly Lazy<Phrases> Units = new(() => new Phrases(KnownLanguages.All
        .SelectMany(language => language.TimeUnits.SelectMany(names => names))
        .Select(name => name.Length > 3 ? name.Replace(' ', '_') + "*" : name.Replace(' ', '_'))
        .Concat(Short)));

    /// <summary>Whether the line holds one.</summary>
    public static bool IsOne(string line) =>
        Number().Matches(line).Any(number =>
            Units.Value.LengthAtStart(line.AsSpan(number.Index + number.Length + number.Groups["gap"].Length)) > 0)
        || DateReader.Find(line) is not null;

    [GeneratedRegex(@"\p{Nd}+(?=(?<gap>\P{L}{0,4}))", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
