using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>A unit of the claim is a report's: minutes are no hours, though both are times.</summary>
internal sealed class TreeUnitRule : ITreeRule
{
    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var vague in context.Claim.Tokens.Where(token => EnglishActs.Vague.Contains(token.Form)))
        {
            // A round number bears out its word: "scores", said of 60.
            if (!context.Reports.Sentences.Any(sentence => sentence.Parsed.Tokens.Any(token => IsAs(vague, token)))
                && context.Evidence.Sentences.SelectMany(sentence => sentence.Parsed.Tokens)
                    .FirstOrDefault(token => EnglishActs.Vague.Contains(token.Form)) is { } other)
            {
                yield return new ClaimProblem(ClaimFault.Number, vague.Form, other.Form);
            }
        }

        foreach (var unit in context.Claim.Tokens.Where(token => EnglishActs.Units.Contains(token.Lemma)))
        {
            var found = context.Reports.Sentences.SelectMany(sentence => sentence.Parsed.Tokens).ToList();
            var hasUnit = found.Exists(token => token.Lemma.Equals(unit.Lemma, StringComparison.OrdinalIgnoreCase)
                || token.Form.Contains($"-{unit.Lemma}", StringComparison.OrdinalIgnoreCase)
                || (unit.Lemma is "dollar" && token.Form.Contains('$', StringComparison.Ordinal))
                || context.Match.Of(unit, token) >= 0.85)
                || context.Claim.Children(unit).ToArray().Any(number => number.Upos == Upos.Num
                    && TreeNumbers.Value(context.Claim, number) is { } value
                    && Measures.IsTold(context, number, value));
            if (!hasUnit && context.Evidence.Sentences.SelectMany(sentence => sentence.Parsed.Tokens)
                .FirstOrDefault(token => EnglishActs.Units.Contains(token.Lemma)) is { } instead)
            {
                yield return new ClaimProblem(ClaimFault.Number, context.Phrase(unit), instead.Form);
            }
        }
    }

    private static bool IsAs(ParsedToken vague, ParsedToken token) =>
        token.Form.Equals(vague.Form, StringComparison.OrdinalIgnoreCase)
        || vague.Lemma.Equals(token.Lemma, StringComparison.OrdinalIgnoreCase);
}
