using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Takes off a sentence who says it ("Ann Lee, head of the port, told reporters that …", "…, the mayor said"): a new
/// speaker of an old thing makes no news.
/// </summary>
internal static partial class Attribution
{
    /// <summary>What is said has at least so many words.</summary>
    private const int FewestWords = 5;

    /// <summary>Words between the verb and what is said: "told local media that".</summary>
    private const int MostBetween = 4;

    /// <summary>The words of a speaker behind a comma are no more than these.</summary>
    private const int MostBehind = 14;

    private static readonly WordList That = EveryLanguage.List();

    /// <summary>The person whom an English sentence names as its speaker ("…, Ann Lee said"); null for none.</summary>
    public static string? PersonIn(string sentence) =>
        Speaking().Match(sentence) is { Success: true } said ? said.Groups["who"].Value : null;

    /// <summary>What is said; the whole sentence where no speaker is found, or little would be left.</summary>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    public static string Without(string sentence, string? language)
    {
        var verbs = KnownLanguages.OrEnglish(language).SayingVerbs;
        var words = Words.Of(sentence);
        var verb = words.FindIndex(word => verbs.Contains(word.In(sentence).ToString().ToLowerInvariant()));
        if (verb < 0)
        {
            return sentence;
        }

        var comma = sentence.LastIndexOf(',');
        if (comma > 0 && comma < words[verb].Start && words.Count(word => word.Start > comma) <= MostBehind)
        {
            return words.Count(word => word.Start < comma) >= FewestWords ? sentence[..comma] : sentence;
        }

        var said = verb + 1;
        for (var i = said; i < words.Count && i <= verb + MostBetween; i++)
        {
            if (That.Contains(words[i].In(sentence)))
            {
                said = i + 1;
                break;
            }
        }

        return words.Count - said >= FewestWords ? sentence[words[said].Start..] : sentence;
    }

    [GeneratedRegex(
        """
        (?:\b(?:said|says|told|added|tweeted|according\s+to)\s+(?<who>
            \p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){1,3}))
        |(?<who>\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){1,3})
            (?:,[^,]{1,60},)?\s+(?:said|says|told|added|tweeted)\b
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Speaking();
}
