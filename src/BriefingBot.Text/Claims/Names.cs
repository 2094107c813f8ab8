using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims;

/// <summary>The names in a sentence: its words with a capital, neighbours taken together, folded.</summary>
internal static partial class Names
{
    // A sentence opens with a capital whatever the word is; these open it often and name nobody.
    private static readonly FrozenSet<string> Openers = new[]
    {
        "according", "after", "although", "amid", "among", "another", "around", "authorities", "because", "before",
        "by", "despite", "during", "earlier",
        "following", "further", "however", "in", "late", "later", "many", "meanwhile", "more", "nearly", "officials",
        "one", "only", "other", "others",
        "people", "police", "reports", "rescuers", "residents", "several", "separately", "since", "some", "the", "this",
        "those", "though", "two", "under",
        "until", "when", "whereas", "while", "with", "within", "without", "no", "nobody", "none", "not", "at", "on",
        "to", "there", "local",
    }.ToFrozenSet();

    /// <summary>The names in the order of the sentence.</summary>
    public static List<NameMention> In(string sentence)
    {
        var names = new List<NameMention>();
        var isOpen = false;
        var end = -1;
        foreach (Match match in Word().Matches(sentence))
        {
            var word = FoldedText.Word(match.Value);
            var isFirst = end < 0;
            if (IsName(match.Value, word, isFirst))
            {
                if (!isOpen || sentence.AsSpan(end, match.Index - end).IndexOfAnyExcept(' ', '-') >= 0)
                {
                    names.Add(new NameMention([], isFirst));
                }

                names[^1].Words.Add(word);
                isOpen = true;
            }
            else
            {
                isOpen = false;
            }

            end = match.Index + match.Length;
        }

        return names;
    }

    private static bool IsName(string written, string word, bool isFirst) =>
        char.IsUpper(written[0])
            && word.Length > 0
            && word != "i"
            && !(isFirst
            && Openers.Contains(word))
            && (!StopWords.Contains(word)
            || IsAcronym(written));

    // "IT" and "US" are names, "It" and "Us" are not.
    private static bool IsAcronym(string word) =>
        word.Length > 1 && word.All(letter => char.IsUpper(letter) || letter == '.');

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’.]\p{L}+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}

/// <summary>A name in a sentence.</summary>
/// <param name="Words">Its words, folded.</param>
/// <param name="OpensSentence">True where its first word is the sentence's, which would have a capital anyway.</param>
internal sealed record NameMention(List<string> Words, bool OpensSentence);
