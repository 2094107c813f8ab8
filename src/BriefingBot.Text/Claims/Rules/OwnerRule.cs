using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// Whose something is: where reports name whose staff, ship or budget it is, the claim does not name somebody else's
/// ("staff of the Harbour Board" for "Harbour Office staff"), though both names stand in the reports.
/// </summary>
internal sealed class OwnerRule : ITreeRule
{
    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var noun in context.Claim.Tokens.Where(
            token => token.Upos == Upos.Noun && !char.IsUpper(token.Form[0])))
        {
            var said = Surface.NamesOf(context.Claim, noun).Where(name => !TreeTimeRule.IsTime(name)).ToList();
            if (said.Count == 0)
            {
                continue;
            }

            var told = context.Reports.Sentences
                .SelectMany(sentence => sentence.Parsed.Tokens
                    .Where(other => context.Match.Of(noun, other) >= WordMatch.Same)
                    .Select(other => (Sentence: sentence, Names: Surface.NamesOf(sentence.Parsed, other))))
                .ToList();
            var named = told.Where(place => place.Names.Any(name => !TreeTimeRule.IsTime(name))).ToList();
            if (named.Count > 0 && !told.Exists(place => IsNear(context, said[^1], place.Sentence))
                && !named.Exists(place => IsSame(context, said, place.Names)))
            {
                yield return new ClaimProblem(
                    ClaimFault.Name, context.Claim.TextOf([.. said, noun]), named[0].Sentence.Parsed.Text);
            }
        }
    }

    // The sentence itself or, for a name, the one before may name the owner in another way.
    private static bool IsNear(TreeContext context, ParsedToken name, TreeSentence sentence) =>
        context.Reports.Sentences.Any(other => other.Report == sentence.Report
            && (other == sentence || (name.Upos == Upos.Propn && other.Order == sentence.Order - 1))
            && (context.IsIn(name, other) || TreeNameRule.IsInitialsOf(name.Form, other.Parsed)));

    private static bool IsSame(TreeContext context, List<ParsedToken> said, IReadOnlyList<ParsedToken> told) =>
        told.Any(name => context.Match.Of(said[^1], name) >= WordMatch.Same)
        || told.Any(name => IsInitials(name.Form, said)) || IsInitials(said[^1].Form, told);

    // "EC" and "European Commission".
    private static bool IsInitials(string form, IReadOnlyList<ParsedToken> names) =>
        form.Length >= 2 && form.Length == names.Count
        && form.Select((letter, at) => char.ToUpperInvariant(letter) == char.ToUpperInvariant(names[at].Form[0]))
        .All(same => same);
}
