using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <content>What is worth an amount, and whose it is.</content>
internal sealed partial class AmountReader
{
    /// <summary>Most words before a thing that belong to the thing's name.</summary>
    private const int MostWordsOfThing = 3;

    /// <summary>"gold ingots worth around $14m": what stands right before.</summary>
    private Counted? Worth(ParsedSentence sentence, ParsedToken first) =>
        first.Index > 1 && sentence.Tokens[first.Index - 1] is { Upos: Upos.Adj } worth
        && sentence.Tokens[first.Index - 2] is { Upos: Upos.Noun } thing
        && lexicon.MoneyVerbs.ContainsKey(worth.Lemma) && !lexicon.MoneyNouns.Contains(thing.Lemma)
            ? new(Together(sentence, thing).ToLowerInvariant(), null, thing) { Noun = thing } : null;

    /// <summary>"rings and gold watches": what is worth so much together has both names.</summary>
    private string Together(ParsedSentence sentence, ParsedToken thing)
    {
        var first = thing.Index;
        while (first > 1 && thing.Index - first < MostWordsOfThing
            && sentence.Tokens[first - 1].Upos is Upos.Adj or Upos.Noun)
        {
            first--;
        }

        return first > 1 && lexicon.NumberJoiners.Contains(sentence.Tokens[first - 1].Lower)
            && sentence.Tokens[first - 2] is { Upos: Upos.Noun } other
                ? sentence.Text[(other.Start - sentence.Offset)..(thing.End - sentence.Offset)]
                : _phrases.Of(sentence, thing, -1);
    }

    /// <summary>"4 percent of its staff": what the share is of.</summary>
    private ParsedToken? Whole(ParsedSentence sentence, ParsedToken last)
    {
        if (sentence.At(last.Index + 1) is not { } of || !lexicon.Of.Contains(of.Lemma))
        {
            return null;
        }

        var noun = sentence.Tokens.Skip(last.Index + 2).Take(5)
            .FirstOrDefault(token => token.Upos is Upos.Noun or Upos.Propn);
        while (noun is not null && sentence.At(noun.Index + 1) is { Upos: Upos.Noun or Upos.Propn } next)
        {
            noun = next;
        }

        return noun;
    }

    /// <summary>"Bank of Tessaly lifts rate to 4.5 percent": where the tree takes a headline's verb for a name, its
    /// words tell what was moved.</summary>
    private string? Moved(ParsedSentence sentence, ParsedToken first)
    {
        if (first.Index < 3 || !lexicon.To.Contains(sentence.Tokens[first.Index - 1].Lemma)
            || sentence.Tokens[first.Index - 2] is not { Upos: Upos.Noun or Upos.Verb } noun)
        {
            return null;
        }

        var change = sentence.Tokens.Take(noun.Index).Reverse().Take(MostWordsOfRate)
            .TakeWhile(token => token.Upos is Upos.Noun or Upos.Propn or Upos.Adj)
            .FirstOrDefault(lexicon.IsChange);
        return change is null ? null : _phrases.Of(sentence, noun, change.Index);
    }

    private string? OfPercent(ParsedSentence sentence, ParsedToken? what, ParsedToken head, ParsedToken last)
    {
        if (Whole(sentence, last) is { } whole)
        {
            var part = Subject(lexicon, sentence, head, whole, isAnybodys: false);
            var text = PhraseText.Named(sentence, whole);
            return part is null || text.Contains(part, StringComparison.Ordinal) ? text
                : char.IsUpper(part[0]) ? part : $"{part} {text}";
        }

        if (what is null)
        {
            return Subject(lexicon, sentence, head, what, isAnybodys: false);
        }

        var owner = Owner(sentence, what);
        var name = WithoutPercent(PhraseText.Named(sentence, what));
        if (lexicon.BareNouns.Contains(name.ToLowerInvariant()))
        {
            return owner; // "the number of victims rose by 50%" is of victims
        }

        return owner is null || name.Contains(owner, StringComparison.Ordinal) ? name : $"{owner} {name}";
    }

    /// <summary>"a 50 percent premium" is one of a premium.</summary>
    private string WithoutPercent(string name) =>
        string.Join(' ', name.Split(' ').Where(word => !lexicon.Percent.Contains(word.ToLowerInvariant())));

    private string? Owner(ParsedSentence sentence, ParsedToken what)
    {
        // "the share price of Milla": the name before the noun.
        var owner = sentence.ChildrenBy(what, "nmod:poss")
            .FirstOrDefault(child => child.Upos is Upos.Noun or Upos.Propn) ?? sentence.Children(what)
            .Where(child => (child.Is("nmod") || child.Is("compound")) && child.Upos is Upos.Noun or Upos.Propn
                && !lexicon.Months.ContainsKey(child.Lower) && !lexicon.Percent.Contains(child.Lemma)
                && !lexicon.Weekdays.Contains(child.Lower)
                && !lexicon.TimeUnits.Contains(child.Lemma))
            .OrderByDescending(child => child.Upos == Upos.Propn)
            .FirstOrDefault();
        return owner is null ? null : PhraseText.Named(sentence, owner);
    }

    /// <summary>The subject of the nearest verb that has one.</summary>
    /// <param name="head">The word that stands for the amount in the tree.</param>
    /// <param name="what">The noun that the amount is of, which is no owner of itself.</param>
    /// <param name="isAnybodys">It may be the one who tells of it: a firm tells of its own revenue, of a share or a
    /// distance anybody may.</param>
    internal static string? Subject(FigureLexicon lexicon, ParsedSentence sentence, ParsedToken head,
        ParsedToken? what, bool isAnybodys = true)
    {
        var subject = sentence.Ancestors(head)
            .Where(verb => verb.Upos == Upos.Verb && (isAnybodys || !lexicon.Saying.Contains(verb.Lemma)))
            .Select(verb => sentence.Child(verb, "nsubj"))
            .FirstOrDefault(found => found is { Upos: Upos.Noun or Upos.Propn } && found.Index != what?.Index
                && !lexicon.Weekdays.Contains(found.Lower) && !lexicon.TimeUnits.Contains(found.Lower));
        return subject is null ? null : PhraseText.Named(sentence, subject);
    }
}
