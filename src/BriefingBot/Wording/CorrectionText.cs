using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Wording;

/// <summary>Writes that a figure a chat was told no longer stands: what it was, what it is now, and the sentence that says so.</summary>
internal static class CorrectionText
{
    /// <summary>The message that answers the one with the figure.</summary>
    public static MessageText Write(Story story, IReadOnlyList<Correction> corrections)
    {
        var articles = story.Articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id, StringComparer.Ordinal);
        var text = new MessageTextBuilder().Section(story.Id).Bold(story.Headline);
        foreach (var correction in corrections)
        {
            Write(text.Line(), correction, articles);
        }

        return text.Build();
    }

    /// <summary>"Corrected: killed: 9 → 7 (Example Times: “…”)" or "Withdrawn: killed: 9".</summary>
    public static void Write(MessageTextBuilder text, Correction correction, IReadOnlyDictionary<string, Article> articles)
    {
        var was = correction.Was;
        var label = FigureValueText.Label(new FigureLine(was.Counts, was.Of, was.Circumstance, FigureRelation.Single, IsHistory: false, []));
        text.Bold(correction.Now is null ? "Withdrawn: " : "Corrected: ").Text($"{label}: {FigureValueText.Quantity(was.AsFigure())}");
        if (correction.Now is { } now)
        {
            text.Text(" → " + FigureValueText.Quantity(now));
        }

        if (articles.GetValueOrDefault(correction.ArticleId) is { } article)
        {
            text.Text(" (").Link(article.ShownOutlet, article.Url).Text(correction.Sentence is { } sentence ? $": “{sentence}”)" : ")");
        }
    }
}
