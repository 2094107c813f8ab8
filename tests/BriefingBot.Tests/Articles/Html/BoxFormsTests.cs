using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

public sealed class BoxFormsTests
{
    private const string Remark =
        "I crossed it as a child and the planks were loose even then, so nobody should act surprised.";

    [Theory]
    [InlineData("<div class='r'><p>guest{0} · {0} hours ago</p><p>{1}</p><a href='#r'>Reply</a></div>")]
    [InlineData("<div class='r'><b>leser{0}</b> vor {0} Stunden<p>{1}</p><button>Antworten</button></div>")]
    [InlineData("<div class='r'><b>名無し{0}</b> <time>3時間前</time><p>{1}</p><a href='#'>返信</a></div>")]
    [InlineData("<div class='r'><i>lector{0}, hace {0} días</i><p>{1}</p><a href='javascript:r()'>Responder</a></div>")]
    public void Readers_comments_are_known_by_age_and_answer(string comment)
    {
        var comments = string.Concat(Enumerable.Range(2, 9).Select(i => string.Format(null, comment, i, Remark)));

        Assert.Equal(
            BodyText,
            Page(
                $"<div>{Heading}{BodyHtml}</div><details class='Talk' open><summary>9</summary>{comments}</details>")
                .Text);
    }

    [Theory]
    [InlineData("<h3>Comments (6)</h3>", "<div><b>Luis</b> <i>hace {0} días</i></div><div>{1}</div>")]
    [InlineData("<h4>6 Kommentare</h4>", "<div><b>Luis</b> <i>vor {0} Stunden</i></div><div>{1}</div>")]
    public void Readers_comments_are_known_by_age_and_heading(string heading, string comment)
    {
        var comments = string.Concat(Enumerable.Range(2, 6).Select(i =>
            $"<div class='opinion'>{string.Format(null, comment, i, Remark)}</div>"));

        Assert.Equal(
            $"{Lead}\n\n{Second}",
            Page($"<div>{Heading}<p>{Lead}</p><p>{Second}</p></div><div>{heading}{comments}</div>").Text);
    }

    [Theory]
    [InlineData(
        "<h3>The Harbour Letter</h3><p>Every morning we send the news of the bay to your inbox. By signing up you "
            + "agree to our terms, and you can unsubscribe at any moment.</p>")]
    [InlineData(
        "<p>Cada mañana le enviamos lo más importante a su correo. Al suscribirse acepta nuestros términos y la "
            + "política de privacidad, y puede darse de baja cuando quiera.</p>")]
    [InlineData(
        "<p>Wij sturen je elke ochtend onze nieuwsbrief in je inbox. Door je aan te melden ga je akkoord met onze "
            + "voorwaarden en kun je je altijd weer uitschrijven.</p>")]
    [InlineData(
        "<p>Wir und unsere Partner möchten Informationen auf Ihrem Endgerät speichern, etwa mit Cookies. Sie können "
            + "Ihre Einwilligung jederzeit in den Einstellungen widerrufen.</p>")]
    public void A_box_that_speaks_to_the_visitor_of_mail_and_data_is_no_text(string box)
    {
        Assert.Equal(BodyText, Page($"<div>{Heading}{BodyHtml}<div class='q'>{box}</div></div>").Text);
        Assert.Equal(BodyText, Page($"<div class='q'>{box}</div><article>{Heading}{BodyHtml}</article>").Text);
    }

    [Theory]
    [InlineData("Ferry stops for a week | Velmar Mail")]
    [InlineData("Ferry stops for a week - Price & Terms Weekly")]
    public void What_an_outlet_is_called_is_no_subject_of_its_pages(string title) => Assert.Equal(
        BodyText,
        Page(
            $"<div>{Heading}{BodyHtml}<div class='q'><p>Get our newsletter in your inbox each morning, before the day "
                + "begins.</p><p>By subscribing you accept the terms of use.</p></div></div>",
            title).Text);

    [Fact]
    public void A_report_on_data_and_consent_is_text()
    {
        const string Report =
            "You will be asked for consent only once, and we can expect fewer cookies from the partners of "
            + "every site, the minister said of the privacy terms that she presented on Monday.";

        Assert.Contains(
            Report,
            Page($"<h1>New law on cookies divides parliament</h1><div><p>{Report}</p></div>", title: "New cookies law")
                .Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        ".gate",
        "<div class='gate'><h2>Go on with a trial month</h2><p>All our reports cost one crown a week for "
            + "the first three months, and you can leave at any time.</p><a href='/sub'>Begin</a></div>")]
    [InlineData(
        "section#mur",
        "<section id='mur'><p>Lisez la suite avec un mois d’essai: votre abonnement coûte un euro par "
            + "semaine, et vous pouvez résilier à tout moment.</p></section>")]
    public void What_offers_the_closed_part_is_no_text(string selector, string box)
    {
        var data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\","
            + $"\"hasPart\":{{\"cssSelector\":\"{selector}\"}}}}</script>";

        Assert.Equal(Lead, Page($"<article>{Heading}<p>{Lead}</p>{box}</article>", data).Text);
    }

    [Fact]
    public void A_closed_part_that_is_there_is_the_text()
    {
        const string Data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"isAccessibleForFree\":false,\"hasPart\":{\"cssSelector\":\".paywall\"}}</script>";

        Assert.Equal(
            BodyText,
            Page(
                $"<article>{Heading}<p class='paywall'>{Lead}</p><p class='paywall'>{Second}</p>"
                    + $"<p class='paywall'>{Third}</p></article>",
                Data).Text);
    }

    [Theory]
    [InlineData("LATEST NEWS", "Norland minister resigns after report on the flood")]
    [InlineData("Mehr zum Thema", "Minister tritt nach Bericht zur Flut zurück")]
    [InlineData("Leia também", "Ministro cai depois de relatório sobre a cheia")]
    public void Headlines_behind_a_label_at_the_end_are_others(string label, string headline) => Assert.Equal(
        BodyText,
        Page($"<div>{Heading}{BodyHtml}<p>{label}</p><p>{headline}</p><p>{headline} II</p></div>").Text);

    [Theory]
    [InlineData("<div class='i'><img src='/b.jpg'><p>Ines Holm at the pier.</p><span>Picture: Tribune</span></div>")]
    [InlineData("<table><tr><td><img src='/a.jpg'><br>The pier on Monday</td></tr></table>")]
    [InlineData("<section><div><img src='/a.jpg'></div><div>Die Fähre am Montag vor Brackholm</div></section>")]
    public void Only_words_beside_a_picture_are_its_caption(string box) => Assert.Equal(
        BodyText, Page($"<article>{Heading}<p>{Lead}</p>{box}<p>{Second}</p><p>{Third}</p></article>").Text);

    [Theory]
    [InlineData("<article><header>{0}<h2><p>{1}</p></h2></header><div>{2}</div></article>")]
    [InlineData("<article><header>{0}<p class='sc-q'>{1}</p></header>{2}</article>")]
    [InlineData("<hgroup>{0}<h3><span>{1}</span></h3></hgroup><main>{2}</main>")]
    [InlineData("<main><header class='x'><div>{0}</div><div><h2>{1}</h2></div></header><div>{2}</div></main>", false)]
    public void A_standfirst_below_the_headline_needs_no_full_stop(string layout, bool isKnown = true)
    {
        foreach (var standfirst in (string[])
            ["Two hundred people sat down to wait, and the vote was closer than the union had hoped",
                "Zweihundert Menschen mussten warten, und die Abstimmung war knapper als erhofft",
                "Doscientas personas esperaron sentadas y la votación fue más ajustada de lo previsto"])
        {
            Assert.Equal(
                isKnown ? $"{standfirst}\n\n{BodyText}" : BodyText,
                Page(string.Format(null, layout, Heading, standfirst, BodyHtml)).Text);
        }
    }

    [Theory]
    [InlineData("<h2>Odel · Harbour · Ferries · Weather · Timetables · Fares · Lost property</h2>")]
    [InlineData("<p>Photographs by Ann Lee and Rolf Mint for the Odel Daily, 13 April 2026</p>")]
    [InlineData("<p><a href='/es'>Leer en español</a> and <a href='/de'>auf Deutsch lesen in the app</a></p>")]
    public void What_else_stands_below_the_headline_is_none(string line) =>
        Assert.Equal(BodyText, Page($"<article><header>{Heading}{line}</header><div>{BodyHtml}</div></article>").Text);

    [Theory]
    [InlineData("5 walks for a wet weekend in Odel")]
    [InlineData("7 Wanderungen für ein nasses Wochenende")]
    [InlineData("12 recetas con pan de ayer")]
    public void A_linked_heading_with_a_number_leads_to_another_page(string heading) =>
        Assert.Equal(
            BodyText,
            Page(
                $"<article>{Heading}<p>{Lead}</p><h3><a href='/n/5'>{heading}</a></h3><p>{Second}</p><p>{Third}</p>"
                    + "</article>").Text);

    [Theory]
    [InlineData("1. The mill of Odel|2. The old dock")]
    [InlineData("#1: The mill of Odel|#2: The old dock")]
    [InlineData("2024 Torva Wagon|2025 Torva Estate")]
    public void Linked_headings_of_a_numbered_list_are_text(string headings)
    {
        var (first, second) = (headings.Split('|')[0], headings.Split('|')[1]);
        var text = Page(
            $"<article>{Heading}<p>{Lead}</p><h3><a href='/1'>{first}</a></h3><p>{Second}</p>"
                + $"<h3><a href='/2'>{second}</a></h3><p>{Third}</p></article>").Text;

        Assert.Equal(string.Join("\n\n", Lead, first, Second, second, Third), text);
    }

    [Theory]
    [InlineData("<article><header>{0}<div>{1}</div><span>9 minutes</span></header><div>{2}</div></article>")]
    [InlineData("<header>{0}<h2 class='dek'>{1}</h2></header><main>{2}</main>")]
    [InlineData("<main>{0}<div class='standfirst'>{1}</div><div class='body'>{2}</div></main>")]
    [InlineData("<article><header><h2><span>Sea</span> <span>" + Headline + "</span></h2><div>{1}</div></header><div>"
        + "{2}</div></article>")]
    [InlineData("<main><div>{0}<p>{1}</p></div><div>{2}</div></main>")]
    public void A_standfirst_opens_the_text(string layout)
    {
        const string Standfirst =
            "Two hundred people sat down to wait, and the harbour master says that they were warned.";

        Assert.Equal(
            $"{Standfirst}\n\n{BodyText}", Page(string.Format(null, layout, Heading, Standfirst, BodyHtml)).Text);
    }

    [Fact]
    public void Marks_that_point_to_notes_are_no_text() => Assert.Equal(
        $"{Lead}\n\nHistory\n\n{Second}\n\n{Third}",
        Page(
            $"<div>{Heading}<p>{Lead}<sup><a href='#c1'>[1]</a></sup></p>"
                + "<h2>History<span>[<a href='/e'>edit</a>]</span></h2>"
                + $"<p>{Second}<sup><a href='#c2'>2</a></sup></p><p>{Third}</p></div>").Text);

    [Fact]
    public void Lines_of_code_stay_lines() => Assert.Equal(
        $"{Lead}\n\nif a:\n    b()\nelse:\n    c()\n\n{Second}",
        Page($"<article>{Heading}<p>{Lead}</p><pre>if a:\n    b()\nelse:\n    c()</pre><p>{Second}</p></article>")
            .Text);

    [Theory]
    [InlineData("Author {0}. Title of a cited paper about piles. J. Wood {0}, {0}-1{0} (200{0}).")]
    [InlineData("Muster, A., &amp; Beispiel, B. (201{0}). Über Pfähle im Watt. Zeitschrift, {0}(2). doi:10.1/{0}")]
    [InlineData("Durand P. et al. Le bois et la marée. Revue du port, 199{0}.")]
    public void Works_that_a_text_cites_are_no_text(string citation)
    {
        var items = string.Concat(Enumerable.Range(1, 8).Select(i => $"<li>{string.Format(null, citation, i)}</li>"));

        Assert.Equal(
            BodyText,
            Page($"<article>{Heading}{BodyHtml}<section><h2>References</h2><ol>{items}</ol></section></article>")
                .Text);
    }

    [Fact]
    public void Below_the_word_for_them_two_suffice() => Assert.Equal(
        BodyText,
        Page($"<article>{Heading}{BodyHtml}<h2>References</h2><ol><li>Holm, D. &amp; Aas, K. Lake Water 8, 112–118 "
            + "(2024). Article</li><li>Lunde, P. Mines J. 3, 5–9 (2021). Article</li></ol></article>").Text);

    [Theory]
    [InlineData("<h2><a href='/a#cost'>What it costs</a></h2>")]
    [InlineData("<h2 id='cost'><a href='https://e.example/a#cost'>What it costs</a></h2>")]
    [InlineData("<a href='https://e.example/a#cost'><h2>What it costs</h2></a>")]
    public void A_heading_that_leads_to_its_own_place_by_the_page_s_address_stays(string heading) => Assert.Equal(
        $"{Lead}\n\nWhat it costs\n\n{Second}\n\n{Third}",
        Page($"<article>{Heading}<p>{Lead}</p>{heading}<p>{Second}</p><p>{Third}</p></article>").Text);
}
