using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>
/// Reads the figures that an article states, in its title and text, in their order, from its sentences' trees. An
/// article in a language
/// without a model or table yields none.
/// </summary>
public static class FigureExtractor
{
    public static IReadOnlyList<Figure> Extract(Article article)
    {
        var language = article.Language ?? (TextLanguage.IsEnglish(article.Title + "\n" + article.Text) ? "en" : null);
        return language is not null && FigureLexicons.For(language) is { } lexicon
            && SentenceReader.For(language) is { } reader
            ? new ArticleReading(article, reader, lexicon).Read() : [];
    }
}

/// <summary>The languages whose figures can be read.</summary>
internal static class FigureLexicons
{
    public static FigureLexicon? For(string language) => language.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "en" => EnglishFigures.Lexicon,
        _ => null,
    };
}
