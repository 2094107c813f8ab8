using System.Runtime.InteropServices;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>What an article is compared by: the terms of its headline and first lines, and its time.</summary>
internal sealed class ArticleTerms
{
    /// <summary>Words read of one text: the event is told at the top.</summary>
    private const int MostWords = 250;

    /// <summary>Terms kept of one article; bounds memory and the cost of a decision.</summary>
    private const int MostTerms = 120;

    /// <summary>How many first words stand in for the headline of a text that has none.</summary>
    private const int HeadWords = 12;

    /// <summary>A headline of fewer words may well be told in others.</summary>
    private const int FewestHeadWords = 3;

    /// <summary>A text of fewer words may well be told in others than its headline.</summary>
    private const int FewestWords = 25;

    /// <summary>Letters by which two forms of a word are one.</summary>
    private const int BeginningLength = 5;

    /// <summary>The end of Latin Extended-B.</summary>
    private const char LastLatin = '\u024F';

    /// <summary>A date this near the beginning of a text is when it was written.</summary>
    private const int DatelineLength = 400;

    private ArticleTerms(Term[] terms) => Terms = terms;

    /// <summary>In ascending order of <see cref="Term.Key"/>.</summary>
    public Term[] Terms { get; }

    /// <summary>When it was published, by its page, else by its text's head; null where neither tells.</summary>
    public NewsTime? Time { get; private init; }

    /// <summary>True where <see cref="Time"/> is what the page states, and not read from the text.</summary>
    public bool IsTimeStated { get; private init; }

    /// <summary>Where no time is known, a moment that it was written after; null for none.</summary>
    public DateTimeOffset? NotBefore { get; private init; }

    /// <summary>What it says of its event that another of the kind would have otherwise.</summary>
    public required EventMarks Marks { get; init; }

    /// <summary>BCP 47 language of the text; null where unknown.</summary>
    public string? Language { get; private init; }

    /// <summary>Stands for its outlet, else for the host of its address; null where neither is known.</summary>
    public int? Outlet { get; private init; }

    /// <summary>Whether most letters of its beginning are Latin: names are spelt alike in such languages.</summary>
    public bool IsLatin { get; private init; }

    /// <summary>The kinds of event that it names; none where it is not English.</summary>
    public EventKinds Kinds { get; private init; }

    /// <summary>What reports in other languages are compared with it by.</summary>
    public required TranslatedTerms Translated { get; init; }

    /// <summary>True where the text has no word of its headline and is left aside.</summary>
    public bool IsHeadlineAlone { get; private init; }

    public static ArticleTerms Of(Article article)
    {
        var uses = new Dictionary<string, Use>(StringComparer.Ordinal);
        var headline = article.Title is { } title && !IsAddress(title) ? HeadlineTail.Cut(title) : "";
        var headWords = Words.Of(headline);
        Read(headline, headWords, headEnd: int.MaxValue, uses);

        var text = WithoutAddress(article.Text);
        var start = text[..Math.Min(text.Length, MostWords * 12)].ToString();
        var words = Words.Of(start);
        var language = KnownLanguages.Find(article.Language);
        var isDebris = IsDebris(start, words, uses);
        if (!isDebris)
        {
            Read(start, words, headEnd: uses.Count == 0 ? HeadWords : 0, uses);
        }

        foreach (var (name, use) in uses.Where(use => use.Value.Last is not null).ToList())
        {
            if (uses[use.Last!].Capitalised <= use.Capitalised)
            {
                uses.Remove(name);
            }
        }

        NameOpening(article, start, words, uses);
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
            Marks = EventMarks.Of(headline, headWords, start, words, article.Published, language),
            Kinds = EventKinds.Of(language, headline, headWords, start, words),
            Language = language?.Code ?? article.Language,
            Outlet = (article.Outlet ?? article.Url?.Host) is { } outlet ? Term.KeyOf(outlet) : null,
            IsLatin = IsMostlyLatin(start.AsSpan(0, Math.Min(start.Length, DatelineLength))),
            Translated = TranslatedTerms.Of(headline, headWords, start, words, language),
            IsHeadlineAlone = isDebris,
            NotBefore = time is null ? PastYears.NotBefore(article.Text, article.FirstSeen) : null,
        };
    }

    /// <summary>The term of a word or number; empty for function words and single digits.</summary>
    public static string StemOf(string text, Word word)
    {
        if (word.IsNumber)
        {
            return Number(word.In(text));
        }

        var stem = WordStem.Of(word.In(text));
        return CommonWords.IsFunctionWord(stem) ? "" : stem;
    }

    private static void Read(string text, List<Word> words, int headEnd, Dictionary<string, Use> uses)
    {
        for (var at = 0; at < Math.Min(words.Count, MostWords); at++)
        {
            var word = words[at];
            var stem = StemOf(text, word);
            if (stem.Length == 0)
            {
                continue;
            }

            if (headEnd != int.MaxValue && at > 0 && IsOfOneName(text, words[at - 1], word))
            {
                var first = StemOf(text, words[at - 1]);
                if (first.Length > 0)
                {
                    ref var whole = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, first + " " + stem, out _);
                    whole.Inside = ++whole.Capitalised;
                    whole.Last = stem;
                }
            }

            ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, stem, out _);
            use.IsNumber = word.IsNumber;
            use.IsHead |= at < headEnd;
            if (headEnd != int.MaxValue && !word.OpensSentence)
            {
                // Headlines are often in title case: only running text tells a name by its capital.
                use.Inside++;
                use.Capitalised += word.IsCapitalised ? 1 : 0;
            }
        }
    }

    // "Norbuss profit rises", "Norbuss said". Other languages may do without articles.
    private static void NameOpening(Article article, string text, List<Word> words, Dictionary<string, Use> uses)
    {
        if (article.Title is not null && KnownLanguages.IsEnglish(article.Language)
            && words is [var first, ..] && StemOf(text, first) is { Length: > 0 } stem
            && uses.TryGetValue(stem, out var use) && use is { IsHead: true, IsNumber: false, Inside: 0 }
            && CommonWords.Share(stem) <= CommonWords.RareShare
            && !uses.Values.Any(other => other is { IsHead: true, IsName: true }))
        {
            uses[stem] = use with { Inside = 1, Capitalised = 1 };
        }
    }

    /// <summary>A text without a word of its headline is no report: a form to log in, a site's words.</summary>
    private static bool IsDebris(string text, List<Word> words, Dictionary<string, Use> headline)
    {
        if (headline.Count < FewestHeadWords || words.Count < FewestWords)
        {
            return false;
        }

        // By their beginnings, for many languages inflect their words.
        var beginnings = headline.Keys.Select(Beginning).ToHashSet(StringComparer.Ordinal);
        return !words.Take(MostWords).Any(word => beginnings.Contains(Beginning(StemOf(text, word))));
    }

    private static bool IsMostlyLatin(ReadOnlySpan<char> text)
    {
        var balance = 0;
        foreach (var c in text)
        {
            balance += !char.IsLetter(c) ? 0 : c <= LastLatin ? 1 : -1;
        }

        return balance > 0;
    }

    private static string Beginning(string stem) => stem.Length > BeginningLength ? stem[..BeginningLength] : stem;

    /// <summary>Some pages have their address where the headline should be, with or without spaces in it, or with its
    /// scheme taken for a label and cut off.</summary>
    internal static bool IsAddress(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        return line.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? line[4..].TrimStart('s').TrimStart() is [':', ..]
            : line is ['/', ..] && line[1..].TrimStart() is ['/', ..];
    }

    private static ReadOnlySpan<char> WithoutAddress(ReadOnlySpan<char> text) =>
        IsAddress(text) && text.IndexOf('\n') is >= 0 and var end ? text[(end + 1)..] : text;

    private static bool IsOfOneName(string text, Word first, Word second) =>
        first.IsCapitalised && second.IsCapitalised && !second.OpensSentence && first.Length > 1 && second.Length > 1
        && second.Start == first.Start + first.Length + 1 && text[second.Start - 1] == ' '
        && char.IsLower(text[first.Start + first.Length - 1]) && char.IsLower(text[second.Start + second.Length - 1]);

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
        public string? Last;

        public readonly bool IsName => Capitalised > 0 && Capitalised * 2 > Inside;

        public readonly Term ToTerm(string stem) => new(
            Term.KeyOf(stem),
            (Half)CommonWords.Share(stem),
            (IsNumber ? TermTraits.Number
                : IsName ? TermTraits.Name
                : TermTraits.None)
            | (IsHead ? TermTraits.Head : TermTraits.None)
            | (Last is not null ? TermTraits.Whole : TermTraits.None));
    }
}
