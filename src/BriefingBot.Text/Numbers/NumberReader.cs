using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Numbers;

/// <summary>Reads the numbers of a text in one language: digits of any script with their scales, number words, and
/// words for many. What belongs to a number is in one reading: <c>3.5 million</c>, <c>two hundred and four</c>,
/// <c>3億5千万</c>. Words of other languages are no numbers, and a fraction counts only behind a number (<c>two and a
/// half</c>).</summary>
internal static class NumberReader
{
    /// <summary>No scale is read that would lead beyond it: nothing is counted so, and a decimal has an end.</summary>
    internal const decimal Largest = 1_000_000_000_000_000_000_000m;

    /// <summary>The numbers of a text in their order; they do not overlap.</summary>
    /// <param name="text">A sentence or a whole text.</param>
    /// <param name="language">The text's language: its words, and its marks of decimals and thousands.</param>
    public static List<NumberReading> Read(string text, Language language)
    {
        var readings = new List<NumberReading>();
        var words = NumberWords.Of(language);
        for (var at = 0; at < text.Length;)
        {
            var reading = NativeDigits.Value(text[at]) >= 0 ? Numeral(text, at, language, words)
                : char.IsLetter(text[at]) || text[at] == '〇' ? Words(text, at, language, words)
                : null;
            if (reading is { } found)
            {
                if (!NativeDigits.AreMixed(text.AsSpan(at, found.End - at)))
                {
                    readings.Add(found);
                }

                at = found.End;
            }
            else if (NativeDigits.Value(text[at]) >= 0)
            {
                at = AddRuns(text, at, Numerals.End(text, at, language), readings);
            }
            else
            {
                at = Past(text, at);
            }
        }

        return readings;
    }

    private static NumberReading? Numeral(string text, int start, Language language, NumberWords words)
    {
        if (Numerals.Read(text, start, language) is not { } numeral)
        {
            return null;
        }

        var (value, other, end) = numeral;
        if (words.Myriads is { } myriads && myriads.Read(text, end, value) is { } mixed && mixed.End > end)
        {
            return new NumberReading(start, mixed.End - start, mixed.Value, NumberForm.Numeral);
        }

        var factor = 1m;
        if (words.SuffixAt(text, end) is { } suffix)
        {
            (factor, end) = suffix;
        }

        while (NumberWords.Next(text, end) is { } next
            && words.ScaleAt(text, next) is { } scale
            && value * factor * scale.Value < Largest)
        {
            (factor, end) = (factor * scale.Value, scale.End);
        }

        return new NumberReading(start, end - start, value * factor, NumberForm.Numeral)
        { OtherValue = other * factor };
    }

    private static NumberReading? Words(string text, int start, Language language, NumberWords words)
    {
        if (words.Myriads is { } myriads)
        {
            return myriads.ReadWords(text, start);
        }

        if (start > 0 && NumberWords.IsLetter(text, start - 1))
        {
            return null;
        }

        if (NumberPhrase.Read(text, start, words) is { } phrase)
        {
            return new NumberReading(start, phrase.End - start, phrase.Value, NumberForm.Words);
        }

        var end = NumberWords.WordEnd(text, start);
        return language.VagueNumbers.Values.TryGetValue(text[start..end].ToLowerInvariant(), out var least)
            ? new NumberReading(start, end - start, least, NumberForm.Vague)
            : null;
    }

    // A word that is none is passed over whole, but scripts without spaces are read letter by letter.
    private static int Past(string text, int at) =>
        !char.IsLetter(text[at]) || Scripts.IsUnspaced(text[at]) ? at + 1 : NumberWords.WordEnd(text, at);

    // Digits whose marks make no number are several: 04.05.2026.
    private static int AddRuns(string text, int start, int end, List<NumberReading> readings)
    {
        for (var at = start; at < end;)
        {
            var (value, stop) = (0m, at);
            for (; stop < end && NativeDigits.Value(text[stop]) is >= 0 and var digit; stop++)
            {
                value = value < Largest ? (value * 10) + digit : value;
            }

            if (stop > at && !NativeDigits.AreMixed(text.AsSpan(at, stop - at)))
            {
                readings.Add(new NumberReading(at, stop - at, value, NumberForm.Numeral));
            }

            at = stop + 1;
        }

        return end;
    }
}
