using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>
/// A folder or file of this machine: what is dropped in or changed is read, and only that. Pages become an entry each, feeds bring their own.
/// </summary>
public sealed class FileSource(LocalFiles files, TimeProvider time) : ISource
{
    public const string Name = "files";

    /// <summary>What was written to so recently may still be written to; the next poll reads it.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    /// <summary>Bytes of files that one poll holds in memory; what is left of an archive comes with the next ones.</summary>
    private const long MostAtOnce = 32 * 1024 * 1024;

    public string Kind => Name;

    /// <summary>Looking into a folder costs nobody anything.</summary>
    public TimeSpan? UsualInterval => TimeSpan.FromMinutes(1);

    public bool Suits(NewSource source) => !SourceReader.IsAddress(source.Url);

    public async Task<SourceAnswer> AskAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        if (Paths(query.Url, out var trouble) is not { } paths)
        {
            return new SourceAnswer.Trouble(trouble);
        }

        if (LocalFiles.IsOpml(query.Url))
        {
            return new SourceAnswer.Trouble($"{query.Url} is a list of sources. Use it with import.");
        }

        var known = StatesOf(query.Memory);
        var states = new List<ulong>();
        var entries = new List<Entry>();
        var problems = new List<string>();
        string? title = null;
        var read = 0L;
        foreach (var (path, name) in paths)
        {
            var state = StateOf(path, name);
            if (state is null)
            {
                continue;
            }

            if (known.Contains(state.Value))
            {
                states.Add(state.Value);
                continue;
            }

            if (read >= MostAtOnce)
            {
                continue;
            }

            var (document, error) = await files.ReadAsync(path, cancellationToken);
            read += document?.Body.Length ?? 0;
            if (document is null)
            {
                problems.Add(error!); // not null: one of the two is there
            }
            else if (StateOf(path, name) == state)
            {
                var reading = LocalFiles.IsPage(path) ? null : FeedReader.Read(document);
                if (reading is { IsFeed: false })
                {
                    problems.Add($"{name}: {reading.Error}");
                    continue;
                }

                states.Add(state.Value);
                title = path == query.Url ? reading?.Feed?.Title : null; // a folder may hold several feeds: it goes by its own name
                entries.AddRange(reading?.Feed is { } feed
                    ? feed.Entries.Select(entry => entry with { FeedTitle = feed.Title })
                    : [new Entry { Id = name, Page = document }]);
            }
        }

        return Answer(query.Url, title, entries, problems, states);
    }

    private static SourceAnswer Answer(string path, string? title, List<Entry> entries, List<string> problems, List<ulong> states)
    {
        var warning = problems.Count switch { 0 => null, 1 => problems[0], var count => $"{count} files cannot be read, the first of them: {problems[0]}" };
        var memory = MemoryOf(states);
        return entries.Count > 0 ? new SourceAnswer.Offered(new Feed { Title = title ?? Path.GetFileName(path), Entries = entries }, Validators.None) { IsUnbounded = true, Memory = memory, Warning = warning }
            : warning is not null && states.Count == 0 ? new SourceAnswer.Trouble(warning)
            : new SourceAnswer.Unchanged { Memory = memory, Warning = warning };
    }

    private static IReadOnlyList<(string Path, string Name)>? Paths(string path, out string trouble)
    {
        trouble = $"There is no file or folder {path}. Put it back, or remove the source.";
        try
        {
            return Directory.Exists(path) ? [.. FolderFiles.In(path).Where(file => !LocalFiles.IsOpml(file.Path))]
                : File.Exists(path) ? [(path, Path.GetFileName(path))]
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            trouble = $"The folder {path} cannot be listed: {error.Message} Give this user the right to read it.";
            return null;
        }
    }

    // Name, size and time; null for what is still being written or is gone again.
    private ulong? StateOf(string path, string name)
    {
        var info = new FileInfo(path);
        var age = info.Exists ? time.GetUtcNow().UtcDateTime - info.LastWriteTimeUtc : TimeSpan.Zero;
        return !info.Exists || (age >= TimeSpan.Zero && age < Settling)
            ? null
            : BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{info.Length}\n{info.LastWriteTimeUtc.Ticks}")));
    }

    private static HashSet<ulong> StatesOf(string? memory)
    {
        var bytes = new byte[(memory?.Length ?? 0) * 3 / 4];
        return memory is not null && Convert.TryFromBase64String(memory, bytes, out var length)
            ? [.. Enumerable.Range(0, length / sizeof(ulong)).Select(i => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong))))]
            : [];
    }

    private static string MemoryOf(List<ulong> states)
    {
        var bytes = new byte[states.Count * sizeof(ulong)];
        for (var i = 0; i < states.Count; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)), states[i]);
        }

        return Convert.ToBase64String(bytes);
    }
}
