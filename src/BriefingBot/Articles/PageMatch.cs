using BriefingBot.Articles.Html;
using BriefingBot.Articles.Pages;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Articles;

/// <summary>Tells whether a page that was fetched for an entry is the entry's article. Servers send other pages in its
/// place, in any language: for consent, to log in, for what is gone, the front page. Such a page shares no rare word
/// with what the feed says of the article.</summary>
internal static class PageMatch
{
    private const int EnoughWords = 4;
    private const int ReadOfSummary = 400;
    private const int ReadOfText = 8000;
    private const int StemLength = 5;
    private const int FewWords = 3;

    /// <summary>Whether the page may be the article; true where the entry says too little to tell by.</summary>
    public static bool IsOf(Entry entry, ExtractedPage page)
    {
        var told = Words(entry.Title ?? "");
        if (told.Count < EnoughWords && (entry.Summary ?? entry.ContentText ?? entry.ContentHtml) is { } summary)
        {
            told.UnionWith(Words(Start(HtmlReader.ReadFragment(Start(summary, ReadOfText)), ReadOfSummary)));
        }

        if (told.Count < FewWords)
        {
            return true;
        }

        var inTitles = page.Titles.Append(page.Title).OfType<string>().SelectMany(Words).Distinct()
            .Count(told.Contains);
        var inText = Words(Start(page.Text, ReadOfText)).Count(told.Contains);
        return (inTitles > 0 && inTitles * 4 >= told.Count)
            || (inText >= 2 && inText * 5 >= told.Count)
            || (told.Count == FewWords && inTitles + inText > 0);
    }

    private static string Start(string text, int length) => text.Length > length ? text[..length] : text;

    /// <summary>The beginnings of a text's words that are not in every text.</summary>
    private static HashSet<string> Words(string text) =>
        [.. ContentWords.Of(text)
            .Where(word => !PageWords.Media.Contains(word) && !PageWords.You.Contains(word))
            .Select(word => word.Length > StemLength ? word[..StemLength] : word)];
}
