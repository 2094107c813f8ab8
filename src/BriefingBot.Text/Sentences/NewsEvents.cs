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
    private static readonly WordList Verbs = """
        die kill injure wound hurt shoot stab murder poison drown perish succumb survive hospitalize marry divorce
        attack bomb explode detonate raid storm seize clash riot loot smash torch demonstrate protest march fire hijack
        kidnap abduct rescue free threaten ram arrest detain charge indict accuse convict sentence acquit plead sue
        appeal pardon execute extradite arraign release parole fine remand search investigate probe identify bail
        confess deny testify surrender jail imprison prosecute rule overturn subpoena commit appoint name nominate elect
        resign quit retire hire sack oust suspend replace succeed dismiss reinstate meet negotiate agree sign buy sell
        acquire merge fund donate offer bid invest withdraw cancel postpone delay launch issue recall ban block approve
        reject veto adopt vote order demand impose extend cut reduce increase lose gain slump surge plunge close reopen
        shut file declare establish upgrade evacuate dispatch deploy flee transfer airlift crash derail collide sink
        collapse damage destroy burn erupt flood extinguish contain restore redirect repair discover detect confirm
        disrupt trigger displace strand trap quarantine defeat beat resume halt schedule pledge promise vow warn condemn
        criticize criticise apologize apologise admit announce urge refuse
        """;

    // A promise to stop is news itself; "elected to stop the bout" tells of a stop.
    private static readonly WordList WithInfinitive =
        "agree refuse promise pledge vow order urge threaten offer warn demand schedule";

    // What they say lies in their objects, or only leads to what happened.
    private static readonly WordList Light =
        "be have do make take get go come give respond happen occur receive call remain include continue use work live";

    private static readonly WordList Offices = """
        police official officials authority authorities spokesman spokeswoman spokesperson prosecutor coroner ministry
        minister department government council court judge investigator detective officer sheriff company agency
        president
        """;

    // Nobody says "his" of these.
    private static readonly WordList Bodies = """
        police officials authorities prosecutors investigators detectives ministry department government council court
        company agency
        """;

    /// <summary>The verbs of what it mainly tells; where somebody says it, those of what is said.</summary>
    public static IEnumerable<ParsedToken> MainVerbs(ParsedSentence sentence) => sentence.Tokens
        .Where(token => token.Upos == Upos.Verb && IsMain(sentence, token) && !IsSaying(token));

    /// <summary>Whether a verb names an event of the news.</summary>
    public static bool Is(ParsedSentence sentence, ParsedToken verb) => Verbs.Contains(verb.Lemma)
        && (WithInfinitive.Contains(verb.Lemma) || sentence.Child(verb, "xcomp") is not { Upos: Upos.Verb });

    /// <summary>Whether a verb says nothing by itself, or only how it became known.</summary>
    public static bool IsLight(ParsedToken verb) => Light.Contains(verb.Lemma);

    /// <summary>Whether the police, a ministry, a firm says it.</summary>
    public static bool IsSaidByOffice(ParsedSentence sentence) => sentence.Tokens.Any(token =>
        IsSaying(token)
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

    private static bool IsSaying(ParsedToken verb) =>
        verb.Lemma == "say" || KnownLanguages.English.SayingVerbs.Contains(verb.Form);

    // Ages and offices between commas lead the parser astray: a passive with its helper is a main verb there.
    private static bool IsMain(ParsedSentence sentence, ParsedToken verb) => verb.IsRoot
        || (verb.IsAny("ccomp", "parataxis", "xcomp")
            && sentence.HeadOf(verb) is { } head && (head.IsRoot || IsMain(sentence, head)))
        || (sentence.Root.Upos is not (Upos.Verb or Upos.Adj or Upos.Noun)
            && !verb.Is("acl")
            && sentence.Child(verb, "aux:pass") is not null);
}
