using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Names of which a report goes on with a half: "Hannah was a student" after "Hannah Weiss" tells nobody who has not
/// read the sentence before.
/// </summary>
internal static class HalfNames
{
    private const int ShortestName = 3;

    /// <summary>
    /// The halves of names in it, wherever they stand, that its report has given whole before: "White told the jury".
    /// </summary>
    /// <param name="sentence">A sentence of the text.</param>
    /// <param name="text">The report's.</param>
    /// <param name="language">BCP 47 language of the text; English where it is unknown.</param>
    public static IEnumerable<string> In(string sentence, string text, string? language)
    {
        var known = KnownLanguages.OrEnglish(language);
        var at = text.IndexOf(sentence, StringComparison.Ordinal);
        if (at <= 0)
        {
            yield break;
        }

        var (words, before) = (Words.Of(sentence), text[..at]);
        List<Word>? wordsBefore = null;
        for (var i = 0; i < words.Count; i++)
        {
            var isPart = (i > 0 && IsName(sentence, words[i - 1], words[i]) && !IsHonorific(i - 1))
                || (i + 1 < words.Count && IsName(sentence, words[i], words[i + 1]));
            var name = words[i].In(sentence).ToString();
            var saysIt = i + 1 < words.Count
                && known.SayingVerbs.Contains(words[i + 1].In(sentence).ToString().ToLowerInvariant());
            if (words[i].IsCapitalised && words[i].Length >= ShortestName && !isPart
                && !known.Weekdays.Any(day => day.Contains(name.ToLowerInvariant()))
                && !IsHonorific(i)
                && IsHalf(before, wordsBefore ??= Words.Of(before), name, endsName: i > 0 && !saysIt)
                && !before.Contains($" {name.ToLowerInvariant()} ", StringComparison.Ordinal))
            {
                yield return name;
            }
        }

        bool IsHonorific(int i) => known.Honorifics.Contains(words[i].In(sentence).ToString().ToLowerInvariant());
    }

    /// <summary>
    /// The one name with which the sentence opens, or the last of two by which it calls a speaker, where its report has
    /// named that one before: who it is was said there. Null where it opens with none, or the name comes for the first
    /// time.
    /// </summary>
    /// <param name="sentence">A sentence of the text.</param>
    /// <param name="text">The report's.</param>
    public static string? Resumed(string sentence, string text)
    {
        var words = Words.Of(sentence);
        var last = words.FindIndex(word => !word.IsCapitalised) - 1;
        if (last is not (0 or 1) || words[0].Length < ShortestName
            || (last == 1 && !(IsName(sentence, words[0], words[1]) && IsNextWord(sentence, words[1], words[2])
                && KnownLanguages.English.SayingVerbs.Contains(words[2].In(sentence).ToString()))))
        {
            return null;
        }

        var name = words[last].In(sentence).ToString();
        return !StopWords.Contains(words[0].In(sentence).ToString().ToLowerInvariant())
            && text.IndexOf(sentence, StringComparison.Ordinal) is > 0 and var at
            && Words.Of(text.AsSpan(0, at)).Exists(word => !word.OpensSentence && word.In(text).SequenceEqual(name))
            ? name
            : null;
    }

    // Within a sentence the first part of a name is as often a thing's: "told Access", after "Access Hollywood".
    // Each time it comes before it is a part of a longer name, or it came so first.
    private static bool IsHalf(string before, List<Word> words, string half, bool endsName)
    {
        var at = words.FindIndex(word => word.Length == half.Length && word.In(before).SequenceEqual(half));
        return (at > 0 && IsName(before, words[at - 1], words[at])
                && (!words[at - 1].OpensSentence
                    || !StopWords.Contains(words[at - 1].In(before).ToString().ToLowerInvariant())))
            || (!endsName && at >= 0 && at + 1 < words.Count && IsName(before, words[at], words[at + 1]));
    }

    private static bool IsName(string text, Word first, Word second) =>
        first.IsCapitalised && second.IsCapitalised && !first.IsNumber && !second.IsNumber
        && IsNextWord(text, first, second);

    private static bool IsNextWord(string text, Word first, Word second) =>
        text.AsSpan(first.Start + first.Length, second.Start - first.Start - first.Length) is " ";
}
