using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Tells the time of a clause by its finite verb.</summary>
internal sealed class Tenses(FigureLexicon lexicon)
{
    /// <summary>Whether the clause of a word speaks of what is or will be: no history is carried on to it.</summary>
    public bool IsOfNow(ParsedSentence sentence, ParsedToken word)
    {
        for (var at = word; at is not null; at = sentence.HeadOf(at))
        {
            if (Finite(sentence, at) is { } isOfNow)
            {
                return isOfNow;
            }
        }

        return false;
    }

    /// <summary>"has tested 20 rockets": what the verb counts has added up until now.</summary>
    public bool IsPerfect(ParsedSentence sentence, ParsedToken word)
    {
        var verb = word.Upos == Upos.Verb ? word
            : sentence.Ancestors(word).FirstOrDefault(token => token.Upos is Upos.Verb or Upos.Aux);
        if (verb is null)
        {
            return false;
        }

        foreach (var child in sentence.Children(verb))
        {
            if (child.Is("aux") && child.Morphology.Tense == Tense.Pres && lexicon.Perfect.Contains(child.Form))
            {
                return true;
            }
        }

        return false;
    }

    private bool? Finite(ParsedSentence sentence, ParsedToken word)
    {
        foreach (var child in sentence.Children(word))
        {
            if (child.IsAny("aux", "cop"))
            {
                return lexicon.Future.Contains(child.Lemma)
                    || (child.Morphology.Tense == Tense.Pres && !lexicon.Perfect.Contains(child.Lemma));
            }
        }

        return word is { Upos: Upos.Verb or Upos.Aux, Morphology.VerbForm: VerbForm.Fin }
            ? word.Morphology.Tense == Tense.Pres : null;
    }
}
