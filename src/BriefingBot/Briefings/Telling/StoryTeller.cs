using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Memory;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Summaries;

namespace BriefingBot.Briefings.Telling;

/// <summary>Tells one story to those who know the same of it: its summary, what is new, its figures, in their language.
/// What was told is kept, for the next chat that asks for the same.</summary>
internal sealed class StoryTeller(
    ISummarizer summarizer, IStoryAddresses? addresses, EarlierReportStore? earlierReports)
{
    /// <summary>Sentences under "what is new"; the rest waits behind the story's number.</summary>
    private const int NewSentences = 4;

    private readonly StoryMemo<(string Language, int Sentences, bool IsWhole, EarlierTold), ToldAndRead> _tellings
        = new();

    /// <summary>Tells a story under a number of the edition.</summary>
    /// <param name="number">Its number in the edition.</param>
    /// <param name="earlier">What the reader was told of it; null for nothing.</param>
    /// <param name="news">What is new since; null for a reader who was told nothing.</param>
    /// <param name="sentences">How many the summary has.</param>
    /// <param name="language">The reader's, ISO 639-1.</param>
    /// <param name="isWhole">Whether what its reports say beyond the summary follows it.</param>
    public async Task<BriefingStory> TellAsync(
        int number,
        Story story,
        ToldStory? earlier,
        StoryNews? news,
        int sentences,
        string language,
        bool isWhole,
        CancellationToken cancellationToken)
    {
        var key = (language, sentences, isWhole, new EarlierTold(earlier));
        if (_tellings.Find(story, key) is not { } telling)
        {
            telling = await TellAsync(story, earlier, news, sentences, language, cancellationToken);
            telling = isWhole ? telling with { Told = Whole(telling.Told, telling.Read) } : telling;
            // A model that is away may come back at any moment.
            if (telling.Told.Summary.FallbackReason
                is null or FallbackReason.NoModel or FallbackReason.LanguageNotChecked)
            {
                _tellings.Keep(story, key, telling);
            }
        }

        return await TranslateAsync(telling.Told with { Number = number }, telling.Read, language, cancellationToken);
    }

    // A model tells what it was asked for; the reports' own sentences can go on.
    private static BriefingStory Whole(BriefingStory told, Story read) =>
        told.Summary is { Backend: ExtractiveSummarizer.BackendName, Sentences: var sentences }
            ? told with
            {
                Summary = told.Summary with { Sentences = [.. sentences, .. FurtherSentences.Of(read, sentences)] },
            }
            : told;

    /// <summary>The same for all who know the same of it, but for its number and its translation.</summary>
    private async Task<ToldAndRead> TellAsync(
        Story story,
        ToldStory? earlier,
        StoryNews? news,
        int sentences,
        string language,
        CancellationToken cancellationToken)
    {
        var read = ReadersLanguage.Of(story, language);
        List<SummarySentence> all = [];
        IReadOnlyList<SummarySentence> fresh = [];
        Summary summary;
        if (news is null || earlier is null)
        {
            summary = await summarizer.SummarizeAsync(read, sentences, cancellationToken);
        }
        else
        {
            var chosen = NewSentenceChoice.Of(story, news, earlier);
            // Over what is new in another language alone, a headline in the reader's would be one of before.
            read = chosen.Count == 0 || chosen.Exists(sentence => IsOf(read, sentence)) ? read
                : ReadersLanguage.Of(story, ArticleLanguage.Of(story.ArticleById[chosen[0].ArticleIds[0]]));
            all = [.. OfOneLanguage(chosen, read)];
            // What else there is to say is its readers' already. Where a figure alone is new, its line tells it.
            summary = all.Count == 0
                ? new Summary { Sentences = [], Backend = ExtractiveSummarizer.BackendName }
                : await summarizer.WriteNewsAsync(
                    story.Id, [.. read.Articles.Where(article => !earlier.Knows(article))], earlier.Sentences,
                    [.. all.Take(NewSentences)], NewSentences, cancellationToken);
            fresh = summary.Sentences;
        }

        var headline = read.Articles.All(article => string.IsNullOrWhiteSpace(article.Title))
            ? await summarizer.WriteHeadlineAsync(read, cancellationToken) ?? read.Headline
            : read.Headline;
        var shown = summary.Sentences.Concat(fresh).Select(sentence => sentence.Text).ToList();
        var linked = earlierReports is null ? story : await earlierReports.WithEarlierAsync(story, cancellationToken);
        var told = new BriefingStory
        {
            Number = 0,
            Story = read.Articles.Count == story.Articles.Count
                ? linked with { Headline = headline }
                : linked with
                {
                    Headline = headline,
                    TimelineToMake = () => StoryTimeline.Of(story.Articles, story.Figures, language),
                },
            Summary = summary,
            IsUpdate = news is not null,
            New = fresh,
            Corrections = news?.Corrections ?? [],
            Told = Told(story with { Headline = headline }, shown, earlier, all.Skip(NewSentences)),
            Figures = ArticleLanguage.In(
                language, ShownFigures.Of(story.Figures, news?.Figures, earlier), story.ArticleById),
            Page = addresses?.Of(story.Id, language),
        };
        return new ToldAndRead(told, read);
    }

    /// <summary>What found no room stays new, unless its report would then correct again what it corrected.</summary>
    private static ToldStory Told(
        Story story, List<string> shown, ToldStory? earlier, IEnumerable<SummarySentence> waiting)
    {
        List<string> reports = [.. waiting.SelectMany(sentence => sentence.ArticleIds)];
        var told = ToldStory.Of(story, shown, earlier, reports);
        return reports.Count == 0 || WhatIsNew.CorrectionsSince(story, told).Count == 0
            ? told : ToldStory.Of(story, shown, earlier);
    }

    /// <summary>A story that no report tells in the reader's language, translated whole or not at all.</summary>
    private async Task<BriefingStory> TranslateAsync(
        BriefingStory told, Story read, string language, CancellationToken cancellationToken)
    {
        var from = ArticleLanguage.Of(read.Articles[0]);
        if (from.Length == 0 || string.Equals(from, language, StringComparison.OrdinalIgnoreCase))
        {
            return told;
        }

        List<string> texts =
            [told.Story.Headline, .. told.Summary.Sentences.Concat(told.New).Select(sentence => sentence.Text)];
        var translated = await summarizer.TranslateAsync(texts, from, language, read.Id, cancellationToken);
        if (translated is not [{ } headline, ..])
        {
            return told;
        }

        var sentences = Translated(told.Summary.Sentences, translated.Skip(1));
        return sentences.Count == 0 && told.Summary.Sentences.Count > 0
            ? told
            : told with
            {
                Story = told.Story with { Headline = headline },
                Summary = told.Summary with { Sentences = sentences, TranslatedFrom = from },
                New = Translated(told.New, translated.Skip(1 + told.Summary.Sentences.Count)),
            };
    }

    private static List<SummarySentence> Translated(
        IReadOnlyList<SummarySentence> sentences, IEnumerable<string?> translations) =>
    [
        .. sentences.Zip(translations)
            .Where(pair => pair.Second is not null)
            .Select(pair => pair.First with { Text = pair.Second! }), // not null: the line above
    ];

    /// <summary>Those of the reader's reports, where they have any; else all of the story's.</summary>
    private static IEnumerable<SummarySentence> OfOneLanguage(List<SummarySentence> sentences, Story read)
    {
        var own = sentences.Where(sentence => IsOf(read, sentence)).ToList();
        return own.Count > 0 ? own : sentences;
    }

    private static bool IsOf(Story read, SummarySentence sentence) =>
        read.Articles.Any(article => article.Id == sentence.ArticleIds[0]);

    /// <summary>A story as it is told, and the reports that it was read from.</summary>
    private sealed record ToldAndRead(BriefingStory Told, Story Read);
}
