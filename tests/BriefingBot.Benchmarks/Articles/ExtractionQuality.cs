using System.Text;
using System.Text.RegularExpressions;
using BriefingBot.Articles;

namespace BriefingBot.Benchmarks.Articles;

/// <summary>
/// <c>extraction</c>: mean precision and recall over four-word shingles, and their F1 (the measure of the public
/// article-extraction benchmark), on the pages as they are, without any class or id, and without HTML5's elements,
/// roles and microdata: what rests on structure alone has to hold where nobody knows the names.
/// </summary>
internal static partial class ExtractionQuality
{
    public static int Run(string[] args)
    {
        _ = args;
        if (ExtractionPage.Load() is not { } pages)
        {
            return 1;
        }

        Print("as they are", pages, html => html);
        Print("without class and id", pages, html => Names().Replace(html, " "));
        Print(
            "without article, main, nav, …, role and itemprop",
            pages,
            html => Roles().Replace(Sections().Replace(html, "<$1div"), " "));
        return 0;
    }

    private static void Print(string name, IReadOnlyList<ExtractionPage> pages, Func<string, string> change)
    {
        double precision = 0, recall = 0;
        foreach (var page in pages)
        {
            var body = Encoding.Latin1.GetBytes(change(Encoding.Latin1.GetString(page.Document.Body.Span)));
            var (found, true_) =
                (Shingles(PageExtractor.Extract(page.Document with { Body = body }).Text), Shingles(page.Text));
            var common = found.Sum(pair => Math.Min(pair.Value, true_.GetValueOrDefault(pair.Key)));
            precision += found.Count == 0 ? 0 : (double)common / found.Values.Sum();
            recall += (double)common / true_.Values.Sum();
        }

        (precision, recall) = (precision / pages.Count, recall / pages.Count);
        Console.WriteLine(
            $"extraction {pages.Count} pages {name}: precision {precision:F3} recall {recall:F3} F1 "
                + $"{2 * precision * recall / (precision + recall):F3}");
    }

    private static Dictionary<string, int> Shingles(string text)
    {
        var words = Words().Matches(text).Select(match => match.Value).ToArray();
        var count = Math.Max(1, words.Length - 3);
        return Enumerable.Range(0, count)
            .Select(i => string.Join(' ', words.Skip(i).Take(4)))
            .Where(shingle => shingle.Length > 0)
            .CountBy(shingle => shingle)
            .ToDictionary();
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\s(?:class|id)=(?:""[^""]*""|'[^']*'|[^\s>""']+)")]
    private static partial Regex Names();

    [GeneratedRegex(@"<(/?)(?:article|main|header|footer|nav|aside|section|figure|figcaption)\b")]
    private static partial Regex Sections();

    [GeneratedRegex(@"\s(?:role|itemprop)=(?:""[^""]*""|'[^']*'|[^\s>""']+)")]
    private static partial Regex Roles();
}
