using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Dates;

/// <summary>Tells how long ago something was (<c>2 hours ago</c>), or a date, in a short line.</summary>
internal static partial class Ages
{
    private const int LongestAlone = 40;

    /// <summary>A number and its unit.</summary>
    private const int WordsOfAge = 2;

    // "ago"; in many languages before the number.
    private static readonly Phrases Ago = new(EveryLanguage.List());

    private static readonly WordList Short = EveryLanguage.List();

    private static readonly Lazy<Phrases> Units = new(() => new Phrases(KnownLanguages.All
        .SelectMany(language => language.TimeUnits.SelectMany(names => names))
        .Select(name => name.Length > 3 ? name.Replace(' ', '_') + "*" : name.Replace(' ', '_'))
        .Concat(Short)));

    /// <summary>Whether the line holds one.</summary>
    public static bool IsOne(string line) => Counts(line) || DateReader.Find(line) is not null;

    /// <summary>Whether the line says how long ago, and at most one word more: "posted 3 hours ago".</summary>
    public static bool IsAgo(string line) =>
        line.Length <= LongestAlone && Ago.Find(line) is { At: >= 0 } ago && Counts(line)
        && CountWords(line) <= CountWords(line.Substring(ago.At, ago.Length)) + WordsOfAge + 1;

    private static int CountWords(string text) => text.Count(letter => letter == ' ') + 1;

    private static bool Counts(string line) =>
        Number().Matches(line).Any(number =>
            Units.Value.LengthAtStart(line.AsSpan(number.Index + number.Length + number.Groups["gap"].Length)) > 0);

    [GeneratedRegex(@"\p{Nd}+(?=(?<gap>\P{L}{0,4}))", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
