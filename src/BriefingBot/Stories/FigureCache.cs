using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using BriefingBot.Articles;
using BriefingBot.Operation;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Stories;

/// <summary>
/// Remembers the figures of the articles last asked for: they are read when an article arrives, and a story that is
/// made again with a new report has its other articles still. An article whose figures cannot be read has none.
/// Safe for use from several threads.
/// </summary>
/// <param name="faults">Where what cannot be read is reported; null to let it through.</param>
public sealed class FigureCache(IntakeFaults? faults = null)
{
    private const int MostArticles = 1000;

    /// <summary>What says more is a table, and lining its numbers up would take for ever.</summary>
    private const int MostFigures = 300;

    private const int KeyBytes = 16;

    /// <summary>Another build may read other figures.</summary>
    internal static readonly string Build = typeof(FigureExtractor).Module.ModuleVersionId.ToString();

    private readonly TwoGenerations<UInt128, IReadOnlyList<Figure>> _read = new(MostArticles);

    /// <summary>Reads an article's figures; another for tests alone.</summary>
    internal Func<Article, IEnumerable<Figure>> Extract { get; init; } = FigureExtractor.Extract;

    /// <summary>The figures of an article.</summary>
    public IReadOnlyList<Figure> Of(Article article) => Restatements.Dated(article, ReadIn(article));

    private IReadOnlyList<Figure> ReadIn(Article article)
    {
        var key = KeyOf(article);
        if (_read.Find(key) is { } known)
        {
            return known;
        }

        // Another node may have read them before the article had an id.
        IReadOnlyList<Figure> figures =
            article.Id.Length > 0 && _read.Find(KeyOf(article with { Id = "" })) is { } early
            ? [.. early.Select(figure => OfArticle(figure, article))]
            : Extracted(article);
        return _read.Add(key, figures);
    }

    private IReadOnlyList<Figure> Extracted(Article article)
    {
        try
        {
            return [.. Extract(article).Take(MostFigures)];
        }
        catch (Exception error) when (faults is not null && error is not OutOfMemoryException)
        {
            // What it tells is worth more than its numbers.
            faults.Report(IntakeStage.Figures, new EntryKey(article.SourceId, article.Id), error);
            return [];
        }
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
    internal bool Knows(Article article) => _read.Find(KeyOf(article)) is not null;

    /// <summary>Puts figures into memory that were read in an article before.</summary>
    internal void Remember(Article article, IReadOnlyList<Figure> figures) => _read.Add(KeyOf(article), figures);

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
}
