using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <content>What the words that govern a group say.</content>
internal sealed partial class WhatHappened
{
    private Event? OfGovernor(ParsedSentence sentence, ParsedToken at, ParsedToken governor, bool isElliptic)
    {
        if (at.Is("nsubj") && at.Index < governor.Index && Disagrees(sentence, at, sentence.Children(governor)
            .FirstOrDefault(child => child.Index > at.Index && child.IsAny("aux", "cop")) ?? governor))
        {
            return LastDeed(sentence, 0, at.Index);
        }

        if (at.Relation is "nsubj:pass")
        {
            // "The names of the victims and one suspect were released": not the suspect was.
            return sentence.ChildrenBy(governor, "nsubj").Any(other => other.Index < at.Index
                && lexicon.DoneByNoun.ContainsKey(other.Lemma)) ? null : OfVerb(sentence, governor, true);
        }

        if (at.Is("nsubj"))
        {
            return OfSubject(sentence, governor);
        }

        if (at.IsAny("obj", "iobj")
            || (at.IsAny("obl:unmarked", "dep", "advmod", "nummod") && governor.Upos == Upos.Verb))
        {
            return OfObject(sentence, at, governor);
        }

        if (at.IsAny("nmod", "obl"))
        {
            if (sentence.CaseOf(at) is { } part && lexicon.Including.Contains(part) && governor.Upos == Upos.Verb)
            {
                return OfVerb(sentence, governor, sentence.IsPassive(governor)
                    || sentence.Child(governor, "obj") is not null) is { Class: not null } whole ? whole : null;
            }

            if (at.Upos != Upos.Num && isElliptic && governor.Upos == Upos.Verb
                && OfVerb(sentence, governor, true) is { Class: not null } gapped)
            {
                return gapped;
            }

            if (lexicon.IsOf(sentence, at) && lexicon.DataNouns.Contains(governor.Lemma))
            {
                return new(lexicon.ClassOf(FigureLexicon.DataClass), governor, null, true);
            }

            return lexicon.IsOf(sentence, at)
                && (_words.EventOf(governor) ?? DeedTo(sentence, at, governor)) is { } known
                ? Happened(sentence, known, governor) : null;
        }

        return at.IsAny("compound", "amod", "nummod") && _words.EventOf(governor) is { } own
            ? new(own, governor, null, true) : null;
    }

    /// <summary>"12 people died", "nine are missing", "five suffered injuries", "were among the dead".</summary>
    private Event? OfSubject(ParsedSentence sentence, ParsedToken governor)
    {
        if (governor.Upos is Upos.Verb or Upos.Aux)
        {
            if (_words.StateByForm(governor) is { } state && sentence.Children(governor)
                .Any(child => child.IsAny("aux", "cop") && child.Lemma is "be"))
            {
                return Happened(sentence, state, governor);
            }

            if (sentence.IsPassive(governor))
            {
                return OfVerb(sentence, governor, true);
            }

            if (Left(sentence, governor) is { } remaining)
            {
                return remaining;
            }

            if (lexicon.Classes.FirstOrDefault(known => StateWords.Has(known.Does, governor)) is { } done)
            {
                return new(done, governor, null, false);
            }

            // "suffered non-life-threatening injuries": the tree may take the compound for a verb of its own.
            if ((sentence.Child(governor, "obj") ?? (sentence.Child(governor, "xcomp") is { } compound
                    && compound.Form.Contains('-', StringComparison.Ordinal) ? sentence.Child(compound, "obj") : null))
                    is { } thing
                && (lexicon.BearingVerbs.Contains(governor.Lemma) || lexicon.LightVerbs.Contains(governor.Lemma))
                && _words.EventOf(thing) is { } borne)
            {
                return Happened(sentence, borne, thing);
            }

            // A participle that the tagger took for an active verb: "12 wounded in blast".
            return sentence.Child(governor, "obj") is null && _words.StateByForm(governor) is { } form
                ? Happened(sentence, form, governor)
                : Suffered(sentence, governor) ?? new(null, governor, null, false);
        }

        if (_words.State(governor) is { } quality && sentence.Child(governor, "cop") is not null)
        {
            return Happened(sentence, quality, governor);
        }

        if (governor.Upos is Upos.Noun && OfDependents(sentence, governor) is { Class: not null } among)
        {
            return among;
        }

        return _words.EventOf(governor) is { } member && governor.Upos != Upos.Propn ? new(member, governor, null, true)
            : _words.StateByForm(governor) is { } late ? new(late, governor, null, true) : null;
    }

    /// <summary>"spent the night in a school after being evacuated": what had been done to the subject.</summary>
    private Event? Suffered(ParsedSentence sentence, ParsedToken verb) => sentence.Tokens.Skip(verb.Index + 1)
        .Where(clause => clause.Upos is Upos.Verb && clause.Is("advcl") && sentence.Governs(verb, clause)
            && sentence.IsPassive(clause) && sentence.Child(clause, "nsubj") is null
            && lexicon.After.Contains(sentence.CaseOf(clause) ?? ""))
        .Select(clause => OfVerb(sentence, clause, true)).FirstOrDefault(done => done is { Class: not null });

    private Event? OfObject(ParsedSentence sentence, ParsedToken at, ParsedToken governor)
    {
        if (lexicon.ResultVerbs.Contains(governor.Lemma) && InState(sentence, sentence.Children(governor).Where(child =>
            child.Index != at.Index && (child.Index > at.Index || child.Is("obj"))
            && child.IsAny("xcomp", "amod", "advmod", "obj", "ccomp", "advcl"))) is { } result)
        {
            return result;
        }

        // "The dead included 10 tourists."
        if (lexicon.Including.Contains(governor.Lemma) && sentence.Child(governor, "nsubj") is { } whole
            && whole.Index < governor.Index && (_words.StateByForm(whole) ?? _words.ByPeople(whole)) is { } among)
        {
            return new(among, governor, null, true);
        }

        // "Murieron 14 personas": a subject that follows its verb.
        if (sentence.Child(governor, "nsubj") is null
            && lexicon.Classes.FirstOrDefault(known => StateWords.Has(known.Does, governor)) is { } inverted)
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
                && (_words.State(child) ?? _words.StateByForm(child)) is { } state)
            {
                return Happened(sentence, state, child);
            }
        }

        return null;
    }

    /// <summary>The first of the words that tells a state.</summary>
    private Event? InState(ParsedSentence sentence, IEnumerable<ParsedToken> words)
    {
        foreach (var word in words)
        {
            if (_words.State(word) is { } state)
            {
                return Happened(sentence, state, word);
            }
        }

        return null;
    }

    /// <summary>"are thought to have died", "is said to be missing": the deed told of the subject.</summary>
    internal ParsedToken? Told(ParsedSentence sentence, ParsedToken verb) => lexicon.Believing.Contains(verb.Lemma)
        && sentence.IsPassive(verb) ? sentence.Child(verb, "xcomp") : null;

    private Event? OfTold(ParsedSentence sentence, ParsedToken verb) => Told(sentence, verb) is not { } told ? null
        : _words.StateByForm(told) is { } form ? Happened(sentence, form, told)
        : told.Upos is Upos.Verb ? OfVerb(sentence, told, sentence.IsPassive(told)
            || told.Morphology.VerbForm == VerbForm.Part && sentence.Child(told, "cop") is not null)
        : _words.State(told) is { } state ? Happened(sentence, state, told) : null;

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

        // "Two people drowned in the flood" may be read as "two people who were drowned".
        var particle = isPatient ? sentence.Child(verb, "compound:prt") : null;
        if (lexicon.Classes.FirstOrDefault(known => StateWords.Has(isPatient ? known.Done : known.Does, verb)
            || (isPatient && known.IsBodily && StateWords.Has(known.Does, verb))
            || (particle is not null && known.Done.Contains(verb.Lemma + " " + particle.Lemma))
            || (isPatient && StateWords.Has(known.Is, verb))) is { } deed)
        {
            return new(deed, verb, _words.Severity(sentence, verb, deed), isPatient);
        }

        if (isPatient && lexicon.Classes.FirstOrDefault(known => known.Counts == "hospitalised") is { } taken
            && lexicon.MovingVerbs.Contains(verb.Lemma) && sentence.Subtree(verb)
            .Any(token => token.Index > verb.Index && token.Index < verb.Index + 10
            && lexicon.Hospitals.Contains(token.Lower)))
        {
            return new(taken, verb, null, true);
        }

        if (isPatient && lexicon.ResultVerbs.Contains(verb.Lemma)
            && InState(sentence, sentence.Children(verb).Where(child => child.Index > verb.Index)) is { } state)
        {
            return state;
        }

        return verb.Upos is Upos.Verb ? new(null, verb, null, isPatient) : null;
    }
}
