namespace BriefingBot.Sources.Kinds;

/// <summary>The kinds of sources there are, in their order.</summary>
public sealed class SourceKinds(IEnumerable<ISource> kinds)
{
    private readonly ISource[] _kinds = [.. kinds.OrderBy(kind => kind.Order)];

    /// <summary>The kind of an address by its looks; the web takes what no other does.</summary>
    public ISource Of(string address, string? selector = null) =>
        Array.Find(_kinds, kind => kind.Suits(address, selector)) ?? _kinds[^1];

    /// <summary>The kind of that name; null for one that this version does not know.</summary>
    public ISource? Named(string name) => Array.Find(_kinds, kind => kind.Kind == name);
}
