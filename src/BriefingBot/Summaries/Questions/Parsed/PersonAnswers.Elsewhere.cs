using BriefingBot.Text.Claims;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <content>Who owns a thing, and who is named only behind what he did.</content>
internal static partial class PersonAnswers
{
    private const int LookAhead = 3;

    // Deeds whose doers are caught, what is done to those, and what they are called who are named as such.
    private static readonly WordList Suspected =
        "shoot kill murder stab attack rob rape bomb steal arrest capture kidnap";

    private static readonly WordList Caught =
        "arrest charge capture accuse catch convict sentence detain indict book jail";

    private static readonly WordList Naming = "identify name locate find";

    private static readonly WordList Culprits = "suspect gunman shooter attacker assailant killer robber bomber";

    private static readonly WordList Owning = "own belong register borrow steal lend rent lease";

    // "Ann Lee's gun", "the gun of her father", "the gun was owned by Ann Lee": and not who is asked of.
    private static FoundAnswer? Owner(AnswerCandidate place) => place.Focuses
        .SelectMany(thing => place.Sentence.Children(thing).Where(part => part.Is("nmod:poss")
                || (part.Is("nmod") && place.Sentence.CaseOf(part) == "of"))
            .Concat(Clause.Of(place.Sentence).Where(act => Owning.Contains(act.Predicate.Lemma)
                    && act.Agents.Concat(act.Patients).Contains(thing))
                .SelectMany(act => place.Sentence.Children(act.Predicate)
                    .Where(part => part.IsAny("obl", "nsubj", "obj") && part != thing))))
        .Where(owner => (owner.Upos == Upos.Propn || WordLinks.IsPerson(owner.Lemma))
            && place.Sentence.CaseOf(owner) is null or "of" or "by" or "from" or "to"
            && !place.Core(owner).Any(place.IsAsked))
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
            if (place.Report.Read(at, reader) is { } sentence && NamedOnes.In(sentence).FirstOrDefault(name =>
                !name.IsPlace && !name.IsBody && name.First < name.Last && IsNew(place, sentence, name)
                && IsCaught(sentence, name)) is { } name)
            {
                return new FoundAnswer(Math.Max(described.Bound, ByPronoun), name.Text(sentence)) { NamedAt = at };
            }
        }

        return null;
    }

    // "Police arrested Ann Lee", "Ann Lee faces charges", "identified the gunman as Ann Lee": who is found may be hurt.
    private static bool IsCaught(ParsedSentence sentence, NamedOne name) => Clause.Of(sentence).Any(act =>
        (act.Predicate.Lemma == "face" ? act.Agents : act.Patients)
            .Any(part => part.Index >= name.First && part.Index <= name.Last)
        && (Caught.Contains(act.Predicate.Lemma) || act.Predicate.Lemma == "face"
            || (Naming.Contains(act.Predicate.Lemma)
                && sentence.Tokens.Any(word => Culprits.Contains(word.Lemma)))));
}
