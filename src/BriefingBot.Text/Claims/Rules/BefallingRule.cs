using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Of what befalls people, of praise, kin, weapons and the like news has few words: one of these that no
/// report has, and nothing else in it bears out, adds a fact.</summary>
internal sealed class BefallingRule : IClaimRule<TreeContext>
{
    public IEnumerable<ClaimProblem> Check(TreeContext context) => context.Evidence.Sentences.Count == 0 ? []
        : context.Claim.Tokens
            .Where(word => (IsAct(context, word) || IsFact(context.Claim, word))
                && !(IsAct(context, word) ? context.About(word).Any() : IsTold(context, word))
                && !IsBorneOut(context, word))
            .Select(word => new ClaimProblem(
                word.Upos == Upos.Verb ? ClaimFault.Act : ClaimFault.Unsupported, context.Phrase(word), null));

    private static bool IsAct(TreeContext context, ParsedToken word) => word.Upos == Upos.Verb
        && context.Clauses.Any(clause => clause.Predicate == word)
        && (EnglishActs.Befalling.Contains(word.Lemma)
            || (EnglishActs.Praising.Contains(word.Lemma) && !context.Reports.Sentences.Any(sentence =>
                sentence.Words.Any(other => EnglishActs.Praising.Contains(other.Lemma)))));

    // A capital inside a sentence is a name's.
    private static bool IsFact(ParsedSentence claim, ParsedToken word) =>
        (EnglishActs.IsFact(word.Lemma) || EnglishActs.IsFact(word.Form))
        && (word.Index == 0 || char.IsLower(word.Form[0])) && !IsDenied(claim, word);

    // A wider word of the report does not tell it ("killed" is no "murder"), nor another verb that a dictionary has for
    // one of its meanings ("blamed" is no "charged").
    private static bool IsTold(TreeContext context, ParsedToken fact) => context.Reports.Sentences.Any(sentence =>
        sentence.Words.Any(other => (fact.Upos == Upos.Verb ? other.Lemma == fact.Lemma
            : context.Match.Of(fact, other) > WordMatch.Same) && !IsDenied(sentence.Parsed, other)));

    // "No money was stolen" tells of no theft.
    private static bool IsDenied(ParsedSentence sentence, ParsedToken word) =>
        Surface.IsNegated(sentence, word) || ClausePolarity.IsNegated(sentence, word);

    internal static bool IsBorneOut(TreeContext context, ParsedToken word) =>
        context.Reports.Sentences.Any(sentence => sentence.Parsed.Tokens.Any(other =>
            (Bears(word.Lemma, other) || Bears(word.Lower, other)) && !IsDenied(sentence.Parsed, other)));

    private static bool Bears(string fact, ParsedToken other) =>
        EnglishActs.BearsOut(fact, other.Lemma) || EnglishActs.BearsOut(fact, other.Lower)
        || (other.Form.Contains('-', StringComparison.Ordinal)
            && other.Form.Split('-').Any(part => EnglishActs.BearsOut(fact, part)));
}
