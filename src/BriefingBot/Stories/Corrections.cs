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
                    Edited(was, fresh, figures) ?? Lowered(was, told, figures) ?? TakenBack(was, fresh, told, figures))
                .OfType<Correction>()
                .DistinctBy(correction => (correction.Was.Counts, correction.Was.Value, correction.ArticleId)),
        ];
    }

    /// <summary>
    /// The article that gave it now gives another value for the same thing, or none. What stands in its correction note
    /// alone stands no longer; a count that grew without a note is an update.
    /// </summary>
    private static Correction? Edited(ToldFigure was, IReadOnlyList<Article> fresh, List<Figure> figures)
    {
        if (fresh.FirstOrDefault(article => article.Id == was.ArticleId) is not { } article)
        {
            return null;
        }

        var all = figures.Where(figure => figure.ArticleId == was.ArticleId && figure.Counts == was.Counts
            && figure.Unit == was.Unit).ToList();
        var notes = CorrectionNote.Of(article.Text).ToList();
        var body = all.Where(figure => IsSameCount(figure, was) && !notes.Contains(figure.Sentence)).ToList();
        if (body.Exists(figure => FigureComparison.Agree(figure, was.AsFigure())))
        {
            return null;
        }

        var note = notes.Find(sentence => Names(sentence, was));
        var now = (body.Count > 0 ? body : all.FindAll(figure => figure.Value != was.Value))
            .MinBy(figure => Math.Abs(figure.Value - was.Value));
        return note is null && IsUpdate(was, now, all)
            ? null
            : new Correction(was, now, now?.Sentence ?? note, was.ArticleId);
    }

    // A running count that rises, also one that is now told of another group, and a standing one that moves at all.
    private static bool IsUpdate(ToldFigure was, Figure? now, List<Figure> all) =>
        was.Unit is null && CountKinds.Of(was.AsFigure()) switch
        {
            CountKind.Running =>
                all.Exists(figure => figure.Value > was.Value) && (now is null || now.Value > was.Value),
            CountKind.Standing => all.Count > 0,
            _ => false,
        };

    /// <summary>
    /// Its speaker now gives a lower value: a running count only grows, so this takes the first one back.
    /// </summary>
    private static Correction? Lowered(ToldFigure was, ToldStory told, List<Figure> figures)
    {
        if (was.Says is null || was.Unit is not null || CountKinds.Of(was.AsFigure()) != CountKind.Running)
        {
            return null;
        }

        var lower = figures.Where(
            figure => string.Equals(figure.Says, was.Says, StringComparison.OrdinalIgnoreCase)
            && !told.Articles.ContainsKey(figure.ArticleId)
            && IsSameCount(figure, was)
            && (figure.High ?? figure.Value) < was.Value
            && figure.Bound is FigureBound.Exact or FigureBound.UpTo or FigureBound.LessThan
            && !FigureComparison.Agree(figure, was.AsFigure())).MaxBy(figure => figure.AsOf?.Instant);
        return lower is null ? null : new Correction(was, lower, lower.Sentence, lower.ArticleId);
    }

    private static Correction? TakenBack(
        ToldFigure was, IReadOnlyList<Article> fresh, ToldStory told, List<Figure> figures)
    {
        foreach (var article in fresh.Where(article => !told.Articles.ContainsKey(article.Id)))
        {
            var sentence = SentenceSplitter.Split(article.Text)
                .FirstOrDefault(sentence => Withdrawal().IsMatch(sentence) && Names(sentence, was));
            if (sentence is not null)
            {
                return new Correction(
                    was, CorrectionNote.Instead(was.AsFigure(), article.Id, figures), sentence, article.Id);
            }
        }

        return null;
    }

    // The number, in numerals or words, and what it counts.
    internal static bool Names(string sentence, ToldFigure was) =>
        FactTerms.Of(sentence, language: null) is var terms
        && (terms.Has(was.Value) || (was.High is { } high && terms.Has(high)))
        && (sentence.Contains(was.Counts.Split(' ')[0], StringComparison.OrdinalIgnoreCase)
            || CorrectionNote.IsOld(sentence));

    private static bool IsSameCount(Figure figure, ToldFigure was) =>
        figure.Counts == was.Counts && figure.Unit == was.Unit && (figure.Of == was.Of
            || figure.Of is null
            || was.Of is null);

    [GeneratedRegex(
        """\b(?:withdr[ae]w\w{0,3}|retract\w{0,3}|took back|corrected|correction|erroneous\w{0,2}|mistaken\w{0,2}"""
        + """|in error)\b""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Withdrawal();
}
