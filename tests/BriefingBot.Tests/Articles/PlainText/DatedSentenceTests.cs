using static BriefingBot.Tests.Articles.Html.MadeUpHtml;

namespace BriefingBot.Tests.Articles.PlainText;

/// <summary>Short lines with a date, as first lines of an article.</summary>
public sealed class DatedSentenceTests
{
    [Theory]
    [InlineData("The inquiry opens on May 12, 2026.")]
    [InlineData("Senn was settled on 12 May 1926.")]
    [InlineData("She was born on 12 May 1926 in Senn.")]
    [InlineData("By Tuesday, 12 May 2026, the ship had sunk.")]
    [InlineData("The hearing is on <time datetime='2026-05-12'>12 May 2026</time>.")]
    [InlineData("The last day: 12 May 2026.")]
    [InlineData("Die Anhörung beginnt am 12. Mai 2026.")]
    [InlineData("La vista empieza el 12 de mayo de 2026.")]
    [InlineData("Слушания начнутся 12 мая 2026 года.")]
    [InlineData("審理は2026年5月12日に始まる。")]
    public void A_sentence_is_text_and_its_date_not_the_article_s(string line)
    {
        var page = Page($"<article>{Heading}<p>{line}</p>{BodyHtml}</article>");

        Assert.Null(page.Published);
        Assert.StartsWith(line[..4], page.Text, StringComparison.Ordinal);
        Assert.EndsWith(BodyText, page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Published on 12 May 2026.")]
    [InlineData("Last updated: 12 May 2026.")]
    [InlineData("By Ida Brenn, 12 May 2026.")]
    [InlineData("Senn, 12 May 2026.")]
    [InlineData("Senn, am 12. Mai 2026.")]
    [InlineData("12 May 2026")]
    [InlineData("May 12, 2026 at 5:00 p.m.")]
    [InlineData("Stand: 12.05.2026 um 10.00 Uhr.")]
    [InlineData("12 de mayo de 2026 a las 17:00 h.")]
    [InlineData("입력 2026.05.12.")]
    public void A_date_line_dates_the_article(string line)
    {
        var page = Page($"<article>{Heading}<p>{line}</p>{BodyHtml}</article>", language: "de");

        Assert.Equal(("2026-05-12", BodyText), (page.Published.ToString(), page.Text));
    }

    [Fact]
    public void The_span_of_an_event_hides_no_date() => Assert.Equal(
        "2026-05-04",
        Page($"<article>{Heading}<p>Exhibition 12.03.2026 – 15.09.2026</p><p>4 May 2026</p>{BodyHtml}</article>")
            .Published.ToString());

    [Theory]
    [InlineData("김하늘 기자", "")]
    [InlineData("", "김하늘 기자 haneul@e.example")]
    public void A_short_name_with_a_job_is_a_by_line(string above, string below)
    {
        const string Text = "목요일 안개 속에서 여객선이 좌초해 12명이 다쳤다고 해양경찰이 밝혔다.";
        var page = Page($"<article><h1>여객선 좌초</h1><p>{above}</p><p>{Text}</p><p>항만청은 다음 주까지 조사 결과를 "
            + $"발표하겠다고 말했다.</p><p>{below}</p></article>", title: "여객선 좌초", language: "ko");

        Assert.Equal(["김하늘"], page.Authors);
        Assert.StartsWith(Text, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("기자", page.Text, StringComparison.Ordinal);
    }
}
