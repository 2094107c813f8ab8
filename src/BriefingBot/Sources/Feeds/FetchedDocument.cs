namespace BriefingBot.Sources.Feeds;

/// <summary>Bytes as they came from a file or a server, not yet decoded.</summary>
/// <param name="Name">The argument, file name or address it was read under; for messages and as the last resort for an
/// outlet's name.</param>
/// <param name="Body">The whole body after decompression; bounded by <c>Network:MaxBodyBytes</c>.</param>
/// <param name="ContentType">The HTTP <c>Content-Type</c> header, or null for a file.</param>
/// <param name="Url">The final address after redirects, or null for a file.</param>
public sealed record FetchedDocument(string Name, ReadOnlyMemory<byte> Body, string? ContentType, Uri? Url)
{
    /// <summary>The HTTP <c>Link</c> headers (RFC 8288), joined by commas; null for none.</summary>
    public string? Links { get; init; }
}
