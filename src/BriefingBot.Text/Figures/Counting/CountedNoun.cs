using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Finds the noun that a number counts: governed by it, partitive ("two of them"), or left out.</summary>
internal sealed class CountedNoun(FigureLexicon lexicon)
{
    /// <summary>How far a noun may stand after its number.</summary>
    private const int MostWordsToNoun = 6;

    /// <summary>The noun and the word whose place in the tree is the group's.</summary>
    /// <param name="Noun">Null where it is left out.</param>
    /// <param name="Head">The noun, else the number.</param>
    /// <param name="IsPart">"two of the officers": part of a whole that the sentence names.</param>
    internal readonly record struct Group(ParsedToken? Noun, ParsedToken Head, bool IsPart);

    public Group? Find(ParsedSentence sentence, NumberMention mention)
    {
        if (Last(sentence, mention) is not { } number)
        {
            return null;
        }

        if (sentence.At(number.Index + 1) is { } next && lexicon.Of.Contains(next.Lemma))
        {
            var group = Partitive(sentence, number);
            var isWhole = (mention.Word is not null || lexicon.Scales.ContainsKey(number.Lower))
                && group is { Noun: { } counted } && !IsDefinite(sentence, counted);
            isWhole |= group is not null && sentence.WordAt(mention.Start) is { Index: > 0 } first
                && lexicon.Every.Contains(sentence.Tokens[first.Index - 1].Lemma);
            return isWhole ? group!.Value with { IsPart = false } : group;
        }

        if (Governor(sentence, number) is { } governor)
        {
            // "plus de 3000 personnes": where the parser hangs the noun on the words of the bound, they stand for it.
            var bound = sentence.HeadOf(governor);
            return new(governor, bound is not null && bound.End - sentence.Offset <= mention.At
                && bound.Start - sentence.Offset >= mention.Start ? bound : governor, false);
        }

        return Following(sentence, number) is { } following
            ? new(following, Placed(sentence, number, following), false)
            : new(null, Bound(sentence, mention, number), false);
    }

    /// <summary>"As many as 200 were killed": where the number hangs on the words of its bound, they stand for it.
    /// </summary>
    private static ParsedToken Bound(ParsedSentence sentence, NumberMention mention, ParsedToken number) =>
        sentence.HeadOf(number) is { } head && head.Start - sentence.Offset >= mention.Start
            && head.End - sentence.Offset <= mention.At ? head : number;

    private bool IsDefinite(ParsedSentence sentence, ParsedToken noun) => sentence.Children(noun).Any(child =>
        child.IsAny("det", "nmod:poss") && lexicon.Definite.Contains(child.Lower));

    /// <summary>The last token of the number itself.</summary>
    public static ParsedToken? Last(ParsedSentence sentence, NumberMention mention)
    {
        var token = sentence.WordAt(mention.NumberEnd - 1) ?? sentence.WordAt(mention.At);
        while (token is { IsContracted: true } && sentence.At(token.Index + 1) is { } next && next.Start == token.Start)
        {
            // The words of a contraction share their place: "forty-six" ends with its last.
            token = next;
        }

        return token;
    }

    private Group? Partitive(ParsedSentence sentence, ParsedToken number)
    {
        for (var at = number.Index + 2; at < Math.Min(sentence.Tokens.Count, number.Index + 2 + MostWordsToNoun); at++)
        {
            var token = sentence.Tokens[at];
            if (token.Upos is Upos.Pron && !token.Lemma.EndsWith("self", StringComparison.Ordinal)
                && token.Morphology.Number != Number.Sing
                && sentence.At(at + 1) is not { Upos: Upos.Noun })
            {
                return new(null, number, true);
            }

            if (token.Upos is Upos.Noun or Upos.Propn && !IsInsidePhrase(sentence, at))
            {
                return new(token, number, true);
            }

            if (token.Upos is Upos.Adj or Upos.Verb
                && lexicon.Classes.Any(known =>
                known.Is.Contains(token.Lemma) || known.Is.Contains(token.Lower))
                && !IsInsidePhrase(sentence, at))
            {
                return new(token, number, true);
            }

            if (token.Upos is Upos.Adj && char.IsUpper(token.Form[0]) && at + 1 < sentence.Tokens.Count
                && sentence.Tokens[at + 1].Upos is not (Upos.Noun or Upos.Propn or Upos.Adj))
            {
                return new(token, number, true);
            }

            if (token.Upos is Upos.Punct or Upos.Verb or Upos.Aux or Upos.Adp)
            {
                break;
            }
        }

        return new(null, number, true);
    }

    private ParsedToken? Governor(ParsedSentence sentence, ParsedToken number)
    {
        var head = sentence.HeadOf(number);
        while (head is not null && head.Upos is Upos.Num or Upos.Sym && head.Index > number.Index)
        {
            head = sentence.HeadOf(head);
        }

        return head is not null && head.Index > number.Index && head.Index - number.Index <= MostWordsToNoun
            && head.Upos is Upos.Noun or Upos.Propn && !IsDay(head)
            && !HasBreak(sentence, number.Index, head.Index) ? End(sentence, head) : null;
    }

    /// <summary>The first noun phrase right after the number, by the order of words.</summary>
    private ParsedToken? Following(ParsedSentence sentence, ParsedToken number)
    {
        ParsedToken? noun = null;
        for (var at = number.Index + 1; at < Math.Min(sentence.Tokens.Count, number.Index + 1 + MostWordsToNoun); at++)
        {
            var token = sentence.Tokens[at];
            if (token.Upos is Upos.Noun or Upos.Propn && !IsDay(token)
                && !(noun is not null && IsHeadlineState(noun, token)))
            {
                noun = token;
            }
            else if (noun is not null
                || !(token.Upos is Upos.Adj || token.Form is "-"
                || (token.Upos == Upos.Verb && token.Morphology.VerbForm == VerbForm.Part && at == number.Index + 1
                && IsPluralNoun(sentence, sentence.At(at + 1)?.Is("compound") == true ? at + 2 : at + 1))))
            {
                break;
            }
        }

        // "one civilian were", "двое гражданских": an adjective that ends the phrase is its noun.
        return noun ?? (sentence.At(number.Index + 2) is { } after
            && sentence.Tokens[number.Index + 1] is { Upos: Upos.Adj } last
            && (after.Upos is Upos.Aux
                || (lexicon.HasWeakTrees && EndsPhrase(sentence, number.Index + 2)))
                && lexicon.Classes.All(known => !known.Is.Contains(last.Lemma)
                    && !known.People.Contains(last.Lower)) ? last : null);
    }

    /// <summary>"killed 12 Monday": a day behind a number is not what it counts.</summary>
    private bool IsDay(ParsedToken token) => lexicon.HasCapitalDates && lexicon.Weekdays.Contains(token.Lower)
        && char.IsUpper(token.Form[0]);

    /// <summary>"4 Women Shot": where a headline's capitals make a name of what became of them.</summary>
    private bool IsHeadlineState(ParsedToken noun, ParsedToken token) => token.Upos is Upos.Propn
        && FigureWords.English.IsPerson(noun.Lower)
        && lexicon.Classes.Any(known => known.Is.Contains(token.Lower));

    // "семь полицейских и двое …": in a list the next number opens a phrase of its own.
    private bool EndsPhrase(ParsedSentence sentence, int at) =>
        sentence.Tokens[at].Upos is Upos.Punct or Upos.Verb || (sentence.Tokens[at].Upos is Upos.Cconj
            && sentence.At(at + 1) is { } next && (next.Upos is Upos.Num
                || lexicon.Numbers.ContainsKey(next.Lower)));

    private static bool IsPluralNoun(ParsedSentence sentence, int at) =>
        sentence.At(at) is { Upos: Upos.Noun, Morphology.Number: Number.Plur };

    private static ParsedToken Placed(ParsedSentence sentence, ParsedToken number, ParsedToken noun) =>
        sentence.Governs(noun, number) || number.Head == noun.Index ? noun : noun.Head == number.Index ? number : noun;

    /// <summary>A compound's last noun where the parser put the head too early ("MK-84 bombs").</summary>
    private static ParsedToken End(ParsedSentence sentence, ParsedToken noun)
    {
        if (noun.Is("compound") && noun.Form.All(char.IsUpper) && sentence.HeadOf(noun) is { Upos: Upos.Noun } model
            && model.Index > noun.Index && sentence.Tokens.Skip(noun.Index + 1).Take(model.Index - noun.Index - 1)
                .All(token => token.Upos is Upos.Num or Upos.Punct or Upos.Sym or Upos.Adj))
        {
            noun = model;
        }

        // "six AK 47 rifles"
        if (noun.Form.Length <= CountReader.LongestCode && noun.Form.All(char.IsUpper)
            && sentence.At(noun.Index + 1) is { Upos: Upos.Num }
            && sentence.At(noun.Index + 2) is { Morphology.Number: Number.Plur } coded)
        {
            noun = coded;
        }

        while (IsInsidePhrase(sentence, noun.Index))
        {
            noun = sentence.Tokens[noun.Index + 1];
        }

        // "14 AK-47 rifles": a name and the things that it names.
        return noun.Upos == Upos.Propn && sentence.ChildrenBy(noun, "flat").FirstOrDefault(thing =>
            thing is { Upos: Upos.Noun, Morphology.Number: Number.Plur } && thing.Index > noun.Index) is { } named
            ? named : noun;
    }

    private static bool IsInsidePhrase(ParsedSentence sentence, int at) =>
        sentence.At(at + 1) is { Upos: Upos.Noun }
            && sentence.Tokens[at].IsAny("compound", "amod", "nmod:poss") && sentence.Tokens[at].Head > at;

    private static bool HasBreak(ParsedSentence sentence, int from, int to) => sentence.Tokens.Take((from + 1)..to)
        .Any(token => token is { Upos: Upos.Verb or Upos.Aux, Morphology.VerbForm: VerbForm.Fin }
            || token.Form is ";" or ":" or "(" or ")"
            || (token.Upos is Upos.Adp && token.Index == from + 1 && char.IsUpper(sentence.Tokens[to].Form[0]))
            || (token.Form is "," && token.Index == to - 1));
}
