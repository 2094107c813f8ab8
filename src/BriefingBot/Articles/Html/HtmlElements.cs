using System.Collections.Frozen;

namespace BriefingBot.Articles.Html;

/// <summary>What the HTML standard says of elements by their names, as far as reading an article needs it.</summary>
[Flags]
internal enum ElementTraits
{
    None = 0,

    /// <summary>Has no content and no end tag.</summary>
    Void = 1,

    /// <summary>The element begins a line of its own.</summary>
    Block = 1 << 1,

    /// <summary>The element's start tag ends an open paragraph.</summary>
    ClosesParagraph = 1 << 2,

    /// <summary>Of SVG and MathML, where <c>/&gt;</c> closes.</summary>
    Foreign = 1 << 3,

    /// <summary>The element's content is text up to its end tag: tags in it are none (<c>script</c>).</summary>
    Raw = 1 << 4,

    /// <summary>As <see cref="Raw"/>, with character references.</summary>
    RawWithReferences = 1 << 5,

    /// <summary>No reader sees it as text of a page.</summary>
    NeverText = 1 << 6,

    /// <summary>The site's own, with a hyphen in its name (HTML, 4.13.3): it may be a line or a word of one.</summary>
    Custom = 1 << 7,
}

/// <summary>An element's name and what is known of it.</summary>
/// <param name="Name">In lower case.</param>
internal sealed record HtmlElement(string Name, ElementTraits Traits)
{
    public bool Is(ElementTraits trait) => (Traits & trait) != ElementTraits.None;
}

/// <summary>The elements and attributes that are known by their names.</summary>
internal static class HtmlElements
{
    private static readonly FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> Known =
        new (string Names, ElementTraits Trait)[]
        {
            ("area base br col embed hr img input link meta param source track wbr", ElementTraits.Void),
            ("#document html head body address article aside blockquote center dd details dialog dir div "
                + "dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu "
                + "nav ol p pre section summary table tbody td tfoot th thead tr ul caption iframe noscript "
                + "select option button video audio", ElementTraits.Block),
            ("address article aside blockquote center details dialog dir div dl fieldset figcaption figure "
                + "footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table "
                + "ul li dd dt", ElementTraits.ClosesParagraph),
            ("svg path use g circle rect polygon line math", ElementTraits.Foreign),
            ("script style xmp iframe noembed noframes plaintext", ElementTraits.Raw),
            ("title textarea", ElementTraits.RawWithReferences),
            ("script style noscript template iframe object embed applet svg canvas map input button select "
                + "textarea option nav dialog video audio head title link meta math area progress amp-ad "
                + "amp-embed amp-sidebar amp-consent amp-list amp-social-share amp-sticky-ad "
                + "amp-user-notification amp-lightbox amp-next-page amp-app-banner", ElementTraits.NeverText),
            ("a abbr b bdi cite code del dfn em font i ins kbd label mark picture q s samp small span "
                + "strong sub sup time tt u var amp-img", ElementTraits.None),
        }
        .SelectMany(list => list.Names.Split(' ').Select(name => (Name: name, list.Trait)))
        .GroupBy(pair => pair.Name, pair => pair.Trait)
        .Select(group => new HtmlElement(group.Key, group.Aggregate((one, other) => one | other)))
        .ToFrozenDictionary(element => element.Name, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ReadAttributes =
        FrozenSet.Create(
            StringComparer.OrdinalIgnoreCase,
            [
                "class", "id", "href", "src", "rel", "name", "property", "content", "itemprop", "itemscope",
                "itemtype", "datetime", "lang", "type", "style", "hidden", "aria-hidden", "aria-expanded",
                "aria-controls", "role", "http-equiv", "data-nosnippet",
                "title", "data-src", "alt", "xml:lang", "pubdate", "data-testid", "data-component", "aria-label",
                "data-type", "width", "height", "srcset", "data-srcset", "data-original", "data-lazy-src",
                "data-lazy", "amp-access", "subscriptions-section", "subscriptions-dialog", "shadowrootmode",
            ]).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The document itself, and text.</summary>
    public static HtmlElement Document { get; } = Of("#document");

    /// <inheritdoc cref="Document"/>
    public static HtmlElement Text { get; } = new("", ElementTraits.None);

    /// <summary>The element of a name as a tag writes it.</summary>
    public static HtmlElement Of(ReadOnlySpan<char> written) =>
        Known.TryGetValue(written, out var known) ? known
            : new HtmlElement(written.ToString().ToLowerInvariant(), written.Contains('-')
                ? ElementTraits.Custom : ElementTraits.None);

    /// <summary>The name of an attribute that is read; null for others.</summary>
    public static string? Attribute(ReadOnlySpan<char> written) =>
        ReadAttributes.TryGetValue(written, out var known) ? known : null;
}
