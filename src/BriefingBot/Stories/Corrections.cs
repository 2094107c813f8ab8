using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// Finds figures that were told and no longer stand: their article was edited and says another value or none, their
/// speaker came down to a lower one, or a later report takes them back in so many words.
/// </summary>
internal static partial class Corrections
{
    public static IReadOnlyList<Correction> Of(Story story, IReadOnlyList<Article> fresh, ToldStory told)
    {
        var figures = story.Figures.Where(line => !line.IsHistory).SelectMany(line => line.Values).ToList();
        return
        [
            .. told.Figures
                .Select(was =>
                    Edited(was, fresh, figures) ?? Lowered(was, told, figures) ?? TakenBack(was, fresh, told))
                .OfType<Correction>()
                .DistinctBy(correction => (correction.Was.Counts, correction.Was.Value, correction.ArticleId)),
        ];
    }

    /// <summary>The article that gave it now gives another value for the same thing, or none.</summary>
    private static Correction? Edited(ToldFigure was, IReadOnlyList<Article> fresh, List<Figure> figures)
    {
        if (!fresh.Any(article => article.Id == was.ArticleId))
        {
            return null;
        }

        var same = figures.Where(figure => figure.ArticleId == was.ArticleId && IsSameCount(figure, was)).ToList();
        if (same.Exists(figure => figure.Value == was.Value && figure.High == was.High))
        {
            return null;
        }

        var now = same.MinBy(figure => Math.Abs(figure.Value - was.Value));
        return new Correction(was, now, now?.Sentence, was.ArticleId);
    }

    /// <summary>
    /// Its speaker now gives a lower value: a running count only grows, so this takes the first one back.
    /// </summary>
    private static Correction? Lowered(ToldFigure was, ToldStory told, List<Figure> figures)
    {
        var lower = figures.Where(
            figure => was.Says is not null && string.Equals(figure.Says, was.Says, StringComparison.OrdinalIgnoreCase)
            && !told.Articles.ContainsKey(figure.ArticleId) && IsSameCount(figure, was) && (figure.High
            ?? figure.Value) < was.Value
            && figure.Bound is FigureBound.Exact
            or FigureBound.UpTo
            or FigureBound.LessThan).MaxBy(figure => figure.AsOf?.Instant);
        return lower is null ? null : new Correction(was, lower, lower.Sentence, lower.ArticleId);
    }

    private static Correction? TakenBack(ToldFigure was, IReadOnlyList<Article> fresh, ToldStory told)
    {
        var number = was.Value.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var article in fresh.Where(article => !told.Articles.ContainsKey(article.Id)))
        {
            var sentence = SentenceSplitter.Split(article.Text)
                .FirstOrDefault(sentence => Withdrawal().IsMatch(sentence)
                && Words.Of(sentence).Exists(word => word.IsNumber && word.In(sentence).SequenceEqual(number))
                && sentence.Contains(was.Counts.Split(' ')[0], StringComparison.OrdinalIgnoreCase));
            if (sentence is not null)
            {
                return new Correction(was, null, sentence, article.Id);
            }
        }

        return null;
    }

    private static bool IsSameCount(Figure figure, ToldFigure was) =>
        figure.Counts == was.Counts && figure.Unit == was.Unit && (figure.Of == was.Of
            || figure.Of is null
            || was.Of is null);

    [GeneratedRegex(
        """\b(?:withdr[ae]w\w{0,3}|retract\w{0,3}|took back|corrected|correction|erroneous\w{0,2}|mistaken\w{0,2}"""
        + """|in error)\b""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Withdrawal();
}
