using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace BriefingBot.Articles.Html;

/// <summary>What the HTML standard says of elements by their names, as far as reading an article needs it.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "#document", "html", "head", "body", "address", "article", "aside", "blockquote", "center", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li",
        "main", "menu", "nav", "ol", "p", "pre",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption", "iframe",
        "noscript", "select", "option", "button", "video", "audio");

    private static readonly FrozenSet<string> ParagraphClosers = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset",
        "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main", "menu", "nav", "ol", "p", "pre",
        "section", "summary", "table", "ul", "li", "dd", "dt");

    private static readonly FrozenSet<string> ReadAttributes = FrozenSet.Create(
        "class", "id", "href", "src", "rel", "name", "property", "content", "itemprop", "itemscope", "itemtype",
        "datetime", "lang", "type", "style", "hidden",
        "aria-hidden", "role", "http-equiv", "title", "data-src", "alt", "xml:lang", "pubdate", "data-testid",
        "data-component", "aria-label", "data-type", "width", "height", "srcset", "data-srcset", "data-original",
        "data-lazy-src", "data-lazy");

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool ClosesParagraph(string name) => ParagraphClosers.Contains(name);

    public static bool IsReadAttribute(ReadOnlySpan<char> name) =>
        ReadAttributes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Elements of SVG and MathML, where <c>/&gt;</c> closes.</summary>
    public static bool IsForeign(string name) =>
        name is "svg" or "path" or "use" or "g" or "circle" or "rect" or "polygon" or "line" or "math";

    /// <summary>How what follows a start tag is read (HTML, 13.2.6.4).</summary>
    public static HtmlParseMode ModeOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
