namespace BriefingBot.Sources.Polling;

/// <summary>
/// Which sources are being polled or wait for it: none twice at a time, so many in all, and of one host an eighth of them at most, so that a
/// slow site with many sources does not hold up the others.
/// </summary>
internal sealed class PollSlots(int places)
{
    private readonly int _ofOneHost = Math.Max(1, places / 8);
    private readonly Dictionary<long, string> _taken = [];
    private readonly Lock _lock = new();

    /// <summary>Gives places to those of the sources that may be polled now, in their order.</summary>
    public IReadOnlyList<Source> Take(IEnumerable<Source> due)
    {
        lock (_lock)
        {
            var ofHost = _taken.Values.CountBy(host => host, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
            var mine = new List<Source>();
            foreach (var source in due)
            {
                var host = HostOf(source);
                if (_taken.Count < places && ofHost.GetValueOrDefault(host) < _ofOneHost && _taken.TryAdd(source.Id, host))
                {
                    ofHost[host] = ofHost.GetValueOrDefault(host) + 1;
                    mine.Add(source);
                }
            }

            return mine;
        }
    }

    /// <summary>A place for one that a person wants polled now, full or not; false where it is being polled.</summary>
    public bool Take(Source source)
    {
        lock (_lock)
        {
            return _taken.TryAdd(source.Id, HostOf(source));
        }
    }

    /// <summary>Gives a place back.</summary>
    public void Leave(Source source)
    {
        lock (_lock)
        {
            _taken.Remove(source.Id);
        }
    }

    // A file or folder has no host to spare: each is its own.
    private static string HostOf(Source source) =>
        Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Host.Length > 0 ? url.IdnHost : source.Url;
}
