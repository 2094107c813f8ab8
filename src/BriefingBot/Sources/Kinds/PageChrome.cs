using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace BriefingBot.Sources.Kinds;

/// <summary>Tells menus, foot, side columns, forms and dialogs from a page's articles.</summary>
internal sealed class PageChrome
{
    private const int DeepestLook = 200;

    // What stands before "nav" in the name of a menu ("main-nav").
    private static readonly string[] NavigationPrefixes =
    [
        "top", "main", "site", "sub", "primary", "global", "head", "header", "foot", "bottom", "meta", "left",
        "right",
    ];

    // What sites call the boxes around their articles.
    private static readonly string[] Words =
    [
        "navbar", "navigation", "menu", "mega-menu", "megamenu", "submenu", "footer", "breadcrumb", "breadcrumbs",
        "sidebar", "side-bar", "social", "share", "sharing", "tag", "tags", "tag-list", "taglist", "tag-cloud",
        "tagcloud", "pagination", "paginator", "pager", "cookie", "consent", "login", "toolbar", "subnav", "topbar",
        "top-bar", "language", "languages", "lang-switch", "lang-switcher", "langswitch", "langswitcher", "skip-link",
        "skip-links", "skiplink", "skiplinks", "byline", "bread-crumb", "bread-crumbs", "newsletter", "advert",
        "advertisement", "sponsored", "promo-bar", "promobar", "copyright", "site-link", "site-links", "sitelink",
        "sitelinks", "blogroll",
    ];

    // "has-sidebar" and "with-menu" tell of the page, not of the box.
    private static readonly string[] PagePrefixes =
    [
        "has", "with", "no", "without", "show", "open",
    ];

    // Roles of WAI-ARIA.
    private static readonly string[] Roles =
    [
        "navigation", "contentinfo", "menu", "menubar", "search", "dialog", "complementary", "tablist",
    ];

    private static readonly Regex Names = WordPattern.Of(
        $"(?<![a-z])(?<!{WordPattern.AnyOf(PagePrefixes)}[-_])"
        + $"(?:{WordPattern.AnyOf(NavigationPrefixes)}?-?nav|{WordPattern.AnyOf(Words)})(?![a-z])");

    private readonly Dictionary<IElement, bool> _known = [];

    /// <summary>Whether an element stands in the page's chrome.</summary>
    public bool Holds(IElement element)
    {
        var path = new List<IElement>();
        var isInside = false;
        foreach (var parent in element.Ancestors<IElement>().Take(DeepestLook))
        {
            if (_known.TryGetValue(parent, out isInside))
            {
                break;
            }

            path.Add(parent);
        }

        // From the outermost inwards: what is inside page chrome is page chrome.
        for (var i = path.Count - 1; i >= 0; i--)
        {
            _known[path[i]] = isInside = isInside || IsChrome(path[i]);
        }

        return isInside;
    }

    private static bool IsChrome(IElement element) => element.LocalName switch
    {
        "html" or "body" or "main" or "article" => false,
        "nav" or "footer" or "aside" or "dialog" or "menu" => true,
        "header" =>
            element.Closest("article, section, main, li") is null && element.QuerySelector("article, h2, h3") is null,
        // Some publishing programs put the whole page into one.
        "form" => element.QuerySelector("h1, h2, h3, article, main") is null,
        _ => Roles.Contains(element.GetAttribute("role"))
            || (Names.IsMatch($"{element.ClassName} {element.Id}")
                && element.QuerySelector("article, main, h1") is null),
    };
}
