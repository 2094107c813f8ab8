using System.Globalization;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>A weekday, month or year goes with the same act in the report.</summary>
internal sealed class TreeTimeRule : IClaimRule<TreeContext>
{
    // Less than for other rules: the time itself is what differs.
    private const double LeastCoverage = 0.35;

    private static readonly HashSet<string> Days = new(
        KnownLanguages.English.Weekdays.Concat(KnownLanguages.English.Months).Select(names => names[0])
            .Concat(English.List()),
        StringComparer.OrdinalIgnoreCase);

    public RuleNeeds Needs => RuleNeeds.CloseWording;

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var day in context.Claim.Tokens.Where(word => IsAhead(word) && context.Reports.Sentences.All(
            sentence => !sentence.Parsed.Tokens.Any(IsAhead))))
        {
            yield return new ClaimProblem(ClaimFault.Time, day.Form, null);
        }

        foreach (var time in context.Claim.Tokens.Where(IsTime))
        {
            var act = ActOf(context.Claim, time);
            var likest = act is null ? null : context.Pairs.FirstOrDefault(pair => pair.Said.Predicate == act);
            if (likest is not { Coverage: >= LeastCoverage })
            {
                continue;
            }

            var pair = OfSameAgent(context, likest);
            if (pair == likest && context.Evidence.Sentences is [var best, ..] && best != pair.Sentence
                && context.IsIn(time, best))
            {
                continue;
            }

            bool IsOther(ParsedToken word) => !word.Lemma.Equals(time.Lemma, StringComparison.OrdinalIgnoreCase)
                && !word.Form.Equals(time.Form, StringComparison.OrdinalIgnoreCase);
            var told = pair.Sentence.Parsed.Tokens.Where(IsTime).ToList();
            if (told.Count > 0
                && (told.TrueForAll(IsOther) || (told.Count > 1 && Nearest(pair, told) is { } near && IsOther(near)
                    && AreOfOneKind(time, near)
                    && !context.Claim.Tokens.Any(word => word.Form == near.Form))))
            {
                yield return new ClaimProblem(
                    ClaimFault.Time, context.Claim.TextOf([act!, time]), pair.Sentence.Parsed.Text);
            }
        }
    }

    // Counted from when it is read: no report's weekday bears it out.
    private static bool IsAhead(ParsedToken word) =>
        KnownLanguages.English.RelativeDays.Values.TryGetValue(word.Form.ToLowerInvariant(), out var days) && days > 0;

    // "Monday, November 28", of which a claim has the month.
    private static bool AreOfOneKind(ParsedToken one, ParsedToken other) =>
        char.IsDigit(one.Form[0]) == char.IsDigit(other.Form[0]) && IsMonth(one) == IsMonth(other);

    private static bool IsMonth(ParsedToken word) => KnownLanguages.English.Months.Any(
        names => names.Contains(word.Form, StringComparer.OrdinalIgnoreCase));

    internal static bool IsTime(ParsedToken word) => char.IsUpper(word.Form[0])
        ? Days.Contains(word.Form) || Days.Contains(word.Lemma) // "Aug."
        : word.Form.Length == 4
        && int.TryParse(word.Form, CultureInfo.InvariantCulture, out var year)
        && year is > 1800 and < 2100;

    // "Sweden joined in April" of two sentences, where Finland did in April and Sweden in March.
    private static ClausePair OfSameAgent(TreeContext context, ClausePair likest)
    {
        var agents = likest.Said.Agents.Where(context.Match.IsName).ToList();
        return agents.Count == 0 || Have(likest.Reported) || IsSaidBy() ? likest : context.Reports.Sentences
            .SelectMany(sentence => sentence.Clauses.Where(clause => Have(clause)
                && context.Match.Of(likest.Said.Predicate, clause.Predicate) >= WordMatch.Same)
                .Select(clause => likest with { Reported = clause, Sentence = sentence }))
            .FirstOrDefault(likest);

        // "Lee said the town had asked for it in 2021"
        bool IsSaidBy() => likest.Sentence.Clauses.Any(clause => clause.IsSaying && clause.Agents.Any(told =>
            agents.Exists(said => context.Claim.ChildrenBy(said, "flat").Prepend(said)
                .Any(name => context.Match.Of(name, told) >= WordMatch.Same))));

        bool Have(Clause clause) => clause.Agents.Any(told =>
            agents.Exists(said => context.Match.Of(said, told) >= WordMatch.Same));
    }

    private static ParsedToken? Nearest(ClausePair pair, List<ParsedToken> told) =>
        told.Find(word => ActOf(pair.Sentence.Parsed, word) == pair.Reported.Predicate);

    private static ParsedToken? ActOf(ParsedSentence sentence, ParsedToken time) =>
        sentence.Ancestors(time).FirstOrDefault(word => word.Upos == Upos.Verb);
}
