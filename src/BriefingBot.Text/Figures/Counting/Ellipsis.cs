using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Numbers that leave out what they count, because it was just said: "another 1,700 will go", "3,400 from the
/// shops", "organisers spoke of 40,000".</summary>
internal sealed class Ellipsis(FigureLexicon lexicon)
{
    private const int WordsBefore = 5;
    private (NumberMention Mention, Counted Counted, ParsedSentence Sentence)? _last;

    public void Forget() => _last = null;

    /// <summary>Keeps what a number counts; of "350 of 900 employees" the first, whom the sentence is about.</summary>
    public void Remember(NumberMention mention, Counted counted, ParsedSentence sentence)
    {
        if (_last is var (before, _, where) && where == sentence && before.End < mention.Start
            && sentence.Text[before.End..mention.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                is [var of, ..] and { Length: <= 2 } && lexicon.Of.Contains(of))
        {
            return;
        }

        _last = (mention, counted, sentence);
    }

    /// <summary>What the number counts as the one before it did; null where it does not go on.</summary>
    public Counted? Counted(ParsedSentence sentence, NumberMention mention)
    {
        if (_last is not var (before, counted, where) || mention.Kind != before.Kind || mention.Unit != before.Unit
            || mention.Kind is not (NumberKind.Count or NumberKind.Measure) || mention.IsHyphenated
            || CountedNoun.Last(sentence, mention) is not { } number
            || IsOfOwnNoun(sentence, mention) || IsBeforeAside(sentence, number))
        {
            return null;
        }

        var first = sentence.WordAt(mention.At) ?? number;
        var goesOn = mention.Kind == NumberKind.Measure ? mention.IsAddition || IsTotal(sentence, number)
            : !IsBeforeNoun(sentence, number) && (mention.IsAddition || IsTotal(sentence, number)
                || IsEstimate(sentence, number) || IsShareOfWhole(sentence, before, number, where)
                || (where == sentence && IsGapped(sentence, first, number)));
        var other = where == sentence ? Struck(sentence, before, number) : null;
        return goesOn ? counted with
        {
            Class = other ?? counted.Class,
            Counts = other?.Counts ?? counted.Counts,
            Of = mention.IsAddition && counted.Class is not null ? CountReader.More + Plain(counted.Of)
                : Plain(counted.Of),
            Anchor = number,
            // "six people with wounds, four inside and two outside": of those just counted.
            IsPart = (counted.IsPart && !IsTotal(sentence, number))
                || (where == sentence && mention.Value < before.Value && !mention.IsAddition
                && IsGapped(sentence, first, number)),
            IsNewTotal = !mention.IsAddition && IsTotal(sentence, number),
        } : null;
    }

    /// <summary>"a tué cinq personnes et en a blessé huit autres": what was done to these stands between.</summary>
    private CountClass? Struck(ParsedSentence sentence, NumberMention before, ParsedToken number) => sentence.Tokens
        .Take(number.Index).Where(token => token.Start - sentence.Offset > before.End)
        .Select(token => lexicon.Classes.FirstOrDefault(known => known.IsBodily
            && (known.Done.Contains(token.Lemma) || known.Done.Contains(token.Lower))))
        .LastOrDefault(known => known is not null);

    private static string? Plain(string? of) =>
        of is not null && of.StartsWith(CountReader.More, StringComparison.Ordinal)
            ? of[CountReader.More.Length..] : of;

    private bool IsBeforeNoun(ParsedSentence sentence, ParsedToken number) =>
        sentence.At(number.Index + 1)
            is { Upos: Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Sym } next
        && !lexicon.Additions.Contains(next.Lemma);

    /// <summary>"the murder of a man and the shooting of two others": its own noun says what befell these.</summary>
    private bool IsOfOwnNoun(ParsedSentence sentence, NumberMention mention) =>
        sentence.WordAt(mention.Start) is { Index: > 1 } first
        && lexicon.Of.Contains(sentence.Tokens[first.Index - 1].Lemma)
        && sentence.Tokens[first.Index - 2] is { Upos: Upos.Noun };

    /// <summary>"three were found dead and 12 others -- nine of them men -- were treated": what befell these comes
    /// behind.</summary>
    private bool IsBeforeAside(ParsedSentence sentence, ParsedToken number) =>
        sentence.Tokens.Skip(number.Index + 1).SkipWhile(token => lexicon.Additions.Contains(token.Lemma))
            .FirstOrDefault() is { Upos: Upos.Punct, Form: var dash } && dash.All(sign => sign is '-' or '–' or '—');

    /// <summary>"the total is now 62 inches"</summary>
    private bool IsTotal(ParsedSentence sentence, ParsedToken number) => sentence.Tokens.Take(number.Index)
        .TakeLast(WordsBefore * 2).Any(token => lexicon.CountingNouns.Contains(token.Lemma));

    private bool IsEstimate(ParsedSentence sentence, ParsedToken number) => sentence.Tokens.Take(number.Index)
        .TakeLast(WordsBefore).Any(token => token.Upos == Upos.Verb && lexicon.Estimating.Contains(token.Lemma));

    /// <summary>"Of the 20 sectors surveyed, 13 reported growth."</summary>
    private bool IsShareOfWhole(ParsedSentence sentence, NumberMention whole, ParsedToken number,
        ParsedSentence where) => where == sentence
        && CountedNoun.Last(sentence, whole) is { Index: > 1 } first
        && lexicon.Of.Contains(sentence.Tokens[first.Index - 2].Lemma.ToLowerInvariant())
        && lexicon.Definite.Contains(sentence.Tokens[first.Index - 1].Lower)
        && sentence.At(number.Index + 1) is { Upos: Upos.Verb or Upos.Aux };

    /// <summary>", 3,400 from the shops and the 2,600 across the rest"</summary>
    private bool IsGapped(ParsedSentence sentence, ParsedToken first, ParsedToken number) =>
        sentence.At(first.Index - (sentence.At(first.Index - 1) is { } the && lexicon.Definite.Contains(the.Lower)
            ? 2 : 1)) is { Upos: Upos.Cconj } or { Form: "," }
        && sentence.At(number.Index + 1) is { Upos: Upos.Adp };
}
