using System.Runtime.CompilerServices;

namespace BriefingBot.Text.Markup;

/// <summary>Relative addresses inside HTML made absolute (RFC 3986 section 5), so that a text can be read away from
/// where it was published. An <c>xml:base</c> inside the text holds for its element. Nothing but addresses is changed;
/// a text without a relative one comes back uncopied.</summary>
internal ref struct HtmlLinks
{
    // Each costs a search for the end of its element; beyond them the outer base holds.
    private const int MaxInnerBases = 50;

    private readonly string _html;
    private readonly Uri? _baseUrl;
    private Stack<(int End, Uri Base)>? _innerBases;
    private int _innerBaseCount;
    private DefaultInterpolatedStringHandler _resolved; // writes into a pooled buffer
    private int _copied;

    private HtmlLinks(string html, Uri? baseUrl)
    {
        _html = html;
        _baseUrl = baseUrl;
    }

    /// <summary>The HTML with absolute addresses.</summary>
    /// <param name="html">Sound or not.</param>
    /// <param name="baseUrl">Absolute, or null where none is known.</param>
    public static string Resolve(string html, Uri? baseUrl) =>
        HtmlAddresses.MayBeRelative(html) && (baseUrl is not null
            || html.Contains("xml:base", StringComparison.Ordinal))
            ? new HtmlLinks(html, baseUrl).Resolve()
            : html;

    private string Resolve()
    {
        for (var at = _html.IndexOf('<'); at >= 0 && at + 1 < _html.Length; at = at < _html.Length
            ? _html.IndexOf('<', at)
            : -1)
        {
            var start = at + 1;
            at = char.IsAsciiLetter(_html[start]) ? HtmlAddresses.TagEnd(_html, start) : start;
            var tag = _html.AsSpan(start, at - start);
            if (tag.Contains('=') && at < _html.Length && _html[at] == '>')
            {
                TakeTag(start, tag);
            }
        }

        if (_copied == 0)
        {
            return _html;
        }

        _resolved.AppendFormatted(_html.AsSpan(_copied));
        return _resolved.ToStringAndClear();
    }

    private void TakeTag(int start, ReadOnlySpan<char> tag)
    {
        if (tag.Contains("xml:base", StringComparison.Ordinal))
        {
            TakeBase(start, tag);
        }

        var baseUrl = BaseAt(start);
        foreach (var attribute in new MarkupAttributes(tag))
        {
            var isSet = HtmlAddresses.HoldsSet(attribute.Name);
            if (!isSet && !(HtmlAddresses.HoldsOne(attribute.Name) && HtmlAddresses.IsRelative(attribute.Value)))
            {
                continue;
            }

            var written = attribute.Decoded();
            var address = isSet
                ? HtmlAddresses.ResolveSet(written, baseUrl)
                : HtmlAddresses.Resolve(written, baseUrl);
            if (address != written && _html.AsSpan().Overlaps(attribute.Value, out var offset))
            {
                Replace(offset, offset + attribute.Value.Length, address);
            }
        }
    }

    private readonly Uri? BaseAt(int position)
    {
        while (_innerBases is not null && _innerBases.TryPeek(out var inner))
        {
            if (position < inner.End)
            {
                return inner.Base;
            }

            _innerBases.Pop();
        }

        return _baseUrl;
    }

    private void TakeBase(int start, ReadOnlySpan<char> tag)
    {
        foreach (var attribute in new MarkupAttributes(tag))
        {
            if (attribute.Name is "xml:base"
                && _innerBaseCount++ < MaxInnerBases
                && FeedLinks.Resolve(attribute.Decoded(), BaseAt(start)) is { } own)
            {
                _innerBases ??= new Stack<(int, Uri)>();
                _innerBases.Push((HtmlAddresses.EndOfElement(_html, start, tag), own));
                return;
            }
        }
    }

    private void Replace(int start, int end, string address)
    {
        if (_copied == 0)
        {
            _resolved = new DefaultInterpolatedStringHandler(_html.Length + 256, 0);
        }

        var quote = _html[start - 1] is '"' or '\'' ? "" : "\"";
        _resolved.AppendFormatted(_html.AsSpan(_copied, start - _copied));
        _resolved.AppendLiteral(quote);
        _resolved.AppendLiteral(
            MarkupText.Escape(address)
                .Replace("\"", "&quot;", StringComparison.Ordinal)
                .Replace("'", "&#39;", StringComparison.Ordinal));
        _resolved.AppendLiteral(quote);
        _copied = end;
    }
}
