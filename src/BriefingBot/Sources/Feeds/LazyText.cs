namespace BriefingBot.Sources.Feeds;

/// <summary>
/// A text of an entry that is made when it is asked for: most of what a poll reads is known, and nobody asks.
/// </summary>
public sealed class LazyText
{
    private readonly Lazy<string?> _text;

    /// <summary>A text to be made.</summary>
    /// <param name="make">Makes it, once; an empty text is none.</param>
    public LazyText(Func<string?> make) => _text = new Lazy<string?>(
        () => make() is { Length: > 0 } text ? text : null, LazyThreadSafetyMode.ExecutionAndPublication);

    private LazyText(string text) => _text = new Lazy<string?>(text);

    /// <summary>The text; null for none.</summary>
    public string? Value => _text.Value;

    /// <summary>A text that is there; null for none.</summary>
    public static LazyText? Of(string? text) => text is null ? null : new LazyText(text);
}
