using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <content>Whose a verb is, and what became of those to whom it was done.</content>
internal sealed partial class WhatHappened
{
    /// <summary>"The owner of a mill that injured 11 people was charged": a verb in the singular is not theirs; of
    /// Slavic counts it may be.</summary>
    private bool Disagrees(ParsedSentence sentence, ParsedToken noun, ParsedToken verb) =>
        !lexicon.HasNegativeConcord && noun.Morphology.Number == Number.Plur
        && !(lexicon.IsOf(sentence, noun) && sentence.HeadOf(noun) is { } group && IsQuantity(group))
        && sentence.Children(noun).Any(child => child.BaseRelation is "nummod" && child.Upos is Upos.Num)
        && (lexicon.SingularForms.Count > 0 ? lexicon.SingularForms.Contains(verb.Lower)
            : verb.Morphology is { Number: Number.Sing, VerbForm: VerbForm.Fin });

    /// <summary>The last verb of some words that hurts or kills.</summary>
    private Event? LastDeed(ParsedSentence sentence, int from, int to) => sentence.Tokens.Take(to).Skip(from)
        .Where(token => token.Upos is Upos.Verb && !token.Is("amod"))
        .Select(token => lexicon.Classes.FirstOrDefault(known => known.IsBodily && StateWords.Has(known.Done, token))
            is { } known ? Happened(sentence, known, token) : (Event?)null)
        .LastOrDefault(deed => deed is not null);

    /// <summary>What a verb of many meanings does to people: "hitting four people" where shots are fired and by no
    /// train, "suspected members seized".</summary>
    private CountClass? OfPeople(ParsedSentence sentence, ParsedToken? noun, ParsedToken verb) =>
        lexicon.Hitting.Contains(verb.Lemma) && IsOfPeople(noun)
        && sentence.Tokens.Any(token => lexicon.Gunfire.Contains(token.Lemma)
            || (lexicon.Firing.Contains(token.Lemma) && (token.Upos is Upos.Verb || token.Is("obj"))
                && !sentence.IsPassive(verb)))
        && sentence.Children(verb).Where(doer => (doer.Is("nsubj") && !doer.Is("nsubj:pass"))
            || (doer.Is("obl") && sentence.CaseOf(doer) == "by"))
            .All(doer => lexicon.Gunfire.Contains(doer.Lemma)) ? lexicon.ClassOf("shot")
        : lexicon.Seizing.Contains(verb.Lemma) && noun is not null && sentence.ChildrenBy(noun, "amod")
            .Any(child => lexicon.Suspected.Contains(child.Lemma)) ? lexicon.ClassOf("arrested") : null;

    /// <summary>"the shooting of four people", a fatal one; three shootings count no people.</summary>
    private CountClass? DeedTo(ParsedSentence sentence, ParsedToken whom, ParsedToken deed) =>
        lexicon.Deeds.TryGetValue(deed.Lower, out var counts) && (whom.Upos == Upos.Num || IsOfPeople(whom))
            ? sentence.ChildrenBy(deed, "amod").Select(_words.EventOf).FirstOrDefault(how => how is not null)
                ?? lexicon.ClassOf(counts) : null;

    private bool IsOfPeople(ParsedToken? noun) => noun is null || lexicon.AnyPeople.Contains(noun.Lemma)
        || FigureWords.English.IsPerson(noun.Lower);

    /// <summary>"have been shot and injured": of two verbs the one that tells what became of it.</summary>
    public Event? Outcome(ParsedSentence sentence, ParsedToken? noun, Event? told) =>
        noun is not null && !noun.Is("nsubj") && sentence.HeadOf(noun) is { } verb
            && lexicon.Needing.Contains(verb.Lemma) && sentence.Child(verb, "nsubj") is { } need
            && _words.EventOf(need) is { } needed // "госпитализация понадобилась 12 пострадавшим"
            ? new(needed, need, null, true)
        : told is { IsPatient: true, Word: var deed } && (told.Value.Class is not null || IsOfPeople(noun))
            && IsFatal(sentence, deed)
            ? new(lexicon.ClassOf(FigureLexicon.SingleClass), deed, null, true)
        : told is { Class: null, IsPatient: true, Word: var act }
            ? told.Value with { Class = OfPeople(sentence, noun, act) }
        : told is { IsPatient: true, Word: { } shot } && sentence.At(shot.Index + 1) is { Upos: Upos.Adj } dead
        && _words.StateByForm(dead) is { IsBodily: true } end ? told.Value with { Class = end } // "2 shot dead"
        : told is { Class.IsBodily: false, IsPatient: true }
        && sentence.ChildrenBy(told.Value.Word, "conj").FirstOrDefault(other => other.Upos is Upos.Verb or Upos.Adj
            && sentence.Child(other, "nsubj") is null && sentence.Child(other, "obj") is null) is { } outcome
        && OfVerb(sentence, outcome, true) is { Class.IsBodily: true } became ? became : told;

    /// <summary>"fatally shot", "shot two men fatally"; of "three were shot, one fatally" the three are not.</summary>
    private bool IsFatal(ParsedSentence sentence, ParsedToken deed) => sentence.Tokens.Skip(deed.Index + 1)
        .Take(LongestAuxiliary).TakeWhile(token => token.Upos is not (Upos.Punct or Upos.Cconj))
        .Append(sentence.At(deed.Index - 1))
        .Any(token => token is not null && lexicon.Fatally.Contains(token.Lower));
}
