using System.IO.Compression;
using BriefingBot.Operation;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources;

/// <summary>Files of this machine as documents, unpacked where they end in <c>.gz</c>; <c>Network:MaxBodyBytes</c> bounds them too.</summary>
public sealed class LocalFiles(IOptions<NetworkOptions> options)
{
    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml", ".txt", ".md"];
    private static readonly string[] FeedEndings = [".xml", ".rss", ".atom", ".rdf", ".json", ".cdf", ".feed"];
    private readonly long _limit = options.Value.MaxBodyBytes;

    /// <summary>Whether a name is one of a page (<c>.html</c>, <c>.htm</c>, <c>.txt</c>, <c>.md</c>, also with <c>.gz</c>).</summary>
    public static bool IsPage(string name) => HasEnding(name, PageEndings);

    /// <summary>Whether a name is one of a feed, going by its ending alone.</summary>
    public static bool IsFeed(string name) => HasEnding(name, FeedEndings);

    /// <summary>Whether a name is one of a list of sources.</summary>
    public static bool IsOpml(string name) => HasEnding(name, [".opml"]);

    /// <summary>A file of a folder that is read: neither hidden nor of a kind that holds no news.</summary>
    public static bool IsRead(string name) => Path.GetFileName(name) is [not '.', ..] && (IsPage(name) || IsFeed(name) || IsOpml(name));

    /// <summary>The file, or an error that says what to do.</summary>
    public async Task<(FetchedDocument? Document, string? Error)> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 4096, FileOptions.Asynchronous | FileOptions.SequentialScan);
            await using Stream content = IsPacked(path) ? new GZipStream(file, CompressionMode.Decompress) : file;
            return await BoundedBody.ReadAsync(content, _limit, cancellationToken) is { } body
                ? (new FetchedDocument(Path.GetFileName(path), body, ContentType: null, Url: null), null)
                : (null, $"{path} is larger than {_limit} bytes; Network:MaxBodyBytes sets the limit.");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, $"There is no file {path}. Check the spelling, or give a full path.");
        }
        catch (UnauthorizedAccessException)
        {
            return (null, $"{path} may not be read. Give this user the right to read it.");
        }
        catch (Exception error) when (error is IOException or InvalidDataException or ArgumentException or NotSupportedException)
        {
            return (null, $"{path} cannot be read: {error.Message}");
        }
    }

    private static bool IsPacked(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static bool HasEnding(string name, string[] endings)
    {
        var bare = IsPacked(name) ? name.AsSpan(0, name.Length - 3) : name;
        foreach (var ending in endings)
        {
            if (bare.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
