using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Says what a measure is of: the stuff ("34 inches of snow"), or a thing in one dimension ("the missile flew
/// 950 km", "an altitude of 4,500 km"). A measure that only places something ("5 km north of town") is no
/// figure.</summary>
internal sealed class MeasureReader(FigureLexicon lexicon)
{
    /// <summary>Words after the unit in which the stuff or the dimension must stand.</summary>
    private const int MostWordsToStuff = 4;

    /// <summary>Words from a measure to one that says it is a way from somewhere.</summary>
    private const int LongestWay = 6;

    /// <summary>What a measure is of; null where it only places something.</summary>
    /// <param name="what">The noun that the amount hangs on.</param>
    /// <param name="head">The word that stands for the amount in the tree.</param>
    /// <param name="first">The amount's first word.</param>
    /// <param name="last">The amount's last word.</param>
    public Counted? Read(ParsedSentence sentence, ParsedToken? what, ParsedToken head, ParsedToken first,
        ParsedToken last)
    {
        if (sentence.Tokens.Skip(last.Index + 1).Take(LongestWay).Any(token => lexicon.Apart.Contains(token.Lower)))
        {
            return null; // "50 Meter von der Schule entfernt"
        }

        if (Ground(sentence, head, last) is { } ground)
        {
            return ground;
        }

        var stuff = Stuff(sentence, last);
        var isOf = head.Is("nmod") && lexicon.IsOf(sentence, head);
        var isPlace = Next(sentence, last) is { } next
            && lexicon.Directions.Contains(next.Lemma) && !lexicon.Of.Contains(next.Lemma);
        var thing = stuff ?? (what is { Upos: Upos.Noun } && !isPlace
            && (isOf || sentence.Child(head, "cop") is not null) ? what : null);
        if (thing is not null && !lexicon.MeasuringNouns.Contains(thing.Lemma))
        {
            var name = PhraseText.Named(sentence, thing);
            var noun = PhraseText.LastWord(name);
            return lexicon.Measures.ContainsKey(noun.ToLowerInvariant()) ? null
                : new(lexicon.MeasuredAs.GetValueOrDefault(noun, noun), name, thing) { Noun = thing };
        }

        // "burned 18,000 acres": the measure is what something was done to.
        if (thing is null && head.Is("obj") && sentence.HeadOf(head) is { } done
            && lexicon.Destroying.Contains(done.Lemma))
        {
            return new($"{head.Lower} {done.Lower}", AmountReader.Subject(lexicon, sentence, head, null), done);
        }

        if (thing is null && Level(sentence, head, last) is { } level)
        {
            return level;
        }

        if (thing is null && (Before(sentence, first, last) ?? Behind(sentence, last)) is { } told)
        {
            return told;
        }

        return Dimension(sentence, thing, head, last) is var (counts, anchor)
            && (AmountReader.Subject(lexicon, sentence, head, thing, isAnybodys: false) ?? Nearest(sentence, anchor))
                is { } owner ? new(counts, owner, anchor) { Noun = thing } : null;
    }

    /// <summary>"rushed for 120 yards", "gained 80 yards", "250 yards passing": what a player comes to.</summary>
    private Counted? Ground(ParsedSentence sentence, ParsedToken head, ParsedToken last)
    {
        if (!lexicon.GroundUnits.Contains(last.Lower) || IsPlaced(sentence, last))
        {
            return null;
        }

        var isFor = sentence.CaseOf(head) is { } mark && lexicon.Through.Contains(mark);
        var gaining = sentence.At(last.Index + 1) is { } next && lexicon.Gaining.Contains(next.Lower) ? next
            : sentence.Ancestors(head).FirstOrDefault(token => lexicon.Gaining.Contains(token.Lemma)
                && (isFor || (head.Is("obj") && lexicon.IsChange(token))));
        if (gaining is null)
        {
            return null;
        }

        var player = AmountReader.Subject(lexicon, sentence, head, null, isAnybodys: false);
        return new(last.Lower, player, gaining) { IsMinor = true };
    }

    /// <summary>"Production rose to 5.5 million tonnes": a result that changes.</summary>
    private Counted? Level(ParsedSentence sentence, ParsedToken head, ParsedToken last)
    {
        var verb = sentence.Ancestors(head).Take(2).FirstOrDefault(token => lexicon.IsChange(token)
            || lexicon.ChangeForms.Contains(token.Lower));
        var subject = verb is null ? null : sentence.Child(verb, "nsubj") ?? sentence.Ancestors(verb).Take(2)
            .Select(above => sentence.Child(above, "nsubj")).FirstOrDefault(found => found is not null);
        subject = subject is not null && IsResult(subject) ? subject
            : verb is null ? null : sentence.Child(verb, "obj");
        return subject is { Upos: Upos.Noun } && subject.Index < head.Index
            && IsResult(subject)
            && !IsPlaced(sentence, last)
            ? new(subject.Lemma, PhraseText.Named(sentence, subject), subject) { Noun = subject, IsAmount = true }
            : null;
    }

    /// <summary>The word behind a measure and what it is in other units ("50 km (30 miles) from").</summary>
    private static ParsedToken? Next(ParsedSentence sentence, ParsedToken last)
    {
        var at = last.Index + 1;
        if (sentence.FormAt(at) is "(")
        {
            at += sentence.Tokens.Skip(at).TakeWhile(token => token.Form is not ")").Count() + 1;
        }

        return sentence.At(at);
    }

    private bool IsPlaced(ParsedSentence sentence, ParsedToken last) =>
        Next(sentence, last) is { } next && lexicon.Directions.Contains(next.Lemma);

    private string? Nearest(ParsedSentence sentence, ParsedToken anchor) => sentence.Tokens.Take(anchor.Index)
        .LastOrDefault(token => token.Upos is Upos.Noun or Upos.Propn
            && !lexicon.Measures.ContainsKey(token.Lower)) is { } noun
        ? PhraseText.Named(sentence, noun) : null;

    private bool IsResult(ParsedToken noun) => lexicon.ResultNouns.Contains(noun.Lemma)
        || lexicon.ResultNouns.Contains(noun.Lower);

    /// <summary>"The probe flew 1,200 km": where the tree takes the verb for a noun, the words tell.</summary>
    private Counted? Before(ParsedSentence sentence, ParsedToken first, ParsedToken last) =>
        first.Index > 1 && sentence.Tokens[first.Index - 1] is { Upos: not Upos.Verb } verb
            && Verb(verb.Lower, last) is { } form
            && (sentence.Tokens[first.Index - 2] is { Upos: Upos.Noun or Upos.Propn } before ? before
                : sentence.Tokens[first.Index - 2].Upos is Upos.Cconj
                    ? sentence.Tokens.FirstOrDefault(token => token.Is("nsubj")) : null) is { } subject
            && !IsPlaced(sentence, last)
            ? new(form, PhraseText.Named(sentence, subject), verb) : null;

    /// <summary>"the 2,700 km (1,680 miles) that the missile flew": behind, and the same in other units.</summary>
    private Counted? Behind(ParsedSentence sentence, ParsedToken last)
    {
        var words = sentence.Tokens.Skip(last.Index + 1)
            .SkipWhile(token => token.Form is "(" or ")" || token.Upos is Upos.Num
                || lexicon.Measures.ContainsKey(token.Lower))
            .SkipWhile(token => token.Upos is Upos.Det or Upos.Pron).Take(2).ToList();
        return words is [{ Upos: Upos.Noun or Upos.Propn } subject, { } verb]
            && Verb(verb.Lower, last) is { } form
            ? new(form, PhraseText.Named(sentence, subject), verb) : null;
    }

    /// <summary>The dimension that a verb measures; a way is measured by its length.</summary>
    private string? Verb(string form, ParsedToken unit) => lexicon.MeasuringVerbs.TryGetValue(form, out var dimension)
        && (lexicon.Lengths.Count == 0 || dimension != lexicon.MeasuringVerbs.GetValueOrDefault("fall")
            || lexicon.Lengths.Contains(lexicon.Measures.GetValueOrDefault(unit.Lower, "")))
            ? dimension : null;

    /// <summary>"of snow" after the unit; "miles north of town" and "square miles of Paris" are of no stuff.</summary>
    private ParsedToken? Stuff(ParsedSentence sentence, ParsedToken last)
    {
        var of = sentence.Tokens.Skip(last.Index + 1).Take(MostWordsToStuff)
            .TakeWhile(token => lexicon.Of.Contains(token.Lemma) || !lexicon.Directions.Contains(token.Lemma))
            .SkipWhile(token => !lexicon.Of.Contains(token.Lemma))
            .Skip(1).FirstOrDefault(token => token.Upos is Upos.Noun or Upos.Propn);
        while (of is not null && sentence.At(of.Index + 1) is { } next
            && (next.Upos is Upos.Noun || lexicon.MeasuringNouns.Contains(next.Lemma)))
        {
            of = next;
        }

        return of is { Upos: not Upos.Propn } ? of : null;
    }

    private (string Counts, ParsedToken Anchor)? Dimension(ParsedSentence sentence, ParsedToken? noun,
        ParsedToken head, ParsedToken last)
    {
        if (noun is not null)
        {
            return (noun.Lemma, noun);
        }

        // "the temperature reached 41 degrees"
        if (head.Is("obj") && sentence.HeadOf(head) is { } reached && lexicon.IsChange(reached)
            && sentence.Child(reached, "nsubj") is { } dimension && lexicon.MeasuringNouns.Contains(dimension.Lemma))
        {
            return (dimension.Lemma, dimension);
        }

        var next = Next(sentence, last);
        if (next is not null && lexicon.MeasuringAdjectives.TryGetValue(next.Lemma, out var quality))
        {
            return (quality, next);
        }

        return sentence.HeadOf(head) is { Upos: Upos.Verb } verb
            && head.IsAny("obj", "obl:unmarked", "advmod", "obl")
            // "travelled 1,200 miles from Oregon" is a way, "stood 5 km from town" a place.
            && (next is null || !lexicon.Directions.Contains(next.Lemma)
                || (lexicon.From.Contains(next.Lemma) && head.Is("obj")))
            && (sentence.CaseOf(head) is not { } mark || lexicon.Through.Contains(mark))
            && Verb(verb.Lemma, last) is { } done ? (done, verb) : null;
    }
}
