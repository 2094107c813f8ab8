using BriefingBot.Briefings.Choice;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Briefings.Between;

/// <summary>Which present stories are about what readers want alerts of; a shared word is sought once.</summary>
internal sealed class AlertWatch(IReadOnlyList<Story> stories)
{
    private readonly Dictionary<string, List<Story>> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Story>> _byTopic = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The stories that any of some readers may be alerted of, by their ids: nothing else of them need be
    /// made.</summary>
    public static async Task<IReadOnlyList<string>> CandidatesAsync(
        StoryPool recent, IReadOnlyList<Subscriber> readers, CancellationToken cancellationToken)
    {
        var fewest = readers.Min(reader => reader.Alerts.Outlets);
        recent = recent.Where(story => story.MostOutlets >= fewest);
        var words = readers.SelectMany(reader => reader.Followed.Concat(reader.Alerts.Words))
            .Distinct(StringComparer.Ordinal).ToList();
        var topics = readers.SelectMany(reader => reader.Alerts.Topics).Distinct(StringComparer.Ordinal).ToList();
        var figures = readers.SelectMany(reader => reader.Alerts.Figures).Distinct().ToList();
        if (words.Count > 0)
        {
            await recent.OpenAsync(cancellationToken);
        }

        var about = recent.Sketches.Where(story => story.Mentioned(story.Articles, words).Any())
            .Concat(recent.Sketches.Where(story => topics.Exists(topic => IsOf(story.Articles, topic))))
            .Select(story => story.Id).ToHashSet(StringComparer.Ordinal);
        if (figures.Count > 0)
        {
            var made = await recent.MakeAllAsync(cancellationToken);
            about.UnionWith(made.Where(story => figures.Exists(figure => Passing(story, figure).Count > 0))
                .Select(story => story.Id));
        }

        return [.. recent.Sketches.Select(story => story.Id).Where(about.Contains)];
    }

    /// <summary>Stories of a reader's words, topics and figures that enough independent outlets report, with a report
    /// since the wish; the most important first.</summary>
    public IReadOnlyList<AlertMatch> For(Subscriber reader)
    {
        var alerts = reader.Alerts;
        var byWord = reader.Followed.Concat(alerts.Words)
            .SelectMany(word => ReadBy(reader, About(word)).Select(story => (story, word)));
        var byTopic = alerts.Topics.SelectMany(
            topic => ReadBy(reader, OfTopic(topic)).Select(story => (story, word: topic)));
        var why = byWord.Concat(byTopic)
            .Where(pair => IndependentOutlets.Corroborating(pair.story.Articles) >= alerts.Outlets && IsNew(pair.story))
            .ToLookup(pair => pair.story.Id, StringComparer.Ordinal);
        var figures = alerts.Figures
            .SelectMany(figure => Passing(reader, figure).Select(story => (story, figure)))
            .Where(pair => IsNew(pair.story))
            .ToLookup(pair => pair.story.Id, StringComparer.Ordinal);
        var matched = why.Select(group => group.First().story)
            .Concat(figures.Select(group => group.First().story))
            .DistinctBy(story => story.Id);
        return
        [
            .. ReaderChoice.For(reader, matched).Select(story => new AlertMatch(
                story,
                [.. why[story.Id].Select(pair => pair.word).Distinct(StringComparer.OrdinalIgnoreCase)],
                [.. figures[story.Id].Select(pair => pair.figure).OrderByDescending(figure => figure.AtLeast)])),
        ];

        bool IsNew(Story story) => story.Articles.Any(article => article.FirstSeen >= alerts.Since);
    }

    /// <summary>The stories of whose own event enough independent outlets give such a figure.</summary>
    private IEnumerable<Story> Passing(Subscriber reader, FigureAlert wanted) => ReadBy(reader, stories).Where(story =>
    {
        var reports = Passing(story, wanted);
        return reports.Count >= reader.Alerts.Outlets
            && IndependentOutlets.Corroborating(IndependentOutlets.Groups(story.Articles)
                .Where(group => group.Any(article => reports.Contains(article.Id)))) >= reader.Alerts.Outlets;
    });

    /// <summary>The reports of a story that give such a figure.</summary>
    private static HashSet<string> Passing(Story story, FigureAlert wanted) => story.Figures
        // Where reports differ and nobody can say who is right, each may still pass the bound.
        .Where(line => line is { IsShown: true, IsHistory: false }
            or { Relation: FigureRelation.Disagreement, IsHistory: false }
            && line.Counts == wanted.Counts)
        .SelectMany(line => line.Values)
        .Where(value => value.Value >= wanted.AtLeast
            && value.Bound is not (FigureBound.UpTo or FigureBound.LessThan))
        .Select(value => value.ArticleId)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>As the reader's sources tell them: another outlet counts for nothing here.</summary>
    private static IEnumerable<Story> ReadBy(Subscriber reader, IReadOnlyList<Story> some) =>
        some.Select(story => ReaderChoice.FromSourcesOn(reader, story)).OfType<Story>();

    private List<Story> About(string word) => Remembered(
        _byWord, word, (story, wanted) => ReaderChoice.Mentioned(story, [wanted]).Any());

    private List<Story> OfTopic(string topic) => Remembered(
        _byTopic,
        topic,
        (story, wanted) => IsOf(story.Articles, wanted));

    private static bool IsOf(IReadOnlyList<Article> articles, string topic) =>
        articles.Any(article => article.Topic is { } own && Subscriber.IsSameTopic(own, topic));

    private List<Story> Remembered(
        Dictionary<string, List<Story>> known, string words, Func<Story, string, bool> isAbout)
    {
        if (!known.TryGetValue(words, out var found))
        {
            known[words] = found = [.. stories.Where(story => isAbout(story, words))];
        }

        return found;
    }
}

/// <summary>A story to alert a reader of.</summary>
/// <param name="Words">The reader's words and topics that it is about.</param>
/// <param name="Figures">The reader's bounds that its figures pass, the greatest first.</param>
internal sealed record AlertMatch(Story Story, IReadOnlyList<string> Words, IReadOnlyList<FigureAlert> Figures)
{
    /// <summary>The greatest bound that a reader was not told to be passed; null for none.</summary>
    /// <param name="told">What the reader was told of the story; null for nothing.</param>
    public FigureAlert? NewTo(ToldStory? told) => Figures
        .Where(figure => told?.Figures.Any(
            known => known.Counts == figure.Counts && known.Value >= figure.AtLeast) != true)
        .MaxBy(figure => figure.AtLeast);
}
