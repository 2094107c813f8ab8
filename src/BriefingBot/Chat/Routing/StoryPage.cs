using BriefingBot.Briefings;
using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Sentences;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>One story in full (PRODUCT.md section 6, "Evidence"): summary with its evidence, figures, timeline, and what each outlet says.</summary>
internal static class StoryPage
{
    private const int MostSteps = 12;
    private const int MostOutlets = 20;
    private const int LongestView = 280;

    /// <summary>Writes it.</summary>
    /// <param name="told">The story.</param>
    /// <param name="local">Now, in the chat's zone: times are written in its offset.</param>
    public static MessageText Write(BriefingStory told, DateTimeOffset local)
    {
        var story = told.Story;
        var text = new MessageTextBuilder();
        text.Section(story.Id).Bold(story.Headline);
        WriteSummary(text, told);
        if (told.Figures.Count > 0)
        {
            text.Section(story.Id);
            new FigureText(story, local).Write(text, told.Figures);
            WriteFigureEvidence(text, told);
        }

        WriteTimeline(text, story, local);
        WriteOutlets(text, story, local);
        return text.Build();
    }

    private static void WriteSummary(MessageTextBuilder text, BriefingStory told)
    {
        var articles = told.Story.Articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id, StringComparer.Ordinal);
        foreach (var sentence in told.Summary.Sentences)
        {
            text.Paragraph().Text(sentence.Text);
            foreach (var article in sentence.ArticleIds.Select(articles.GetValueOrDefault).OfType<Article>())
            {
                text.Text(" (").Link(article.ShownOutlet, article.Url).Text(")");
            }

            if (sentence.Evidence != sentence.Text)
            {
                text.Line(BlockKind.Quotation).Text(sentence.Evidence);
            }
        }

        if (told.Summary.FallbackReason is { } reason)
        {
            text.Paragraph().Italic(reason);
        }
    }

    // The exact sentence behind every figure that is shown.
    private static void WriteFigureEvidence(MessageTextBuilder text, BriefingStory told)
    {
        var isFirst = true;
        foreach (var figure in told.Figures.SelectMany(line => line.Values).DistinctBy(figure => figure.Sentence))
        {
            _ = isFirst ? text.Paragraph(BlockKind.Quotation).Bold("The sentences behind them").Line(BlockKind.Quotation) : text.Line(BlockKind.Quotation);
            var article = told.Story.Articles.FirstOrDefault(article => article.Id == figure.ArticleId);
            text.Text($"{figure.Sentence} – ").Link(article?.ShownOutlet ?? figure.Outlet ?? figure.Origin ?? "", article?.Url);
            isFirst = false;
        }
    }

    private static void WriteTimeline(MessageTextBuilder text, Story story, DateTimeOffset local)
    {
        if (story.Timeline.Count == 0)
        {
            return;
        }

        text.Section(story.Id).Bold("Timeline");
        foreach (var step in story.Timeline.TakeLast(MostSteps))
        {
            text.Line().Text($"{ReaderTime.Short(step.At, local)}: {step.Text} ({step.Outlet})");
        }
    }

    // Each outlet's view: its own headline, or else how its newest report begins.
    private static void WriteOutlets(MessageTextBuilder text, Story story, DateTimeOffset local)
    {
        text.Section(story.Id).Bold("Who reports it");
        foreach (var article in story.Articles.Reverse().DistinctBy(article => article.ShownOutlet).Take(MostOutlets))
        {
            text.Line(BlockKind.Links).Link(article.ShownOutlet, article.Url);
            if (article.Origin is { } origin && origin != article.ShownOutlet)
            {
                text.Text($" ({origin})");
            }

            var view = article.Title ?? (SentenceSplitter.Split(article.Text) is [var first, ..] ? first : "");
            text.Text($"{(article.Published is { } published ? ", " + ReaderTime.Short(published, local) : "")}: {Shortened(view)}");
        }
    }

    private static string Shortened(string view)
    {
        if (view.Length <= LongestView)
        {
            return view;
        }

        var end = view.LastIndexOf(' ', LongestView);
        return view[..(end > 0 ? end : LongestView)] + " …";
    }
}
