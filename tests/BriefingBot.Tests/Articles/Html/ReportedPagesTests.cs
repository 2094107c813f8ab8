using BriefingBot.Text.Markup;
using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>What other programs' users reported as lost or added, in the forms that sites use.</summary>
public sealed class ReportedPagesTests
{
    [Theory]
    [InlineData("ko", "목요일 안개 속에서 여객선이 좌초해 12명이 다쳤다고 해양경찰이 밝혔다.", "선장은 경찰 조사를 받고 있다.")]
    [InlineData("zh", "周四，一艘渡轮在浓雾中搁浅，造成十二人受伤，海警通报说。", "港务局长说，事故由浓雾引起。")]
    [InlineData("ja", "木曜日の朝、濃い霧の中でフェリーが座礁し、乗客12人がけがをした。", "海上保安庁が発表した。")]
    [InlineData("th", "เรือเฟอร์รีเกยตื้นในหมอกเมื่อวันพฤหัสบดี มีผู้บาดเจ็บสิบสองคน",
        "ผู้อำนวยการท่าเรือกล่าวว่าหมอกหนาเป็นสาเหตุของอุบัติเหตุ")]
    public void Sentences_of_few_letters_between_breaks_are_text(string language, string first, string second) =>
        Assert.Equal(
            string.Join("\n\n", first, second, first + second),
            Page($"<h1>T</h1><div class='c'>{first}<br><br>{second}<br><br>{first + second}</div>", language: language)
                .Text);

    [Fact]
    public void A_text_that_is_broken_by_hand_is_one_text() =>
        Assert.Equal(
            "The council of Odel voted nine to four on Tuesday to close the old ferry dock by spring, after two years "
            + "of dispute.\n\nThe mayor said that the repair would have cost nine million crowns, three times as much "
            + "as planned.",
            Page("<h1>T</h1><div>The council of Odel voted nine to four on Tuesday to close<br>the old ferry dock by "
                + "spring, after two years of dispute.<br><br>The mayor said that the repair would have cost nine<br>"
                + "million crowns, three times as much as planned.</div>").Text);

    [Theory]
    [InlineData("<p class='date' title='4 May 2026 10:05'>3 hours ago</p>")]
    [InlineData("<span class='timeago' title='2026-05-04T10:05:00Z'>vor 3 Stunden</span>")]
    [InlineData("<div class='post-time' title='2026-05-04'>il y a 3 heures</div>")]
    public void How_long_ago_is_no_text_and_has_its_time_beside_it(string line)
    {
        var page = Page($"<article>{Heading}{line}{BodyHtml}</article>");

        Assert.Equal((BodyText, "2026-05-04"), (page.Text, page.Published?.ToString()[..10]));
    }

    [Fact]
    public void A_line_that_tells_more_than_how_long_ago_is_text() => Assert.StartsWith(
        "Nach 3 Jahren vor Gericht",
        Page($"<article>{Heading}<p>Nach 3 Jahren vor Gericht</p>{BodyHtml}</article>", language: "de").Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>© 2026 Odel Harbour Office</p>")]
    [InlineData("<p>(c) 2026 AFP</p>")]
    [InlineData("<div><span>12 Comments</span></div>")]
    [InlineData("<h4>Most Popular</h4><ul><li><a href='/1'>Salt prices double in a week</a></li></ul>")]
    [InlineData("<h3>Comments</h3>")]
    [InlineData("<p>Keep reading below</p>")]
    [InlineData("<p>All rights reserved.</p>")]
    [InlineData("<h3>More on this story</h3><p><a href='/1'>Salt prices double in a week</a></p>")]
    public void One_line_in_mid_article_does_not_end_it(string line) =>
        Assert.Equal(
            string.Join("\n\n", Lead, Second, Third, Fourth, Fourth[4..]),
            Page($"<article>{Heading}{BodyHtml}{line}<p>{Fourth}</p><p>{Fourth[4..]}</p></article>").Text);

    [Theory]
    [InlineData("By using drones, the police found the missing boy on Thursday morning in the woods.")]
    [InlineData("This report was written by three judges and will be read in parliament on Monday.")]
    [InlineData("Support our fishermen or lose them, the harbour master told the council of the town.")]
    [InlineData("Suscriben el acuerdo nueve de los trece concejales, dijo la alcaldesa después.")]
    [InlineData("Подписание мирного договора состоялось в четверг в Линдау, сообщил министр.")]
    [InlineData("Folgen sieht der Bürgermeister vor allem für die Fischer, wie er am Abend sagte.")]
    [InlineData("The convoy reached the city via Tannwald.")]
    [InlineData("Agents earn a commission of two crowns on each cabin, the line said.")]
    [InlineData("The jury gave the prize to a photo by Ann Lee of the dock.")]
    public void A_sentence_that_begins_like_a_notice_is_text(string sentence) =>
        Assert.Contains(
            sentence,
            Page($"<article>{Heading}<p>{Lead}</p><p>{sentence}</p><p>{Second}</p></article>").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("By using our site you accept cookies.")]
    [InlineData("This report was first published by the Lark.")]
    [InlineData("Suscríbete a nuestro boletín.")]
    [InlineData("Подпишись на наш канал")]
    [InlineData("Підписуйтесь на наш канал")]
    [InlineData("Folgen Sie uns auf allen Kanälen.")]
    [InlineData("To view this content you must accept cookies from Twitter")]
    [InlineData("Listen to this article · 5:32 min Learn more")]
    [InlineData("AP AUDIO: Twelve are hurt as a ferry runs aground, Ed Donahue reports")]
    [InlineData("责任编辑：张三")]
    [InlineData("【免责声明】本文不代表本站立场。")]
    [InlineData("本サイトの記事・写真の無断転載を禁じます")]
    [InlineData("【関連記事】塩の価格が倍に")]
    [InlineData("The dock in May, via Getty")]
    [InlineData("When you purchase through links on our site, we may earn an affiliate commission.")]
    [InlineData("Kaufen Sie über diese Links ein, erhalten wir eine Provision.")]
    [InlineData("The dock in May. Photo by Ann Lee.")]
    public void A_notice_is_no_text(string notice) =>
        Assert.Equal(BodyText, Page($"<article>{Heading}{BodyHtml}<p>{notice}</p></article>").Text);

    [Theory]
    [InlineData("Published 02-03-2026 06:47 AM")]
    [InlineData("Published 02-13-2026 06:47 AM")]
    public void The_line_of_date_is_no_text_whichever_of_its_numbers_is_the_month(string line) =>
        Assert.Equal(BodyText, Page($"<article>{Heading}<p class='date'>{line}</p>{BodyHtml}</article>").Text);

    [Fact]
    public void A_heading_within_the_link_to_its_own_place_is_text() =>
        Assert.Contains(
            "What it costs",
            Page($"<article>{Heading}<p>{Lead}</p><p>{Second}</p><a href='#cost'><h2>What it costs</h2></a>"
                + $"<p>{Third}</p><p>{Fourth}</p></article>").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("p", "paywall")]
    [InlineData("p", "gdpr-text")]
    [InlineData("section", "tags")]
    [InlineData("div", "alert")]
    public void A_paragraph_among_others_is_text_whatever_it_is_called(string tag, string name) =>
        Assert.Equal(
            string.Join("\n\n", Lead, Second, Third, Fourth),
            Page($"<article>{Heading}<p>{Lead}</p><{tag} class='{name}'>{Second}</{tag}><p>{Third}</p><p>{Fourth}</p>"
                + "</article>").Text);

    [Fact]
    public void A_sentence_that_is_one_link_is_text()
    {
        const string Sentence = "A study of 2019 found the same in two towns of the north.";

        Assert.Contains(
            Sentence,
            Page($"<article>{Heading}<p>{Lead}</p><p><a href='/s'>{Sentence}</a></p><p>{Second}</p></article>").Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("border:0; clip: rect(0px, 0px, 0px, 0px); height: 1px")]
    [InlineData("clip-path: inset(50%)")]
    [InlineData("visibility: hidden")]
    public void Words_for_those_who_hear_the_page_are_no_text(string style) =>
        Assert.Contains(
            "the report of the office.",
            Page($"<article>{Heading}<p>{Lead} Read <a href='/x'>the report<span style='{style}'>, opens new tab</span>"
                + $"</a> of the office.</p>{BodyHtml}</article>").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<h1>T</h1><x-article><template shadowrootmode='open'><div>", "</div></template></x-article>")]
    [InlineData("<h1>T</h1><div id='app'></div><noscript><div>", "</div></noscript>")]
    [InlineData("<h1>T</h1><div id='app'></div><template id='a'><div>", "</div></template>")]
    public void An_article_that_a_script_would_show_is_text(string before, string behind) =>
        Assert.EndsWith(BodyText, Page($"{before}{BodyHtml}{behind}").Text, StringComparison.Ordinal);

    [Fact]
    public void What_is_said_to_those_without_scripts_is_no_article() =>
        Assert.Equal(
            "",
            Page("<div id='app'></div><noscript>" + string.Concat(Enumerable.Repeat("<p>This site needs JavaScript to "
                + "show you the news of the day; please turn it on in the settings of your browser.</p>", 5))
                + "</noscript>").Text);

    [Theory]
    [InlineData("NEW YORK, May 4, 2026 /PRNewswire/ -- ", "2026-05-04")]
    [InlineData("TORONTO, May 04, 2026 (GLOBE NEWSWIRE) -- ", "2026-05-04")]
    [InlineData("Berlin, 4. Mai 2026 – ", "2026-05-04")]
    [InlineData("PARIS, le 4 mai 2026 (AFP) - ", "2026-05-04")]
    [InlineData("SÃO PAULO, 4 de maio de 2026 /PRNewswire/ -- ", "2026-05-04")]
    [InlineData("北京2026年5月4日 /美通社/ -- ", "2026-05-04")]
    [InlineData("The vote of May 4, 2026 -- ", null)]
    public void A_release_is_of_the_day_of_its_dateline(string dateline, string? day) =>
        Assert.Equal(
            day,
            Page($"<article>{Heading}<p>{dateline}{Lead}</p><p>{Second}</p></article>").Published?.ToString());

    [Theory]
    [InlineData("(서울=연합뉴스) 홍길동 기자 = ", "연합뉴스", "홍길동")]
    [InlineData("[린다우=뉴시스] 홍길동 김철수 기자 = ", "뉴시스", "홍길동, 김철수")]
    [InlineData("新华社北京11月26日电（记者张三）", "新华社", "张三")]
    [InlineData("（中央社記者張三豐台北26日電）", "中央社", "張三豐")]
    public void A_dateline_of_eastern_agencies_names_agency_and_writers(string dateline, string agency, string writers)
    {
        var page = Page($"<article><h1>T</h1><p>{dateline}{Lead}</p><p>{Second}</p></article>", title: "T");

        Assert.Equal((agency, writers), (page.Origin, string.Join(", ", page.Authors)));
    }

    [Theory]
    [InlineData("홍길동 기자 hong@newsis.example")]
    [InlineData("最終更新:11/26(木) 9:10")]
    public void A_by_line_or_a_stamp_below_a_text_is_none_of_it(string line) =>
        Assert.Equal(BodyText, Page($"<article>{Heading}{BodyHtml}<p>{line}</p></article>").Text);

    [Fact]
    public void Writers_of_other_articles_are_none_of_this() =>
        Assert.Equal(
            ["Ann Lee", "Bob Cole"],
            Page($"<article>{Heading}<div>by <a rel='author' href='/a'>Ann Lee</a> and <a rel='author' href='/b'>Bob "
                + $"Cole</a></div>{BodyHtml}</article><div><div><h2><a href='/1'>Salt prices double</a></h2><div>"
                + "<a rel='author' href='/c'>Jon Ray</a></div></div></div>").Authors);

    [Theory]
    [InlineData("<a id='auto-tag_paper'>", "</a>")]
    [InlineData("<span class='meta-org'>", "</span>")]
    [InlineData("<b class='ticker'>", "</b>")]
    [InlineData("<a href='/1'>The mayor of the town of Odel</a>, <a href='/2'>the council of Odel</a> and "
        + "<a href='/3'>the fishermen of Odel</a> told <a href='/4'>", "</a>")]
    public void Words_of_a_sentence_are_not_cut_out_of_it(string before, string behind)
    {
        var sentence = $"On Monday, {before}the Odel Post{behind} wrote that the dock will be closed, and asked "
            + "readers what they think of it and of the price of the repair that was voted down.";

        Assert.Contains(
            MarkupText.PlainText(sentence),
            Page($"<article>{Heading}{BodyHtml}<p>{sentence}</p><p>{Lead}</p></article>").Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("On July 4, 2021, the dock was opened after a long delay caused by the ice.", null)]
    [InlineData("Das Urteil vom 11. Dezember 2003 (Az. 2 BvR 1/03) ist rechtskräftig, so das Gericht.", null)]
    [InlineData("Posted on July 4, 2021 by the harbour office.", "2021-07-04")]
    public void A_day_in_a_sentence_is_not_the_page_s(string line, string? day) =>
        Assert.Equal(day, Page($"<article>{Heading}<p>{line}</p>{BodyHtml}</article>").Published?.ToString());

    [Theory]
    [InlineData("<p>记者了解到，港口将于周四关闭，市长说。</p>")]
    [InlineData("<p>记者注意到，“码头” 已经关闭</p>")]
    public void What_a_reporter_learned_is_no_name(string line) =>
        Assert.Empty(Page($"<article>{Heading}{line}{BodyHtml}</article>", language: "zh").Authors);

    [Theory]
    [InlineData("为你推荐")]
    [InlineData("あわせて読みたい")]
    [InlineData("관련기사")]
    [InlineData("Czytaj także:")]
    [InlineData("（原标题：码头关闭）")]
    [InlineData("当前位置：首页 > 新闻")]
    [InlineData("Il vous reste 72.5% de cet article à lire. La suite est réservée aux abonnés.")]
    public void A_label_of_the_site_is_no_text(string line) =>
        Assert.Equal(BodyText, Page($"<article>{Heading}{BodyHtml}<p>{line}</p></article>").Text);

    [Theory]
    [InlineData("<h2>1. <a href='/lock'>The lock</a></h2>", "1. The lock")]
    [InlineData("<h3><a href='#lock'>The lock</a></h3>", "The lock")]
    [InlineData("<h2 class='header-with-anchor-widget'>The lock<div class='header-anchor-widget'></div></h2>", "The lock")]
    public void A_sub_heading_is_text_whatever_it_is_called_or_links_to(string html, string heading) =>
        Assert.Equal(
            string.Join("\n\n", Lead, Second, heading, Third),
            Page($"<article>{Heading}<p>{Lead}</p><p>{Second}</p>{html}<p>{Third}</p></article>").Text);

    [Theory]
    [InlineData("gdpr-Paragraph")]
    [InlineData("comment-p")]
    [InlineData("share-text")]
    public void A_name_that_all_paragraphs_bear_says_nothing(string name) =>
        Assert.Equal(
            BodyText + "\n\n" + Fourth,
            Page($"<main>{Heading}<div>{string.Concat(Body.Select((line, at) =>
                $"<p class='{name}' id='{name}{at}'>{line}</p>"))}</div></main>").Text);

    [Theory]
    [InlineData("<div class='visible-xs'>{0}</div><div class='hidden-xs'>{0}</div>")]
    [InlineData("<p>{1}</p>{0}")]
    [InlineData("{0}<blockquote>“{1}”</blockquote>")]
    public void A_paragraph_that_the_page_holds_twice_is_told_once(string form) =>
        Assert.Equal(BodyText, Page($"<article>{Heading}{string.Format(null, form, BodyHtml, Lead)}</article>").Text);

    [Fact]
    public void A_sentence_that_is_said_of_two_things_is_said_twice() =>
        Assert.Equal(
            string.Join("\n\n", Lead, Second, Third, Fourth, Lead),
            Page($"<article>{Heading}{Paragraphs(Lead, Second, Third, Fourth, Lead)}</article>").Text);
}
