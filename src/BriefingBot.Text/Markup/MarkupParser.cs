namespace BriefingBot.Text.Markup;

/// <summary>A pass over a text that makes the tree of a <see cref="MarkupDocument"/>.</summary>
internal sealed class MarkupParser
{
    private readonly NamespaceScope _names = new();
    private readonly byte[] _text;
    private readonly MarkupElement _root;
    private readonly MarkupDeclarations _declarations;
    private readonly OpenEntry _entry;

    // What is open, by its depth: the last child, and where the name starts.
    private readonly (MarkupElement? Last, int Name)[] _levels =
        new (MarkupElement?, int)[MarkupDocument.MaxDepth + 1];

    private readonly bool _isTorn;

    private MarkupElement _open;
    private int _depth;
    private int _leftOut; // open elements that are taken as text
    private int _count;

    /// <summary>A parser of one text.</summary>
    /// <param name="isTorn">Whether entries are known to hide others: then a tag of an entry's own name begins or ends
    /// one wherever it stands.</param>
    public MarkupParser(byte[] text, MarkupElement root, bool isTorn)
    {
        (_text, _root, _open, _isTorn) = (text, root, root, isTorn);
        _declarations = new MarkupDeclarations(text);
        _entry = new OpenEntry(text);
    }

    /// <summary>Whether an entry that never ended holds others.</summary>
    public bool HasHidden { get; private set; }

    public void Parse()
    {
        var at = _text.AsSpan().IndexOf((byte)'<');
        while (at >= 0 && at + 1 < _text.Length)
        {
            var next = (char)_text[at + 1] switch
            {
                '!' => Declaration(at),
                '?' => _declarations.InstructionEnd(at),
                '/' => EndTag(at),
                var c when char.IsAsciiLetter(c) || c == '_' || c > 0x7F => StartTag(at),
                _ => at + 1,
            };
            var length = next < _text.Length ? _text.AsSpan(next).IndexOf((byte)'<') : -1;
            at = length < 0 ? -1 : next + length;
        }

        CloseInside(_root, _text.Length);
    }

    // What never ends is text where an entry follows.
    private int Declaration(int at)
    {
        var end = _declarations.End(at, isInside: _depth > 0);
        if (end >= 0 || !_declarations.HasEntryBehind(at, _entry.Name))
        {
            return end >= 0 ? end : _text.Length;
        }

        _entry.Element?.IsBroken = true;
        return at + 2;
    }

    private int EndTag(int at)
    {
        var start = _levels[_depth].Name;
        var open = _text.AsSpan(start, _open.AttributeRange.Start.Value - start);
        var rest = _text.AsSpan(at + 2);
        if (_leftOut == 0 && _open != _root && rest.StartsWith(open) && rest.Length > open.Length
            && rest[open.Length] == '>')
        {
            Close(at); // as it nearly always is
            return at + 3 + open.Length;
        }

        var nameEnd = TagScan.NameEnd(_text, at + 2);
        var written = _text.AsSpan(at + 2, nameEnd - at - 2);
        if (_isTorn && _entry.Element is { } entry && _entry.IsNamed(written))
        {
            CloseEntry(entry, at);
        }
        else if (_leftOut > 0)
        {
            _leftOut--;
        }
        else if (Opened(written) is { } element)
        {
            CloseWith(element, at);
        }

        var end = _text.AsSpan(nameEnd).IndexOfAny((byte)'<', (byte)'>');
        return end < 0 ? _text.Length : nameEnd + end + (_text[nameEnd + end] == '>' ? 1 : 0);
    }

    private int StartTag(int at)
    {
        var nameEnd = TagScan.NameEnd(_text, at + 1);
        var end = TagScan.TagEnd(_text, nameEnd);
        var attributes = _text.AsSpan(nameEnd, end - nameEnd);
        var isEmpty = attributes is [.., (byte)'/'];
        attributes = isEmpty ? attributes[..^1] : attributes;
        var after = end < _text.Length && _text[end] == '>' ? end + 1 : end;
        if (IsLeftOut(_text.AsSpan(at + 1, nameEnd - at - 1), at))
        {
            _leftOut += isEmpty ? 0 : 1;
            return after;
        }

        if (!attributes.IsEmpty)
        {
            _names.Enter(_depth + 1, _text.AsSpan(at + 1, nameEnd - at - 1), attributes);
        }

        var name = _names.Resolve(_text.AsSpan(at + 1, nameEnd - at - 1));
        var depth = _depth;
        CloseWhatIsUnclosed(name, at);
        if (_depth < depth)
        {
            _names.Enter(_depth + 1, _text.AsSpan(at + 1, nameEnd - at - 1), attributes);
        }

        var element = new MarkupElement(_text, name, _open)
        {
            AttributeRange = new Range(nameEnd, nameEnd + attributes.Length),
            MayHaveBase = !attributes.IsEmpty && attributes.IndexOf(":base"u8) >= 0,
            ContentStart = after,
            ContentEnd = after,
        };
        _count++;
        _open.Add(element, _levels[_depth].Last);
        _levels[_depth].Last = element;
        if (isEmpty)
        {
            _names.Leave(_depth);
        }
        else
        {
            _open = element;
            _levels[++_depth] = (null, at + 1);
            if (name.IsEntry && _entry.Element is null)
            {
                _entry.Open(element, new Range(at + 1, nameEnd), _count);
            }
        }

        return after;
    }

    private bool IsLeftOut(ReadOnlySpan<byte> name, int at)
    {
        var isEntry = _entry.IsNamed(name);
        if (isEntry && _entry.Element is { } entry)
        {
            _entry.HasNested = true;
            if (_isTorn)
            {
                CloseEntry(entry, at);
            }
        }

        return !_entry.HasRoom(_count, isEntry) || _leftOut > 0 || _depth >= MarkupDocument.MaxDepth;
    }

    // As XML matches tags, by their names as written; else by what the names mean.
    private MarkupElement? Opened(ReadOnlySpan<byte> written)
    {
        var name = _names.Resolve(written);
        var depth = _depth;
        for (var element = _open; element != _root; element = element.Parent!) // not null: root is the last parent
        {
            if ((element.Name == name.Local && element.Vocabulary == name.Vocabulary)
                || written.SequenceEqual(_text.AsSpan(_levels[depth].Name..element.AttributeRange.Start.Value)))
            {
                return element;
            }

            depth--;
        }

        return null;
    }

    private void Close(int contentEnd)
    {
        if (_open == _entry.Element)
        {
            _entry.Close();
        }

        _open.ContentEnd = contentEnd;
        _open = _open.Parent!; // not null: never called on root
        _depth--;
        _names.Leave(_depth);
    }

    private void CloseInside(MarkupElement element, int contentEnd)
    {
        while (_open != element)
        {
            HasHidden |= _open == _entry.Element && _entry.HasNested;
            Close(contentEnd);
        }
    }

    private void CloseWith(MarkupElement element, int contentEnd)
    {
        CloseInside(element, contentEnd);
        Close(contentEnd);
    }

    private void CloseEntry(MarkupElement entry, int at)
    {
        entry.IsBroken |= _open != entry || _leftOut > 0;
        _leftOut = 0;
        CloseWith(entry, at);
    }

    private void CloseWhatIsUnclosed(QualifiedName name, int at)
    {
        if (name.MayClose && UnclosedTags.IsEndedBy(_open, name))
        {
            Close(at);
        }

        if (name.IsEntry && UnclosedTags.OpenEntry(_open, name) is { } entry)
        {
            CloseWith(entry, at);
        }
    }
}
