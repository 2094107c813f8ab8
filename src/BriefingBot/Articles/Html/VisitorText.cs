using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.Html;

/// <summary>Recognises text that speaks to whoever visits the page, of mail, terms, data and prices: sign-ups, consent,
/// offers. It says "we" and "you" and keeps to these subjects, which reports and reviews do not.</summary>
internal static partial class VisitorText
{
    // One such word in some thirty.
    private const int CharactersAPhrase = 200;
    private const int Price = 3;
    private const int LongestText = 2500;
    private const int LongestTag = 600;
    private const int CharactersAPriceWord = 100;

    /// <summary>Whether the text of a box is of this kind.</summary>
    public static bool IsOne(string text)
    {
        if (text.Length > LongestText)
        {
            return false;
        }

        var own = Unquoted(text);
        if (!PageWords.You.IsIn(own) || !PageWords.We.IsIn(own))
        {
            return false;
        }

        Span<int> counts = stackalloc int[Price];
        for (var topic = 0; topic < Price; topic++)
        {
            counts[topic] = PageWords.Topics[topic].CountIn(text, most: 5);
        }

        var sum = counts[0] + counts[1] + counts[2];
        return counts.Count(0) < 2 && sum >= 3 && sum * CharactersAPhrase >= text.Length;
    }

    /// <summary>Whether the text of a box that leads on somewhere is little but what reading on costs.</summary>
    public static bool IsPriceTag(string text) =>
        text.Length <= LongestTag
            && PageWords.You.IsIn(text)
            && PageWords.We.IsIn(text)
            && PageWords.Topics[Price].CountIn(text, most: 5) is >= 3 and var count
            && count * CharactersAPriceWord >= text.Length;

    /// <summary>Whether a box that the page itself names as closed offers to open it.</summary>
    public static bool IsOffer(string text) =>
        text.Length <= LongestText
            && PageWords.You.IsIn(text)
            && PageWords.Topics.Sum(topic => topic.CountIn(text, most: 3)) >= 2;

    /// <summary>Whether a headline is about what such text is about.</summary>
    public static bool IsSubject(string? title) =>
        title is not null && PageWords.Topics.Take(Price).Any(topic => topic.IsIn(title));

    /// <summary>A text without what somebody says in it.</summary>
    public static string Unquoted(string text) => Quotation().Replace(text, " ");

    [GeneratedRegex(
        "[“„][^“”„]{0,600}[“”]|«[^«»]{0,600}»|»[^«»]{0,600}«|\"[^\"]{0,600}\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
