using System.Text.RegularExpressions;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Text.Tests.Languages;

/// <summary>The lists of words that code asks for (<c>Verbs = English.List()</c>), as its files say.</summary>
internal static partial class AskedLists
{
    private static readonly Lazy<ILookup<string, (string Name, Predicate<string> MayBe)>> Lists = new(() => Sources()
        .SelectMany(file => Asked().Matches(File.ReadAllText(file)).Select(match => (
            Reader: match.Groups["reader"].Value,
            Name: $"{Path.GetFileName(file).Split('.')[0]}.{match.Groups["list"].Value}",
            MayBe: MayBe(match.Groups["how"].Value))))
        .ToLookup(asked => asked.Reader, asked => (asked.Name, asked.MayBe)));

    /// <summary>Those of one reader, with what their words may be.</summary>
    public static Dictionary<string, Predicate<string>> Of(string reader) =>
        Lists.Value[reader].ToDictionary(list => list.Name, list => list.MayBe, StringComparer.Ordinal);

    /// <summary>The files of code in which words of a language could stand.</summary>
    public static IEnumerable<string> Sources() =>
        Directory.GetFiles(Path.Combine(SharedData.Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static Predicate<string> MayBe(string how) => how switch
    {
        "Values" => WordFileCheck.IsValue,
        "Pairs" => WordFileCheck.IsPair,
        _ => WordFileCheck.IsWord,
    };

    [GeneratedRegex(
        @"(?<list>\w+) =\s[^;]*?(?<!\.)\b(?<reader>English|EveryLanguage)\."
        + @"(?<how>List|Rows|Values|AnyCase|Pairs)\(\)")]
    private static partial Regex Asked();
}
