using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// Names in scripts without capitals: a word that no report has does not stand between the two neighbours that in the
/// evidence have another between them; in Chinese, what begins with a surname does not stand in another's place.
/// "张伟 said" under "李娜 said".
/// </summary>
internal sealed class UncasedNameRule : IClaimRule<ClaimContext>
{
    /// <summary>Of more new words none stands for another: the claim says it in its own way.</summary>
    private const int MostNew = 2;

    /// <summary>Letters of a Chinese name: a surname, and one or two more.</summary>
    private const int ShortestName = 2, LongestName = 3;

    // The commonest ones, as the simplified and the traditional script have them.
    private const string Surnames = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮"
        + "曹彭曾肖蕭田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范廖贾賈夏韦韋方邹鄒孟熊秦邱江尹薛闫閻段"
        + "雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵钱錢严嚴戴莫孔";

    public RuleNeeds Needs => RuleNeeds.CloseWording | RuleNeeds.NoTrees;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Evidence is not [var best, ..])
        {
            return [];
        }

        return (context.Claim.IsUnparted ? Letters(context, best.Text)
                : context.Claim.Text.Any(letter => char.IsUpper(letter) || char.IsLower(letter)) ? []
                : Words(context, best))
            .Select(name => new ClaimProblem(ClaimFault.Name, name.Said, name.Instead));
    }

    private static IEnumerable<(string Said, string Instead)> Words(ClaimContext context, PlainSentence best)
    {
        var unknown = context.Content.Where(word => !context.IsAnywhere(word)).ToList();
        foreach (var word in unknown.Where(word => unknown.Count <= MostNew && word.Number is null
            && context.Acts(word).Count == 0 && !TimeRule.IsTime(context.Language, word)))
        {
            var other = best.Words.FirstOrDefault(told => told.IsContent
                && !context.Content.Any(mine => context.Reports.AreAlike(mine, told))
                && IsAt(word.Index - 1, told.Index - 1) && IsAt(word.Index + 1, told.Index + 1));
            if (other is not null)
            {
                yield return (word.Form, other.Form);
            }
        }

        bool IsAt(int said, int told) => context.Claim.Words.ElementAtOrDefault(said) is { } one
            && best.Words.ElementAtOrDefault(told) is { } another && context.Reports.AreAlike(one, another);
    }

    private static IEnumerable<(string Said, string Instead)> Letters(ClaimContext context, string told)
    {
        var text = context.Claim.Text;
        foreach (var at in Enumerable.Range(0, text.Length).Where(at => Surnames.Contains(text[at])))
        {
            var letters = text[at..].TakeWhile((_, i) => i < LongestName && IsNew(context, at + i)).Count();
            for (var end = at + letters; end >= at + ShortestName; end--)
            {
                if (end + 1 < text.Length && Instead(text, end, told) is { } instead)
                {
                    yield return (text[at..end], instead);
                    break;
                }
            }
        }
    }

    private static bool IsNew(ClaimContext context, int at) => char.IsLetter(context.Claim.Text[at])
        && !context.Reports.Sentences.Any(sentence => sentence.Text.Contains(context.Claim.Text[at]));

    // What begins with a surname in the evidence, before the same two letters.
    private static string? Instead(string text, int end, string told)
    {
        var behind = told.IndexOf(text.Substring(end, 2), StringComparison.Ordinal);
        return Enumerable.Range(ShortestName, LongestName - ShortestName + 1)
            .Where(length => behind >= length && Surnames.Contains(told[behind - length]))
            .Select(length => told[(behind - length)..behind])
            .FirstOrDefault();
    }
}
