using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <content>What subjects, objects, tolls and neighbours say.</content>
internal sealed partial class WhatHappened
{
    /// <summary>"12 people died", "nine are missing", "five suffered injuries", "were among the dead".</summary>
    private Event? OfSubject(ParsedSentence sentence, ParsedToken governor)
    {
        if (governor.Upos is Upos.Verb or Upos.Aux)
        {
            if (StateByForm(governor) is { } state && sentence.Children(governor).ToArray()
                .Any(child => child.IsAny("aux", "cop") && child.Lemma is "be"))
            {
                return new(state, governor, Severity(sentence, governor, state), true);
            }

            if (sentence.IsPassive(governor))
            {
                return OfVerb(sentence, governor, true);
            }

            if (Left(sentence, governor) is { } remaining)
            {
                return remaining;
            }

            foreach (var known in lexicon.Classes)
            {
                if (Has(known.Does, governor))
                {
                    return new(known, governor, null, false);
                }
            }

            if (sentence.Child(governor, "obj") is { } thing
                && (lexicon.BearingVerbs.Contains(governor.Lemma) || lexicon.LightVerbs.Contains(governor.Lemma))
                && EventOf(thing) is { } borne)
            {
                return new(borne, thing, Severity(sentence, thing, borne), true);
            }

            // A participle that the tagger took for an active verb: "12 wounded in blast".
            return sentence.Child(governor, "obj") is null && StateByForm(governor) is { } form
                ? new(form, governor, Severity(sentence, governor, form), true) : new(null, governor, null, false);
        }

        if (State(governor) is { } quality && sentence.Child(governor, "cop") is not null)
        {
            return new(quality, governor, Severity(sentence, governor, quality), true);
        }

        if (governor.Upos is Upos.Noun && OfDependents(sentence, governor) is { Class: not null } among)
        {
            return among;
        }

        return EventOf(governor) is { } member && governor.Upos != Upos.Propn ? new(member, governor, null, true)
            : StateByForm(governor) is { } late ? new(late, governor, null, true) : null;
    }

    private Event? OfObject(ParsedSentence sentence, ParsedToken at, ParsedToken governor)
    {
        foreach (var child in sentence.Children(governor))
        {
            if (child.Index != at.Index && (child.Index > at.Index || child.Is("obj"))
                && child.IsAny("xcomp", "amod", "advmod", "obj", "ccomp", "advcl")
                && State(child) is { } state && lexicon.ResultVerbs.Contains(governor.Lemma))
            {
                return new(state, child, Severity(sentence, child, state), true);
            }
        }

        if (lexicon.HasWeakTrees && lexicon.BearingVerbs.Contains(governor.Lemma))
        {
            foreach (var child in sentence.Children(governor))
            {
                if (child.Index > at.Index && child.Is("obj") && EventOf(child) is { } borne)
                {
                    return new(borne, child, null, true);
                }
            }
        }

        // "The dead included 10 tourists."
        if (lexicon.Including.Contains(governor.Lemma) && sentence.Child(governor, "nsubj") is { } whole
            && whole.Index < governor.Index && (StateByForm(whole) ?? ByPeople(whole)) is { } among)
        {
            return new(among, governor, null, true);
        }

        // "Murieron 14 personas": a subject that follows its verb.
        if (sentence.Child(governor, "nsubj") is null
            && lexicon.Classes.FirstOrDefault(known => Has(known.Does, governor)) is { } inverted)
        {
            return new(inverted, governor, null, false);
        }

        return OfVerb(sentence, governor, true);
    }

    /// <summary>"remained hospitalised", "were left homeless": the state that a verb leaves somebody in.</summary>
    private Event? Left(ParsedSentence sentence, ParsedToken verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (child.Index > verb.Index && child.Index - verb.Index < 3
                && (child.IsAny("xcomp", "amod", "advmod", "advcl")
                    || (child.Is("obj") && lexicon.ResultVerbs.Contains(verb.Lemma)))
                && (State(child) ?? StateByForm(child)) is { } state)
            {
                return new(state, child, Severity(sentence, child, state), true);
            }
        }

        return null;
    }

    /// <summary>"are thought to have died", "is said to be missing": the deed told of the subject.</summary>
    internal ParsedToken? Told(ParsedSentence sentence, ParsedToken verb) => lexicon.Believing.Contains(verb.Lemma)
        && sentence.IsPassive(verb) ? sentence.Child(verb, "xcomp") : null;

    private Event? OfTold(ParsedSentence sentence, ParsedToken verb) => Told(sentence, verb) is not { } told ? null
        : StateByForm(told) is { } form ? new(form, told, Severity(sentence, told, form), true)
        : told.Upos is Upos.Verb ? OfVerb(sentence, told, sentence.IsPassive(told)
            || told.Morphology.VerbForm == VerbForm.Part && sentence.Child(told, "cop") is not null)
        : State(told) is { } state ? new(state, told, Severity(sentence, told, state), true) : null;

    private Event? OfVerb(ParsedSentence sentence, ParsedToken verb, bool isPatient)
    {
        if (isPatient && OfTold(sentence, verb) is { Class: not null } told)
        {
            return told;
        }

        if (isPatient && lexicon.ResultVerbs.Contains(verb.Lemma) && Left(sentence, verb) is { } left)
        {
            return left;
        }

        foreach (var known in lexicon.Classes)
        {
            // "Two people drowned in the flood" may be read as "two people who were drowned".
            if (Has(isPatient ? known.Done : known.Does, verb) || (isPatient && known.IsBodily && Has(known.Does, verb))
                || (isPatient && sentence.Child(verb, "compound:prt") is { } particle
                && known.Done.Contains(verb.Lemma + " " + particle.Lemma)) || (isPatient && Has(known.Is, verb)))
            {
                return new(known, verb, Severity(sentence, verb, known), isPatient);
            }
        }

        if (isPatient && lexicon.Classes.FirstOrDefault(known => known.Counts == "hospitalised") is { } taken
            && lexicon.MovingVerbs.Contains(verb.Lemma) && sentence.Subtree(verb)
            .Any(token => token.Index > verb.Index && token.Index < verb.Index + 10
            && lexicon.Hospitals.Contains(token.Form.ToLowerInvariant())))
        {
            return new(taken, verb, null, true);
        }

        if (isPatient && lexicon.ResultVerbs.Contains(verb.Lemma))
        {
            foreach (var child in sentence.Children(verb))
            {
                if (child.Index > verb.Index && State(child) is { } state)
                {
                    return new(state, child, Severity(sentence, child, state), true);
                }
            }
        }

        return verb.Upos is Upos.Verb ? new(null, verb, null, isPatient) : null;
    }

    private CountClass? EventOf(ParsedToken word) =>
        word.Upos is Upos.Noun or Upos.Propn or Upos.Adj
        ? lexicon.Classes.FirstOrDefault(known => Has(known.Events, word)) : null;

    private CountClass? State(ParsedToken word) =>
        word.Upos is Upos.Adj or Upos.Verb or Upos.Noun or Upos.Adv or Upos.Adp
        ? lexicon.Classes.FirstOrDefault(known =>
            Has(known.Is, word) || (word.Upos == Upos.Verb && Has(known.Done, word)
            && word.Morphology is { VerbForm: VerbForm.Part, Tense: not Tense.Pres })) : null;

    private CountClass? StateByForm(ParsedToken word) =>
        lexicon.Classes.FirstOrDefault(known => known.Is.Contains(word.Form.ToLowerInvariant()));

    private string? Severity(ParsedSentence sentence, ParsedToken word, CountClass known)
    {
        if (known.Counts != lexicon.SeverityClass)
        {
            return null;
        }

        foreach (var child in sentence.Children(word))
        {
            if (child.IsAny("amod", "advmod", "compound") && Math.Abs(child.Index - word.Index) <= 2
                && lexicon.Severity.TryGetValue(child.Lemma, out var severity))
            {
                return severity;
            }
        }

        return word.Index > 0 && lexicon.Severity.TryGetValue(sentence.Tokens[word.Index - 1].Lemma, out var before)
            ? before : null;
    }

    internal static string? CaseOf(ParsedSentence sentence, ParsedToken token) =>
        (sentence.Child(token, "case") ?? sentence.Child(token, "mark"))?.Lemma;

    private static bool Has(IReadOnlySet<string> words, ParsedToken token) =>
        words.Contains(token.Lemma) || (words is StemSet && words.Contains(token.Form.ToLowerInvariant()))
        || (token.Upos is Upos.Adj or Upos.Noun && words.Contains(token.Form.ToLowerInvariant()));
}
