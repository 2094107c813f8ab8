using System.Security.Cryptography;
using System.Text;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Polling;

/// <summary>An entry of a source as it was known after an earlier poll; table <c>source_entry</c>.</summary>
public sealed record KnownEntry
{
    /// <summary>Unique within the source.</summary>
    public required string Id { get; init; }

    /// <summary>The <see cref="UrlIdentity.Key"/> of its address; null for none.</summary>
    public string? Url { get; init; }

    public string? Title { get; init; }

    /// <summary>A hash of what a reader would see.</summary>
    public required string Fingerprint { get; init; }

    public DateTimeOffset FirstSeen { get; init; }

    public DateTimeOffset LastSeen { get; init; }

    /// <summary>Whether it was handed over; what a first fetch leaves out is known alone, and its edits are nobody's news.</summary>
    public bool IsTaken { get; init; }

    /// <summary>Edits in a row, poll after poll.</summary>
    public int Edits { get; init; }

    /// <summary>When its last edit was taken.</summary>
    public DateTimeOffset? EditedAt { get; init; }
}

/// <summary>An offered entry, its id made safe, beside what is to be remembered of it.</summary>
/// <param name="IsNew">Not known before.</param>
/// <param name="IsEdited">Known, but not like this; not set for a text that changes at every poll and was looked at a while ago.</param>
public sealed record IdentifiedEntry(Entry Entry, KnownEntry Row, bool IsNew, bool IsEdited);

/// <summary>
/// Tells which of a source's entries are new, edited or known. Feeds repeat ids (a counter that starts again, the home page's
/// address for all) and change them (a move to https, another publishing program): so the address and the title have a say.
/// </summary>
public static class EntryIdentity
{
    /// <summary>So many entries, and so large a share of all, unknown at once by id and address: the site was rebuilt, and the titles tell.</summary>
    private const int FewestOfAMove = 5;
    private const double ShareOfAMove = 0.8;

    /// <summary>A text that was edited so many times in a row is looked at ever more rarely: feeds put clocks and counters into their texts.</summary>
    private const int EditsUntilRestless = 4;
    private static readonly TimeSpan FirstRest = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LongestRest = TimeSpan.FromHours(6);

    /// <summary>One result an entry, in the same order; a repetition of an entry within the list is left out.</summary>
    /// <param name="offered">What the source offers now.</param>
    /// <param name="known">What is known of it.</param>
    /// <param name="comesAgain">Whether an edit that is passed over is offered again; a folder offers a change once.</param>
    /// <param name="now">The moment of the poll.</param>
    public static IReadOnlyList<IdentifiedEntry> Identify(IReadOnlyList<Entry> offered, IEnumerable<KnownEntry> known, bool comesAgain, DateTimeOffset now)
    {
        var byId = known.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var byUrl = byId.Values.Where(row => row.Url is not null).GroupBy(row => row.Url!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal); // not null: just filtered
        var rows = offered.Select(entry => RowOf(entry, now)).ToList();
        var byTitle = TitlesAfterAMove(rows, byId, byUrl);
        var offeredIds = rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var byPage = byId.Values.Where(row => row.Url is null && !offeredIds.Contains(row.Id)).GroupBy(row => row.Fingerprint, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var identified = new List<IdentifiedEntry>(offered.Count);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (entry, fresh) in offered.Zip(rows))
        {
            var before = Find(fresh, byId) ?? FindMoved(fresh, byUrl) ?? (entry.Page is null ? null : byPage.GetValueOrDefault(fresh.Fingerprint)) // a renamed file
                ?? (fresh.Title is null ? null : byTitle.GetValueOrDefault(fresh.Title));
            var row = fresh with { Id = before?.Id ?? FreeId(fresh, byId), FirstSeen = before?.FirstSeen ?? now, IsTaken = before?.IsTaken == true };
            var isEdited = before is not null && before.Fingerprint != row.Fingerprint;
            if (before is not null)
            {
                var isRestless = isEdited && comesAgain && Rests(before, now);
                isEdited &= !isRestless;
                row = row with
                {
                    Fingerprint = isRestless ? before.Fingerprint : row.Fingerprint, // still another one when it is looked at again
                    Edits = isEdited ? before.Edits + 1 : isRestless ? before.Edits : Math.Max(0, before.Edits - 1),
                    EditedAt = isEdited ? now : before.EditedAt,
                };
            }

            if (taken.Add(row.Id))
            {
                identified.Add(new IdentifiedEntry(entry with { Id = row.Id }, row, before is null, isEdited));
            }

            byId[row.Id] = row;
        }

        return identified;
    }

    private static KnownEntry RowOf(Entry entry, DateTimeOffset now) => new()
    {
        Id = entry.Id.Length <= 500 ? entry.Id : Hash(entry.Id),
        Url = entry.Url is null ? null : UrlIdentity.Key(entry.Url),
        Title = entry.Title,
        Fingerprint = entry.Page is null ? Hash($"{entry.Title}\n{WhatIsRead(entry)}") : Hash(entry.Page.Body.Span),
        FirstSeen = now,
        LastSeen = now,
    };

    // Not the markup: it carries counters, sizes and tokens that change with every answer.
    private static string WhatIsRead(Entry entry) =>
        entry.ContentText ?? ((entry.ContentHtml ?? entry.Summary) is { } html ? MarkupText.PlainText(html) : "");

    // The entries of a rebuilt site by their titles, where each is the title of one alone; nothing otherwise: "Morning news" is another one every day.
    private static Dictionary<string, KnownEntry> TitlesAfterAMove(List<KnownEntry> rows, Dictionary<string, KnownEntry> byId, Dictionary<string, List<KnownEntry>> byUrl)
    {
        var unknown = byId.Count == 0 ? 0 : rows.Count(row => Find(row, byId) is null && FindMoved(row, byUrl) is null);
        return unknown < FewestOfAMove || unknown < rows.Count * ShareOfAMove
            ? []
            : byId.Values.Where(row => row.Title is not null).GroupBy(row => row.Title!, StringComparer.Ordinal).Where(group => group.Count() == 1) // not null: just filtered
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    private static bool Rests(KnownEntry row, DateTimeOffset now) =>
        row.Edits >= EditsUntilRestless && row.EditedAt is { } edited
        && now - edited < TimeSpan.FromTicks(Math.Min(LongestRest.Ticks, FirstRest.Ticks << Math.Min(row.Edits - EditsUntilRestless, 10)));

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
