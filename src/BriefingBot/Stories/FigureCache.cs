using System.Runtime.InteropServices;
using System.Security.Cryptography;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
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

    private readonly Lock _gate = new();
    private Dictionary<Key, IReadOnlyList<Figure>> _recent = [];
    private Dictionary<Key, IReadOnlyList<Figure>> _older = [];

    /// <summary>The figures of an article.</summary>
    public IReadOnlyList<Figure> Of(Article article)
    {
        var key = KeyOf(article);
        lock (_gate)
        {
            if (_recent.TryGetValue(key, out var known) || _older.TryGetValue(key, out known))
            {
                return known;
            }
        }

        IReadOnlyList<Figure> figures = [.. FigureExtractor.Extract(article).Take(MostFigures)];
        lock (_gate)
        {
            if (_recent.Count >= MostArticles)
            {
                (_older, _recent) = (_recent, []);
            }

            _recent[key] = figures;
        }

        return figures;
    }

    // A hash in place of the text, which would stay in memory with it.
    private static Key KeyOf(Article article)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(article.Text.AsSpan()), hash);
        return new Key(
            article.Id,
            article.Title,
            new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..])),
            article.Published,
            article.Outlet,
            article.Origin);
    }

    // All that a figure is made of: an edited article is read again.
    private sealed record Key(
        string Id, string? Title, UInt128 Text, NewsTime? Published, string? Outlet, string? Origin);
}
