using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Reads terms that somebody has to serve: "sentenced to 12 years", "nine months in prison", "a ten-year
/// sentence". Any other duration is no figure.</summary>
internal sealed class TermReader(FigureLexicon lexicon)
{
    /// <summary>Words after the unit within which the place of a term must stand.</summary>
    private const int MostWordsToPlace = 3;

    private const int LongestClimb = 4;

    private const string Prison = "in prison";

    private static readonly WordList Passed = English.List();

    private readonly Reality _reality = new(lexicon);

    /// <summary>Whose term it is; null where the duration is another one.</summary>
    public Counted? Read(ParsedSentence sentence, NumberMention mention)
    {
        if (mention.Unit is not { } unit || sentence.WordAt(mention.End - 1) is not { } last)
        {
            return null;
        }

        var place = sentence.Tokens.Skip(last.Index + 1).Take(MostWordsToPlace)
            .TakeWhile(token => token.Upos != Upos.Punct)
            .FirstOrDefault(token => lexicon.TermPlaces.Contains(token.Lemma));
        // "Bans fishing after a debate of eleven hours": what is so long lies between, and is no term of the verb's.
        var verb = sentence.Ancestors(last).Prepend(last).Take(LongestClimb)
            .TakeWhile(token => token.Upos is not (Upos.Noun or Upos.Propn) || token.Index == last.Index
                || lexicon.TermUnits.ContainsKey(token.Lower)
                || lexicon.TermPlaces.Contains(token.Lemma) || lexicon.Spans.Contains(token.Lemma))
            .FirstOrDefault(token => token.Upos is Upos.Verb);
        // "suspending a project in their seven-year alliance": what is so long by name is no term of the verb's.
        var isName = sentence.Text.AsSpan(mention.At, mention.End - mention.At).Contains('-');
        var name = verb is not null && !isName && lexicon.TermVerbs.TryGetValue(verb.Lemma, out var named) ? named
            : place is not null ? Prison : null;
        return name is null
            || (verb is not null && ((lexicon.TermThreats.Contains(verb.Lemma) && !IsSentenced(sentence))
            || (name != Prison && IsOfThing(sentence, verb))
            || _reality.IsUnreal(sentence, verb, isHarm: true))) ? null
            : new($"{unit} {name}", Whose(sentence, verb, last, place), verb ?? place ?? last) { Noun = place };
    }

    /// <summary>"Faces four years in prison after a court sentenced her": no threat any more.</summary>
    private bool IsSentenced(ParsedSentence sentence) => sentence.Tokens.Any(token => token.Upos == Upos.Verb
        && lexicon.TermVerbs.TryGetValue(token.Lemma, out var name) && name == Prison
        && (sentence.Child(token, "aux:pass") is { } helper ? Passed.Contains(helper.Lower)
            : token.Morphology.Tense == Tense.Past && sentence.Child(token, "obj") is not null));

    /// <summary>"Bans fishing for five years": nobody serves that.</summary>
    private static bool IsOfThing(ParsedSentence sentence, ParsedToken verb) =>
        sentence.Child(verb, "obj") is { Upos: Upos.Noun } banned
        && !FigureWords.English.IsPerson(banned.Lower);

    private string? Whose(ParsedSentence sentence, ParsedToken? verb, ParsedToken last, ParsedToken? place) =>
        verb is not null && sentence.Child(verb, "obj") is { Upos: Upos.Noun or Upos.Propn } sentenced
            && sentenced.Index < last.Index ? PhraseText.Named(sentence, sentenced)
            : verb is not null && sentence.Child(verb, "obj") is { Upos: Upos.Pron } ? null
            : AmountReader.Subject(lexicon, sentence, last, place);
}
