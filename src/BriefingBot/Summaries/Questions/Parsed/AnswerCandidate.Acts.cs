using BriefingBot.Text.Claims;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <content>The act that is asked about: who does it in the sentence, and to whom.</content>
internal sealed partial class AnswerCandidate
{
    // "He" is whom the sentence beside it names, or the headline.
    private const double Near = 0.8;

    // Verbs that leave it to their noun to say what is done.
    private static readonly WordList Carrying = English.List();

    private const int LevelsToAccusing = 3;

    private static readonly WordList Charging = English.List();

    private static readonly WordList Charges = English.List();

    private IReadOnlyList<Clause>? _acts;

    /// <summary>Where the sentence tells of the act that is asked about, with whoever does it and whom it
    /// befalls.</summary>
    public IReadOnlyList<Clause> Acts => _acts ??= ReadActs();

    /// <summary>True where the question says by name who did it, and in this act somebody else did.</summary>
    public bool IsOfAnother(Clause act)
    {
        var parts = Question.HasObject ? act.Agents : [.. act.Agents, .. act.Patients];
        return Question.Doers.Any(doer => !parts.Any(part => IsOf(doer, part)) && (HasName(doer)
            || EventIndex.Level(Report, At, Question.Names[doer][^1]) < Near
            || !parts.Any(part => Binding.PointsBack(Sentence, part) || IsDescription(part))
            || parts.SelectMany(part => Sentence.Subtree(part, child => child.IsAny("flat", "appos")))
                .Any(word => word.Upos == Upos.Propn)));
    }

    /// <summary>True where the sentence names who is asked about, and somebody else's are counted.</summary>
    public bool IsCountOfAnother => Question.Kind == AskedKind.Count && Question.Doers.Any(HasName)
        && (Acts.Count > 0 ? Acts : [.. Clause.Of(Sentence).Where(clause => clause.Agents.Count > 0
            && clause.Patients.SelectMany(Core).Any(part => part.Upos == Upos.Num))]) is { Count: > 0 } acts
        && acts.All(IsOfAnother);

    // "the New Mexico teenager" may be whom the report names; "a driver" is somebody new.
    private bool IsDescription(ParsedToken part) => Sentence.Child(part, "det")?.Lemma is "the" or "this"
        && WordLinks.IsPerson(part.Lemma.ToLowerInvariant());

    /// <summary>True where whom the question names as the doer does it here, or it is called theirs.</summary>
    public bool IsOfDoer => IsHeadlined || Acts.Any(act => !act.IsNegated && !IsOfAnother(act) && Question.Objects.All(
            thing => WordsOf(Question.Names[thing][^1]).Any(word => Sentence.Governs(act.Predicate, word))))
        || Predicates.Any(noun => noun.Upos == Upos.Noun && Question.Doers.All(doer => Sentence.Children(noun)
            .Any(part => part.IsAny("nmod:poss", "compound", "amod", "nmod")
                && Sentence.CaseOf(part) is null or "'s" or "by" or "of"
                && IsOf(doer, part))));

    // "Mogul arrested", on top of a report that begins with him.
    private bool IsHeadlined => !Question.HasObject && Report.Title?[Question.Predicates[0]] >= WordLinks.Same
        && Question.Doers.All(doer => Question.Names[doer][^1] is var name
            && Math.Max(EventIndex.Of(Report, 0, name), EventIndex.Of(Report, 1, name)) > 0);

    // By the last name, by the first alone, or as "he".
    private bool IsOf(int doer, ParsedToken part)
    {
        var core = Core(part);
        var name = Question.Names[doer].SelectMany(WordsOf).ToList();
        return (part.Upos == Upos.Pron && name.Count > 0)
            || core.Any(WordsOf(Question.Names[doer][^1]).Contains)
            || (core.Any(name.Contains)
                && core.All(word => word.Upos is not (Upos.Propn or Upos.Num) || IsAsked(word)));
    }

    /// <summary>The words of a part of an act with what names it.</summary>
    public IReadOnlyList<ParsedToken> Core(ParsedToken part) => Sentence.Subtree(
        part, child => child.IsAny("flat", "compound", "appos", "amod", "nummod", "nmod:poss"));

    // By its verb, or by its noun beside a verb that says no more ("carried out the attack").
    private List<Clause> ReadActs()
    {
        var clauses = Clause.Of(Sentence);
        return [.. clauses
            .Where(clause => Predicates.Contains(clause.Predicate)
                || (Carrying.Contains(clause.Predicate.Lemma) && clause.Patients.Any(Predicates.Contains))
                || IsOfCharge(clause))
            .Select(clause => Completed(clause, clauses))
            .Concat(clauses.Where(IsOfDead).Select(clause => clause with { Agents = clause.Patients }))
            .Concat(Predicates.Where(word => word.Upos == Upos.Noun && !clauses.Any(clause =>
                clause.Predicate == word)).Select(OfNoun).Select(act => OfAccused(act, clauses)))];
    }

    /// <summary>True for "arrested Ann Lee on murder charges" where it asks who is charged.</summary>
    public bool IsOfCharge(Clause clause) => Charging.Contains(clause.Predicate.Lemma)
        && Question.Predicates.Any(term => Links.Of(Question.Terms[term], "charge") >= WordLinks.Same)
        && Sentence.Tokens.Any(part => part.Upos == Upos.Noun && part.IsAny("obl", "nmod")
            && Sentence.CaseOf(part) == "on" && Charges.Contains(part.Lemma) && IsOfOffence(part));

    // "Charged with murder": on charges of that, where the question names it.
    private bool IsOfOffence(ParsedToken charge) =>
        Question.Matter.Where(term => term.At != Question.Focus && Links.Of(term.Term, "charge") < WordLinks.Same)
            .Select(term => term.At).ToList() is var offence
        && (offence.Count == 0
            || Sentence.Subtree(charge).Any(word => offence.Exists(term => _met[term].Contains(word))));

    // "She was pronounced dead": she died.
    private bool IsOfDead(Clause clause) => clause.Predicate.Lemma is "pronounce" or "declare" or "find"
        && Sentence.Children(clause.Predicate).Any(Predicates.Contains);

    // "charged with two counts of murder": it is laid to him.
    private Clause OfAccused(Clause act, IReadOnlyList<Clause> clauses) => act.Agents.Count == 0
        && Sentence.CaseOf(act.Predicate) is "of" or "with" or "for"
        && clauses.FirstOrDefault(clause => clause.Predicate.Upos == Upos.Verb
            && (EnglishActs.Suspecting.Contains(clause.Predicate.Lemma)
                || clause.Predicate.Lemma is "convict" or "find")
            && Sentence.Ancestors(act.Predicate).Take(LevelsToAccusing).Contains(clause.Predicate)) is { } accused
        ? act with { Agents = accused.Patients }
        : act;

    // "the death of Ann Lee", "her arrest by the guard"
    private Clause OfNoun(ParsedToken act) => new(
        Sentence,
        act,
        [.. Sentence.ChildrenBy(act, "nmod").Where(part => Sentence.CaseOf(part) == "by")],
        [.. Sentence.Children(act).Where(part => part.Is("nmod:poss")
            || (part.Is("nmod") && Sentence.CaseOf(part) == "of"))
            .SelectMany(part => Sentence.ChildrenBy(part, "appos").Prepend(part))],
        ClausePolarity.IsNegated(Sentence, act),
        IsOpen: false);

    // Where the tree has lost the subject, it is the name right before the verb, or whoever is accused of it.
    private Clause Completed(Clause act, IReadOnlyList<Clause> clauses)
    {
        if (act.Predicate.Upos == Upos.Verb
            && NamedOnes.In(Sentence).LastOrDefault(name => IsRightBefore(name, act.Predicate)) is { } name)
        {
            return !Sentence.IsPassive(act.Predicate) ? act with { Agents = [name.Head] }
                : act.Patients.Count == 0 ? act with { Patients = [name.Head] }
                : act;
        }

        var accused = act.Predicate.IsAny("advcl", "obl", "nmod") && Sentence.HeadOf(act.Predicate) is { } head
            && EnglishActs.Suspecting.Contains(head.Lemma)
            ? clauses.FirstOrDefault(clause => clause.Predicate == head)
            : null;
        return accused is null ? act
            : act with { Agents = accused.Patients.Count > 0 ? accused.Patients : accused.Agents };
    }

    private bool IsRightBefore(NamedOne name, ParsedToken verb) => name.Last < verb.Index && !name.IsPlace
        && Sentence.Tokens.Skip(name.Last + 1).Take(verb.Index - name.Last - 1).All(between =>
            between.Upos is Upos.Punct or Upos.Num or Upos.Aux or Upos.Adv);
}
