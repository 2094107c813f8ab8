using System.Text.RegularExpressions;
using BriefingBot.Articles.Pages;
using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.Html;

/// <summary>Tells an article from errors, challenges, consent dialogs and first lines of a paywall.</summary>
internal static partial class PageKinds
{
    private const int ShortPage = 1500;
    private const int ShortArticle = 1200;
    private const int ShortNote = 100;
    private const int MostWordsOfError = 12;
    private const int MostWordsOfMessage = 5;
    private const int MostWordsOfSite = 4;
    private const int FewestParagraphs = 3;

    /// <summary>What a page turned out to be.</summary>
    /// <param name="text">The text that was found.</param>
    /// <param name="metadata">What the page says of itself.</param>
    /// <param name="root">All of it: the words that ask for consent or money are no part of the text.</param>
    public static PageKind Of(string text, PageMetadata metadata, HtmlNode root)
    {
        var page = metadata.Page;
        if (text.Length >= ShortPage)
        {
            return PageKind.Article;
        }

        if ((page.Title is { } title && ErrorTitle().IsMatch(title) && IsOfError(title, text, page))
            || (!page.IsPublishedSure && page.Titles.Any(other => IsOfError(other, text, page))))
        {
            return PageKind.Error;
        }

        var visible = root.InnerText();
        if (IsAboutConsent(text) || (VisitorText.IsOne(text) && !IsReportedOn(page.Title))
            || (text.Length < ShortNote && IsAboutConsent(visible[..Math.Min(visible.Length, ShortPage - 1)])))
        {
            return PageKind.Consent;
        }

        return text.Length == 0 ? PageKind.Empty
            : LineWords.Paywalls.IsIn(visible) || (metadata.IsClosed && text.Length < ShortArticle)
                ? PageKind.Paywalled
            : PageKind.Article;
    }

    // "Log in" is no report on logging in.
    private static bool IsReportedOn(string? title) =>
        VisitorText.IsSubject(title) && Prose.CountWords(title!) > 2; // not null: it has a subject

    private static bool IsOfError(string title, string text, ExtractedPage page)
    {
        var rest = ErrorTitle().Match(title) is { Success: true } error ? error.Groups["rest"].Value
            : SaysThatItIsGone(title) ? WithoutMessage(title)
            : null;
        return rest is not null && ((rest != title && SaysThatItIsGone(rest)) || !IsHeadline(rest, text, page));
    }

    private static bool SaysThatItIsGone(string title) =>
        Prose.CountWords(title) <= MostWordsOfError
            && PageWords.Page.IsIn(title) && PageWords.Gone.IsIn(title);

    // "Access denied to the bridge for two years": what goes on behind the words of an error, above sentences that no
    // error has.
    private static bool IsHeadline(string rest, string text, ExtractedPage page) =>
        rest.Any(char.IsLetter)
            && !(Joint().IsMatch(rest) && Prose.CountWords(rest) <= MostWordsOfSite)
            && !SiteAddress().IsMatch(rest)
            && text.Split("\n\n").Count(Prose.IsProse) >= (page.IsPublishedSure ? 1 : FewestParagraphs);

    // Whatever order a language has, the words of an error are few, and what follows is the site's name.
    private static string WithoutMessage(string title) =>
        Joint().Match(title) is { Success: true, Index: var at }
            && !title[..at].Contains(':', StringComparison.Ordinal)
            && Prose.CountWords(title[..at]) <= MostWordsOfMessage
                ? title[at..]
            : Prose.CountWords(title) <= MostWordsOfMessage && !title.Contains(':', StringComparison.Ordinal)
                ? ""
            : title;

    /// <summary>Whether a text is a consent dialog's: cookies, again and again, of the site that the reader is on. A
    /// report on the law of cookies speaks of sites and consent, too, but to nobody.</summary>
    public static bool IsAboutConsent(string text) =>
        text.Length < ShortPage
            && text.Contains("cookie", StringComparison.OrdinalIgnoreCase)
            && Cookies().Count(text) >= 2
            && VisitorText.Unquoted(text) is var own
            && (LineWords.ThisSite.IsIn(own)
                || (LineWords.Sites.IsIn(own) && PageWords.You.IsIn(own) && PageWords.We.IsIn(own)));

    [GeneratedRegex(
        @"^(?:error|not found|forbidden|bad gateway|service unavailable"
        + @"|(?:40[0-9]|41[0-9]|429|451|50[0-9])(?: (?:error|bad request|unauthori[sz]ed|authori[sz]ation required"
        + @"|forbidden|(?:page )?not found|method not allowed|not acceptable|request time-?out|gone|too many requests"
        + @"|unavailable for legal reasons|internal server error|bad gateway|(?:service )?(?:temporarily )?unavailable"
        + @"|backend fetch failed|gateway time-?out)\b)?(?<rest>(?![ ,.(%'’-]?\w|% \w).{0,40})"
        + @"|(?:error (?:40[0-9]|41[0-9]|429|451|50[0-9])\b|access (?:to this page has been )?denied|just a moment"
        + @"|attention required|are you (?:a robot|human)|robot or human|security check"
        + @"|(?:your|this) browser is (?:not|no longer) supported|checking your browser\b"
        + @"|please wait|verif(?:y|ying) (?:you are|that you)(?: human)?|one more step|request blocked"
        + @"|pardon our interruption)(?<rest>.*))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ErrorTitle();

    // Behind a colon, a small letter goes on with a sentence.
    [GeneratedRegex(@" *[|–—·•-] |\||: (?!\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^ *[|–—·•:-] ?(?:[\p{L}\p{N}-]+\.)+\p{Ll}{2,}(?![\w.])", RegexOptions.CultureInvariant)]
    private static partial Regex SiteAddress();

    [GeneratedRegex(@"\bcookies?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cookies();
}
