using System.Text.RegularExpressions;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>Takes the outlet's name off a title that a page or an aggregator put it behind or before.</summary>
internal static partial class OutletTail
{
    // What sites call themselves behind a title, whatever their own name.
    private static readonly HashSet<string> WordsOfSites = new(StringComparer.OrdinalIgnoreCase)
    {
        "news", "weather", "sports", "sport", "traffic", "tv", "radio", "online", "newspaper", "nachrichten",
        "noticias", "notícias", "actualités", "новости", "новини", "abc", "cbs", "nbc", "fox", "cnn", "pbs",
    };

    /// <summary>
    /// The title without its outlet ("Ferry sinks - The Lake Post"); as it is where nothing else would be left.
    /// </summary>
    /// <param name="title">The title, trimmed.</param>
    /// <param name="article">Its article, which knows what its outlet and source are called.</param>
    public static string Cut(string title, Article article)
    {
        foreach (var mark in TitleMarks.Spaced)
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

        if (StationBefore().Match(title) is { Success: true, Length: var length })
        {
            return Cut(title[length..], article);
        }

        if (Station().Match(title) is { Success: true, Index: var at and > 0 })
        {
            return Cut(title[..at], article);
        }

        var cut = HeadlineTail.Cut(title);
        return cut.Length < title.Length && IsOfSite(title[cut.Length..]) ? cut : title;
    }

    // "- Ostby News, Weather & Sports", "- CBS 5", "- wbx9.example", "- WBX9", "- KBXR Ostby".
    private static bool IsOfSite(string tail) => tail.Split([' ', ',', '|', '&'], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => WordsOfSites.Contains(word)
            || (word.Length > 4 && word.IndexOf('.') is > 1 and var dot && dot < word.Length - 2)
            || (char.IsAsciiDigit(word[^1]) && word.Count(char.IsAsciiLetterUpper) >= 3)
            || (word is ['K' or 'W', _, _, _] && word.All(char.IsAsciiLetterUpper)));

    private static bool IsOutlet(string name, Article article) =>
        NameKey.Of(name) is { Length: > 1 } key
        && (new[] { article.Outlet, article.SourceName, article.Origin }.Any(known => key == NameKey.Of(known ?? ""))
            || (article.Url is { IsAbsoluteUri: true, Host.Length: > 0 } url && key == NameKey.OfHost(url.Host)));

    // "- WBXR Local 6: your news and sport", "| KBXR 3 Ostby": call letters, as stations of North America have them.
    // "- BayTV.com Ostby".
    [GeneratedRegex(
        @"(?<=\p{L}{2}.{12,200}) [-–—|] (?:[KW][A-Z]{3}(?:-?[A-Z]{2})? (?:Local |Channel |News)?\d{1,2}"
        + @"|\p{Lu}[\p{L}\d]{2,20}\.(?:com|net|org|tv))\b.{0,60}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Station();

    // "WBX 9 - ", "Channel 5: ", "KBXR | ": a station before the headline.
    [GeneratedRegex(
        @"^(?:(?:ABC|CBS|NBC|FOX|CW|Channel|News|Local) ?\d{1,2}(?: News)?"
        + @"|[KW][A-Z]{2,3} ?\d{1,2}|[KW][A-Z]{3}(?=\s?\|))\s?[-–—|:]\s"
        + @"(?=(?:\S+\s){3})", RegexOptions.CultureInvariant)]
    private static partial Regex StationBefore();
}
