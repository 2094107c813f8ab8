namespace BriefingBot.Text.Markup;

/// <summary>The one pass over a text that makes the tree of a <see cref="MarkupDocument"/>.</summary>
internal sealed class MarkupParser
{
    private readonly NamespaceScope _names = new();
    private readonly string _text;
    private readonly MarkupElement _root;
    private readonly MarkupDeclarations _declarations;
    private MarkupElement _open;
    private int _depth;
    private int _tooDeep;
    private int _count;

    public MarkupParser(string text, MarkupElement root)
    {
        (_text, _root, _open) = (text, root, root);
        _declarations = new MarkupDeclarations(text);
    }

    public void Parse()
    {
        var at = _declarations.IndexOf('<', 0);
        while (at >= 0 && at + 1 < _text.Length && _count < MarkupDocument.MaxElements)
        {
            var next = _text[at + 1] switch
            {
                '!' => _declarations.End(at),
                '?' => _declarations.InstructionEnd(at),
                '/' => EndTag(at),
                var c when char.IsAsciiLetter(c) || c == '_' || c > 0x7F => StartTag(at),
                _ => at + 1,
            };
            at = next < _text.Length ? _declarations.IndexOf('<', next) : -1;
        }

        while (_open != _root)
        {
            Close(_text.Length);
        }
    }

    private int EndTag(int at)
    {
        var nameEnd = NameEnd(at + 2);
        var written = _text.AsSpan(at + 2, nameEnd - at - 2);
        if (_tooDeep > 0)
        {
            _tooDeep--;
        }
        else if (_open.IsWrittenAs(written))
        {
            Close(at); // as it nearly always is
        }
        else if (_names.Resolve(written) is var name && IsOpen(name))
        {
            while (_open.Name != name.Local || _open.Vocabulary != name.Vocabulary)
            {
                Close(at);
            }

            Close(at);
        }

        var end = _text.AsSpan(nameEnd).IndexOfAny('<', '>');
        return end < 0 ? _text.Length : nameEnd + end + (_text[nameEnd + end] == '>' ? 1 : 0);
    }

    private int StartTag(int at)
    {
        var nameEnd = NameEnd(at + 1);
        var end = TagEnd(nameEnd);
        var attributes = _text.AsSpan(nameEnd, end - nameEnd);
        var isEmpty = attributes.EndsWith("/", StringComparison.Ordinal);
        attributes = isEmpty ? attributes[..^1] : attributes;
        var after = end < _text.Length && _text[end] == '>' ? end + 1 : end;
        if (_depth >= MarkupDocument.MaxDepth)
        {
            _tooDeep += isEmpty ? 0 : 1;
            return after;
        }

        _names.Enter(_depth + 1, _text.AsSpan(at + 1, nameEnd - at - 1), attributes);
        var name = _names.Resolve(_text.AsSpan(at + 1, nameEnd - at - 1));
        var depth = _depth;
        CloseWhatIsUnclosed(name, at);
        if (_depth < depth)
        {
            _names.Enter(_depth + 1, _text.AsSpan(at + 1, nameEnd - at - 1), attributes);
        }

        var element = new MarkupElement(_text, name.Local, name.Vocabulary, _open)
        {
            AttributeRange = new Range(nameEnd, nameEnd + attributes.Length),
            MayHaveBase = !attributes.IsEmpty && attributes.Contains(":base", StringComparison.Ordinal),
            ContentStart = after,
            ContentEnd = after,
        };
        _count++;
        _open.Add(element);
        if (isEmpty)
        {
            _names.Leave(_depth);
        }
        else
        {
            _open = element;
            _depth++;
        }

        return after;
    }

    private int NameEnd(int from)
    {
        // Names are short: the letters are compared one by one.
        while (from < _text.Length && _text[from] is not (' ' or '\t' or '\r' or '\n' or '/' or '>' or '<' or '=' or '"'
            or '\''))
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
            var step = _text.AsSpan(at).IndexOfAny(HtmlAddresses.TagMarks);
            if (step < 0)
            {
                return _text.Length;
            }

            at += step;
            if (_text[at] is '<' or '>')
            {
                return at;
            }

            at = OpensValue(at, from) ? ValueEnd(at) : at;
        }
    }

    private bool OpensValue(int quote, int from) => _text.AsSpan(from, quote - from).TrimEnd() is [.., '='];

    // A value that would run over a '<' lost its closing quote (XML forbids '<' in one): then the quote is passed over.
    private int ValueEnd(int quote)
    {
        var length = _text.AsSpan(quote + 1).IndexOfAny(_text[quote], '<');
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
        if (name.Vocabulary != Vocabulary.Core)
        {
            return;
        }

        if (name.Local is "title" or "link" or "guid" or "pubdate" or "description" or "item" or "entry"
            && _open is { Vocabulary: Vocabulary.Core, Name: "title" or "link" or "guid" or "pubdate" }
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
