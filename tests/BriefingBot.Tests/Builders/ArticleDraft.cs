using BriefingBot.Text;
using BriefingBot.Text.Dates;

namespace BriefingBot.Tests.Builders;

/// <summary>An article as a test describes it: what the test does not name is as plain as can be.</summary>
internal sealed class ArticleDraft
{
    private Article _article = new()
    {
        Id = "",
        Title = "Ferry runs aground",
        Text = "",
        SourceName = "Harbour Post",
        SourceId = 1,
        Outlet = "Harbour Post",
        Language = "en",
        Published = NewsTime.At(A.Morning.AddHours(-1)),
        FirstSeen = A.Morning,
    };

    public ArticleDraft WithId(string id) => With(_article with { Id = id });

    public ArticleDraft WithTitle(string? title) => With(_article with { Title = title });

    public ArticleDraft WithText(string text) => With(_article with { Text = text });

    public ArticleDraft WithOutlet(string outlet) => With(_article with { Outlet = outlet });

    public ArticleDraft WithOrigin(string origin) => With(_article with { Origin = origin });

    /// <summary>The name is its outlet as well, as of a feed that names no other.</summary>
    public ArticleDraft WithSource(long id, string name) =>
        With(_article with { SourceId = id, SourceName = name, Outlet = name });

    public ArticleDraft WithSource(string name) => WithSource(1, name);

    public ArticleDraft WithTopic(string topic) => With(_article with { Topic = topic });

    public ArticleDraft WithDate(DateOnly published) => With(_article with { Published = NewsTime.On(published) });

    public ArticleDraft WithLanguage(string language) => With(_article with { Language = language });

    public ArticleDraft WithTime(DateTimeOffset published) =>
        With(_article with { Published = NewsTime.At(published) });

    public ArticleDraft WithUrl(string url) => With(_article with { Url = new Uri(url) });

    public ArticleDraft WithImage(string url) => With(_article with { Image = new Uri(url) });

    /// <summary>The article; without a text of its own it says what its title says, each source in its words.</summary>
    public Article ToArticle() => _article.Text.Length > 0 ? _article : _article with
    {
        Text = _article.SourceId == 1 ? _article.Title + "." : $"{_article.Title}, {_article.SourceName} reports.",
    };

    private ArticleDraft With(Article article)
    {
        _article = article;
        return this;
    }
}
