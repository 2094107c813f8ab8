using BriefingBot.Operation;

namespace BriefingBot.Sources.Kinds;

/// <summary>The kinds of sources there are, in their order.</summary>
public sealed class SourceKinds(IEnumerable<ISource> kinds)
{
    private readonly ISource[] _kinds = [.. kinds.OrderBy(kind => kind.Order)];

    /// <summary>The kind of an address by its looks; the web takes what no other does.</summary>
    public ISource Of(string address, string? selector) =>
        Array.Find(_kinds, kind => kind.Suits(address, selector)) ?? _kinds[^1];

    /// <summary>Reads a source by the kind of that name. What no kind expected is that source's failure.</summary>
    /// <param name="kind">The name.</param>
    /// <param name="request">What it is asked for.</param>
    /// <param name="report">Told of what no kind expected.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<PollResult> PollAsync(
        string kind, PollRequest request, Action<Exception> report, CancellationToken cancellationToken)
    {
        if (Named(kind) is not { } reader)
        {
            return new PollResult.Failed(
                $"This version knows no sources of the kind {kind}. Remove it and add it again.");
        }

        try
        {
            return await reader.PollAsync(request, cancellationToken);
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            report(error);
            return new PollResult.Failed($"Reading it failed: {error.Message}");
        }
    }

    /// <summary>The kind of that name; null for one that this version does not know.</summary>
    public ISource? Named(string name) => Array.Find(_kinds, kind => kind.Kind == name);
}
