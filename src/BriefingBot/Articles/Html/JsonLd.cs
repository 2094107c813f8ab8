using BriefingBot.Text;

namespace BriefingBot.Articles.Html;

/// <summary>A page's JSON-LD (https://schema.org/NewsArticle); broken scripts are passed over.</summary>
internal sealed record JsonLd
{
    public string? Headline { get; init; }
    public string? Publisher { get; init; }
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Authors that are organisations: a wire agency, or the outlet itself.</summary>
    public IReadOnlyList<string> Organisations { get; init; } = [];
    public string? Published { get; init; }
    public string? Modified { get; init; }
    public string? Image { get; init; }
    public string? Body { get; init; }
    public string? Language { get; init; }
    public bool? IsFree { get; init; }

    /// <summary>CSS selectors of what is not free to read.</summary>
    public IReadOnlyList<string> ClosedParts { get; init; } = [];

    /// <summary>The article object of the page's scripts; empty where there is none.</summary>
    public static JsonLd Read(HtmlNode root, MetaTags tags)
    {
        JsonLd? found = null;
        foreach (var script in root.Elements("script")
            .Where(script => script["type"]?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true))
        {
            var read = JsonLdScript.Read(string.Concat(script.Children.Select(child => child.Text)), tags.IsTitle);
            if (read is not null)
            {
                found = found is null ? read
                    : found.Headline is null && read.Headline is not null ? read.FilledFrom(found)
                    : found.FilledFrom(read);
            }
        }

        return found ?? new JsonLd();
    }

    /// <summary>With another script's words where this one is silent, unless of another headline.</summary>
    private JsonLd FilledFrom(JsonLd other) =>
        Headline is not null && other.Headline is not null && !LetterKey.Same(Headline, other.Headline)
            ? this
            : this with
            {
                Publisher = Publisher ?? other.Publisher,
                Authors = Authors.Count > 0 ? Authors : other.Authors,
                Organisations = Organisations.Count > 0 ? Organisations : other.Organisations,
                Published = Published ?? other.Published,
                Modified = Modified ?? other.Modified,
                Image = Image ?? other.Image,
                Body = Body ?? other.Body,
                IsFree = IsFree ?? other.IsFree,
                ClosedParts = ClosedParts.Count > 0 ? ClosedParts : other.ClosedParts,
            };
}
