using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Finds what happened to a counted group: from the noun up the words that govern it.</summary>
internal sealed partial class WhatHappened(FigureLexicon lexicon)
{
    private const int LongestClimb = 5;

    /// <summary>Words between an auxiliary and its verb.</summary>
    private const int LongestAuxiliary = 3;

    /// <summary>Words from a number within which another says what happened.</summary>
    private const int LongestReach = 8;

    private readonly StateWords _words = new(lexicon);

    /// <summary>A class and the word that says it.</summary>
    /// <param name="Class">Null where only a verb is known.</param>
    /// <param name="Word">The predicate.</param>
    /// <param name="Severity">"seriously", "slightly"; null where not told.</param>
    /// <param name="IsPatient">The group is what the predicate is done to.</param>
    internal readonly record struct Event(CountClass? Class, ParsedToken Word, string? Severity, bool IsPatient);

    private Event Happened(ParsedSentence sentence, CountClass known, ParsedToken word) =>
        new(known, word, _words.Severity(sentence, word, known), true);

    /// <summary>What happened to a group; null where the sentence does not say.</summary>
    /// <param name="head">The word whose place in the tree is the group's.</param>
    /// <param name="noun">Its noun where it has one.</param>
    /// <param name="number">The number's last word.</param>
    public Event? Find(ParsedSentence sentence, ParsedToken head, ParsedToken? noun, ParsedToken number)
    {
        // "kills 1, wounds 2"
        if (noun is null && number.Index > 0 && lexicon.Classes.FirstOrDefault(known => known.IsHarm
            && StateWords.Has(known.Done, sentence.Tokens[number.Index - 1])) is { } struck)
        {
            return new(struck, sentence.Tokens[number.Index - 1], null, true);
        }

        // "left a boy dead and two girls wounded", "4 Women Shot, 2 Dead": in a list the state stands right behind.
        if (noun is { } listed && (listed.Is("conj") || sentence.At(listed.Index + 1) is { Upos: Upos.Propn }
            || IsOfResults(sentence, number)) && After(sentence, listed) is { } own)
        {
            return own;
        }

        if (noun is not null && OfClauseBehind(sentence, noun) is { Class: not null } clause)
        {
            return clause;
        }

        var told = (noun is not null ? OfNoun(sentence, noun, number) : Beside(sentence, number))
            ?? OfPhrase(sentence, noun ?? number)
            ?? OfDependents(sentence, head)
                ?? (noun is not null && noun.Index != head.Index ? OfDependents(sentence, noun) : null)
                ?? (noun is not null ? After(sentence, noun) : null);
        var governed = told is { Class.IsBodily: true } ? null : OfGovernors(sentence, head);
        if (governed is { Class: { IsBodily: true } first, Word: var before } && head.Is("conj")
            && LastDeed(sentence, before.Index + 1, head.Index) is { } nearer && nearer.Class != first)
        {
            governed = nearer; // "killing a woman and injuring an officer and two others"
        }

        if (told is { Class: not null })
        {
            // "sixteen kidnapped girls were released": what happens now, not what they were.
            return governed is { Class: not null, Word.Upos: Upos.Verb } ? governed : told;
        }

        return governed is { Class: not null } ? governed : OfNeighbours(sentence, number, noun ?? number) ?? governed
            ?? told;
    }

    /// <summary>Whether the group died, by what its verb says.</summary>
    public bool HaveDied(ParsedSentence sentence, ParsedToken head) =>
        head.Is("nsubj") && sentence.HeadOf(head) is { } verb && lexicon.Classes.Any(known =>
            known.Counts == "killed" && (StateWords.Has(known.Does, verb) || StateWords.Has(known.Is, verb)));

    /// <summary>"left a boy dead and two girls wounded": the second of what a verb of result has.</summary>
    private bool IsOfResults(ParsedSentence sentence, ParsedToken number) =>
        sentence.At(number.Index - 1) is { Upos: Upos.Cconj } and var before
        && sentence.Tokens.Take(before.Index).TakeLast(LongestReach)
            .Any(token => lexicon.ResultVerbs.Contains(token.Lemma));

    /// <summary>What the words of a whole itself say: "two of the 14 injured", "three of the 12 people killed were …".
    /// The verb behind is that of the few.</summary>
    public Event? OfWhole(ParsedSentence sentence, ParsedToken noun, ParsedToken number) =>
        OfNoun(sentence, noun, number) ?? (HasVerbBefore(sentence, number)
            ? OfPhrase(sentence, noun) ?? OfDependents(sentence, noun)
            : OfDependents(sentence, noun) is { } own
                && sentence.Tokens.Skip(own.Word.Index + 1).Any(token => token.Upos is Upos.Verb or Upos.Aux)
                ? own : null);

    /// <summary>"released the names of four of the five people found shot": the few have their verb before them.
    /// </summary>
    private bool HasVerbBefore(ParsedSentence sentence, ParsedToken number) => sentence.Tokens.Take(number.Index)
        .Any(token => token is { Upos: Upos.Verb, Morphology.VerbForm: VerbForm.Fin }
            && !lexicon.ResultVerbs.Contains(token.Lemma) && !lexicon.Saying.Contains(token.Lemma));

    /// <summary>"discovered six people had been shot": the subject of an auxiliary right behind it.</summary>
    private Event? OfClauseBehind(ParsedSentence sentence, ParsedToken noun) =>
        !noun.Is("nsubj") && !(sentence.HeadOf(noun) is { } few && IsWholeOfFew(sentence, noun, few))
        && sentence.At(noun.Index + 1) is { Upos: Upos.Aux } auxiliary && !Disagrees(sentence, noun, auxiliary)
        && sentence.Tokens.Skip(noun.Index + 2).Take(LongestAuxiliary)
            .FirstOrDefault(token => token.Upos is Upos.Verb || _words.StateByForm(token) is not null) is { } told
        ? told.Upos is not Upos.Verb ? new(_words.StateByForm(told), told, null, true)
            : OfVerb(sentence, told, sentence.IsPassive(told) || told.Morphology.VerbForm == VerbForm.Part) : null;

    /// <summary>"are in critical condition", "without power": a state told by a phrase right after the group.</summary>
    private Event? OfPhrase(ParsedSentence sentence, ParsedToken last)
    {
        for (var at = last.Index + 1; at < last.Index + 6; at++)
        {
            if (sentence.At(at) is null or { Upos: Upos.Punct or Upos.Num })
            {
                return null;
            }

            var text = sentence.Tokens[at].Lower;
            for (var length = 1; length < 5 && at + length < sentence.Tokens.Count; length++)
            {
                text += " " + sentence.Tokens[at + length].Lower;
                if (lexicon.StatePhrases.TryGetValue(text, out var name))
                {
                    return new(lexicon.ClassOf(name), sentence.Tokens[at], null, true);
                }
            }
        }

        return null;
    }

    /// <summary>"Two dead": the state right after a number without a noun.</summary>
    private Event? Beside(ParsedSentence sentence, ParsedToken number) =>
        sentence.At(number.Index + 1) is { Upos: Upos.Adj or Upos.Noun or Upos.Verb or Upos.Propn } next
            && _words.StateByForm(next) is { } state
            && sentence.Child(next, "obj") is null
            ? new(state, next, null, true) : null;

    private Event? After(ParsedSentence sentence, ParsedToken noun) =>
        sentence.Tokens.Skip(noun.Index + 1).SkipWhile(token => token.Upos is Upos.Adv).FirstOrDefault()
        is { Upos: Upos.Verb or Upos.Adj or Upos.Propn } next
        && _words.StateByForm(next) is { } state && sentence.Child(next, "obj") is null
        ? Happened(sentence, state, next) : null;

    /// <summary>"12 deaths", "three wounded soldiers", "nine of the dead".</summary>
    private Event? OfNoun(ParsedSentence sentence, ParsedToken noun, ParsedToken number)
    {
        if (noun.Upos is Upos.Noun or Upos.Propn && noun.Index == number.Index + 1
            && _words.StateByForm(noun) is { } form)
        {
            return new(form, noun, null, true);
        }

        if (!(noun.Morphology.Number == Number.Sing && noun.Upos == Upos.Propn)
            && lexicon.Classes.FirstOrDefault(known => StateWords.Has(known.Events, noun)) is { } happened)
        {
            return Happened(sentence, happened, noun);
        }

        return InState(sentence, sentence.Tokens.Take(Math.Max(0, noun.Index)).Skip(number.Index + 1)
            .Where(token => token.Upos is Upos.Adj or Upos.Verb or Upos.Noun));
    }

    /// <summary>"people killed in …", "17 hurt", "officers who died", "five missing".</summary>
    private Event? OfDependents(ParsedSentence sentence, ParsedToken head)
    {
        foreach (var child in sentence.Children(head))
        {
            if (child.Is("acl") && child.Upos is Upos.Verb or Upos.Adj or Upos.Noun
                && (child.Relation == "acl:relcl"
                ? OfVerb(sentence, child, child.Upos != Upos.Verb || sentence.IsPassive(child))
                : OfVerb(sentence, child, true)) is { } clause)
            {
                return clause;
            }

            // "10 tourists among 12 dead"
            if (child.IsAny("nmod", "obl") && sentence.CaseOf(child) is { } among && lexicon.Among.Contains(among)
                && (_words.EventOf(child) ?? _words.State(child) ?? OfDependents(sentence, child)?.Class) is { } shared)
            {
                return new(shared, child, null, true);
            }

            if (child.IsAny("amod", "appos", "dep", "advmod", "nmod:unmarked", "acl")
                && _words.State(child) is { } state)
            {
                return Happened(sentence, state, child);
            }
        }

        return null;
    }

    private Event? OfGovernors(ParsedSentence sentence, ParsedToken head)
    {
        var at = head;
        for (var step = 0; step < LongestClimb && sentence.HeadOf(at) is { } governor; step++)
        {
            if (!IsWholeOfFew(sentence, at, governor)
                && OfGovernor(sentence, at, governor, head.Upos == Upos.Num && head.Is("conj")) is { } found)
            {
                return found;
            }

            if (IsWholeOfFew(sentence, at, governor)
                || !(at.IsAny("conj", "appos", "nmod", "nummod", "compound", "flat", "dep")
                || (at.IsAny("obl", "advcl") && sentence.CaseOf(at) is { } mark && lexicon.Including.Contains(mark))))
            {
                return null;
            }

            if (at.Is("nmod") && sentence.CaseOf(at) is { } preposition && !lexicon.Including.Contains(preposition)
                && !(lexicon.Of.Contains(preposition) && IsQuantity(governor)))
            {
                return null;
            }

            var isListed = at.Is("conj");
            at = governor;
            if (at.Upos is Upos.Noun or Upos.Propn or Upos.Adj && OfDependents(sentence, at) is { } dependent
                && !(isListed && dependent.Word.Is("amod") && dependent.Word.Index < at.Index))
            {
                return dependent;
            }
        }

        return null;
    }

    /// <summary>"One of the two men shot has died": what happened to one did not happen to all.</summary>
    private bool IsWholeOfFew(ParsedSentence sentence, ParsedToken whole, ParsedToken few) => whole.Is("nmod")
        && (few.Upos is Upos.Num or Upos.Pron || lexicon.Portions.Contains(few.Lemma))
        && !lexicon.Every.Contains(few.Lemma)
        && sentence.At(few.Index + 1) is { } of && lexicon.Of.Contains(of.Lemma)
        && !lexicon.IndefiniteArticles.Contains(sentence.FormAt(of.Index + 1)) // "three quarters of a million"
        && sentence.Tokens.Take(whole.Index).Skip(of.Index).Any(token => token.Upos is Upos.Num);

    /// <summary>"the number of", "a group of": what is done to it is done to those it holds.</summary>
    private bool IsQuantity(ParsedToken noun) => noun.Upos is not (Upos.Noun or Upos.Propn)
        || lexicon.CountingNouns.Contains(noun.Lemma) || lexicon.GroupNouns.Contains(noun.Lemma)
        || lexicon.AnyPeople.Contains(noun.Lemma)
        || lexicon.Vague.ContainsKey(noun.Lower);
}
