using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>A number that a report has stands there beside what it counts or what befell it.</summary>
internal sealed class CountRule : IClaimRule<TreeContext>
{
    private const decimal HighestAge = 120;
    private const int StateReach = 3;

    /// <summary>What a count does; the parser takes "the toll stands at 38" for a noun now and then.</summary>
    internal static readonly WordList Totalling = English.List();

    private static readonly WordList Cases = English.List();

    public RuleNeeds Needs => RuleNeeds.CloseWording;

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var number in context.Claim.Tokens)
        {
            if (number.Upos == Upos.Num && TreeNumbers.Value(context.Claim, number) is { } value
                && !TreeNumberRule.IsOfDate(context.Claim, number) && !IsOfList(context.Claim, number, value)
                && NumberPlaces.Of(context, number, value) is { Count: > 0 } same
                && ((!same.Exists(place => CountsTheSame(context, number, place.Sentence, place.Token))
                    && !NumberNeighbours.Agree(context, number, same))
                || IsAnothers(context, number, same) || IsOfNeighbour(context, number, same)
                || IsOfAnotherGroup(context, number, value, same)))
            {
                yield return new ClaimProblem(
                    ClaimFault.Number, context.Phrase(
                        context.Claim.HeadOf(number) ?? number), same[0].Sentence.Parsed.Text);
            }
        }
    }

    // "Two families, the Lees and the Marks": the claim counts what it lists.
    private static bool IsOfList(ParsedSentence claim, ParsedToken number, decimal value) =>
        char.IsLetter(number.Form[0]) && value <= TreeNumberRule.MostListed
        && Counted(claim, number) is { } noun && claim.FormAt(noun.Index + 1) is "," or ":"
        && claim.Tokens.Skip(noun.Index + 2).TakeWhile(word => word.Upos is not (Upos.Verb or Upos.Aux))
            .Count(word => word.Upos == Upos.Propn && claim.FormAt(word.Index - 1) is "," or ":" or "the" or "and")
            >= value;

    // The noun it counts, or else what befell it: "34 people were injured" bears out "34 hurt".
    private static bool CountsTheSame(TreeContext context, ParsedToken number, TreeSentence sentence, ParsedToken other)
    {
        if (IsSameScore(context.Claim, number, sentence.Parsed, other)
            || (IsAge(context.Claim, number) && IsAge(sentence.Parsed, other))
            || (Act(context.Claim, Counted(context.Claim, number) ?? number) is { } state && state.Upos != Upos.Verb
                && IsBehind(context, state, sentence, other)))
        {
            return true;
        }

        var (said, reported) = (Counted(context.Claim, number), Counted(sentence.Parsed, other));
        var sameNoun = said is null || reported is null || context.Match.Of(said, reported) >= WordMatch.Same
            || (context.Match.IsPerson(said) && context.Match.IsPerson(reported))
            || sentence.Words.Any(word => word.Upos != said.Upos && context.Match.Of(said, word) >= WordMatch.Same)
            || (context.Match.IsPerson(reported) && IsCase(said))
            || said.Lemma is "other" or "more"
            || (IsPercent(said) && IsPercent(reported));
        return sameNoun && HasAct(context, said ?? number, sentence, reported ?? other)
            && HasOwner(context, said ?? number, sentence, other);
    }

    // "a woman of 28", "Ann Lee, 28", "28-year-old": who it is stands elsewhere.
    internal static bool IsAge(ParsedSentence sentence, ParsedToken number) =>
        TreeNumbers.Value(sentence, number) is > 0 and < HighestAge
        && (sentence.FormAt(number.Index - 1) is "," or "of" or "aged"
            || sentence.FormAt(number.Index + 1) is "-" or "years")
        && sentence.FormAt(number.Index + 1) is "" or "," or ";" or "." or "and" or "was" or "were" or "-" or "years"
            or ")";

    // "3-1": the score of a match counts nothing, and trees hang it anywhere.
    private static bool IsSameScore(ParsedSentence claim, ParsedToken number, ParsedSentence report, ParsedToken other)
    {
        return number.Form.AsSpan().IndexOfAny('-', '–') > 0
            ? number.Form == other.Form
            : IsScore(claim, number) && Same(1) && Same(2);

        bool Same(int step) => claim.FormAt(number.Index + step) is { Length: > 0 } form
            && form == report.FormAt(other.Index + step);
    }

    private static bool IsScore(ParsedSentence sentence, ParsedToken number) =>
        sentence.FormAt(number.Index + 1) is "-" or "–" or ":";

    // "It drifted 480 km", where the sentence of the drift has 270 km and one that tells much less has the other.
    private static bool IsOfNeighbour(
        TreeContext context, ParsedToken number, IReadOnlyList<(TreeSentence Sentence, ParsedToken Token)> same)
    {
        return Measures.Unit(context.Claim, number) is { } unit && context.Evidence.Sentences is [var best, ..]
            && same.All(place => place.Sentence != best && Told(place.Sentence) <= Told(best) / 2)
            && context.Claim.Tokens.Count(word => TreeNumbers.Value(context.Claim, word) is not null) == 1
            && best.Parsed.Tokens.Any(word => TreeNumbers.Value(best.Parsed, word) is not null
                && Measures.Unit(best.Parsed, word)?.Dimension == unit.Dimension);

        double Told(TreeSentence sentence) => context.Words.Where(word => word.Upos != Upos.Num
            && !EnglishActs.Units.Contains(word.Lemma) && context.IsIn(word, sentence)).Sum(context.Reports.Weight);
    }

    // "12 children", where 12 people were hurt and two of them were children; "two were drivers", where two were
    // children; "only two people" of twelve.
    private static bool IsOfAnotherGroup(
        TreeContext context, ParsedToken number, decimal value,
        IReadOnlyList<(TreeSentence Sentence, ParsedToken Token)> same)
    {
        if (Group(context.Claim, number) is not { } said || !context.Match.IsPerson(said))
        {
            return false;
        }

        var others = context.Reports.Sentences.SelectMany(sentence => sentence.Parsed.Tokens
            .Select(other => (Value: TreeNumbers.Value(sentence.Parsed, other), Noun: Counted(sentence.Parsed, other),
                Sentence: sentence.Parsed))
            .Where(other => other.Value is { } told && told != value && other.Noun is { } counted
                && context.Match.Of(said, counted) >= WordMatch.Same)).ToList();
        return (context.Claim.FormAt(number.Index - 1) is "only" or "Only"
                && others.Exists(other => other.Value > value // not null: all have one
                    && SameAct.Has(context, said, other.Sentence, other.Noun!)
                    && !SameAct.IsElsewhere(context, said, other.Sentence, other.Noun!, same)))
            || (!EnglishActs.General.Contains(said.Lemma) && same.All(place =>
                Group(place.Sentence.Parsed, place.Token) is { } told && context.Match.IsPerson(told)
                && !place.Sentence.Words.Any(word => word.Lemma == said.Lemma)
                && (EnglishActs.General.Contains(told.Lemma)
                    ? others.Exists(other => other.Noun!.Lemma == said.Lemma)
                    : context.Match.Of(said, told) < WordMatch.Same && context.Claim.Child(said, "cop") is not null
                        && place.Sentence.Parsed.Child(told, "cop") is not null)));
    }

    // "Two of the injured were children"
    private static ParsedToken? Group(ParsedSentence sentence, ParsedToken number) =>
        number.Is("nsubj") && sentence.HeadOf(number) is { Upos: Upos.Noun } told
        && sentence.Child(told, "cop") is not null
            ? told
            : Counted(sentence, number);

    // "sentenced to nine years", where nine were asked for and six given: the very act has another number. So has the
    // very state: "twelve were on board", where twelve were hurt and 142 on board.
    private static bool IsAnothers(
        TreeContext context, ParsedToken number, IReadOnlyList<(TreeSentence Sentence, ParsedToken Token)> same)
    {
        if (Counted(context.Claim, number) is not { } unit || Act(context.Claim, unit) is not { } act
            || (act.Upos == Upos.Verb
                ? !EnglishActs.Units.Contains(unit.Lemma) || EnglishActs.Light.Contains(act.Lemma)
                : !context.Match.IsPerson(unit) || act == unit)
            || same.Any(place => IsBehind(context, act, place.Sentence, place.Token)
                || Told(place.Sentence, place.Token) is not { } told
                || (act.Upos == Upos.Verb && told.Upos != Upos.Verb)
                || context.Match.Of(act, told) >= WordMatch.Same))
        {
            return false;
        }

        return context.Reports.Sentences.Any(sentence => sentence.Parsed.Tokens.Any(other =>
            other.Upos == Upos.Num && TreeNumbers.Value(sentence.Parsed, other) is not null
            && Counted(sentence.Parsed, other) is { } counted && context.Match.Of(unit, counted) >= WordMatch.Same
            && Told(sentence, other) is { } told && (act.Upos != Upos.Verb || told.Upos == Upos.Verb)
            && context.Match.Of(act, told) >= WordMatch.Same))
            || (act.Upos != Upos.Verb
                && context.Reports.Sentences.Any(sentence => IsBehindNumber(context, act, sentence)));

        ParsedToken? Told(TreeSentence sentence, ParsedToken token) =>
            Act(sentence.Parsed, Counted(sentence.Parsed, token) ?? token);
    }

    // "The bus had 12 aboard"
    private static bool IsBehindNumber(TreeContext context, ParsedToken state, TreeSentence sentence) =>
        sentence.Parsed.Tokens.Any(token => TreeNumbers.Value(sentence.Parsed, token) is not null
            && IsBehind(context, state, sentence, token));

    private static bool IsBehind(TreeContext context, ParsedToken state, TreeSentence sentence, ParsedToken number) =>
        sentence.Parsed.Tokens.Skip(number.Index + 1).Take(StateReach)
            .Any(word => context.Match.Of(state, word) >= WordMatch.Same);

    // "40%", "40 percent", "40 per cent".
    private static bool IsPercent(ParsedToken noun) =>
        noun.Lemma is "%" or "percent" or "percentage" or "cent" or "per";

    // "870 cases": persons, counted by what befell them.
    private static bool IsCase(ParsedToken noun) =>
        Cases.Contains(noun.Lemma);

    // An act that excludes the claim's, and none that is the same.
    private static bool HasAct(TreeContext context, ParsedToken said, TreeSentence sentence, ParsedToken reported)
    {
        var (act, told) = (Act(context.Claim, said), Act(sentence.Parsed, reported));
        return act is null || told is null || !context.Match.AreOpposed(act, told) || context.IsIn(act, sentence);
    }

    // "a crack of 40 metres": what is measured has another number right behind it, and this one stands elsewhere.
    private static bool HasOther(
        TreeContext context, ParsedToken measured, TreeSentence sentence, ParsedToken number) =>
        sentence.Parsed.Tokens.Where(word => context.Match.Of(measured, word) >= WordMatch.Same)
            .ToList() is { Count: > 0 } all
        && all.TrueForAll(word => sentence.Parsed.Tokens.Skip(word.Index + 1).Take(3)
            .Any(next => next.Upos == Upos.Num && next != number && Math.Abs(next.Index - number.Index) > 2));

    // A percentage, an amount or a measure says nothing without whose it is: the subject, or the noun it measures.
    private static bool HasOwner(TreeContext context, ParsedToken said, TreeSentence sentence, ParsedToken number)
    {
        if (said.Is("nmod")
            && context.Claim.HeadOf(said) is { Upos: Upos.Noun } measured
            && !context.Match.IsPerson(said)
            && !Totalling.Contains(measured.Lemma))
        {
            return context.IsIn(measured, sentence)
                && !(EnglishActs.Units.Contains(said.Lemma) && HasOther(context, measured, sentence, number));
        }

        var act = Act(context.Claim, said);
        // "plans to shut 45 branches": the plan shuts none.
        if (act is not null && act.Is("acl") && context.Claim.Child(act, "mark")?.Lemma == "to")
        {
            return true;
        }

        var agents = context.Clauses.Where(clause => clause.Predicate == act).SelectMany(clause => clause.Agents)
            .Where(word => word != said && word.Upos is Upos.Noun or Upos.Propn && !context.Match.IsEvent(word))
            .ToList();
        return agents.Count == 0
            || agents.Exists(word => context.IsIn(word, sentence))
            || IsMeantBefore(context, agents, sentence);
    }

    // "The two would have 1,150 shops": whose they are stands before.
    private static bool IsMeantBefore(TreeContext context, List<ParsedToken> agents, TreeSentence sentence) =>
        sentence.Parsed.Tokens.Any(other => other.Is("nsubj") && Binding.PointsBack(sentence.Parsed, other))
        && context.Reports.Sentences.Any(before => before.Report == sentence.Report && before.Order < sentence.Order
            && agents.Exists(word => context.IsIn(word, before)));

    internal static ParsedToken? Counted(ParsedSentence sentence, ParsedToken number) =>
        number.IsAny("nummod", "compound", "amod") && sentence.HeadOf(number) is { } noun
            ? noun.Upos == Upos.Num ? Counted(sentence, noun) : noun
            : sentence.Child(number, "nmod");

    internal static ParsedToken? Act(ParsedSentence sentence, ParsedToken noun) =>
        sentence.Children(noun).FirstOrDefault(child => child.Is("acl") && child.Upos == Upos.Verb)
        ?? sentence.Ancestors(noun).Prepend(noun).FirstOrDefault(word =>
            word.Upos == Upos.Verb || sentence.Child(word, "nsubj") is not null);
}
