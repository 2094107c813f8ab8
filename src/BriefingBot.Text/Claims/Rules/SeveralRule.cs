using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What the reports know of one alone was not two: "two trains", "a series of fires", where only "a train"
/// and "a fire" are told of.</summary>
internal sealed class SeveralRule : IClaimRule<TreeContext>
{
    private static readonly WordList Groups = English.List();
    private static readonly WordList Further = English.List();

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var number in context.Claim.Tokens)
        {
            var value = TreeNumbers.Value(context.Claim, number) ?? 0;
            var counted = value > 1 && number.Is("nummod") ? context.Claim.HeadOf(number)
                : Groups.Contains(number.Lower) ? context.Claim.Child(number, "nmod") : null;
            if (counted is { Upos: Upos.Noun } noun && !EnglishActs.Units.Contains(noun.Lemma)
                && !noun.Form.Equals(noun.Lemma, StringComparison.OrdinalIgnoreCase)
                && OnlyOne(context, noun, value) is { } one)
            {
                yield return new ClaimProblem(ClaimFault.Number, context.Phrase(noun), one.Parsed.Text);
            }
        }
    }

    // The sentence that tells of it; null where one tells of several, or of one more, or counts the same otherwise.
    private static TreeSentence? OnlyOne(TreeContext context, ParsedToken noun, decimal value)
    {
        var told = context.Reports.Sentences.SelectMany(sentence => sentence.Parsed.Tokens
            .Where(word => !word.Is("compound") && (value > 1
                ? word.Upos == Upos.Noun && context.Match.Of(noun, word) >= WordMatch.Same
                : word.Upos is Upos.Noun or Upos.Verb && word.Lemma == noun.Lemma))
            .Select(word => (Sentence: sentence, Word: word))).ToList();
        // "Crashed" tells of one crash, where no other word does.
        return (told.Count > 1 && told.Exists(place => place.Word.Upos == Upos.Verb))
            || told.Exists(place => (place.Word.Upos == Upos.Noun && place.Word.Lemma != place.Word.Lower)
                || place.Sentence.Parsed.Children(place.Word).Any(child =>
                    child.IsAny("nummod", "conj") || Further.Contains(child.Lower)))
            || context.Reports.Sentences.Any(sentence => sentence.Parsed.Tokens.Any(word =>
                value > 1 && TreeNumbers.Value(sentence.Parsed, word) == value
                && CountRule.Counted(sentence.Parsed, word) is var counted
                && (counted is null || context.Match.Of(noun, counted) >= WordMatch.Same)))
            ? null : told.Select(place => place.Sentence).FirstOrDefault();
    }
}
