using BriefingBot.Text.Claims;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <content>Who owns a thing, and who is named only behind what he did.</content>
internal static partial class PersonAnswers
{
    private const int LookAhead = 3;

    // Deeds whose doers are caught, and those who are.
    private static readonly HashSet<string> Suspected =
        ["shoot", "kill", "murder", "stab", "attack", "rob", "rape", "bomb", "steal", "arrest", "capture", "kidnap"];

    private static readonly HashSet<string> Caught =
    [
        "arrest", "charge", "identify", "locate", "find", "capture", "face", "chase", "accuse", "catch", "name",
        "convict", "sentence", "hold", "detain", "indict", "book", "jail",
    ];

    private static readonly HashSet<string> Owning =
        ["own", "belong", "register", "borrow", "steal", "lend", "rent", "lease"];

    // "Ann Lee's gun", "the gun of her father", "the gun was owned by Ann Lee": and not who is asked of.
    private static FoundAnswer? Owner(AnswerCandidate place) => place.Focuses
        .SelectMany(thing => place.Sentence.Children(thing).Where(part => part.Is("nmod:poss")
                || (part.Is("nmod") && place.Sentence.CaseOf(part) == "of"))
            .Concat(Clause.Of(place.Sentence).Where(act => Owning.Contains(act.Predicate.Lemma)
                    && act.Agents.Concat(act.Patients).Contains(thing))
                .SelectMany(act => place.Sentence.Children(act.Predicate)
                    .Where(part => part.IsAny("obl", "nsubj", "obj") && part != thing))))
        .Where(owner => owner.Upos is Upos.Noun or Upos.Propn && !place.Core(owner).Any(place.IsAsked))
        .Select(owner => new FoundAnswer(InRole, owner.Lower) { IsComplete = true }).FirstOrDefault();

    // "A man shot three at an office." "Police arrested Ann Lee, 38.": the first who is called suspected.
    private static FoundAnswer? NamedLater(AnswerCandidate place, FoundAnswer described, SentenceReader reader)
    {
        if (place.Question.Predicates.Count == 0
            || !Suspected.Contains(place.Question.Terms[place.Question.Predicates[0]].Lemma))
        {
            return null;
        }

        for (var at = place.At + 1; at <= place.At + LookAhead; at++)
        {
            if (place.Report.Read(at, reader) is { } sentence && Clause.Of(sentence).Any(act => Caught.Contains(
                    act.Predicate.Lemma)) && NamedOnes.In(sentence).FirstOrDefault(name => !name.IsPlace
                && !name.IsBody && name.First < name.Last && IsNew(place, sentence, name)
                && Clause.Of(sentence).Any(act => Caught.Contains(act.Predicate.Lemma)
                    && (act.Predicate.Lemma == "face" ? act.Agents : act.Patients)
                        .Any(part => part.Index >= name.First && part.Index <= name.Last))) is { } name)
            {
                return new FoundAnswer(Math.Max(described.Bound, ByPronoun), name.Text(sentence)) { NamedAt = at };
            }
        }

        return null;
    }
}
