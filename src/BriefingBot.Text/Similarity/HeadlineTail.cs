using System.Buffers;

namespace BriefingBot.Text.Similarity;

/// <summary>Takes off a headline what a page's title says of its outlet.</summary>
internal static class HeadlineTail
{
    /// <summary>Fewer words before a mark may be a topic ("Killed – Da'Vaughn Pitts").</summary>
    private const int FewestWords = 4;

    /// <summary>Words of at most so many letters are small in names too ("Port of Spain Post").</summary>
    private const int SmallWord = 3;

    private static readonly SearchValues<char> NameMarks = SearchValues.Create(".0123456789");

    /// <summary>The headline up to the first mark behind which names alone stand; all of it for none.</summary>
    public static string Cut(string headline)
    {
        var names = StartOfNames(headline);
        return headline[..TitleMarks.Spaced.Min(mark => EndBefore(headline, mark, names))];
    }

    // Words are counted from mark to mark, so that many marks cost no more than their number.
    private static int EndBefore(string headline, string mark, int names)
    {
        var (words, unparted, counted) = (0, 0, 0);
        for (var at = headline.IndexOf(mark, Math.Max(0, names - mark.Length), StringComparison.Ordinal); at > 0;
            at = headline.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            var piece = ContentWords.Count(headline[counted..at]);
            (words, unparted, counted) = (words + piece.Words, unparted + piece.Unparted, at);
            if (ContentWords.Length((words, unparted)) >= FewestWords)
            {
                return at;
            }
        }

        return headline.Length;
    }

    /// <summary>Where the last word ends that no name has: behind it names alone stand.</summary>
    private static int StartOfNames(string headline)
    {
        for (var end = headline.Length; end > 0;)
        {
            var start = headline.LastIndexOf(' ', end - 1) + 1;
            if (start < end && !IsPartOfName(headline[start..end]))
            {
                return end;
            }

            end = start - 1;
        }

        return 0;
    }

    private static bool IsPartOfName(string word)
    {
        var letters = word.Count(char.IsLetter);
        return letters <= SmallWord || !char.IsLower(word.First(char.IsLetter)) || word.AsSpan().ContainsAny(NameMarks);
    }
}
