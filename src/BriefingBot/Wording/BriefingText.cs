using BriefingBot.Briefings;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Text;
using BriefingBot.Text.Dates;

namespace BriefingBot.Wording;

/// <summary>
/// Writes a briefing in its classic dressing (PRODUCT.md section 6): heading, stories, coverage, notes. From the result come the
/// Telegram messages as well as what the terminal shows.
/// </summary>
public static class BriefingText
{
    /// <summary>A story whose newest report is older than this is shown with its date.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromDays(3);

    public static MessageText Write(Briefing briefing)
    {
        var text = new MessageTextBuilder();
        text.Section().Bold(briefing.Name).Text(" · " + ReaderTime.Heading(briefing.LocalTime));
        foreach (var story in briefing.Stories)
        {
            text.Section(story.Story.Id);
            Write(text, story, briefing.LocalTime);
        }

        if (briefing.Stories.Count == 0)
        {
            text.Section().Text("Nothing new.");
        }

        text.Section();
        foreach (var note in Notes(briefing))
        {
            text.Line().Italic(note);
        }

        return text.Build();
    }

    /// <summary>The coverage line, then the notes, each once; why a summary is not the model's is a note on the whole.</summary>
    private static IEnumerable<string> Notes(Briefing briefing) =>
        briefing.Notes.Prepend(briefing.Coverage)
            .Concat(briefing.Stories.Select(story => story.Summary.FallbackReason).OfType<string>())
            .Where(note => !string.IsNullOrWhiteSpace(note))
            .Distinct(StringComparer.Ordinal);

    private static void Write(MessageTextBuilder text, BriefingStory told, DateTimeOffset localTime)
    {
        var articles = told.Story.Articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id, StringComparer.Ordinal);
        text.Paragraph().Bold($"{told.Number}. {told.Story.Headline}");
        if (told.Story.NewestReport is { } newest && localTime - newest > Recent)
        {
            text.Text(" · " + ReaderTime.Short(NewsTime.On(DateOnly.FromDateTime(newest.Date)), localTime));
        }

        foreach (var correction in told.Corrections)
        {
            CorrectionText.Write(text.Line(), correction, articles);
        }

        if (told.New.Count > 0)
        {
            WriteSentences(text.Line().Bold("New: "), told.New, articles);
        }

        var saidAsNew = told.New.Select(sentence => sentence.Text).ToHashSet(StringComparer.Ordinal);
        var rest = told.Summary.Sentences.Where(sentence => !saidAsNew.Contains(sentence.Text)).ToList();
        if (rest.Count > 0)
        {
            WriteSentences(text.Line(), rest, articles);
        }

        new FigureText(told.Story, localTime).Write(text, told.Figures);
        WriteOutlets(text, told.Story);
    }

    private static void WriteSentences(MessageTextBuilder text, IReadOnlyList<SummarySentence> sentences, Dictionary<string, Article> articles)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            text.Text((i == 0 ? "" : " ") + sentences[i].Text);
            var said = sentences[i].ArticleIds.Select(articles.GetValueOrDefault).OfType<Article>().FirstOrDefault();
            if (said is not null)
            {
                text.Text(" (").Link(said.ShownOutlet, said.Url).Text(")");
            }
        }
    }

    /// <summary>Each outlet once, with its newest report; a republished report names who wrote it.</summary>
    private static void WriteOutlets(MessageTextBuilder text, Story story)
    {
        text.Paragraph(BlockKind.Links).Text(story.Outlets.Count == 1 ? "1 outlet: " : $"{story.Outlets.Count} outlets: ");
        var isFirst = true;
        foreach (var article in story.Articles.Reverse().DistinctBy(Shown).Reverse())
        {
            text.Text(isFirst ? "" : ", ").Link(Shown(article), article.Url);
            isFirst = false;
        }
    }

    private static string Shown(Article article) =>
        article.Origin is { } origin && !string.Equals(origin, article.ShownOutlet, StringComparison.OrdinalIgnoreCase)
            ? $"{article.ShownOutlet} ({origin})"
            : article.ShownOutlet;
}
