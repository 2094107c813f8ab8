using System.Text;
using System.Text.Json;
using BriefingBot.Articles;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Stories;
using BriefingBot.Tests.Builders;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Stories;

/// <summary>The figures of articles, kept for a program that starts anew.</summary>
public sealed class FigureStoreTests : IAsyncDisposable
{
    private static readonly Source Post = A.Source(1, "Harbour Post");

    private static readonly Entry Fire = A.Entry(
        "fire",
        "Fire on ferry Sturmvogel kills 9",
        "At least nine people, seven sailors and two officers, were killed and up to 30 were hurt in a fire "
            + "on the ferry Sturmvogel off Lindholm on Monday, coastguard chief Maria Lund said. Damage is put at "
            + "between 2 million and 3 million euros.",
        A.Morning.AddHours(-3));

    private readonly Newsroom _room = new();

    [Fact]
    public async Task A_program_that_starts_anew_has_the_figures_that_were_read_before()
    {
        await _room.OfferAsync(Post, Fire);
        await _room.RestartAsync();
        var article = await ArticleAsync();
        var figures = _room.Get<FigureCache>();
        Assert.False(figures.Knows(article));

        await RecallAsync(article);

        Assert.True(figures.Knows(article));
        Assert.Equal(
            JsonSerializer.Serialize(FigureExtractor.Extract(article)), JsonSerializer.Serialize(figures.Of(article)));
        Assert.True(figures.Of(article).Count > 2);
    }

    [Fact]
    public async Task Nobody_hurt_is_a_figure_that_is_kept()
    {
        await _room.OfferAsync(
            Post, Fire with { Title = "Fire on ferry", ContentText = "Nobody was injured in the fire." });
        await _room.RestartAsync();
        var article = await ArticleAsync();

        await RecallAsync(article);

        Assert.True(_room.Get<FigureCache>().Knows(article));
        Assert.Contains(_room.Get<FigureCache>().Of(article), figure => figure.Value == 0);
    }

    [Fact]
    public async Task A_story_is_made_of_figures_that_are_kept()
    {
        await _room.OfferAsync(Post, Fire);
        var article = await ArticleAsync();
        await SetAsync("figures", "0[]");
        await _room.RestartAsync();

        var story = Assert.Single(await StoriesAsync());

        Assert.Empty(story.Figures);
        Assert.NotEmpty(FigureExtractor.Extract(article));
    }

    [Fact]
    public async Task An_edited_article_has_the_figures_of_its_new_text()
    {
        await _room.OfferAsync(Post, Fire);
        await _room.OfferAsync(Post, Fire with
        {
            Title = "Fire on ferry Sturmvogel kills 12",
            ContentText = Fire.ContentText!.Replace("nine people, seven", "12 people, ten", StringComparison.Ordinal),
        });
        await _room.RestartAsync();
        var article = await ArticleAsync();

        await RecallAsync(article);

        Assert.Contains(_room.Get<FigureCache>().Of(article), figure => figure is { Value: 12, Counts: "killed" });
        Assert.DoesNotContain(_room.Get<FigureCache>().Of(article), figure => figure.Value == 9);
    }

    [Theory]
    [InlineData("reading")]
    [InlineData("figures")]
    public async Task What_another_version_kept_or_what_is_damaged_is_read_again(string column)
    {
        await _room.OfferAsync(Post, Fire);
        await SetAsync(column, "1 no figures");
        await _room.RestartAsync();
        var article = await ArticleAsync();

        await RecallAsync(article);

        Assert.False(_room.Get<FigureCache>().Knows(article));
        Assert.NotEmpty(Assert.Single(await StoriesAsync()).Figures);
    }

    [Fact]
    public async Task They_go_with_their_article()
    {
        await _room.OfferAsync(Post, Fire);
        Assert.Equal([1L], await _room.QueryAsync<long>("SELECT count(*) FROM article_figures"));

        await _room.ExecuteAsync("DELETE FROM article");

        Assert.Equal([0L], await _room.QueryAsync<long>("SELECT count(*) FROM article_figures"));
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private Task<IReadOnlyList<Story>> StoriesAsync() =>
        _room.Get<StoryCache>().MadeAsync(TimeSpan.FromHours(48), CancellationToken.None);

    private async Task<Article> ArticleAsync()
    {
        var stories = await _room.QueryAsync<string>("SELECT story_id FROM story_article");
        return Assert.Single(Assert.Single(await _room.Database.ReadAsync(
            session => _room.Get<ArticleStore>().OfStoriesAsync(session, stories), CancellationToken.None)));
    }

    private Task SetAsync(string column, string value) => _room.ExecuteAsync(
        $"UPDATE article_figures SET {column} = @bytes", new { bytes = Encoding.UTF8.GetBytes(value) });

    private Task<int> RecallAsync(Article article) => _room.Database.ReadAsync(
        async session =>
        {
            await _room.Get<FigureStore>().RecallAsync(session, [article]);
            return 0;
        },
        CancellationToken.None);
}
