using BriefingBot.Text.Languages;
using BriefingBot.Text.Languages.WordRelations;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.News;

/// <content>What was told to have been done, by whom and to whom.</content>
internal sealed partial class ToldFacts
{
    /// <summary>Whether this act was told, in whatever words, of the same person.</summary>
    /// <param name="byVerb">Whether the same verb alone tells it, no noun and no other word.</param>
    public bool HasAct(ParsedSentence sentence, ParsedToken verb, bool byVerb) =>
        _acts.Any(told => byVerb
            ? told.Upos == Upos.Verb && told.Lemma == verb.Lemma
            : IsSame(told, verb.Lemma))
        && !IsOfNewOne(sentence, verb);

    /// <summary>Whether a title has a word for what happened that stood in no report so far, and neither an outcome
    /// that was told nor another word for an act that was. In other languages than English, whose titles go by other
    /// words, its sentence has to tell an act that no report had.</summary>
    public bool HasNewWordIn(string title, string sentence, string? language)
    {
        if (Outcomes.Of(title) is { Count: > 0 } outcomes && outcomes.IsSubsetOf(_outcomes))
        {
            return false;
        }

        if (!KnownLanguages.IsEnglish(language))
        {
            return Unreported(FactTerms.Of(title, language)).Exists(term => !term.StartsWith('#'))
                && (SentenceReader.Read(sentence, language) is not { } said
                    || Telling(said).Any(token => token.Upos == Upos.Verb && IsNewWord(token)));
        }

        var words = Telling(SentenceReader.Read(title, "en") ?? []).ToLookup(token => token.Upos == Upos.Verb);
        return words[words.Contains(true)].Any(IsNewWord);

        // "Couple die after blaze rips through home" tells of a death.
        bool IsNewWord(ParsedToken token) => !token.IsAny("advcl", "acl", "acl:relcl")
            && FactTerms.Of(token.Form.ToLowerInvariant(), language).Keys.Any(key => !_reported.Contains(key))
            && !_acts.Any(told => IsSame(told, token.Lemma));

        static IEnumerable<ParsedToken> Telling(IEnumerable<ParsedSentence> read) => read
            .SelectMany(said => said.Tokens)
            .Where(token => token.Upos is Upos.Noun or Upos.Verb or Upos.Adj && !NewsEvents.IsLight(token));
    }

    /// <summary>Whether one does it who has a name, and no part of it stood in a report so far.</summary>
    public bool IsOfStranger(ParsedSentence sentence, ParsedToken verb) =>
        (sentence.Child(verb, "nsubj") ?? sentence.Child(verb, "nsubj:pass")) is { } subject
        && NamesIn(sentence, subject).Count > 0
        && !sentence.Subtree(subject, _ => true).Any(part => _reported.Contains(WordStem.Of(part.Form)));

    /// <summary>Whether the subject is somebody whom the sentence names in full, and whom neither a report so far nor
    /// what was found of this one named; the verb is passive, or the sentence says more of them (an age).</summary>
    /// <param name="soFar">The terms of what is found of its report.</param>
    public bool NamesStranger(ParsedSentence sentence, ParsedToken verb, IReadOnlySet<string> soFar) =>
        (sentence.Child(verb, "nsubj:pass") ?? sentence.Child(verb, "nsubj")) is { } subject
        && (subject.Is("nsubj:pass")
            || sentence.Subtree(subject).Any(word => word.Upos == Upos.Num || word.Is("appos")))
        && NamesIn(sentence, subject) is { Count: > 1 } names
        && !names.Exists(name => _reported.Contains(name) || soFar.Contains(name));

    /// <summary>Whether one does it whom nobody was told of, and whom the report is headed by, and not to one who was
    /// told of: the player retires, too. The parser takes "Lakers guard Ann Roe" apart, so names that stand together
    /// count as one's.</summary>
    /// <param name="title">Its report's.</param>
    public bool IsOfAnother(ParsedSentence sentence, ParsedToken verb, FactTerms title)
    {
        if (sentence.Child(verb, "obj") is { } one && NamesIn(sentence, one).Exists(_terms.Contains))
        {
            return false;
        }

        var names = new List<string>();
        foreach (var token in sentence.Tokens.TakeWhile(token => token != verb))
        {
            if (token.Upos == Upos.Propn)
            {
                names.Add(WordStem.Of(token.Form));
            }
            else if (IsAnother())
            {
                return true;
            }
            else
            {
                names.Clear();
            }
        }

        return IsAnother();

        bool IsAnother() => names.Exists(title.Contains) && !names.Exists(_terms.Contains);
    }

    private static List<string> NamesIn(ParsedSentence sentence, ParsedToken noun) =>
        [.. sentence.Subtree(noun, part => part.IsAny("flat", "compound", "appos", "conj"))
            .Where(part => part.Upos == Upos.Propn)
            .Select(part => WordStem.Of(part.Form))];

    private static bool IsSame((string Lemma, Upos Upos) told, string verb) =>
        NewsSynonyms.Of(WordStem.Of(told.Lemma)) == NewsSynonyms.Of(WordStem.Of(verb))
        || (told.Upos == Upos.Verb && EnglishActs.AreSameAct(told.Lemma, verb))
        || WordRelations.For("en") is { } relations && relations.AreRelated(verb, Upos.Verb, told.Lemma, told.Upos);

    // A second man was arrested.
    private bool IsOfNewOne(ParsedSentence sentence, ParsedToken verb) =>
        (sentence.Child(verb, "nsubj:pass") ?? sentence.Child(verb, "obj") ?? sentence.Child(verb, "nsubj")) is { } one
        && NamesIn(sentence, one) is { Count: > 0 } names
        && names.Exists(name => !_known.Contains(Term.KeyOf(name)))
        && !names.Exists(_terms.Contains);
}
