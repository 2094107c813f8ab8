using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Between the same words stands the same noun, or one for the same: who "fell from a beach that was known"
/// is not who "fell from a clifftop that was known".</summary>
internal sealed class FrameRule : IClaimRule<TreeContext>
{
    /// <summary>So many words of the report on either side frame a noun.</summary>
    private const int EachSide = 2;

    /// <summary>Or so many on both, where one of them stands alone on its side.</summary>
    private const int BothSides = 5;

    /// <summary>So many of them tell something: "of the" and "in the" frame any noun.</summary>
    private const int Telling = 2;

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var noun in context.Claim.Tokens.Where(IsNoun))
        {
            if (context.Reports.Sentences.Select(sentence => Other(context, noun, sentence))
                .FirstOrDefault(other => other is not null) is { } other)
            {
                yield return new ClaimProblem(ClaimFault.Unsupported, context.Phrase(noun), other.Form);
            }
        }
    }

    private static bool IsNoun(ParsedToken token) => token.Upos == Upos.Noun && char.IsLower(token.Form[0]);

    // The report's noun in the same frame, which the claim has nowhere, in other words neither.
    private static ParsedToken? Other(TreeContext context, ParsedToken noun, TreeSentence sentence) =>
        sentence.Words.FirstOrDefault(other => IsNoun(other)
            && IsFramed(context, noun, sentence.Parsed, other)
            && !context.Words.Any(word => context.Match.Of(word, other) >= WordMatch.Same)
            && !(EnglishActs.General.Contains(noun.Lemma) && EnglishActs.General.Contains(other.Lemma))
            && context.Match.AreApart(noun, other));

    private static bool IsFramed(TreeContext context, ParsedToken noun, ParsedSentence report, ParsedToken other)
    {
        var (before, telling) = Same(context, noun, report, other, -1);
        var (after, tellingAfter) = Same(context, noun, report, other, 1);
        return (Math.Min(before, after) >= EachSide
                || (before > 0 && after > 0 && before + after >= BothSides))
            && telling + tellingAfter >= Telling;
    }

    // How many words on one side of the noun the report has as the claim has them, and how many of them tell something.
    private static (int Words, int Telling) Same(
        TreeContext context, ParsedToken noun, ParsedSentence report, ParsedToken other, int step)
    {
        var (words, telling) = (0, 0);
        for (int i = noun.Index + step, j = other.Index + step;
            context.Claim.At(i) is { } said && report.At(j) is { } told
                && said.Form.Equals(told.Form, StringComparison.OrdinalIgnoreCase);
            i += step, j += step)
        {
            words += said.Upos == Upos.Punct ? 0 : 1;
            telling += said.Upos != Upos.Punct && context.Words.Contains(said) ? 1 : 0;
        }

        return (words, telling);
    }
}
