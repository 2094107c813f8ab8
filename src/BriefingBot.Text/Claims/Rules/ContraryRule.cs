using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// A word of any class is not the contrary of the one that a report has beside the same neighbour ("a direct route",
/// "a roundabout route"), and no name or noun is shut out that the reports do not shut out ("all except Orvan", "not
/// guilty").
/// </summary>
internal sealed class ContraryRule : IClaimRule<TreeContext>
{
    private const int Reach = 4;

    private static readonly WordList Excepting = English.List();

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var word in context.Claim.Tokens.Where(
            word => word.Upos is Upos.Adj or Upos.Adv or Upos.Noun or Upos.Det))
        {
            if (Next(context.Claim, word) is { } neighbour && Contrary(context, word, neighbour) is { } found)
            {
                yield return new ClaimProblem(ClaimFault.Act, context.Claim.TextOf([word, neighbour]), found);
            }
        }

        foreach (var clause in context.Clauses)
        {
            if (Denied(context, clause) is { } found)
            {
                yield return new ClaimProblem(ClaimFault.Negation, context.Claim.Text, found);
            }
        }

        foreach (var word in context.Words.Where(
            word => word.Upos is Upos.Propn or Upos.Adj && IsShutOut(context.Claim, word)))
        {
            var about = context.About(word).ToList();
            if (about.Count > 0 && !about.Exists(sentence => sentence.Parsed.Tokens.Any(other =>
                EnglishActs.Denying.Contains(other.Lemma) || IsExcept(other))))
            {
                yield return new ClaimProblem(ClaimFault.Negation, context.Phrase(word), about[0].Parsed.Text);
            }
        }
    }

    private static string? Contrary(TreeContext context, ParsedToken word, ParsedToken neighbour)
    {
        var about = context.About(neighbour).ToList();
        return Surface.IsOfAge(context.Claim, word) || about.Exists(sentence => sentence.Parsed.Tokens.Any(other =>
                context.Match.Of(word, other) >= WordMatch.Same && IsBeside(context, neighbour, sentence, other)))
            ? null
            : about.Find(sentence => sentence.Parsed.Tokens.Any(other => context.Match.AreOpposed(word, other)
                && !context.Claim.Tokens.Any(said => context.Match.Of(said, other) >= WordMatch.Same)
                && !Surface.IsOfAge(sentence.Parsed, other)
                && Next(sentence.Parsed, other) is { } next
                && context.Match.Of(neighbour, next) > WordMatch.Same))?.Parsed.Text;
    }

    private static bool IsBeside(
        TreeContext context, ParsedToken neighbour, TreeSentence sentence, ParsedToken word) => sentence.Parsed.Tokens
        .Take(Math.Max(0, word.Index - Reach)..(word.Index + Reach + 1))
        .Any(near => context.Match.Of(neighbour, near) >= WordMatch.Same);

    // "None of the talks were secret", where a report has "secret talks".
    private static string? Denied(TreeContext context, Clause clause)
    {
        var things = clause.Agents.SelectMany(agent => ClausePolarity.HasNo(context.Claim, agent)
            ? context.Claim.Children(agent).Append(agent) : [agent]).ToList();
        return clause.IsNegated && clause.Predicate.Upos == Upos.Adj
            && context.About(clause.Predicate).ToList() is var about
            && !about.Exists(sentence => sentence.Clauses.Any(other => other.IsNegated
                    && context.Match.Of(clause.Predicate, other.Predicate) >= WordMatch.Same)
                // "There is no reliable count."
                || sentence.Words.Any(word => context.Match.Of(clause.Predicate, word) >= WordMatch.Same
                    && sentence.Parsed.HeadOf(word) is { } noun && ClausePolarity.HasNo(sentence.Parsed, noun)))
            ? about.Find(sentence => sentence.Words.Any(word => word.Is("amod")
                && context.Match.Of(clause.Predicate, word) >= WordMatch.Same
                && !Surface.IsNegated(sentence.Parsed, word)
                && sentence.Parsed.HeadOf(word) is { } noun
                && things.Exists(thing => thing.Upos is Upos.Noun or Upos.Propn
                    && context.Match.Of(thing, noun) >= WordMatch.Same)))?.Parsed.Text
            : null;
    }

    private static ParsedToken? Next(ParsedSentence sentence, ParsedToken word) => sentence.Tokens
        .Skip(word.Index + 1)
        .Take(2)
        .FirstOrDefault(next => next.Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Verb);

    private static bool IsShutOut(ParsedSentence claim, ParsedToken word) =>
        Surface.IsNegated(claim, word) || claim.Before(word, 2).Any(IsExcept);

    private static bool IsExcept(ParsedToken word) =>
        Excepting.Contains(word.Lemma);
}
