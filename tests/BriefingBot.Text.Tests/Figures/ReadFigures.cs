using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>The figures of made-up articles.</summary>
internal static class ReadFigures
{
    /// <summary>All of them.</summary>
    /// <param name="at">When the article is from; null where it does not say.</param>
    public static IReadOnlyList<Figure> Extract(
        string text, string language = "en", string? title = null, string? at = "2026-03-05T12:00:00+00:00") =>
        FigureExtractor.Extract(new Article
        {
            Id = "a",
            SourceName = "Outlet",
            Title = title,
            Text = text,
            Language = language,
            Published = NewsTime.Parse(at),
        });

    /// <summary>"9 killed, 14% shares": those that are of the present.</summary>
    public static string Listed(IEnumerable<Figure> figures) => string.Join(", ", figures
        .Where(figure => !figure.IsHistory)
        .Select(figure => FormattableString.Invariant($"{figure.Value}{figure.Unit} {figure.Counts}")));
}
