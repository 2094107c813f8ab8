using System.Runtime.CompilerServices;
using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Storage;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources;

/// <summary>Can every source be read, the configured ones and those that were added in chat?</summary>
internal sealed class SourcesCheck(
    NamedSources reader,
    SourceStore store,
    Database database,
    Migrations migrations,
    IOptions<List<SourceOptions>> configured)
    : ISelfCheck
{
    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var address in await AddressesAsync(cancellationToken))
        {
            foreach (var reading in await reader.ReadAsync(address, cancellationToken))
            {
                yield return Of(SourceAddress.Shown(address), reading);
            }
        }
    }

    private const string Remedy = "Correct its address, or remove it with /removesource or from Sources.";

    private static Finding Of(string shown, SourceReading reading)
    {
        var count = $"{reading.Entries.Count} {(reading.Entries.Count == 1 ? "entry" : "entries")}";
        return reading.Error is null
            ? new Finding($"source {shown}", Ok: true, $"{reading.Title ?? shown}: {count}.", Remedy: null)
            : new Finding($"source {shown}", Ok: false, reading.Error, Remedy);
    }

    /// <summary>A database of another version is not opened: that would change it.</summary>
    private async Task<IEnumerable<string>> AddressesAsync(CancellationToken cancellationToken)
    {
        var stored = await database.InspectAsync(cancellationToken) == migrations.Newest
            ? await store.ListAsync(cancellationToken)
            : [];
        return configured.Value.Select(source => source.Url).OfType<string>()
            .Concat(stored.Where(source => source.State == SourceState.Active).Select(source => source.GivenUrl))
            .Distinct(StringComparer.Ordinal);
    }
}
