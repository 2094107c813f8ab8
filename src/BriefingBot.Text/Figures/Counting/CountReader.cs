using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Says what a plain number counts; null where it counts nothing that a reader could name.</summary>
internal sealed partial class CountReader(FigureLexicon lexicon)
{
    private const string People = "people";

    /// <summary>Before those who come to others told before.</summary>
    internal const string More = "more ";

    /// <summary>Fewer of a family or of a story's persons are no figure.</summary>
    private const decimal LeastKin = 10;

    /// <summary>Fewer of those told of before, or of those who act, are the article's cast and no figure.</summary>
    private const decimal LeastKnown = 3;

    private readonly CountedNoun _nouns = new(lexicon);
    private readonly WhatHappened _events = new(lexicon);
    private readonly PhraseText _phrases = new(lexicon);
    private readonly Reality _reality = new(lexicon);

    /// <summary>What a number counts.</summary>
    /// <param name="mention">A plain number in it.</param>
    public Counted? Read(ParsedSentence sentence, NumberMention mention)
    {
        if (CountedNoun.Last(sentence, mention) is not { } number)
        {
            return null;
        }

        var toll = _events.TollThatMoved(sentence, number);
        if ((_nouns.Find(sentence, mention) ?? (toll is null ? null : new(null, number, false)))
            is not { } group)
        {
            return null;
        }

        if (group.Noun is null && toll is null && _events.CountingBehind(sentence, number) is { } counting
            && sentence.ChildrenBy(counting, "nmod").FirstOrDefault(child => child.Upos is Upos.Noun) is { } things)
        {
            group = new(things, things, false);
        }

        if (group.Noun is { } after && after.Index > number.Index + 1
            && (toll is not null || lexicon.TimeUnits.Contains(after.Lower)))
        {
            // "fell to 813,200 last month", "rose to 14 after two bodies were found"
            group = new(null, number, false);
        }

        var noun = group.Noun;
        if (Scale(sentence, sentence.WordAt(mention.Start) ?? number, number) is { } scale)
        {
            return new(scale, null, number);
        }

        if (noun is null && !group.IsPart && IsNamed(sentence, sentence.WordAt(mention.At) ?? number))
        {
            return null;
        }

        if (noun is not null && lexicon.TimeUnits.Contains(noun.Lower))
        {
            return null;
        }

        if (mention.IsHyphenated || (noun is not null && (IsSingularName(noun, mention)
            || IsModelNumber(sentence, mention))))
        {
            return null;
        }

        var happened = _events.Find(sentence, group.Head, noun, number);
        happened = _events.InClause(sentence, number) ?? happened;
        happened = (noun is null ? toll : null) ?? (happened is { Class: not null } ? happened
            : _events.Toll(sentence, number, isAlone: noun is null) ?? happened);
        happened = noun is not null && IsWhole(sentence, mention) ? _events.OfWhole(sentence, noun, number) : happened;
        happened = _events.Outcome(sentence, noun, happened);
        if (noun is null && group.IsPart && Severely(sentence, number) is { } grave)
        {
            return new(grave, People,
                number)
            {
                Class = lexicon.ClassOf(FigureLexicon.SeverityClass),
                IsPart = true
            };
        }

        if (noun is not null && IsCharge(sentence, noun))
        {
            return Other(sentence, mention, group, noun, number, happened);
        }

        if (noun is not null && lexicon.IndexUnits.Contains(noun.Lemma) && Level(sentence, mention, noun) is { } index)
        {
            return index;
        }

        // Suspects who fled are no displaced people: what those counted do makes them no victims.
        // "59 dead and 142 survivors": each noun of a list says what became of its own.
        happened = happened is { Class: { } listed, Word.Upos: not Upos.Verb } && noun is not null && noun.Is("conj")
            && Member(noun, mention) is { IsHarm: true } self && self != listed ? null : happened;
        if (happened is { Class: { } known } told && !(told is { IsPatient: false, Class.IsBodily: false }
            && noun is not null && Member(noun, mention) is { IsHarm: false }))
        {
            return _reality.IsUnreal(sentence, told.Word, isHarm: true) ? null
                : OfClass(sentence, mention, group, number, told, known);
        }

        if (noun is not null && Member(noun, mention) is { } member
            && !(happened is { IsPatient: true, Word: { Upos: Upos.Verb } act }
            && !lexicon.LightVerbs.Contains(act.Lemma) && !member.IsHarm))
        {
            return _reality.IsUnreal(sentence, happened?.Word ?? noun, isHarm: true) ? null
                : new(member.Counts, (IsAddition(sentence, mention, noun) ? More : "")
                    + (lexicon.AnyPeople.Contains(noun.Lemma)
                        ? People : _phrases.Of(sentence, noun, number.Index)), noun)
                {
                    Class = member,
                    Noun = noun,
                    IsPart = group.IsPart
                };
        }

        return noun is null ? group.IsPart ? null : Level(sentence, mention, number)
            : Other(sentence, mention, group with { Noun = noun }, noun, number, happened);
    }

    /// <summary>"118 passengers", "three survivors": the noun itself says what happened to them. "Three crews" counts
    /// groups, "31 crew" their members.</summary>
    private CountClass? Member(ParsedToken noun, NumberMention mention) =>
        mention.Value == 1 || noun.Morphology.Number == Number.Sing && mention.Value < 1
            || lexicon.GroupNouns.Contains(noun.Lemma) && noun.Form.Length > noun.Lemma.Length ? null
            : lexicon.Classes.FirstOrDefault(known => known.People.Contains(noun.Lemma)
                || (lexicon.HasWeakTrees && known.People.Contains(noun.Lower)));

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
            || (lexicon.CountingNouns.Contains(noun.Lemma) && !IsCharge(sentence, noun))
            || (happened is { } what
            && _reality.IsUnreal(sentence, what.Word, isHarm: lexicon.AnyPeople.Contains(noun.Lemma))))
        {
            return null;
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
            && !FigureWords.Default.IsPerson(noun.Lower));

    /// <summary>"two counts of murder"</summary>
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
