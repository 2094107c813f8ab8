using System.Text.Json.Serialization;
using BriefingBot.Storage;

namespace BriefingBot.Sources.Polling;

/// <summary>A <see cref="KnownEntry"/> as the columns of <c>source_entry</c> hold it.</summary>
internal sealed record EntryRow
{
    /// <summary>The columns with their types, as <see cref="Storage.Dialects.Dialect.JsonRows"/> takes them.</summary>
    public const string Columns =
        "Id text, Url text, Title text, Fingerprint text, RawHash text, FirstSeen timestamptz, LastSeen timestamptz, "
            + "IsTaken bigint, Edits bigint, EditedAt timestamptz, Refusals bigint, RetryAt timestamptz";

    public required string Id { get; init; }
    public string? Url { get; init; }
    public string? Title { get; init; }
    public required string Fingerprint { get; init; }
    public string? RawHash { get; init; }
    public required string FirstSeen { get; init; }
    public required string LastSeen { get; init; }
    public int IsTaken { get; init; }
    public int Edits { get; init; }
    public string? EditedAt { get; init; }
    public int Refusals { get; init; }
    public string? RetryAt { get; init; }

    public static EntryRow Of(KnownEntry entry) => new()
    {
        Id = entry.Id,
        Url = entry.Url,
        Title = entry.Title,
        Fingerprint = entry.Fingerprint,
        RawHash = entry.RawHash,
        FirstSeen = Database.TextOf(entry.FirstSeen),
        LastSeen = Database.TextOf(entry.LastSeen),
        IsTaken = entry.IsTaken ? 1 : 0,
        Edits = entry.Edits,
        EditedAt = TextOf(entry.EditedAt),
        Refusals = entry.Refusals,
        RetryAt = TextOf(entry.RetryAt),
    };

    private static string? TextOf(DateTimeOffset? time) => time is { } moment ? Database.TextOf(moment) : null;
}

/// <summary>Rows on their way into one statement.</summary>
[JsonSerializable(typeof(List<EntryRow>))]
[JsonSerializable(typeof(List<string>))]
internal sealed partial class EntryRows : JsonSerializerContext;
