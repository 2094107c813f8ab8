namespace BriefingBot.Text.Figures;

/// <summary>A word or mark of a sentence, as the search for times reads it.</summary>
/// <param name="Start">Its offset in the sentence.</param>
/// <param name="Lower">It in lower case.</param>
/// <param name="IsSpaced">White space stands before it.</param>
internal readonly record struct Cue(int Start, int End, string Lower, bool IsCapital, bool IsSpaced)
{
    /// <summary>The words and marks of a sentence in order; a numeral with its marks is one word.</summary>
    public static List<Cue> Of(string text)
    {
        var words = new List<Cue>(text.Length / 5);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (char.IsLetterOrDigit(text[at]) && end < text.Length && IsInside(text, end))
            {
                end++;
            }

            words.Add(new(at, end, text[at..end].ToLowerInvariant(), char.IsUpper(text[at]), at > 0
                && char.IsWhiteSpace(text[at - 1])));
            at = end;
        }

        return words;
    }

    private static bool IsInside(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || (text[at] is '-' or '.' or ',' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
            && (text[at] is '-' || char.IsDigit(text[at + 1])));
}
