using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Every act of the claim is told in its evidence, of the same people, and not its contrary.</summary>
internal sealed class ActRule : IClaimRule<ClaimContext>
{
    private const int LinesBefore = 2;
    private const int Stem = 5;
    private const int ShortestName = 2, LongestName = 4;

    // Pronouns of several, and what German's "sie" has behind it then.
    private static readonly WordList Many = EveryLanguage.List();

    public RuleNeeds Needs => RuleNeeds.CloseWording | RuleNeeds.NoTrees;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (var word in context.Content)
        {
            var acts = context.Acts(word).Where(act => act is not (ActKinds.Say or ActKinds.Person)).ToList();
            if (acts.Count > 0 && !(ContestRule.Tells(context, word) && ContestRule.IsTold(context))
                && Fault(context, word, acts) is { } found)
            {
                // Where no report tells of it, there is no sentence to cite.
                yield return new ClaimProblem(ClaimFault.Act, word.Form, found.Length > 0 ? found : null);
            }
        }
    }

    private static string? Fault(ClaimContext context, PlainWord word, List<string> acts)
    {
        var isDenied = context.Words.Negators.IsIn(context.Claim);
        // "There were no deaths" tells of none.
        var telling = context.Reports.Sentences.Where(sentence => context.IsTold(word, sentence)
            && (isDenied || !acts.Exists(IsOutcome) || !context.Words.Negators.IsIn(sentence))).ToList();
        if (telling.Count == 0)
        {
            // "rejected" is what "did not accept" tells.
            return acts.SelectMany(ActKinds.Against).Any(act => context.Evidence.Any(sentence =>
                    context.Tells(act, sentence) && context.Words.Negators.IsIn(sentence)))
                || !(IsPlain(context, acts) || (acts.TrueForAll(IsDecision) && IsOnlyOwn(context, word)))
                ? null
                : context.Evidence.FirstOrDefault(sentence => acts.SelectMany(ActKinds.Against)
                    .Any(act => context.Tells(act, sentence)))?.Text ?? "";
        }

        // The evidence tells the contrary, and the claim has not both.
        if (!isDenied && context.Evidence is [var best, ..] && !context.IsTold(word, best)
            && acts.SelectMany(ActKinds.Against)
            .Any(act => context.Tells(act, best) && !context.Tells(act, context.Claim)))
        {
            return best.Text;
        }

        if (acts.Exists(IsBefalling) && (telling.TrueForAll(sentence => IsOfNew(context, word, sentence))
            || telling.TrueForAll(sentence => IsOfSpeaker(context, acts, sentence))))
        {
            return telling[0].Text;
        }

        var names = context.Content.Where(name => context.IsName(context.Claim, name)
            && (!context.Words.HasCapitalNouns || (acts.TrueForAll(IsBefalling) && IsPair(context, name)))
            && context.IsAnywhere(name)).ToList();
        var clause = context.Claim.Clauses.FirstOrDefault(span => span.Words.Contains(word));
        return names.Where(name => clause?.Words.Contains(name) == true)
            .Any(name => !telling.Exists(sentence => IsNear(context, acts, name, sentence)
                || Before(context, name).Any(title => IsHisTitle(context, name, title, sentence))))
            ? telling[0].Text
            : null;
    }

    // "Ein Dieb wurde verhaftet" tells of somebody new, not of the manager before.
    private static bool IsOfNew(ClaimContext context, PlainWord word, PlainSentence sentence) =>
        context.Claim.Clauses.FirstOrDefault(clause => clause.Words.Contains(word)) is { } said
        && said.Words.FirstOrDefault(other => other.IsContent) is { Number: null } subject
        && subject.Index < word.Index && !context.Words.Indefinite.Has(said.Words[0])
        && context.IsAnywhere(subject) && !context.IsIn(subject, sentence)
        && sentence.Clauses.FirstOrDefault(clause => context.IsTold(word, clause)) is { Words: [var first, ..] }
        && context.Words.Indefinite.Has(first);

    // A passive with a name of its own is of whoever bears it.
    private static bool NamesAnother(ClaimContext context, PlainSentence sentence) =>
        context.Words.Passive.IsIn(sentence)
        && sentence.Words.Zip(sentence.Words.Skip(1)).Any(pair => IsOther(context, pair.First)
            && IsOther(context, pair.Second)
            && (pair.First.Index == 0 || !context.Words.Adjuncts.Has(sentence.Words[pair.First.Index - 1])));

    private static bool IsOther(ClaimContext context, PlainWord word) => word is { IsCapital: true, IsContent: true }
        && !TimeRule.IsTime(context.Language, word)
        && !context.Claim.Words.Any(mine => mine.Folded == word.Folded);

    // Of what befalls people news has few words; other acts have more than a file holds, so that only the contrary
    // tells.
    private static bool IsPlain(ClaimContext context, List<string> acts) => acts.TrueForAll(IsBefalling)
        || acts.SelectMany(ActKinds.Against).Any(act => context.Evidence.Any(sentence => context.Tells(act, sentence)));

    private static bool IsBefalling(string act) =>
        act is "kill" or "hurt" or "arrest" or "free" or "rescue" or "sentence" or "acquit";

    // What somebody decides on or thinks of another's matter: in a report's own words but for this one, it is news.
    private static bool IsDecision(string act) => act is
        "approve" or "reject" or "ban" or "allow" or "praise" or "criticise" or "stop" or "buy" or "sell"
        or "resign" or "appoint" or "accuse";

    // "würdigte" is in "gewürdigt", whatever the lists know.
    private static bool IsOnlyOwn(ClaimContext context, PlainWord own) => context.Evidence is [var best, ..]
        && context.Content.All(word => word == own || context.IsTold(word, best))
        && !best.Folded.Contains(own.Folded[..Math.Min(Stem, own.Folded.Length)], StringComparison.Ordinal);

    private static bool IsOutcome(string act) => act is "kill" or "hurt";

    // In the sentence itself or in one shortly before, to which a pronoun may point.
    private static bool IsNear(
        ClaimContext context, List<string> acts, PlainWord name, PlainSentence sentence) =>
        context.Reports.Sentences.Any(other => other.Report == sentence.Report
            && (other.Order <= sentence.Order
                ? other.Order >= sentence.Order - (NamesAnother(context, sentence) ? 0 : LinesBefore)
                : other.Order == sentence.Order + 1 && IsHeadline(context, sentence)
                    && !acts.SelectMany(ActKinds.Against).Any(act => context.Tells(act, other)))
            && context.IsIn(name, other)
            && !(acts.TrueForAll(IsBefalling) && OnlySays(context, acts, other, clause => context.IsIn(name, clause))));

    // Who only tells of "12 hurt" is none of them; "said she was hurt" is, where nobody is told of between.
    private static bool OnlySays(
        ClaimContext context, List<string> acts, PlainSentence sentence, Func<PlainSpan, bool> isNamed) =>
        sentence.Clauses.Where(isNamed).ToList() is { Count: > 0 } named && named.TrueForAll(clause =>
            context.Tells(ActKinds.Say, clause) && !acts.Exists(act => context.Tells(act, clause)))
        && !sentence.Clauses.Zip(sentence.Clauses.Skip(1)).Any(pair => named.Contains(pair.First)
            && acts.Exists(act => context.Tells(act, pair.Second)) && PointsBack(context, pair.Second)
            && !TellsOfHis(context, pair.First));

    // At one: "they" are others than who speaks.
    private static bool PointsBack(ClaimContext context, PlainSpan clause) => clause.IsUnparted
        ? context.Language.BackPointers.Any(word =>
            clause.Written.TrimStart().StartsWith(word, StringComparison.Ordinal)
            && !clause.Written.TrimStart()[word.Length..].StartsWith('们'))
        : clause.Words is [var first, ..] && context.Language.BackPointers.Contains(first.Form.ToLowerInvariant())
            && !Many.Contains(first.Folded) && !clause.Words.Skip(1).Any(word => Many.Contains(word.Folded));

    // "said of her son that he was hurt"
    private static bool TellsOfHis(ClaimContext context, PlainSpan clause) => clause.Words.Zip(clause.Words.Skip(1))
        .Any(pair => pair.Second.IsContent
            && context.Language.BackPointers.Contains(pair.First.Form.ToLowerInvariant()));

    // "李娜受伤": where words are not parted, whatever stands before the act is whom it befell.
    private static bool IsOfSpeaker(ClaimContext context, List<string> acts, PlainSentence sentence)
    {
        var text = context.Claim.Text;
        var at = acts.SelectMany(act => context.Words.Acts[act].AllIn(text)).Select(place => place.Start)
            .DefaultIfEmpty().Min();
        return context.Claim.IsUnparted && at is >= ShortestName and <= LongestName
            && OnlySays(context, acts, sentence, clause =>
                clause.Written.Contains(text[..at], StringComparison.Ordinal));
    }

    // Where all nouns have capitals, two of them side by side are a name; "im Landkreis Harn" is a place.
    private static bool IsPair(ClaimContext context, PlainWord name)
    {
        var titles = Before(context, name).ToList();
        var first = titles is [.., var title] ? title : name;
        return (titles.Count > 0 || context.Claim.Words.ElementAtOrDefault(name.Index + 1) is { } next && IsNoun(next))
            && !(first.Index > 0 && context.Words.Adjuncts.Has(context.Claim.Words[first.Index - 1]));
    }

    // The nouns right before a name: "Bürgermeister Hans" before "Meier".
    private static IEnumerable<PlainWord> Before(ClaimContext context, PlainWord name) =>
        context.Words.HasCapitalNouns ? context.Claim.Words.Take(name.Index).Reverse().TakeWhile(IsNoun) : [];

    // "Der Minister wurde verhaftet"; "der Minister Otto Kranz" and "der Bürgermeister von Orla" are others.
    private static bool IsHisTitle(ClaimContext context, PlainWord name, PlainWord title, PlainSentence sentence) =>
        !context.IsIn(name, sentence) && sentence.Words.Any(word => context.Reports.AreAlike(title, word)
            && !(sentence.Words.Skip(word.Index + 1).FirstOrDefault(next => !IsOf(context, next)) is { } behind
                && IsNoun(behind) && !TimeRule.IsTime(context.Language, behind)
                && !context.Reports.Sentences.Any(other =>
                    context.IsIn(name, other) && context.IsIn(behind, other))));

    private static bool IsOf(ClaimContext context, PlainWord word) => context.Words.By.Has(word)
        || word.Folded is "des" or "der";

    private static bool IsNoun(PlainWord word) =>
        word is { IsContent: true, Number: null } && char.IsUpper(word.Form[0]);

    // What a headline leaves out, the sentence behind it tells.
    private static bool IsHeadline(ClaimContext context, PlainSentence sentence) => sentence.Order == 0
        || context.Reports.Sentences[sentence.Order - 1].Report != sentence.Report;
}
