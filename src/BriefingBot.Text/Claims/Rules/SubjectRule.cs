using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// What the report says that one person or body did is not said of another: "Ann Lee called the plan a mistake" where
/// "Bob Ray called the plan a mistake" stands, and Ann Lee somewhere else.
/// </summary>
internal sealed class SubjectRule : IClaimRule
{
    private const int FewestWords = 3;
    private const double MostTold = 0.75;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Words is not { HasCapitalNouns: false, IsVerbFirst: false } || Named(context, context.Claim) is not
            { } said)
        {
            yield break;
        }

        var rest = context.Claim.Words.Where(word => word.Index > said.End && word.IsContent).ToList();
        if (rest.Count < FewestWords || context.Words.Passive.IsIn(context.Claim))
        {
            yield break;
        }

        var telling = context.Reports.Sentences
            .Where(sentence => rest.Count(word => context.IsTold(word, sentence)) >= MostTold * rest.Count).ToList();
        if (telling.Count > 0 && telling.TrueForAll(sentence => IsOther(context, said.Names, rest, sentence))
            && said.Names.TrueForAll(context.IsAnywhere))
        {
            yield return new ClaimProblem(ClaimFault.Role, said.Names[0].Form, telling[0].Text);
        }
    }

    // Another name stands first, before all of what the claim tells, and none of the claim's in the sentence.
    private static bool IsOther(
        ClaimContext context, List<PlainWord> names, List<PlainWord> rest, PlainSentence sentence) =>
        !context.Words!.Passive.IsIn(sentence)
        && !names.Exists(name => context.IsIn(name, sentence))
        && Named(context, sentence) is { } told
        && !sentence.Words.Take(told.End + 1).Any(word => rest.Exists(mine => mine.Folded == word.Folded))
        && told.Names.TrueForAll(name => !context.Claim.Words.Any(mine => mine.Folded == name.Folded));

    // The name of two words with which a sentence opens, behind its titles.
    private static (List<PlainWord> Names, int End)? Named(ClaimContext context, PlainSentence sentence)
    {
        var words = sentence.Words;
        for (var at = 1; at < words.Count && (words[at - 1].IsContent || at == 1); at++)
        {
            if (!IsPart(context, words[at]))
            {
                continue;
            }

            var names = words.Skip(at).TakeWhile(word => IsPart(context, word)).ToList();
            if (names.Count == 1 && at == 1 && IsPart(context, words[0]))
            {
                names.Insert(0, words[0]);
            }

            return names.Count < 2 ? null : (names, names[^1].Index);
        }

        return null;
    }

    private static bool IsPart(ClaimContext context, PlainWord word) => word.IsContent && word.Number is null
        && char.IsUpper(word.Form[0]) && !TimeRule.IsTime(context.Language, word);
}
