using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>A folder or file of this machine: what is new or changed is read, a page as an entry.</summary>
public sealed partial class FileSource(LocalFiles files, TimeProvider clock, ILogger<FileSource> logger) : ISource
{
    public const string Name = "files";

    /// <summary>Bytes of files that one poll holds; what is left comes with the next.</summary>
    private const long MostAtOnce = 32 * 1024 * 1024;

    public string Kind => Name;

    /// <summary>First: no other kind reads what has no scheme.</summary>
    public int Order => 0;

    /// <summary>Looking into a folder costs nobody anything.</summary>
    public TimeSpan? UsualInterval => TimeSpan.FromMinutes(1);

    public bool Suits(string address, string? selector) => !SourceAddress.IsAddress(address);

    public async Task<PollResult> PollAsync(PollRequest request, CancellationToken cancellationToken)
    {
        if (request.Purpose == PollPurpose.Watch && FileNames.IsOpml(request.Url))
        {
            return new PollResult.Failed($"{request.Url} is a list of sources. Use it with import.");
        }

        if (Files(request, out var closed, out var problem) is not { } found)
        {
            return new PollResult.Failed(problem);
        }

        var round = new Round(request, isFolder: Directory.Exists(request.Url));
        foreach (var folder in closed)
        {
            round.AddProblem(folder, $"{folder} may not be read. Give this user the right to read it.");
        }

        foreach (var (path, name) in found)
        {
            await ReadAsync(path, name, round, cancellationToken);
        }

        return round.Result();
    }

    private static IReadOnlyList<(string Path, string Name)>? Files(
        PollRequest request, out IReadOnlyList<string> closed, out Phrase problem)
    {
        closed = [];
        var path = request.Url;
        problem = $"There is no file or folder {path}. Put it back, or remove the source.";
        try
        {
            if (Directory.Exists(path))
            {
                return [.. FolderFiles.In(path, out closed).Where(file => !FileNames.IsOpml(file.Path))];
            }

            // Whoever names a file that is not there is told so by the attempt to read it.
            return File.Exists(path) || request.Purpose != PollPurpose.Watch ? [(path, Path.GetFileName(path))] : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = $"The folder {path} cannot be listed: {error.Message} Give this user the right to read it.";
            return null;
        }
    }

    // A file that cannot be read, for whatever reason, costs itself alone.
    private async Task ReadAsync(string path, string name, Round round, CancellationToken cancellationToken)
    {
        try
        {
            DateTimeOffset? now = round.IsWatched ? clock.GetUtcNow() : null;
            var state = FileStates.Of(path, name, now);
            if (round.Knows(state))
            {
                return;
            }

            if (state is null && round.IsWatched)
            {
                round.AddUnwritten(name);
                return;
            }

            if (round.BytesRead >= MostAtOnce)
            {
                round.IsUnfinished = true;
                return;
            }

            var (document, error) = await files.ReadAsync(path, cancellationToken);
            if (document is null)
            {
                round.AddProblem(name, error!); // not null: one of the two is there
                return;
            }

            if (FileStates.Of(path, name, now) == state)
            {
                round.Add(document, name, state);
            }
            else
            {
                round.IsUnfinished = true;
            }
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            Log.Unreadable(logger, path, error);
            round.AddProblem(name, Phrase.Verbatim(error.Message));
        }
    }

    /// <summary>One poll of a folder or file, while it goes on: what was known, what was found.</summary>
    private sealed class Round(PollRequest request, bool isFolder)
    {
        private readonly HashSet<ulong> _known = FileStates.Read(request.Memory);
        private readonly List<ulong> _states = [];
        private readonly List<Entry> _entries = [];
        private readonly List<Phrase> _problems = [];
        private Feed? _feed;

        public bool IsWatched => request.Purpose == PollPurpose.Watch;

        /// <summary>Counted only where what is left comes with a later poll.</summary>
        public long BytesRead { get; private set; }

        /// <summary>Whether a file is left for the next poll: it is being written to, or there are too many.</summary>
        public bool IsUnfinished { get; set; }

        /// <summary>Leaves a file that is being written to for a look soon; what is written to without an end for
        /// the usual one.</summary>
        public void AddUnwritten(string name)
        {
            var state = FileStates.OfUnwritten(name);
            IsUnfinished |= !_known.Contains(state);
            _states.Add(state);
        }

        /// <summary>Whether a file is as it was at an earlier poll.</summary>
        public bool Knows(ulong? state)
        {
            if (state is not { } known || !_known.Contains(known))
            {
                return false;
            }

            _states.Add(known);
            return true;
        }

        public void Add(FetchedDocument document, string name, ulong? state)
        {
            document = request.Typed(document);
            var isPage = FileNames.IsPage(name) && request.Purpose != PollPurpose.Feed;
            var reading = isPage ? null : FeedReader.Read(document);
            if (reading is { IsFeed: false } && (request.Purpose == PollPurpose.Feed || FileNames.IsRead(name)))
            {
                AddProblem(name, reading.Error);
                return;
            }

            // Of what cannot be used nothing is held, and the next poll finds it as it was.
            BytesRead += IsWatched ? document.Body.Length : 0;
            if (state is { } read)
            {
                _states.Add(read);
            }

            if (reading is not { IsFeed: true, Feed: var feed })
            {
                _entries.Add(new Entry { Id = name, Page = document });
                return;
            }

            _feed = feed;
            var entries = SharedLinks.Mark(feed.Entries, feed.HomePageUrl);
            _entries.AddRange(entries.Select(entry => entry with { FeedOutlet = OutletOf(feed, document) }));
            foreach (var fault in feed.Faults)
            {
                AddProblem(name, fault);
            }
        }

        public void AddProblem(string name, Phrase problem) =>
            _problems.Add(isFolder ? (Phrase)$"{name}: {problem}" : problem);

        public PollResult Result()
        {
            if (_entries.Count == 0 && _states.Count == 0 && _problems.Count > 0)
            {
                // not null: not empty
                return new PollResult.Failed((IsWatched ? PollResult.Summary(_problems) : Phrase.Join(_problems))!);
            }

            if (_entries.Count == 0 && !IsWatched && isFolder && _states.Count == 0)
            {
                return new PollResult.Failed(
                    $"The folder {request.Url} holds nothing to read. "
                    + $"Put pages (.html, .txt, .md) or feeds (.xml, .rss, .atom, .json) into it.");
            }

            PollResult result = _entries.Count > 0 || !IsWatched
                ? new PollResult.Updated(Offered(), Validators.None) { IsUnbounded = true }
                : new PollResult.Unchanged();
            return result with
            {
                Memory = FileStates.Write(_states),
                Problems = _problems,
                IsUnfinished = IsUnfinished,
            };
        }

        // A single feed says what it is itself; a folder, which may hold several, goes by its own name.
        private Feed Offered()
        {
            var title = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Url)));
            // Pages before feeds.
            var entries = IsWatched ? _entries : _entries.OrderBy(entry => entry.Page is null).ToList();
            return _feed is null || isFolder ? new Feed { Title = title, Entries = entries }
                : request.Purpose == PollPurpose.Feed ? _feed
                : _feed with { Title = _feed.Title ?? title, Entries = entries };
        }

        private string? OutletOf(Feed feed, FetchedDocument document) =>
            feed.Outlet ?? (isFolder ? document.Name : null);
    }

    private static partial class Log
    {
        [LoggerMessage(1020, LogLevel.Error, "The file {Path} could not be read; the others are")]
        public static partial void Unreadable(ILogger logger, string path, Exception error);
    }
}
