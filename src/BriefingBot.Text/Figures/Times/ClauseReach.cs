using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Tells of the places of a sentence how their clauses stand to a figure's.</summary>
/// <param name="counted">The figure.</param>
/// <param name="start">Where the parsed text begins in the sentence.</param>
/// <param name="lexicon">The language: a clause of time ("after taking over in 2001") dates what it hangs on.</param>
internal sealed class ClauseReach(ParsedSentence parsed, Counted counted, int start, FigureLexicon lexicon)
{
    /// <summary>Whether a place's verb hangs on the figure's.</summary>
    public bool IsBelow(int place)
    {
        if (parsed.TokenAt(place - start) is not { } cue || Verb(counted.Anchor) is not { } own
            || Verb(cue) is not { } verb || verb.Index == own.Index
            || (verb.Is("conj") && cue.Index > verb.Index)
            || (verb.Is("advcl") && verb.Head == own.Index && parsed.Child(verb, "mark") is { } mark
                && (lexicon.After.Contains(mark.Lemma) || lexicon.When.Contains(mark.Lemma)))
            || (verb.Is("acl") && parsed.Child(verb, "mark") is null // "fined $5m for having broken"
                && verb.Head == (counted.Noun ?? counted.Anchor).Index))
        {
            return false;
        }

        // "The bridge, which opened in 1998, fell, killing six": a clause that hangs on a noun beside the figure.
        return parsed.Governs(own, verb) || (verb.Is("acl") && !parsed.Governs(verb, own));
    }

    /// <summary>Whether a place is in or above the figure's clause, up to one with a finite verb of its own.</summary>
    public bool IsAround(int place)
    {
        if (parsed.TokenAt(place - start) is not { } cue || Verb(cue) is not { } verb)
        {
            return false;
        }

        for (var own = Verb(counted.Anchor); own is not null; own = Verb(parsed.HeadOf(own)))
        {
            if (own.Index == verb.Index)
            {
                return true;
            }

            if (own.Morphology.VerbForm == VerbForm.Fin || own.Is("conj"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"The kidnapping of 276 girls in 2014 remains …": dated within the phrase.</summary>
    public bool IsInPhrase(int place) =>
        parsed.TokenAt(place - start) is { } cue && Phrase(cue).Intersect(Phrase(counted.Anchor)).Any();

    private IEnumerable<int> Phrase(ParsedToken token) => parsed.Ancestors(token)
        .Prepend(token).TakeWhile(above => above.Upos is not (Upos.Verb or Upos.Aux))
        .Where(above => above.Upos is Upos.Noun).Select(above => above.Index);

    private ParsedToken? Verb(ParsedToken? token) => token is null ? null
        : parsed.Ancestors(token).Prepend(token).FirstOrDefault(above => above.Upos is Upos.Verb);
}
