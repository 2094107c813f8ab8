using BriefingBot.Operation;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Text.Figures;
using Microsoft.Extensions.Options;

namespace BriefingBot.Briefings;

/// <summary>Composes one briefing from stories and from what its reader was told before. Knows no database and no Telegram.</summary>
public sealed class BriefingComposer(ISummarizer summarizer, IOptions<BriefingOptions> options)
{
    /// <summary>Figure lines shown with a story: updates and disagreements first.</summary>
    private const int FigureLines = 8;

    /// <summary>Sentences under "what is new"; the rest waits behind the story's number.</summary>
    private const int NewSentences = 4;

    /// <summary>Composes a briefing; stories with nothing new to the reader are left out.</summary>
    /// <param name="subscriber">Its reader.</param>
    /// <param name="stories">Stories to choose from.</param>
    /// <param name="told">What the reader was told, by story id.</param>
    /// <param name="localTime">The edition's local date and time.</param>
    /// <param name="coverage">The coverage line.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Briefing> ComposeAsync(
        Subscriber subscriber,
        IEnumerable<Story> stories,
        IReadOnlyDictionary<string, ToldStory> told,
        DateTimeOffset localTime,
        string coverage,
        CancellationToken cancellationToken)
    {
        var length = Length(subscriber.Length);
        var wanted = ReaderChoice.For(subscriber, stories)
            .Select(story => (Story: story, Earlier: told.GetValueOrDefault(story.Id)))
            .Select(choice => (choice.Story, choice.Earlier, News: choice.Earlier is null ? null : WhatIsNew.Since(choice.Story, choice.Earlier)))
            .Where(choice => choice.News is null or { IsNothing: false })
            .ToList();
        var chosen = new List<BriefingStory>();
        foreach (var (story, earlier, news) in wanted.Take(length.Stories))
        {
            chosen.Add(await TellAsync(chosen.Count + 1, story, earlier, news, length.Sentences, cancellationToken));
        }

        return new Briefing
        {
            Name = options.Value.Name,
            LocalTime = localTime,
            Stories = chosen,
            Coverage = coverage,
            Notes = wanted.Count > chosen.Count ? [LeftOut(wanted.Count - chosen.Count)] : [],
        };
    }

    /// <summary>One story in full, as <c>/story N</c> shows it.</summary>
    public Task<BriefingStory> TellAsync(int number, Story story, CancellationToken cancellationToken) =>
        TellAsync(number, story, earlier: null, news: null, Length(BriefingLength.Long).Sentences, cancellationToken);

    private async Task<BriefingStory> TellAsync(
        int number, Story story, ToldStory? earlier, StoryNews? news, int sentences, CancellationToken cancellationToken)
    {
        var summary = await summarizer.SummarizeAsync(story, sentences, cancellationToken);
        var fresh = news is null ? [] : Sentences(news).Take(NewSentences).ToList();
        var shown = summary.Sentences.Concat(fresh).Select(sentence => sentence.Text).ToList();
        return new BriefingStory
        {
            Number = number,
            Story = story,
            Summary = summary,
            IsUpdate = news is not null,
            New = fresh,
            Corrections = news?.Corrections ?? [],
            Told = ToldStory.Of(story, shown, earlier),
            Figures = Worth(story.Figures),
        };
    }

    /// <summary>The sentences that carry the news: those of new figures first.</summary>
    private static IEnumerable<SummarySentence> Sentences(StoryNews news) => news.Figures
        .Select(figure => (figure.Figure.Sentence, figure.Figure.ArticleId))
        .Concat(news.Facts.Select(fact => (fact.Sentence, fact.ArticleId)))
        .DistinctBy(sentence => sentence.Sentence)
        .Select(sentence => new SummarySentence(sentence.Sentence, [sentence.ArticleId], sentence.Sentence));

    private static List<FigureLine> Worth(IReadOnlyList<FigureLine> lines) => lines
        .Where(line => !line.IsHistory)
        .OrderByDescending(line => line.Relation) // disagreement, update, same, single
        .Take(FigureLines)
        .ToList();

    private static string LeftOut(int stories) =>
        stories == 1 ? "One more story waits for the next edition." : $"{stories} more stories wait for the next edition.";

    private (int Stories, int Sentences) Length(BriefingLength length) => length switch
    {
        BriefingLength.Short => ((options.Value.Stories + 1) / 2, Math.Max(1, options.Value.Sentences - 1)),
        BriefingLength.Long => (options.Value.Stories * 2, options.Value.Sentences + 2),
        _ => (options.Value.Stories, options.Value.Sentences),
    };
}
