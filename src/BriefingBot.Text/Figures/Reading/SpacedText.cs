using System.Text.RegularExpressions;

namespace BriefingBot.Text.Figures;

/// <summary>Writes text that was cut into words as people write it: "the 15 , 800 - square - metre hall ." is read as
/// "the 15,800-square-metre hall.". Only for reading: what is quoted stays as its source has it.</summary>
internal static partial class SpacedText
{
    /// <summary>The text with its marks where they belong; other text as it is.</summary>
    public static string Closed(string text)
    {
        if (!IsCut(text))
        {
            return text;
        }

        var closed = Point().Replace(Thousands().Replace(text, "$1,$2"), "$1.$2");
        closed = Score().Replace(Letters().Replace(closed, "$1.$2."), "$1");
        closed = Compound().Replace(closed, match => match.Value.Replace(" - ", "-", StringComparison.Ordinal));
        closed = Model().Replace(Measured().Replace(closed, "$1-$2"), "$1-$2");
        closed = Possessive().Replace(closed, "'$1");
        return Opening().Replace(Mark().Replace(closed, "$1"), "$1");
    }

    private static bool IsCut(string text) => text.Contains(" , ", StringComparison.Ordinal)
        || text.EndsWith(" .", StringComparison.Ordinal) || text.Contains(" . ", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\d,])(\d{1,3}) , (\d{3})(?![\d,])", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(\d) \. (\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    // "a 20 - 13 lead", "served 4 1 / 2 months"
    [GeneratedRegex(@"(?<=\d) ([-/]) (?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Score();

    // "a . m .", "U . S ."
    [GeneratedRegex(@"(?<!\S)(\p{L}) \. (\p{L}) \.(?!\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    // "63 - year - old", "search - and - rescue": two hyphens with one word between them.
    [GeneratedRegex(@"(?<!\S)[\p{L}\d,.]+ - \p{L}+ - \p{L}+(?!\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Compound();

    // "three - story", "12 - month"
    [GeneratedRegex(
        @"(?<!\S)([\p{L}\d,.]+) - (stor(?:e?y|ies)|floor|year|month|week|day|hour|minute|bit|mile|foot|inch|metre|meter"
        + @"|km|kilomet(?:re|er)|pound|ton|tonne|acre|seat|bed|room|count|point|yard|play|member|man"
        + @"|calib(?:re|er)|half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)(?!\S)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Measured();

    // "AK - 47"
    [GeneratedRegex(@"(?<!\S)(\p{Lu}{1,4}) - (\d+)(?!\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Model();

    [GeneratedRegex(@" ['’] ?(s|re|ve|ll|d|m)(?!\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"([(\[$£€]) (?=[\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@" ([,.;:!?%)\]])(?!\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
