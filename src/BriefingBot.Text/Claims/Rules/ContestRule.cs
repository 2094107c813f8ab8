using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// Who won and who lost, in any language: "A beat B", "B lost to A" and "A won the final against B" tell one thing,
/// "B beat A" another. Of two sides the one named first wins where the clause tells a victory.
/// </summary>
internal sealed class ContestRule : IClaimRule<ClaimContext>
{
    private const string Win = "win", Lose = "lose";

    // Between the halves of a score: "3:1", "3 à 1".
    private const int LongestJoint = 3;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        var told = Told(context).ToList();
        if (told.Count > 0 && told.TrueForAll(problem => problem is not null))
        {
            yield return told[0]!; // not null: all of them are
        }
    }

    /// <summary>Whether a report tells the result that the claim tells, in whatever words.</summary>
    public static bool IsTold(ClaimContext context) => Told(context).Any(problem => problem is null);

    /// <summary>Whether a fault found in a tree is none: "A lost to B" is what "B beat A" tells.</summary>
    public static bool Tells(ClaimContext context, ClaimProblem found) =>
        found.Kind is ClaimFault.Act or ClaimFault.Role && IsTold(context)
        && context.Reports.Read(found.Said).Any(word => Tells(context, word));

    /// <summary>Whether a number is half of a score.</summary>
    public static bool IsOfScore(PlainSentence sentence, PlainWord number) =>
        sentence.Words.Skip(Math.Max(0, number.Index - 1)).Take(3).Any(word => word != number && word.Number is not null
            && Math.Max(word.Start, number.Start) - Math.Min(word.End, number.End) <= LongestJoint);

    /// <summary>Whether a word tells of winning or losing.</summary>
    public static bool Tells(ClaimContext context, PlainWord word) => context.Acts(word).Any(act => act is Win or Lose);

    // Null where a report tells the same result.
    private static IEnumerable<ClaimProblem?> Told(ClaimContext context) =>
        from claim in context.Claim.Clauses
        from sentence in context.Reports.Sentences
        from clause in sentence.Clauses
        from problem in Results(context, claim, clause, sentence)
        select problem;

    // Empty where one of them tells no result, or of others.
    private static ClaimProblem?[] Results(
        ClaimContext context, PlainSpan claim, PlainSpan clause, PlainSentence sentence)
    {
        if (IsFirstWinner(context, claim) is not { } saidFirst || IsFirstWinner(context, clause) is not { } toldFirst)
        {
            return [];
        }

        var parties = Parties(context, clause);
        var said = Parties(context, claim)
            .Where(word => parties.Exists(other => context.Reports.AreAlike(word, other)))
            .ToList();
        if (parties.Count == 0 || said.Count == 0)
        {
            return [];
        }

        var (first, name) = (Run(context, clause, parties[0]), said[0]);
        var isSame = first.Exists(other => context.Reports.AreAlike(name, other));
        var isContest = context.Words.Contest.IsIn(claim) && context.Words.Contest.IsIn(clause);
        var others = parties.Where(other => !first.Contains(other)).ToList();
        var hasBoth = others.Count > 0
            && said.Exists(word => isSame == others.Exists(other => context.Reports.AreAlike(word, other)));
        if (!hasBoth && !(isContest && (isSame || others.Count > 0)))
        {
            return [];
        }

        if (saidFirst != (isSame ? toldFirst : !toldFirst))
        {
            return [new ClaimProblem(ClaimFault.Role, claim.Written, sentence.Text)];
        }

        return saidFirst && isSame && Score(claim) is { } score && Score(clause) is { } result
            && score.First == result.Second && score.Second == result.First && score.First != score.Second
            ? [new ClaimProblem(ClaimFault.Number, claim.Written, sentence.Text)]
            : [null];
    }

    // Null where it tells neither, or both, or that something is not so.
    private static bool? IsFirstWinner(ClaimContext context, PlainSpan clause)
    {
        var (wins, loses) = (context.Tells(Win, clause), context.Tells(Lose, clause));
        if (wins == loses || context.Words.Negators.IsIn(clause))
        {
            return null;
        }

        var at = clause.Words.ToList().FindIndex(word => Tells(context, word));
        var isPassive = at > 0 && clause.Words.Skip(Math.Max(0, at - 3)).Take(Math.Min(3, at))
            .Any(context.Words.Passive.Has) && clause.Words.Skip(at + 1).Take(3).Any(context.Words.By.Has);
        return wins != isPassive;
    }

    // What can be a side: names, in scripts without capitals any telling word; not what both sides are called.
    private static List<PlainWord> Parties(ClaimContext context, PlainSpan clause)
    {
        var words = context.Words;
        var hasCase = clause.Words.Any(word => char.IsUpper(word.Form[0]));
        return
        [
            .. clause.Words.Where(word => word.IsContent && word.Number is null
                && (!hasCase || char.IsUpper(word.Form[0]))
                && !words.Contest.Has(word) && !TimeRule.IsTime(context.Language, word)
                && !context.Acts(word).Any()
                && clause.Words.Count(other => other.Folded == word.Folded) == 1
                && (words.HasPostpositions || Before(context, clause, word) is not { } before
                    || words.Against.Has(before) || words.By.Has(before) || !words.Adjuncts.Has(before))),
        ];
    }

    // The words that make one name with the word.
    private static List<PlainWord> Run(ClaimContext context, PlainSpan clause, PlainWord word)
    {
        var run = new List<PlainWord>();
        foreach (var next in clause.Words.SkipWhile(other => other != word))
        {
            if (!next.IsContent || next.Number is not null || Tells(context, next)
                || clause.Words.Count(other => other.Folded == next.Folded) > 1
                || (char.IsUpper(word.Form[0]) && !char.IsUpper(next.Form[0])))
            {
                break;
            }

            run.Add(next);
        }

        return run;
    }

    private static PlainWord? Before(ClaimContext context, PlainSpan clause, PlainWord word)
    {
        var before = clause.Words.TakeWhile(other => other != word).Reverse()
            .SkipWhile(other => !other.IsContent && other.Number is null && !context.Words.Adjuncts.Has(other)
                && !context.Words.Against.Has(other) && !context.Words.By.Has(other))
            .FirstOrDefault();
        return before is { IsContent: false } ? before : null;
    }

    private static (decimal First, decimal Second)? Score(PlainSpan clause)
    {
        for (var at = 0; at + 1 < clause.Words.Count; at++)
        {
            if (clause.Words[at] is { Number: { } first } one && clause.Words[at + 1] is { Number: { } second } other
                && other.Start - one.End is >= 0 and <= LongestJoint)
            {
                return (first.Value, second.Value);
            }
        }

        return null;
    }
}
