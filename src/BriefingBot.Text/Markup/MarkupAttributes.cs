using System.Buffers;

namespace BriefingBot.Text.Markup;

/// <summary>Reads the attributes of a start tag one by one, quoted or not; what is no attribute is skipped.</summary>
internal ref struct MarkupAttributes(ReadOnlySpan<char> tag)
{
    private static readonly SearchValues<char> BeforeName = SearchValues.Create(" \t\r\n\"'/");

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n");

    private ReadOnlySpan<char> _rest = tag;

    public MarkupAttribute Current { get; private set; }

    public readonly MarkupAttributes GetEnumerator() => this;

    public bool MoveNext()
    {
        while (true)
        {
            var equals = _rest.IndexOf('=');
            if (equals < 0)
            {
                return false;
            }

            var name = _rest[..equals].TrimEnd();
            var start = name.LastIndexOfAny(BeforeName) + 1;
            name = name[start..];
            _rest = _rest[(equals + 1)..].TrimStart();
            var value = TakeValue();
            if (!name.IsEmpty)
            {
                Current = new MarkupAttribute(name, value);
                return true;
            }
        }
    }

    private ReadOnlySpan<char> TakeValue()
    {
        if (_rest.IsEmpty)
        {
            return default;
        }

        var isQuoted = _rest[0] is '"' or '\'';
        var end = isQuoted ? _rest[1..].IndexOf(_rest[0]) + 1 : _rest.IndexOfAny(Spaces);
        if (isQuoted && end == 0)
        {
            isQuoted = false; // the closing quote is missing: up to the next space
            _rest = _rest[1..];
            end = _rest.IndexOfAny(Spaces);
        }

        end = end < 0 ? _rest.Length : end;
        var value = isQuoted ? _rest[1..end] : _rest[..end];
        _rest = _rest[Math.Min(_rest.Length, isQuoted ? end + 1 : end)..];
        return value;
    }
}

internal readonly ref struct MarkupAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
{
    /// <summary>The attribute's name as written, prefix included (<c>xml:lang</c>).</summary>
    public ReadOnlySpan<char> Name { get; } = name;

    /// <summary>As written, entities included.</summary>
    public ReadOnlySpan<char> Value { get; } = value;

    /// <summary>The value without entities and the white space around it.</summary>
    public string Decoded() => MarkupText.Decode(Value).Trim();

    /// <summary>Whether the attribute has this name, in any case, with or without a prefix.</summary>
    public bool HasName(ReadOnlySpan<char> name)
    {
        if (Name.Length < name.Length
            || ((Name[^1] ^ name[^1]) & ~0x20) != 0
            || !Name.EndsWith(name, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var before = Name.Length - name.Length;
        return before == 0 || Name[before - 1] == ':';
    }
}
