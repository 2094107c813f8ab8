using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Briefings;

/// <summary>
/// Writes a briefing in its classic form: heading, stories, coverage, notes. From the result
/// come the Telegram messages as well as what the terminal shows.
/// </summary>
public static class BriefingWriter
{
    /// <summary>A story whose newest report is older than this is shown with its date.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromDays(3);

    /// <summary>
    /// Writes it. A story that cannot be written is left out and moves to <see cref="Briefing.LeftOut"/>.
    /// </summary>
    public static WrittenBriefing Write(Briefing briefing, Texts texts)
    {
        var text = new RichTextBuilder();
        text.Section().Bold(briefing.Name).Text(" · " + texts.Heading(briefing.LocalTime));
        briefing = WriteStories(text, briefing, texts);
        if (briefing.Stories.Count == 0)
        {
            text.Section().Text(texts.NothingNew);
        }

        text.Section();
        foreach (var note in Notes(briefing, texts))
        {
            text.Line().Italic(note);
        }

        return new WrittenBriefing(briefing, text.Build());
    }

    /// <summary>Writes a story that is told by itself between the editions.</summary>
    /// <param name="briefing">With this story alone.</param>
    /// <param name="words">The words and topics of the reader that it is about.</param>
    /// <param name="texts">The chat's language.</param>
    public static WrittenBriefing WriteAlert(Briefing briefing, IReadOnlyList<string> words, Texts texts)
    {
        var text = new RichTextBuilder();
        text.Section().Bold(texts.AlertHeading(string.Join(", ", words)));
        briefing = WriteStories(text, briefing, texts);
        text.Section();
        foreach (var note in ModelNotes(briefing.Stories, texts))
        {
            text.Line().Italic(note);
        }

        return new WrittenBriefing(briefing, text.Build());
    }

    private static Briefing WriteStories(RichTextBuilder text, Briefing briefing, Texts texts)
    {
        var (written, faults) = (new List<BriefingStory>(), new List<StoryFault>());
        foreach (var story in briefing.Stories)
        {
            try
            {
                // Numbers stay without a gap: /story N counts the stories that were told.
                var numbered = story with { Number = written.Count + 1 };
                var section = new RichTextBuilder().Section(story.Story.Id);
                Write(section, numbered, briefing.LocalTime, texts);
                text.Append(section.Build());
                written.Add(numbered);
            }
            catch (Exception error)
            {
                faults.Add(new StoryFault(story.Story.Id, error));
            }
        }

        return briefing with { Stories = written, LeftOut = [.. briefing.LeftOut, .. faults] };
    }

    /// <summary>
    /// The coverage line, then the notes, each once; why a summary is not the model's is a note on the whole.
    /// </summary>
    private static IEnumerable<string> Notes(Briefing briefing, Texts texts)
    {
        yield return briefing.Coverage;
        if (briefing.Waiting > 0)
        {
            yield return texts.Waiting(briefing.Waiting);
        }

        if (briefing.LeftOut.Count > 0)
        {
            yield return texts.LeftOut(briefing.LeftOut.Count);
        }

        foreach (var note in ModelNotes(briefing.Stories, texts))
        {
            yield return note;
        }
    }

    // Who wrote what; a reader is told that a model is missing, an admin why.
    private static IEnumerable<string> ModelNotes(IReadOnlyList<BriefingStory> stories, Texts texts)
    {
        var models = stories.Select(story => story.Summary.Model).OfType<string>().Distinct().ToList();
        if (models.Count > 0)
        {
            yield return texts.WrittenByModel(string.Join(", ", models));
        }

        var without = stories.Count(story => story.Summary.FallbackReason is not null);
        if (without > 0)
        {
            yield return texts.WithoutModel(without, stories.Count);
        }

        foreach (var language in stories.Select(story => story.Summary.TranslatedFrom).OfType<string>().Distinct())
        {
            yield return texts.Translated(texts.NameOfLanguage(language));
        }
    }

    private static void Write(RichTextBuilder text, BriefingStory told, DateTimeOffset localTime, Texts texts)
    {
        var articles = told.Story.ArticleById;
        text.Paragraph().Bold($"{told.Number}. {told.Story.Headline}");
        if (told.Story.NewestReport is { } newest && localTime - newest > Recent)
        {
            text.Text(" · " + texts.ShortTime(NewsTime.On(DateOnly.FromDateTime(newest.Date)), localTime));
        }

        foreach (var correction in told.Corrections)
        {
            new CorrectionWriter(told.Story, texts).Write(text.Line(), correction);
        }

        if (told.New.Count > 0)
        {
            WriteSentences(text.Line().Bold(texts.New + ": "), told.New, articles);
        }

        var saidAsNew = told.New.Select(sentence => sentence.Text).ToHashSet(StringComparer.Ordinal);
        var rest = told.Summary.Sentences.Where(sentence => !saidAsNew.Contains(sentence.Text)).ToList();
        if (rest.Count > 0)
        {
            WriteSentences(text.Line(), rest, articles);
        }

        WriteFigures(text, told.Figures, texts);
        WriteOutlets(text, told.Story, texts);
        if (told.Story.Earlier is { } earlier)
        {
            WriteEarlier(text.Line(), earlier, localTime, texts);
        }
    }

    /// <summary>"earlier: HEADLINE (7 March)": the report that the story goes back to.</summary>
    internal static void WriteEarlier(
        RichTextBuilder text, Article earlier, DateTimeOffset localTime, Texts texts)
    {
        text.Text(texts.Earlier + ": ").Link(earlier.Title ?? earlier.ShownOutlet, earlier.Url);
        if (earlier.Published is { } published)
        {
            var day = NewsTime.On(DateOnly.FromDateTime(published.Instant.Date));
            text.Text($" ({texts.ShortTime(day, localTime)})");
        }
    }

    private static void WriteSentences(
        RichTextBuilder text, IReadOnlyList<SummarySentence> sentences, IReadOnlyDictionary<string, Article> articles)
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

    /// <summary>
    /// Each line as short as it can be told: who said it, where and when, is behind the story's button.
    /// </summary>
    private static void WriteFigures(RichTextBuilder text, IReadOnlyList<FigureLine> lines, Texts texts)
    {
        var disputed = lines.Where(line => line.Relation == FigureRelation.Disagreement).ToList();
        foreach (var line in disputed)
        {
            text.Line().Bold(texts.SourcesDiffer + ": ").Text(texts.Short(line));
        }

        foreach (var line in lines.Except(disputed))
        {
            text.Line().Text(texts.Short(line));
        }
    }

    /// <summary>Each independent outlet once, with its newest report; its copies are counted.</summary>
    private static void WriteOutlets(RichTextBuilder text, Story story, Texts texts)
    {
        text.Paragraph(BlockKind.Links).Text(texts.Outlets(story.Outlets.Count) + ": ");
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

/// <summary>A briefing as it was written.</summary>
/// <param name="Briefing">With the stories that could be written, under the numbers that they have in the text.</param>
public sealed record WrittenBriefing(Briefing Briefing, RichText Text);
