using System.Runtime.CompilerServices;
using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;
using BriefingBot.Storage;
using BriefingBot.Telegram;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources;

/// <summary>Can every source be read that the service would poll, the configured ones and those that were added in
/// chat? Each is asked as the first poll of the service asks it, as many at once as there, and told as soon as it has
/// answered. And where is one watched otherwise than its row says, which counts but once?</summary>
internal sealed class SourcesCheck(
    SourceKinds kinds,
    SourceStore store,
    Database database,
    Migrations migrations,
    BodyBudgets budgets,
    IOptions<List<SourceOptions>> configured,
    IOptions<NetworkOptions> network,
    IOptions<TelegramOptions> telegram)
    : ISelfCheck
{
    /// <summary>What a bot on Telegram has read before anybody gave it a source.</summary>
    public static readonly Finding NoSource = new(
        "sources",
        Ok: true,
        "There is no source yet: the bundled samples, which are made up, are told to everybody.",
        "Write one into Sources, or send the bot /addsource.");

    private const string Remedy =
        "If it stays so, correct its address, or remove it with /removesource or from Sources.";

    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isThere = await migrations.AreAppliedAsync(database, cancellationToken);
        var stored = isThere ? await store.ListAsync(cancellationToken) : [];
        if (configured.Value.Count == 0 && stored.All(source => source.AddedBy == SourceStore.Samples)
            && !string.IsNullOrWhiteSpace(telegram.Value.Token))
        {
            yield return NoSource;
        }

        var known = isThere ? await store.KnownAsync(cancellationToken) : [];
        var places = configured.Value.Select((options, place) => (Url: SourceAddress.OfRow(options.Url!, known), place))
            .Where(row => row.Url is not null)
            .ToLookup(row => row.Url, row => row.place, StringComparer.Ordinal);
        foreach (var source in stored)
        {
            var place = places[source.GivenUrl].Cast<int?>().FirstOrDefault();
            if (OtherwiseThanItsRow(source, place) is { } otherwise)
            {
                yield return otherwise;
            }
        }

        using var turns = new SemaphoreSlim(network.Value.PollsAtOnce);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var findings = Asked(stored, known)
            .Select(asked => FindAsync(asked.Given, asked.Kind, asked.Request, turns, stop.Token))
            .ToList();
        try
        {
            await foreach (var finding in Task.WhenEach(findings).WithCancellation(cancellationToken))
            {
                yield return await finding;
            }
        }
        finally
        {
            // Also where nobody wants to hear the rest; none is left behind.
            await stop.CancelAsync();
            await Task.WhenAll((IEnumerable<Task>)findings).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Finding> FindAsync(
        string given, string kind, PollRequest request, SemaphoreSlim turns, CancellationToken cancellationToken)
    {
        await turns.WaitAsync(cancellationToken);
        var shown = SourceAddress.Shown(given);
        try
        {
            using var share = budgets.Polls.Begin();
            // What no kind expected is told as well: the finding has it.
            var result = await kinds.PollAsync(kind, request, report: _ => { }, cancellationToken);
            return Problem(result) is { } problem
                ? new Finding($"source {shown}", Ok: false, problem, Remedy)
                : new Finding($"source {shown}", Ok: true, Told(shown, result), Remedy: null);
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            return Finding.OfFault($"source {shown}", error);
        }
        finally
        {
            turns.Release();
        }
    }

    private static Phrase? Problem(PollResult result) => result switch
    {
        PollResult.Failed failed => failed.Problem,
        PollResult.Updated { Feed.Entries: { Count: > 0 } entries }
            when entries.All(entry => entry.Page is { Body.IsEmpty: true }) => "There is nothing in it.",
        _ => Phrase.Join(result.Problems),
    };

    private static Phrase Told(string shown, PollResult result) => result is PollResult.Updated { Feed: var feed }
        ? (Phrase)$"{feed.Outlet ?? shown}: {feed.Entries.Count} {(feed.Entries.Count == 1 ? "entry" : "entries")}."
        : $"{shown}: nothing to read yet.";

    private Finding? OtherwiseThanItsRow(Source source, int? rowAt)
    {
        var check = $"source {SourceAddress.Shown(source.GivenUrl)}";
        if (rowAt is not { } place)
        {
            return source.AddedBy != SourceStore.Configuration ? null : new Finding(
                check, Ok: true, "It is watched and stands in Sources no more.", $"/removesource {source.Id} ends it.");
        }

        var row = configured.Value[place];
        var other = string.Join(
            ", ",
            new[]
            {
                row.Name is null || row.Name == source.Name ? null : nameof(row.Name),
                row.Topic == source.Topic ? null : nameof(row.Topic),
                row.Interval == source.Interval ? null : nameof(row.Interval),
                row.Selector == source.Selector ? null : nameof(row.Selector),
            }.OfType<string>());
        return other.Length == 0 ? null : new Finding(
            check,
            Ok: true,
            $"It is watched otherwise than Sources:{place} says ({other}): a row counts when it is first seen.",
            $"/setsource {source.Id} changes it.");
    }

    // A database of another version is not opened: that would change it.
    private IEnumerable<(string Given, string Kind, PollRequest Request)> Asked(
        IReadOnlyList<Source> stored, HashSet<string> known) => configured.Value
        .Select(options => (Url: SourceAddress.OfRow(options.Url!, known) ?? options.Url!, options.Selector))
        .Where(options => !known.Contains(options.Url)) // what an admin removed or set otherwise stays so
        .Select(options => (
            options.Url,
            kinds.Of(options.Url, options.Selector).Kind,
            new PollRequest(options.Url) { Selector = options.Selector }))
        .Concat(stored.Where(source => source.State == SourceState.Active).Select(source => (
            source.GivenUrl, source.Kind, new PollRequest(source.Url) { Selector = source.Selector })));
}
