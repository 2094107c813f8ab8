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
    /// <summary>From this share of new terms on a text was rewritten.</summary>
    private const double Rewritten = 0.15;

    public static IReadOnlyList<Correction> Of(Story story, IReadOnlyList<Article> fresh, ToldStory told)
    {
        // "Three more bodies" are no total that could take the place of one.
        var figures = story.Figures.Where(line => !line.IsHistory).SelectMany(line => line.Values)
            .Where(figure => !figure.IsAddition).ToList();
        return
        [
            .. told.Figures.Where(was => !was.AsFigure().IsAddition)
                .Select(was =>
                    Edited(was, fresh, told, figures)
                    ?? Lowered(was, story, told, figures)
                    ?? TakenBack(was, story, fresh, told, figures))
                .OfType<Correction>()
                .Where(correction => WasShown(correction.Was, told))
                .DistinctBy(correction => (
                    correction.Was.Counts, correction.Was.Of, correction.Was.Value, correction.Now?.Value))
                .OrderBy(correction => correction.Was.IsShown is false)
                // What one sentence says of a count it says once.
                .DistinctBy(correction => (
                    correction.Was.Counts, correction.Sentence ?? $"{correction.Was.Of} {correction.Was.Value}")),
        ];
    }

    // What nobody saw need not be taken back: its line was shown, or a sentence told it.
    private static bool WasShown(ToldFigure was, ToldStory told) => was.IsShown is not false
        || told.Sentences.Any(said => was.Sentence.Contains(said, StringComparison.Ordinal) || Names(said, was));

    /// <summary>
    /// The article that gave it now gives another value for the same thing, or none. What stands in its correction note
    /// alone stands no longer; a count that grew without a note is an update.
    /// </summary>
    private static Correction? Edited(
        ToldFigure was, IReadOnlyList<Article> fresh, ToldStory told, List<Figure> figures)
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
        return note is null && (IsUpdate(was, now, all) || (now is null && IsJustDropped(article, told)))
            ? null
            : new Correction(was, now, now?.Sentence ?? note, was.ArticleId);
    }

    // A text that rolls on drops what it told before.
    private static bool IsJustDropped(Article article, ToldStory told) =>
        SentenceTerms.Of(article.Text) is var terms
            && terms.WeightBeyond(told.KnownTerms()) > Rewritten * terms.Total;

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
    private static Correction? Lowered(ToldFigure was, Story story, ToldStory told, List<Figure> figures)
    {
        if (was.Says is null || was.Unit is not null || CountKinds.Of(was.AsFigure()) != CountKind.Running)
        {
            return null;
        }

        var all = figures.Where(
            figure => string.Equals(figure.Says, was.Says, StringComparison.OrdinalIgnoreCase)
            && IsSameCount(figure, was)
            && (figure.High ?? figure.Value) < was.Value
            && figure.Bound is FigureBound.Exact or FigureBound.UpTo or FigureBound.LessThan
            && !FigureComparison.Agree(figure, was.AsFigure())).ToList();
        var sayers = all.Select(figure => figure.ArticleId).ToHashSet(StringComparer.Ordinal);
        var lower = all.Where(figure => !told.Articles.ContainsKey(figure.ArticleId)
                && MayTakeBack(figure.ArticleId, was, story, sayers.Contains)
                && !IsOfOtherEvent(figure.ArticleId, was, story))
            .MaxBy(figure => figure.AsOf?.Instant);
        return lower is null ? null : new Correction(was, lower, lower.Sentence, lower.ArticleId);
    }

    // Reports of two events in one town share a story at times, and their speaker. What names the former value is of
    // the same.
    private static bool IsOfOtherEvent(string articleId, ToldFigure was, Story story) =>
        story.Articles.FirstOrDefault(article => article.Id == articleId) is { Title: { } title } now
        && story.Articles.FirstOrDefault(article => article.Id == was.ArticleId) is { Title: { } former } then
        && HasOwnNoun(title, then, now.Language) && HasOwnNoun(former, now, then.Language)
        && !SentenceSplitter.Split(now.Text).Any(sentence => Names(sentence, was));

    // A thing or name that the headline has and the other report does not; of those counted each has words of its own.
    private static bool HasOwnNoun(string title, Article other, string? language)
    {
        var terms = SentenceTerms.Of($"{other.Title}\n{other.Text}");
        return (SentenceReader.Read(title, language) ?? []).Any(sentence => sentence.Tokens.Any(token =>
            token.Upos is Upos.Noun or Upos.Propn or Upos.Adj // a rare word at the beginning is often taken for one
            && sentence.Child(token, "nummod") is null
            && SentenceTerms.Of(token.Form.ToLowerInvariant()) is { Total: > 0 } own
            && own.CoveredBy(terms) is 0));
    }

    private static Correction? TakenBack(
        ToldFigure was, Story story, IReadOnlyList<Article> fresh, ToldStory told, List<Figure> figures)
    {
        if (told.TakenBack.Any((was with { Says = null }).IsSameValue))
        {
            return null; // that was told, whoever else had said it
        }

        // A sentence does not take back what it says itself.
        var all = story.Articles.Where(article => article.Id != was.ArticleId)
            .Select(article => TakenBackBy(article, was, figures))
            .OfType<Correction>()
            .ToDictionary(correction => correction.ArticleId, StringComparer.Ordinal);
        return fresh.Where(article => !told.Articles.ContainsKey(article.Id)
                && all.ContainsKey(article.Id)
                && MayTakeBack(article.Id, was, story, all.ContainsKey)
                && !IsSaidSince(article, was, figures, story, all.ContainsKey))
            .Select(article => all[article.Id])
            .FirstOrDefault();
    }

    /// <summary>Only the outlet and source that gave a figure, or two sources that bear each other out, can take it
    /// back: anybody can write that another was wrong, on as many sites as he likes.</summary>
    private static bool MayTakeBack(string articleId, ToldFigure was, Story story, Func<string, bool> takesBack)
    {
        var by = story.Articles.FirstOrDefault(article => article.Id == articleId);
        var first = story.Articles.FirstOrDefault(article => article.Id == was.ArticleId);
        return (by is not null && first is not null && by.SourceId == first.SourceId
                && by.SourceName == first.SourceName && by.Outlet == first.Outlet)
            || (story.Articles.Where(article => takesBack(article.Id)).ToList() is var takers
                && takers.DistinctBy(article => (article.SourceId, article.SourceName)).Skip(1).Any()
                && IndependentOutlets.Corroborating(takers) > 1);
    }

    // Another outlet that says it later stands by it.
    private static bool IsSaidSince(
        Article by, ToldFigure was, List<Figure> figures, Story story, Func<string, bool> takesBack) =>
        story.Articles.Any(article => article.Time > by.Time && !takesBack(article.Id)
            && article.ShownOutlet != by.ShownOutlet
            && figures.Exists(figure => figure.ArticleId == article.Id && IsStill(figure, was)
                && !CorrectionNote.IsOld(figure.Sentence)));

    private static Correction? TakenBackBy(Article article, ToldFigure was, List<Figure> figures)
    {
        var sentence = SentenceSplitter.Split(article.Text)
            .FirstOrDefault(sentence => TakesBack(sentence)
                && (Names(sentence, was) || figures.Exists(figure =>
                    figure.ArticleId == article.Id && figure.Sentence == sentence
                    && (IsStill(figure, was) || IsInsteadOf(was, figure, article.Language)))));
        return sentence is not null
            && CorrectionNote.Instead(was.AsFigure(), article.Id, figures) is var now
            && !HasGrown(was, now)
            && !figures.Exists(figure => figure.ArticleId == article.Id && figure.Sentence != sentence
                && !CorrectionNote.IsOld(figure.Sentence) && IsStill(figure, was))
            ? new Correction(was, now, sentence, article.Id)
            : null;
    }

    // A toll that is "corrected upwards".
    private static bool HasGrown(ToldFigure was, Figure? now) => was.Unit is null
        && CountKinds.Of(was.AsFigure()) == CountKind.Running && now?.Value > was.Value;

    private static bool IsStill(Figure figure, ToldFigure was) => figure.Counts == was.Counts
        && figure.Unit == was.Unit && FigureComparison.Agree(figure, was.AsFigure());

    // "Two dead, not twelve": the same count, with the value told before beside the one that holds.
    private static bool IsInsteadOf(ToldFigure was, Figure figure, string? language) =>
        figure.Counts == was.Counts && figure.Unit == was.Unit
        && FactTerms.Of(figure.Sentence, language).Has(was.Value);

    /// <summary>Whether a sentence takes back what was said before.</summary>
    internal static bool TakesBack(string sentence) => Withdrawal().IsMatch(sentence);

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

    // A statement must be what is taken back: "troops withdrew after 12 died" and "mistakenly killed three" tell news.
    [GeneratedRegex(
        @"\b(?:(?:withdr[ae]w\w{0,3}|retract\w{0,3}|took back|correct(?:ed|ing))\b[^.;]{0,40}"
        + @"\b(?:tolls?|figures?|numbers?|counts?|claims?|statements?|reports?|estimates?)"
        + @"|(?:tolls?|figures?|numbers?|counts?|claims?|statements?|reports?|estimates?)\b[^.;]{0,60}"
        + @"\b(?:withdrawn|retracted|corrected|erroneous|mistaken|in error)"
        + @"|(?:erroneously|mistakenly|incorrectly|wrongly)"
        + @" (?:said|stated|reported|announced|claimed|gave|given|put|listed|counted)"
        + @"|corrected\b[^.;]{0,40}\b(?:to|from) \w+|correction to (?:its|the|an?)\b"
        + @"|(?:retir|rectific|corrig)\p{L}{1,5}\b[^.;]{0,40}"
        + @"\b(?:cifra|balance|declaraci|dato|informe|número|balanço|declaraç)"
        + @"|(?:retir|rectifi|corrig)\p{L}{1,5}\b[^.;]{0,40}\b(?:bilan|chiffre|déclaration|nombre)"
        + @"|(?:zog|zogen|korrigier\p{L}{1,3})\b[^.;]{0,40}\b(?:angabe|zahl|opferzahl|erklärung|meldung|aussage)"
        + @"|(?:angabe|zahl|opferzahl|meldung)(?:en)?\b[^.;]{0,60}\b(?:korrigiert|berichtigt|zurückge(?:nommen|zogen))"
        + @"|(?:отозвал|исправил|скорректировал|відкликал|виправил|скоригувал)\p{L}{0,3}\b[^.;]{0,40}"
        + @"\b(?:данные|число|заявлени|цифр|сведения|дані|заяв|кількість))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Withdrawal();
}
