using System.Globalization;
using BriefingBot.Sources.Addresses;

namespace BriefingBot.Articles.Html;

/// <summary>Finds the first large picture of an article, for pages whose head names none.</summary>
internal static class LeadPicture
{
    private const int SmallestSide = 150;
    private const int MostPictures = 60;

    // Where the address stands when a script loads the picture later.
    private static readonly string[] LateAddresses =
        ["data-src", "data-original", "data-lazy-src", "data-lazy", "data-srcset", "srcset", "src"];

    /// <summary>The absolute address of the first large picture of an article; null where there is none.</summary>
    /// <param name="root">The page, not pruned.</param>
    /// <param name="page">The page's address, against which relative ones are resolved; null where unknown.</param>
    public static Uri? Find(HtmlNode root, Uri? page)
    {
        var isBelowHeading = false;
        Uri? first = null;
        var seen = 0;
        foreach (var node in root.WalkWithout(IsOthers))
        {
            isBelowHeading |= node.Tag == "h1";
            if (node.Tag is not ("img" or "amp-img") || ++seen > MostPictures || IsSmall(node)
                || AddressOf(node, page) is not { } address)
            {
                continue;
            }

            if (isBelowHeading)
            {
                return address;
            }

            first ??= node.Parent?.Tag is "figure" or "picture" ? address : null;
        }

        return first;
    }

    private static bool IsOthers(HtmlNode node) =>
        node.IsText || node.Tag is "nav" or "aside" or "footer" or "head" or "script" or "form"
            || node.Is(BoxKinds.Comments) || node.Is(BoxKinds.Author)
            || (node.Is(BoxKinds.OthersArticles) && !node.Holds("h1"));

    private static bool IsSmall(HtmlNode picture) =>
        IsBelow(picture["width"]) || IsBelow(picture["height"]) || picture.Is(BoxKinds.Icon);

    /// <summary>Whether a side is given, and is an icon's.</summary>
    public static bool IsBelow(string? size) =>
        int.TryParse(size.AsSpan().TrimEnd("px"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var side)
            && side < SmallestSide;

    private static Uri? AddressOf(HtmlNode picture, Uri? page)
    {
        foreach (var name in LateAddresses)
        {
            if (picture[name] is not { } written || written.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var address = name.EndsWith("srcset", StringComparison.Ordinal) ? LargestOf(written) : written;
            if (UrlIdentity.Resolve(address, page) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // "a.jpg 480w, b.jpg 1200w": the last is the largest as people write it.
    private static string? LargestOf(string set) =>
        set.Split(", ", StringSplitOptions.RemoveEmptyEntries).LastOrDefault()?.Trim().Split(' ')[0];
}
