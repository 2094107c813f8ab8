using System.Globalization;
using System.Runtime.InteropServices;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>What a chat knows of a story once it was told; kept as JSON, a few kilobytes.</summary>
public sealed record ToldStory
{
    /// <summary>The articles that stood behind it, each with a digest of its text as it was then.</summary>
    public IReadOnlyDictionary<string, string> Articles { get; init; } = new Dictionary<string, string>(
        StringComparer.Ordinal);

    public IReadOnlyList<ToldFigure> Figures { get; init; } = [];

    /// <summary>Those that were corrected or withdrawn since, as they were told.</summary>
    public IReadOnlyList<ToldFigure> TakenBack { get; init; } = [];

    /// <summary>The sentences that were shown.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>The headlines that stood above it; empty for a telling of which nobody noted them.</summary>
    public IReadOnlyList<string> Headlines { get; init; } = [];

    /// <summary>
    /// Every term of those articles, as 32-bit keys in base 64: what words, names and numbers are no news.
    /// </summary>
    public string Terms { get; init; } = "";

    /// <summary>The record of telling a story as it stands.</summary>
    /// <param name="sentences">The sentences that the chat gets to read of it.</param>
    /// <param name="earlier">What the chat was told of it before, which it still knows.</param>
    /// <param name="waiting">Ids of reports with news that found no room: they stay new.</param>
    public static ToldStory Of(
        Story story,
        IReadOnlyList<string> sentences,
        ToldStory? earlier = null,
        IReadOnlyCollection<string>? waiting = null)
    {
        var articles = new Dictionary<string, string>(
            earlier?.Articles ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        var terms = earlier?.KnownTerms() ?? [];
        foreach (var article in story.Articles.Where(article => waiting?.Contains(article.Id) is not true))
        {
            articles[article.Id] = Digest(article);
            terms.UnionWith(SentenceTerms.Of($"{article.Title}\n{article.Text}").Keys);
        }

        foreach (var sentence in sentences)
        {
            terms.UnionWith(SentenceTerms.Of(sentence).Keys);
        }

        var figures = story.Figures.Where(line => line.IsOfNow)
            .Select(line => earlier?.Since(line) ?? line)
            .SelectMany(line => line.Values.Select(figure => ToldFigure.From(line, figure)))
            .Concat(
            (earlier?.Figures ?? []).Where(figure => !story.Articles.Any(article => article.Id == figure.ArticleId)));
        return new ToldStory
        {
            Articles = articles,
            Figures = [.. figures.Distinct()],
            TakenBack = earlier?.TakenBack ?? [],
            Sentences = [.. (earlier?.Sentences ?? []).Concat(sentences).Distinct(StringComparer.Ordinal)],
            Headlines = [.. (earlier?.Headlines ?? []).Append(story.Headline).Distinct(StringComparer.Ordinal)],
            Terms = Written(terms),
        };
    }

    /// <summary>What is known where two stories that were told apart have become one.</summary>
    /// <param name="other">What was told later: of the reports that it knows, no earlier figure counts.</param>
    public ToldStory And(ToldStory other)
    {
        var terms = KnownTerms();
        terms.UnionWith(other.KnownTerms());
        return new ToldStory
        {
            Articles = Articles.Concat(other.Articles).GroupBy(pair => pair.Key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.Ordinal),
            Figures = [.. Figures.Where(figure => !other.Articles.ContainsKey(figure.ArticleId)).Union(other.Figures)],
            TakenBack = [.. TakenBack.Union(other.TakenBack)],
            Sentences = [.. Sentences.Union(other.Sentences, StringComparer.Ordinal)],
            Headlines = [.. Headlines.Union(other.Headlines, StringComparer.Ordinal)],
            Terms = Written(terms),
        };
    }

    /// <summary>
    /// What is known once corrections were told: the figures as they are now, nothing else of the new reports.
    /// </summary>
    public ToldStory Corrected(IReadOnlyList<Correction> corrections)
    {
        // The same value that another report gave was told as that one was, and is corrected with it, as is what else
        // the sentence that is gone said of the count.
        var takenBack = Figures.Where(figure => corrections.Any(correction => correction.Was.IsSameValue(figure)
            || (correction.Was.ArticleId == figure.ArticleId && correction.Was.Counts == figure.Counts
                && correction.Was.Sentence == figure.Sentence))).ToList();
        return this with
        {
            Figures = [.. Figures.Except(takenBack).Union(
                corrections.Select(correction => correction.Now is { } now ? correction.Was.Now(now) : null)
                    .OfType<ToldFigure>())],
            TakenBack = [.. TakenBack.Union(takenBack)],
        };
    }

    /// <summary>Whether a figure states a value that was taken back, and was not told again since.</summary>
    public bool HasTakenBack(Figure figure) => ToldFigure.From(figure) is var stated
        && TakenBack.Any(stated.IsSameValue) && !Figures.Any(stated.IsSameValue);

    /// <summary>A line that moved, with the values that were told and the newest: "25 (was 12)" for who was told 12,
    /// whatever was said in between.</summary>
    public FigureLine Since(FigureLine line)
    {
        var known = line.Values.Where(value => Figures.Any(told => told.ArticleId == value.ArticleId
            && told.Value == value.Value && told.Sentence == value.Sentence)).ToList();
        return line.Relation != FigureRelation.Update || known.Count == 0 ? line : line with
        {
            Values = [.. line.Values.Where(value => known.Contains(value)
                || FigureComparison.Agree(value, line.Values[^1]))],
        };
    }

    /// <summary>True where the article stands as it stood when the chat was told.</summary>
    public bool Knows(Article article) => Articles.TryGetValue(article.Id, out var digest) && digest == Digest(article);

    private static string Written(IEnumerable<int> terms) =>
        Convert.ToBase64String(MemoryMarshal.AsBytes(terms.Order().ToArray().AsSpan()));

    internal HashSet<int> KnownTerms() => [.. MemoryMarshal.Cast<byte, int>(Convert.FromBase64String(Terms))];

    private static string Digest(Article article) =>
        Term.KeyOf($"{article.Title}\n{article.Text}").ToString("x8", CultureInfo.InvariantCulture);
}

/// <summary>A figure that a chat was told.</summary>
public sealed record ToldFigure(
    string Counts, string? Of, string? Circumstance, decimal Value, decimal? High, FigureBound Bound, string? Unit,
        string? Says, string ArticleId, string Sentence)
{
    /// <summary>Whether its line was shown; null, which counts as shown, where nobody noted it.</summary>
    public bool? IsShown { get; init; }

    internal bool IsSameValue(ToldFigure other) =>
        Counts == other.Counts && Unit == other.Unit && Value == other.Value && High == other.High
        && (Of == other.Of || Of is null || other.Of is null)
        && (Says == other.Says || Says is null || other.Says is null);

    internal static ToldFigure From(Figure figure) => new(
        figure.Counts, figure.Of, figure.Circumstance, figure.Value, figure.High, figure.Bound, figure.Unit,
        figure.Says, figure.ArticleId, figure.Sentence);

    internal static ToldFigure From(FigureLine line, Figure figure) => From(figure) with
    {
        Counts = line.Counts,
        Of = line.Of,
        Circumstance = line.Circumstance,
        IsShown = line.IsShown,
    };

    /// <summary>The figure that was told, with another value of the same count.</summary>
    internal ToldFigure Now(Figure figure) => From(figure) with
    {
        Counts = Counts,
        Of = Of,
        Circumstance = Circumstance,
        IsShown = IsShown,
    };

    /// <summary>The figure as it was, without what was not kept of it.</summary>
    public Figure AsFigure() => new()
    {
        Counts = Counts,
        Of = Of,
        Circumstance = Circumstance,
        Value = Value,
        High = High,
        Bound = Bound,
        Unit = Unit,
        Says = Says,
        ArticleId = ArticleId,
        Sentence = Sentence,
    };
}
