using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Stories;

/// <summary>
/// Remembers the figures of the articles last asked for: they are read when an article arrives, and a story that is
/// made again with a new report has its other articles still. Safe for use from several threads.
/// </summary>
public sealed class FigureCache
{
    private const int MostArticles = 1000;

    /// <summary>What says more is a table, and lining its numbers up would take for ever.</summary>
    private const int MostFigures = 300;

    private const int KeyBytes = 16;

    /// <summary>Another build may read other figures.</summary>
    internal static readonly string Build = typeof(FigureExtractor).Module.ModuleVersionId.ToString();

    private readonly Lock _gate = new();
    private Dictionary<UInt128, IReadOnlyList<Figure>> _recent = [];
    private Dictionary<UInt128, IReadOnlyList<Figure>> _older = [];

    /// <summary>The figures of an article.</summary>
    public IReadOnlyList<Figure> Of(Article article) => Restatements.Dated(article, ReadIn(article));

    private IReadOnlyList<Figure> ReadIn(Article article)
    {
        var key = KeyOf(article);
        if (Find(key) is { } known)
        {
            return known;
        }

        // Another node may have read them before the article had an id.
        IReadOnlyList<Figure> figures = article.Id.Length > 0 && Find(KeyOf(article with { Id = "" })) is { } early
            ? [.. early.Select(figure => OfArticle(figure, article))]
            : [.. FigureExtractor.Extract(article).Take(MostFigures)];
        Remember(key, figures);
        return figures;
    }

    /// <summary>A figure as one of this article's.</summary>
    internal static Figure OfArticle(Figure figure, Article article) => figure with
    {
        ArticleId = article.Id,
        Outlet = article.Outlet,
        Origin = article.Origin,
        AsOf = article.Published ?? article.Modified,
    };

    /// <summary>Whether an article's figures are in memory.</summary>
    internal bool Knows(Article article) => Find(KeyOf(article)) is not null;

    /// <summary>Puts figures into memory that were read in an article before.</summary>
    internal void Remember(Article article, IReadOnlyList<Figure> figures) => Remember(KeyOf(article), figures);

    /// <summary>
    /// Sixteen bytes over all that an article's figures are read of and over the build that reads them: the beginning
    /// of a SHA-256. Whose they are is not among it.
    /// </summary>
    internal static byte[] ReadingOf(Article article) => HashOf(
        Build, article.Id, article.Title, article.Text, article.Published?.ToString(), article.Modified?.ToString(),
        article.Language);

    private static UInt128 KeyOf(Article article) => BinaryPrimitives.ReadUInt128LittleEndian(
        HashOf(Convert.ToHexString(ReadingOf(article)), article.Outlet, article.Origin));

    private static byte[] HashOf(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
            hash.AppendData([0, 0]);
        }

        return hash.GetHashAndReset()[..KeyBytes];
    }

    private IReadOnlyList<Figure>? Find(UInt128 key)
    {
        lock (_gate)
        {
            return _recent.TryGetValue(key, out var known) || _older.TryGetValue(key, out known) ? known : null;
        }
    }

    private void Remember(UInt128 key, IReadOnlyList<Figure> figures)
    {
        lock (_gate)
        {
            if (_recent.Count >= MostArticles)
            {
                (_older, _recent) = (_recent, []);
            }

            _recent[key] = figures;
        }
    }
}
