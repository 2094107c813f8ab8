using System.Collections.Concurrent;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Reads the figures that an article states, in its title and text, in their order, from its sentences' trees.
/// An article in a language without a model or table yields none.</summary>
public static class FigureExtractor
{
    /// <summary>No report is longer, in UTF-16 units: of a book the beginning is read, for others wait
    /// meanwhile.</summary>
    private const int LongestReport = 200_000;

    public static IReadOnlyList<Figure> Extract(Article article)
    {
        var language = article.Language
            ?? (LanguageDetector.IsEnglish(article.Title + "\n" + article.Text) ? "en" : null);
        return language is not null && FigureLexicons.For(language) is { } lexicon
            && SentenceReader.For(language) is { } reader
            ? new ArticleReading(OfReportsLength(article), reader, lexicon).Read() : [];
    }

    private static Article OfReportsLength(Article article) =>
        article.Text.Length <= LongestReport ? article : article with { Text = Opening(article.Text) };

    // Up to the end of a paragraph, else of a word.
    private static string Opening(string text) =>
        text.LastIndexOf('\n', LongestReport) is > LongestReport / 2 and var end ? text[..end]
        : text[..(text.LastIndexOf(' ', LongestReport) is > LongestReport / 2 and var space ? space : LongestReport)];

    /// <summary>The figures of a copy: those of its original whose sentences it kept.</summary>
    /// <param name="copy">The article that repeats another.</param>
    /// <param name="original">What it repeats.</param>
    /// <param name="figures">The figures of the original.</param>
    public static IEnumerable<Figure> OfCopy(Article copy, Article original, IReadOnlyList<Figure> figures) => figures
        .Where(figure => copy.Text.Contains(figure.Sentence, StringComparison.Ordinal)
            || copy.Title == figure.Sentence)
        .Select(figure => figure with
        {
            ArticleId = copy.Id,
            Outlet = copy.Outlet,
            Origin = original.Origin ?? original.Outlet ?? copy.Origin,
            AsOf = copy.Published ?? copy.Modified,
        });
}

/// <summary>The languages whose figures can be read.</summary>
internal static class FigureLexicons
{
    private static readonly ConcurrentDictionary<Language, FigureLexicon?> Loaded = new();

    /// <summary>The words of a language; null for one without a table.</summary>
    public static FigureLexicon? For(string? tag) => KnownLanguages.Find(tag) is not { } language ? null
        : Loaded.GetOrAdd(language, static found => FigureTable.For(found) is { } table ? new(table) : null);
}
