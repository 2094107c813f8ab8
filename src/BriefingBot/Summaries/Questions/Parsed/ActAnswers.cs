using BriefingBot.Text.Claims;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Whether something was done, to whom, and what somebody or something is.</summary>
internal static class ActAnswers
{
    private const double Open = 0.85;
    private const double Loose = 0.7;
    private const double AsNoun = 0.85;
    private const double Near = 0.6;

    // A report tells first what is new.
    private const int MostSentences = 4;
    private const double PerSentence = 0.04;
    private const double OfOther = 0.8;

    /// <summary>Whatever is told; where it asks what happened to something, what befell that or what it did.</summary>
    public static FoundAnswer? Any(AnswerCandidate place) => place.Anchors.Count == 0 || IsPartAlone(place)
        ? null : new FoundAnswer(
        (1 - (PerSentence * Math.Min(MostSentences, place.At)))
            * (IsOngoing(place) && (place.Question.Focus is null
                    || Clause.Of(place.Sentence).Any(clause => Befalls(place, clause)))
                ? 1
                : OfOther),
        "");

    // "the fire chief" tells of no fire where the headline has none.
    private static bool IsPartAlone(AnswerCandidate place) =>
        place.Anchors.All(word => word.Is("compound") && word.Upos != Upos.Propn)
        && place.Report.Title?.Max() is null or 0;

    // "What was she doing": "she was hiking".
    private static bool IsOngoing(AnswerCandidate place) =>
        !place.Question.Predicates.Any(term => place.Question.Terms[term].Form == "doing")
        || place.Sentence.Tokens.Any(token => token.Upos == Upos.Verb
            && token.Form.EndsWith("ing", StringComparison.Ordinal)
            && place.Sentence.Children(token).Any(part => part.Lemma == "be"));

    private static bool Befalls(AnswerCandidate place, Clause clause) => clause.Predicate.Upos == Upos.Verb
        && !AskingWords.Light.Contains(clause.Predicate.Lemma)
        && clause.Agents.Concat(clause.Patients)
            .Where(part => place.Sentence.Child(clause.Predicate, "obj") != part).Select(place.Core)
            .Any(core => core.Any(place.Focuses.Contains)
                && core.All(word => word.Upos != Upos.Propn || place.IsAsked(word)));

    /// <summary>The act, asserted or denied.</summary>
    public static FoundAnswer? YesNo(AnswerCandidate place)
    {
        var verbs = place.Question.Predicates.Where(term =>
            !AskingWords.Light.Contains(place.Question.Terms[term].Lemma)).ToList();
        IReadOnlyList<ParsedToken> words = verbs.Count > 0 ? place.WordsOf(verbs[0])
            : [.. place.Question.Matter.Where(pair => pair.Term.Share >= 0.6)
                .SelectMany(pair => place.WordsOf(pair.At))];
        var clauses = Clause.Of(place.Sentence);
        if (!AreNamesNear(place) || !words.Any(word => IsOfSubject(place, word, clauses)))
        {
            return null;
        }

        var acts = clauses.Where(clause => words.Contains(clause.Predicate)).ToList();
        // What is yet to be, or may be, does not tell whether it has been.
        var isToCome = acts.Count > 0 && acts.TrueForAll(clause => (clause.IsOpen || place.Sentence.Children(
                clause.Predicate).ToArray().Any(child => child.Lemma == "will"))
            && !(verbs.Count > 0 && WordLinks.AreOpposed(
                place.Question.Terms[verbs[0]].Lemma, clause.Predicate.Lemma)));
        if (isToCome && place.Question.IsOfDone)
        {
            return null;
        }

        var isOpen = isToCome || place.Sentence.Tokens.Any(token => token.Form is "may" or "might" or "could");
        return new FoundAnswer(isOpen ? Open : 1, "");
    }

    /// <summary>What stands in the role that the verb gives, or as the noun that is asked for.</summary>
    public static FoundAnswer? Thing(AnswerCandidate place)
    {
        if (place.Question.Preposition == "about" && place.Focuses.Count > 0)
        {
            return place.Focuses.Any(noun => place.Sentence.Tokens.Skip(noun.Index + 1).Take(3)
                .Any(token => token.Form is "over" or "about" or "regarding" or "concerning"))
                ? new FoundAnswer(1, "")
                : null;
        }

        if (place.Question.Focus is not null)
        {
            return OfNoun(place);
        }

        if (place.Predicates.Count == 0)
        {
            return null;
        }

        var filler = place.Acts.SelectMany(clause => Fillers(place, clause))
            .FirstOrDefault(word => IsTelling(place, word));
        if (filler is null && place.Question.Preposition is not null)
        {
            // "a manslaughter charge" tells what somebody is charged with.
            return place.Predicates.Where(word => word.Upos == Upos.Noun && place.Sentence.Children(word)
                    .Any(part => part.IsAny("compound", "amod", "nmod") && !place.IsAsked(part)))
                .Select(word => new FoundAnswer(AsNoun, word.Lemma)).FirstOrDefault();
        }

        return filler is not null ? new FoundAnswer(1, filler.Lemma.ToLowerInvariant())
            : place.Sentence.Tokens.Where(token => token.Upos is Upos.Noun or Upos.Propn && IsTelling(place, token))
                .Select(token => new FoundAnswer(Loose * place.NearAnchors(token), token.Lemma))
                .MaxBy(found => found.Bound);
    }

    /// <summary>What a name is: "Ann Lee, the harbour master", "Ann Lee is".</summary>
    public static FoundAnswer? Definition(AnswerCandidate place)
    {
        var name = place.Question.Names.Count > 0 ? place.Question.Names[0] : null;
        if (name is null || name.Any(term => place.WordsOf(term).Count == 0))
        {
            return null;
        }

        return place.WordsOf(name[^1]).Any(word => IsDefined(place, word)) ? new FoundAnswer(1, "") : null;
    }

    // A "no" about one building is none about its neighbour, which the report names elsewhere.
    private static bool AreNamesNear(AnswerCandidate place) => place.Question.Names.All(
        name => EventIndex.Level(place.Report, place.At, name[^1]) >= Near);

    // "Did the boy die": the death of a dog is another's.
    private static bool IsOfSubject(AnswerCandidate place, ParsedToken word, IReadOnlyList<Clause> clauses)
    {
        if (place.Question.Subject is not { } subject)
        {
            return true;
        }

        var asked = place.Question.Terms[subject];
        if (word.Is("compound"))
        {
            return false;
        }

        var told = word.Upos is Upos.Adv or Upos.Adj && place.Sentence.HeadOf(word) is { } head ? head : word;
        var act = clauses.FirstOrDefault(clause => clause.Predicate == told);
        List<ParsedToken> parts = act is null ? []
            : place.Question.IsPassive ? [.. act.Patients]
            : [.. act.Agents, .. act.Patients];
        parts = parts.Count > 0 ? parts : word.Is("amod") ? [told] : [.. place.Sentence.Children(told)
            .Where(part => part.IsAny("nmod", "nmod:poss", "compound", "obl"))];
        return parts.Count == 0 || parts.Any(part => part.Upos == Upos.Pron || place.WordsOf(subject).Contains(part)
            || place.Core(part).Any(place.WordsOf(subject).Contains)
            || (part.Lemma.ToLowerInvariant() is var lemma && (place.Links.Of(asked, lemma) > 0 || (asked.IsName
                ? WordLinks.IsPerson(lemma)
                : AskingWords.People.Contains(asked.Lemma) && AskingWords.People.Contains(lemma)))));
    }

    private static bool IsDefined(AnswerCandidate place, ParsedToken word)
    {
        var sentence = place.Sentence;
        var head = word.IsAny("flat", "compound") && sentence.HeadOf(word) is { } whole ? whole : word;
        var first = head.Index;
        while (first > 0 && place.IsAsked(sentence.Tokens[first - 1]))
        {
            first--;
        }

        // "said fire chief Ann Lee"
        return (first > 0 && sentence.Tokens[first - 1] is { Upos: Upos.Noun } title
                && WordLinks.IsPerson(title.Lemma.ToLowerInvariant()))
            || sentence.Child(head, "appos") is { Upos: Upos.Noun or Upos.Propn } || head.Is("appos")
            || (head.Is("nsubj") && sentence.HeadOf(head) is { Upos: Upos.Noun } noun
                && sentence.Child(noun, "cop") is not null)
            || sentence.ChildrenBy(head, "compound").Any(part => part.Upos == Upos.Noun
                && WordLinks.IsPerson(part.Lemma.ToLowerInvariant()));
    }

    private static IEnumerable<ParsedToken> Fillers(AnswerCandidate place, Clause clause)
    {
        if (place.Question.Preposition is { } preposition)
        {
            return place.Sentence.Children(clause.Predicate).Where(word =>
                (place.Sentence.Child(word, "case") ?? place.Sentence.Child(word, "mark"))?.Lemma == preposition);
        }

        return place.Question.Role == AskedRole.Agent ? clause.Agents : clause.Patients;
    }

    private static bool IsTelling(AnswerCandidate place, ParsedToken word) => !place.IsAsked(word)
        && word.Upos is Upos.Noun or Upos.Propn or Upos.Num or Upos.Adj or Upos.Verb;

    // "a rifle", "a .22 gun", "a sports car"
    private static bool IsNarrowed(AnswerCandidate place, ParsedToken noun) => noun.Upos == Upos.Noun
        && place.Question.Terms[place.Question.Focus!.Value].Lemma is var asked
        && (WordLinks.IsKindOf(noun.Lemma.ToLowerInvariant(), asked) || (noun.Lemma == asked
            && place.Sentence.Children(noun).Any(part => part.IsAny("compound", "nummod", "nmod:desc"))));

    // "which airline": a name by the noun; "what charge": the noun with what narrows it down.
    private static FoundAnswer? OfNoun(AnswerCandidate place) => place.Focuses
        .Where(noun => place.Question.IsOfKind ? IsNarrowed(place, noun)
            : place.Sentence.Subtree(noun, child => !child.Is("acl")).Any(part => part.Index != noun.Index
                && part.Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num && !place.IsAsked(part))
            || NamedOnes.In(place.Sentence).Any(name => !name.IsPlace && PersonAnswers.IsNew(place, name)
                && AnswerCandidate.Nearness(place.Sentence, name.Head, noun) >= 0.9))
        .Select(noun => new FoundAnswer(
            place.Predicates.Count > 0 ? AnswerCandidate.Nearness(place.Sentence, noun, place.Predicates[0]) : 0.95,
            noun.Lemma))
        .MaxBy(found => found.Bound);
}
