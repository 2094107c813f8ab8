using BriefingBot.Text.Languages;

namespace BriefingBot.Subscribers;

/// <summary>A place as somebody typed it, to be compared with names of places: as it stands, or in a case of Russian or
/// Ukrainian ("в Москве", "до Києва").</summary>
internal sealed class PlaceName
{
    private const int ShortestStem = 2;

    private readonly string _whole;
    private readonly List<HashSet<string>>? _stems;

    private PlaceName(string whole, bool inCases)
    {
        _whole = whole;
        _stems = inCases
            ?
            [
                .. whole.Split(' ').Select(word =>
                    SlavicCases.Stems(word, SlavicCases.Any, ShortestStem).ToHashSet(StringComparer.Ordinal)),
            ]
            : null;
    }

    /// <summary>Whether the name may stand in a case.</summary>
    public bool IsInCase => _stems is not null;

    /// <summary>What a name may be, as it stands first.</summary>
    /// <param name="plain">Plain, as <see cref="Zones"/> makes it.</param>
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

    /// <summary>Whether it is this name.</summary>
    /// <param name="name">As it stands in the gazetteer.</param>
    public bool Is(string name)
    {
        if (_stems is null)
        {
            return name == _whole;
        }

        if (name[0] != _whole[0] || name.Count(letter => letter == ' ') != _stems.Count - 1)
        {
            return false;
        }

        return name.Split(' ').Zip(_stems).All(pair =>
            SlavicCases.Stems(pair.First, SlavicCases.Nominative, ShortestStem).Any(pair.Second.Contains));
    }
}
