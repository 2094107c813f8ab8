using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Reads "no one was injured" and "there were no injuries" as 0; "nobody can say who was injured" is none.</summary>
internal sealed class ZeroReader(FigureLexicon lexicon)
{
    private readonly Reality reality = new(lexicon);

    public IEnumerable<(Counted Counted, ParsedToken Word)> Read(ParsedSentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            var lower = token.Form.ToLowerInvariant();
            if (lexicon.Nobody.Contains(lower) && token.IsAny("nsubj") && Predicate(sentence, token) is { } told)
            {
                yield return (told, token);
            }
            else if (lexicon.No.Contains(lower) && sentence.HeadOf(token) is { } noun && noun.Index > token.Index && noun.Index - token.Index < 5)
            {
                if ((OfNoun(sentence, noun) ?? (IsPerson(noun) && noun.IsAny("nsubj") ? Predicate(sentence, noun) : null)) is { } none)
                {
                    yield return (none, token);
                }
            }
        }
    }

    private bool IsPerson(ParsedToken noun) => lexicon.AnyPeople.Contains(noun.Lemma) || noun.Form.Equals("one", StringComparison.OrdinalIgnoreCase);

    private Counted? Predicate(ParsedSentence sentence, ParsedToken subject)
    {
        if (sentence.HeadOf(subject) is not { } verb || verb.Index - subject.Index > 6)
        {
            return null;
        }

        var known = lexicon.Classes.FirstOrDefault(one => one.IsHarm
            && (one.Done.Contains(verb.Lemma) && sentence.IsPassive(verb) || one.Does.Contains(verb.Lemma) && !sentence.IsPassive(verb) || one.Is.Contains(verb.Form.ToLowerInvariant()) && verb.Upos != Upos.Verb
                || one.Is.Contains(verb.Form.ToLowerInvariant()) && sentence.IsPassive(verb)));
        return known is null || reality.IsUnreal(sentence, verb, isHarm: true) ? null : new Counted(known.Counts, "people", verb) { Class = known };
    }

    /// <summary>"no injuries", "no survivors", "no casualties were reported".</summary>
    private Counted? OfNoun(ParsedSentence sentence, ParsedToken noun)
    {
        var known = lexicon.Classes.FirstOrDefault(one => one.IsHarm && (one.Events.Contains(noun.Lemma) || one.People.Contains(noun.Lemma)) && noun.Upos == Upos.Noun);
        var isStated = noun.IsAny("nsubj", "obj", "root") && noun.Morphology.Number == Number.Plur;
        return known is null || !isStated || (sentence.HeadOf(noun) is { } verb && reality.IsUnreal(sentence, verb, isHarm: true)) ? null : new Counted(known.Counts, "people", noun) { Class = known };
    }
}
