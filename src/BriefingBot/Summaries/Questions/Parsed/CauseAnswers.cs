using System.Collections.Frozen;
using BriefingBot.Text.Claims;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Why, and how.</summary>
internal static class CauseAnswers
{
    private const double Weak = 0.7;
    private const double Unmarked = 0.55;
    private const double Unstated = 0.75;
    private const int Opening = 7;

    public static readonly FrozenSet<string> Strong = Set(
        "because due owing revenge retaliation retaliate response avenge blame cause reason motive stem "
        + "spark trigger prompt attribute reflect thanks result faulty "
        + "fault failure fail explain explanation mean would could enough too");

    // Why one is arrested or dismissed is what one is accused of.
    private static readonly FrozenSet<string> Charging =
        Set("accuse charge suspicion suspect allegation allegedly allege convict");

    private static readonly FrozenSet<string> Punishing =
        Set("arrest detain jail sentence fine sue suspend sack fire dismiss ban punish expel imprison try");

    private static readonly FrozenSet<string> Marks = Set(
        "after following over amid as since for to so when by with from while given despite without not in");

    private static readonly FrozenSet<string> Ways = Set("by with using through via when after into");

    public static FoundAnswer? Why(Candidate place)
    {
        if (EndsInDeath(place))
        {
            return OfDeath(place);
        }

        if (IsOfOther(place) || !HasObjects(place))
        {
            return null;
        }

        if (place.Sentence.Tokens.Any(token => Strong.Contains(token.Lemma.ToLowerInvariant())
            || (Charging.Contains(token.Lemma.ToLowerInvariant()) && Punishes(place))))
        {
            var isAsked = place.Question.Predicates.Count > 0;
            return new FoundAnswer(isAsked && place.Predicates.Count == 0 ? Unmarked : 1, "") { IsComplete = !isAsked };
        }

        if (place.Predicates.Count == 0)
        {
            return null;
        }

        return place.Sentence.Tokens.Any(IsMark)
            ? new FoundAnswer(Weak, "")
            : new FoundAnswer(Unmarked, "");
    }

    public static FoundAnswer? How(Candidate place) =>
        place.Predicates.Count > 0 && place.Sentence.Tokens.Any(token => Ways.Contains(token.Form.ToLowerInvariant())
            && place.Predicates.Any(predicate => token.Index > predicate.Index && token.Index - predicate.Index < 12))
            ? new FoundAnswer(Weak, "")
            : null;

    /// <summary>True where the cause is not known, or the sentence says that the act was not, or another's.</summary>
    public static bool IsOfOther(Candidate place) => IsUnknown(place) || IsContrary(place);

    // "Police have not determined a motive" is no cause.
    private static bool IsUnknown(Candidate place) => place.Sentence.Tokens.Any(token =>
        token.Lemma.ToLowerInvariant() is "unclear" or "unknown"
        || (token.Lemma is "know" or "determine" or "release" or "establish" or "disclose" or "say" or "give"
            && ClausePolarity.IsNegated(place.Sentence, token)));

    /// <summary>Whether the sentence says that the act was not, or that another did it.</summary>
    private static bool IsContrary(Candidate place)
    {
        if (place.Question.Predicates.Count == 0)
        {
            return false;
        }

        if (place.Question.IsNegated && !place.Sentence.Tokens.Any(word => IsNot(word)))
        {
            return true;
        }

        if (place.Predicates.Any(word => IsHypothetical(place.Sentence, word)) || place.Question.Doers.Any(
            doer => !IsHere(place, doer) && place.Predicates.Any(word => HasNameBefore(place, word))))
        {
            return true;
        }

        var acts = place.Clauses.Where(clause => place.Predicates.Contains(clause.Predicate)).ToList();
        return acts.Count > 0
            ? acts.TrueForAll(clause => (IsDenied(clause) && !place.Question.IsNegated) || IsOfAnother(place, clause))
            : place.Question.Doers.Any(doer => !IsHere(place, doer));
    }

    // The question names who did it; here it is somebody else.
    private static bool IsOfAnother(Candidate place, Clause clause)
    {
        var parts = clause.Agents.Concat(clause.Patients).ToList();
        return place.Question.Doers.Any(doer => IsHere(place, doer)
            ? !parts.Exists(part => IsOf(place, doer, part)) && !IsRightBefore(place, doer, clause.Predicate)
            : !parts.Exists(part => Binding.PointsBack(place.Sentence, part))
                || parts.Exists(part => Core(place, part).Any(word => word.Upos == Upos.Propn)));
    }

    // "Had it hit the town, it would", "if it explodes"
    private static bool IsHypothetical(ParsedSentence sentence, ParsedToken predicate) =>
        sentence.Child(predicate, "mark")?.Lemma is "if" or "unless"
        || (sentence.Tokens[0].Form is "Had" or "Were" or "Should" && predicate.Index < Opening);

    // Where the tree has lost the subject, the name right before the verb is it.
    private static bool HasNameBefore(Candidate place, ParsedToken predicate) => NamedOnes.In(place.Sentence)
        .Any(name => name.First < predicate.Index && predicate.Index - name.Last <= 3 && !name.IsPlace);

    private static bool IsRightBefore(Candidate place, int doer, ParsedToken predicate) =>
        place.WordsOf(place.Question.Names[doer][^1])
            .Any(word => word.Index < predicate.Index && predicate.Index - word.Index <= Opening);

    private static bool IsDenied(Clause clause) => clause.IsNegated || clause.Sentence.Tokens
        .Take(clause.Predicate.Index).TakeLast(Opening).Any(IsNot);

    private static bool IsNot(ParsedToken word) => word.Form.ToLowerInvariant() is "not" or "n't" or "never" or "no"
        or "without" or "instead" or "refuse" or "unable";

    private static bool IsHere(Candidate place, int doer) =>
        place.Question.Names[doer].All(term => place.WordsOf(term).Count > 0);

    private static bool IsOf(Candidate place, int doer, ParsedToken part) => place.WordsOf(
        place.Question.Names[doer][^1]).Any(word => Core(place, part).Any(other => other.Index == word.Index));

    private static IReadOnlyList<ParsedToken> Core(Candidate place, ParsedToken part) =>
        place.Sentence.Subtree(part, child => child.IsAny("flat", "compound", "appos", "amod", "nummod", "nmod:poss"));

    // Beside its verb a question has what the verb is about: of "cut jobs", "cut costs" tells nothing.
    private static bool HasObjects(Candidate place)
    {
        var objects = place.Question.Terms.Select((term, at) => (term, at)).Where(pair => !pair.term.IsName
            && pair.term.Share >= 1 && !place.Question.Predicates.Contains(pair.at)).ToList();
        return objects.Count == 0 || objects.Exists(pair => place.WordsOf(pair.at).Count > 0);
    }

    public static bool IsMark(ParsedToken token)
    {
        var form = token.Form.ToLowerInvariant();
        return Marks.Contains(form) && token.IsAny("case", "mark", "advmod")
            && (form is not ("to" or "for" or "in" or "with" or "by" or "from") || token.Is("mark"));
    }

    private static bool Punishes(Candidate place) => place.Question.Predicates
        .Any(term => Punishing.Contains(place.Question.Terms[term].Lemma));

    private static bool EndsInDeath(Candidate place) =>
        (place.Question.Preposition is "of" or "from" || place.Question.AsksHow)
        && place.Question.Predicates.Any(term => place.Question.Terms[term].Lemma == "die");

    // "died of heart failure", "died after suffering from cancer", "of a gunshot wound"
    private static FoundAnswer? OfDeath(Candidate place)
    {
        var cause = place.Sentence.Tokens.FirstOrDefault(token => token.Upos is Upos.Noun
            && place.Links.IsIllness(token.Lemma.ToLowerInvariant()) && !place.Predicates.Contains(token)
            || token.Lemma is "gunshot" or "shoot" or "overdose" or "suicide" or "stab" or "drown" or "crash");
        if (cause is null || (place.Predicates.Count == 0 && !IsOfAsked(place)))
        {
            return null;
        }

        return place.Predicates.Count == 0
            ? new FoundAnswer(Unstated, cause.Lemma.ToLowerInvariant()) { IsComplete = true }
            : new FoundAnswer(Math.Max(Weak, place.NearAnchors(cause)), cause.Lemma.ToLowerInvariant());
    }

    // What befell the dead before, by name or as "he".
    private static bool IsOfAsked(Candidate place) => place.Question.Names.Count > 0
        && place.Clauses.Any(clause => clause.Agents.Concat(clause.Patients).Any(word =>
            word.Lemma.ToLowerInvariant() is "he" or "she" || (word.Upos == Upos.Propn && place.IsAsked(word))));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
