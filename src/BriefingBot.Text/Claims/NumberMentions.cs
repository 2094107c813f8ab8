using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Text.Claims;

/// <summary>
/// The numbers that a text states, in numerals and in words. A mention has every value it can be read as ("1.200" is 1200 or 1.2);
/// a vague word ("dozens") stands for itself.
/// </summary>
internal static partial class NumberMentions
{
    private static readonly FrozenDictionary<string, long> Units = new Dictionary<string, long>
    {
        ["zero"] = 0,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["dozen"] = 12,
        ["zwei"] = 2,
        ["drei"] = 3,
        ["vier"] = 4,
        ["fünf"] = 5,
        ["sechs"] = 6,
        ["sieben"] = 7,
        ["acht"] = 8,
        ["neun"] = 9,
        ["zehn"] = 10,
        ["elf"] = 11,
        ["zwölf"] = 12,
        ["deux"] = 2,
        ["trois"] = 3,
        ["quatre"] = 4,
        ["cinq"] = 5,
        ["sept"] = 7,
        ["huit"] = 8,
        ["neuf"] = 9,
        ["dix"] = 10,
        ["onze"] = 11,
        ["douze"] = 12,
        ["dos"] = 2,
        ["tres"] = 3,
        ["cuatro"] = 4,
        ["cinco"] = 5,
        ["seis"] = 6,
        ["siete"] = 7,
        ["ocho"] = 8,
        ["nueve"] = 9,
        ["diez"] = 10,
        ["doce"] = 12,
        ["due"] = 2,
        ["tre"] = 3,
        ["quattro"] = 4,
        ["cinque"] = 5,
        ["sette"] = 7,
        ["otto"] = 8,
        ["nove"] = 9,
        ["dieci"] = 10,
        ["undici"] = 11,
        ["dodici"] = 12,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["hundred"] = 100,
        ["hundert"] = 100,
        ["thousand"] = 1_000,
        ["tausend"] = 1_000,
        ["mille"] = 1_000,
        ["mil"] = 1_000,
        ["k"] = 1_000,
        ["million"] = 1_000_000,
        ["millionen"] = 1_000_000,
        ["millions"] = 1_000_000,
        ["millones"] = 1_000_000,
        ["milioni"] = 1_000_000,
        ["mio"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["m"] = 1_000_000,
        ["mln"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["bn"] = 1_000_000_000,
        ["milliarde"] = 1_000_000_000,
        ["milliarden"] = 1_000_000_000,
        ["mrd"] = 1_000_000_000,
        ["milliards"] = 1_000_000_000,
        ["miliardi"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
        ["tn"] = 1_000_000_000_000,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Vague = new[]
    {
        "dozens", "scores", "hundreds", "thousands", "millions", "billions", "half", "double", "doubled", "twice", "triple", "tripled", "quarter", "quarters",
        "dutzende", "hunderte", "tausende", "hälfte", "dizaines", "centaines", "milliers", "decenas", "cientos", "miles",
    }.ToFrozenSet();

    // Of thousands, and before decimals.
    private static readonly (string, string)[] Separators = [(",", "."), (".", ",")];

    /// <summary>The mentions in order, each as the keys it can be read as.</summary>
    public static List<HashSet<string>> In(string text)
    {
        var tokens = Token().Matches(text);
        var mentions = new List<HashSet<string>>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i].Value.ToLowerInvariant();
            if (char.IsDigit(token[0]))
            {
                mentions.Add(Numeral(token, Follows(tokens, i, text)));
            }
            else if (Vague.Contains(token))
            {
                mentions.Add([token]);
            }
            else if (Units.ContainsKey(token))
            {
                mentions.Add([Key(Words(tokens, text, ref i))]);
            }
        }

        return mentions;
    }

    private static HashSet<string> Numeral(string token, string? next)
    {
        var scale = next is not null && Scales.TryGetValue(next, out var found) ? found : 1;
        return [.. Readings(token).Select(value => Key(value * scale))];
    }

    // "1,200" and "1.200" are read as thousands, and as decimals too where three digits follow one separator only.
    private static IEnumerable<decimal> Readings(string token)
    {
        var digits = token.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal)
            .Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        foreach (var (thousands, point) in Separators)
        {
            var groups = digits.Split(point)[0].Split(thousands);
            var isGrouped = groups.Length == 1 || groups.Skip(1).All(group => group.Length == 3);
            if (isGrouped && decimal.TryParse(
                digits.Replace(thousands, "", StringComparison.Ordinal).Replace(point, ".", StringComparison.Ordinal),
                NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                yield return value;
            }
        }
    }

    private static decimal Words(MatchCollection tokens, string text, ref int i)
    {
        decimal total = 0;
        decimal group = Units[tokens[i].Value.ToLowerInvariant()];
        while (Follows(tokens, i, text) is { } next)
        {
            if (Scales.TryGetValue(next, out var scale))
            {
                group *= scale;
                (total, group) = scale >= 1_000 ? (total + group, 0) : (total, group);
            }
            else if (Units.TryGetValue(next, out var unit) && (group % 100 == 0 || (group % 10 == 0 && unit < 10)) && unit < 100)
            {
                group += unit;
            }
            else if (next != "and" || group % 100 != 0 || i + 2 >= tokens.Count || !Units.ContainsKey(tokens[i + 2].Value.ToLowerInvariant()))
            {
                break;
            }

            i++;
        }

        return total + group;
    }

    // The next word where only a space or a hyphen parts it from this one.
    private static string? Follows(MatchCollection tokens, int i, string text)
    {
        if (i + 1 >= tokens.Count)
        {
            return null;
        }

        var end = tokens[i].Index + tokens[i].Length;
        var gap = text.AsSpan(end, tokens[i + 1].Index - end);
        return gap.Length <= 1 && (gap.IsEmpty || gap[0] is ' ' or '-' or '\u00A0' or '\u2011') ? tokens[i + 1].Value.ToLowerInvariant() : null;
    }

    private static string Key(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[0-9]{1,15}(?:[.,'’\u00A0\u202F][0-9]{1,15}){0,6}|\p{L}+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
