using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>What is no member of a class of people: things, with what was done to them and whose they are.</summary>
internal sealed partial class CountReader
{
    /// <summary>A thing outside the classes: the noun with what was done to it.</summary>
    private Counted? Other(ParsedSentence sentence, NumberMention mention, CountedNoun.Group group, ParsedToken noun,
        ParsedToken number, WhatHappened.Event? happened)
    {
        if (happened is { Word: var end } && lexicon.JobNouns.Contains(noun.Lemma)
            && lexicon.JobVerbs.Contains(end.Lemma))
        {
            return new(FigureLexicon.JobClass, Owner(sentence, noun, happened), end) { Noun = noun };
        }

        if (noun.Upos == Upos.Propn && mention.IsDigits
            && (noun.Morphology.Number != Number.Plur || mention.Value > 1000
            && !sentence.Text.Contains(',', StringComparison.Ordinal)))
        {
            return null;
        }

        if (mention.Value < LeastKnown && IsKnown(sentence, noun, number))
        {
            return null;
        }

        var act = sentence.HeadOf(noun) is { } head && head.IsAny("obj", "nsubj:pass")
            && sentence.HeadOf(head) is { } deed && lexicon.DoneBy.Contains(deed.Lemma)
            && !_reality.IsUnreal(sentence, deed, isHarm: true)
            ? lexicon.DoneByNoun.GetValueOrDefault(head.Lemma) : null;
        if ((lexicon.Pronominal.Contains(noun.Lemma) && !IsCharge(sentence, noun))
            || (lexicon.EmptyNouns.Contains(noun.Lemma) && !IsScored(sentence, noun))
            || (lexicon.Kin.Contains(noun.Lemma) && mention.Value < LeastKin && act is null))
        {
            return null;
        }

        if (mention.Value <= 1 && mention.Bound == FigureBound.Exact
            || (lexicon.CountingNouns.Contains(noun.Lemma) && !IsCharge(sentence, noun)
                && !(lexicon.GroupNouns.Contains(noun.Lemma) && noun.Morphology.Number == Number.Plur)) // "six teams"
            || (happened is { } what && _reality.IsUnreal(sentence, what.Word, lexicon.AnyPeople.Contains(noun.Lemma),
                noun.Is("nsubj") && noun.Morphology.Number == Number.Plur && !lexicon.AnyPeople.Contains(noun.Lemma))))
        {
            return null;
        }

        // "4,000 homes do not have power": no label tells it.
        if (happened is { Word: var denied } && _reality.IsDenied(sentence, denied) && noun.Is("nsubj")
            && noun.Morphology.Number == Number.Plur)
        {
            return new(_phrases.Of(sentence, noun, number.Index), null, noun) { Noun = noun, IsMinor = true };
        }

        var name = lexicon.AnyPeople.Contains(noun.Lemma) ? _phrases.Qualified(sentence, noun, number.Index)
            : _phrases.Of(sentence, noun, number.Index);
        var done = happened is { IsPatient: true, Word: { Upos: Upos.Verb } verb }
            && !lexicon.LightVerbs.Contains(verb.Lemma) && !verb.Form.EndsWith("ing", StringComparison.Ordinal)
            && (verb.Morphology.VerbForm == VerbForm.Part
                || (verb.Morphology.Tense == Tense.Past && verb.Form.EndsWith("ed", StringComparison.Ordinal)))
                ? " " + verb.Lower
            : act is not null ? " " + act : "";
        done = done.Length > 0 && name.Contains(done, StringComparison.OrdinalIgnoreCase) ? ""
            : done.Length == 0 ? Deed(sentence, noun, happened) : done;
        var owner = Owner(sentence, noun, happened);
        if (done.Length == 0 && owner is null && lexicon.AnyPeople.Contains(noun.Lemma)
            && name.Equals(noun.Form, StringComparison.OrdinalIgnoreCase))
        {
            // "200 people", of whom nothing is said.
            return null;
        }

        return new(name + done, owner, noun) { Noun = noun, IsPart = group.IsPart };
    }

    /// <summary>"2,000 people signed a petition": what they did, and to what.</summary>
    private string Deed(ParsedSentence sentence, ParsedToken noun, WhatHappened.Event? happened)
    {
        if (!lexicon.AnyPeople.Contains(noun.Lemma) || noun.Relation is not "nsubj"
            || happened is not { IsPatient: false, Word: { Upos: Upos.Verb } verb }
            || lexicon.LightVerbs.Contains(verb.Lemma) || lexicon.Saying.Contains(verb.Lemma)
            || lexicon.BearingVerbs.Contains(verb.Lemma)
            || noun.Head != verb.Index)
        {
            return "";
        }

        var what = sentence.Child(verb, "obj") is { Upos: Upos.Noun } thing && thing.Index > verb.Index
            ? " " + thing.Lower : "";
        return $" {verb.Lower}{what}";
    }

    /// <summary>"the two nations", "when two trains collided".</summary>
    private bool IsKnown(ParsedSentence sentence, ParsedToken noun, ParsedToken number) =>
        sentence.ChildrenBy(noun, "det").Any(child =>
            child.Index < number.Index && lexicon.Definite.Contains(child.Lemma))
        || (noun.Is("nsubj") && !noun.Is("nsubj:pass") && !lexicon.AnyPeople.Contains(noun.Lemma)
            && !FigureWords.English.IsPerson(noun.Lower));

    /// <summary>Whether a number counts charges and no people: "two counts of murder".</summary>
    private bool IsCharge(ParsedSentence sentence, ParsedToken noun) => lexicon.Charges.Contains(noun.Lemma)
        && sentence.At(noun.Index + 1) is { } next && lexicon.Of.Contains(next.Lemma);

    private string? Owner(ParsedSentence sentence, ParsedToken noun, WhatHappened.Event? happened)
    {
        if (sentence.ChildrenBy(noun, "nmod").FirstOrDefault(child => child.Index > noun.Index
            && child.Upos is Upos.Noun or Upos.Propn && lexicon.IsOf(sentence, child)) is { } owner)
        {
            return PhraseText.Named(sentence, owner);
        }

        // "sales were …, an increase of 62,000 units": what changed.
        if (sentence.HeadOf(noun) is { Upos: Upos.Noun } change && lexicon.IsChange(change)
            && sentence.Ancestors(change).FirstOrDefault(token => token.Upos is Upos.Noun) is { } changed)
        {
            return PhraseText.Named(sentence, changed);
        }

        return happened is { Word.Upos: Upos.Verb, IsPatient: true } told
            && sentence.Child(told.Word, "nsubj") is { Upos: Upos.Noun or Upos.Propn } subject
            && !sentence.IsPassive(told.Word)
            ? PhraseText.Named(sentence, subject) : null;
    }
}
