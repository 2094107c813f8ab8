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

    /// <summary>What a plain number of a sentence counts, of whom, and what happened to them; null where nothing worth
    /// naming.</summary>
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
        if (mention.Value < StrongestQuake
            && Scale(sentence, sentence.WordAt(mention.Start) ?? number, number) is { } scale)
        {
            return new(scale, null, number);
        }

        if (mention.IsRate)
        {
            return new("rate", noun is null ? null : _phrases.Of(sentence, noun, number.Index), noun ?? number)
            { Noun = noun, IsMinor = true };
        }

        if (noun is null && !group.IsPart && IsNamed(sentence, sentence.WordAt(mention.At) ?? number))
        {
            return null;
        }

        if (noun is not null && lexicon.TimeUnits.Contains(noun.Lower))
        {
            return null;
        }

        if (mention.IsHyphenated || (noun is not null && (IsSingularName(sentence, noun, mention)
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
        if (noun is not null && (happened?.Class ?? Member(noun, mention)) is { Counts: "injured" }
            && (_events.HaveDied(sentence, group.Head) || _events.HaveDied(sentence, noun)))
        {
            return null; // "Zwei Verletzte starben": how many are injured it does not tell
        }

        if (noun is null && group.IsPart && Severely(sentence, number) is { } grave)
        {
            return new(grave, People, number)
            {
                Class = lexicon.ClassOf(FigureLexicon.SeverityClass),
                IsPart = true,
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
                { Class = member, Noun = noun, IsPart = group.IsPart };
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
}
