using System.Collections.Frozen;
using System.Globalization;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// What doubled did not triple, the fifth is no third, millions are no billions and hours no days: a word that measures
/// is a report's, where the evidence has another of its kind.
/// </summary>
internal sealed class MeasureWordRule : IClaimRule<TreeContext>
{
    // "first" and "second" mean other things too.
    private static readonly WordValues Ordinals = English.Values();

    private static readonly FrozenDictionary<string, string> Multiples = English.Rows()
        .SelectMany(row => row.Select(word => KeyValuePair.Create(word, row[0])))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // What a word measures, told alike by the words that measure the same; null for a word of another kind.
    private static readonly Func<ParsedSentence, ParsedToken, string?>[] Kinds = [Multiple, Ordinal, Vague, Unit];

    public IEnumerable<ClaimProblem> Check(TreeContext context) => OfKinds(context).Concat(Ranked(context));

    private static IEnumerable<ClaimProblem> OfKinds(TreeContext context) =>
        from said in context.Claim.Tokens
        from kind in Kinds
        let measure = kind(context.Claim, said)
        where measure is not null && (kind != Unit || IsCounted(context.Claim, said))
            && !IsTold(context, said, measure, kind)
        let instead = context.Evidence.Sentences.SelectMany(sentence => sentence.Parsed.Tokens
            .Where(told => kind(sentence.Parsed, told) is not null)).FirstOrDefault()
        where instead is not null
        select new ClaimProblem(ClaimFault.Number, context.Phrase(said), instead.Form);

    // "The largest", where a report has "the second-largest"; "one of the largest" is right.
    private static IEnumerable<ClaimProblem> Ranked(TreeContext context) =>
        from said in context.Claim.Tokens
        where said.Upos == Upos.Adj && said.Lower.EndsWith("est", StringComparison.Ordinal)
            && context.Claim.FormAt(said.Index - 1) is "the" or "The"
            && !context.Claim.Before(said, 2).Any(before => before.Upos == Upos.Adp)
        let told = context.Reports.Sentences.SelectMany(sentence => sentence.Parsed.Tokens
            .Where(other => other.Lower.Split('-').Contains(said.Lower))
            .Select(other => (sentence.Parsed, Word: other))).ToList()
        where told.Count > 0 && told.TrueForAll(place => IsRanked(place.Parsed, place.Word))
        select new ClaimProblem(ClaimFault.Number, context.Phrase(said), told[0].Parsed.Text);

    private static bool IsRanked(ParsedSentence sentence, ParsedToken word) =>
        word.Lower.Split('-') is [var first, _, ..] ? IsRank(first)
            : sentence.Before(word, 2).Any(before => IsRank(before.Lower));

    private static bool IsRank(string word) => word == "second" || Ordinals.Values.ContainsKey(word);

    // "In its last weeks" tells no length.
    private static bool IsCounted(ParsedSentence claim, ParsedToken unit) => claim.Children(unit).Any(child =>
        child.Upos == Upos.Num || child.Lemma is "a" or "an" or "few" or "several" or "many") || unit.Is("compound");

    private static bool IsTold(
        TreeContext context, ParsedToken said, string measure, Func<ParsedSentence, ParsedToken, string?> kind) =>
        context.Reports.Sentences.Any(sentence => sentence.Parsed.Tokens.Any(told =>
            kind(sentence.Parsed, told) == measure
            || (kind == Ordinal && TreeNumbers.Value(sentence.Parsed, told)?.ToString(CultureInfo.InvariantCulture)
                == measure)
            || (kind == Unit && IsUnit(context, said, told))))
        || (kind == Unit && context.Claim.Children(said).Any(number => number.Upos == Upos.Num
            && TreeNumbers.Value(context.Claim, number) is { } value && Measures.IsTold(context, number, value)));

    private static bool IsUnit(TreeContext context, ParsedToken unit, ParsedToken told) =>
        told.Form.Contains($"-{unit.Lemma}", StringComparison.OrdinalIgnoreCase)
        || (unit.Lemma is "dollar" && told.Form.Contains('$', StringComparison.Ordinal))
        || context.Match.Of(unit, told) >= 0.85;

    // "The third quarter" and "the first half" are times, "a third" and "two thirds" are not.
    private static string? Multiple(ParsedSentence sentence, ParsedToken word)
    {
        var before = word.Index == 0 ? null : sentence.Tokens[word.Index - 1];
        var isPart = word.Form is "third" or "thirds" or "fifth" or "fifths";
        return Multiples.TryGetValue(word.Form, out var multiple)
            && (!isPart || (before is not null && (before.Form is "a" || before.Upos == Upos.Num)))
            && before?.Form is not ("first" or "second" or "other") ? multiple : null;
    }

    private static string? Ordinal(ParsedSentence sentence, ParsedToken word) =>
        Ordinals.Values.TryGetValue(word.Lower, out var rank) ? rank.ToString(CultureInfo.InvariantCulture)
            : word.Form.Length > 2 && KnownLanguages.English.OrdinalEndings.Contains(word.Form[^2..])
                && word.Form.AsSpan(0, word.Form.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0 ? word.Form[..^2]
            : null;

    private static string? Vague(ParsedSentence sentence, ParsedToken word) =>
        EnglishActs.Vague.Contains(word.Form) ? word.Lemma.ToLowerInvariant() : null;

    private static string? Unit(ParsedSentence sentence, ParsedToken word) =>
        EnglishActs.Units.Contains(word.Lemma)
        // "37-year-old" is how "Ann Lee, 37," is called.
        && sentence.Tokens.Skip(word.Index + 1).Take(2).All(next => next.Form is not ("old" or "olds"))
            ? word.Lemma.ToLowerInvariant() : null;
}
