using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Tells sentences that add to what one who is told of had done ("The firm has also bought …"): behind another deed of
/// his than that of their report they are of something else. English only.
/// </summary>
internal static class Resuming
{
    private static readonly WordList Adding = English.List();

    // What comes next in a row, of which the sentence before tells the first.
    private static readonly WordList Sequels = English.List();

    /// <summary>Whether it is one.</summary>
    /// <param name="parsed">The sentence, as its parser reads it; null where none does.</param>
    /// <param name="isKnown">Whether a reader has met somebody or a thing, by a name or a noun.</param>
    public static bool Is(IReadOnlyList<ParsedSentence>? parsed, Func<string, bool> isKnown) =>
        parsed?.Any(part => part.Tokens.Any(token => token.Is("advmod") && Adding.Contains(token.Form)
            && part.HeadOf(token) is { IsRoot: true, Upos: Upos.Verb } verb
            && part.Child(verb, "nsubj") is { } subject && part.Child(subject, "nummod") is null
            && (IsSequel(part, token, verb)
                || part.Subtree(subject, word => word.IsAny("flat", "compound")).Any(word => isKnown(word.Form)))))
            == true;

    // "Police then found a third boy", whoever found the second; not "the man, 30, was then held, police said", "has
    // since then risen", "shot one man, then another", "the then mayor".
    private static bool IsSequel(ParsedSentence part, ParsedToken token, ParsedToken verb) =>
        Sequels.Contains(token.Form) && token.Index < verb.Index
        && part.At(token.Index - 1) is not { Upos: Upos.Adp or Upos.Det }
        && !part.Tokens.Take(token.Index).Any(before => before.Form is "," || before.Upos == Upos.Sconj);
}
