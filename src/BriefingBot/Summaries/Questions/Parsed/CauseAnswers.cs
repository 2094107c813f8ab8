using System.Collections.Frozen;
using BriefingBot.Text.Claims;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Why, and how: the act with a word of cause.</summary>
internal static class CauseAnswers
{
    private const double Weak = 0.7;
    private const double Unmarked = 0.55;

    private static readonly FrozenSet<string> Strong = Set(
        "because due owing revenge retaliation retaliate response avenge blame cause reason motive stem "
        + "spark trigger prompt attribute reflect thanks result faulty "
        + "fault failure fail explain explanation mean would could enough too");

    private static readonly FrozenSet<string> Marks = Set(
        "after following over amid as since for to so when by with from while given despite without not in");

    public static FoundAnswer? In(Candidate place)
    {
        var isTold = place.Question.Predicates.Count == 0 || place.Predicates.Count > 0;
        return IsOfOther(place) ? null
            : place.Sentence.Tokens.Any(IsStrong) ? new FoundAnswer(isTold ? 1 : Unmarked)
            : isTold ? new FoundAnswer(place.Sentence.Tokens.Any(IsMark) ? Weak : Unmarked)
            : null;
    }

    /// <summary>True for a word that says by itself that something has a cause.</summary>
    public static bool IsStrong(ParsedToken token) => Strong.Contains(token.Lemma.ToLowerInvariant());

    /// <summary>True for a word before which a cause may stand.</summary>
    public static bool IsMark(ParsedToken token)
    {
        var form = token.Form.ToLowerInvariant();
        return Marks.Contains(form) && token.IsAny("case", "mark", "advmod")
            && (form is not ("to" or "for" or "in" or "with" or "by" or "from") || token.Is("mark"));
    }

    /// <summary>True where the cause is not known, or the sentence says that the act was not, or another's.</summary>
    public static bool IsOfOther(Candidate place)
    {
        var acts = place.Clauses.Where(clause => place.Predicates.Contains(clause.Predicate)).ToList();
        return place.Sentence.Tokens.Any(token => IsUnknown(place.Sentence, token))
            || (place.Question.IsNegated ? !place.Sentence.Tokens.Any(IsNot)
                : acts.Count > 0 && acts.TrueForAll(IsDenied))
            || (place.Question.Doers.Any(doer => !IsHere(place, doer))
                && acts.TrueForAll(clause => !clause.Agents.Concat(clause.Patients)
                    .Any(word => Binding.PointsBack(place.Sentence, word))));
    }

    // "Police have not determined a motive" is no cause.
    private static bool IsUnknown(ParsedSentence sentence, ParsedToken token) =>
        token.Lemma.ToLowerInvariant() is "unclear" or "unknown"
        || (token.Lemma is "know" or "determine" or "release" or "establish" or "disclose" or "say" or "give"
            && ClausePolarity.IsNegated(sentence, token));

    private static bool IsDenied(Clause clause) => clause.IsNegated
        || clause.Sentence.Tokens.Take(clause.Predicate.Index).TakeLast(7).Any(IsNot);

    private static bool IsNot(ParsedToken word) => word.Form.ToLowerInvariant() is "not" or "n't" or "never" or "no"
        or "without" or "instead" or "refuse" or "unable";

    private static bool IsHere(Candidate place, int doer) =>
        place.Question.Names[doer].All(term => place.WordsOf(term).Count > 0);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
