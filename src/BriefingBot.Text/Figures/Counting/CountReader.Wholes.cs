using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <content>Numbers of a whole of which something befell a part.</content>
internal sealed partial class CountReader
{
    /// <summary>Words from those who are few to the number of all ("half of the Harn mine's 500 men").</summary>
    private const int LongestWhole = 7;

    /// <summary>"Four of the nine miners died", "half of the mine's 500 men": what befell the few befell not all.
    /// </summary>
    private bool IsWhole(ParsedSentence sentence, NumberMention mention)
    {
        if (sentence.WordAt(mention.Start) is not { } first)
        {
            return false;
        }

        var before = sentence.Tokens.Take(first.Index).TakeLast(LongestWhole).Reverse().ToList();
        return before.SkipWhile(token => token.Upos is Upos.Det or Upos.Noun or Upos.Propn or Upos.Pron or Upos.Part
                && !IsOf(token)).Take(2).ToList() is [var of, var few] && IsOf(of) && IsFew(few)
            || before.SkipWhile(token => token.Upos is Upos.Det).FirstOrDefault() is { } portion && IsPortion(portion);
    }

    private bool IsOf(ParsedToken token) => lexicon.Of.Contains(token.Lower) || lexicon.Of.Contains(token.Lemma);

    /// <summary>Whether a number is the score of a game: "scored 20 points", "finished with 20 points"; "has points to
    /// make" is none.</summary>
    private bool IsScored(ParsedSentence sentence, ParsedToken noun)
    {
        return lexicon.IndexUnits.Contains(noun.Lemma)
            && sentence.Child(noun, "acl") is null
            && ((noun.Is("obj") || (noun.Is("obl") && sentence.CaseOf(noun) is { } with && lexicon.With.Contains(with)))
                    && sentence.HeadOf(noun) is { } verb && IsScoring(verb)
                || sentence.At(noun.Index - 1) is { Upos: Upos.Num }
                    && sentence.At(noun.Index - 2) is { } before && IsScoring(before));

        // "The index finished 20 points higher."
        bool IsScoring(ParsedToken verb) => lexicon.Scoring.Contains(verb.Lemma)
            || (lexicon.Reaching.Contains(verb.Lemma)
                && sentence.At(noun.Index + 1) is not { Upos: Upos.Adj or Upos.Adv });
    }

    private bool IsFew(ParsedToken token) =>
        token.Upos is Upos.Num || lexicon.Numbers.ContainsKey(token.Lower) || IsPortion(token);

    private bool IsPortion(ParsedToken token) => lexicon.Portions.Contains(token.Lemma)
        || lexicon.Portions.Contains(token.Lower) || lexicon.Percent.Contains(token.Lower);
}
