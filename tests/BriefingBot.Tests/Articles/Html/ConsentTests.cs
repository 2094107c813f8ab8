using BriefingBot.Articles.Pages;
using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>What asks for consent is no text, and what reports on consent is.</summary>
public sealed class ConsentTests
{
    private const string Note =
        "The central bank of Senn applied on Monday to close the Harbour Bank. It will stop making payments and taking "
            + "deposits, and has no functions that others depend on.";

    private const string Dialog =
        "<h2>Our use of cookies</h2><p>We use necessary cookies to make our site work, for example to manage your "
            + "session. We would also like to use some other cookies, those of third parties too, to improve the site."
            + "</p><p>By clicking accept on this banner, you accept our use of optional cookies, which you may "
            + "refuse at any time.</p><button>Yes</button>";

    private const string Dialogue =
        "<p>Wir verwenden notwendige Cookies, damit unsere Website funktioniert, zum Beispiel für Ihre Sitzung. Wir "
            + "möchten außerdem weitere Cookies verwenden, auch solche von Dritten, um diese Seite zu verbessern.</p>"
            + "<p>Mit einem Klick stimmen Sie allen Cookies zu, und Sie können dies jederzeit widerrufen.</p>"
            + "<button>Ja</button>";

    [Theory]
    [InlineData("<div class='cookie__overlay'>", Dialog)]
    [InlineData("<div role='dialog' class='x1'>", Dialog)]
    [InlineData("<div class='x1'>", Dialog)]
    [InlineData("<section class='y2'>", Dialogue)]
    [InlineData("<div role='alertdialog'>", Dialogue)]
    public void A_dialog_longer_than_a_notice_hides_nothing(string open, string dialog)
    {
        var box = $"{open}{dialog}</{open[1..].Split(' ')[0]}>";
        var main = $"<main><div><h1>Harbour Bank closes</h1><div class='c'><p>{Note}</p></div></div></main>";

        Assert.Equal((PageKind.Article, Note), Read(box + main));
        Assert.Equal((PageKind.Article, Note), Read(main + box));
    }

    [Theory]
    [InlineData(Dialog)]
    [InlineData(Dialogue)]
    public void A_dialog_alone_is_no_article(string dialog) =>
        Assert.Equal((PageKind.Consent, ""), Read($"<div class='x1'>{dialog}</div>"));

    [Theory]
    [InlineData(
        "consent-decree",
        "The consent decree of 2019 obliges the police of Odel to record each stop, and a monitor "
            + "reads the records twice a year, the court wrote.")]
    [InlineData(
        "cookie-law",
        "Under the law of cookies a website has to ask before it stores any, and refusing cookies has to be "
            + "as easy as accepting them, the judges wrote.")]
    [InlineData(
        "gdpr-case",
        "Das Gericht entschied, dass ein Klick auf ein vorausgefülltes Feld keine Einwilligung ist, und "
            + "dass Cookies ohne sie nicht gesetzt werden dürfen.")]
    public void A_box_that_is_named_after_consent_and_asks_for_none_is_text(string name, string text)
    {
        var box = $"<div class='{name}'><p>{text}</p></div>";

        Assert.Contains(text, Read($"<article>{Heading}{BodyHtml}{box}</article>").Text, StringComparison.Ordinal);
        Assert.Contains(
            text,
            Read($"<article>{Heading}<p>{Lead}</p><ul><li>One</li></ul>{box}<ul><li>Two</li></ul>{BodyHtml}</article>")
                .Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Websites that set cookies before anyone can accept them break the law, the court of Odel said on Monday. "
            + "The firm had stored advertising cookies for thirteen months on the computers of its readers.")]
    [InlineData(
        "“We ask you once, and you accept the cookies or you do not,” the head of the firm told the court of Odel, "
            + "which fined websites of hers nine million crowns for cookies that nobody had been asked about.")]
    [InlineData(
        "Das Gericht in Odel untersagte am Montag Cookies, die ohne Zustimmung gesetzt werden. Die Webseite des "
            + "Verlags hatte Cookies dreizehn Monate lang gespeichert, ohne jemanden zu fragen.")]
    public void A_short_report_on_cookies_is_an_article(string text) =>
        Assert.Equal(
            (PageKind.Article, text), Read($"<article><h1>Odel court rules on tracking</h1><p>{text}</p></article>"));

    [Fact]
    public void What_somebody_says_of_terms_is_text()
    {
        const string Said =
            "“We sent you our privacy policy, and you agreed to the terms, the cookies and our newsletter,” the "
                + "chairman wrote to the subscribers, who had unsubscribed from the mailing list in May.";

        Assert.Contains(
            Said,
            Read($"<article>{Heading}<p>{Lead}</p><div><p>{Said}</p></div>{BodyHtml}</article>").Text,
            StringComparison.Ordinal);
    }

    private static (PageKind Kind, string Text) Read(string body)
    {
        var page = Page(body, title: "Odel");
        return (page.Kind, page.Text);
    }
}
