using BriefingBot.Text.Claims;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Answers to "why" and "how".</summary>
internal static class CauseAnswers
{
    private const double Hinted = 0.85;
    private const double Weak = 0.7;
    private const double Unmarked = 0.55;
    private const double Unstated = 0.75;
    private const double Told = 0.6;
    private const double Unsolved = 0.6;
    private const int Opening = 7;

    // Words that say that what stands by them is why.
    private static readonly WordList Reasons = English.List();

    private static readonly WordList Strong = English.List();

    // Why one is arrested or dismissed is what one is accused of.
    private static readonly WordList Charging = English.List();

    private static readonly WordList Punishing = English.List();

    private static readonly WordList Marks = English.List();

    private static readonly WordList Telling = English.List();

    private static readonly WordList Denying = English.List();

    private static readonly WordList Since = English.List();

    // What is looked for where nobody knows why.
    private static readonly WordList Sought = English.List();

    private static readonly WordList OfDeaths = English.List();

    private static readonly WordList Ways = English.List();

    public static FoundAnswer? Why(AnswerCandidate place)
    {
        if (EndsInDeath(place))
        {
            return OfDeath(place);
        }

        if (IsUnknown(place))
        {
            return place.Sentence.Tokens.Any(token => Sought.Contains(token.Lemma.ToLowerInvariant()))
                ? new FoundAnswer(Unsolved, "") { IsComplete = true }
                : null;
        }

        if (IsContrary(place) || !HasObjects(place) || IsBefore(place))
        {
            return null;
        }

        if (place.Sentence.Tokens.Any(token => Strong.Contains(token.Lemma.ToLowerInvariant())
            || Reasons.Contains(token.Lemma.ToLowerInvariant())
            || (Charging.Contains(token.Lemma.ToLowerInvariant()) && Punishes(place))))
        {
            var isAsked = place.Question.Predicates.Count > 0;
            var isReason = place.Sentence.Tokens.Any(token => Reasons.Contains(token.Lemma.ToLowerInvariant()));
            return new FoundAnswer(isAsked && place.Predicates.Count == 0 ? Unmarked : isReason ? 1 : Hinted, "")
            {
                IsComplete = !isAsked,
            };
        }

        return place.Sentence.Tokens.Any(token => IsMark(token) && IsOfAct(place, token))
                && (place.Predicates.Count > 0 || place.Question.Predicates.Count == 0)
            ? new FoundAnswer(Weak, "")
            : null;
    }

    public static FoundAnswer? How(AnswerCandidate place) =>
        place.Predicates.Count > 0 && place.Sentence.Tokens.Any(token => Ways.Contains(token.Lower)
            && place.Predicates.Any(predicate => token.Index > predicate.Index && token.Index - predicate.Index < 12))
            ? new FoundAnswer(Weak, "")
            : null;

    // "Five died after the train derailed" tells what came of it.
    private static bool IsBefore(AnswerCandidate place) =>
        (place.Predicates.Count > 0 ? place.Predicates : place.Anchors) is { Count: > 0 } asked
        && asked.Where(word => !asked.Any(place.IsExact) || place.IsExact(word)).All(word => place.Sentence
            .Children(word).Any(child => child.IsAny("case", "mark") && Since.Contains(child.Lower)));

    // "Police have not determined a motive" is no cause, but all that is known of it.
    private static bool IsUnknown(AnswerCandidate place) => place.Sentence.Tokens.Any(token =>
        token.Lemma.ToLowerInvariant() is "unclear" or "unknown"
        || (token.Lower is "why" && place.Sentence.Before(token, 3).Any(word => // "questioned why Belia did not"
            word.Lemma.ToLowerInvariant() is "question" or "ask" or "wonder" or "understand"))
        || (Telling.Contains(token.Lemma)
            && ClausePolarity.IsNegated(place.Sentence, token)));

    /// <summary>Whether the sentence says that the act was not, or that another did it.</summary>
    private static bool IsContrary(AnswerCandidate place)
    {
        if (place.Question.Predicates.Count == 0)
        {
            return false;
        }

        if (place.Question.IsNegated && !place.Sentence.Tokens.Any(word => IsNot(word)))
        {
            return true;
        }

        return place.Predicates.Any(word => IsHypothetical(place.Sentence, word)) || (place.Acts.Count > 0
            ? place.Acts.All(act => (IsDenied(act) && !place.Question.IsNegated) || place.IsOfAnother(act))
            : place.Question.Doers.Any(doer => !place.HasName(doer)));
    }

    // "Had it hit the town, it would", "if it explodes"
    private static bool IsHypothetical(ParsedSentence sentence, ParsedToken predicate) =>
        sentence.Child(predicate, "mark")?.Lemma is "if" or "unless"
        || (sentence.Tokens[0].Form is "Had" or "Were" or "Should" && predicate.Index < Opening);

    private static bool IsDenied(Clause clause) => clause.IsNegated || clause.Sentence.Tokens
        .Take(clause.Predicate.Index).TakeLast(Opening).Any(IsNot);

    private static bool IsNot(ParsedToken word) => Denying.Contains(word.Lower);

    // Beside its verb a question has what the verb is about: of "cut jobs", "cut costs" tells nothing, but "the cut".
    private static bool HasObjects(AnswerCandidate place)
    {
        var objects = place.Question.Matter.Where(pair =>
            pair.Term.Share >= 1 && !place.Question.Predicates.Contains(pair.At)).ToList();
        return objects.Count == 0 || objects.Exists(pair => place.WordsOf(pair.At).Count > 0)
            || (place.Predicates.Any(act => place.Sentence.Child(act, "det")?.Lemma is "the" or "this")
                && objects.Exists(pair => EventIndex.Level(place.Report, place.At, pair.At) >= Told));
    }

    private static bool IsMark(ParsedToken token)
    {
        var form = token.Lower;
        return Marks.Contains(form) && token.IsAny("case", "mark", "advmod")
            && (form is not ("to" or "for" or "in" or "with" or "by" or "from") || token.Is("mark"));
    }

    // "After hitting a tree" is why, "shortly after six" and what hangs elsewhere are not.
    private static bool IsOfAct(AnswerCandidate place, ParsedToken mark) =>
        place.Question.Predicates.Count == 0 || (place.Sentence.HeadOf(mark) is { } reason
            && reason.Upos is not Upos.Num && !place.Predicates.Contains(reason)
            && (place.Sentence.HeadOf(reason) is not { } act || act.IsRoot || place.Predicates.Contains(act)));

    private static bool Punishes(AnswerCandidate place) => place.Question.Predicates
        .Any(term => Punishing.Contains(place.Question.Terms[term].Lemma));

    private static bool EndsInDeath(AnswerCandidate place) =>
        (place.Question.Preposition is "of" or "from" || place.Question.AsksHow)
        && place.Question.Predicates.Any(term => place.Question.Terms[term].Lemma == "die");

    // "died of heart failure", "died after suffering from cancer", "of a gunshot wound"
    private static FoundAnswer? OfDeath(AnswerCandidate place)
    {
        var cause = place.Sentence.Tokens.FirstOrDefault(token => token.Upos is Upos.Noun
            && WordLinks.IsIllness(token.Lemma.ToLowerInvariant()) && !place.Predicates.Contains(token)
            || OfDeaths.Contains(token.Lemma));
        if (cause is null || (place.Predicates.Count == 0 && !IsOfAsked(place)))
        {
            return null;
        }

        return place.Predicates.Count == 0
            ? new FoundAnswer(Unstated, cause.Lemma.ToLowerInvariant()) { IsComplete = true }
            : new FoundAnswer(Math.Max(Weak, place.NearAnchors(cause)), cause.Lemma.ToLowerInvariant());
    }

    // What befell the dead before, by name or as "he".
    private static bool IsOfAsked(AnswerCandidate place) => place.Question.Names.Count > 0
        && Clause.Of(place.Sentence).Any(clause => clause.Agents.Concat(clause.Patients).Any(word =>
            word.Lemma.ToLowerInvariant() is "he" or "she" || (word.Upos == Upos.Propn && place.IsAsked(word))));
}
