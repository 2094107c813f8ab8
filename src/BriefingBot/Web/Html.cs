using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using BriefingBot.Wording;

namespace BriefingBot.Web;

/// <summary>A piece of HTML. What stands in the braces of an interpolated string is cleaned and escaped, so that
/// escaping cannot be forgotten; another piece of HTML goes in as it is.</summary>
internal readonly record struct Html(string Markup)
{
    /// <summary>An interpolated string as HTML: its own text as it is, what stands in braces escaped.</summary>
    public static Html Of(HtmlHandler handler) => new(handler.ToString());

    /// <summary>Pieces one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece.Markup)));

    /// <summary>A link; the text alone where the address cannot be one.</summary>
    public static Html Link(string text, Uri? address) => UntrustedText.Link(address) is { } link
        ? Of($"<a href=\"{link.AbsoluteUri}\" rel=\"noreferrer noopener\">{text}</a>")
        : Of($"{text}");

    /// <summary>A text as HTML and as the value of an attribute in quotation marks.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(UntrustedText.Clean(text));

    public override string ToString() => Markup;
}

/// <summary>Makes <see cref="Html"/> of an interpolated string.</summary>
[InterpolatedStringHandler]
internal readonly struct HtmlHandler
{
    private readonly StringBuilder _html;

    public HtmlHandler(int literalLength, int formattedCount) =>
        _html = new StringBuilder(literalLength + (16 * formattedCount));

    public void AppendLiteral(string markup) => _html.Append(markup);

    public void AppendFormatted(string? text) => _html.Append(Html.Escape(text ?? ""));

    public void AppendFormatted(Html html) => _html.Append(html.Markup);

    public void AppendFormatted(int number) => _html.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>A length or place in a drawing.</summary>
    public void AppendFormatted(double number) => _html.Append(CultureInfo.InvariantCulture, $"{number:0.#}");

    public override string ToString() => _html.ToString();
}
