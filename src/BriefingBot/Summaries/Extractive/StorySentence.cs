using System.Text.RegularExpressions;
using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>A sentence of one of a story's articles that may stand in the story's summary.</summary>
/// <param name="Text">As the article has it, without a dateline.</param>
/// <param name="Source">Exactly as the article has it.</param>
/// <param name="Position">Its place among the article's telling sentences, from 0.</param>
/// <param name="Language">The article's language; null where it cannot be told.</param>
internal sealed partial record StorySentence(
    string Text, string Source, Article Article, int Position, string? Language)
{
    // Ranking compares every pair: the openings of the newest articles hold the news.
    private const int SentencesOfAnArticle = 40;
    private const int ArticlesOfAStory = 25;

    /// <summary>A feed's teaser is not longer, in UTF-16 units.</summary>
    private const int LongestTeaser = 400;

    /// <summary>No headline has more words.</summary>
    private const int LongestHeadline = 14;

    /// <summary>A sentence that states what a headline states has at least this many words more.</summary>
    private const int WordsOfGrammar = 4;

    /// <summary>With so much of a title's terms a sentence tells of the same.</summary>
    private const double ToldOfTitle = 0.25;

    /// <summary>A whole sentence is not shorter, in UTF-16 units.</summary>
    private const int ShortestGlued = 40;

    private FactTerms? _added;
    private int? _stage;
    private bool? _isOpenCase;

    /// <summary>The words that its rank is computed of.</summary>
    public List<string> Terms { get; } = ContentWords.Of(Text);

    /// <summary>What it states, for comparing it with another.</summary>
    public FactTerms Facts { get; } = FactTerms.Of(Text, Language);

    /// <summary>The same without who was called where and when, for telling what it adds.</summary>
    public FactTerms Added => _added ??= KnownLanguages.IsEnglish(Language)
        ? FactTerms.Of(CallOut.Without(Text), Language)
        : Facts;

    /// <summary>What it tells to have come of the matter.</summary>
    public IReadOnlySet<string> Outcomes { get; } = BriefingBot.Text.Sentences.Outcomes.Of(Text);

    /// <summary>How far a case has come that it tells of.</summary>
    public int Stage => _stage ??= CaseStage.Of(Text);

    /// <summary>Whether it tells that somebody is looked for, or that what happened is looked into.</summary>
    public bool IsOpenCase => _isOpenCase ??= CaseStage.IsOpen(Text);

    /// <summary>The places in a row that it names: "seventh round".</summary>
    public IReadOnlySet<string> Places { get; } = Row().Matches(Text).Select(match => match.Value).ToHashSet();

    /// <summary>The times of day that it names.</summary>
    public ClockTimes Clock { get; } = ClockTimes.Of(Text);

    /// <summary>A story's candidates: sentences of its newest articles, no copies, no headlines.</summary>
    public static List<StorySentence> Of(IReadOnlyList<Article> articles)
    {
        var ids = articles.Select(article => article.Id).ToHashSet();
        var titles = articles.Select(ReportTitle.Of).OfType<string>()
            .Select(title => (ContentWords.Of(title).ToHashSet(), ContentWords.CountWords(title)))
            .ToList();
        var sentences = articles
            .Where(article => article.CopyOf is not { } original || !ids.Contains(original))
            .TakeLast(ArticlesOfAStory)
            .SelectMany(OfArticle)
            .DistinctBy(sentence => sentence.Text)
            .ToList();
        sentences.RemoveAll(sentence => sentences.Exists(sentence.IsGluedTo));
        var others = sentences.FindAll(sentence => !titles.Exists(sentence.RepeatsTitle));
        // Where nothing else tells of it, the sentence that the headline was made of does.
        return others.Exists(sentence => titles.Count == 0 || titles.Exists(sentence.TellsOf)) ? others : sentences;
    }

    /// <summary>Where no sentence reads well: the first line with words of each article. One in English that shares
    /// nothing with the headline ("please log in to go on reading") is worse than the headline alone.</summary>
    public static List<StorySentence> Openings(IReadOnlyList<Article> articles, string headline) => articles
        .Select(article => (
            Article: article,
            Line: SentenceSplitter.Split(article.Text).FirstOrDefault(
                    line => line.Length <= NewsSentences.Longest && line.Any(char.IsLetterOrDigit))
                ?? article.Title))
        .Where(opening => !string.IsNullOrWhiteSpace(opening.Line)
            && !PageDebris.OpensBox(opening.Line) && !PageDebris.Is(opening.Line))
        .Select(opening => (opening.Article, Line: opening.Line!)) // not null: asked for above
        .Select(opening => new StorySentence(
            NewsSentences.WithoutDateline(opening.Line), opening.Line, opening.Article, 0, LanguageOf(opening.Article)))
        .DistinctBy(sentence => sentence.Text)
        .Where(sentence => !KnownLanguages.IsEnglish(sentence.Language)
            || ReportTitle.Of(sentence.Article) is null
            || FactTerms.Of(headline, sentence.Language).ShareIn(sentence.Facts.Keys.ToHashSet()) > 0)
        .ToList();

    private static IEnumerable<StorySentence> OfArticle(Article article)
    {
        var language = LanguageOf(article);
        var sentences = SentencesOf(article, language).ToList();
        // Whose text is another than its title says ("Sign in to go on"), the headline alone tells more. A teaser may
        // have words of its own.
        return article.Text.Length > LongestTeaser && KnownLanguages.IsEnglish(language)
            && ReportTitle.Of(article) is { } title && HeadlineKinds.Tells(title, article)
            && FactTerms.Of(title, language) is { Total: > 0 } facts
            && sentences.TrueForAll(sentence => facts.CoveredBy(sentence.Facts) == 0)
            ? [] : sentences;
    }

    private static IEnumerable<StorySentence> SentencesOf(Article article, string? language) =>
        NewsSentences.Of(article.Text).Where(sentence => !CorrectionNote.Is(sentence.Source))
            .Take(SentencesOfAnArticle)
            .Select(sentence => new StorySentence(sentence.Text, sentence.Source, article, sentence.Position, language))
            .Where(sentence => !NewsSentences.IsInTitleCase(sentence.Text)
                && !IsFooter(sentence.Text, article.Title));

    private static string? LanguageOf(Article article) =>
        ArticleLanguage.Of(article) is { Length: > 0 } own ? own : null;

    // "The post Ferry sinks appeared first on lakepost.example.": the whole title, and the name of a site.
    private static bool IsFooter(string sentence, string? title) =>
        title?.Trim() is { Length: > 0 } whole
        && sentence.Contains(whole, StringComparison.OrdinalIgnoreCase)
        && sentence.Replace(whole, "", StringComparison.OrdinalIgnoreCase) is var rest
        && rest.TrimEnd('.').Split(' ').Any(word => word.IndexOf('.') is > 0 and var dot
            && dot < word.Length - 1 && char.IsLetter(word[dot - 1]) && char.IsLetter(word[dot + 1]));

    // What stands above a text runs into its first sentence on one page, and not on another: "Our man reports The
    // kindergarten opened on Thursday." A name has its capital anywhere: "Police deny that Norair planes flew."
    private bool IsGluedTo(StorySentence other) => other.Text.Length >= ShortestGlued
        && Text.Length > other.Text.Length
        && OpensWithSmallWord(other)
        && Text.EndsWith(other.Text, StringComparison.Ordinal)
        && char.IsLetterOrDigit(Text.AsSpan(0, Text.Length - other.Text.Length).TrimEnd()[^1]);

    private static bool OpensWithSmallWord(StorySentence sentence)
    {
        var language = KnownLanguages.OrEnglish(sentence.Language);
        var first = sentence.Text.Split(' ', 2)[0];
        return char.IsUpper(first[0]) && first.ToLowerInvariant() is var word
            && (language.FunctionWords.Contains(word) || language.Numbers.Values.ContainsKey(word));
    }

    private bool TellsOf((HashSet<string> Terms, int Words) title) =>
        title.Terms.Count(Terms.Contains) >= ToldOfTitle * title.Terms.Count;

    // A headline with a full stop: nearly all of its terms, and hardly any other. What is as long as a sentence is
    // one, whichever page took it for its title, and so is what has the articles and helpers that headlines leave out.
    private bool RepeatsTitle((HashSet<string> Terms, int Words) title)
    {
        var words = ContentWords.CountWords(Text);
        return title.Terms.Count > 0 && Terms.Count <= title.Terms.Count + 2
            && words <= LongestHeadline && words < title.Words + WordsOfGrammar
            && title.Terms.Count(Terms.Contains) >= 0.8 * title.Terms.Count;
    }

    // The first three are of anything.
    [GeneratedRegex(
        @"\b(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th) \p{Ll}{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
