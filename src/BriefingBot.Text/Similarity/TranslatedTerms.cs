using System.Text;
using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Text.Similarity;

/// <summary>What a report in any language shares with one in another: how its names sound, the countries that it names,
/// the kinds of event, and its numbers with what they count.</summary>
internal sealed partial class TranslatedTerms
{
    private const int MostNames = 12;
    private const int MostNumbers = 12;
    private const int MostWords = 120;

    /// <summary>Words read for what happened, to how many and where: it stands at the top.</summary>
    private const int WordsOfFacts = 70;

    /// <summary>How many words may stand between a number and what tells what it counts.</summary>
    private const int Reach = 6;

    private const int MostCountries = 2;
    private const int LongestWord = 40;

    private const int FirstYear = 1900, LastYear = 2100, YearDigits = 4;

    // What is measured, and not counted: "ein Beben der Stärke 6,3".
    private static readonly ulong Percent = EventWords.CountNamed("percent");
    private static readonly ulong Measures = Percent | EventWords.CountNamed("magnitude");

    /// <summary>The names but for countries by their sound: <see cref="Term.Key"/> of each, ascending.</summary>
    public required int[] Sounds { get; init; }

    /// <summary>The countries: <see cref="Term.Key"/> of each.</summary>
    public required int[] Countries { get; init; }

    /// <summary>The numbers above one but for years, and one where it counts something.</summary>
    public required CountedNumber[] Numbers { get; init; }

    /// <summary>By what reports of one event are found: the sounds, and each country with a number that few reports
    /// have.</summary>
    public IEnumerable<int> Sought => Sounds.Concat(Countries.Take(MostCountries).SelectMany(country => Numbers
        .Where(number => number.IsFigure)
        .Select(number => country * 31 + number.Value.GetHashCode())));

    /// <summary>The names that stand where towns do, by their sound.</summary>
    public required int[] Towns { get; init; }

    /// <summary>The kinds of event that its headline names, a bit each; its text's where it has no headline.</summary>
    public ulong HeadKinds { get; private init; }

    /// <summary>The kinds of event that its headline or its text names.</summary>
    public ulong Kinds { get; private init; }

    /// <summary>Reads them off a report.</summary>
    /// <param name="headline">Its headline; empty for none.</param>
    /// <param name="headWords">The headline's words.</param>
    /// <param name="text">The beginning of its text.</param>
    /// <param name="words">The words of that.</param>
    /// <param name="language">Its language; null where unknown.</param>
    public static TranslatedTerms Of(
        string headline, List<Word> headWords, string text, List<Word> words, Language? language)
    {
        words = words.GetRange(0, Math.Min(words.Count, MostWords));
        var (numbers, countries, headKinds, kinds) = (new List<CountedNumber>(), new List<int>(), 0UL, 0UL);
        Read(headline, headWords, language, numbers, countries, ref headKinds);
        Read(text, words.GetRange(0, Math.Min(words.Count, WordsOfFacts)), language, numbers, countries, ref kinds);
        var towns = new List<int>();
        if (language is not null)
        {
            AddTowns(text, words, language, towns);
            AddTowns(headline, headWords, language, towns);
        }

        return new TranslatedTerms
        {
            Sounds = SoundsOf(text, words),
            Countries = [.. countries.Distinct().Select(row => Term.KeyOf($"@{row}"))],
            Towns = [.. towns.Distinct()],
            Numbers = [.. numbers.Distinct().Take(MostNumbers)],
            HeadKinds = headline.Length > 0 ? headKinds : kinds,
            Kinds = headKinds | kinds,
        };
    }

    private static int[] SoundsOf(string text, List<Word> words)
    {
        var sounds = new HashSet<string>(StringComparer.Ordinal);
        var hasUnparted = false;
        foreach (var word in words)
        {
            var written = word.In(text);
            hasUnparted |= written[0] >= '\u3040' && written[0] <= '\u9fff';
            var mayBeName = (word.IsCapitalised && !word.OpensSentence)
                || (!char.IsLower(written[0]) && !char.IsUpper(written[0]) && !word.IsNumber);
            if (mayBeName && sounds.Count < MostNames && ArticleTerms.StemOf(text, word).Length > 0
                && NameSounds.Of(written) is { } sound && CountriesOf(written).Count == 0)
            {
                sounds.Add(sound);
            }
        }

        if (hasUnparted)
        {
            sounds.UnionWith(NameSounds.InUnparted(text).Take(MostNames));
        }

        return [.. sounds.Select(SoundKey).Distinct().Order()];
    }

    private static int SoundKey(string sound) => Term.KeyOf("~" + sound);

    private static List<int> CountriesOf(ReadOnlySpan<char> written)
    {
        var rows = new List<int>();
        foreach (var folded in Folded(written))
        {
            Languages.Countries.Add(written[0], folded, rows);
        }

        return rows;
    }

    private static void Read(
        string text, List<Word> words, Language? language,
        List<CountedNumber> numbers, List<int> countries, ref ulong kinds)
    {
        if (words.Count == 0 || language is null)
        {
            return;
        }

        var counts = new ulong[words.Count];
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].IsNumber)
            {
                var form = words[at].In(text);
                foreach (var folded in Folded(form))
                {
                    Languages.Countries.Add(form[0], folded, countries);
                    EventWords.Add(folded, language.Code, words[at].IsCapitalised, ref kinds, ref counts[at]);
                }
            }
        }

        var next = 0;
        foreach (var number in NumberReader.Read(text[..(words[^1].Start + words[^1].Length)], language))
        {
            while (next < words.Count - 1 && words[next].Start < number.Start)
            {
                next++;
            }

            var counted = CountedBy(text, words, counts, next, number);
            var value = number.Value;
            if (number.Form != NumberForm.Vague && (value > 1 || (value == 1 && (counted & ~Measures) != 0))
                && (value is < FirstYear or > LastYear || number.Length != YearDigits))
            {
                numbers.Add(new CountedNumber((float)value, counted));
            }
        }
    }

    // Most words of most languages fold to themselves in small letters.
    private static IReadOnlyList<string> Folded(ReadOnlySpan<char> form)
    {
        if (!Ascii.IsValid(form))
        {
            return PlainFold.Forms(PlainFold.Of(form.ToString()));
        }

        Span<char> lower = stackalloc char[Math.Min(form.Length, LongestWord)];
        form[..lower.Length].ToLowerInvariant(lower);
        return [lower.ToString()];
    }

    // What the nearest word beside it in its sentence says that it counts; of two as near the one that no comma parts
    // from it, else both.
    private static ulong CountedBy(string text, List<Word> words, ulong[] counts, int at, NumberReading number)
    {
        var end = at;
        while (end + 1 < words.Count && words[end + 1].Start < number.End)
        {
            end++;
        }

        if (number.End < text.Length && text.AsSpan(number.End).TrimStart() is ['%', ..])
        {
            return Percent;
        }

        var (isBefore, isAfter) = (true, true);
        for (var reach = 1; reach <= Reach; reach++)
        {
            isBefore &= at - reach >= 0 && !words[at - reach + 1].OpensSentence;
            isAfter &= end + reach < words.Count && !words[end + reach].OpensSentence;
            var before = isBefore ? counts[at - reach] : 0;
            var after = isAfter ? counts[end + reach] : 0;
            if ((before | after) != 0)
            {
                return before == 0 || after == 0 ? before | after
                    : text.AsSpan()[words[at - reach].Start..number.Start].Contains(',') ? after
                    : text.AsSpan()[number.End..words[end + reach].Start].Contains(',') ? before
                    : before | after;
            }
        }

        return 0;
    }
}
