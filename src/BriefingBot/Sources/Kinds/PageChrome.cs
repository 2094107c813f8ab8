using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace BriefingBot.Sources.Kinds;

/// <summary>Tells what stands around the articles of a page: its menus, foot, side columns, forms and dialogs.</summary>
internal sealed partial class PageChrome
{
    private const int DeepestLook = 200;

    private readonly Dictionary<IElement, bool> _known = [];

    /// <summary>Whether an element stands in the page's furniture.</summary>
    public bool Holds(IElement element)
    {
        var path = new List<IElement>();
        var isInside = false;
        for (var parent = element.ParentElement; parent is not null && path.Count < DeepestLook; parent = parent.ParentElement)
        {
            if (_known.TryGetValue(parent, out isInside))
            {
                break;
            }

            path.Add(parent);
        }

        // From the outermost inwards: what is inside furniture is furniture.
        for (var i = path.Count - 1; i >= 0; i--)
        {
            _known[path[i]] = isInside = isInside || IsFurniture(path[i]);
        }

        return isInside;
    }

    private static bool IsFurniture(IElement element) => element.LocalName switch
    {
        "html" or "body" or "main" or "article" => false,
        "nav" or "footer" or "aside" or "dialog" or "menu" => true,
        "header" => element.Closest("article, section, main, li") is null && element.QuerySelector("article, h2, h3") is null,
        "form" => element.QuerySelector("h1, h2, h3, article, main") is null, // some programs put the whole page into one
        _ => element.GetAttribute("role") is "navigation" or "contentinfo" or "menu" or "menubar" or "search" or "dialog" or "complementary" or "tablist"
            || (Names().IsMatch($"{element.ClassName} {element.Id}") && element.QuerySelector("article, main, h1") is null),
    };

    // Not "has-sidebar" or "with-menu": they tell of the page, not of the box.
    [GeneratedRegex(@"(?<![a-z])(?<!(?:has|with|no|without|show|open)[-_])(?:(?:top|main|site|sub|primary|global|head|header|foot|bottom|meta|left|right)?-?nav|navbar|navigation|menu|mega-?menu|submenu|footer|breadcrumbs?|sidebar|side-?bar|social|share|sharing|tags?|tag-?list|tag-?cloud|pagination|paginator|pager|cookie|consent|login|toolbar|subnav|topbar|top-?bar|languages?|lang-?switch(?:er)?|skip-?links?|byline|bread-?crumbs?|newsletter|advert|advertisement|sponsored|promo-?bar|copyright|site-?links?|blogroll)(?![a-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Names();
}
