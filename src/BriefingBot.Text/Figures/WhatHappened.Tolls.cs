using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <content>What tolls say, and the words right beside a number.</content>
internal sealed partial class WhatHappened
{
    /// <summary>Words before a toll at the opening of a sentence ("The official death toll").</summary>
    private const int LongestOpening = 5;

    /// <summary>Words behind a counting noun that say what it counts ("of people who were killed").</summary>
    private const int LongestGroup = 5;

    /// <summary>"the toll rose to 587": the subject says what is counted.</summary>
    private Event? OfToll(ParsedSentence sentence, ParsedToken at, ParsedToken governor)
    {
        var clause = governor.Upos is Upos.Verb ? governor : sentence.Ancestors(at)
            .FirstOrDefault(token => token.Upos == Upos.Verb);
        return clause is not null && sentence.Child(clause, "nsubj") is { } subject
            && lexicon.CountingNouns.Contains(subject.Lemma)
            && sentence.Child(clause, "obj") is null ? TollOf(sentence, subject) : null;
    }

    /// <summary>What a toll or number counts: "death toll", "number of injured".</summary>
    public Event? TollOf(ParsedSentence sentence, ParsedToken noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            if (child.IsAny("compound", "amod", "nmod")
                && (EventOf(child) ?? State(child) ?? ByPeople(sentence, child)) is { } known)
            {
                return new(known, noun, null, true);
            }
        }

        return lexicon.TollNouns.Contains(noun.Lemma)
            ? new(lexicon.Classes.First(known => Has(known.Events, "death")), noun, null, true) : null;
    }

    /// <summary>
    /// "the number of people killed when a ferry sank has risen to 14": the number right behind a verb of change is the
    /// toll's with which the sentence opens, whatever stands between and however the tree takes it.
    /// </summary>
    public Event? TollThatMoved(ParsedSentence sentence, ParsedToken number)
    {
        var at = number.Index - 1;
        while (at > 0 && sentence.Tokens[at].Upos is Upos.Adp or Upos.Adv or Upos.Part)
        {
            at--;
        }

        if (at <= 0 || !IsChange(sentence.Tokens[at])
            || lexicon.From.Contains(sentence.Tokens[number.Index - 1].Lemma))
        {
            return null;
        }

        var counting = sentence.Tokens.Take(Math.Min(at, LongestOpening))
            .FirstOrDefault(token => lexicon.CountingNouns.Contains(token.Lemma));
        return counting is null ? null
            : TollOf(sentence, counting) ?? (OfWordsBehind(sentence, counting) is { } counted
                ? new(counted, counting, null, true) : null);
    }

    // The tagger's dictionary form of a participle may be cut short ("climbed" to "clim").
    private bool IsChange(ParsedToken token) => lexicon.ChangeWords.Contains(token.Lemma)
        || (token.Form.EndsWith("ed", StringComparison.Ordinal) && lexicon.ChangeWords.Contains(token.Form[..^2]));

    /// <summary>What the words behind a counting noun say: "number of people killed".</summary>
    private CountClass? OfWordsBehind(ParsedSentence sentence, ParsedToken counting) =>
        sentence.Tokens.Skip(counting.Index + 1).Take(LongestGroup)
            .Select(word => State(word) ?? StateByForm(word) ?? EventOf(word))
            .FirstOrDefault(known => known is not null);

    private CountClass? ByPeople(ParsedToken noun) =>
        lexicon.Classes.FirstOrDefault(known => known.IsBodily && known.People.Contains(noun.Lemma));

    private CountClass? ByPeople(ParsedSentence sentence, ParsedToken noun) => OfDependents(sentence, noun)?.Class;

    /// <summary>"the number of wounded rose to 212": the words before a number that stands alone, where the tree is no
    /// help.</summary>
    public Event? TollBefore(ParsedSentence sentence, ParsedToken number)
    {
        for (var at = number.Index - 1; at >= Math.Max(0, number.Index - 10); at--)
        {
            var token = sentence.Tokens[at];
            if (token.Form is ";" or ",")
            {
                return null;
            }

            if (lexicon.CountingNouns.Contains(token.Lemma))
            {
                return OfWordsBehind(sentence, token) is { } counted ? new(counted, token, null, true) : null;
            }
        }

        return null;
    }

    /// <summary>What the words right beside say where the tree is no help: "kills 12", "12 people dead".</summary>
    private Event? OfNeighbours(ParsedSentence sentence, ParsedToken number, ParsedToken last)
    {
        var after = last.Index + 1 < sentence.Tokens.Count ? sentence.Tokens[last.Index + 1] : null;
        if (after is not null && (State(after) ?? StateByForm(after)) is { } state
            && after.Upos is Upos.Adj or Upos.Verb or Upos.Noun && sentence.Child(after, "obj") is null)
        {
            return new(state, after, null, true);
        }

        if (number.Index > 1 && lexicon.Including.Contains(sentence.Tokens[number.Index - 1].Lemma)
            && StateByForm(sentence.Tokens[number.Index - 2]) is { IsBodily: true } whole)
        {
            // "The dead included 10 tourists", where the parser takes the verb for a modifier.
            return new(whole, sentence.Tokens[number.Index - 2], null, true);
        }

        for (var at = number.Index - 1; at >= Math.Max(0, number.Index - 4); at--)
        {
            var token = sentence.Tokens[at];
            if (token.Upos is Upos.Verb or Upos.Noun
                && lexicon.Classes.FirstOrDefault(known => Has(known.Done, token)) is { } known
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

    /// <summary>What the nearest word between the commas round a number says, in a language whose trees are weak.
    /// </summary>
    public Event? InClause(ParsedSentence sentence, ParsedToken number)
    {
        for (var distance = 1; lexicon.HasWeakTrees && distance < LongestReach; distance++)
        {
            foreach (var at in new[] { number.Index + distance, number.Index - distance })
            {
                if (at >= 0 && at < sentence.Tokens.Count && sentence.Tokens[at] is var token
                    && !HasComma(sentence, Math.Min(at, number.Index), Math.Max(at, number.Index))
                    && lexicon.Classes.FirstOrDefault(known => known.IsHarm && (Has(known.Done, token)
                        || Has(known.Does, token) || Has(known.Is, token))) is { } known)
                {
                    return new(known, token, Severity(sentence, token, known), true);
                }
            }
        }

        return null;
    }

    private static bool HasComma(ParsedSentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (sentence.Tokens[at].Form is "," or ";" or ":")
            {
                return true;
            }
        }

        return false;
    }
}
