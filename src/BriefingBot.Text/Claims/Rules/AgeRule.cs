using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Whoever a report gives an age ("Ann Lee, 14,", "un niño de 8 años") has no other in the claim.</summary>
internal sealed class AgeRule : IClaimRule
{
    private const int Highest = 120;
    private const int SaidReach = 4;
    private const int ToldReach = 2;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (var age in context.Claim.Words.Where(word => IsAge(context, context.Claim, word)))
        {
            if (Whose(context.Claim, age, SaidReach) is not { } whose)
            {
                continue;
            }

            var told = context.Reports.Sentences.SelectMany(sentence => sentence.Words
                .Where(word => IsAge(context, sentence, word) && Whose(sentence, word, ToldReach) is { } other
                    && context.Reports.Alike(whose).Overlaps(other.Forms))
                .Select(word => (Sentence: sentence, Word: word))).ToList();
            if (told.Count > 0 && told.TrueForAll(place => place.Word.Number!.Value.Value != age.Number!.Value.Value))
            {
                yield return new ClaimProblem(ClaimFault.Number, $"{whose.Form} {age.Form}", told[0].Sentence.Text);
            }
        }
    }

    // A bare number, or one of years.
    private static bool IsAge(ClaimContext context, PlainSentence sentence, PlainWord word)
    {
        if (word.Number is not { Value: > 0 and < Highest } || sentence.IsUnparted)
        {
            return false;
        }

        var behind = sentence.Text.AsSpan(Math.Min(word.End, sentence.Text.Length));
        var next = sentence.Words.ElementAtOrDefault(word.Index + 1);
        return behind.Trim() is [] or [',', ..] or [';', ..] or ['.', ..] or [')', ..]
            || (next is not null && next.Form.Length > 2 && context.Language.TimeUnits is { Count: > 0 } units
                && units[^1].Any(name => PlainFold.Of(name) == next.Folded));
    }

    // The last telling word before, with nothing but words of grammar between.
    private static PlainWord? Whose(PlainSentence sentence, PlainWord age, int reach) => sentence.Words
        .Take(age.Index).Reverse().Take(reach).TakeWhile(word => word.Number is null)
        .FirstOrDefault(word => word.IsContent);
}
