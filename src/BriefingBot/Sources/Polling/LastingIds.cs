using System.Globalization;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Sources.Polling;

/// <summary>The ids by which a poll's entries are looked up: as offered, but that an edit must not change them. Two
/// entries that would be given one id keep what they came with.</summary>
internal sealed class LastingIds
{
    private readonly Dictionary<string, int> _candidates = new(StringComparer.Ordinal);

    /// <summary>Looks at everything that is offered.</summary>
    public LastingIds(IReadOnlyList<Entry> offered)
    {
        foreach (var entry in offered)
        {
            if (Lasting(entry) is { } id)
            {
                _candidates[id] = _candidates.GetValueOrDefault(id) + 1;
            }
        }
    }

    /// <summary>The id by which an entry of the poll is looked up.</summary>
    public string Of(Entry entry) => Lasting(entry) is { } id && _candidates[id] == 1 ? id : entry.Id;

    // An entry without id and address is known by what an edit of its text leaves. Some feeds count an article's
    // revisions behind its address ("…/article#3").
    private static string? Lasting(Entry entry)
    {
        if (entry.IsIdMade)
        {
            return entry.Title is null
                ? null
                : "title:" + EntryFingerprint.Hash(
                    string.Create(CultureInfo.InvariantCulture, $"{entry.Title}\n{entry.Time:O}"));
        }

        var mark = entry.Url is { Fragment.Length: 0 } ? entry.Id.LastIndexOf('#') : -1;
        return mark > 0
            && mark + 1 < entry.Id.Length
            && !entry.Id.AsSpan(mark + 1).ContainsAnyExceptInRange('0', '9')
            && Uri.TryCreate(entry.Id[..mark], UriKind.Absolute, out var address)
            && UrlIdentity.Key(address) == UrlIdentity.Key(entry.Url!) // not null: it has a fragment
                ? entry.Id[..mark]
                : null;
    }
}
