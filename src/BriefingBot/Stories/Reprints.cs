using BriefingBot.Articles.Identity;
using BriefingBot.Text;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// Finds among the reports of one story those that print another's text, be it three lines or the opening alone. Of all
/// news so little makes no copy (<see cref="CopyIndex"/>): a line that stands on many pages would join what is not one.
/// </summary>
internal static class Reprints
{
    /// <summary>The share of the shorter text that stands in the longer one.</summary>
    private const double Shared = 0.9;

    /// <summary>Parts of one text have more than this share of the shorter one in common.</summary>
    private const double Little = 0.3;

    /// <summary>Texts of fewer shingles are reprints only if they are equal.</summary>
    private const int FewShingles = 4;

    /// <summary>A sentence of the story has so many terms of one of its titles: one alone may be "live".</summary>
    private const int TermsOfTitle = 2;

    /// <summary>The reports with the copies marked: the shorter text is the copy, so that nothing is lost.</summary>
    public static IEnumerable<Article> Marked(List<Article> articles)
    {
        if (articles.Count < 2)
        {
            return articles; // most stories have one report, and each is built anew at every change
        }

        var texts = articles.Where(article => article.CopyOf is null)
            .Select(article => (Article: article, Shingles: TextSignature.ShinglesOf(article.Text)))
            .Where(text => text.Shingles.Count > 0)
            .OrderByDescending(text => text.Shingles.Count)
            .ToList();
        // Few stories have a text that stands in another.
        var titles = new Lazy<List<FactTerms>>(() => texts.ConvertAll(
            text => FactTerms.Of(ReportTitle.Of(text.Article) ?? "", text.Article.Language)));
        var originals = new Dictionary<string, string>(StringComparer.Ordinal);
        // Each is asked about for each of its copies.
        var roundUps = new Lazy<HashSet<string>>(() =>
            texts.Where(text => IsRoundUp(text, texts)).Select(text => text.Article.Id).ToHashSet());
        for (var i = 1; i < texts.Count; i++)
        {
            var (copy, shingles) = texts[i];
            var tells = new Lazy<bool>(() => Tells(copy, titles.Value));
            var original = texts[..i].Find(text => !text.Article.IsOf(copy.IndependentOutlet)
                && Contains(text.Shingles, shingles)
                && (tells.Value || TitleOf(copy) == TitleOf(text.Article))
                && !IsNews(copy, text.Article)
                && !roundUps.Value.Contains(text.Article.Id));
            if (original.Article is { } found)
            {
                originals[copy.Id] = found.Id;
            }
        }

        return articles.Select(article =>
            originals.TryGetValue(article.Id, out var id) ? article with { CopyOf = id } : article);
    }

    // What holds several reports that were known before it and have little in common was put together from them,
    // whatever day it bears.
    private static bool IsRoundUp(
        (Article Article, HashSet<ulong> Shingles) text, List<(Article Article, HashSet<ulong> Shingles)> texts)
    {
        var held = texts.Where(other => other.Shingles.Count < text.Shingles.Count
            && other.Article.IsKnownBefore(text.Article) && !other.Article.IsOf(text.Article.IndependentOutlet)
            && Contains(text.Shingles, other.Shingles)).ToList();
        return held.Skip(1).Any(other =>
            other.Shingles.Count(held[0].Shingles.Contains) < Little * other.Shingles.Count);
    }

    // "Check back for updates." stands below everybody's news, whoever wrote it.
    private static bool Tells(Article copy, List<FactTerms> titles) =>
        SentenceSplitter.Split(copy.Text).Where(sentence => !PageDebris.Is(sentence))
            .Select(sentence => FactTerms.Of(sentence, copy.Language).Keys.ToHashSet(StringComparer.Ordinal))
            .Any(terms => titles.Exists(title => title.Keys.Count(terms.Contains) >= TermsOfTitle));

    private static string TitleOf(Article article) => LetterKey.Of(HeadlineTail.Cut(ReportTitle.Of(article) ?? ""));

    // What came first and stands in a longer report is no version of that. A title may tell the end alone.
    private static bool IsNews(Article copy, Article original) => !copy.IsKnownBefore(original)
        && (OtherVersion.Is(copy, original)
            || !Outcomes.Of(copy.Title ?? "").IsSubsetOf(Outcomes.Of($"{original.Title}. {original.Text}")));

    private static bool IsOf(this Article article, string outlet) =>
        string.Equals(article.IndependentOutlet.Trim(), outlet.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool Contains(HashSet<ulong> longer, HashSet<ulong> shorter)
    {
        if (shorter.Count < FewShingles)
        {
            return shorter.SetEquals(longer);
        }

        var missing = 0;
        var most = (1 - Shared) * shorter.Count;
        return shorter.All(shingle => longer.Contains(shingle) || ++missing <= most);
    }
}
