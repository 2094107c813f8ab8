using BriefingBot.Stories.Grouping;
using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Tests.Stories.Grouping;

public sealed class TermIndexTests
{
    private const string Word = "lighthouse";
    private static readonly int Key = Term.KeyOf(ArticleTerms.StemOf(Word, Words.Of(Word)[0]));

    private readonly TermIndex _index = new();
    private readonly IndexedStory _story = new("s1", 1);

    [Fact]
    public void A_term_has_its_newest_articles_the_newest_last_and_without_those_swept()
    {
        Assert.Equal(0, _index.With(Key).Length);
        var articles = new List<IndexedArticle> { Added(0) };
        Assert.Same(articles[0], _index[_index.With(Key)[0]]);

        for (var number = 1; number < 70; number++)
        {
            articles.Add(Added(number));
        }

        Assert.Equal(articles.TakeLast(64), Having());
        articles.Take(60).ToList().ForEach(_story.Remove);
        _index.Sweep();
        Assert.Equal(articles.Skip(60), Having());
        articles.Skip(60).ToList().ForEach(_story.Remove);
        _index.Sweep();
        Assert.Empty(Having());

        // The places of those that are gone are given again.
        IndexedArticle[] others = [Added(70), Added(71), Added(72)];
        Assert.Equal(others, Having());
    }

    [Fact]
    public void An_outlets_part_is_of_those_that_have_the_term_removed_ones_among_them_until_they_are_swept()
    {
        IndexedArticle[] articles = [Added(0, "A"), Added(1, "B"), Added(2, "A"), Added(3, "A")];
        Assert.Equal(0.75, _index.PartOf(articles[0].Terms.Outlet, Key));
        _story.Remove(articles[0]);
        _story.Remove(articles[2]);
        Assert.Equal(0.75, _index.PartOf(articles[0].Terms.Outlet, Key));
        _index.Sweep();
        Assert.Equal(0.5, _index.PartOf(articles[0].Terms.Outlet, Key));
        Assert.Equal(0, _index.PartOf(articles[0].Terms.Outlet, key: 1));
    }

    private IndexedArticle Added(int number, string? outlet = null)
    {
        var article = new Article { Id = $"{number}", SourceName = "x", Outlet = outlet, Text = Word };
        var terms = ArticleTerms.Of(article);
        var indexed = new IndexedArticle(article.Id, terms, DateTimeOffset.UnixEpoch, original: null);
        _story.Add(indexed);
        _index.Add(indexed);
        return indexed;
    }

    private List<IndexedArticle?> Having() => [.. _index.With(Key).ToArray().Select(place => _index[place])];
}
