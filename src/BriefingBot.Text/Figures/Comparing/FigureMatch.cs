using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>Tells whether two names mean the same group or thing.</summary>
internal static class FigureMatch
{
    private static readonly WordList Anybody = English.List();

    private const int ShortestWord = 4;

    /// <summary>Both are people in general, or one name lies within the other with the same noun last.</summary>
    public static bool SameGroup(string? a, string? b)
    {
        var wordsA = GroupWords(a);
        var wordsB = GroupWords(b);
        return wordsA.Length == 0 || wordsB.Length == 0 ? wordsA.Length == wordsB.Length : IsWithin(wordsA, wordsB);
    }

    /// <summary>Whether a word of one is a word of the other.</summary>
    public static bool SharesWord(string? a, string? b) =>
        a is not null && b is not null && Words(a).Intersect(Words(b), StringComparer.Ordinal)
        .Any(word => word.Length > 2);

    /// <summary>How many longer words two sentences share.</summary>
    public static int SharedWords(string a, string b) =>
        Words(a).Where(word => word.Length >= ShortestWord && char.IsLetter(word[0]))
            .Intersect(Words(b), StringComparer.Ordinal).Count();

    /// <summary>Significant digits: 121,000,000,000 has three.</summary>
    public static int Digits(decimal value)
    {
        var text = value.ToString(System.Globalization.CultureInfo.InvariantCulture)
            .Replace(".", "", StringComparison.Ordinal).Trim('0');
        return text.Length;
    }

    private static bool IsWithin(string[] a, string[] b)
    {
        var (few, many) = a.Length <= b.Length ? (a, b) : (b, a);
        return few[^1] == many[^1] && few.All(many.Contains);
    }

    private static string[] GroupWords(string? of)
    {
        if (of is null)
        {
            return [];
        }

        var words = Words(of.Split(" of ")[0]);
        return words.Length == 1 && Anybody.Contains(words[0]) ? []
            : words;
    }

    private static string[] Words(string text) =>
        [.. text.ToLowerInvariant()
            .Split([' ', ',', '.', '"', '“', '”', '(', ')', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Select(Singular)];

    private static string Singular(string word) => word switch
    {
        "children" => "child",
        "men" => "man",
        "women" => "woman",
        _ when word.EndsWith("men", StringComparison.Ordinal) => word[..^2] + "an",
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && word.Length > 3 => word[..^1],
        _ => word,
    };
}
