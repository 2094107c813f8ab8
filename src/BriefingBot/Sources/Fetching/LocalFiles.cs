using System.IO.Compression;
using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources.Fetching;

/// <summary>Files of this machine, unpacked from <c>.gz</c>, within <c>Network:MaxBodyBytes</c>.</summary>
public sealed class LocalFiles(IOptions<NetworkOptions> options)
{
    private const int BufferSize = 4096;

    private readonly long _limit = options.Value.MaxBodyBytes;

    /// <summary>The file, or an error that says what to do.</summary>
    public async Task<(FetchedDocument? Document, Phrase? Error)> ReadAsync(
        string path, CancellationToken cancellationToken)
    {
        if (!RegularFile.IsOne(path))
        {
            return (null, $"{path} is a pipe or a device, which is not waited for. Give a file.");
        }

        try
        {
            await using var file = Open(path);
            await using Stream content = FileNames.IsPacked(path)
                ? new GZipStream(file, CompressionMode.Decompress) : file;
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
        catch (Exception error)
            when (error is IOException or InvalidDataException or ArgumentException or NotSupportedException)
        {
            return (null, $"{path} cannot be read: {error.Message}");
        }
    }

    // Others may write to it meanwhile: that is noticed by its size and time.
    private static FileStream Open(string path) => new(
        path,
        FileMode.Open,
        FileAccess.Read,
        FileShare.ReadWrite | FileShare.Delete,
        BufferSize,
        FileOptions.Asynchronous | FileOptions.SequentialScan);
}
