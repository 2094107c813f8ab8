using System.Globalization;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>What a report in any language shares with one in another: how its names sound, and its numbers.</summary>
internal static class TranslatedTerms
{
    private const int MostNames = 12;
    private const int MostAmounts = 12;
    private const int MostWords = 120;
    private const int LongestNumber = 16;
    private const int FirstYear = 1900, LastYear = 2100;

    /// <summary>The names by their sound: <see cref="Term.Key"/> of each, ascending.</summary>
    /// <param name="text">The beginning of the report.</param>
    public static int[] Sounds(string text, List<Word> words)
    {
        var sounds = new HashSet<string>(StringComparer.Ordinal);
        var hasUnparted = false;
        foreach (var word in words.Take(MostWords))
        {
            var written = word.In(text);
            hasUnparted |= written[0] >= '\u3040' && written[0] <= '\u9fff';
            var mayBeName = (word.IsCapitalised && !word.OpensSentence)
                || (!char.IsLower(written[0]) && !char.IsUpper(written[0]) && !word.IsNumber);
            if (mayBeName && sounds.Count < MostNames && ArticleTerms.StemOf(text, word).Length > 0
                && NameSounds.Of(written) is { } sound)
            {
                sounds.Add(sound);
            }
        }

        if (hasUnparted)
        {
            sounds.UnionWith(NameSounds.InUnparted(text).Take(MostNames));
        }

        return [.. sounds.Select(sound => Term.KeyOf("~" + sound)).Distinct().Order()];
    }

    /// <summary>The numbers of a text above one but for years, in numerals or in one word of the text's
    /// language.</summary>
    public static int[] Amounts(string text, List<Word> words, Language? language)
    {
        var amounts = new HashSet<int>();
        foreach (var word in words.Take(MostWords))
        {
            var written = word.In(text);
            if (amounts.Count < MostAmounts && ValueOf(written, word, language) is { } value
                && value is > 1 and (< FirstYear or > LastYear))
            {
                amounts.Add(value);
            }
        }

        return [.. amounts];
    }

    private static int? ValueOf(ReadOnlySpan<char> written, Word word, Language? language)
    {
        if (word.IsNumber)
        {
            return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
        }

        Span<char> lower = stackalloc char[LongestNumber];
        return language is not null && written.Length <= LongestNumber
            && language.Numbers.Values.GetAlternateLookup<ReadOnlySpan<char>>()
                .TryGetValue(lower[..written.ToLowerInvariant(lower)], out var value)
            ? (int)value
            : null;
    }
}
