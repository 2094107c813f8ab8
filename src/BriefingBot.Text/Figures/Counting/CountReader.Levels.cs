using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <content>Numbers that stand alone: levels, scales, and the numerals of names.</content>
internal sealed partial class CountReader
{
    internal const string Magnitude = "magnitude";

    /// <summary>Above every magnitude on the scales of earthquakes.</summary>
    private const decimal StrongestQuake = 10;

    /// <summary>"magnitude 6.8", "a 7.1-magnitude quake".</summary>
    private string? Scale(ParsedSentence sentence, ParsedToken first, ParsedToken number) =>
        Enumerable.Range(first.Index - 2, number.Index - first.Index + 6)
            .Where(at => at >= 0 && at < sentence.Tokens.Count && at != number.Index)
            .Select(at => sentence.Tokens[at]).Any(token => (lexicon.Magnitude.Contains(token.Lemma.ToLowerInvariant())
                || lexicon.Magnitude.Contains(token.Lower))
                && !(token.Index > number.Index && sentence.At(token.Index + 1) is { Upos: Upos.Num }))
            ? Magnitude : null;

    /// <summary>"Route 66", "Falcon 9": the number follows a name that governs it.</summary>
    private bool IsNamed(ParsedSentence sentence, ParsedToken number)
    {
        var before = number.Index > 0 ? sentence.Tokens[number.Index - 1] : null;
        return before is { Upos: Upos.Propn or Upos.Noun }
            && !lexicon.Classes.Any(known => known.Done.Contains(before.Lemma))
            && (number.Head == before.Index || (before.Upos == Upos.Propn && number.Is("nummod")) || number.Is("flat")
                || lexicon.Makes.Contains(before.Lower));
    }

    /// <summary>Letters of a model's code ("AK 47").</summary>
    internal const int LongestCode = 4;

    /// <summary>"Falcon 9 rockets": a numeral right after a name.</summary>
    private bool IsModelNumber(ParsedSentence sentence, ParsedToken noun, NumberMention mention)
    {
        var first = sentence.WordAt(mention.At);
        if (first is { Index: > 1 } && mention is { IsDigits: true, Value: < 1000 }
            && sentence.Tokens[first.Index - 1].Form is "-" && sentence.Tokens[first.Index - 2].Form is var code
            && code.Length <= LongestCode && code.All(char.IsUpper))
        {
            return true;
        }

        return first is { Index: > 0 } && mention is { IsDigits: true, Value: < 1000 } && mention.Start == mention.At
            && sentence.Tokens[first.Index - 1] is { } name && char.IsUpper(name.Form[0])
            && !lexicon.Weekdays.Contains(name.Lower)
            && (lexicon.Makes.Contains(name.Lower) || (name.Upos == Upos.Propn && !IsPlace(name, noun))
                || (name.Form.Length <= LongestCode && name.Form.All(char.IsUpper) && name.Index > 0)
                || (name.Upos is Upos.Noun or Upos.Adj && name.Index > 0
                && !char.IsUpper(name.Lemma[0]))); // every noun of German has a capital
    }

    /// <summary>"In Larkford 13 people were hurt": the name is no part of the subject's phrase.</summary>
    private bool IsPlace(ParsedToken name, ParsedToken noun) =>
        name.Is("obl") && name.Head == noun.Head && noun.Is("nsubj") && IsOfPersons(noun);

    /// <summary>"unit sales were 6,798,000", "vehicle sales totalled 1,751,000": the subject is counted.</summary>
    private Counted? Level(ParsedSentence sentence, NumberMention mention, ParsedToken number)
    {
        var subject = sentence.Child(number, "nsubj")
            ?? sentence.Ancestors(number).Take(2)
                .Where(token => token.Upos == Upos.Verb && lexicon.IsChange(token))
                .Select(token => sentence.Child(token, "nsubj")
                    ?? (token.Is("xcomp") ? sentence.Child(sentence.HeadOf(token)!, "obj") : null)).FirstOrDefault()
            ?? (number.Index > 0 && (sentence.Tokens[number.Index - 1].Is("cop")
                || lexicon.IsChange(sentence.Tokens[number.Index - 1]))
                ? sentence.Ancestors(number).LastOrDefault(token => token.Upos == Upos.Noun
                    && token.Index < number.Index)
                : null);
        subject ??= Changed(sentence, number);
        if (subject is not null && lexicon.CountingNouns.Contains(subject.Lemma))
        {
            subject = sentence.ChildrenBy(subject, "nmod").FirstOrDefault(child => child.Upos == Upos.Noun);
        }

        return subject is { Upos: Upos.Noun } && subject.Index < number.Index
            && (mention.Value >= 100 || (lexicon.IndexNouns.Contains(subject.Lemma) && mention.Value > 2))
            ? new(lexicon.AnyPeople.Contains(subject.Lemma) ? _phrases.Qualified(sentence, subject, -1)
                : _phrases.Of(sentence, subject, -1), null, subject)
            {
                Noun = subject,
                IsAmount = lexicon.MoneyNouns.Contains(subject.Lemma) || lexicon.ResultNouns.Contains(subject.Form)
            }
                : null;
    }

    /// <summary>"unemployment rose 206,900 to 4.64 million": the noun before a verb of change.</summary>
    private ParsedToken? Changed(ParsedSentence sentence, ParsedToken number)
    {
        for (var at = number.Index - 1; at > 0 && number.Index - at < 9; at--)
        {
            var token = sentence.Tokens[at];
            if (lexicon.IsChange(token) && token.Upos is Upos.Verb or Upos.Adv)
            {
                return sentence.Child(token, "nsubj") is { Upos: Upos.Noun } subject ? subject
                    : sentence.Tokens.Take(at).LastOrDefault(before => before.Upos is Upos.Noun or Upos.Punct)
                        is { Upos: Upos.Noun } noun ? noun : null;
            }

            if (token.Upos is not (Upos.Adp or Upos.Num or Upos.Adv or Upos.Det or Upos.Sym or Upos.Noun or Upos.Part)
                || (token.Upos == Upos.Noun && !lexicon.Percent.Contains(token.Lemma)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"911 call", "10 Downing Street": more than one of a thing told in the singular is a name.</summary>
    private bool IsSingularName(ParsedSentence sentence, ParsedToken noun, NumberMention mention) =>
        noun.Morphology.Number == Number.Sing && mention is { IsDigits: true, Bound: FigureBound.Exact }
            && mention.Value != 1 && !lexicon.AnyPeople.Contains(noun.Lemma)
        && !lexicon.Classes.Any(known => known.People.Contains(noun.Lemma) || known.Is.Contains(noun.Lower))
        && !noun.Form.EndsWith('s') && mention.Value < 1000
        && (!lexicon.Invariable.Contains(noun.Lower) || IsModel(sentence, mention));

    /// <summary>Smaller numbers are no model's.</summary>
    private const decimal LeastModel = 100;

    /// <summary>"the new 777 aircraft": what is so many stands behind its number.</summary>
    private bool IsModel(ParsedSentence sentence, NumberMention mention) => mention.Value >= LeastModel
        && mention.Start == mention.At && sentence.WordAt(mention.At) is { Index: > 0 } number
        && sentence.Tokens[number.Index - 1] is { Upos: Upos.Adj or Upos.Verb } before && before.Is("amod")
        && !lexicon.LongBefore.Contains(before.Lower) && !lexicon.Rest.Contains(before.Lower);
}
