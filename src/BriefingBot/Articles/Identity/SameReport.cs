using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Articles.Identity;

/// <summary>Tells whether what came under one address through two sources is one report. Anybody's feed can name
/// anybody's page under its very title: texts that agree prove it, a title only where there is no more.</summary>
internal static class SameReport
{
    private const int FewestWords = 3;
    private const int FewestOfText = 8;
    private const double MostOfTitle = 0.8;
    private const double MostOfText = 0.6;
    private const int ReadOfText = 4000;
    private const int StemLength = 5;

    /// <summary>Whether two articles under one address are one report.</summary>
    /// <param name="entryTitle">What the other's entry was called, where its page has another title.</param>
    public static bool Is(Article known, Article other, string? entryTitle) =>
        HasText(known) && HasText(other)
            ? IsOfText(known, other)
            : (known.Title is { } title && (IsTitle(title, other.Title) || IsTitle(title, entryTitle)))
                || Agree(All(known), All(other), MostOfText);

    /// <summary>Whether most of the shorter text stands in the longer one.</summary>
    public static bool IsOfText(Article known, Article other) =>
        Agree(Start(known.Text), Start(other.Text), MostOfText);

    private static bool HasText(Article article) => Words(Start(article.Text)).Count >= FewestOfText;

    private static bool IsTitle(string one, string? other) =>
        other is not null && (LetterKey.Same(one, other) || Agree(one, other, MostOfTitle));

    // Of a word or two nothing is told.
    private static bool Agree(string one, string other, double share)
    {
        var (told, said) = (Words(one), Words(other));
        var least = Math.Min(told.Count, said.Count);
        return least >= FewestWords && told.Count(said.Contains) >= least * share;
    }

    private static string All(Article article) => $"{article.Title}\n{Start(article.Text)}";

    private static string Start(string text) => text.Length > ReadOfText ? text[..ReadOfText] : text;

    private static HashSet<string> Words(string text) =>
        [.. ContentWords.Of(text).Select(word => word.Length > StemLength ? word[..StemLength] : word)];
}
