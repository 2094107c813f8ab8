using System.Runtime.InteropServices;
using BriefingBot.Articles;

namespace BriefingBot.Stories.Likeness;

/// <summary>What an article is compared by: its terms with how much each is used, and the dates it is of.</summary>
internal sealed class ArticleTerms
{
    /// <summary>Terms kept of one article, the most used first where it has more; bounds memory and the cost of a decision.</summary>
    private const int MostTerms = 160;

    /// <summary>Words read of one article: an event is told at the top, and a live blog is endless.</summary>
    private const int MostWords = 700;

    private ArticleTerms(Term[] terms, NewsTime? time, DateOnly[] dates) => (Terms, Time, Dates) = (terms, time, dates);

    /// <summary>In ascending order of <see cref="Term.Key"/>.</summary>
    public Term[] Terms { get; }

    /// <summary>When it was published: as its page states it, else as its text does at its head; null where neither tells.</summary>
    public NewsTime? Time { get; }

    /// <summary>Whole dates in the text, ascending.</summary>
    public DateOnly[] Dates { get; }

    public static ArticleTerms Of(Article article)
    {
        var uses = new Dictionary<string, Use>(StringComparer.Ordinal);
        if (article.Title is { } title)
        {
            Read(title, Words.Of(title), uses, isTitle: true);
        }

        var words = Words.Of(article.Text);
        Read(article.Text, words, uses, isTitle: false);
        var dates = TextDates.Of(article.Text, words);
        var terms = uses.Select(use => use.Value.ToTerm(use.Key)).OrderByDescending(term => term.Frequency).ThenBy(term => term.Key)
            .Take(MostTerms).OrderBy(term => term.Key).ToArray();
        return new ArticleTerms(terms, article.Published ?? HeadDate(dates), dates.Select(date => date.Full).OfType<DateOnly>().Distinct().Order().ToArray());
    }

    private static void Read(string text, List<Word> words, Dictionary<string, Use> uses, bool isTitle)
    {
        foreach (var word in CollectionsMarshal.AsSpan(words)[..Math.Min(words.Count, MostWords)])
        {
            var stem = StemOf(text, word);
            if (stem.Length == 0)
            {
                continue;
            }

            ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, stem, out _);
            use.IsNumber = word.IsNumber;
            use.Count++;
            use.InTitle |= isTitle;
            if (!isTitle && !word.OpensSentence)
            {
                use.Inside++;
                use.Capitalised += word.IsCapitalised ? 1 : 0;
            }
        }
    }

    /// <summary>The term a word or number stands for; empty for function words and single digits, which tell nothing.</summary>
    public static string StemOf(string text, Word word)
    {
        if (word.IsNumber)
        {
            return Number(word.In(text));
        }

        var stem = WordStem.Of(word.In(text));
        return CommonWords.IsFunctionWord(stem) ? "" : stem;
    }

    private static string Number(ReadOnlySpan<char> digits)
    {
        var plain = digits.ToString().Replace(",", "", StringComparison.Ordinal).TrimStart('0');
        return plain.Length < 2 ? "" : "#" + plain;
    }

    /// <summary>A whole date within the first lines is when the text was written.</summary>
    private static NewsTime? HeadDate(List<TextDate> dates)
    {
        foreach (var date in dates)
        {
            if (date.Start > 400)
            {
                return null;
            }

            if (date.Full is { } full)
            {
                return NewsTime.On(full);
            }
        }

        return null;
    }

    private struct Use
    {
        public int Count;
        public int Inside;
        public int Capitalised;
        public bool InTitle;
        public bool IsNumber;

        public readonly Term ToTerm(string stem)
        {
            var isName = !IsNumber && Capitalised > 0 && Capitalised * 2 > Inside;
            return new Term(Term.KeyOf(stem), (float)(1 + Math.Log(Count)) + (InTitle ? 0.5f : 0), (float)CommonWords.Share(stem), isName, IsNumber);
        }
    }
}

/// <summary>One term of an article.</summary>
/// <param name="Key">A hash of its stem: two stems in a billion pairs share one.</param>
/// <param name="Frequency">How much the article uses it: 1 + ln(count), more where its title does.</param>
/// <param name="Share">The share of articles it is expected in before any evidence.</param>
internal readonly record struct Term(int Key, float Frequency, float Share, bool IsName, bool IsNumber)
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
