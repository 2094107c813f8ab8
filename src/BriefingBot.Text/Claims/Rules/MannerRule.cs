using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>How something was done ("secretly", "badly"), and that there are more of the same, stands in the evidence
/// or beside it.</summary>
internal sealed class MannerRule : IClaimRule<TreeContext>
{
    private const int Stem = 5;

    // What tells when, or how sure or how exact it is, adds nothing that other rules do not ask for.
    private static readonly WordList Harmless = English.List();

    private static readonly WordList Others = English.List();
    private static readonly WordList Further = English.List();

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        var near = context.Reports.Sentences.Where(sentence => context.Evidence.Sentences.Any(best =>
            best.Report == sentence.Report && Math.Abs(best.Order - sentence.Order) <= 1)).ToList();
        return near.Count == 0 ? [] : context.Claim.Tokens
            .Where(word => (IsManner(word) && !IsTold(context, word, near))
                || (IsMore(context.Claim, word) && !near.Exists(sentence => sentence.Parsed.Tokens.Any(
                    told => Further.Contains(told.Lower)))))
            .Select(word => new ClaimProblem(
                ClaimFault.Unsupported, word.Form, context.Evidence.Sentences[0].Parsed.Text));
    }

    private static bool IsManner(ParsedToken word) => word.Upos == Upos.Adv && word.Index > 0
        && word.Lower.EndsWith("ly", StringComparison.Ordinal) && !Harmless.Contains(word.Lower);

    private static bool IsTold(TreeContext context, ParsedToken manner, List<TreeSentence> near)
    {
        var stem = manner.Lower[..Math.Min(Stem, manner.Lower.Length - 2)];
        return near.Exists(sentence => sentence.Parsed.Tokens.Any(told =>
            told.Lower.StartsWith(stem, StringComparison.Ordinal)
            || context.Match.Of(manner, told) >= WordMatch.Same));
    }

    // "And more are missing"
    private static bool IsMore(ParsedSentence claim, ParsedToken word) =>
        Others.Contains(word.Lower) && word.Is("nsubj") && claim.FormAt(word.Index + 1) != "than";
}
