using BriefingBot.Briefings.Memory;
using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Telling;

/// <summary>One story in full: summary with its evidence, figures, timeline, and what each outlet says.</summary>
internal sealed class StoryPage
{
    /// <summary>One step is no timeline: the summary tells it.</summary>
    private const int FewestSteps = 2;

    private const int MostSteps = 12;
    private const int MostOutlets = 20;

    /// <summary>Sentences behind the figures; of a line with more values the newest.</summary>
    private const int MostSentences = 20;

    private readonly BriefingStory _told;
    private readonly Story _story;
    private readonly DateTimeOffset _local;
    private readonly Texts _texts;
    private readonly RichTextBuilder _text = new();

    private StoryPage(BriefingStory told, DateTimeOffset local, Texts texts) =>
        (_told, _story, _local, _texts) = (told, told.Story, local, texts);

    /// <summary>False where it would say nothing that the summary does not.</summary>
    public static bool HasTimeline(Story story) => story.Timeline.Count >= FewestSteps || story.Earlier is not null;

    /// <summary>Writes a story in full, or the part of it that is asked for.</summary>
    /// <param name="local">Now, in the chat's zone: times are written in its offset.</param>
    public static RichText Write(
        BriefingStory told, DateTimeOffset local, Texts texts, StoryView view = StoryView.All) =>
        new StoryPage(told, local, texts).Write(view);

    private RichText Write(StoryView view)
    {
        bool Shows(StoryView part) => view == StoryView.All || view == part;

        _text.Section(_story.Id).Bold(_story.Headline);
        if (Shows(StoryView.Summary))
        {
            WriteSummary();
        }

        if (Shows(StoryView.Figures) && _told.Figures.Count > 0)
        {
            _text.Section(_story.Id);
            new FigureWriter(_story, _local, _texts).Write(_text, _told.Figures);
            WriteFigureEvidence();
        }

        if (Shows(StoryView.Timeline))
        {
            WriteTimeline();
        }

        if (Shows(StoryView.Outlets))
        {
            WriteOutlets();
        }

        return _text.Build();
    }

    private void WriteSummary()
    {
        foreach (var sentence in _told.Summary.Sentences)
        {
            _text.Paragraph().Text(sentence.Text);
            WriteSources([.. _story.ReportsOf(sentence.ArticleIds).DistinctBy(article => article.ShownOutlet)]);
            // A dateline before it is no other sentence.
            if (!sentence.Evidence.EndsWith(sentence.Text, StringComparison.Ordinal))
            {
                _text.Line(BlockKind.Quotation).Text(sentence.Evidence);
            }
        }

        foreach (var note in _texts.ModelNotes(_told.Summary))
        {
            _text.Paragraph().Italic(note);
        }
    }

    /// <summary>Each outlet that states a value, once.</summary>
    private void WriteSources(List<Article> sources)
    {
        foreach (var article in sources)
        {
            _text.Text(article == sources[0] ? " (" : ", ").Link(article.ShownOutlet, article.Url);
        }

        _text.Text(sources.Count > 0 ? ")" : "");
    }

    /// <summary>The exact sentence behind every figure that is shown.</summary>
    private void WriteFigureEvidence()
    {
        _text.Paragraph(BlockKind.Quotation).Bold(_texts.Evidence);
        var reports = _story.ArticleById;
        foreach (var figure in _told.Figures.SelectMany(line => line.Values).DistinctBy(figure => figure.Sentence)
            .TakeLast(MostSentences))
        {
            var report = reports[figure.ArticleId];
            _text.Line(BlockKind.Quotation).Text(figure.Sentence + _texts.Dash).Link(report.ShownOutlet, report.Url);
        }
    }

    private void WriteTimeline()
    {
        if (!HasTimeline(_story))
        {
            return;
        }

        _text.Section(_story.Id).Bold(_texts.Timeline);
        if (_story.Earlier is { } earlier)
        {
            StoryWriter.WriteEarlier(_text.Line(), earlier, _local, _texts);
        }

        foreach (var step in _story.Timeline.TakeLast(MostSteps))
        {
            _text.Line().Text($"{_texts.ShortTime(step.At, _local)}{_texts.Colon}{step.Text} ({step.Outlet})");
        }
    }

    /// <summary>Each outlet's view: its own headline, or else how its newest report begins.</summary>
    private void WriteOutlets()
    {
        _text.Section(_story.Id).Bold(_texts.WhoReports);
        foreach (var (report, origin, words) in _story.Views.Take(MostOutlets))
        {
            _text.Line(BlockKind.Links).Link(report.ShownOutlet, report.Url);
            var by = origin is null ? "" : $" ({origin})";
            var when = report.Published is { } published ? ", " + _texts.ShortTime(published, _local) : "";
            _text.Text($"{by}{when}{_texts.Colon}{words}");
        }
    }
}
