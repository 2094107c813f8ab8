using BriefingBot.Text;

namespace BriefingBot.Stories;

/// <summary>Takes the outlet's name off a title that a page or an aggregator put it behind or before.</summary>
internal static class OutletTail
{
    private static readonly string[] Marks = [" - ", " – ", " — ", " | ", " · ", " :: ", " » ", " // "];

    /// <summary>
    /// The title without its outlet ("Ferry sinks - The Lake Post"); as it is where nothing else would be left.
    /// </summary>
    /// <param name="title">The title, trimmed.</param>
    /// <param name="article">Its article, which knows what its outlet and source are called.</param>
    public static string Cut(string title, Article article)
    {
        foreach (var mark in Marks)
        {
            var last = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (last > 0 && IsOutlet(title[(last + mark.Length)..], article))
            {
                return Cut(title[..last].TrimEnd(), article);
            }

            var first = title.IndexOf(mark, StringComparison.Ordinal);
            if (mark is not " - " && first > 0 && IsOutlet(title[..first], article))
            {
                return title[(first + mark.Length)..].TrimStart();
            }
        }

        return title;
    }

    private static bool IsOutlet(string name, Article article) =>
        Squeezed(name) is { Length: > 1 } squeezed
        && (squeezed == Squeezed(article.Outlet)
            || squeezed == Squeezed(article.SourceName)
            || squeezed == Squeezed(article.Origin)
            || squeezed == Host(article.Url));

    // "The Lake Post", "Lake Post" and "lakepost.example" are one name.
    private static string Squeezed(string? name)
    {
        var letters = string.Concat((name ?? "").Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return letters.Length > 5 && letters.StartsWith("the", StringComparison.Ordinal) ? letters[3..] : letters;
    }

    private static string? Host(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true, Host.Length: > 0 })
        {
            return null;
        }

        var labels = address.Host.Split('.');
        return labels.Length > 1 ? Squeezed(labels[^2]) : null;
    }
}
