using System.Security.Cryptography;
using System.Text;

namespace BriefingBot.Sources.Polling;

/// <summary>An entry of a source as it was known after an earlier poll; table <c>source_entry</c>.</summary>
public sealed record KnownEntry
{
    /// <summary>Unique within the source.</summary>
    public required string Id { get; init; }

    /// <summary>The address without what does not tell articles apart (scheme, "www.", a trailing slash, tracking); null for none.</summary>
    public string? Url { get; init; }

    public string? Title { get; init; }

    /// <summary>A hash of what a reader would see.</summary>
    public required string Fingerprint { get; init; }

    public DateTimeOffset FirstSeen { get; init; }

    public DateTimeOffset LastSeen { get; init; }
}

/// <summary>An offered entry, its id made safe, beside what is to be remembered of it.</summary>
/// <param name="IsNew">Not known before.</param>
/// <param name="IsEdited">Known, but not like this.</param>
public sealed record IdentifiedEntry(Entry Entry, KnownEntry Row, bool IsNew, bool IsEdited);

/// <summary>
/// Tells which of a source's entries are new, edited or known. Feeds repeat ids (a counter that starts again, the home page's
/// address for all) and change them (a move to https): so the address and the title have a say.
/// </summary>
public static class EntryIdentity
{
    /// <summary>One result an entry, in the same order; a repetition of an entry within the list is left out.</summary>
    public static IReadOnlyList<IdentifiedEntry> Identify(IReadOnlyList<Entry> offered, IEnumerable<KnownEntry> known, DateTimeOffset now)
    {
        var byId = known.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var byUrl = byId.Values.Where(row => row.Url is not null).GroupBy(row => row.Url!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal); // not null: just filtered
        var identified = new List<IdentifiedEntry>(offered.Count);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in offered)
        {
            var row = RowOf(entry, now);
            var before = Find(row, byId) ?? FindMoved(row, byUrl);
            row = row with { Id = before?.Id ?? FreeId(row, byId), FirstSeen = before?.FirstSeen ?? now };
            if (taken.Add(row.Id))
            {
                identified.Add(new IdentifiedEntry(entry with { Id = row.Id }, row, before is null, before is not null && before.Fingerprint != row.Fingerprint));
            }

            byId[row.Id] = row;
        }

        return identified;
    }

    /// <summary>The address without what does not tell articles apart.</summary>
    internal static string? Comparable(Uri? url)
    {
        if (url is null)
        {
            return null;
        }

        var host = url.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? url.IdnHost[4..] : url.IdnHost;
        var query = string.Join('&', url.Query.TrimStart('?').Split('&').Where(part => part.Length > 0 && !IsTracking(part)));
        return $"{host}{(url.IsDefaultPort ? "" : ":" + url.Port.ToString(System.Globalization.CultureInfo.InvariantCulture))}{url.AbsolutePath.TrimEnd('/')}{(query.Length > 0 ? "?" + query : "")}";
    }

    private static bool IsTracking(string parameter) =>
        parameter.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || parameter.StartsWith("fbclid=", StringComparison.OrdinalIgnoreCase) || parameter.StartsWith("gclid=", StringComparison.OrdinalIgnoreCase);

    private static KnownEntry RowOf(Entry entry, DateTimeOffset now) => new()
    {
        Id = entry.Id.Length <= 500 ? entry.Id : Hash(entry.Id),
        Url = Comparable(entry.Url),
        Title = entry.Title,
        Fingerprint = entry.Page is null ? Hash($"{entry.Title}\n{entry.ContentHtml ?? entry.ContentText ?? entry.Summary}") : Hash(entry.Page.Body.Span),
        FirstSeen = now,
        LastSeen = now,
    };

    private static KnownEntry? Find(KnownEntry row, Dictionary<string, KnownEntry> byId)
    {
        if (byId.TryGetValue(row.Id, out var same) && IsSame(row, same))
        {
            return same;
        }

        return byId.TryGetValue(SecondId(row), out same) && IsSame(row, same) ? same : null;
    }

    // A new id for what is otherwise the same: the same address and the same title.
    private static KnownEntry? FindMoved(KnownEntry row, Dictionary<string, List<KnownEntry>> byUrl) =>
        row.Url is not null && row.Title is not null && byUrl.TryGetValue(row.Url, out var rows) ? rows.Find(known => known.Title == row.Title) : null;

    // One of the two may change by an edit; where both did, the id was used again for something else.
    private static bool IsSame(KnownEntry row, KnownEntry known) => row.Url == known.Url || (row.Title is not null && row.Title == known.Title);

    private static string FreeId(KnownEntry row, Dictionary<string, KnownEntry> byId)
    {
        if (!byId.ContainsKey(row.Id))
        {
            return row.Id;
        }

        var second = SecondId(row);
        return byId.ContainsKey(second) ? $"{second}{row.Fingerprint[..8]}" : second;
    }

    private static string SecondId(KnownEntry row) => $"{row.Id}#{Hash(row.Url ?? row.Title ?? row.Fingerprint)[..12]}";

    private static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
}
