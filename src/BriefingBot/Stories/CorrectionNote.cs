using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// The note by which an outlet corrects its own report: "Correction: an earlier version of this report said that nine
/// people were killed."
/// </summary>
internal static partial class CorrectionNote
{
    /// <summary>What names the report as it was: not "the original version of the bill".</summary>
    private static readonly Phrases Earlier = new(EveryLanguage.List());

    /// <summary>How a report tells what it said before (<c>this report originally</c>).</summary>
    private static readonly Phrases Before = new(EveryLanguage.List());

    /// <summary>The sentences of a text that are of its correction note.</summary>
    public static IEnumerable<string> Of(string text) =>
        SentenceSplitter.Split(text).Where(sentence => Is(sentence) || IsOld(sentence));

    /// <summary>Whether a sentence is such a note beyond doubt: no news, and nothing to tell a story by.</summary>
    public static bool Is(string sentence) =>
        Earlier.IsIn(sentence) || Misspelled().IsMatch(sentence) || IsHeaded(sentence)
        || LineWords.Amended.LengthAtStart(sentence.AsSpan().TrimStart("•*- ")) > 0;

    // "Correction (18 May):".
    private static bool IsHeaded(string sentence) => Headed().Match(sentence) is { Success: true } match
        && LineWords.Corrections.Contains(match.Groups["heading"].Value.TrimEnd());

    /// <summary>
    /// The figures without those that a later report of their outlet takes back: its note names the value, and the
    /// report gives another one in its place.
    /// </summary>
    public static IReadOnlyList<Figure> Standing(IReadOnlyList<Article> articles, IReadOnlyList<Figure> figures)
    {
        var notes = articles.SelectMany(article => Of(article.Text)
            .Select(note => (Article: article, Terms: FactTerms.Of(note, article.Language)))).ToList();
        return notes.Count == 0
            ? figures
            : [.. figures.Where(figure => !notes.Exists(note => note.Article.Id != figure.ArticleId
                && IsOfOutlet(note.Article, figure, articles)
                && !(WrittenAt(note.Article) < figure.AsOf?.Instant)
                && note.Terms.Has(figure.Value)
                && Instead(figure, note.Article.Id, figures) is not null))];
    }

    // Most feeds name no outlet beside their own name.
    private static bool IsOfOutlet(Article note, Figure figure, IReadOnlyList<Article> articles) =>
        articles.FirstOrDefault(article => article.Id == figure.ArticleId) is { } report
            ? (note.Outlet ?? note.SourceName) == (report.Outlet ?? report.SourceName) : note.Outlet == figure.Outlet;

    private static DateTimeOffset? WrittenAt(Article article) =>
        article.Restated.Select(edit => (DateTimeOffset?)edit.At).Max() ?? article.Published?.Instant;

    /// <summary>What an article gives for the same count, if it does not give the same value.</summary>
    public static Figure? Instead(Figure was, string articleId, IReadOnlyList<Figure> figures)
    {
        var now = figures.Where(figure => figure.ArticleId == articleId && figure.Counts == was.Counts
            && figure.Unit == was.Unit && !figure.IsHistory).ToList();
        return now.Exists(figure => FigureComparison.Agree(figure, was))
            ? null
            : now.MinBy(figure => Math.Abs(figure.Value - was.Value));
    }

    /// <summary>Whether a sentence says what the report said before, and no longer says.</summary>
    public static bool IsOld(string sentence) =>
        LineWords.Earlier.IsIn(sentence) || Before.IsIn(sentence) || Earlier.IsIn(sentence);

    [GeneratedRegex(
        @"^\W*(?<heading>\w[^:：.–—(\n-]*)(?:\([^()]{1,40}\))?\s*(?:[:：.–—-]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Headed();

    [GeneratedRegex(
        @"\b(?:misspelled|misstated|misidentified) the (?:[\w-]+ ){0,3}(?:names?|ages?|spelling|title|date|day)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Misspelled();
}
