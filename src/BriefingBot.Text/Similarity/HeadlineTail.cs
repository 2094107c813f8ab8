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
        var end = TitleMarks.Spaced.Select(mark => EndBefore(headline, mark)).Min();
        return headline[..end];
    }

    private static int EndBefore(string headline, string mark)
    {
        for (var at = headline.IndexOf(mark, StringComparison.Ordinal); at > 0;
            at = headline.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            if (ContentWords.CountWords(headline[..at]) >= FewestWords && IsName(headline[(at + mark.Length)..]))
            {
                return at;
            }
        }

        return headline.Length;
    }

    private static bool IsName(string tail) =>
        Array.TrueForAll(tail.Split(' ', StringSplitOptions.RemoveEmptyEntries), IsPartOfName);

    private static bool IsPartOfName(string word)
    {
        var letters = word.Count(char.IsLetter);
        return letters <= SmallWord || !char.IsLower(word.First(char.IsLetter)) || word.AsSpan().ContainsAny(NameMarks);
    }
}
