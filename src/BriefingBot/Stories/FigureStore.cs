using System.Text.Json;
using System.Text.Json.Serialization;
using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Stories;

/// <summary>
/// The figures of articles in the database (table <c>article_figures</c>), so that a program that was started anew does
/// not read every recent article again. What another state of an article or another version of the program read is as
/// good as absent.
/// </summary>
public sealed class FigureStore(FigureCache figures)
{
    /// <summary>Articles asked for by one query; SQLite takes 32,766 parameters.</summary>
    private const int AtOnce = 1000;

    /// <summary>Keeps an article's figures.</summary>
    public Task KeepAsync(StorageTransaction transaction, Article article) => transaction.ExecuteAsync(
        """
        INSERT INTO article_figures (article_id, reading, figures) VALUES (@id, @reading, @figures)
        ON CONFLICT (article_id) DO UPDATE SET reading = excluded.reading, figures = excluded.figures
        """,
        new
        {
            id = ArticleNumber.Of(article.Id),
            reading = FigureCache.ReadingOf(article),
            figures = Pack(figures.Of(article)),
        });

    /// <summary>Puts into memory what is kept of some articles' figures and is not there.</summary>
    public async Task RecallAsync(StorageSession session, IEnumerable<Article> articles)
    {
        foreach (var some in articles.Where(article => article.CopyOf is null && !figures.Knows(article)).Chunk(AtOnce))
        {
            var rows = (await session.QueryAsync<Row>(
                "SELECT article_id, reading, figures FROM article_figures WHERE article_id IN @ids",
                new { ids = some.Select(article => ArticleNumber.Of(article.Id)).ToArray() }))
                .ToDictionary(row => row.ArticleId);
            foreach (var article in some)
            {
                if (rows.TryGetValue(ArticleNumber.Of(article.Id), out var row)
                    && row.Reading.AsSpan().SequenceEqual(FigureCache.ReadingOf(article))
                    && TryUnpack(row.Figures, article) is { } known)
                {
                    figures.Remember(article, known);
                }
            }
        }
    }

    /// <summary>Figures as they are kept: whose they are stands in the article, and is not kept twice.</summary>
    internal static byte[] Pack(IReadOnlyList<Figure> figures) => PackedText.Pack(JsonSerializer.Serialize(
        [.. figures.Select(figure => figure with { ArticleId = "", Outlet = null, Origin = null, AsOf = null })],
        FigureRows.Default.ListFigure));

    /// <summary>Figures that were kept, as those of an article; null where they are damaged.</summary>
    internal static List<Figure>? TryUnpack(byte[] packed, Article article)
    {
        try
        {
            return JsonSerializer.Deserialize(PackedText.Unpack(packed), FigureRows.Default.ListFigure)
                ?.ConvertAll(figure => FigureCache.OfArticle(figure, article));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or InvalidDataException
            or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private sealed class Row
    {
        public long ArticleId { get; init; }
        public byte[] Reading { get; init; } = [];
        public byte[] Figures { get; init; } = [];
    }
}

/// <summary>Figures on their way into a row and back.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(List<Figure>))]
internal sealed partial class FigureRows : JsonSerializerContext;
