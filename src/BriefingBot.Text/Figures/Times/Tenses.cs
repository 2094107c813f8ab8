using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Tells the time of a clause by its finite verb.</summary>
internal sealed class Tenses(FigureLexicon lexicon)
{
    /// <summary>Whether the nearest finite verb is of the present or future; null where there is none.</summary>
    private bool? IsOfNow(ParsedSentence sentence, ParsedToken word)
    {
        for (var at = word; at is not null; at = sentence.HeadOf(at))
        {
            if (Finite(sentence, at) is { } isOfNow)
            {
                return isOfNow;
            }
        }

        return null;
    }

    /// <summary>The nearest finite verb's tense: present, past, perfect, pluperfect, future, modal or none.</summary>
    public string Name(ParsedSentence sentence, ParsedToken word)
    {
        for (var at = word; at is not null; at = sentence.HeadOf(at))
        {
            foreach (var child in sentence.Children(at))
            {
                if (child.Is("aux") && child.Morphology.Tense == Tense.Pres
                    && at.Morphology is { VerbForm: VerbForm.Part, Tense: Tense.Past } && !child.Is("aux:pass"))
                {
                    // "ont tué"
                    return "perfect";
                }

                if (child.IsAny("aux", "cop"))
                {
                    var form = child.Lower;
                    return lexicon.Future.Contains(child.Lemma) ? "future"
                        : lexicon.Pluperfect.Contains(form) ? "pluperfect"
                        : lexicon.Perfect.Contains(form) ? "perfect"
                        : child.Morphology.Tense == Tense.Pres ? "present"
                        : child.Morphology.Tense == Tense.Past ? "past" : "modal";
                }
            }

            if (at is { Upos: Upos.Verb or Upos.Aux, Morphology.VerbForm: VerbForm.Fin })
            {
                return IsPresent(sentence, at) ? "present" : "past";
            }
        }

        return "none";
    }

    /// <summary>Whether the clause of a word speaks of what was.</summary>
    public bool IsOfThen(ParsedSentence sentence, ParsedToken word) => IsOfNow(sentence, word) is false;

    /// <summary>Of a form that can only be the past the tagger's word is not taken ("profits rose").</summary>
    private bool IsPresent(ParsedSentence sentence, ParsedToken verb) => verb.Morphology.Tense == Tense.Pres
        && !lexicon.PastForms.Contains(verb.Lower) && !IsPastForm(sentence, verb);

    /// <summary>"the deal cost": a bare form with a subject in the singular is no present.</summary>
    private static bool IsPastForm(ParsedSentence sentence, ParsedToken verb) =>
        verb.Form == verb.Lemma
        && sentence.Child(verb, "nsubj") is { Upos: Upos.Noun or Upos.Propn, Morphology.Number: Number.Sing };

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
            ? IsPresent(sentence, word) : null;
    }
}
