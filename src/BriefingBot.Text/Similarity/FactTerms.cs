using System.Collections.ObjectModel;
using System.Globalization;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>What a sentence states, for telling whether two state the same: stems of its content words, names, and
/// numbers by their value however they are written ("$3bn", "3 billion dollars"). Names weigh more than words, numbers
/// most; who said it, on which weekday, and what a currency is called do not count.</summary>
internal sealed class FactTerms
{
    private const double NumberWeight = 2;
    private const double NameWeight = 1.5;
    private const double WordWeight = 1;

    // An amount's unit tells no two sentences apart.
    private static readonly WordList Units = EveryLanguage.List();

    /// <summary>An article in German, the news in an English headline.</summary>
    private const string Dies = "dies";

    private const string Death = "die";

    private const decimal MostSmall = 3, FirstYear = 1900, LastYear = 2100;

    /// <summary>What all of a story speaks of tells its sentences apart but little.</summary>
    private const double CommonShare = 0.25;

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    private readonly HashSet<decimal> _numbers = [];

    private FactTerms()
    {
    }

    public double Total { get; private set; }

    /// <summary>The terms of one sentence, with their weights.</summary>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    public static FactTerms Of(string sentence, string? language)
    {
        var terms = new FactTerms();
        var known = KnownLanguages.OrEnglish(language);
        var words = Words.Of(sentence);
        for (var i = 0; i < words.Count; i++)
        {
            if (NumberAt(sentence, words, i, known) is { } number)
            {
                terms.Add(Key(number.Value), NumberWeight);
                if (number.Value > MostSmall && number.Value is < FirstYear or > LastYear)
                {
                    terms._numbers.Add(number.Value);
                }

                i += number.Words - 1;
            }
            else if (known == KnownLanguages.English && IsPassingAway(sentence, words, i))
            {
                terms.Add(Death, WordWeight);
                i++;
            }
            else
            {
                terms.AddWord(sentence, words[i], known);
            }
        }

        return terms;
    }

    /// <summary>Whether the sentence states a number, however it is written.</summary>
    public bool Has(decimal number) => _weights.ContainsKey(Key(number));

    /// <summary>Whether it states a number that tells something and differs from this one by no larger a share.
    /// </summary>
    public bool HasNear(decimal number, decimal share) =>
        _numbers.Any(other => Math.Abs(other - number) <= share * number);

    /// <summary>Whether both give one number that tells something: neither a small one nor a year.</summary>
    public bool SharesNumber(FactTerms other) => _numbers.Overlaps(other._numbers);

    /// <summary>Whether the other one gives all its numbers that tell something.</summary>
    public bool HasNumbersIn(FactTerms other) => _numbers.IsSubsetOf(other._numbers);

    /// <summary>Whether the sentence gives a number that tells something and is not among other terms.</summary>
    public bool HasNumberBeyond(IReadOnlySet<string> terms) => _numbers.Any(number => !terms.Contains(Key(number)));

    /// <summary>The terms of the numbers, small ones too, that both give.</summary>
    public IEnumerable<string> NumbersIn(FactTerms other) =>
        _weights.Keys.Where(key => key.StartsWith('#') && other._weights.ContainsKey(key));

    /// <summary>The share of the words of the one that has fewer, that the other has too, 0 to 1; no numbers.</summary>
    public double OverlapInWords(FactTerms other)
    {
        var (own, others) = (WordsOf(this), WordsOf(other));
        return Math.Min(own.Count, others.Count) is > 0 and var least
            ? own.Count(others.Contains) / (double)least
            : 0;

        static HashSet<string> WordsOf(FactTerms terms) => [.. terms._weights.Keys.Where(key => !key.StartsWith('#'))];
    }

    /// <summary>Whether the sentence has a word, in whatever form.</summary>
    public bool Contains(string word) =>
        WordStem.Of(word) is var stem && (_weights.ContainsKey(stem) || _weights.ContainsKey(NewsSynonyms.Of(stem)));

    /// <summary>The terms, for finding those that many sentences share.</summary>
    public IEnumerable<string> Keys => _weights.Keys;

    /// <summary>The weight of its terms that are not told; a new name adds less than a thing that happened.</summary>
    /// <param name="told">Terms that are told.</param>
    public double Beyond(IReadOnlySet<string> told) =>
        _weights.Sum(term => told.Contains(term.Key) ? 0 : NewsOf(term.Key, term.Value));

    /// <summary>The share of what it could add, were nothing told, that is told, 0 to 1.</summary>
    /// <param name="told">Terms that are told.</param>
    public double ShareIn(IReadOnlySet<string> told)
    {
        var whole = _weights.Sum(term => NewsOf(term.Key, term.Value));
        return whole > 0 ? 1 - (Beyond(told) / whole) : 1;
    }

    /// <summary>Whether another sentence has half of what it adds to what is told.</summary>
    public bool IsMostlyIn(FactTerms other, IReadOnlySet<string> told)
    {
        var (all, shared) = (0.0, 0.0);
        foreach (var (term, weight) in _weights)
        {
            if (!told.Contains(term))
            {
                all += weight;
                shared += other._weights.ContainsKey(term) ? weight : 0;
            }
        }

        return all > 0 && 2 * shared >= all;
    }

    /// <summary>The weight of its terms that are among these.</summary>
    public double WeightIn(IReadOnlySet<string> terms) =>
        _weights.Sum(term => terms.Contains(term.Key) ? NewsOf(term.Key, term.Value) : 0);

    private static double NewsOf(string term, double weight) => weight switch
    {
        NumberWeight => 1.5,
        NameWeight => 0.75,
        _ => CommonWords.Share(term) > CommonWords.RareShare ? 0.6 : 1,
    };

    /// <summary>The share of the shorter sentence's facts that the other has, 0 to 1.</summary>
    /// <param name="other">The other sentence.</param>
    /// <param name="common">Terms that count for little, because all of the story has them.</param>
    public double Overlap(FactTerms other, IReadOnlySet<string>? common = null)
    {
        common ??= ReadOnlySet<string>.Empty;
        var least = Math.Min(TotalBeside(common), other.TotalBeside(common));
        var shared = _weights.Sum(term => other._weights.TryGetValue(term.Key, out var weight)
            ? Math.Min(weight, term.Value) * ShareOf(term.Key, common)
            : 0);
        return least > 0 ? Math.Min(1, shared / least) : 0;
    }

    /// <summary>How much of it, from 0 to 1, another sentence has too.</summary>
    public double CoveredBy(FactTerms other) => Total > 0 ? Math.Min(1, Shared(other) / Total) : 0;

    private static double ShareOf(string term, IReadOnlySet<string> common) => common.Contains(term) ? CommonShare : 1;

    private double TotalBeside(IReadOnlySet<string> common) =>
        common.Count == 0 ? Total : _weights.Sum(term => term.Value * ShareOf(term.Key, common));

    private double Shared(FactTerms other) => _weights.Sum(term =>
        other._weights.TryGetValue(term.Key, out var weight) ? Math.Min(weight, term.Value) : 0);

    private static string Key(decimal number) => "#" + number.ToString("0.######", CultureInfo.InvariantCulture);

    private static bool IsPassingAway(string sentence, List<Word> words, int at) => at + 1 < words.Count
        && words[at].In(sentence) is "passed" or "passes" && words[at + 1].In(sentence) is "away";

    private void AddWord(string sentence, Word word, Language language)
    {
        var text = word.In(sentence).ToString();
        var lower = text.ToLowerInvariant();
        var stem = lower == Dies && language == KnownLanguages.English ? Death : ArticleTerms.StemOf(sentence, word);
        if (stem.Length == 0 || Units.Contains(lower) || language.FunctionWords.Contains(lower)
            || language.LightWords.Contains(lower) || language.SayingVerbs.Contains(lower)
            || language.Weekdays.Any(day => day.Contains(lower)))
        {
            return;
        }

        var isName = word.IsCapitalised && !word.OpensSentence;
        Add(isName ? stem : NewsSynonyms.Of(stem), isName ? NameWeight : WordWeight);
    }

    private void Add(string term, double weight)
    {
        if (_weights.TryAdd(term, weight))
        {
            Total += weight;
        }
    }

    private static (decimal Value, int Words)? NumberAt(string sentence, List<Word> words, int at, Language language)
    {
        var text = words[at].In(sentence).ToString();
        var plain = language.DecimalMark == ','
            ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : text.Replace(",", "", StringComparison.Ordinal);
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint;
        if (!(words[at].IsNumber && decimal.TryParse(plain, Plain, CultureInfo.InvariantCulture, out var value))
            && !language.Numbers.Values.TryGetValue(text.ToLowerInvariant(), out value))
        {
            return null;
        }

        if (at + 1 < words.Count)
        {
            var next = words[at + 1].In(sentence).ToString().ToLowerInvariant();
            var isSuffix = words[at + 1].Start == words[at].Start + words[at].Length;
            var scales = isSuffix ? language.ScaleSuffixes.Values : language.Scales.Values;
            if (scales.TryGetValue(next, out var scale) && value < decimal.MaxValue / scale)
            {
                return (value * scale, 2);
            }
        }

        return (value, 1);
    }
}
