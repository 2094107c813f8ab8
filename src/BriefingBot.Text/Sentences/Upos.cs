namespace BriefingBot.Text.Sentences;

/// <summary>The universal parts of speech of Universal Dependencies, by their names there.</summary>
public enum Upos
{
    /// <summary>None of the others: foreign words, debris.</summary>
    X,
    Adj,

    /// <summary>Prepositions and postpositions.</summary>
    Adp,
    Adv,

    /// <summary>Auxiliaries and copulas.</summary>
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,

    /// <summary>Numbers in figures or words, cardinals only.</summary>
    Num,

    /// <summary>Particles: "not", the "to" of an infinitive, the possessive "'s".</summary>
    Part,
    Pron,

    /// <summary>Proper nouns.</summary>
    Propn,
    Punct,

    /// <summary>Subordinating conjunctions.</summary>
    Sconj,

    /// <summary>Symbols: currency signs, the per cent sign.</summary>
    Sym,
    Verb,
}
