using System.Net;
using System.Text.Json;

namespace BriefingBot.Articles.Html;

/// <summary>Reads one script of JSON-LD as people write it.</summary>
internal static class JsonLdScript
{
    private const int MostUpdates = 200;

    /// <summary>The article object; null where the script has none, or is broken.</summary>
    /// <param name="source">The script.</param>
    /// <param name="isTitle">Whether a name is one of the page's titles. A video or an episode of another name is one
    /// thing on the page, with a day and a maker of its own.</param>
    public static JsonLd? Read(string source, Func<string, bool> isTitle)
    {
        try
        {
            var objects = JsonLdText.Parse(source).SelectMany(value => Objects(value, 0)).ToList();
            var names = NamesById(objects);
            return objects.Where(IsArticle)
                .Select(article => FromArticle(article, names))
                .OrderByDescending(article => article.Headline is not null)
                .FirstOrDefault()
                ?? objects.Where(IsPage)
                    .Where(page => !IsRecording(page)
                        || ((First(page, "headline") ?? First(page, "name")) is { } name && isTitle(name)))
                    .Select(page => FromArticle(page, names) with { Headline = null })
                    .FirstOrDefault();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The latter for a lone surrogate in an escaped string.
            return null;
        }
    }

    /// <summary>Objects are named once and pointed to by <c>@id</c> elsewhere.</summary>
    private static Dictionary<string, string> NamesById(List<JsonElement> objects)
    {
        var names = new Dictionary<string, string>();
        foreach (var item in objects)
        {
            if (First(item, "@id") is { } id && First(item, "name") is { } name)
            {
                names.TryAdd(id, name);
            }
        }

        return names;
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element, int depth)
    {
        if (depth > 4)
        {
            yield break;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in element.EnumerateArray().Take(50).SelectMany(item => Objects(item, depth + 1)))
            {
                yield return inner;
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            yield return element;
            foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage", "publisher", "author"])
            {
                if (element.TryGetProperty(name, out var graph))
                {
                    foreach (var inner in Objects(graph, depth + 1))
                    {
                        yield return inner;
                    }
                }
            }
        }
    }

    private static bool IsArticle(JsonElement element) =>
        Texts(element, "@type").Any(type => type.EndsWith("Article", StringComparison.Ordinal)
            || type.EndsWith("BlogPosting", StringComparison.Ordinal) || type is "Review" or "Report" or "Recipe");

    private static bool IsPage(JsonElement element) =>
        Texts(element, "@type").Any(type => type is "WebPage" or "ItemPage" or "CreativeWork" or "PodcastEpisode"
            or "VideoObject" or "HowTo" or "MedicalWebPage" or "FAQPage" or "QAPage");

    private static bool IsRecording(JsonElement element) =>
        Texts(element, "@type").Any(type => type is "VideoObject" or "PodcastEpisode");

    private static JsonLd FromArticle(JsonElement article, Dictionary<string, string> names) => new()
    {
        // Many write their entities twice.
        Headline = WebUtility.HtmlDecode(First(article, "headline") ?? First(article, "name")),
        Publisher = Named(article, "publisher", names).Select(pair => pair.Name).FirstOrDefault(),
        Authors =
        [
            .. Named(article, "author", names)
            .Concat(Named(article, "creator", names))
            .Where(pair => !pair.IsOrganisation)
            .Select(pair => pair.Name)
            .Distinct(),
        ],
        Organisations =
        [
            .. Named(article, "author", names).Where(pair => pair.IsOrganisation).Select(pair => pair.Name).Distinct(),
        ],
        Published = First(article, "datePublished") ?? DayNumber(article) ?? First(article, "dateCreated")
            ?? First(article, "uploadDate"),
        Modified = First(article, "dateModified"),
        Image = ImageOf(article),
        Body = First(article, "articleBody") ?? Updates(article),
        Language = First(article, "inLanguage"),
        IsFree = article.TryGetProperty("isAccessibleForFree", out var free)
            ? free.ToString() is not ("False" or "false")
            : null,
        ClosedParts = [.. ClosedPartsOf(article)],
    };

    // A live report is told in parts.
    private static string? Updates(JsonElement article) =>
        article.TryGetProperty("liveBlogUpdate", out var updates) && updates.ValueKind == JsonValueKind.Array
            ? string.Concat(updates.EnumerateArray().Take(MostUpdates).Select(update => First(update, "articleBody"))
                .OfType<string>().Select(text => $"<p>{text}</p>"))
            : null;

    /// <summary>The selectors of the parts that only subscribers see.</summary>
    private static IEnumerable<string> ClosedPartsOf(JsonElement article)
    {
        if (!article.TryGetProperty("hasPart", out var parts))
        {
            return [];
        }

        return (parts.ValueKind == JsonValueKind.Array ? parts.EnumerateArray().Take(10).ToArray() : [parts])
            .SelectMany(part => Texts(part, "cssSelector"))
            .SelectMany(selector => selector.Split(',', StringSplitOptions.TrimEntries));
    }

    private static string? ImageOf(JsonElement article)
    {
        if (!article.TryGetProperty("image", out var image))
        {
            return null;
        }

        image = image.ValueKind == JsonValueKind.Array && image.GetArrayLength() > 0 ? image[0] : image;
        return image.ValueKind switch
        {
            JsonValueKind.String => image.GetString(),
            JsonValueKind.Object => First(image, "url") ?? First(image, "contentUrl"),
            _ => null,
        };
    }

    private static IEnumerable<(string Name, bool IsOrganisation)> Named(
        JsonElement element, string property, Dictionary<string, string> names)
    {
        if (!element.TryGetProperty(property, out var value))
        {
            yield break;
        }

        JsonElement[] items = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Take(10)] : [value];
        foreach (var item in items)
        {
            IEnumerable<string> written = item.ValueKind switch
            {
                JsonValueKind.String => [item.GetString()!],
                JsonValueKind.Object when Texts(item, "name").ToList() is { Count: > 0 } own => own,
                JsonValueKind.Object when First(item, "@id") is { } id
                    && names.TryGetValue(id, out var known) => [known],
                JsonValueKind.Object when First(item, "familyName") is { } family =>
                    [$"{First(item, "givenName")} {family}"],
                _ => [],
            };
            foreach (var name in written.Select(WebUtility.HtmlDecode).OfType<string>()
                .Select(name => name.Contains('<') ? HtmlTree.Parse(name).InnerText() : name)
                .Where(name => !string.IsNullOrWhiteSpace(name)
                    && !name.StartsWith("http", StringComparison.OrdinalIgnoreCase)))
            {
                yield return (name.Trim(), item.ValueKind == JsonValueKind.Object
                    && Texts(item, "@type").Any(type => type.EndsWith("Organization", StringComparison.Ordinal)));
            }
        }
    }

    // 20260512, without the quotation marks.
    private static string? DayNumber(JsonElement article) =>
        article.TryGetProperty("datePublished", out var day) && day.ValueKind == JsonValueKind.Number
            && day.GetRawText() is { Length: 8 } digits ? digits : null;

    private static string? First(JsonElement element, string property) =>
        Texts(element, property).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim();

    private static IEnumerable<string> Texts(JsonElement element, string property)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(property, out var value))
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array =>
                value.EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.String)
                    .Select(item => item.GetString()!)
                    .ToList(),
            JsonValueKind.Object => Texts(value, "@value").Concat(Texts(value, "name")),
            _ => [],
        };
    }
}
