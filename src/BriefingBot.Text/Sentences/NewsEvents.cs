using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Tells by its main verbs whether a sentence tells an event of the kinds that news is made of, or what an office makes
/// known. English only: of other languages nothing is said.
/// </summary>
internal static class NewsEvents
{
    // The kinds are those of ACE ("English Annotation Guidelines for Events", Linguistic Data Consortium, 2005): life,
    // conflict, justice, personnel, contact, transaction, business, movement; and what befalls things.
    private static readonly WordList Verbs = English.List();

    // A promise to stop is news itself; "elected to stop the bout" tells of a stop.
    private static readonly WordList WithInfinitive = English.List();

    // What they say lies in their objects, or only leads to what happened.
    private static readonly WordList Light = English.List();

    private static readonly WordList Offices = English.List();

    // Nobody says "his" of these.
    private static readonly WordList Bodies = English.List();

    /// <summary>The verbs of what it mainly tells; where somebody says it, those of what is said.</summary>
    public static IEnumerable<ParsedToken> MainVerbs(ParsedSentence sentence) => sentence.Tokens
        .Where(token => token.Upos == Upos.Verb && IsMain(sentence, token) && !KnownLanguages.English.IsSaying(token));

    /// <summary>Whether a verb names an event of the news.</summary>
    public static bool Is(ParsedSentence sentence, ParsedToken verb) => Verbs.Contains(verb.Lemma)
        && (WithInfinitive.Contains(verb.Lemma) || sentence.Child(verb, "xcomp") is not { Upos: Upos.Verb });

    /// <summary>Whether a verb says nothing by itself, or only how it became known.</summary>
    public static bool IsLight(ParsedToken verb) => Light.Contains(verb.Lemma);

    /// <summary>Whether the police, a ministry, a firm says it.</summary>
    public static bool IsSaidByOffice(ParsedSentence sentence) => sentence.Tokens.Any(token =>
        KnownLanguages.English.IsSaying(token)
        && sentence.Child(token, "nsubj") is { } speaker
        && sentence.Subtree(speaker, part => part.IsAny("flat", "compound", "appos", "amod"))
            .Any(part => Offices.Contains(part.Lemma.ToLowerInvariant())));

    /// <summary>Whether it has a "his" or "her" before which it names an office and nobody: "Police released his
    /// name".</summary>
    public static bool IsOwnedByNobody(ParsedSentence sentence) =>
        sentence.Tokens.FirstOrDefault(token => token.Lower is "his" or "her" && token.Is("nmod:poss")) is { } owner
        && sentence.Child(sentence.Root, "nsubj") is { } subject
        && sentence.Subtree(subject).ToList() is var office
        && office.Exists(part => Bodies.Contains(part.Lower))
        && sentence.Tokens.Take(owner.Index)
            .Where(token => token.Upos is Upos.Noun or Upos.Propn)
            .All(office.Contains);

    // Ages and offices between commas lead the parser astray: a passive with its helper is a main verb there.
    private static bool IsMain(ParsedSentence sentence, ParsedToken verb) => verb.IsRoot
        || (verb.IsAny("ccomp", "parataxis", "xcomp")
            && sentence.HeadOf(verb) is { } head && (head.IsRoot || IsMain(sentence, head)))
        || (sentence.Root.Upos is not (Upos.Verb or Upos.Adj or Upos.Noun)
            && !verb.Is("acl")
            && sentence.Child(verb, "aux:pass") is not null);
}
