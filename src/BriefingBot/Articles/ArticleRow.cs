using System.Text.Json;
using BriefingBot.Sources.Addresses;
using BriefingBot.Text;
using BriefingBot.Text.Dates;

namespace BriefingBot.Articles;

/// <summary>An article as the table <c>article</c> has it.</summary>
internal sealed class ArticleRow
{
    /// <summary>The columns, in the order of the properties, of a table named <c>a</c>. An outlet is its source, by
    /// number: its name is the source's of today, so that one outlet never goes by two. What came as a file keeps its
    /// own name.</summary>
    public const string Columns =
        $"""
        {Stated}, a.url_key, a.authors, a.modified, a.image, a.text, a.restated
        """;

    /// <summary>The columns that stories are chosen by, without what only the telling needs; of the text only an
    /// undated one's, which may tell the day.</summary>
    public const string ColumnsToChooseBy =
        $"""
        {Stated}, CASE WHEN a.published IS NULL THEN a.text ELSE '' END AS text
        """;

    private const string Stated =
        """
        a.id, a.url, a.title, a.outlet, a.origin, a.published, a.language,
        coalesce(
            (SELECT coalesce(s.name, p.outlet, p.title) FROM source s JOIN poll_state p ON p.source_id = s.id
             WHERE s.id = a.source_id AND p.kind <> 'files'),
            a.source_name) AS source_name,
        a.source_id, a.topic, a.first_seen, a.copy_of, a.is_of_its_site
        """;

    public long Id { get; init; }
    public string? Url { get; init; }

    /// <summary>The address without what tells no articles apart; empty where it is not its own.</summary>
    public string? UrlKey { get; init; }
    public string? Title { get; init; }
    public string? Outlet { get; init; }
    public string? Origin { get; init; }

    /// <summary>The names of the writers, as a JSON array.</summary>
    public string Authors { get; init; } = "[]";

    /// <summary>As <see cref="NewsTime"/> writes it: with the page's own offset, or a date alone.</summary>
    public string? Published { get; init; }

    /// <inheritdoc cref="Published"/>
    public string? Modified { get; init; }
    public string? Language { get; init; }
    public string? Image { get; init; }
    public string Text { get; init; } = "";
    public string SourceName { get; init; } = "";
    public long SourceId { get; init; }
    public string? Topic { get; init; }
    public DateTimeOffset FirstSeen { get; init; }
    public long? CopyOf { get; init; }

    /// <summary>A JSON array of <see cref="Restatement"/>; null for none.</summary>
    public string? Restated { get; init; }

    /// <inheritdoc cref="Article.IsOfItsSite"/>
    public bool IsOfItsSite { get; init; } = true;

    /// <summary>The row of an article; without a number where that is new.</summary>
    public static ArticleRow Of(Article article, long number = 0) => new()
    {
        Id = number,
        Url = article.Url?.AbsoluteUri,
        UrlKey = article.Url is null ? null : article.IsUrlShared ? "" : UrlIdentity.Key(article.Url),
        Title = article.Title,
        Outlet = article.Outlet,
        Origin = article.Origin,
        Authors = JsonSerializer.Serialize(article.Authors),
        Published = article.Published?.ToString(),
        Modified = article.Modified?.ToString(),
        Language = article.Language,
        Image = article.Image?.AbsoluteUri,
        Text = article.Text,
        SourceName = article.SourceName,
        SourceId = article.SourceId,
        Topic = article.Topic,
        FirstSeen = article.FirstSeen,
        CopyOf = ArticleNumber.OfNullable(article.CopyOf),
        IsOfItsSite = article.IsOfItsSite,
        Restated = article.Restated.Count == 0 ? null : JsonSerializer.Serialize(article.Restated),
    };

    public Article ToArticle() => new()
    {
        Id = ArticleNumber.Id(Id),
        Url = Url is null ? null : new Uri(Url),
        Title = Title,
        Outlet = Outlet,
        Origin = Origin,
        Authors = JsonSerializer.Deserialize<string[]>(Authors) ?? [],
        Published = NewsTime.Parse(Published),
        Modified = NewsTime.Parse(Modified),
        Language = Language,
        Image = Image is null ? null : new Uri(Image),
        Text = Text,
        SourceName = SourceName,
        IsUrlShared = UrlKey is "",
        IsOfItsSite = IsOfItsSite,
        SourceId = SourceId,
        Topic = Topic,
        FirstSeen = FirstSeen,
        CopyOf = ArticleNumber.Id(CopyOf),
        Restated = Restated is null ? [] : JsonSerializer.Deserialize<Restatement[]>(Restated) ?? [],
    };
}
