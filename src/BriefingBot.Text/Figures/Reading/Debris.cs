using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Tells text that is not the article's: teasers, captions, by-lines, capitals, lists.</summary>
internal static class Debris
{
    private const int LongestWithoutVerb = 45;

    /// <summary>Three words in capitals of four letters or more, one after another, behind its beginning.</summary>
    private const int CapitalRun = 3;

    /// <summary>Whether a sentence is debris of a page (a caption, a button, a headline), by its letters
    /// alone.</summary>
    public static bool Contains(string sentence) => PageDebris.IsOfPage(sentence) || IsGallery(sentence)
        || HasCapitalRun(sentence);

    /// <summary>Judges a long sentence by its tree: a table, a menu, a list of teasers has no finite verb.</summary>
    public static bool HasNoVerb(ParsedSentence sentence) =>
        sentence.Tokens.Count >= LongestWithoutVerb
            && !sentence.Tokens.Any(token =>
            token.Upos is Upos.Verb or Upos.Aux && token.Morphology.VerbForm == VerbForm.Fin);

    /// <summary>Whether a sentence begins with the number of a picture: "1/14".</summary>
    private static bool IsGallery(string sentence)
    {
        var slash = sentence.IndexOf('/');
        return slash is > 0 and < 3 && slash + 1 < sentence.Length && char.IsAsciiDigit(sentence[slash + 1])
            && sentence[..slash].All(char.IsAsciiDigit);
    }

    private static bool HasCapitalRun(string sentence)
    {
        var run = 0;
        var words = 0;
        foreach (var range in sentence.AsSpan().Split(' '))
        {
            var word = sentence.AsSpan(range);
            var letters = 0;
            var capitals = 0;
            foreach (var c in word)
            {
                letters += char.IsLetter(c) ? 1 : 0;
                capitals += char.IsUpper(c) ? 1 : 0;
            }

            run = letters > 0 && letters == capitals && (letters > 1 || run > 0) ? run + 1 : 0;
            words++;
            // A headline set in capitals is one; a dateline is short and stands first.
            if (run >= CapitalRun && words > CapitalRun + 2)
            {
                return true;
            }
        }

        return false;
    }
}
