using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Numbers;

/// <summary>Numbers of Chinese, Japanese and Korean, which go by ten thousands: <c>三百二十</c>, <c>3億5千万</c>, <c>5만 명</c>.
/// Ideographs alone are a number only where they are several or something counted follows: <c>一部</c> is none.</summary>
internal sealed class MyriadNumbers(Language language)
{
    private readonly Dictionary<char, decimal> _digits = OneLetter(language.Numbers);
    private readonly Dictionary<char, decimal> _scales = OneLetter(language.Scales);
    private readonly string[] _counters = [.. language.Counters];
    private readonly bool _readsWords = language.Script != Script.Hangul; // its syllables stand in many other words

    /// <summary>Scales and further numerals behind a numeral.</summary>
    public (decimal Value, int End)? Read(string text, int at, decimal numeral)
    {
        var (total, section, number) = (0m, 0m, (decimal?)numeral);
        var end = at;
        while (at < text.Length)
        {
            if (_scales.TryGetValue(text[at], out var scale))
            {
                Multiply(scale, ref total, ref section, ref number);
                end = ++at;
            }
            else if (text[at] == ' '
                && at + 1 < text.Length
                && NativeDigits.Value(text[at + 1]) >= 0
                && end > 0
                && total > 0)
            {
                at++; // 3억 2천만
            }
            else if (NativeDigits.Value(text[at]) >= 0
                && number is null
                && Numerals.Read(text, at, language) is { } next)
            {
                (number, at) = (next.Value, next.End);
                end = at;
            }
            else
            {
                break;
            }
        }

        return (total + section + (number ?? 0), end);
    }

    /// <summary>A number written in ideographs alone.</summary>
    public NumberReading? ReadWords(string text, int start)
    {
        if (Vague(text, start) is { } vague)
        {
            return vague;
        }

        if (!_readsWords)
        {
            return null;
        }

        var (total, section, number) = (0m, 0m, (decimal?)null);
        var at = start;
        for (; at < text.Length; at++)
        {
            if (_digits.TryGetValue(text[at], out var digit))
            {
                number = number is { } known && known < NumberReader.Largest ? (known * 10) + digit : digit; // 二〇二六
            }
            else if (_scales.TryGetValue(text[at], out var scale))
            {
                Multiply(scale, ref total, ref section, ref number);
            }
            else
            {
                break;
            }
        }

        var length = at - start;
        return length > 1
            || (length == 1
            && Array.Exists(_counters, counter => string.CompareOrdinal(text, at, counter, 0, counter.Length) == 0))
            ? new NumberReading(start, length, total + section + (number ?? 0), NumberForm.Words)
            : null;
    }

    private NumberReading? Vague(string text, int start)
    {
        foreach (var (word, least) in language.VagueNumbers.Values)
        {
            if (string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
            {
                return new NumberReading(start, word.Length, least, NumberForm.Vague);
            }
        }

        return null;
    }

    private static void Multiply(decimal scale, ref decimal total, ref decimal section, ref decimal? number)
    {
        if (Math.Max(total, section + (number ?? 0)) * scale >= NumberReader.Largest)
        {
            return;
        }

        if (scale < 10_000)
        {
            section += (number ?? 1) * scale;
        }
        else
        {
            total += Math.Max(section + (number ?? 0), 1) * scale;
            section = 0;
        }

        number = null;
    }

    private static Dictionary<char, decimal> OneLetter(WordValues words) =>
        words.Values.Where(pair => pair.Key.Length == 1).ToDictionary(pair => pair.Key[0], pair => pair.Value);
}
