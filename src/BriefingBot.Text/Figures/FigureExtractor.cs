using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>
/// Reads the figures that an article states, in its title and text, in their order. Rules over word lists, no model: linear in the
/// text. An article in a language without word lists yields none.
/// </summary>
public static class FigureExtractor
{
    public static IReadOnlyList<Figure> Extract(Article article)
    {
        var words = article.Language is { } language ? FigureWords.For(language) : TextLanguage.Guess(article.Title + "\n" + article.Text);
        return words is null ? [] : new ArticleReading(article, words).Read();
    }
}
