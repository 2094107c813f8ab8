using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Names of which a report goes on with a half: "Hannah was a student" after "Hannah Weiss" tells nobody who has not
/// read the sentence before.
/// </summary>
internal static class HalfNames
{
    /// <summary>The half with which the sentence opens; null where it opens with none.</summary>
    /// <param name="sentence">A sentence of the text.</param>
    /// <param name="text">The report's.</param>
    public static string? Opening(string sentence, string text)
    {
        var words = Words.Of(sentence);
        if (words.Count < 2 || !words[0].IsCapitalised || words[1].IsCapitalised || words[0].Length < 3
            || !IsNextWord(sentence, words[0], words[1]))
        {
            return null;
        }

        var at = text.IndexOf(sentence, StringComparison.Ordinal);
        var half = words[0].In(sentence).ToString();
        return at > 0 && IsHalf(text[..at], half) ? half : null;
    }

    /// <summary>
    /// The one name with which the sentence opens, where its report has named that one before: who it is was said
    /// there. Null where it opens with none, or the name comes for the first time.
    /// </summary>
    /// <param name="sentence">A sentence of the text.</param>
    /// <param name="text">The report's.</param>
    public static string? Resumed(string sentence, string text)
    {
        var words = Words.Of(sentence);
        if (words.Count < 2 || !words[0].IsCapitalised || words[1].IsCapitalised || words[0].Length < 3)
        {
            return null;
        }

        var name = words[0].In(sentence).ToString();
        return !StopWords.Contains(name.ToLowerInvariant())
            && text.IndexOf(sentence, StringComparison.Ordinal) is > 0 and var at
            && Words.Of(text.AsSpan(0, at)).Exists(word => !word.OpensSentence && word.In(text).SequenceEqual(name))
            ? name
            : null;
    }

    // Each time it comes before it is a part of a longer name, or it came so first.
    private static bool IsHalf(string before, string half)
    {
        var words = Words.Of(before);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Length == half.Length && words[i].In(before).SequenceEqual(half))
            {
                return (i > 0 && !words[i - 1].OpensSentence && IsName(before, words[i - 1], words[i]))
                    || (i + 1 < words.Count && IsName(before, words[i], words[i + 1]))
                    || (i > 0 && words[i - 1].OpensSentence && IsName(before, words[i - 1], words[i])
                        && !StopWords.Contains(words[i - 1].In(before).ToString().ToLowerInvariant()));
            }
        }

        return false;
    }

    private static bool IsName(string text, Word first, Word second) =>
        first.IsCapitalised && second.IsCapitalised && !first.IsNumber && !second.IsNumber
        && IsNextWord(text, first, second);

    private static bool IsNextWord(string text, Word first, Word second) =>
        text.AsSpan(first.Start + first.Length, second.Start - first.Start - first.Length) is " ";
}
