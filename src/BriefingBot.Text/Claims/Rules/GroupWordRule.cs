using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>"A score of people", "scores of people", "half of the people": a word for a number stands for the one by
/// which a report counts the same.</summary>
internal sealed class GroupWordRule : IClaimRule<TreeContext>
{
    // "dozens" are no dozen, and a hundred of them are hundreds.
    private const decimal FewestOfMany = 1.5m, MostOfMany = 100;
    private const decimal LeastHalf = 0.45m, MostHalf = 0.55m;
    private const int Percent = 100;

    private static readonly WordValues Single = English.Values();

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var word in context.Claim.Tokens.Where(word => IsGroup(context.Claim, word)))
        {
            var told = Told(context, word).Places;
            if (told.Count > 0 && !context.About(word).Any() && !(IsHalf(word) && IsHalfTold(context))
                && !AreSo(context.Claim, word, told))
            {
                yield return new ClaimProblem(ClaimFault.Number, context.Phrase(word), told[0].Sentence.Parsed.Text);
            }
        }
    }

    /// <summary>True for a word of the claim that stands for a number of the reports, whichever of several is meant; a
    /// half is not asked for.</summary>
    public static bool IsTold(TreeContext context, ParsedToken word) => IsGroup(context.Claim, word)
        && Told(context, word) is var (told, isSame) && AreSo(context.Claim, word, told)
        && (isSame || told.TrueForAll(place => AreSo(context.Claim, word, [place]))
            || !told.Exists(place => AreSo(context.Claim, word, [place])));

    // What the reports count of the same; of those who did the same, or whom the same befell, where they count any.
    private static (List<(TreeSentence Sentence, ParsedToken Token, decimal Value)> Places, bool AreSame) Told(
        TreeContext context, ParsedToken word)
    {
        var noun = context.Claim.Child(word, "nmod");
        noun = noun is not null && IsMultiplied(context.Claim, noun) ? context.Claim.Child(noun, "nmod") : noun;
        var all = Numbers(context).Select(place =>
                (Place: place, Noun: CountRule.Counted(place.Sentence.Parsed, place.Token)))
            .Where(place => place.Noun is { } other
                && ((context.Match.IsPerson(other) && (noun is null || context.Match.IsPerson(noun)))
                    || (noun is not null && context.Match.Of(noun, other) >= WordMatch.Same))).ToList();
        var areSame = all.Exists(place => IsSame(place.Place.Sentence.Parsed, place.Noun!)); // not null: just asked
        return ([.. all.Where(place => !areSame || IsSame(place.Place.Sentence.Parsed, place.Noun!)
            || SameAct.IsTotal(place.Place.Sentence.Parsed, place.Noun!)).Select(place => place.Place)], areSame);

        bool IsSame(ParsedSentence sentence, ParsedToken other) =>
            // "Dozens of people died", of which the parser makes "people who died".
            SameAct.Has(context, word.IsRoot ? noun ?? word : word, sentence, other)
            && (noun is null || EnglishActs.General.Contains(noun.Lemma) || EnglishActs.General.Contains(other.Lemma)
                || context.Match.Of(noun, other) >= WordMatch.Same);
    }

    // One of them, or those of one sentence together: "80 in Harn and 130 in Orla".
    private static bool AreSo(
        ParsedSentence claim, ParsedToken word,
        List<(TreeSentence Sentence, ParsedToken Token, decimal Value)> told)
    {
        var times = claim.Tokens.Where(other => IsMultiplied(claim, other) && other.Index == word.Index + 2)
            .Select(Least).FirstOrDefault(1);
        return told.Exists(place => Fits(word, place.Value / times))
            || told.GroupBy(place => place.Sentence).Any(many => Fits(word, many.Sum(place => place.Value) / times));
    }

    private static bool IsGroup(ParsedSentence claim, ParsedToken word) => !IsMultiplied(claim, word)
        && (claim.FormAt(word.Index + 1) == "of" ? Least(word) > 0 || IsHalf(word)
            || (Single.Values.ContainsKey(word.Form) && claim.FormAt(word.Index - 1) is "a" or "A")
        : Least(word) > 0 && word.Is("nsubj"));

    // "Hundreds of thousands"
    private static bool IsMultiplied(ParsedSentence claim, ParsedToken word) => Least(word) > 0
        && claim.FormAt(word.Index - 1) == "of" && claim.Tokens.ElementAtOrDefault(word.Index - 2) is { } times
        && Least(times) > 0;

    private static bool IsHalf(ParsedToken word) => word.Form is "half" or "Half";

    private static decimal Least(ParsedToken word) =>
        KnownLanguages.English.VagueNumbers.Values.GetValueOrDefault(word.Form.ToLowerInvariant());

    private static bool Fits(ParsedToken word, decimal told) => Single.Values.TryGetValue(word.Form, out var value)
        ? told == value
        : Least(word) is > 0 and var least && told >= FewestOfMany * least && told <= MostOfMany * least;

    // "Half of the 24 aboard", where 12 of them were hurt, or 50 percent.
    private static bool IsHalfTold(TreeContext context)
    {
        var values = Numbers(context).Select(place => place.Value).Where(value => value > 0).Distinct().ToList();
        return values.Append(Percent).Any(whole => values.Exists(part =>
            part >= LeastHalf * whole && part <= MostHalf * whole));
    }

    private static IEnumerable<(TreeSentence Sentence, ParsedToken Token, decimal Value)> Numbers(
        TreeContext context) =>
        from sentence in context.Reports.Sentences
        from token in sentence.Parsed.Tokens
        let value = TreeNumbers.Value(sentence.Parsed, token)
        where value is not null
        select (sentence, token, value.Value);
}
