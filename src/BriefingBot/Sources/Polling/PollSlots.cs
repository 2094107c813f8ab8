namespace BriefingBot.Sources.Polling;

/// <summary>Which sources are being polled or wait for it: none twice at a time, a bounded number in all, and an eighth
/// of them at most of one host, so that a slow site with many sources does not hold up the others.</summary>
/// <param name="slots">How many in all.</param>
internal sealed class PollSlots(int slots)
{
    private const int ShareOfOneHost = 8;

    private readonly int _ofOneHost = Math.Max(1, slots / ShareOfOneHost);
    private readonly Dictionary<long, string> _taken = [];
    private readonly Dictionary<long, long> _releasedAt = [];
    private readonly Lock _lock = new();
    private long _releases;

    /// <summary>A mark of this moment: what was read since is no older than it.</summary>
    public long Mark()
    {
        lock (_lock)
        {
            return _releases;
        }
    }

    /// <summary>Gives slots to those of the sources that may be polled now, in their order.</summary>
    /// <param name="due">The sources as they were read.</param>
    /// <param name="since">The <see cref="Mark"/> from before they were read: one whose slot was given back since has
    /// been polled.</param>
    public IReadOnlyList<Source> Take(IEnumerable<Source> due, long since)
    {
        lock (_lock)
        {
            var ofHost = _taken.Values.CountBy(host => host, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(StringComparer.OrdinalIgnoreCase);
            var mine = new List<Source>();
            foreach (var source in due)
            {
                var host = HostOf(source);
                if (_releasedAt.GetValueOrDefault(source.Id) <= since
                    && _taken.Count < slots
                    && ofHost.GetValueOrDefault(host) < _ofOneHost
                    && _taken.TryAdd(source.Id, host))
                {
                    ofHost[host] = ofHost.GetValueOrDefault(host) + 1;
                    mine.Add(source);
                }
            }

            return mine;
        }
    }

    /// <summary>A slot for one that a person wants polled now, full or not; false where it is being polled.</summary>
    public bool Take(Source source)
    {
        lock (_lock)
        {
            return _taken.TryAdd(source.Id, HostOf(source));
        }
    }

    /// <summary>Gives back the slot of a source whose poll ended.</summary>
    public void Release(Source source)
    {
        lock (_lock)
        {
            _taken.Remove(source.Id);
            _releasedAt[source.Id] = ++_releases;
        }
    }

    /// <summary>The host of a source. A file or folder has none to spare: each is its own.</summary>
    public static string HostOf(Source source) =>
        Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Host.Length > 0 ? url.IdnHost : source.Url;
}
