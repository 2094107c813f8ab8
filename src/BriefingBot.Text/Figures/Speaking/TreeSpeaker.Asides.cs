using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <content>Clauses that say no more than who said it.</content>
internal sealed partial class TreeSpeaker
{
    /// <summary>Words of a clause that says no more than who said it.</summary>
    private const int LongestAside = 12;

    /// <summary>The one clause between commas that says no more than who said it ("informó el lunes la guardia
    /// costera", "wie die Polizei mitteilte", "сообщили в порту"), read by its words: the tree often takes the speaker
    /// there for an object.</summary>
    private string? InAside(ParsedSentence sentence) =>
        Only(Clauses(sentence).Select(clause => SpeakerBetween(sentence, clause.Start, clause.End)));

    private static IEnumerable<(int Start, int End)> Clauses(ParsedSentence sentence)
    {
        for (int start = 0, end; start < sentence.Tokens.Count; start = end + 1)
        {
            end = start;
            while (end < sentence.Tokens.Count && sentence.Tokens[end].Upos != Upos.Punct)
            {
                end++;
            }

            yield return (start, end);
        }
    }

    /// <summary>Who speaks in a clause of nothing but a verb of saying, one noun phrase and a time. With a second noun
    /// phrase it may be the one who was told, or what was announced: then nobody.</summary>
    private string? SpeakerBetween(ParsedSentence sentence, int start, int end)
    {
        var clause = sentence.Tokens.Skip(start).Take(end - start).ToList();
        var said = clause.FindIndex(token => token.Upos == Upos.Verb && lexicon.Saying.Contains(token.Lemma));
        if (said < 0 || clause.Count > LongestAside || clause[said].Is("root") || !IsFinite(clause, said))
        {
            return null;
        }

        var isAs = lexicon.AsSaid.Contains(clause[0].Lower);
        if (!clause.Take(said).Skip(isAs ? 1 : 0).All(token => token.Upos is Upos.Aux or Upos.Adv))
        {
            // "wie die Polizei am Montag mitteilte"
            return isAs ? Alone(sentence, start + 1, end) : null;
        }

        var at = start + said + 1;
        while (at < end && IsOfTime(sentence, at))
        {
            at++;
        }

        return at < end && lexicon.SaidIn.Contains(sentence.Tokens[at].Lower)
            ? clause[said].Morphology.Number == Number.Plur && Alone(sentence, at + 1, end) is { } place
                ? InPlace(sentence.Tokens[at], place) : null
            : Alone(sentence, at, end) is not { } name ? null
            : name.Split(' ').Any(lexicon.SaidIn.Contains) ? Teller(sentence, clause[said])
            : IsDative(name.Split(' ')[0]) ? null : name;
    }

    private static bool IsFinite(List<ParsedToken> clause, int verb) => clause[verb].Morphology.VerbForm switch
    {
        VerbForm.Part => clause.Exists(token => token.Upos == Upos.Aux),
        VerbForm.Inf or VerbForm.Ger or VerbForm.Conv => false,
        _ => true,
    };

    /// <summary>The noun phrase at a place, where no other is in the clause.</summary>
    private string? Alone(ParsedSentence sentence, int start, int end)
    {
        var name = NameAt(sentence, start, out var behind);
        return Enumerable.Range(behind, Math.Max(0, end - behind)).All(at => IsOfTime(sentence, at)
            || sentence.Tokens[at].Upos is Upos.Adv or Upos.Adp or Upos.Part or Upos.Aux or Upos.Verb) ? name : null;
    }

    /// <summary>"Monday", and "on" before it.</summary>
    private bool IsOfTime(ParsedSentence sentence, int at) => IsTime(sentence.Tokens[at])
        || (sentence.Tokens[at].Upos is Upos.Adp or Upos.Det && at + 1 < sentence.Tokens.Count
            && IsOfTime(sentence, at + 1));
}
