using System.Globalization;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <content>The words of numbers and units.</content>
internal sealed partial class FigureLexicon
{
    /// <summary>Before the forms of a currency's word, the last of them its name, in a list's name.</summary>
    private const string Currency = "Currency ";

    private Dictionary<string, decimal>? _numbers;
    private Dictionary<string, decimal>? _scales;
    private Dictionary<string, decimal>? _vague;

    /// <summary>The language's own words and marks of numbers.</summary>
    public Language Language { get; } = table.Language;

    /// <summary>Words that a number may begin with; articles are none.</summary>
    public IReadOnlyDictionary<string, decimal> Numbers => _numbers ??= Language.Numbers.Values
        .Where(pair => !IndefiniteArticles.Contains(pair.Key))
        .Concat(Language.Scales.Values.Where(pair => OpeningScales.Contains(pair.Key)))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Scales that need no number before them ("mil personas").</summary>
    public IReadOnlySet<string> OpeningScales { get; } = table.Set();

    /// <summary>What joins number words ("two hundred and five").</summary>
    public IReadOnlySet<string> NumberJoiners { get; } = table.Set();

    /// <summary>Words and suffixes that multiply the number before them.</summary>
    public IReadOnlyDictionary<string, decimal> Scales => _scales ??= Language.Scales.Values
        .Concat(Language.Dozens.Values).Concat(MoreScales).ToDictionary(StringComparer.Ordinal);

    /// <summary>Of these, the ones that news of figures alone writes.</summary>
    public IReadOnlyDictionary<string, decimal> MoreScales { get; } = table.Map(Number);

    /// <summary>Suffixes of scale that count only behind a currency, or glued to a number before a noun.</summary>
    public IReadOnlySet<string> ShortScales { get; } = table.Set();

    /// <summary>Vague words with their base values ("dozens": 12).</summary>
    public IReadOnlyDictionary<string, decimal> Vague => _vague ??= MoreVague.Concat(Language.VagueNumbers.Values)
        .DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);

    /// <summary>Of these, the ones that are read in figures alone, or as another number there.</summary>
    public IReadOnlyDictionary<string, decimal> MoreVague { get; } = table.Map(Number);

    /// <summary>What stands before a number word for one ("a million") or for a half ("half a million").</summary>
    public IReadOnlyDictionary<string, decimal> Fractions { get; } = table.Map(Number);
    public IReadOnlySet<string> IndefiniteArticles { get; } = table.Set();

    /// <summary>Phrases before a number that bound it, words parted by one space.</summary>
    public IReadOnlyDictionary<string, FigureBound> BoundsBefore { get; } = table.Map(Enum.Parse<FigureBound>);

    /// <summary>Words before "up to" by which it says where a number has risen to: "went up to 12", and behind a toll
    /// "is up to 12".</summary>
    public IReadOnlySet<string> Risen { get; } = table.Set();
    public IReadOnlySet<string> TollIs { get; } = table.Set();

    /// <summary>Phrases after a number that bound it ("or more").</summary>
    public IReadOnlyDictionary<string, FigureBound> BoundsAfter { get; } = table.Map(Enum.Parse<FigureBound>);

    /// <summary>Adverbs beside a bound or its number that say nothing here ("just", "only").</summary>
    public IReadOnlySet<string> Hedges { get; } = table.Set();

    /// <summary>Words that open a range ("between") and, with them, what stands inside it.</summary>
    public IReadOnlySet<string> RangeOpeners { get; } = table.Set();
    public IReadOnlySet<string> RangeJoiners { get; } = table.Set();

    /// <summary>Words of addition before and after a number ("another five", "five more").</summary>
    public IReadOnlySet<string> Additions { get; } = table.Set();

    /// <summary>Those of them that before an adjective only say how much so ("más vulnerables").</summary>
    public IReadOnlySet<string> Degrees { get; } = table.Set();

    /// <summary>Beside "nobody" they say that there were some ("no one else").</summary>
    public IReadOnlySet<string> Rest { get; } = table.Set();

    // The codes of ISO 4217 that are a word in none of the languages.
    private static readonly Dictionary<string, string> Codes = "usd eur gbp chf jpy cny uah pln czk aud nzd brl"
        .Split(' ').ToDictionary(code => code, code => code.ToUpperInvariant(), StringComparer.Ordinal);

    /// <summary>Signs and codes before an amount, with their ISO 4217 codes.</summary>
    public IReadOnlyDictionary<string, string> CurrencySigns { get; } =
        table.Map("CurrencySigns").Concat(Codes).ToDictionary(StringComparer.Ordinal);

    /// <summary>Words and suffixes after an amount, with their codes.</summary>
    public IReadOnlyDictionary<string, string> CurrencyWords { get; } =
        table.Map("CurrencyWords").Concat(Codes).ToDictionary(StringComparer.Ordinal);

    /// <summary>The words of currencies that several countries share.</summary>
    public IReadOnlyDictionary<string, SharedCurrency> SharedCurrencies { get; } = CurrenciesOf(table);

    /// <summary>Of these, the ones that are other words too, and money by themselves only behind a scale ("12 won").
    /// </summary>
    public IReadOnlySet<string> OtherWords { get; } = table.Set();

    /// <summary>A word without the article that is written onto it: "euros" of "d'euros".</summary>
    public string WithoutArticle(string word) => word.IndexOf('\'') is > 0 and var apostrophe
        && Of.Contains(word[..(apostrophe + 1)]) ? word[(apostrophe + 1)..] : word;

    /// <summary>Whether a word is a currency's.</summary>
    public bool IsMoney(string word) => CurrencyWords.ContainsKey(word) || SharedCurrencies.ContainsKey(word);

    /// <summary>Words after a currency that make it its hundredth ("euro cents").</summary>
    public IReadOnlySet<string> Hundredths { get; } = table.Set();

    /// <summary>Currency words that are measures too ("pounds") before <see cref="MeasureOpeners"/>.</summary>
    public IReadOnlyDictionary<string, string> CurrencyOrMeasure { get; } = table.Map();
    public IReadOnlySet<string> MeasureOpeners { get; } = table.Set();

    /// <summary>Forms of words by which such a unit is a weight, and of verbs by which it is money.</summary>
    public IReadOnlySet<string> WeighingForms { get; } = table.Set();
    public IReadOnlySet<string> MoneyForms { get; } = table.Set();

    /// <summary>Words between an amount and what it is paid for ("a", "per"), and nouns of such ("share").</summary>
    public IReadOnlySet<string> RateOpeners { get; } = table.Set();
    public IReadOnlySet<string> RateNouns { get; } = table.Set();

    /// <summary>Of these, the ones that are what is paid for and no name of an amount.</summary>
    public IReadOnlySet<string> ShareNouns { get; } = table.Set();

    /// <summary>What may stand between a number and its currency or measure ("US dollars", "metric tons").</summary>
    public IReadOnlySet<string> UnitModifiers { get; } = table.Set();

    /// <summary>Words for a part of a whole that is counted behind them ("a third of the 900 workers").</summary>
    public IReadOnlySet<string> Portions { get; } = table.Nouns();

    /// <summary>Stretches of a street that are named by its numbers.</summary>
    public IReadOnlySet<string> Blocks { get; } = table.Set();

    /// <summary>Before a way or a time that is gone through ("drove for 40 km").</summary>
    public IReadOnlySet<string> Through { get; } = table.Set();

    /// <summary>Verbs of which points are what somebody got, and no argument.</summary>
    public IReadOnlySet<string> Scoring { get; } = table.Set();

    /// <summary>Verbs of which they are that too ("finish with 20 points"), but of an index.</summary>
    public IReadOnlySet<string> Reaching { get; } = table.Set();

    /// <summary>Percent words, the sign among them, and "percentage points" by its first word.</summary>
    public IReadOnlySet<string> Percent { get; } = table.Set();
    public IReadOnlySet<string> PercentagePoints { get; } = table.Set();

    /// <summary>The first word of hundredths of them, which nobody reads as percent ("25 basis points").</summary>
    public IReadOnlySet<string> BasisPoints { get; } = table.Set();

    /// <summary>Units of speed behind a length: "per hour".</summary>
    public IReadOnlySet<string> Hourly { get; } = table.Set();

    /// <summary>Behind these words it is a time of day or of now: "5 км в час ночи", "à l'heure actuelle".</summary>
    public IReadOnlySet<string> NotHourly { get; } = table.Set();

    /// <summary>Words after a number that make it a time of day, an ordinal or an age.</summary>
    public IReadOnlySet<string> NotCounted { get; } = table.Set();

    /// <summary>Numbers that are dialled: nobody counts with them where they stand alone.</summary>
    public IReadOnlySet<string> EmergencyNumbers { get; } = table.Set();

    /// <summary>Nouns of what lasts a while ("a 25-year contract").</summary>
    public IReadOnlySet<string> Spans { get; } = table.Set();

    /// <summary>Verbs of how long something lasts or takes, behind which a number is a span of time.</summary>
    public IReadOnlySet<string> Lasting { get; } = table.Set();

    /// <summary>"times" after a number, and what stands between it and a quality ("ten times as fast").</summary>
    public IReadOnlySet<string> Repetitions { get; } = table.Set();
    public IReadOnlySet<string> Multiplied { get; } = table.Set();

    /// <summary>Adjectives that count the victims of a crime ("a double murder").</summary>
    public IReadOnlyDictionary<string, decimal> Multiples { get; } = table.Map(Number);

    /// <summary>Nouns of measures without a unit ("the index fell to 55.3").</summary>
    public IReadOnlySet<string> IndexNouns { get; } = table.Set();

    /// <summary>Units of such measures ("closed at 24,997 points").</summary>
    public IReadOnlySet<string> IndexUnits { get; } = table.Set();

    /// <summary>Names of decades ("the nineteen sixties", "in den neunziger Jahren").</summary>
    public IReadOnlySet<string> Decades { get; } = table.Set();

    /// <summary>"Years" beside the name or the number of a decade ("los años noventa").</summary>
    public IReadOnlySet<string> DecadeNouns { get; } = table.Set();

    /// <summary>Nouns whose plural is their singular ("70 aircraft").</summary>
    public IReadOnlySet<string> Invariable { get; } = table.Set();

    /// <summary>Kinds of streets, which end an address ("2152 Alvin St.").</summary>
    public IReadOnlySet<string> Streets { get; } = table.Set();

    /// <summary>Names of scales that stand beside their number ("magnitude 6.8").</summary>
    public IReadOnlySet<string> Magnitude { get; } = table.Set();

    /// <summary>What stands before the round base of a rate ("per 100,000"), at most so many words behind it.</summary>
    public IReadOnlyDictionary<string, decimal> Per { get; } = table.Map(Number);

    /// <summary>Of whom rates are told, where <see cref="Per"/> joins other things too: "300 people on 100 buses".
    /// </summary>
    public IReadOnlySet<string> PerHeads { get; } = table.Set();

    /// <summary>Nouns behind the won and the lost games of a team ("a 9-14 start").</summary>
    public IReadOnlySet<string> Scorelines { get; } = table.Set();

    /// <summary>What joins the numbers of a ratio ("one in ten", "una de cada diez").</summary>
    public IReadOnlySet<string> Ratio { get; } = table.Set();

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Dictionary<string, SharedCurrency> CurrenciesOf(FigureTable table) => table.Names
        .Where(name => name.StartsWith(Currency, StringComparison.Ordinal))
        .SelectMany(name => name[Currency.Length..].Split(',') is var forms
            && new SharedCurrency(forms[^1], table.Map(name)) is var shared
            ? forms.Select(form => KeyValuePair.Create(form, shared)) : [])
        .ToDictionary(StringComparer.Ordinal);
}
