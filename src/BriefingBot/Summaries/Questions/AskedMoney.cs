using System.Text.RegularExpressions;

namespace BriefingBot.Summaries.Questions;

/// <summary>Amounts of money in the languages in which many ask.</summary>
internal static partial class AskedMoney
{
    public static bool IsIn(string sentence) => Amount().IsMatch(sentence);

    // "60.000 euros", "$5", "3,5 Millionen Euro", "12 тысяч рублей".
    [GeneratedRegex(
        @"[$£€¥₽₴]\s?[0-9]|[0-9][0-9.,]{0,20}\s?(?:\p{L}{1,12}\.?\s(?:de\s)?)?"
        + @"(?:[$£€¥₽₴]|(?:eur|euros?|dollars?|dólar(?:es)?|pfund|franken|francs?|livres|libras|pesos|rea(?:l|is)"
        + @"|kronen|rubel|yen|usd|chf|руб\p{L}{0,4}|долл\p{L}{0,5}|долар\p{L}{0,2}|евро|євро|грн|грив\p{L}{1,3})\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Amount();
}
