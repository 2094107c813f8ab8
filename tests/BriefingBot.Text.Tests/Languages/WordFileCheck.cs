using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Text.Tests.Languages;

/// <summary>Reads a file of lists as a person wrote it, and says what is wrong by file and line.</summary>
/// <param name="file">Its name in what is said.</param>
/// <param name="allowed">What the words of a list may be; null for a list that nothing reads.</param>
internal sealed partial class WordFileCheck(string file, Func<string, Predicate<string>?> allowed)
{
    // Of these a file has a row for each act, pair or country.
    private static readonly HashSet<string> Repeated = ["same", "telling", "opposed", "place"];

    private readonly HashSet<string> _lists = [];
    private readonly HashSet<string> _words = [];
    private Predicate<string>? _mayBe;

    public static bool IsWord(string word) => word.Length > 0;

    public static bool IsValue(string word) => word.Split('=') is [{ Length: > 0 }, var value] && IsNumber(value);

    public static bool IsPair(string word) => word.Split('=') is [{ Length: > 0 }, { Length: > 0 }];

    public static bool IsNumber(string word) => decimal.TryParse(word, CultureInfo.InvariantCulture, out _);

    public IReadOnlyList<string> Faults(IEnumerable<string> lines)
    {
        var faults = new List<string>();
        var mayGoOn = false;
        foreach (var (at, line) in lines.Index())
        {
            var isList = List().IsMatch(line);
            var goesOn = mayGoOn && GoingOn().IsMatch(line);
            faults.AddRange((isList ? OfList(line) : goesOn ? OfWords(line)
                : line.Length == 0 || line[0] == '#' ? []
                : ["neither a list, a comment, nor four spaces and more of the list before"])
                .Select(fault => $"{file}:{at + 1}: {fault}"));
            mayGoOn = isList || goesOn;
        }

        return faults;
    }

    private IEnumerable<string> OfList(string line)
    {
        var (name, words) = line.Split(':', 2) is [var first, var rest] ? (first, rest) : ("", "");
        _words.Clear();
        _mayBe = allowed(name);
        return (_mayBe is null ? [$"nothing reads a list {name}"] : Array.Empty<string>())
            .Concat(_lists.Add(name) || Repeated.Contains(name) ? [] : [$"a second list {name}"])
            .Concat(OfWords(words));
    }

    // Semicolons part rows, upright lines the sides of a pair: a word may stand in several.
    private List<string> OfWords(string words)
    {
        var faults = new List<string>();
        foreach (var word in words.Replace(";", " ; ", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is ";" or "|")
            {
                _words.Clear();
            }
            else if (!_words.Add(word))
            {
                faults.Add($"{word} stands there twice");
            }
            else if (_mayBe?.Invoke(word) == false)
            {
                faults.Add($"{word} cannot be read");
            }
        }

        return faults;
    }

    [GeneratedRegex(@"^\p{L}[^:]*:( \S|$)")]
    private static partial Regex List();

    [GeneratedRegex(@"^ {4}\S")]
    private static partial Regex GoingOn();
}
