using System.Text;

namespace BriefingBot.Text.Languages;

/// <summary>The cases of Russian and Ukrainian nouns: their endings are taken off, and the sounds that change with them
/// are levelled.</summary>
internal static class SlavicCases
{
    /// <summary>Of a word that may stand in another case; with less left, "Газа" would be gas.</summary>
    private const int ShortestStem = 4;

    private static readonly string[] Plural = ["ов", "ев", "ів"];

    /// <summary>The endings of nominatives, as they stand without accents: a short i and a yi have lost their marks.
    /// </summary>
    public static readonly IReadOnlyList<string> Nominative =
    [
        "", "а", "я", "о", "е", "є", "и", "і", "ы", "ь", "ии", "ыи", "ои", "іи", "ая", "яя", "ое", "ее", "ые", "ие",
        "ия", "ія",
    ];

    /// <summary>Those of all cases, but for the plural's genitive: "Ростов" is not of a rise.</summary>
    public static readonly IReadOnlyList<string> Any =
    [
        .. Nominative, "у", "ю", "ом", "ем", "єм", "им", "ім", "ым", "еи", "єи", "ою", "ею", "єю", "ью", "ам", "ям",
        "ах", "ях", "ами", "ями", "ию", "ією", "ію", "іі", "ых", "их", "ого", "его", "ому", "ему", "ові", "еві", "ую",
        "юю", "иеи",
    ];

    /// <summary>Whether a word may stand in other cases than its own.</summary>
    public static bool CanBend(string word) => word.Length >= ShortestStem && word.All(IsCyrillic);

    /// <summary>Whether a word of a text is another one in any of its cases: "футболу" is "футбол".</summary>
    /// <param name="wanted">One that can bend.</param>
    /// <param name="said">As it stands in the text.</param>
    public static bool IsForm(string wanted, string said)
    {
        if (!CanBend(said))
        {
            return false;
        }

        var (one, other) = (Plain(wanted), Plain(said));
        var endings = char.IsLower(said[0]) ? Any.Concat(Plural) : Any;
        return one[0] == other[0]
            && Stems(one, Any, ShortestStem).Intersect(Stems(other, endings, ShortestStem)).Any();
    }

    /// <summary>What is left of a word without one of the endings that it may have.</summary>
    /// <param name="word">In lower case and without accents.</param>
    public static IEnumerable<string> Stems(string word, IEnumerable<string> endings, int shortest) => endings
        .Where(ending => word.Length - ending.Length >= Math.Min(shortest, word.Length)
            && word.EndsWith(ending, StringComparison.Ordinal))
        .Select(ending => Levelled(word[..^ending.Length]));

    /// <summary>Without a last vowel that comes and goes (Орёл, в Орле; Львів, у Львові), and with the consonant that
    /// an ending changed (Прага, у Празі).</summary>
    private static string Levelled(string stem)
    {
        // "В деле" is no case of Дели.
        var last = stem[^1] switch
        {
            'з' => 'г',
            'ц' => 'к',
            var other => other,
        };
        return stem is [_, _, .., 'о' or 'е' or 'є' or 'і', _] ? $"{stem[..^2]}{last}" : $"{stem[..^1]}{last}";
    }

    private static string Plain(string word) => string.Concat(word.ToLowerInvariant()
        .Select(letter => letter.ToString().Normalize(NormalizationForm.FormD)[0]));

    private static bool IsCyrillic(char letter) => letter is >= 'Ѐ' and <= 'ӿ';
}
