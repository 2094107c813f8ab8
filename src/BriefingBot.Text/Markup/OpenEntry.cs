namespace BriefingBot.Text.Markup;

/// <summary>The entry of a feed that is open while a document is read, and how many elements may still be made: one
/// that has too many bounds itself, not those behind it.</summary>
internal sealed class OpenEntry(byte[] text)
{
    private Range _name;
    private int _most = MarkupDocument.MaxElements;
    private int _late;

    /// <summary>Null where none is open.</summary>
    public MarkupElement? Element { get; private set; }

    /// <summary>As the last one is written; empty where none was met.</summary>
    public ReadOnlySpan<byte> Name => text.AsSpan(_name);

    /// <summary>Whether a start tag of its own name was met in it.</summary>
    public bool HasNested { get; set; }

    public bool IsNamed(ReadOnlySpan<byte> name) => name.SequenceEqual(Name);

    /// <summary>An entry begins.</summary>
    /// <param name="count">The elements of the document so far.</param>
    public void Open(MarkupElement element, Range name, int count)
    {
        var isLate = count > MarkupDocument.MaxElements;
        (Element, _name, HasNested) = (element, name, false);
        _most = count + (isLate ? MarkupDocument.MaxOfLateEntry : MarkupDocument.MaxOfEntry);
    }

    public void Close() => (Element, _most) = (null, MarkupDocument.MaxElements);

    /// <summary>Whether one more element may be made; an open entry that has no room for it is broken.</summary>
    /// <param name="count">The elements of the document so far.</param>
    /// <param name="isEntry">Whether it is named as entries are.</param>
    public bool HasRoom(int count, bool isEntry)
    {
        if (count < _most)
        {
            return true;
        }

        if (isEntry && Element is null)
        {
            return _late++ < MarkupDocument.MaxLateEntries;
        }

        Element?.IsBroken = true;
        return false;
    }
}
