using System.Globalization;
using System.Text;
using BriefingBot.Text.Claims;

namespace BriefingBot.Subscribers;

/// <summary>A place as somebody typed it, to be compared with names of places: as it stands, or in a case of Russian or
/// Ukrainian ("в Москве", "до Києва"), whose endings are taken off and whose changing sounds are levelled.</summary>
internal sealed class PlaceName
{
    private const int ShortestStem = 2;

    // As they stand without accents: a short i and a yi have lost their marks.
    private static readonly string[] Names =
    [
        "", "а", "я", "о", "е", "є", "и", "і", "ы", "ь", "ии", "ыи", "ои", "іи", "ая", "яя", "ое", "ее", "ые", "ие",
        "ия", "ія",
    ];

    private static readonly string[] Cases =
    [
        .. Names, "у", "ю", "ом", "ем", "єм", "им", "ім", "ым", "еи", "єи", "ою", "ею", "єю", "ью", "ам", "ям", "ах",
        "ях", "ами", "ями", "ию", "ією", "ію", "іі", "ых", "их", "ого", "его", "ому", "ему", "ові", "еві", "ую", "юю",
        "иеи",
    ];

    /// <summary>Words of names that maps and people write in full or short.</summary>
    private static readonly string[][] Spellings =
        [["saint", "st", "st.", "sankt"], ["mount", "mt", "mt."], ["fort", "ft", "ft."]];

    private readonly string _whole;
    private readonly List<string> _spelled;
    private readonly List<HashSet<string>>? _stems;

    private PlaceName(string whole, bool inCases)
    {
        (_whole, _spelled) = (whole, Spelled(whole));
        _stems = inCases
            ? [.. whole.Split(' ').Select(word => Stems(word, Cases).ToHashSet(StringComparer.Ordinal))]
            : null;
    }

    /// <summary>Whether the name may stand in a case.</summary>
    public bool IsInCase => _stems is not null;

    /// <summary>Lower case, without accents, single spaces; a minus sign is a hyphen.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in UsableText.Of(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(rune.Value switch
                {
                    '−' or '–' or '—' => "-",
                    'ß' => "ss",
                    _ => Rune.ToLowerInvariant(rune).ToString(),
                });
            }
        }

        return string.Join(
            ' ', plain.Replace('_', ' ').ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The forms in which a typed name is looked up: as it stands, then, of Cyrillic letters, in any
    /// case.</summary>
    /// <param name="plain">Plain, as <see cref="Plain"/> makes it.</param>
    public static IEnumerable<PlaceName> Of(string plain)
    {
        var whole = string.Join(' ', string.Concat(plain.Where(letter => letter is not ('\'' or 'ʼ' or '’' or '`')))
            .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries));
        yield return new PlaceName(whole, inCases: false);
        if (whole.Any(letter => letter is >= 'а' and <= 'ґ'))
        {
            yield return new PlaceName(whole, inCases: true);
        }
    }

    /// <summary>Whether what somebody typed is this name of a place, perhaps in another case.</summary>
    /// <param name="name">As it stands in the gazetteer.</param>
    public bool Is(string name)
    {
        if (_stems is null)
        {
            return _spelled.Contains(name);
        }

        if (name[0] != _whole[0] || name.Count(letter => letter == ' ') != _stems.Count - 1)
        {
            return false;
        }

        return name.Split(' ').Zip(_stems).All(pair => Stems(pair.First, Names).Any(pair.Second.Contains));
    }

    private static List<string> Spelled(string whole)
    {
        var words = whole.Split(' ');
        var at = Array.FindIndex(words, word => Spellings.Any(forms => forms.Contains(word)));
        return at < 0 ? [whole]
            : [.. Spellings.First(forms => forms.Contains(words[at]))
                .Select(form => string.Join(' ', [.. words[..at], form, .. words[(at + 1)..]]))];
    }

    private static IEnumerable<string> Stems(string word, string[] endings) => endings
        .Where(ending => word.Length - ending.Length >= Math.Min(ShortestStem, word.Length)
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
}
