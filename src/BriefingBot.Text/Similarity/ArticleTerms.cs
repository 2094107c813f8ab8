using System.Runtime.InteropServices;
using BriefingBot.Text.Dates;

namespace BriefingBot.Text.Similarity;

/// <summary>What an article is compared by: the terms of its headline and its first lines, and when it was
/// published.</summary>
internal sealed class ArticleTerms
{
    /// <summary>Words read of one text: an event is told at the top; below it come its history and other
    /// events.</summary>
    private const int MostWords = 250;

    /// <summary>Terms kept of one article; bounds memory and the cost of a decision.</summary>
    private const int MostTerms = 120;

    /// <summary>How many first words stand in for the headline of a text that has none.</summary>
    private const int HeadWords = 12;

    /// <summary>A date this near the beginning of a text is when it was written.</summary>
    private const int DatelineLength = 400;

    private ArticleTerms(Term[] terms) => Terms = terms;

    /// <summary>In ascending order of <see cref="Term.Key"/>.</summary>
    public Term[] Terms { get; }

    /// <summary>When it was published: as its page states it, else as its text does at its head; null where neither
    /// tells.</summary>
    public NewsTime? Time { get; private init; }

    /// <summary>True where <see cref="Time"/> is what the page states, and not read from the text.</summary>
    public bool IsTimeStated { get; private init; }

    /// <summary>Where no time is known, a moment that it was written after; null where the text does not
    /// tell.</summary>
    public DateTimeOffset? NotBefore { get; private init; }

    public static ArticleTerms Of(Article article)
    {
        var uses = new Dictionary<string, Use>(StringComparer.Ordinal);
        if (article.Title is { } title)
        {
            Read(title, Words.Of(title), headWords: int.MaxValue, uses);
        }

        var start = article.Text.AsSpan(0, Math.Min(article.Text.Length, MostWords * 12)).ToString();
        var words = Words.Of(start);
        Read(start, words, headWords: uses.Count == 0 ? HeadWords : 0, uses);
        var terms = uses.Select(use => use.Value.ToTerm(use.Key))
            .OrderByDescending(term => term.IsHead)
            .ThenBy(term => term.Share)
            .ThenBy(term => term.Key)
            .Take(MostTerms).OrderBy(term => term.Key).ToArray();
        var time = article.Published ?? Dateline(start, words);
        return new ArticleTerms(terms)
        {
            Time = time,
            IsTimeStated = article.Published is not null,
            NotBefore = time is null ? PastYears.NotBefore(article.Text, article.FirstSeen) : null,
        };
    }

    /// <summary>The term a word or number stands for; empty for function words and single digits, which tell
    /// nothing.</summary>
    public static string StemOf(string text, Word word)
    {
        if (word.IsNumber)
        {
            return Number(word.In(text));
        }

        var stem = WordStem.Of(word.In(text));
        return CommonWords.IsFunctionWord(stem) ? "" : stem;
    }

    private static void Read(string text, List<Word> words, int headWords, Dictionary<string, Use> uses)
    {
        for (var at = 0; at < Math.Min(words.Count, MostWords); at++)
        {
            var word = words[at];
            var stem = StemOf(text, word);
            if (stem.Length == 0)
            {
                continue;
            }

            ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, stem, out _);
            use.IsNumber = word.IsNumber;
            use.IsHead |= at < headWords;
            if (headWords != int.MaxValue && !word.OpensSentence)
            {
                // Headlines are often in title case: only running text tells a name by its capital.
                use.Inside++;
                use.Capitalised += word.IsCapitalised ? 1 : 0;
            }
        }
    }

    private static string Number(ReadOnlySpan<char> digits)
    {
        var plain = digits.ToString().Replace(",", "", StringComparison.Ordinal).TrimStart('0');
        return plain.Length < 2 ? "" : "#" + plain;
    }

    private static NewsTime? Dateline(string text, List<Word> words)
    {
        var head = words.TakeWhile(word => word.Start < DatelineLength).ToList();
        return TextDates.Of(text, head).Select(date => date.Full).FirstOrDefault(date => date is not null) is { } day
            ? NewsTime.On(day)
            : null;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Use
    {
        public int Inside;
        public int Capitalised;
        public bool IsHead;
        public bool IsNumber;

        public readonly Term ToTerm(string stem) => new(
            Term.KeyOf(stem), (float)CommonWords.Share(stem), !IsNumber
                && Capitalised > 0
                && Capitalised * 2 > Inside, IsNumber, IsHead);
    }
}

/// <summary>One term of an article.</summary>
/// <param name="Key">A hash of its stem: two stems in a billion pairs share one.</param>
/// <param name="Share">The share of articles it is expected in before any evidence.</param>
/// <param name="IsName">True where running text mostly writes it with a capital.</param>
/// <param name="IsNumber">True for a number.</param>
/// <param name="IsHead">True where the headline has it, or the first words of a text without one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Term(int Key, float Share, bool IsName, bool IsNumber, bool IsHead)
{
    /// <summary>FNV-1a over UTF-16 units: the same in every run, unlike <see cref="string.GetHashCode()"/>.</summary>
    public static int KeyOf(string stem)
    {
        var hash = 2166136261u;
        foreach (var c in stem)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)hash;
    }
}
