using System.Collections.Frozen;
using BriefingBot.Text.Languages;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>The English words by which a question says what it wants.</summary>
internal static class AskingWords
{
    /// <summary>Words by which a question begins that asks for a fact.</summary>
    public static readonly WordList Interrogatives = English.List();

    /// <summary>Words that say nothing of what a question is about, and ask nothing by themselves.</summary>
    public static readonly WordList Idle = EveryLanguage.List();

    /// <summary>Adjectives behind "how" with the kind of answer.</summary>
    public static readonly FrozenDictionary<string, AskedKind> Adjectives = Kinds(English.Pairs());

    /// <summary>Nouns behind "what" and "which", or before "of", with the kind of answer.</summary>
    public static readonly FrozenDictionary<string, AskedKind> Nouns = Kinds(English.Pairs());

    /// <summary>Verbs that help others, and those that ask without saying what of.</summary>
    public static readonly WordList Helping = English.List();

    /// <summary>Helping verbs by which a question can begin.</summary>
    public static readonly WordList Opening = English.List();

    /// <summary>Verbs that news leaves out or words in any way.</summary>
    public static readonly WordList Light = English.List();

    /// <summary>Words that say nothing of what a question is about.</summary>
    public static readonly WordList Empty = English.List();

    /// <summary>Nouns for people at large, of whom news speaks by other words.</summary>
    public static readonly WordList People = English.List();

    /// <summary>Verbs by which a question asks for a name.</summary>
    public static readonly WordList Naming = English.List();

    private static FrozenDictionary<string, AskedKind> Kinds(IEnumerable<KeyValuePair<string, string>> words) =>
        words.ToFrozenDictionary(pair => pair.Key, pair => Enum.Parse<AskedKind>(pair.Value));
}
