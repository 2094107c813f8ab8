using System.Text;

namespace BriefingBot.Sources.Formats;

/// <summary>
/// Relative addresses inside HTML made absolute (RFC 3986 section 5), so that a text can be read away from where it was published. An
/// <c>xml:base</c> inside the text holds for its element. Nothing but addresses is changed; a text without a relative one comes back uncopied.
/// </summary>
internal sealed class HtmlLinks
{
    // Each costs a search for the end of its element; beyond them the outer base holds.
    private const int MaxInnerBases = 50;

    private readonly Stack<(int End, Uri? Base)> _bases = new();
    private readonly string _html;
    private StringBuilder? _resolved;
    private int _copied;
    private int _innerBases;

    private HtmlLinks(string html, Uri? baseUrl)
    {
        _html = html;
        _bases.Push((int.MaxValue, baseUrl));
    }

    /// <summary>The HTML with absolute addresses.</summary>
    /// <param name="html">Sound or not.</param>
    /// <param name="baseUrl">Absolute, or null where none is known.</param>
    public static string Resolve(string html, Uri? baseUrl) =>
        HtmlAddresses.MayBeRelative(html) && (baseUrl is not null || html.Contains("xml:base", StringComparison.Ordinal)) ? new HtmlLinks(html, baseUrl).Resolve() : html;

    private string Resolve()
    {
        for (var at = _html.IndexOf('<'); at >= 0 && at + 1 < _html.Length; at = at < _html.Length ? _html.IndexOf('<', at) : -1)
        {
            var start = at + 1;
            at = char.IsAsciiLetter(_html[start]) ? HtmlAddresses.TagEnd(_html, start) : start;
            var tag = _html.AsSpan(start, at - start);
            if (tag.Contains('=') && at < _html.Length && _html[at] == '>')
            {
                TakeTag(start, tag);
            }
        }

        return _resolved is null ? _html : _resolved.Append(_html, _copied, _html.Length - _copied).ToString();
    }

    private void TakeTag(int start, ReadOnlySpan<char> tag)
    {
        while (start >= _bases.Peek().End)
        {
            _bases.Pop();
        }

        if (tag.Contains("xml:base", StringComparison.Ordinal))
        {
            TakeBase(start, tag);
        }

        foreach (var attribute in new MarkupAttributes(tag))
        {
            var kind = HtmlAddresses.KindOf(attribute.Name);
            if (kind == AddressKind.None || (kind == AddressKind.One && !HtmlAddresses.IsRelative(attribute.Value)))
            {
                continue;
            }

            var written = MarkupText.Decode(attribute.Value).Trim();
            var address = kind == AddressKind.Set ? HtmlAddresses.ResolveSet(written, _bases.Peek().Base) : HtmlAddresses.Resolve(written, _bases.Peek().Base);
            if (address != written && _html.AsSpan().Overlaps(attribute.Value, out var offset))
            {
                Replace(offset, offset + attribute.Value.Length, address);
            }
        }
    }

    private void TakeBase(int start, ReadOnlySpan<char> tag)
    {
        foreach (var attribute in new MarkupAttributes(tag))
        {
            if (attribute.Name is "xml:base" && _innerBases++ < MaxInnerBases && FeedLinks.Resolve(MarkupText.Decode(attribute.Value), _bases.Peek().Base) is { } own)
            {
                _bases.Push((HtmlAddresses.EndOfElement(_html, start, tag), own));
                return;
            }
        }
    }

    private void Replace(int start, int end, string address)
    {
        var quote = _html[start - 1] is '"' or '\'' ? "" : "\"";
        address = MarkupText.Escape(address).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
        _resolved ??= new StringBuilder(_html.Length + 256);
        _resolved.Append(_html, _copied, start - _copied).Append(quote).Append(address).Append(quote);
        _copied = end;
    }
}
