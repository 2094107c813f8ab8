using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>A folder or file of this machine: what is dropped in or changed is read. Pages become an entry each, feeds bring their own.</summary>
public sealed class FileSource(LocalFiles files) : ISource
{
    public const string Name = "files";

    public string Kind => Name;

    /// <summary>Looking into a folder costs nobody anything.</summary>
    public TimeSpan? UsualInterval => TimeSpan.FromMinutes(1);

    public bool Suits(NewSource source) => !SourceReader.IsAddress(source.Url);

    public async Task<SourceAnswer> AskAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        if (Paths(query.Url) is not { } paths)
        {
            return new SourceAnswer.Trouble($"There is no file or folder {query.Url}. Put it back, or remove the source.");
        }

        var state = new Validators(StateOf(paths), LastModified: null);
        if (state == query.Validators)
        {
            return new SourceAnswer.Unchanged();
        }

        var entries = new List<Entry>();
        string? title = null;
        string? problem = null;
        foreach (var path in paths)
        {
            var (document, error) = await files.ReadAsync(path, cancellationToken);
            if (document is null)
            {
                problem = error;
                continue;
            }

            var reading = LocalFiles.IsPage(path) ? null : FeedReader.Read(document.Body, contentType: null, documentUrl: null);
            title ??= reading?.Feed?.Title;
            entries.AddRange(reading is { IsFeed: true }
                ? reading.Feed.Entries.Select(entry => entry with { FeedTitle = reading.Feed.Title })
                : [new Entry { Id = document.Name, Page = document }]);
        }

        return entries.Count == 0 && problem is not null
            ? new SourceAnswer.Trouble(problem)
            : new SourceAnswer.Offered(new Feed { Title = title ?? Path.GetFileName(query.Url), Entries = entries }, state) { IsUnbounded = true };
    }

    private static List<string>? Paths(string path)
    {
        try
        {
            return Directory.Exists(path) ? [.. Directory.EnumerateFiles(path).Where(file => LocalFiles.IsRead(file) && !LocalFiles.IsOpml(file)).Order(StringComparer.Ordinal)]
                : File.Exists(path) ? [path]
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Names, sizes and times; what really changed is told by the entries' own fingerprints.
    private static string StateOf(List<string> paths)
    {
        var state = new StringBuilder();
        foreach (var info in paths.Select(path => new FileInfo(path)).Where(info => info.Exists))
        {
            state.Append(CultureInfo.InvariantCulture, $"{info.Name}\n{info.Length}\n{info.LastWriteTimeUtc.Ticks}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state.ToString())).AsSpan(0, 16));
    }
}
