using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>A report as one question is held against it: which of its sentences have which terms.</summary>
internal sealed class ParsedReport
{
    private const int MostSentences = 80;

    /// <summary>Letters between a first and a last name.</summary>
    private const int MostBetween = 14;

    private readonly Dictionary<int, ParsedSentence?> _parsed = [];

    public ParsedReport(Article article, TermFinder finder)
    {
        Article = article;
        Sentences = [.. SentencesOf(article)];
        if (article.Title is { } title && !Sentences.Any(NewsSentences.ReadsAsSentence))
        {
            Sentences = [title, .. Sentences.Where(sentence => sentence != title)];
        }

        Levels = [.. Sentences.Select(finder.In)];
        Title = finder.In(WithoutSite(article.Title ?? ""));
    }

    public Article Article { get; }

    public IReadOnlyList<string> Sentences { get; }

    /// <summary>How well each sentence meets each term; null for those that meet none.</summary>
    public IReadOnlyList<double[]?> Levels { get; }

    public double[]? Title { get; }

    /// <summary>The sentences of an article that a question is held against.</summary>
    public static IEnumerable<string> SentencesOf(Article article) => SentenceSplitter.Split(article.Text)
        .Where(said => said.Length <= NewsSentences.Longest && !CorrectionNote.Is(said))
        .Take(MostSentences);

    /// <summary>How well the best of its sentences, or the headline, meets a term.</summary>
    public double Best(int term) => Math.Max(Title?[term] ?? 0, Levels.Max(levels => levels?[term] ?? 0));

    /// <summary>False for what is no statement of the report: a teaser, a by-line, a question.</summary>
    public bool IsWorthReading(int at) => Sentences[at] is var sentence && !PageDebris.Is(sentence)
        && !sentence.StartsWith("By ", StringComparison.Ordinal)
        && !sentence.EndsWith("...", StringComparison.Ordinal)
        && !sentence.EndsWith('…') && !sentence.EndsWith('?')
        && !sentence.Contains("http", StringComparison.Ordinal);

    /// <summary>True where two words stand near each other somewhere.</summary>
    public bool HasTogether(string first, string last) =>
        Sentences.Append(Article.Title ?? "").Any(sentence => IsTogether(sentence, first, last));

    /// <summary>True where the word stands somewhere behind another with a capital: "Lee" of "Ann Lee".</summary>
    public bool HasNameBefore(string word) => Sentences.Any(sentence =>
    {
        var at = sentence.IndexOf(' ' + word, StringComparison.Ordinal);
        var start = at <= 0 ? 0 : sentence.LastIndexOf(' ', at - 1) + 1;
        return at > 0 && char.IsUpper(sentence[start]) && sentence[at - 1] != '.'
            && (start > 0 || !WordLinks.IsWord(sentence[..at].ToLowerInvariant()));
    });

    private static bool IsTogether(string sentence, string first, string last)
    {
        for (var at = sentence.IndexOf(first, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = sentence.IndexOf(first, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var found = sentence.IndexOf(last, at + first.Length, StringComparison.OrdinalIgnoreCase);
            if (found >= 0 && found - at - first.Length <= MostBetween)
            {
                return true;
            }
        }

        return false;
    }

    // "Two hurt in blast - Harbour Town News": the site stands behind, and what it is called tells of no place.
    private static string WithoutSite(string title) =>
        Math.Max(title.LastIndexOf(" - ", StringComparison.Ordinal), title.LastIndexOf(" | ", StringComparison.Ordinal))
            is var at && at > title.Length / 3 ? title[..at] : title;

    /// <summary>The sentence read, without a dateline; null outside of the report.</summary>
    public ParsedSentence? Read(int at, SentenceReader reader)
    {
        if (at < 0 || at >= Sentences.Count)
        {
            return null;
        }

        if (!_parsed.TryGetValue(at, out var parsed))
        {
            _parsed[at] = parsed = Joined(reader.Read(NewsSentences.WithoutDateline(Sentences[at])));
        }

        return parsed;
    }

    // What the parser cuts once more: the longest piece has the statement.
    private static ParsedSentence? Joined(IReadOnlyList<ParsedSentence> pieces) =>
        pieces.MaxBy(piece => piece.Tokens.Count);
}
