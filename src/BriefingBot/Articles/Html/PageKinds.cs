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

        if ((page.Title is { } title && ErrorTitle().IsMatch(title)) || (!page.IsPublishedSure
            && page.Titles.Any(other => SaysThatItIsGone(other) || ErrorTitle().IsMatch(other))))
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

    private static bool SaysThatItIsGone(string title) =>
        Prose.CountWords(title) <= MostWordsOfError
            && PageWords.Page.IsIn(title) && PageWords.Gone.IsIn(title);

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
        @"^(?:error|error (?:40[0-9]|41[0-9]|429|451|50[0-9])\b.*"
        + @"|(?:40[0-9]|41[0-9]|429|451|50[0-9])(?:\W.{0,40})?|not found"
        + @"|access (?:to this page has been )?denied.*|forbidden|just a moment.*|attention required.*"
        + @"|are you (?:a robot|human).*|robot or human.*|security check.*"
        + @"|(?:your|this) browser is (?:not|no longer) supported.*|checking your browser\b.*"
        + @"|please wait.*|verif(?:y|ying) (?:you are|that you).*|one more step.*|bad gateway|service unavailable"
        + @"|request blocked.*|pardon our interruption.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ErrorTitle();

    [GeneratedRegex(@"\bcookies?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cookies();
}
