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

    private static readonly byte[] End = "\0 here the file ends \0"u8.ToArray();

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
            var content = await BoundedBody.ReadAsync(file, _limit, whenLarge: null, cancellationToken);
            content = content is { } packed && FileNames.IsPacked(path)
                ? await UnpackAsync(packed, cancellationToken) : content;
            return content is { } body
                ? (new FetchedDocument(Path.GetFileName(path), body, ContentType: null, Url: null), null)
                : (null, $"{path} is larger than {FetchResult.InWords(_limit)}; Network:MaxBodyBytes sets the limit.");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, $"There is no file {path}. Check the spelling, or give a full path.");
        }
        catch (UnauthorizedAccessException)
        {
            return (null, $"{path} may not be read. Give this user the right to read it.");
        }
        catch (InvalidDataException)
        {
            return (null, $"{path} is packed and breaks off, or is damaged. Copy it again.");
        }
        catch (Exception error)
            when (error is IOException or ArgumentException or NotSupportedException)
        {
            return (null, $"{path} cannot be read: {error.Message}");
        }
    }

    // The unpacking stream ends in silence where the data break off: a member of its own is put behind them, which is
    // reached only where they are whole.
    private async Task<ReadOnlyMemory<byte>?> UnpackAsync(
        ReadOnlyMemory<byte> packed, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        all.Write(packed.Span);
        using (var end = new GZipStream(all, CompressionLevel.Fastest, leaveOpen: true))
        {
            end.Write(End);
        }

        all.Position = 0;
        await using var content = new GZipStream(all, CompressionMode.Decompress);
        var unpacked = await BoundedBody.ReadAsync(content, _limit + End.Length, whenLarge: null, cancellationToken);
        return unpacked is not { } body ? null
            : body.Span.EndsWith(End) ? body[..^End.Length]
            : throw new InvalidDataException();
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
