using System.Globalization;
using System.Text;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>
/// Parses Telegram's HTML as Telegram itself does (Bot API, "HTML style"; refusals in its own words), held against its
/// parser by <c>TelegramOracleTests</c>. With <paramref name="demandEscaping"/> it also refuses what Telegram lets pass
/// although its documentation forbids it: a bare <c>&amp;</c> or <c>&gt;</c>, an entity it does not know.
/// </summary>
internal sealed class TelegramHtmlParser(string html, bool demandEscaping)
{
    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler", "tg-emoji", "tg-time", "span",
        "pre", "code", "blockquote",
    };

    private readonly byte[] _bytes = [.. Encoding.UTF8.GetBytes(html), 0];
    private readonly List<byte> _text = [];
    private readonly Stack<Open> _open = new();
    private readonly List<ParsedEntity> _entities = [];
    private int _at;

    /// <summary>The text without its markup.</summary>
    /// <exception cref="FormatException">Telegram would refuse it, with its own words as the message.</exception>
    public static ParsedText Parse(string html, bool demandEscaping = true) =>
        new TelegramHtmlParser(html, demandEscaping).Parse();

    private ParsedText Parse()
    {
        while (_at < _bytes.Length - 1)
        {
            var current = _bytes[_at];
            if (current == '&' && TryEntity(_text))
            {
                continue;
            }

            if (current == '<')
            {
                ReadTag();
                continue;
            }

            RefuseUnescaped(current);
            _text.Add(current);
            _at++;
        }

        if (_open.TryPeek(out var left))
        {
            throw new FormatException($"Can't find end tag corresponding to start tag \"{left.Tag}\"");
        }

        return new ParsedText(Encoding.UTF8.GetString([.. _text]), _entities);
    }

    private void RefuseUnescaped(byte current)
    {
        if (demandEscaping && (current is (byte)'&' or (byte)'>'))
        {
            throw new FormatException(
                $"Character '{(char)current}' is reserved and must be escaped at byte offset {_at}");
        }
    }

    private void ReadTag()
    {
        var begin = _at++;
        if (_bytes[_at] == '/')
        {
            EndTag(begin);
            return;
        }

        while (!IsSpace(_bytes[_at]) && _bytes[_at] != '>')
        {
            _at++;
        }

        var tag = Text(begin + 1, _at).ToLowerInvariant();
        if (_bytes[_at] == 0)
        {
            throw new FormatException($"Unclosed start tag at byte offset {begin}");
        }

        if (!Tags.Contains(tag))
        {
            throw new FormatException($"Unsupported start tag \"{tag}\" at byte offset {begin}");
        }

        var attributes = ReadAttributes(tag, begin);
        _at++;
        if (tag == "span" && attributes.GetValueOrDefault("class") != "tg-spoiler")
        {
            throw new FormatException($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}");
        }

        _open.Push(new Open(tag, _text.Count, attributes));
    }

    private Dictionary<string, string> ReadAttributes(string tag, int begin)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (_bytes[_at] != '>')
        {
            SkipSpace();
            if (_bytes[_at] == '>')
            {
                break;
            }

            var nameBegin = _at;
            while (!IsSpace(_bytes[_at])
                && _bytes[_at] is not ((byte)'=' or (byte)'>' or (byte)'/' or (byte)'"' or (byte)'\''))
            {
                _at++;
            }

            var name = Text(nameBegin, _at);
            if (name.Length == 0)
            {
                throw new FormatException($"Empty attribute name in the tag \"{tag}\" at byte offset {begin}");
            }

            SkipSpace();
            attributes[name] = _bytes[_at] == '=' ? ReadValue(begin) : "";
            if (_bytes[_at] == 0)
            {
                throw new FormatException($"Unclosed start tag \"{tag}\" at byte offset {begin}");
            }
        }

        return attributes;
    }

    private string ReadValue(int begin)
    {
        _at++;
        SkipSpace();
        if (_bytes[_at] == 0)
        {
            throw new FormatException($"Unclosed start tag at byte offset {begin}");
        }

        var value = new List<byte>();
        if (_bytes[_at] is not ((byte)'"' or (byte)'\''))
        {
            var token = _at;
            while (char.IsAsciiLetterOrDigit((char)_bytes[_at]) || _bytes[_at] is (byte)'.' or (byte)'-')
            {
                value.Add(_bytes[_at++]);
            }

            if (!IsSpace(_bytes[_at]) && _bytes[_at] != '>')
            {
                throw new FormatException($"Unexpected end of name token at byte offset {token}");
            }
        }
        else
        {
            var quote = _bytes[_at++];
            while (_bytes[_at] != quote && _bytes[_at] != 0)
            {
                if (_bytes[_at] == '&' && TryEntity(value))
                {
                    continue;
                }

                if (_bytes[_at] == '&')
                {
                    RefuseUnescaped(_bytes[_at]);
                }

                value.Add(_bytes[_at++]);
            }

            _at += _bytes[_at] == quote ? 1 : 0;
        }

        if (_bytes[_at] == 0)
        {
            throw new FormatException($"Unclosed start tag at byte offset {begin}");
        }

        return Encoding.UTF8.GetString([.. value]);
    }

    private void EndTag(int begin)
    {
        if (_open.Count == 0)
        {
            throw new FormatException($"Unexpected end tag at byte offset {begin}");
        }

        while (!IsSpace(_bytes[_at]) && _bytes[_at] != '>')
        {
            _at++;
        }

        var tag = Text(begin + 2, _at).ToLowerInvariant();
        SkipSpace();
        if (_bytes[_at] != '>')
        {
            throw new FormatException($"Unclosed end tag at byte offset {begin}");
        }

        var opened = _open.Pop();
        if (tag.Length > 0 && tag != opened.Tag)
        {
            throw new FormatException(
                $"Unmatched end tag at byte offset {begin}, expected \"</{opened.Tag}>\", found \"</{tag}>\"");
        }

        _at++;
        AddEntity(opened);
    }

    private void AddEntity(Open opened)
    {
        var content = Encoding.UTF8.GetString([.. _text[opened.Begin..]]);
        if (content.Length == 0)
        {
            return;
        }

        if (opened.Tag == "tg-emoji"
            && !long.TryParse(
            opened.Attributes.GetValueOrDefault("emoji-id"), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            throw new FormatException("Invalid custom emoji identifier specified");
        }

        var type = opened.Tag switch
        {
            "a" => "text_link",
            "b" or "strong" => "bold",
            "i" or "em" => "italic",
            "s" or "strike" or "del" => "strikethrough",
            "u" or "ins" => "underline",
            "tg-spoiler" or "span" => "spoiler",
            "blockquote" => opened.Attributes.ContainsKey("expandable") ? "expandable_blockquote" : "blockquote",
            _ => opened.Tag,
        };
        var offset = Encoding.UTF8.GetCharCount([.. _text[..opened.Begin]]);
        _entities.Add(
            new ParsedEntity(
                type,
                offset,
                content.Length,
                type == "text_link" ? opened.Attributes.GetValueOrDefault("href", content) : null));
    }

    /// <summary>A named or numeric entity; its semicolon may be missing.</summary>
    private bool TryEntity(List<byte> output)
    {
        var end = _at + 1;
        int code;
        if (_bytes[end] == '#')
        {
            var isHex = _bytes[end + 1] is (byte)'x' or (byte)'X';
            end += isHex ? 2 : 1;
            var begin = end;
            long value = 0;
            while (isHex ? char.IsAsciiHexDigit((char)_bytes[end]) : char.IsAsciiDigit((char)_bytes[end]))
            {
                value = Math.Min(
                    0x110000, (value * (isHex ? 16 : 10)) + Convert.ToInt32(((char)_bytes[end]).ToString(), 16));
                end++;
            }

            code = end == begin || value is 0 or >= 0x110000 ? 0 : (int)value;
        }
        else
        {
            while (char.IsAsciiLetter((char)_bytes[end]))
            {
                end++;
            }

            code = Text(_at + 1, end) switch { "lt" => '<', "gt" => '>', "amp" => '&', "quot" => '"', _ => 0 };
        }

        if (code == 0 || (demandEscaping && _bytes[end] != ';'))
        {
            return false;
        }

        output.AddRange(Encoding.UTF8.GetBytes(Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD"));
        _at = end + (_bytes[end] == ';' ? 1 : 0);
        return true;
    }

    private void SkipSpace()
    {
        while (_bytes[_at] != 0 && IsSpace(_bytes[_at]))
        {
            _at++;
        }
    }

    private string Text(int begin, int end) => Encoding.UTF8.GetString(_bytes, begin, end - begin);

    private static bool IsSpace(byte character) =>
        character is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0 or 0x0B;

    private sealed record Open(string Tag, int Begin, Dictionary<string, string> Attributes);
}

/// <summary>A text after its markup was parsed; lengths and offsets in UTF-16 units.</summary>
internal sealed record ParsedText(string Text, IReadOnlyList<ParsedEntity> Entities);

internal sealed record ParsedEntity(string Type, int Offset, int Length, string? Url);
