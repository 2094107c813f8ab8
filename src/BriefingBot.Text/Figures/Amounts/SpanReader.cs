using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Reads how long a thing lasts: "an eight-year offer", "a gap of five years", "the repair will take twelve
/// days", "life expectancy is 71 years". A time that only places an event ("after two years") is no figure.</summary>
internal sealed class SpanReader(FigureLexicon lexicon)
{
    /// <summary>Words from the unit to the noun that it stands before.</summary>
    private const int MostWordsToNoun = 3;

    private readonly PhraseText _phrases = new(lexicon);
    private readonly Reality _reality = new(lexicon);

    /// <summary>What lasts so long; null where the duration only places something in time.</summary>
    public Counted? Read(ParsedSentence sentence, NumberMention mention)
    {
        if (sentence.WordAt(mention.End - 1) is not { } unit)
        {
            return null;
        }

        var thing = Attributed(sentence, unit) ?? Level(sentence, unit);
        if (thing is not null)
        {
            var name = _phrases.Of(sentence, thing, unit.Index < thing.Index ? unit.Index : -1).Split(' ');
            return new(string.Join(' ', name.SkipWhile(IsLength)), Of(sentence, thing, unit), thing)
            {
                Noun = thing,
            };
        }

        return sentence.HeadOf(unit) is { Upos: Upos.Verb } verb && unit.IsAny("obj", "obl", "advmod", "dep")
            && sentence.CaseOf(unit) is null && lexicon.Lasting.Contains(verb.Lemma)
            && !_reality.IsUnreal(sentence, verb, isHarm: false)
                ? new($"{unit.Lower} {verb.Lower}",
                    AmountReader.Subject(lexicon, sentence, unit, null, isAnybodys: false), verb) : null;
    }

    /// <summary>"eight-year" before what lasts so long.</summary>
    private bool IsLength(string word) => word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen
        && lexicon.TermUnits.ContainsKey(word[(hyphen + 1)..].ToLowerInvariant());

    /// <summary>"an eight-year offer", "over a 25 year period", "a gap of five years".</summary>
    private ParsedToken? Attributed(ParsedSentence sentence, ParsedToken unit)
    {
        var noun = sentence.Tokens.Skip(unit.Index + 1).Take(MostWordsToNoun)
            .TakeWhile(token => token.Upos is Upos.Noun or Upos.Adj or Upos.Punct && token.Form is not ("," or "."))
            .FirstOrDefault(token => lexicon.Spans.Contains(token.Lemma));
        return noun ?? (unit.Is("nmod") && lexicon.IsOf(sentence, unit)
            && sentence.HeadOf(unit) is { } head && lexicon.Spans.Contains(head.Lemma) ? head : null);
    }

    /// <summary>"life expectancy is 71 years … and 79 years …", "the deal is for eight years".</summary>
    private ParsedToken? Level(ParsedSentence sentence, ParsedToken unit)
    {
        var at = unit.Is("conj") && sentence.HeadOf(unit) is { } first
            ? sentence.Child(first, "cop") is null && first.Is("nmod") ? sentence.HeadOf(first)! : first : unit;
        return sentence.Child(at, "cop") is { } copula && sentence.Child(at, "nsubj") is { Upos: Upos.Noun } subject
            && subject.Index < copula.Index && !_reality.IsUnreal(sentence, at, isHarm: false)
            && !lexicon.AnyPeople.Contains(subject.Lemma)
            && !FigureWords.English.IsPerson(subject.Lower) ? subject : null;
    }

    /// <summary>"71 years for a manual worker", else who made or has it.</summary>
    private string? Of(ParsedSentence sentence, ParsedToken thing, ParsedToken unit)
    {
        var next = sentence.Tokens.Skip(unit.Index + 1).Take(2 * MostWordsToNoun)
            .TakeWhile(token => token.Upos is Upos.Adp or Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn).ToList();
        return next.Count > 1 && next[0].Upos is Upos.Adp && unit.Index > thing.Index
            && next.FindLast(token => token.Upos is Upos.Noun or Upos.Propn) is { } noun
                ? PhraseText.Named(sentence, noun)
                : AmountReader.Subject(lexicon, sentence, thing, thing, isAnybodys: false);
    }
}
