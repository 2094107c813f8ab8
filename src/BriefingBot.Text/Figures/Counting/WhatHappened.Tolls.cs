using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <content>What tolls say, and the words right beside a number.</content>
internal sealed partial class WhatHappened
{
    /// <summary>Words before a toll at the opening of a sentence ("The official death toll").</summary>
    private const int LongestOpening = 5;

    /// <summary>Words behind a counting noun that say what it counts ("of people who were killed").</summary>
    private const int LongestGroup = 5;

    /// <summary>Words from a counting noun to the number that is its.</summary>
    private const int LongestClause = 10;

    /// <summary>"the number of people killed … has risen to 14": the number behind a verb of change is the toll's that
    /// opens the sentence.</summary>
    /// <param name="number">The number's last word.</param>
    /// <param name="from">Its first, with what bounds it ("at least").</param>
    public Event? TollThatMoved(ParsedSentence sentence, ParsedToken number, ParsedToken from)
    {
        var at = Math.Min(number.Index, from.Index) - 1;
        while (at > 0 && sentence.Tokens[at].Upos is Upos.Adp or Upos.Adv or Upos.Part)
        {
            at--;
        }

        return CountedBy(sentence, CountingBehind(sentence, number)) is { } behind ? behind
            : at > 0 && lexicon.IsChange(sentence.Tokens[at])
            && !lexicon.From.Contains(sentence.Tokens[number.Index - 1].Lemma)
            ? CountedBy(sentence, sentence.Tokens.Take(Math.Min(at, LongestOpening)).FirstOrDefault(IsCounting)) : null;
    }

    /// <summary>"brings to 49 the number of banks": the noun of counting right behind a number.</summary>
    public ParsedToken? CountingBehind(ParsedSentence sentence, ParsedToken number) =>
        number.Index > 0 && sentence.Tokens[number.Index - 1].Upos is Upos.Adp
        && sentence.At(number.Index + 1) is { Upos: Upos.Det }
            ? sentence.Tokens.Skip(number.Index + 2).Take(LongestAuxiliary)
                .TakeWhile(token => token.Upos is Upos.Adj or Upos.Noun).FirstOrDefault(IsCounting) : null;

    /// <summary>"the toll rose to 587 people": the verb's subject or object, else the nearest word before.</summary>
    public Event? Toll(ParsedSentence sentence, ParsedToken number, bool isAlone)
    {
        var verb = sentence.Ancestors(number).FirstOrDefault(token => token.Upos is Upos.Verb or Upos.Aux);
        var counting = verb is null ? null : sentence.Children(verb).FirstOrDefault(child =>
            child.IsAny("nsubj", "obj") && IsCounting(child) && child.Index < number.Index);
        counting ??= !isAlone ? null : sentence.Tokens.Take(number.Index).TakeLast(LongestClause).Reverse()
            .TakeWhile(token => token.Form is not (";" or ",")).FirstOrDefault(IsCounting);
        return CountedBy(sentence, counting);
    }

    private bool IsCounting(ParsedToken token) => lexicon.CountingNouns.Contains(token.Lemma);

    /// <summary>What a toll or number counts: "death toll", "number of injured", "number of people killed".</summary>
    private Event? CountedBy(ParsedSentence sentence, ParsedToken? counting)
    {
        if (counting is null)
        {
            return null;
        }

        var behind = sentence.Tokens.Skip(counting.Index + 1).Take(LongestGroup).ToList();
        var known = sentence.Children(counting)
            .Where(child => child.IsAny("compound", "amod", "nmod"))
            .Select(child => _words.EventOf(child) ?? _words.State(child) ?? OfDependents(sentence, child)?.Class
                ?? (lexicon.Victims.Contains(child.Lemma) ? null : _words.ByPeople(child)))
            .FirstOrDefault(known => known is not null)
            ?? (lexicon.TollNouns.Contains(counting.Lemma)
                ? lexicon.ClassOf(FigureLexicon.SingleClass) : null)
            ?? behind.Select(word => _words.State(word) ?? _words.StateByForm(word) ?? _words.EventOf(word))
                .FirstOrDefault(known => known is not null)
            ?? (behind.Exists(word => lexicon.Victims.Contains(word.Lemma))
                ? lexicon.ClassOf(FigureLexicon.Casualties) : null);
        return known is null ? null : new(known, counting, null, true);
    }

    /// <summary>What the words right beside say where the tree is no help: "kills 12", "12 people dead".</summary>
    private Event? OfNeighbours(ParsedSentence sentence, ParsedToken number, ParsedToken last)
    {
        var after = sentence.At(last.Index + 1);
        if (after is not null && (_words.State(after) ?? _words.StateByForm(after)) is { } state
            && after.Upos is Upos.Adj or Upos.Verb or Upos.Noun && sentence.Child(after, "obj") is null)
        {
            return new(state, after, null, true);
        }

        if (number.Index > 1 && lexicon.Including.Contains(sentence.Tokens[number.Index - 1].Lemma)
            && _words.StateByForm(sentence.Tokens[number.Index - 2]) is { IsBodily: true } whole)
        {
            // "The dead included 10 tourists", where the parser takes the verb for a modifier.
            return new(whole, sentence.Tokens[number.Index - 2], null, true);
        }

        // "Bus crash kills 12" may be read as nouns; "charges on two" are charges, and what they are on.
        var isDirect = true;
        for (var at = number.Index - 1; at >= Math.Max(0, number.Index - 4); at--)
        {
            var token = sentence.Tokens[at];
            isDirect &= token.Upos is not Upos.Adp;
            if ((token.Upos is Upos.Verb || (token.Upos is Upos.Noun && isDirect))
                && lexicon.Classes.FirstOrDefault(known => StateWords.Has(known.Done, token)) is { } known
                && (lexicon.HasWeakTrees || !sentence.IsPassive(token)))
            {
                return new(known, token, null, true);
            }

            if (token.Upos is not (Upos.Adp or Upos.Adj or Upos.Adv or Upos.Det or Upos.Num))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>What the nearest word between commas round a number says, where trees are weak: of two the one that
    /// no "and" and no other number parts from it.</summary>
    public Event? InClause(ParsedSentence sentence, ParsedToken number) =>
        !lexicon.HasWeakTrees ? null
            : InClause(sentence, number, isOwn: true) ?? InClause(sentence, number, isOwn: false);

    private Event? InClause(ParsedSentence sentence, ParsedToken number, bool isOwn)
    {
        for (var distance = 1; distance < LongestReach; distance++)
        {
            foreach (var at in new[] { number.Index + distance, number.Index - distance })
            {
                if (sentence.At(at) is { } token
                    && !(isOwn && IsParted(sentence, number.Index, at))
                    && !HasComma(sentence, Math.Min(at, number.Index), Math.Max(at, number.Index))
                    && lexicon.Classes.FirstOrDefault(known => known.IsHarm && (StateWords.Has(known.Done, token)
                        || StateWords.Has(known.Does, token) || StateWords.Has(known.Is, token))) is { } known)
                {
                    return Happened(sentence, known, token);
                }
            }
        }

        return null;
    }

    private bool IsParted(ParsedSentence sentence, int number, int at)
    {
        var (from, to) = at < number ? (at + 1, number) : (number + 1, at);
        return sentence.Tokens.Take(to).Skip(from).Any(token => token.Upos == Upos.Num && number < at
            || lexicon.NumberJoiners.Contains(token.Lower));
    }

    private static bool HasComma(ParsedSentence sentence, int from, int to) =>
        sentence.Tokens.Take(from..to).Any(token => token.Form is "," or ";" or ":");
}
