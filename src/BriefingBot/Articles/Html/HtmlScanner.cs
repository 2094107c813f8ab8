using System.Buffers;

namespace BriefingBot.Articles.Html;

/// <summary>What stands at a place of a page.</summary>
internal enum HtmlPart
{
    Text,
    StartTag,
    EndTag,
    End,
}

/// <summary>Cuts a page into text and tags as browsers do (HTML, 13.2.5), in one pass and without copying. Comments,
/// document types and instructions are passed over; text and attributes come as they are written.</summary>
internal ref struct HtmlScanner(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\t\n\f\r />");
    private static readonly SearchValues<char> AttributeEnds = SearchValues.Create("\t\n\f\r />=");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\t\n\f\r >");

    private readonly ReadOnlySpan<char> _html = html;
    private int _at;

    /// <summary>The characters of the text, or the name of the tag, as they are written.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>What stands in a start tag behind its name.</summary>
    public ReadOnlySpan<char> Attributes { get; private set; }

    /// <summary>Whether a start tag ends in a stroke.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>Reads the next part of running text.</summary>
    public HtmlPart Read()
    {
        var start = _at;
        while (_at < _html.Length)
        {
            var step = _html[_at..].IndexOf('<');
            var tag = step < 0 ? _html.Length : _at + step;
            if (tag + 1 < _html.Length && !IsMarkup(_html[tag + 1]))
            {
                _at = tag + 1;
                continue;
            }

            if (tag > start && (tag + 1 < _html.Length || tag == _html.Length))
            {
                Value = _html[start..tag];
                _at = tag;
                return HtmlPart.Text;
            }

            if (tag + 1 >= _html.Length)
            {
                break;
            }

            if (ReadMarkup(tag) is { } part)
            {
                return part;
            }

            start = _at;
        }

        Value = _html[start..];
        _at = _html.Length;
        return Value.IsEmpty ? HtmlPart.End : HtmlPart.Text;
    }

    /// <summary>The raw text of an element up to its end tag, which is not passed over.</summary>
    /// <param name="name">The element's name, in lower case.</param>
    public ReadOnlySpan<char> ReadRaw(string name)
    {
        var start = _at;
        _at = name == "plaintext" ? _html.Length : name == "script" ? HtmlRawText.ScriptEnd(_html, start)
            : HtmlRawText.EndTagOf(_html, name, start);
        return _html[start.._at];
    }

    /// <summary>Takes the first attribute off what stands in a tag.</summary>
    /// <param name="rest">What is left of the tag.</param>
    /// <param name="name">The attribute's name as it is written.</param>
    /// <param name="value">Its value as it is written.</param>
    /// <returns>Whether there was one.</returns>
    public static bool TakeAttribute(
        ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        value = default;
        name = default;
        while (!rest.IsEmpty && (IsSpace(rest[0]) || rest[0] == '/'))
        {
            rest = rest[1..];
        }

        if (rest.IsEmpty)
        {
            return false;
        }

        // A name may begin with an equals sign, but not hold one.
        var end = rest[1..].IndexOfAny(AttributeEnds);
        name = end < 0 ? rest : rest[..(end + 1)];
        rest = rest[name.Length..];
        var after = rest.TrimStart("\t\n\f\r ");
        if (after.IsEmpty || after[0] != '=')
        {
            return true;
        }

        rest = after[1..].TrimStart("\t\n\f\r ");
        if (rest is ['"' or '\'', ..])
        {
            var close = rest[1..].IndexOf(rest[0]);
            value = close < 0 ? rest[1..] : rest.Slice(1, close);
            rest = close < 0 ? default : rest[(close + 2)..];
        }
        else
        {
            end = rest.IndexOfAny(ValueEnds);
            value = end < 0 ? rest : rest[..end];
            rest = rest[value.Length..];
        }

        return true;
    }

    private static bool IsSpace(char letter) => letter is ' ' or '\n' or '\t' or '\r' or '\f';

    private static bool IsMarkup(char letter) => char.IsAsciiLetter(letter) || letter is '/' or '!' or '?';

    private HtmlPart? ReadMarkup(int tag)
    {
        var next = _html[tag + 1];
        if (next is '!' or '?' || (next == '/' && tag + 2 < _html.Length && !char.IsAsciiLetter(_html[tag + 2])))
        {
            _at = _html[tag..].StartsWith("<!--") ? HtmlRawText.CommentEnd(_html, tag + 4) : After('>', tag + 2);
            return null;
        }

        var isEnd = next == '/';
        var name = _html[(isEnd ? tag + 2 : tag + 1)..];
        var length = name.IndexOfAny(NameEnds);
        if (length <= 0)
        {
            // The page ends inside the tag.
            _at = _html.Length;
            Value = default;
            return HtmlPart.End;
        }

        var from = _html.Length - name.Length + length;
        var end = TagEnd(from);
        if (end < 0)
        {
            _at = _html.Length;
            Value = default;
            return HtmlPart.End;
        }

        Value = name[..length];
        Attributes = _html[from..end];
        _at = end + 1;
        return isEnd ? HtmlPart.EndTag : HtmlPart.StartTag;
    }

    /// <summary>The index of a tag's <c>&gt;</c>, those in values passed over; -1 where the page ends before.</summary>
    private int TagEnd(int at)
    {
        IsSelfClosing = false;
        while (true)
        {
            at = Skip(at);
            if (at >= _html.Length || _html[at] == '>')
            {
                return at < _html.Length ? at : -1;
            }

            if (_html[at] == '/')
            {
                IsSelfClosing = at + 1 < _html.Length && _html[at + 1] == '>';
                at++;
                continue;
            }

            at = Skip(IndexOf(AttributeEnds, at + 1));
            if (at < _html.Length && _html[at] == '=')
            {
                at = ValueEnd(Skip(at + 1));
            }
        }
    }

    private readonly int ValueEnd(int at)
    {
        if (at >= _html.Length || _html[at] is not ('"' or '\''))
        {
            return IndexOf(ValueEnds, at);
        }

        var length = _html[(at + 1)..].IndexOf(_html[at]);
        return length < 0 ? _html.Length : at + length + 2;
    }

    private readonly int Skip(int at)
    {
        while (at < _html.Length && IsSpace(_html[at]))
        {
            at++;
        }

        return at;
    }

    private readonly int IndexOf(SearchValues<char> ends, int from)
    {
        var length = from < _html.Length ? _html[from..].IndexOfAny(ends) : -1;
        return length < 0 ? _html.Length : from + length;
    }

    private readonly int After(char mark, int from)
    {
        var at = from < _html.Length ? _html[from..].IndexOf(mark) : -1;
        return at < 0 ? _html.Length : from + at + 1;
    }
}
