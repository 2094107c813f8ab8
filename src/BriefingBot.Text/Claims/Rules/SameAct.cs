using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Whether a report's count is of those who did, or whom befell, what the claim tells of the ones that it
/// counts.</summary>
internal static class SameAct
{
    private static readonly WordList Growing = English.List();

    /// <summary>True where both do the same, or the same befell both: "only three were hurt", where twelve were, and
    /// not "only three survived", of 120 aboard.</summary>
    public static bool Has(TreeContext context, ParsedToken said, ParsedSentence sentence, ParsedToken noun) =>
        CountRule.Act(context.Claim, said) is { } act && CountRule.Act(sentence, noun) is { } told
        && context.Match.Of(act, told) >= WordMatch.Same;

    /// <summary>True for a count of all: "the toll rose to 400".</summary>
    public static bool IsTotal(ParsedSentence sentence, ParsedToken noun) =>
        CountRule.Act(sentence, noun) is { } act
        && (CountRule.Totalling.Contains(act.Lemma) || Growing.Contains(act.Lemma));

    /// <summary>True where the claim names the place of the ones it counts, and the others did the same elsewhere:
    /// "only 12 voted in Harn", where 12 voted in Harn and 300 in Orla.</summary>
    public static bool IsElsewhere(
        TreeContext context, ParsedToken said, ParsedSentence sentence, ParsedToken noun,
        IReadOnlyList<(TreeSentence Sentence, ParsedToken Token)> same)
    {
        return context.Claim.Tokens.Where(word => word.Is("obl") && context.Match.IsName(word)
            && context.Claim.HeadOf(word) == CountRule.Act(context.Claim, said) && !TreeTimeRule.IsTime(word))
            .Any(name => !Names(sentence, noun, name)
                && same.Any(place => CountRule.Counted(place.Sentence.Parsed, place.Token) is { } counted
                    && Names(place.Sentence.Parsed, counted, name)));

        bool Names(ParsedSentence told, ParsedToken counted, ParsedToken name) =>
            CountRule.Act(told, counted) is { } act && told.Subtree(act, child => !child.IsAny("conj", "parataxis"))
                .Any(word => context.Match.Of(name, word) >= WordMatch.Same);
    }
}
