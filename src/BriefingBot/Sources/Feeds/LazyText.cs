namespace BriefingBot.Sources.Feeds;

/// <summary>A text made when it is asked for: of known entries nobody asks.</summary>
public sealed class LazyText
{
    private Func<string?>? _make;
    private string? _text;

    /// <summary>A text to be made.</summary>
    /// <param name="make">Makes it, the same each time it is asked; an empty text is none.</param>
    public LazyText(Func<string?> make) => _make = make;

    private LazyText(string text) => _text = text;

    /// <summary>The text; null for none. Two that ask at once may both make it.</summary>
    public string? Value
    {
        get
        {
            if (Volatile.Read(ref _make) is { } make)
            {
                _text = make() is { Length: > 0 } text ? text : null;
                Volatile.Write(ref _make, null);
            }

            return _text;
        }
    }

    /// <summary>A text that is there; null for none.</summary>
    public static LazyText? Of(string? text) => text is null ? null : new LazyText(text);
}
