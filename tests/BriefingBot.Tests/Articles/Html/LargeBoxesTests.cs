using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>What is as long as the article beside it, or longer.</summary>
public sealed class LargeBoxesTests
{
    private const string Other =
        "The choir of the cathedral has found a conductor after a search of two years and four concerts on trial.";

    [Theory]
    [InlineData("<div id='onetrust-consent-sdk'>", "</div>")]
    [InlineData("<div class='fc-consent-root'><div>", "</div></div>")]
    [InlineData("<div class='panel' style='display:none'>", "</div>")]
    [InlineData("<section hidden>", "</section>")]
    [InlineData("<div class='sidebar-x'>", "</div>")]
    [InlineData("<div role='dialog'>", "</div>")]
    public void A_box_beside_an_article_is_none_of_it_however_long_it_is(string before, string behind) =>
        Assert.Equal(
            BodyText,
            Page($"<article>{Heading}{BodyHtml}</article>{before}{Paragraphs(Other, Fourth, Other, Fourth, Other)}{behind}")
                .Text);

    [Theory]
    [InlineData("related-x")]
    [InlineData("modal")]
    public void A_box_that_holds_nearly_all_is_the_article_with_its_lead_whatever_it_is_called(string name) =>
        Assert.Equal(
            $"{Other}\n\n{BodyText}",
            Page($"<header>{Heading}<p>{Other}</p></header><div class='{name}'>{BodyHtml}</div>").Text);

    [Fact]
    public void Parts_of_an_article_may_have_short_linked_headings()
    {
        var parts = string.Concat(((string[])["The lock", "The mole", "The dock"]).Select(
            (heading, at) => $"<div><h2><a href='/{at}'>{heading}</a></h2><p>{Body[at]}</p></div>"));

        Assert.Equal(BodyText, Page($"<article>{Heading}{parts}</article>").Text);
        Assert.Equal(BodyText, Page($"<div>{Heading}{parts}</div>").Text);
    }

    [Theory]
    [InlineData("<article>{0}<button>Show all</button><div hidden>{1}</div></article>")]
    [InlineData("<div>{0}<div class='popular-story'>{1}</div></div>")]
    public void The_folded_rest_of_an_article_is_its_text(string page)
    {
        string[] rest = [.. Body[1..], Other, $"{Fourth} {Other}"];

        Assert.Equal(
            string.Join("\n\n", [Lead, .. rest]),
            Page(string.Format(null, page, Heading + Paragraphs(Lead), Paragraphs(rest))).Text);
    }

    [Fact]
    public void One_sentence_under_two_headings_stands_under_both()
    {
        const string Close = "Anybody who saw something is asked to call the police station at the harbour of Norrby.";
        var days = $"<h2>Monday</h2>{Paragraphs(Second, Close)}<h2>Tuesday</h2>{Paragraphs(Third, Close)}";

        Assert.Equal(
            string.Join("\n\n", Lead, "Monday", Second, Close, "Tuesday", Third, Close),
            Page($"<article>{Heading}{Paragraphs(Lead)}{days}</article>").Text);
    }

    [Theory]
    [InlineData(
        "We and our 812 partners store information on your device, such as identifiers in cookies.",
        "You may accept or object where we claim a legitimate interest, or withdraw your consent in our privacy policy.",
        "Performance cookies let us count visits and see which pages of our site you and other visitors read most.",
        "We use them for personalised advertising and to measure what our advertisers show you on your browser.")]
    [InlineData(
        "Wir und unsere 812 Partner speichern Informationen auf Ihrem Endgerät, zum Beispiel Kennungen in Cookies.",
        "Sie können zustimmen oder der Verarbeitung widersprechen und Ihre Einwilligung jederzeit widerrufen.",
        "Cookies für die Leistung zählen Ihre Besuche und zeigen uns, welche Seiten von Ihnen gelesen werden.",
        "Wir verwenden sie für Werbung und messen, welche Anzeigen Ihr Browser gezeigt hat, siehe Datenschutz.")]
    public void A_long_box_without_a_name_is_known_by_what_it_says_of_cookies(params string[] lines) =>
        Assert.Equal(
            string.Join("\n\n", Body),
            Page($"<article>{Heading}{Paragraphs(Body)}</article><div class='x'>{Paragraphs(lines)}</div>").Text);

    [Fact]
    public void A_box_with_a_field_for_one_s_address_is_no_text_whatever_it_says() => Assert.Equal(
        BodyText,
        Page($"<article>{Heading}{Paragraphs(Lead, Second)}<div class='x'><h3>The Download</h3><p>What is up in the "
            + "world of trams, every day</p><input type='email'><button>Go</button></div>"
            + $"{Paragraphs(Third)}</article>").Text);

    [Theory]
    [InlineData("Loading…")]
    [InlineData("Wird geladen ...")]
    [InlineData("Cargando...")]
    public void A_page_that_is_not_drawn_yet_has_no_text(string words) =>
        Assert.Equal("", Page($"<div id='root'><div class='spinner'>{words}</div></div>").Text);

    [Theory]
    [InlineData("REKLAMA")]
    [InlineData("広告")]
    [InlineData("Continue reading after the advertisement")]
    [InlineData("Lesen Sie nach der Anzeige weiter")]
    [InlineData("La suite après cette publicité")]
    [InlineData("Sigue leyendo después de la publicidad")]
    [InlineData("Continua após a publicidade")]
    [InlineData("Продолжение после рекламы")]
    [InlineData("Продовження після реклами")]
    public void Labels_of_advertisements_are_no_text(string label) => Assert.Equal(
        BodyText,
        Page($"<article>{Heading}{Paragraphs(Lead, Second)}<p>{label}</p><p>{Third}</p></article>").Text);

    [Fact]
    public void Base_of_ruby_code_and_marks_of_notes_are_told_apart()
    {
        const string Code = "version: 3\nservices:\n  web: heron";

        Assert.Equal(
            $"{Lead} 路面電車\n\n{Code}\n\n{Second}\n\n{Third}",
            Page($"<article>{Heading}<p>{Lead} <ruby><rb aria-hidden='true'>路面電車</rb><rt>ろ</rt></ruby></p>"
                + $"<div class='code-toolbar'><pre>{Code}</pre><div class='toolbar'><button>Copy</button></div></div>"
                + $"<p>{Second}</p><p>{Third} <a href='#r1' class='reversefootnote'>↩</a></p></article>").Text);
    }
}
