namespace BriefingBot.Text.Figures;

/// <summary>A currency's word that several countries share.</summary>
/// <param name="Name">The word, which is the unit where nothing tells the country.</param>
/// <param name="Codes">The codes by the countries' adjectives, the words of one joined by hyphens.</param>
internal sealed record SharedCurrency(string Name, IReadOnlyDictionary<string, string> Codes);

/// <summary>Reads "Australian dollars", "pesos argentinos": which country's money it is. A bare word means the country
/// that the article named before, and no country where it named none.</summary>
internal sealed class SharedCurrencies(FigureLexicon lexicon)
{
    /// <summary>Atoms of an adjective, a mark among them ("Hong Kong", "U.S.").</summary>
    private const int LongestAdjective = 3;

    private readonly HashSet<string> _adjectives = [.. lexicon.SharedCurrencies.Values
        .SelectMany(shared => shared.Codes.Keys).SelectMany(country => country.Split('-'))];

    private readonly Dictionary<SharedCurrency, string> _named = [];

    /// <summary>The money whose words begin at an atom.</summary>
    public UnitReading? Read(List<NumberAtom> atoms, int at)
    {
        var country = "";
        for (var next = at; next < atoms.Count && next <= at + LongestAdjective; next++)
        {
            var word = lexicon.WithoutArticle(atoms[next].Lower);
            if (lexicon.SharedCurrencies.TryGetValue(word, out var shared))
            {
                return Of(shared, atoms, at, next, country);
            }

            if (country.Length > 0 && lexicon.CurrencyWords.TryGetValue(word, out var own) && word.Length > 1)
            {
                return new(own, NumberKind.Money, next + 1); // "Japanese yen"
            }

            if (atoms[next].IsWord && (_adjectives.Contains(word) || atoms[next].IsCapital))
            {
                country = country.Length == 0 ? word : country + "-" + word;
            }
            else if (country.Length == 0 || atoms[next].Lower is not ("." or "-"))
            {
                break;
            }
        }

        return null;
    }

    private UnitReading? Of(SharedCurrency shared, List<NumberAtom> atoms, int at, int next, string country)
    {
        var behind = next + 1 < atoms.Count ? atoms[next + 1].Lower : "";
        if (shared.Codes.TryGetValue(country, out var code) || shared.Codes.TryGetValue(behind, out code))
        {
            _named[shared] = code;
            return new(code, NumberKind.Money, shared.Codes.ContainsKey(country) ? next + 1 : next + 2);
        }

        var word = lexicon.WithoutArticle(atoms[next].Lower);
        return lexicon.CurrencyOrMeasure.ContainsKey(word) ? null // "pounds" without a country
            : lexicon.OtherWords.Contains(word) && !IsBehindScale(atoms, at) ? null // "12 Democrats won"
            : country.Length > 0 ? new(shared.Name, NumberKind.Money, next + 1) // "Jamaican dollars"
            : lexicon.CurrencyWords.TryGetValue(word, out var usual) ? new(usual, NumberKind.Money, next + 1)
            : _named.TryGetValue(shared, out var before) ? new(before, NumberKind.Money, next + 1)
            : new(shared.Name, NumberKind.Money, next + 1);
    }

    private bool IsBehindScale(List<NumberAtom> atoms, int at) =>
        at > 0 && lexicon.Scales.TryGetValue(atoms[at - 1].Lower, out var scale) && scale >= 1000;
}
