using System.Text.RegularExpressions;
using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What stands between quotation marks stands so in a report, and its speaker beside it.</summary>
internal sealed partial class QuotationRule : IClaimRule<ClaimContext>
{
    private const int FewestLetters = 8;
    private const int FewestWords = 4;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (Match match in Quotation().Matches(context.Claim.Text))
        {
            var quoted = FoldedText.Phrase(match.Value);
            if (quoted.Length < FewestLetters || IsName(context, match.Value))
            {
                continue;
            }

            var source = context.Reports.Sentences.FirstOrDefault(sentence => HasAll(sentence, match.Value))
                ?? context.Reports.Sentences.FirstOrDefault(sentence =>
                    FoldedText.Phrase(sentence.Text).Contains(quoted, StringComparison.Ordinal));
            if (source is null)
            {
                yield return new ClaimProblem(ClaimFault.Quotation, match.Value, context.Found);
            }
            else if (Speaker(context, match) is { Count: > 0 } speaker && !Speaks(context, speaker, source))
            {
                yield return new ClaimProblem(ClaimFault.Speaker, speaker[0].Form, source.Text);
            }
        }
    }

    // A title or a nickname, where nobody speaks: a report may bend it, and has it without quotation marks.
    private static bool IsName(ClaimContext context, string quotation) =>
        context.Reports.Read(quotation).ToList() is { Count: < FewestWords } words
        && !context.Tells(ActKinds.Say, context.Claim)
        && words.TrueForAll(word => !word.IsContent || context.IsAnywhere(word));

    private static bool HasAll(PlainSentence sentence, string quotation)
    {
        var text = FoldedText.Phrase(sentence.Text);
        return quotation.Trim('"', '“', '”', '„', '«', '»', '‘', '’', '「', '」', '『', '』')
            .Split(["…", "...", "[", "]"], StringSplitOptions.RemoveEmptyEntries)
            .Select(FoldedText.Phrase).All(part => text.Contains(part, StringComparison.Ordinal));
    }

    // What stands outside the quotation, but for the verb of saying and when it was said.
    private static List<PlainWord> Speaker(ClaimContext context, Match quotation) =>
    [
        .. context.Content.Where(
        word => (word.End <= quotation.Index || word.Start >= quotation.Index + quotation.Length)
            && word.Number is null && !context.Acts(word).Contains(ActKinds.Say)
            && !TimeRule.IsTime(context.Language, word)),
    ];

    private static bool Speaks(ClaimContext context, List<PlainWord> speaker, PlainSentence source)
    {
        var names = speaker.FindAll(word => context.IsName(context.Claim, word));
        var meant = names.Count > 0 ? names : speaker;
        return meant.Exists(word => context.IsIn(word, source)) || (IsWithoutSpeaker(context, source)
            && context.Reports.Sentences.Any(sentence => sentence.Report == source.Report
                && (sentence.Order == source.Order - 1
                    || (sentence.Order == source.Order + 1 && !context.Tells(ActKinds.Say, source)))
                && meant.Exists(word => context.IsIn(word, sentence))));
    }

    // Its speaker stands beside it where the sentence is nothing but the quotation, or names him by a pronoun.
    private static bool IsWithoutSpeaker(ClaimContext context, PlainSentence source)
    {
        var quoted = Quotation().Matches(source.Text);
        var outside = source.Words.Where(word => word.IsContent
            && !quoted.Any(match => word.Start >= match.Index && word.End <= match.Index + match.Length)).ToList();
        return !context.Tells(ActKinds.Say, source)
            || (source.Words.Any(word => word.IsCapital || char.IsUpper(word.Form[0]))
            ? !outside.Exists(word => char.IsUpper(word.Form[0]))
            : outside.TrueForAll(word => context.Acts(word).Contains(ActKinds.Say)));
    }

    [GeneratedRegex(
        """["][^"]{3,500}["]|“[^”]{3,500}”|„[^“”]{3,500}[“”]|«[^»]{3,500}»|‘[^’]{3,500}’|「[^」]{3,500}」|『[^』]{3,500}』""",
        RegexOptions.NonBacktracking)]
    private static partial Regex Quotation();
}
