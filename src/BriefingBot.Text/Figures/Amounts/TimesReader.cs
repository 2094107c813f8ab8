using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Reads how often something was done ("was shot seven times") and how many times as much something is ("ten
/// times as fast as …", "150 times the minimum wage").</summary>
internal sealed class TimesReader(FigureLexicon lexicon)
{
    /// <summary>Words after "times" within which what is compared with stands.</summary>
    private const int MostWordsToCompared = 8;

    public Counted? Read(ParsedSentence sentence, NumberMention mention)
    {
        if (sentence.WordAt(mention.End - 1) is not { } times)
        {
            return null;
        }

        var behind = sentence.Tokens.Skip(times.Index + 1).Take(MostWordsToCompared).ToList();
        return behind is [{ Upos: Upos.Det }, ..] ? OfThing(sentence, times, behind)
            : behind is [{ Upos: Upos.Adp or Upos.Sconj or Upos.Adv }, { Upos: Upos.Adj or Upos.Adv }, ..]
                && lexicon.Multiplied.Contains(behind[0].Lemma) ? OfQuality(sentence, times, behind[1], behind)
            : behind is [{ Upos: Upos.Adj or Upos.Adv }, { } than, ..] && lexicon.ComparisonBefore.Contains(than.Lemma)
                ? OfQuality(sentence, times, behind[0], behind)
            : OfAct(sentence, times);
    }

    /// <summary>"ten times the speed of a normal eddy".</summary>
    private static Counted? OfThing(ParsedSentence sentence, ParsedToken times, List<ParsedToken> behind)
    {
        var phrase = behind.TakeWhile(token => token.Upos is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn).ToList();
        return phrase.FindLast(token => token.Upos is Upos.Noun) is { } noun
            ? new($"{times.Lower} {sentence.TextOf(phrase)}", null, times) { Noun = noun } : null;
    }

    private static Counted OfQuality(ParsedSentence sentence, ParsedToken times, ParsedToken quality,
        List<ParsedToken> behind) => new(
            sentence.TextOf([.. sentence.Tokens.Skip(times.Index).Take(quality.Index - times.Index + 1)])
                .ToLowerInvariant(),
            behind.Find(token => token.Index > quality.Index && token.Upos is Upos.Noun or Upos.Propn) is { } other
                ? PhraseText.Named(sentence, other) : null, times)
        {
            Noun = times,
        };

    /// <summary>"fired three times": the verb, and to whom or by whom.</summary>
    private Counted? OfAct(ParsedSentence sentence, ParsedToken times) =>
        times.IsAny("obl", "obj", "advmod", "dep") && sentence.HeadOf(times) is { Upos: Upos.Verb } verb
            && sentence.CaseOf(times) is null && !lexicon.LightVerbs.Contains(verb.Lemma)
            ? new($"{times.Lower} {verb.Lower}",
                AmountReader.Subject(lexicon, sentence, times, null, isAnybodys: false), verb) : null;
}
