using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions;

/// <summary>The names in a sentence by what they can answer: whom, or where.</summary>
internal static partial class AnswerNames
{
    // A name behind one of these is a place more often than a person.
    private static readonly WordList BeforePlaces = EveryLanguage.List();

    // Behind these stands what somebody belongs to.
    private static readonly WordList BeforeOwners = EveryLanguage.List();

    // Behind these stands who came off worse, and not who did it.
    private static readonly WordList BeforeBeaten = EveryLanguage.List();

    // "one more than Jean Killy"
    private static readonly WordList More = EveryLanguage.List();

    private static readonly WordList Than = EveryLanguage.List();

    private static readonly WordList BeforePeoples = EveryLanguage.List();

    private static readonly WordList OfPeoples = EveryLanguage.List();

    private static readonly WordList Joiners = EveryLanguage.List();

    private static readonly Lazy<HashSet<string>> Calendar = new(() => KnownLanguages.WidelyRead
        .SelectMany(language => language.Weekdays.Concat(language.Months)).SelectMany(names => names)
        .ToHashSet(StringComparer.Ordinal));

    /// <summary>The names of a sentence, each with its words in lower case.</summary>
    /// <param name="known">Words that the article writes with a capital within its sentences.</param>
    public static IEnumerable<AnswerName> In(string sentence, IReadOnlySet<string> known)
    {
        var words = Word().Matches(sentence).Select(match => (match.Index, Text: match.Value)).ToList();
        var (place, owner) = (-1, -1);
        for (var at = 0; at < words.Count; at++)
        {
            var end = at;
            while (end < words.Count && IsOfName(sentence, words, at, end, known))
            {
                end++;
            }

            if (end == at + 1 && IsOfPeople(Lower(words, at - 1), Lower(words, at)))
            {
                continue;
            }

            if (end > at)
            {
                // "In Erie, Pennsylvania", "in northern Afghanistan", "at the Lindholm Zoo".
                var isPlace = BeforePlaces.Contains(Lower(words, at - 1)) || (at > 0 && place == at)
                    || (at > 1 && BeforePlaces.Contains(Lower(words, at - 2)) && char.IsLower(words[at - 1].Text[0]));
                var before = Lower(words, at - 1);
                var isOwner = BeforeOwners.Contains(before) || BeforeBeaten.Contains(before)
                    || (Than.Contains(before) && More.Contains(Lower(words, at - 2)))
                    || (owner >= 0 && owner == at - 1 && Joiners.Contains(before));
                yield return new AnswerName(
                    [.. words[at..end].Select(word => word.Text.ToLowerInvariant())],
                    Lower(words, at - 1),
                    Lower(words, end),
                    isPlace,
                    isOwner);
                (place, owner) = (isPlace ? end : -1, isOwner ? end : -1);
                at = end - 1;
            }
        }
    }

    // "le Français" says whence somebody is, and not who.
    private static bool IsOfPeople(string before, string word) => BeforePeoples.Contains(before)
        && OfPeoples.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static string Lower(List<(int Index, string Text)> words, int at) =>
        at >= 0 && at < words.Count ? words[at].Text.ToLowerInvariant() : "";

    private static bool IsOfName(
        string sentence, List<(int Index, string Text)> words, int first, int at, IReadOnlySet<string> known)
    {
        var word = words[at].Text.ToLowerInvariant();
        if (!char.IsUpper(words[at].Text[0]) || !words[at].Text.Any(char.IsLower) || Calendar.Value.Contains(word)
            || StopWords.Contains(word) || (at == 0 && !known.Contains(word)))
        {
            return false;
        }

        var before = at == first ? 0 : words[at - 1].Index + words[at - 1].Text.Length;
        return at == first || sentence.AsSpan(before, words[at].Index - before) is " " or ". " or "-";
    }

    /// <summary>The words that a text writes with a capital elsewhere than at the start of a sentence.</summary>
    /// <param name="where">Which of them count; null for all.</param>
    public static IEnumerable<string> Capitalised(string text, Func<Word, bool>? where = null) => Words.Of(text)
        .Where(word => word.IsCapitalised && !word.OpensSentence && where?.Invoke(word) != false)
        .Select(word => word.In(text).ToString().ToLowerInvariant());

    [GeneratedRegex(@"[\p{L}\p{M}]+(?:['’]\p{L}+)*|[0-9]+")]
    private static partial Regex Word();
}

/// <summary>A name in a sentence; all its words are in lower case.</summary>
/// <param name="Words">Its own words.</param>
/// <param name="Before">The word before it; empty at the start.</param>
/// <param name="After">The word after it; empty at the end.</param>
/// <param name="IsPlace">True where what stands before it says that it is a place.</param>
/// <param name="IsOwner">True where somebody or something is of it.</param>
internal sealed record AnswerName(IReadOnlyList<string> Words, string Before, string After, bool IsPlace, bool IsOwner)
{
    private static readonly Lazy<HashSet<string>> Saying = new(() => KnownLanguages.WidelyRead
        .SelectMany(language => language.SayingVerbs).ToHashSet(StringComparer.Ordinal));

    /// <summary>True for whoever merely tells what the sentence says.</summary>
    public bool IsSpeaker => Saying.Value.Contains(Before) || Saying.Value.Contains(After);
}
