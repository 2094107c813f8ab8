using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What happens in the claim happens in the report, and as surely: by the words that a negator or a doubt
/// governs.</summary>
internal sealed class PolarityRule : IClaimRule<ClaimContext>
{
    private const double Alike = 0.4;
    private const double AsGood = 0.1;
    private const int Scope = 2;
    private const int AuxiliaryReach = 2;
    private const int FutureReach = 9;

    public RuleNeeds Needs => RuleNeeds.CloseWording | RuleNeeds.NoTrees;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        var words = context.Words;
        foreach (var (at, said) in context.Claim.Clauses.Index())
        {
            var (twins, most) = context.Likest(said, AsGood);
            if (most < Alike)
            {
                continue;
            }

            if (twins.TrueForAll(twin => Differ(context, said, twin, IsDenied(context, at)))
                && !IsDeniedToo(context, said))
            {
                yield return new ClaimProblem(ClaimFault.Negation, said.Written, twins[0].Text);
            }
            else if (!words.Open.IsIn(context.Claim) && !words.Threat.IsIn(context.Claim)
                && twins.TrueForAll(twin => Governed(context, words.Open, twin)
                    .Concat(said.IsUnparted || words.Causal.IsIn(said) ? [] : Governed(context, words.Threat, twin))
                    .Any(word => IsSaid(context, word, said)) || IsToCome(context, said, twin)))
            {
                yield return new ClaimProblem(ClaimFault.Modality, said.Written, twins[0].Text);
            }
        }
    }

    // What befell nobody befell nobody in any sentence of the reports that denies it of the same: whom the claim names
    // stands there, too, and where it stands, once a report tells that it befell somebody.
    private static bool IsDeniedToo(ClaimContext context, PlainSpan said)
    {
        if (said.IsUnparted || Governed(context, context.Words.Negators, said)
            .Where(word => context.Acts(word).Any(act => act != ActKinds.Person)).ToList() is not { Count: > 0 } mine)
        {
            return false;
        }

        var isTold = context.Reports.Sentences.SelectMany(sentence => sentence.Clauses).Any(clause =>
            !context.Words.Negators.IsIn(clause) && !context.Words.Denying.IsIn(clause) && clause.Words.Any(IsMine));
        var others = said.Words.Where(word => word.IsContent && !IsMine(word)
            && !TimeRule.IsTime(context.Language, word) && (isTold || !IsAdjunct(context, word))).ToList();
        return context.Reports.Sentences.Any(sentence =>
            Governed(context, context.Words.Negators, sentence).Exists(IsMine)
            && others.TrueForAll(word => context.IsTold(word, sentence)));

        bool IsMine(PlainWord told) => mine.Exists(word => Is(context, word, told));
    }

    // "bei dem Brand": behind a preposition, with a word of grammar between at most.
    private static bool IsAdjunct(ClaimContext context, PlainWord word) => context.Claim.Before(word, 2).Reverse()
        .TakeWhile(before => !before.IsContent).Any(context.Words.Adjuncts.Has);

    // "They met on Tuesday" where the report has "they will meet".
    private static bool IsToCome(ClaimContext context, PlainSpan said, PlainSentence twin) => !said.IsUnparted
        && !context.Claim.Words.Any(context.Words.Future.Has)
        && said.Words.Any(word => word.IsContent && IsPast(context.Words, said, word)
            && twin.Words.Any(told => told.Folded != word.Folded && Is(context, word, told)
                && !IsPast(context.Words, twin, told)
                && (context.Words.Future.Has(told) || twin.Words.Any(before => before.Index < told.Index
                    && (before.Index >= told.Index - AuxiliaryReach
                        ? context.Words.Will.Has(before)
                        : before.Index >= told.Index - FutureReach && context.Words.Future.Has(before))))));

    // An accent tells a past from a noun: "estrenó", "estreno".
    private static bool IsPast(ClaimWords words, PlainSpan said, PlainWord word) => words.Past.Has(word)
        || word.Form[^1] is 'ó' or 'ò'
        || said.Words.Any(before => before.Index < word.Index
            && (words.IsVerbLast || before.Index >= word.Index - AuxiliaryReach)
            && words.Past.IsWhole(before.Folded));

    // "A doubts | that …"
    private static bool IsDenied(ClaimContext context, int at) => at > 0
        && context.Claim.Clauses[at - 1].Words.LastOrDefault(word => word.IsContent) is { } last
        && context.Words.Denying.Has(last);

    // A word that both have is denied on one side alone.
    private static bool Differ(ClaimContext context, PlainSpan said, PlainSentence twin, bool isDenied)
    {
        var (mine, theirs) = (Denied(context, said), Denied(context, twin));
        mine.AddRange(isDenied ? said.Words.Where(word => word.IsContent) : []);
        var shared = mine.Where(word => context.IsTold(word, twin)).ToList();
        var told = theirs.Where(word => IsSaid(context, word, said)).ToList();
        return (shared.Count > 0 && !shared.Exists(word => theirs.Exists(other => Is(context, word, other))))
            || (told.Count > 0 && !told.Exists(word => mine.Exists(other => Is(context, other, word))));
    }

    private static List<PlainWord> Denied(ClaimContext context, PlainSpan span) =>
        [.. Governed(context, context.Words.Negators, span), .. Governed(context, context.Words.Denying, span)];

    private static bool IsSaid(ClaimContext context, PlainWord told, PlainSpan said) =>
        said.Words.Any(word => word.IsContent && Is(context, word, told));

    private static bool Is(ClaimContext context, PlainWord said, PlainWord told) =>
        context.AreOne(said, told)
        || context.Acts(said).Intersect(context.Acts(told)).Any(act => act != ActKinds.Person)
        || context.Acts(said).Any(act => context.Words.Acts.TryGetValue(act, out var forms) && forms.IsInPhrase(told));

    // The telling words behind each of the set; before it too where verbs stand last.
    private static List<PlainWord> Governed(ClaimContext context, WordForms forms, PlainSpan span)
    {
        if (span.IsUnparted)
        {
            return GovernedUnparted(context, forms, span);
        }

        var governed = new List<PlainWord>();
        // "Verletzt wurde nach Angaben der Feuerwehr niemand": the verb that stands last stands first; "verletzt wurde
        // er nicht schwer" denies that it was bad.
        if (context.Words.IsVerbLast && span.Words is [{ IsContent: true } first, var second, ..]
            && context.Words.Passive.Has(second)
            && span.Words.Zip(span.Words.Skip(1).Append(null)).Any(pair =>
                forms.Has(pair.First) && pair.Second is not { IsContent: true }))
        {
            governed.Add(first);
        }

        for (var at = 0; at < span.Words.Count; at++)
        {
            if (!forms.EndsAt(span.Words, at) || context.Words.Ever.EndsAt(span.Words, at))
            {
                continue;
            }

            // "… wollen oder ob sie …": a verb that stands last governs nothing behind.
            var isLast = context.Words.IsVerbLast && span.Words.ElementAtOrDefault(at + 1) is { } next
                && context.Words.Joiners.Has(next);
            var behind = span.Words.Skip(isLast ? span.Words.Count : at + 1)
                .Where(word => word.IsContent && word.Number is null)
                .Take(Scope)
                .ToList();
            governed.AddRange(behind);
            // "A denies | that …": what is denied stands in the next clause.
            if (context.Words.IsVerbLast || (behind.Count == 0 && forms != context.Words.Denying))
            {
                governed.AddRange(span.Words.Take(at).Reverse().TakeWhile(word => !OpensSaid(context, span, word))
                    .Where(word => word.IsContent && word.Number is null).Take(Scope));
            }
        }

        return governed;
    }

    // "Sie sagte, niemand sei tot": what is said denies no saying.
    private static bool OpensSaid(ClaimContext context, PlainSpan span, PlainWord word) =>
        context.Acts(word).Contains(ActKinds.Say)
        && span.Written.ElementAtOrDefault(word.End - span.Words[0].Start) is ',' or ':';

    // Two letters make a word: the ones that begin shortly behind it.
    private static List<PlainWord> GovernedUnparted(ClaimContext context, WordForms forms, PlainSpan span)
    {
        var start = span.Words.Count == 0 ? 0 : span.Words[0].Start;
        return forms.IsIn(span)
            ? [.. forms.AllIn(span.Written).SelectMany(place => span.Words.Where(word =>
                (word.Start - start >= place.End && word.Start - start < place.End + (2 * Scope))
                || (context.Words.IsVerbLast && word.Start - start < place.Start
                    && word.Start - start >= place.Start - (2 * Scope))))]
            : [];
    }
}
