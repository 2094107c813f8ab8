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

    private static readonly Answer Nothing = new(null);

    private readonly CountedNoun _nouns = new(lexicon);
    private readonly WhatHappened _events = new(lexicon);
    private readonly PhraseText _phrases = new(lexicon);
    private readonly Reality _reality = new(lexicon);

    // The first that answers is right; an answer may be that the number counts nothing.
    private Func<Reading, Answer?>[] PlainSteps => field ??=
        [AsScale, AsRate, AsNumeralOfName, AsTime, AsNumberOfModel, AsAge, AsHour];

    private Func<Reading, Answer?>[] EventSteps => field ??=
        [AsDeadAmongInjured, AsSeverity, AsCharge, AsIndex, AsThingDone, AsVictims, AsMembers, AsThing];

    /// <summary>What a plain number of a sentence counts, of whom, and what happened to them; null where nothing worth
    /// naming.</summary>
    /// <param name="mention">A plain number in it.</param>
    public Counted? Read(ParsedSentence sentence, NumberMention mention) =>
        Prepare(sentence, mention) is not { } reading ? null
            : (First(PlainSteps, reading)
                ?? First(EventSteps, reading with { Happened = HappenedTo(reading) }))?.Counted;

    private static Answer? First(Func<Reading, Answer?>[] steps, Reading reading)
    {
        foreach (var step in steps)
        {
            if (step(reading) is { } answer)
            {
                return answer;
            }
        }

        return null;
    }

    private Reading? Prepare(ParsedSentence sentence, NumberMention mention)
    {
        if (CountedNoun.Last(sentence, mention) is not { } number)
        {
            return null;
        }

        var toll = _events.TollThatMoved(sentence, number, sentence.WordAt(mention.Start) ?? number);
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

        return new(sentence, mention, number, group, toll);
    }

    private WhatHappened.Event? HappenedTo(Reading of)
    {
        var (sentence, noun, number) = (of.Sentence, of.Noun, of.Number);
        var happened = _events.Find(sentence, of.Group.Head, noun, number);
        happened = _events.InClause(sentence, number) ?? happened;
        happened = (noun is null ? of.Toll : null) ?? (happened is { Class: not null } ? happened
            : _events.Toll(sentence, number, isAlone: noun is null) ?? happened);
        happened = noun is not null && IsWhole(sentence, of.Mention)
            ? _events.OfWhole(sentence, noun, number) : happened;
        return _events.Outcome(sentence, noun, happened);
    }

    /// <summary>"A quake of magnitude 6.8".</summary>
    private Answer? AsScale(Reading of) => of.Mention.Value < StrongestQuake
        && Scale(of.Sentence, of.Sentence.WordAt(of.Mention.Start) ?? of.Number, of.Number) is { } scale
            ? new Answer(new(scale, null, of.Number)) : null;

    /// <summary>"12 cases per 100,000".</summary>
    private Answer? AsRate(Reading of) => of.Mention.IsRate
        ? new Answer(new(
            "rate",
            of.Noun is null ? null : _phrases.Of(of.Sentence, of.Noun, of.Number.Index),
            of.Noun ?? of.Number)
        { Noun = of.Noun, IsMinor = true })
        : null;

    /// <summary>"Pier 39": the numeral of a name counts nothing.</summary>
    private Answer? AsNumeralOfName(Reading of) => of.Noun is null && !of.Group.IsPart
        && IsNamed(of.Sentence, of.Sentence.WordAt(of.Mention.At) ?? of.Number) ? Nothing : null;

    /// <summary>"Three weeks" are no things that are counted here.</summary>
    private Answer? AsTime(Reading of) =>
        of.Noun is not null && lexicon.TimeUnits.Contains(of.Noun.Lower) ? Nothing : null;

    /// <summary>"12-seat", "an A320 jet": the number is part of what the thing is called.</summary>
    private Answer? AsNumberOfModel(Reading of) => of.Mention.IsHyphenated
        || (of.Noun is not null && (IsSingularName(of.Sentence, of.Noun, of.Mention)
            || IsModelNumber(of.Sentence, of.Noun, of.Mention))) ? Nothing : null;

    /// <summary>"Zwei Verletzte starben": how many are injured it does not tell.</summary>
    private Answer? AsDeadAmongInjured(Reading of) => of.Noun is { } noun
        && (of.Happened?.Class ?? Member(noun, of.Mention)) is { Counts: "injured" }
        && (_events.HaveDied(of.Sentence, of.Group.Head) || _events.HaveDied(of.Sentence, noun)) ? Nothing : null;

    /// <summary>"Two of them seriously".</summary>
    private Answer? AsSeverity(Reading of) => of.Noun is null && of.Group.IsPart
        && Severely(of.Sentence, of.Number) is { } grave
            ? new Answer(new(grave, People, of.Number)
            {
                Class = lexicon.ClassOf(FigureLexicon.SeverityClass),
                IsPart = true,
            })
            : null;

    /// <summary>"Two counts of murder".</summary>
    private Answer? AsCharge(Reading of) => of.Noun is { } noun && IsCharge(of.Sentence, noun)
        ? new Answer(Other(of.Sentence, of.Mention, of.Group, noun, of.Number, of.Happened)) : null;

    /// <summary>"The index fell to 813 points".</summary>
    private Answer? AsIndex(Reading of) => of.Noun is { } noun && lexicon.IndexUnits.Contains(noun.Lemma)
        && Level(of.Sentence, of.Mention, noun) is { } index ? new Answer(index) : null;

    /// <summary>"Two calendars were released": the deed is as common of things; "release 3" is one.</summary>
    private Answer? AsThingDone(Reading of) =>
        OwnEvent(of) is not { Class: { IsOfPeopleAlone: true, Events: var events }, Word: var deed } ? null
        : of.Noun is { } noun ? IsPerson(noun, deed) ? null : AsThing(of)
        : deed.Upos is Upos.Noun or Upos.Propn && events.Contains(deed.Lower) ? Nothing : null;

    /// <summary>"12 people were killed": by what happened to those counted. Suspects who fled are no displaced people:
    /// what those counted do makes them no victims.</summary>
    private Answer? AsVictims(Reading of) => OwnEvent(of) is { Class: { } known } told
        && !(told is { IsPatient: false, Class.IsBodily: false }
            && of.Noun is { } noun && Member(noun, of.Mention) is { IsHarm: false })
            ? new Answer(IsNoToll(of.Sentence, told.Word, known) ? null
                : OfClass(of.Sentence, of.Mention, of.Group, of.Number, told, known))
            : null;

    /// <summary>Plans to cut jobs are told as figures; what else is to befall people is not.</summary>
    private bool IsNoToll(ParsedSentence sentence, ParsedToken word, CountClass known) =>
        known.Counts == FigureLexicon.JobClass ? _reality.IsUnreal(sentence, word, isHarm: true)
            : _reality.HasNotHappened(sentence, word);

    /// <summary>"Three survivors": by what those counted are called.</summary>
    private Answer? AsMembers(Reading of)
    {
        var happened = OwnEvent(of);
        if (of.Noun is not { } noun || Member(noun, of.Mention) is not { } member
            || (happened is { IsPatient: true, Word: { Upos: Upos.Verb } act }
                && !lexicon.LightVerbs.Contains(act.Lemma) && !member.IsHarm))
        {
            return null;
        }

        return _reality.IsUnreal(of.Sentence, happened?.Word ?? noun, isHarm: true) ? Nothing
            : new Answer(new(member.Counts, (IsAddition(of.Sentence, of.Mention, noun) ? More : "")
                + (lexicon.AnyPeople.Contains(noun.Lemma)
                    ? People : _phrases.Of(of.Sentence, noun, of.Number.Index)), noun)
            { Class = member, Noun = noun, IsPart = of.Group.IsPart });
    }

    /// <summary>"Forty homes destroyed", "sales were 6,798,000".</summary>
    private Answer? AsThing(Reading of) => new Answer(of.Noun is { } noun
        ? Other(of.Sentence, of.Mention, of.Group, noun, of.Number, OwnEvent(of))
        : of.Group.IsPart ? null : Level(of.Sentence, of.Mention, of.Number));

    // "59 dead and 142 survivors": each noun of a list says what became of its own.
    private WhatHappened.Event? OwnEvent(Reading of) => of.Noun is { } noun && noun.Is("conj")
        && of.Happened is { Class: { } listed, Word.Upos: not Upos.Verb }
        && Member(noun, of.Mention) is { IsHarm: true } self && self != listed ? null : of.Happened;

    /// <summary>"118 passengers", "three survivors": the noun itself says what happened to them. "Three crews" counts
    /// groups, "31 crew" their members.</summary>
    private CountClass? Member(ParsedToken noun, NumberMention mention) =>
        mention.Value == 1 || noun.Morphology.Number == Number.Sing && mention.Value < 1
            || lexicon.GroupNouns.Contains(noun.Lemma) && noun.Form.Length > noun.Lemma.Length ? null
            : lexicon.Classes.FirstOrDefault(known => known.People.Contains(noun.Lemma)
                || (lexicon.HasWeakTrees && known.People.Contains(noun.Lower)));

    /// <summary>What a number counts; null for nothing.</summary>
    private readonly record struct Answer(Counted? Counted);

    /// <summary>A number and what its sentence has of it.</summary>
    /// <param name="Number">The number's last word.</param>
    /// <param name="Group">What is counted, where that is said.</param>
    /// <param name="Toll">"The toll rose to 14"; null where it is none.</param>
    private sealed record Reading(
        ParsedSentence Sentence, NumberMention Mention, ParsedToken Number, CountedNoun.Group Group,
        WhatHappened.Event? Toll)
    {
        public ParsedToken? Noun => Group.Noun;

        /// <summary>What happened to those counted; null where nothing did, or before it is looked for.</summary>
        public WhatHappened.Event? Happened { get; init; }
    }
}
