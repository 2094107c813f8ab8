using BriefingBot.Briefings.Memory;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Telling;

/// <summary>Writes one story: headline, corrections, news, sentences with sources, figures, outlets.</summary>
internal static class StoryWriter
{
    /// <summary>A story whose newest report is older than this is shown with its date.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromDays(3);

    private static readonly char[] EndOfSentence = ['.', '!', '。', ' '];

    /// <summary>Writes a story into a section of its own.</summary>
    public static void Write(RichTextBuilder text, BriefingStory told, DateTimeOffset localTime, Texts texts)
    {
        text.Paragraph().Link(
            told.Number > 0 ? $"{told.Number}. {told.Story.Headline}" : told.Story.Headline, told.Page, SpanStyle.Bold);
        if (told.Story.NewestReport is { } newest && localTime - newest > Recent)
        {
            text.Text(" · " + texts.ShortTime(NewsTime.On(DateOnly.FromDateTime(newest.Date)), localTime));
        }

        foreach (var correction in told.Corrections)
        {
            new CorrectionWriter(told.Story, texts).Write(text.Line(), correction);
        }

        if (told.UpdatedAt is { } updated)
        {
            var label = texts.UpdatedAt(texts.ShortMoment(updated, localTime));
            WriteSentences(text.Line().Bold(told.New.Count > 0 ? label + texts.Colon : label), told.New, told.Story);
        }
        else if (told.New.Count > 0)
        {
            WriteSentences(text.Line().Bold(texts.New + texts.Colon), told.New, told.Story);
        }

        var saidAsNew = told.New.Select(sentence => sentence.Text).ToHashSet(StringComparer.Ordinal);
        // Of a report that has a title and no text, or one sentence, the headline has said everything.
        var rest = told.Summary.Sentences
            .Where(sentence => !saidAsNew.Contains(sentence.Text)
                && sentence.Text.TrimEnd(EndOfSentence) != told.Story.Headline.TrimEnd(EndOfSentence))
            .ToList();
        WriteSentences(text.Line(), rest, told.Story);
        WriteFigures(text, told.Figures, texts);
        WriteOutlets(text, told.Story, texts);
        if (told.Story.Earlier is { } earlier)
        {
            WriteEarlier(text.Line(), earlier, localTime, texts);
        }
    }

    /// <summary>Names a story whose message was edited, with what was new: "3. HEADLINE · Updated 03:12: …".</summary>
    public static void WriteEdited(RichTextBuilder text, EditedStory edited, DateTimeOffset localTime, Texts texts)
    {
        var label = texts.UpdatedAt(texts.ShortMoment(edited.At, localTime));
        text.Paragraph().Bold($"{edited.Number}. {edited.Story.Headline}").Text($" · {label}");
        // One sentence: the message has the rest.
        if (edited.New is [var newest, ..] && newest.Text.TrimEnd(EndOfSentence) != edited.Story.Headline)
        {
            WriteSentences(text.Line(), [newest], edited.Story);
        }
    }

    /// <summary>"earlier: HEADLINE (7 March)": the report that the story goes back to.</summary>
    public static void WriteEarlier(RichTextBuilder text, Article earlier, DateTimeOffset localTime, Texts texts)
    {
        text.Text(texts.Earlier + texts.Colon).Link(earlier.Title ?? earlier.ShownOutlet, earlier.Url);
        if (earlier.Published is { } published)
        {
            var day = NewsTime.On(DateOnly.FromDateTime(published.Instant.Date));
            text.Text($" ({texts.ShortTime(day, localTime)})");
        }
    }

    /// <summary>Sentences that follow one another from one report name it once, behind the last of them.</summary>
    private static void WriteSentences(
        RichTextBuilder text, IReadOnlyList<SummarySentence> sentences, Story story)
    {
        var sources = sentences
            .Select(sentence => story.ReportsOf(sentence.ArticleIds) is [var first, ..] ? first : null)
            .ToList();
        for (var i = 0; i < sentences.Count; i++)
        {
            text.Text((i == 0 ? "" : " ") + sentences[i].Text);
            if (sources[i] is { } said && (i == sentences.Count - 1 || sources[i + 1] != said))
            {
                text.Text(" (").Link(said.ShownOutlet, said.Url).Text(")");
            }
        }
    }

    /// <summary>Each line short: who said it, where and when, is behind the story's button.</summary>
    private static void WriteFigures(RichTextBuilder text, IReadOnlyList<FigureLine> lines, Texts texts)
    {
        var disputed = lines.Where(line => line.Relation == FigureRelation.Disagreement).ToList();
        foreach (var line in disputed)
        {
            text.Line(BlockKind.Figure).Bold(texts.SourcesDiffer + texts.Colon).Text(texts.Short(line));
        }

        foreach (var line in lines.Except(disputed))
        {
            text.Line(BlockKind.Figure).Text(texts.Short(line));
        }
    }

    /// <summary>Each independent outlet once, with its newest report; its copies are counted.</summary>
    private static void WriteOutlets(RichTextBuilder text, Story story, Texts texts)
    {
        text.Paragraph(BlockKind.Links).Text(texts.Outlets(story.Outlets.Count) + texts.Colon);
        var isFirst = true;
        foreach (var group in IndependentOutlets.Groups(story.Articles))
        {
            text.Text(isFirst ? "" : ", ");
            WriteOutlet(text, group, texts);
            isFirst = false;
        }
    }

    private static void WriteOutlet(RichTextBuilder text, IGrouping<string, Article> group, Texts texts)
    {
        var own = group.LastOrDefault(article => IsBy(article, group.Key));
        var papers = group.Where(article => !IsBy(article, group.Key))
            .DistinctBy(Paper, StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (own is null && papers is [var only])
        {
            text.Link(Shown(only), only.Url);
            return;
        }

        text.Link(group.Key, (own ?? group.Last()).Url);
        if (papers.Count > 0)
        {
            text.Text(" (" + (own is null ? texts.InPapers(papers.Count) : texts.AlsoInPapers(papers.Count)) + ")");
        }
    }

    private static bool IsBy(Article article, string outlet) =>
        string.Equals(Paper(article), outlet, StringComparison.OrdinalIgnoreCase);

    private static string Paper(Article article) => article.Outlet ?? article.SourceName;

    private static string Shown(Article article) =>
        article.Origin is { } origin && !IsBy(article, origin) ? $"{Paper(article)} ({origin})" : Paper(article);
}
