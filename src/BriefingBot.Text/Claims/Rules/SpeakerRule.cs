using System.Buffers;
using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What is said without quotation marks is said by the same in the report.</summary>
internal sealed class SpeakerRule : IClaimRule
{
    private const int Reach = 4;
    private const int MostOfBody = 3;
    private const int BesideReach = 3;
    private const int Before = 2;
    private const int Near = 1;
    private const double MostSaid = 0.6;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Claim.Words.FirstOrDefault(word => context.Acts(word).Contains(ActKinds.Say)) is not { } saying)
        {
            yield break;
        }

        if ((OtherBody(context, saying) ?? OtherSpeaker(context, saying)) is { } other)
        {
            yield return other;
            yield break;
        }

        var near = context.Content.Where(word => Math.Abs(word.Index - saying.Index) <= Reach && word.Number is null
            && word != saying && !TimeRule.IsTime(context.Language, word)).ToList();
        var names = near.Where(word => char.IsUpper(word.Form[0]) && context.Words?.HasCapitalNouns != true).ToList();
        var said = context.Content.Where(word => !near.Contains(word) && word != saying).ToList();
        if (names.Count == 0 || said.Count < 2)
        {
            yield break;
        }

        var source = context.Reports.Sentences.MaxBy(sentence =>
            said.Sum(word => context.IsTold(word, sentence) ? context.Reports.Weight(word) : 0));
        if (source is not null && context.Tells(ActKinds.Say, source) && source.Words.Any(IsName)
            && !names.Exists(word => IsNamedIn(context, word, source)))
        {
            yield return new ClaimProblem(ClaimFault.Speaker, names[0].Form, source.Text);
        }
        else if (source is not null && !context.Tells(ActKinds.Say, source) && !source.Text.AsSpan().ContainsAny(Quotes)
            && said.Count(word => context.IsTold(word, source)) >= MostSaid * said.Count
            && !context.Reports.Sentences.Any(sentence => sentence.Report == source.Report
                && Math.Abs(sentence.Order - source.Order) <= Near
                && names.Exists(word => IsNamedIn(context, word, sentence))))
        {
            // The report says so itself, and of the claim's speaker tells somewhere else.
            yield return new ClaimProblem(ClaimFault.Speaker, names[0].Form, source.Text);
        }
    }

    // "…, the police said" where "…, the ministry said" stands: a clause that tells the speaker alone.
    private static ClaimProblem? OtherBody(ClaimContext context, PlainWord saying)
    {
        var own = context.Claim.Clauses.FirstOrDefault(clause => clause.Words.Contains(saying));
        if (own is null || context.Claim.Clauses.Count < 2 || context.Words?.HasCapitalNouns == true
            || Body(context, own) is not { Count: > 0 } body
            || context.Evidence is not [var best, ..])
        {
            return null;
        }

        var told = best.Clauses.FirstOrDefault(clause => context.Tells(ActKinds.Say, clause)
            && Body(context, clause) is { Count: > 0 });
        return told is not null && !body.Exists(word => context.IsIn(word, best))
            && !body.Exists(word => context.Acts(word).Any() || char.IsUpper(word.Form[0]))
            ? new ClaimProblem(ClaimFault.Speaker, own.Written, best.Text)
            : null;
    }

    // Beside the verb: "laut Polizei", "la policía dijo que" where "…, dijo el sindicato" stands.
    private static ClaimProblem? OtherSpeaker(ClaimContext context, PlainWord saying)
    {
        if (context.Claim.IsUnparted || context.Evidence is not [var best, ..] || IsNamed(context, context.Claim)
            || Beside(context, context.Claim, saying) is not { } speaker
            || best.Words.FirstOrDefault(word => context.Acts(word).Contains(ActKinds.Say)) is not { } told
            || Beside(context, best, told) is not { } other || context.Acts(other).Any())
        {
            return null;
        }

        // "a spokesman said": of whom the sentences before tell.
        return !context.Claim.Words.Any(word => context.Reports.Alike(word).Overlaps(other.Forms))
            && !context.Acts(speaker).Any() && context.IsAnywhere(speaker)
            && !context.Reports.Sentences.Any(sentence => sentence.Report == best.Report
                && sentence.Order <= best.Order && sentence.Order >= best.Order - Before
                && context.IsIn(speaker, sentence))
            ? new ClaimProblem(ClaimFault.Speaker, speaker.Form, best.Text)
            : null;
    }

    private static bool IsNamed(ClaimContext context, PlainSentence sentence) =>
        context.Words?.HasCapitalNouns != true && sentence.Words.Any(IsName);

    // The next telling word behind or before, without a mark or a conjunction between.
    private static PlainWord? Beside(ClaimContext context, PlainSentence sentence, PlainWord saying)
    {
        return Near(1) ?? Near(-1);

        PlainWord? Near(int step)
        {
            for (var at = saying.Index + step; sentence.Words.ElementAtOrDefault(at) is { } word
                && Math.Abs(at - saying.Index) <= BesideReach; at += step)
            {
                var (first, next) = step > 0 ? (sentence.Words[at - 1], word) : (word, sentence.Words[at + 1]);
                if (context.Words?.Joiners.Has(word) == true || word.Number is not null
                    || sentence.Text.AsSpan(first.End, Math.Max(0, next.Start - first.End)).Trim().Length > 0)
                {
                    return null;
                }

                if (word.IsContent && !TimeRule.IsTime(context.Language, word))
                {
                    return word;
                }
            }

            return null;
        }
    }

    private static List<PlainWord>? Body(ClaimContext context, PlainSpan clause)
    {
        var words = clause.Words.Where(word => word.IsContent && word.Number is null
            && !context.Acts(word).Contains(ActKinds.Say) && !TimeRule.IsTime(context.Language, word)).ToList();
        return words.Count <= MostOfBody ? words : null;
    }

    // By its name, or as the government whose seat it is.
    private static bool IsNamedIn(ClaimContext context, PlainWord word, PlainSentence sentence) =>
        context.IsIn(word, sentence) || context.Reports.OfItsCountry(word).Any(sentence.Forms.Value.Contains);

    private static bool IsName(PlainWord word) => word.IsCapital && word.IsContent;
}
