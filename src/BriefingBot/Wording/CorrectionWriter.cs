using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Wording;

/// <summary>Writes that a told figure no longer stands: what it was, is, and the sentence.</summary>
internal sealed class CorrectionWriter(Story story, Texts texts)
{
    private readonly IReadOnlyDictionary<string, Article> _articles = story.ArticleById;

    /// <summary>The message that answers the one with the figure.</summary>
    public RichText Write(IReadOnlyList<Correction> corrections)
    {
        var text = new RichTextBuilder().Section(story.Id).Bold(story.Headline);
        foreach (var correction in corrections)
        {
            Write(text.Line(), correction);
        }

        return text.Build();
    }

    /// <summary>"Corrected: killed: 9 → 7 (Example Times: “…”)" or "Withdrawn: killed: 9".</summary>
    public void Write(RichTextBuilder text, Correction correction)
    {
        var was = correction.Was;
        text.Bold((correction.Now is null ? texts.Withdrawn : texts.Corrected) + texts.Colon)
            .Text(Label(was) + texts.Colon + texts.Quantity(was.AsFigure()));
        if (correction.Now is { } now)
        {
            text.Text(" → " + texts.Quantity(now));
        }

        if (_articles.GetValueOrDefault(correction.ArticleId) is { } article)
        {
            text.Text(" (").Link(article.ShownOutlet, article.Url)
                .Text(ProofOf(correction, article) is { } said ? $"{texts.Colon}{texts.Quoted(said)})" : ")");
        }

        if (OfOthers(correction) is { } other)
        {
            var report = _articles[other.ArticleId];
            text.Line().Text(texts.OthersSay + texts.Colon + texts.Quantity(other) + " (")
                .Link(report.ShownOutlet, report.Url).Text(")");
        }
    }

    // The headline above is not said twice, nor is anything in words that the chat may not read.
    private string? ProofOf(Correction correction, Article article) =>
        correction.Sentence?.TrimEnd('.') is { } said && said != story.Headline.TrimEnd('.')
            && ArticleLanguage.CanBe(article, texts.Language)
            ? said
            : null;

    /// <summary>What another outlet said last that cannot be right beside what stands; null where all agree, or time
    /// explains theirs.</summary>
    private Figure? OfOthers(Correction correction) => correction.Now is { } now
        && _articles.GetValueOrDefault(correction.ArticleId) is { } corrected
        ? story.Figures.Where(line => line.IsOfNow && line.Counts == now.Counts && line.Of == correction.Was.Of)
            .SelectMany(line => line.Values)
            .Where(value => _articles.ContainsKey(value.ArticleId))
            .GroupBy(value => _articles[value.ArticleId].ShownOutlet)
            .Where(outlet => outlet.Key != corrected.ShownOutlet)
            .Select(outlet => outlet.MaxBy(value => _articles[value.ArticleId].Time)!) // a group has one
            .Where(value => FigureComparison.Exclude(value, now)
                && (value.Value > now.Value || _articles[value.ArticleId].Time > corrected.Time))
            .MaxBy(value => _articles[value.ArticleId].Time)
        : null;

    /// <summary>What was counted, as the briefing named it, without another language's words.</summary>
    private string Label(ToldFigure was)
    {
        if (story.Figures.FirstOrDefault(line => line.Counts == was.Counts && line.Of == was.Of) is { } line)
        {
            return texts.Label(ArticleLanguage.In(texts.Language, line, _articles));
        }

        return _articles.GetValueOrDefault(was.ArticleId) is { } article
            && ArticleLanguage.CanBe(article, texts.Language)
            ? texts.Label(was.Counts, was.Of, was.Circumstance)
            : texts.Label(was.Counts, was.Of, circumstance: null);
    }
}
