using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Builders;

/// <summary>
/// A story as a test describes it. The product's own builder makes it of its articles; a test about the order of
/// stories or of figure lines names importance or figures itself.
/// </summary>
internal sealed class StoryDraft
{
    private readonly List<ArticleDraft> _articles = [];
    private readonly StoryBuilder _builder = new(new FigureCache());
    private string _headline = "Ferry runs aground";
    private DateTimeOffset? _time;
    private double? _importance;
    private IReadOnlyList<FigureLine>? _figures;

    /// <summary>The id, or null where the newsroom is to give the next free one.</summary>
    public string? Id { get; private set; }

    public StoryDraft WithId(string id)
    {
        Id = id;
        return this;
    }

    /// <summary>The title of its one report.</summary>
    public StoryDraft WithHeadline(string headline)
    {
        _headline = headline;
        return this;
    }

    public StoryDraft WithArticles(params IEnumerable<ArticleDraft> articles)
    {
        _articles.AddRange(articles);
        return this;
    }

    /// <summary>The time of its one report.</summary>
    public StoryDraft WithTime(DateTimeOffset published)
    {
        _time = published;
        return this;
    }

    public StoryDraft WithImportance(double importance)
    {
        _importance = importance;
        return this;
    }

    public StoryDraft WithFigures(params IReadOnlyList<FigureLine> lines)
    {
        _figures = lines;
        return this;
    }

    /// <summary>Its articles, each with an id: its own, or its number.</summary>
    public IReadOnlyList<Article> ToArticles()
    {
        var time = _time ?? A.Morning.AddHours(-1);
        IReadOnlyList<ArticleDraft> drafts =
            _articles.Count > 0 ? _articles : [An.Article().WithTitle(_headline).WithTime(time)];
        return [.. drafts.Select(draft => draft.ToArticle())
            .Select((article, index) => article.Id.Length > 0 ? article : article with { Id = $"{index + 1}" })];
    }

    public Story ToStory() => ToStory(ToArticles(), A.Morning);

    /// <summary>The story, of its articles as they were stored.</summary>
    public Story ToStory(IReadOnlyList<Article> stored, DateTimeOffset now)
    {
        var story = _builder.Build(Id ?? "s1", stored, now);
        return story with { Importance = _importance ?? story.Importance, Figures = _figures ?? story.Figures };
    }
}
