using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Text.Figures;

/// <content>Decades that are over.</content>
internal sealed partial class TimeFrame
{
    private const int YearsOfDecade = 10;

    // "the 1990s", "in den neunziger Jahren", "в 90-х годах", "los años noventa", "les années 80".
    private bool IsDecade(List<Cue> words, int at)
    {
        var word = words[at].Lower;
        if (Decade().Match(word) is { Success: true } decade)
        {
            return decade.Groups["year"] is { Success: true, ValueSpan: var digits }
                ? int.Parse(digits, CultureInfo.InvariantCulture) + YearsOfDecade <= year
                : at + 1 < words.Count && lexicon.DecadeNouns.Contains(words[at + 1].Lower);
        }

        return at + 1 < words.Count && (lexicon.DecadeNouns.Contains(word)
            ? words[at + 1].Lower is [_, '0'] || (lexicon.Numbers.TryGetValue(words[at + 1].Lower, out var tens)
                && tens is >= 20 and < 100 && tens % YearsOfDecade == 0)
            : lexicon.Decades.Contains(word) && lexicon.DecadeNouns.Contains(words[at + 1].Lower));
    }

    [GeneratedRegex(
        @"^(?:(?<year>(?:1[5-9]|20)\d0)(?:s|ern?|-(?:х|е|ті|тих|их))|\d0(?:er|ern|-(?:х|е|ті|тих|их)))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Decade();
}
