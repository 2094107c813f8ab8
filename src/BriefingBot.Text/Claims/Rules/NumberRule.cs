using System.Globalization;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Every number stands in a report, beside what it counts or what befell it.</summary>
internal sealed class NumberRule : IClaimRule
{
    private const double Near = 0.12;

    private static readonly string[] Approximate = ["about", "around", "nearly", "almost", "roughly", "approximately", "some"];
    private static readonly string[] AtLeast = ["more", "over", "least", "above", "exceed"];
    private static readonly string[] AtMost = ["fewer", "less", "under", "most", "below", "up"];

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (var number in context.Claim.Tokens)
        {
            if (number.Upos != Upos.Num || ClaimNumbers.Value(context.Claim, number) is not { } value)
            {
                continue;
            }

            var bound = Bound(context.Claim, number);
            var same = context.Reports.Sentences
                .SelectMany(sentence => sentence.Parsed.Tokens.Select(other => (Sentence: sentence, Token: other)))
                .Where(place => ClaimNumbers.Value(place.Sentence.Parsed, place.Token) is { } other && Fits(value, other, bound))
                .ToList();
            if (same.Count == 0)
            {
                yield return new ClaimProblem(ClaimFault.Number, context.Phrase(context.Claim.HeadOf(number) ?? number), null);
            }
            else if (!same.Exists(place => CountsTheSame(context, number, place.Sentence, place.Token)))
            {
                yield return new ClaimProblem(
                    ClaimFault.Number, context.Phrase(context.Claim.HeadOf(number) ?? number), same[0].Sentence.Parsed.Text);
            }
        }
    }

    // The noun it counts, or else what befell it: "34 people were injured" bears out "34 hurt".
    private static bool CountsTheSame(ClaimContext context, ParsedToken number, ReportSentence sentence, ParsedToken other)
    {
        var (said, reported) = (Counted(context.Claim, number), Counted(sentence.Parsed, other));
        var sameNoun = said is null || reported is null || context.IsIn(said, sentence)
            || (context.Match.IsPerson(said) && context.Match.IsPerson(reported));
        var (act, told) = (Act(context.Claim, said ?? number), Act(sentence.Parsed, reported ?? other));
        return sameNoun && (act is null || told is null || !context.Match.AreOpposed(act, told)) && HasOwner(context, number, act, sentence);
    }

    // A percentage or an amount says nothing without whose it is.
    private static bool HasOwner(ClaimContext context, ParsedToken number, ParsedToken? act, ReportSentence sentence)
    {
        var around = context.Clauses.Where(clause => clause.Predicate == act)
            .SelectMany(clause => clause.Agents.Concat(clause.Patients).Append(clause.Predicate))
            .Where(word => word != number && context.Words.Contains(word) && !EnglishActs.Light.Contains(word.Lemma))
            .ToList();
        return around.Count == 0 || around.Exists(word => context.IsIn(word, sentence));
    }

    private static ParsedToken? Counted(ParsedSentence sentence, ParsedToken number) =>
        number.IsAny("nummod", "compound", "amod") && sentence.HeadOf(number) is { } noun
            ? noun.Upos == Upos.Num ? Counted(sentence, noun) : noun
            : sentence.Child(number, "nmod");

    private static ParsedToken? Act(ParsedSentence sentence, ParsedToken noun) =>
        sentence.Children(noun).ToArray().FirstOrDefault(child => child.Is("acl") && child.Upos == Upos.Verb)
        ?? sentence.Ancestors(noun).FirstOrDefault(ancestor => ancestor.Upos == Upos.Verb);

    private static string? Bound(ParsedSentence sentence, ParsedToken number)
    {
        for (var at = number.Index - 1; at >= Math.Max(0, number.Index - 3); at--)
        {
            var word = sentence.Tokens[at].Lemma.ToLowerInvariant();
            if (Approximate.Contains(word))
            {
                return "about";
            }

            if (AtLeast.Contains(word))
            {
                return "more";
            }

            if (AtMost.Contains(word))
            {
                return "less";
            }
        }

        return null;
    }

    private static bool Fits(decimal said, decimal reported, string? bound) => bound switch
    {
        "about" => Math.Abs(said - reported) <= (decimal)Near * Math.Abs(reported),
        "more" => reported >= said && reported <= said * 1.34m,
        "less" => reported <= said && reported >= said * 0.75m,
        _ => said == reported || (said >= 100 && Math.Abs(said - reported) / reported < 0.005m),
    };
}
