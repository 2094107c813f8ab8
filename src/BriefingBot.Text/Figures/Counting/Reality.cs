using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Tells what did not happen: denied, possible, demanded, feared, conditional.</summary>
internal sealed class Reality(FigureLexicon lexicon)
{
    /// <summary>Whether what a predicate says did not happen.</summary>
    /// <param name="word">The predicate.</param>
    /// <param name="isHarm">Of harm only what happened counts; plans and forecasts of anything else are told as
    /// figures.</param>
    /// <param name="isOfSubject">It is told of the predicate's subject: a denial says what those counted do not do
    /// ("60% of voters do not support it").</param>
    public bool IsUnreal(ParsedSentence sentence, ParsedToken word, bool isHarm, bool isOfSubject = false)
    {
        var clause = word;
        for (var step = 0; step < 6; step++)
        {
            if (IsUnrealAt(sentence, clause, isHarm, isOfSubject && clause == word))
            {
                return true;
            }

            // "the two wounded men did not speak": what an attribute says of somebody is taken as given.
            if (sentence.HeadOf(clause) is not { } head || clause.Is("amod") || (clause.Is("acl") && head.Is("nsubj")))
            {
                return false;
            }

            // Who asks or warns makes what he asks unreal; what he says otherwise stands on its own.
            if (clause.IsAny("xcomp", "ccomp", "obj", "advcl", "acl") && lexicon.Unreal.Contains(head.Lemma)
                && head.Upos == Upos.Verb
                && (isHarm || (!lexicon.Wishes.Contains(head.Lemma) && !clause.Is("ccomp"))))
            {
                return true;
            }

            if (clause.IsAny("ccomp", "parataxis", "acl:relcl", "root") || IsGiven(sentence, clause)
                || (isOfSubject && clause.Is("conj")))
            {
                return false;
            }

            clause = head;
        }

        return false;
    }

    /// <summary>Whether what befalls people has not befallen them: it is unreal, or still to come ("will be charged",
    /// the headline's "two to be charged").</summary>
    public bool HasNotHappened(ParsedSentence sentence, ParsedToken word) =>
        IsUnreal(sentence, word, isHarm: true) || IsAhead(sentence, word);

    private bool IsAhead(ParsedSentence sentence, ParsedToken word)
    {
        // "will be arrested and fined"
        var clause = word.Is("conj") && sentence.Child(word, "nsubj") is null && sentence.Child(word, "aux") is null
            && word.Morphology.VerbForm is not VerbForm.Fin && sentence.HeadOf(word) is { } first ? first : word;
        var helpers = sentence.Children(clause).Where(child => child.Index < clause.Index).ToList();
        return clause.Morphology.Tense is Tense.Fut
            || helpers.Any(child => child.IsAny("aux", "cop") && (child.Morphology.Tense is Tense.Fut
                || (!child.Is("aux:pass") && lexicon.Future.Contains(child.Lemma))))
            || (clause.Is("xcomp") && sentence.HeadOf(clause) is { } going && lexicon.Future.Contains(going.Lower))
            || (helpers.Exists(child => child.Is("mark") && child.Upos is Upos.Part)
                && (sentence.Child(clause, "nsubj") is not null || IsSaidOfAll(sentence, clause)));
    }

    /// <summary>Whether a clause belongs to the noun that a headline without a verb is of.</summary>
    private bool IsSaidOfAll(ParsedSentence sentence, ParsedToken clause) => clause.Is("acl")
        && sentence.HeadOf(clause) is { } noun && noun.IsAny("root", "parataxis")
        && sentence.Child(noun, "cop") is null
        // "third man to be stabbed this year"
        && !sentence.ChildrenBy(noun, "amod").Any(child => lexicon.Ordinals.ContainsKey(child.Lower)
            || char.IsDigit(child.Form[0]));

    /// <summary>"may have fled because 89 were arrested": a clause of its own in the past is no guess.</summary>
    private bool IsGiven(ParsedSentence sentence, ParsedToken clause) => clause.Is("advcl")
        && sentence.Child(clause, "nsubj") is not null && !lexicon.When.Contains(sentence.CaseOf(clause) ?? "")
        && (sentence.Children(clause).FirstOrDefault(child => child.IsAny("aux", "cop")) ?? clause).Morphology is
        { VerbForm: VerbForm.Fin, Tense: Tense.Past };

    /// <summary>Whether a predicate is denied.</summary>
    public bool IsDenied(ParsedSentence sentence, ParsedToken word) => sentence.Children(word)
        .Any(child => child.Index < word.Index && child.IsAny("advmod", "aux", "cc") && IsDenial(child));

    private bool IsDenial(ParsedToken word) =>
        lexicon.Negations.Contains(word.Lemma) || lexicon.Negations.Contains(word.Lower);

    private bool IsUnrealAt(ParsedSentence sentence, ParsedToken clause, bool isHarm, bool isOfSubject)
    {
        var isPerfect = false;
        var isHypothetical = false;
        var isAnyTime = false;
        var isPresent = clause.Morphology is { VerbForm: VerbForm.Fin, Tense: Tense.Pres };
        foreach (var child in sentence.Children(clause))
        {
            if (child.IsAny("advmod", "mark", "aux", "cc") && child.Index < clause.Index)
            {
                if (!isOfSubject && IsDenial(child))
                {
                    return true;
                }

                if (child.Is("mark") && lexicon.Conditions.Contains(child.Lemma) && isHarm)
                {
                    return true;
                }

                // "when one is killed, all of us lose": whenever it is.
                isAnyTime |= child.IsAny("mark", "advmod") && lexicon.When.Contains(child.Lemma);
                isPresent |= child.Is("aux") && child.Morphology.Tense == Tense.Pres
                    && !lexicon.Perfect.Contains(child.Lower);
                isHypothetical |= child.Is("aux") && lexicon.Hypothetical.Contains(child.Lower);
                isPerfect |= child.Is("aux") && child.Form is "have";
            }

            if (isHarm && child.Is("amod") && lexicon.Attempted.Contains(child.Lower))
            {
                return true; // "the attempted murder of two deputies"
            }

            isPerfect |= child.Is("cop") && child.Form is "been";
        }

        return (isHypothetical && (isHarm || isPerfect)) || (isHarm && isAnyTime && isPresent);
    }
}
