using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Finds who says a thing from the sentence's tree: the subject of a verb of saying above it, or a named
/// source ("según la policía"). For languages without a finder of their own.</summary>
internal sealed class ParsedSpeaker(FigureLexicon lexicon)
{
    /// <summary>Who says it; null where the sentence names nobody.</summary>
    /// <param name="sentence">The parsed sentence.</param>
    /// <param name="word">What is counted.</param>
    public string? Of(ParsedSentence sentence, ParsedToken word)
    {
        foreach (var above in sentence.Ancestors(word).Prepend(word))
        {
            if (above.Index != word.Index && lexicon.Saying.Contains(above.Lemma)
                && sentence.Child(above, "nsubj") is { Upos: Upos.Noun or Upos.Propn } speaker
                && !sentence.Governs(speaker, word))
            {
                return Name(sentence, speaker);
            }

            foreach (var child in sentence.Children(above))
            {
                if (child.Upos is Upos.Noun or Upos.Propn && WhatHappened.CaseOf(sentence, child) is { } preposition
                    && lexicon.AccordingTo.Contains(preposition))
                {
                    return Name(sentence, child);
                }

                if (child.Is("parataxis") && lexicon.Saying.Contains(child.Lemma)
                    && sentence.Child(child, "nsubj") is { Upos: Upos.Noun or Upos.Propn } aside)
                {
                    return Name(sentence, aside);
                }
            }
        }

        return null;
    }

    private static string Name(ParsedSentence sentence, ParsedToken noun) => sentence.TextOf(
        [.. sentence.Subtree(noun, token => token.IsAny("flat", "nmod", "compound", "amod")
            || (token.IsAny("det", "case") && token.Head != noun.Index))]);
}
