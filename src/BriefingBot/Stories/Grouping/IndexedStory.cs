namespace BriefingBot.Stories.Grouping;

/// <summary>The articles of one story in the memory of the grouping, in the order they came.</summary>
internal sealed class IndexedStory(string id, long number)
{
    private readonly List<IndexedArticle> _articles = [];
    private readonly List<IndexedArticle> _independent = [];

    public string Id { get; } = id;

    /// <summary>The story's number in the order of stories: of two that join, the lower one's id stays.</summary>
    public long Number { get; } = number;

    public IReadOnlyList<IndexedArticle> Articles => _articles;

    /// <summary>
    /// Its articles, of each and its copies only the newest: a text counts once, however often it is printed.
    /// </summary>
    public IReadOnlyList<IndexedArticle> Independent => _independent;

    /// <summary>Puts an article into it, behind the others.</summary>
    public void Add(IndexedArticle article)
    {
        article.Story = this;
        _articles.Add(article);
        _independent.RemoveAll(other => other.Text == article.Text);
        _independent.Add(article);
    }

    /// <summary>Takes an article out of the story.</summary>
    public void Remove(IndexedArticle article)
    {
        article.Story = null;
        _articles.Remove(article);
        if (_independent.Remove(article) && _articles.FindLast(other => other.Text == article.Text) is { } copy)
        {
            _independent.Add(copy);
        }
    }
}
