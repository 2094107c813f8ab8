using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Telling;
using BriefingBot.Operation;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using Microsoft.Extensions.Options;

namespace BriefingBot.Briefings.Editions;

/// <summary>Composes one briefing from stories and from what its reader was told before: which, in which order, how
/// long. Knows no Telegram.</summary>
public sealed class BriefingComposer(
    ISummarizer summarizer,
    IOptions<BriefingOptions> options,
    IStoryAddresses? addresses = null,
    EarlierReportStore? earlierReports = null)
{
    private readonly StoryTeller _teller = new(summarizer, addresses, earlierReports);
    private readonly StoryMemo<EarlierTold, StoryNews> _news = new();

    /// <summary>Composes a briefing without stories that have nothing new or cannot be told.</summary>
    /// <param name="subscriber">Its reader.</param>
    /// <param name="stories">Stories to choose from.</param>
    /// <param name="known">What the reader was told, by story id.</param>
    /// <param name="localTime">The edition's local date and time.</param>
    /// <param name="coverage">The coverage line.</param>
    public async Task<Briefing> ComposeAsync(
        Subscriber subscriber,
        StoryPool stories,
        IReadOnlyDictionary<string, ToldStory> known,
        DateTimeOffset localTime,
        string coverage,
        CancellationToken cancellationToken)
    {
        var length = Length(subscriber.Length);
        var composition = new Composition(this, subscriber, known, localTime, length.Sentences);
        var ranking = ReaderChoice.Ranking(
            subscriber, stories, localTime, composition.HasNothingNew, composition.Faults);
        await ranking.BeginAsync(story => known.ContainsKey(story.Id), cancellationToken);
        var room = new EditionRoom(ranking, length.Stories, ranking.LeftOut);
        var (chosen, looked) = await composition.ChooseAsync(room, length.Stories, cancellationToken);
        return new Briefing
        {
            Name = options.Value.Name,
            LocalTime = localTime,
            Stories =
            [
                .. chosen.OrderByDescending(one => one.Place.Worth)
                    .ThenBy(one => one.Place.Story.Id, StringComparer.Ordinal)
                    .Select((one, i) => one.Told with { Number = i + 1 }),
            ],
            Coverage = coverage,
            Waiting = ranking.Count - looked - room.Doubles,
            LeftOut = composition.Faults,
        };
    }

    /// <summary>One story in full, as <c>/story N</c> shows it.</summary>
    /// <param name="number">Its number in the edition.</param>
    /// <param name="language">The reader's, ISO 639-1.</param>
    public Task<BriefingStory> TellAsync(
        int number, Story story, string language, CancellationToken cancellationToken) => _teller.TellAsync(
        number, story, earlier: null, news: null, Length(BriefingLength.Long).Sentences, language, isWhole: true,
        cancellationToken);

    /// <summary>A story as a reader would be told it now for the first time.</summary>
    /// <param name="reader">Whose language and length count.</param>
    /// <param name="number">Its number in the edition.</param>
    /// <param name="news">What it was told as new before, and stays.</param>
    /// <param name="local">Now, on the reader's clocks.</param>
    public async Task<BriefingStory> RetellAsync(
        Subscriber reader,
        int number,
        Story story,
        IReadOnlyList<SummarySentence> news,
        DateTimeOffset local,
        CancellationToken cancellationToken) =>
        Dated(await UndatedAsync(reader, number, story, cancellationToken) with { New = news }, story, reader, local);

    /// <summary>A story with what is new to a reader who knows it; null where nothing can be shown.</summary>
    /// <inheritdoc cref="RetellAsync" />
    /// <param name="earlier">What the reader knows of it.</param>
    public async Task<BriefingStory?> UpdateAsync(
        Subscriber reader,
        int number,
        Story story,
        ToldStory earlier,
        DateTimeOffset local,
        CancellationToken cancellationToken)
    {
        var news = NewsSince(story, earlier);
        var update = await _teller.TellAsync(
            number, story, earlier, news, Length(reader.Length).Sentences, reader.Language, isWhole: false,
            cancellationToken);
        if (update.New.Count + update.Figures.Count == 0)
        {
            return null;
        }

        var whole = await UndatedAsync(reader, number, story, cancellationToken);
        var updated = whole with
        {
            New = update.New,
            Figures = [.. whole.Figures.Select(earlier.Since)],
            IsUpdate = true,
            Told = update.Told,
            UpdatedAt = local,
        };
        return Dated(updated, story, reader, local);
    }

    private Task<BriefingStory> UndatedAsync(
        Subscriber reader, int number, Story story, CancellationToken cancellationToken) => _teller.TellAsync(
        number, story, earlier: null, news: null, Length(reader.Length).Sentences, reader.Language, isWhole: false,
        cancellationToken);

    /// <summary>What of a story is new to whoever knows this of it; worked out once for all of them.</summary>
    internal StoryNews NewsSince(Story story, ToldStory earlier)
    {
        var key = new EarlierTold(earlier);
        return _news.Find(story, key) ?? _news.Keep(story, key, WhatIsNew.Since(story, earlier));
    }

    /// <summary>What an operator has to put right fails the whole, with its advice.</summary>
    private static bool IsOfTheStory(Exception error, CancellationToken cancellationToken) =>
        error is not AdviceException
        && (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested);

    /// <summary>With the dates of the days that its sentences count from their own, and the place of its lead; what is
    /// new stands first.</summary>
    private static BriefingStory Dated(BriefingStory told, Story story, Subscriber reader, DateTimeOffset local)
    {
        var dates = new DatedDays(story, local, told.Summary.TranslatedFrom is null ? null : reader.Language);
        return told with
        {
            New = dates.In(told.New),
            Summary = told.Summary with { Sentences = LeadPlace.In(told.Story, dates.In(told.Summary.Sentences)) },
        };
    }

    /// <summary>The most that an edition of this reader tells.</summary>
    internal int MostStories(Subscriber reader) => Length(reader.Length).Stories;

    private (int Stories, int Sentences) Length(BriefingLength length) => length switch
    {
        BriefingLength.Short => ((options.Value.Stories + 1) / 2, Math.Max(1, options.Value.Sentences - 1)),
        BriefingLength.Long => (options.Value.Stories * 2, options.Value.Sentences + 2),
        _ => (options.Value.Stories, options.Value.Sentences),
    };

    /// <summary>One briefing while it is composed.</summary>
    /// <param name="known">What the reader was told, by story id.</param>
    /// <param name="sentences">Of each story's summary.</param>
    private sealed class Composition(
        BriefingComposer composer,
        Subscriber reader,
        IReadOnlyDictionary<string, ToldStory> known,
        DateTimeOffset localTime,
        int sentences)
    {
        /// <summary>The stories that could not be made or told so far.</summary>
        public List<StoryFault> Faults { get; } = [];

        public bool HasNothingNew(Story story) =>
            known.TryGetValue(story.Id, out var earlier) && composer.NewsSince(story, earlier).IsNothing;

        /// <summary>Chooses and tells stories until there are enough or none is left.</summary>
        /// <returns>The told ones, and how many were looked at for them.</returns>
        public async Task<(List<(Ranked Place, BriefingStory Told)> Chosen, int Looked)> ChooseAsync(
            EditionRoom room, int most, CancellationToken cancellationToken)
        {
            var chosen = new List<(Ranked Place, BriefingStory Told)>();
            var (looked, isAll) = (0, false);
            while (!isAll && chosen.Count < most)
            {
                var next = new List<Ranked>();
                while (!isAll && chosen.Count + next.Count < most)
                {
                    var found = await room.NextAsync(cancellationToken);
                    isAll = found is null;
                    next.AddRange(found is null ? [] : [found]);
                }

                // Side by side: a model takes several requests at once.
                looked += next.Count;
                var tellings = await Task.WhenAll(next.Select(one => TellAsync(one.Story, cancellationToken)));
                chosen.AddRange(next.Zip(tellings).Where(one => one.Second is not null)
                    .Select(one => (one.First, one.Second!))); // not null: asked for
            }

            return (chosen, looked);
        }

        private async Task<BriefingStory?> TellAsync(Story story, CancellationToken cancellationToken)
        {
            try
            {
                var earlier = known.GetValueOrDefault(story.Id);
                var told = await composer._teller.TellAsync(
                    number: 0,
                    story,
                    earlier,
                    earlier is null ? null : composer.NewsSince(story, earlier),
                    sentences,
                    reader.Language,
                    isWhole: false,
                    cancellationToken);
                return !told.IsUpdate || told.New.Count + told.Figures.Count + told.Corrections.Count > 0
                    ? Dated(told, story, reader, localTime)
                    : null;
            }
            catch (Exception error) when (IsOfTheStory(error, cancellationToken))
            {
                lock (Faults)
                {
                    Faults.Add(new StoryFault(story.Id, error));
                }

                return null;
            }
        }
    }
}
