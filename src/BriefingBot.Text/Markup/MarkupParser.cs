using System.Buffers;

namespace BriefingBot.Text.Markup;

/// <summary>The one pass over a text that makes the tree of a <see cref="MarkupDocument"/>.</summary>
internal sealed class MarkupParser
{
    private static readonly SearchValues<byte> TagMarks = SearchValues.Create("<>\"'"u8);

    // A bit for each letter that ends a name.
    private static readonly ulong NameEnds = " \t\r\n/><=\"'".Aggregate(0UL, (bits, letter) => bits | (1UL << letter));

    private readonly NamespaceScope _names = new();
    private readonly byte[] _text;
    private readonly MarkupElement _root;
    private readonly MarkupDeclarations _declarations;

    // What is open, by its depth: the last child, and where the name starts.
    private readonly (MarkupElement? Last, int Name)[] _levels =
        new (MarkupElement?, int)[MarkupDocument.MaxDepth + 1];

    private MarkupElement _open;
    private int _depth;
    private int _tooDeep;
    private int _count;

    public MarkupParser(byte[] text, MarkupElement root)
    {
        (_text, _root, _open) = (text, root, root);
        _declarations = new MarkupDeclarations(text);
    }

    public void Parse()
    {
        var at = _text.AsSpan().IndexOf((byte)'<');
        while (at >= 0 && at + 1 < _text.Length && _count < MarkupDocument.MaxElements)
        {
            var next = (char)_text[at + 1] switch
            {
                '!' => _declarations.End(at),
                '?' => _declarations.InstructionEnd(at),
                '/' => EndTag(at),
                var c when char.IsAsciiLetter(c) || c == '_' || c > 0x7F => StartTag(at),
                _ => at + 1,
            };
            var length = next < _text.Length ? _text.AsSpan(next).IndexOf((byte)'<') : -1;
            at = length < 0 ? -1 : next + length;
        }

        while (_open != _root)
        {
            Close(_text.Length);
        }
    }

    private int EndTag(int at)
    {
        var start = _levels[_depth].Name;
        var open = _text.AsSpan(start, _open.AttributeRange.Start.Value - start);
        var rest = _text.AsSpan(at + 2);
        if (_tooDeep == 0 && _open != _root && rest.StartsWith(open) && rest.Length > open.Length
            && rest[open.Length] == '>')
        {
            Close(at); // as it nearly always is
            return at + 3 + open.Length;
        }

        var nameEnd = NameEnd(at + 2);
        if (_tooDeep > 0)
        {
            _tooDeep--;
        }
        else if (_names.Resolve(_text.AsSpan(at + 2, nameEnd - at - 2)) is var name && IsOpen(name))
        {
            while (_open.Name != name.Local || _open.Vocabulary != name.Vocabulary)
            {
                Close(at);
            }

            Close(at);
        }

        var end = _text.AsSpan(nameEnd).IndexOfAny((byte)'<', (byte)'>');
        return end < 0 ? _text.Length : nameEnd + end + (_text[nameEnd + end] == '>' ? 1 : 0);
    }

    private int StartTag(int at)
    {
        var nameEnd = NameEnd(at + 1);
        var end = TagEnd(nameEnd);
        var attributes = _text.AsSpan(nameEnd, end - nameEnd);
        var isEmpty = attributes is [.., (byte)'/'];
        attributes = isEmpty ? attributes[..^1] : attributes;
        var after = end < _text.Length && _text[end] == '>' ? end + 1 : end;
        if (_depth >= MarkupDocument.MaxDepth)
        {
            _tooDeep += isEmpty ? 0 : 1;
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
        }

        return after;
    }

    private int NameEnd(int from)
    {
        // Names are short: the letters are compared one by one.
        while (from < _text.Length && (_text[from] >= 64 || ((NameEnds >> _text[from]) & 1) == 0))
        {
            from++;
        }

        return from;
    }

    // The index of the tag's '>', or of the '<' or the end of text that shows it is missing.
    private int TagEnd(int from)
    {
        if (from < _text.Length && _text[from] == '>')
        {
            return from;
        }

        for (var at = from; ; at++)
        {
            var step = _text.AsSpan(at).IndexOfAny(TagMarks);
            if (step < 0)
            {
                return _text.Length;
            }

            at += step;
            if ((char)_text[at] is '<' or '>')
            {
                return at;
            }

            at = OpensValue(at, from) ? ValueEnd(at) : at;
        }
    }

    private bool OpensValue(int quote, int from) =>
        _text.AsSpan(from, quote - from).TrimEnd(" \t\r\n"u8) is [.., (byte)'='];

    // A value that would run over a '<' lost its closing quote (XML forbids '<' in one): then the quote is passed over.
    private int ValueEnd(int quote)
    {
        var length = _text.AsSpan(quote + 1).IndexOfAny(_text[quote], (byte)'<');
        return length >= 0 && _text[quote + 1 + length] == _text[quote] ? quote + 1 + length : quote;
    }

    private bool IsOpen(QualifiedName name)
    {
        for (var element = _open; element != _root; element = element.Parent!) // not null: root is the last parent
        {
            if (element.Name == name.Local && element.Vocabulary == name.Vocabulary)
            {
                return true;
            }
        }

        return false;
    }

    private void Close(int contentEnd)
    {
        _open.ContentEnd = contentEnd;
        _open = _open.Parent!; // not null: never called on root
        _depth--;
        _names.Leave(_depth);
    }

    // An item cannot hold an item, nor a title a link: the end tag was forgotten.
    private void CloseWhatIsUnclosed(QualifiedName name, int at)
    {
        if (!name.MayClose)
        {
            return;
        }

        if (_open is { Vocabulary: Vocabulary.Core, Name: "title" or "link" or "guid" or "pubdate" }
            && _open.Name != name.Local)
        {
            Close(at);
        }
        else if (name.Local is "guid" or "pubdate" && _open is { Vocabulary: Vocabulary.Core, Name: "description" })
        {
            Close(at); // no element of HTML
        }

        if (name.Local is "item" or "entry")
        {
            CloseOpenItem(name, at);
        }
    }

    private void CloseOpenItem(QualifiedName name, int at)
    {
        for (var element = _open; element != _root; element = element.Parent!) // not null: root is the last parent
        {
            if (element.Vocabulary == Vocabulary.Core && element.Name is "content")
            {
                return; // an entry inside content is content
            }

            if (element.Vocabulary == Vocabulary.Core && element.Name == name.Local)
            {
                while (_open != element)
                {
                    Close(at);
                }

                Close(at);
                return;
            }
        }
    }
}
