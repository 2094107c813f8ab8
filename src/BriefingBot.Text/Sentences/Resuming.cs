using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Tells sentences that add to what one who is told of had done ("The firm has also bought …"): behind another deed of
/// his than that of their report they are of something else. English only.
/// </summary>
internal static class Resuming
{
    private static readonly WordList Adding = English.List();

    /// <summary>Whether it is one.</summary>
    /// <param name="parsed">The sentence, as its parser reads it; null where none does.</param>
    /// <param name="isKnown">Whether a reader has met somebody or a thing, by a name or a noun.</param>
    public static bool Is(IReadOnlyList<ParsedSentence>? parsed, Func<string, bool> isKnown) =>
        parsed?.Any(part => part.Tokens.Any(token => token.Is("advmod") && Adding.Contains(token.Form)
            && part.HeadOf(token) is { IsRoot: true, Upos: Upos.Verb } verb
            && part.Child(verb, "nsubj") is { } subject && part.Child(subject, "nummod") is null
            && part.Subtree(subject, word => word.IsAny("flat", "compound")).Any(word => isKnown(word.Form)))) == true;
}
