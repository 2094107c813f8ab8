using System.Buffers;
using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What a report shuts out by a contrast is not what it tells: who "blamed the cable, not the crew" did not
/// blame the crew.</summary>
internal sealed class ContrastRule : IClaimRule<ClaimContext>
{
    private const int LongestTail = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:.()—–");

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        var own = Contrasts(context, context.Claim).FirstOrDefault();
        var main = own.Head ?? context.Claim.Words;
        if (main.Any(context.Words.Negators.Has))
        {
            yield break;
        }

        var said = main.Where(word => word.IsContent).ToList();
        foreach (var sentence in context.Evidence)
        {
            foreach (var (head, shutOut) in Contrasts(context, sentence))
            {
                var span = PlainSpan.Of(head);
                var mine = said.FindAll(word => shutOut.Any(told => context.AreOne(word, told)));
                if (mine.Count > 0 && said.Count > mine.Count
                    && shutOut.TrueForAll(told => mine.Exists(word => context.AreOne(word, told)))
                    && said.TrueForAll(word => mine.Contains(word) || context.IsTold(word, span)))
                {
                    yield return new ClaimProblem(ClaimFault.Negation, context.Claim.Text, sentence.Text);
                    yield break;
                }
            }
        }
    }

    // "…, not the crew", "… rather than the crew": what stands before, and the telling words that are shut out.
    private static IEnumerable<(IReadOnlyList<PlainWord> Head, List<PlainWord> ShutOut)> Contrasts(
        ClaimContext context, PlainSentence sentence)
    {
        if (sentence.IsUnparted)
        {
            yield break;
        }

        foreach (var word in sentence.Words.Where(word => word.Index > 0
            && (context.Words.Instead.EndsAt(sentence.Words, word.Index)
                || (context.Words.Negators.Has(word) && Gap(sentence, word.Index).Contains(',')))))
        {
            var tail = sentence.Words.Skip(word.Index + 1).TakeWhile(next => next.Index == word.Index + 1
                || !Gap(sentence, next.Index).AsSpan().ContainsAny(Marks)).ToList();
            var shutOut = tail.FindAll(next => next.IsContent);
            if (tail.Count <= LongestTail && shutOut.Count > 0)
            {
                yield return ([.. sentence.Words.Take(word.Index)], shutOut);
            }
        }
    }

    private static string Gap(PlainSentence sentence, int at) =>
        sentence.Text[sentence.Words[at - 1].End..sentence.Words[at].Start];
}
