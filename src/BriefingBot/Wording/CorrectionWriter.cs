using BriefingBot.Stories;
using BriefingBot.Text;

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
                .Text(correction.Sentence?.TrimEnd('.') is { } said ? $"{texts.Colon}{texts.Quoted(said)})" : ")");
        }
    }

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
