using static BriefingBot.Tests.Articles.Html.MadeUpHtml;

namespace BriefingBot.Tests.Articles.Html;

public sealed class VersesTests
{
    [Theory]
    [InlineData(
        "Ferryman, ferryman, ring your bell", "tell the village that all is well",
        "seven long winters we walked the shore", "seven long winters and then no more")]
    [InlineData(
        "Der Nebel kommt auf leisen Sohlen", "vom See herauf ins alte Haus",
        "und was er nimmt, das bleibt gestohlen", "das gibt er nie mehr heraus")]
    [InlineData(
        "Barquero, barquero, toca la campana", "despierta al pueblo por la mañana",
        "que el lago frío ya no responde", "y nadie sabe por qué ni dónde")]
    public void Each_verse_is_a_line(params string[] lines) =>
        Assert.Contains(
            string.Join("\n\n", lines),
            Page($"<article>{Heading}{BodyHtml}<p>{string.Join("<br>", lines)}</p>{BodyHtml}</article>").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "The mayor of Odel said that the repair", "would have cost nine million crowns,",
        "three times as much as planned.")]
    [InlineData(
        "Der Bürgermeister von Odel sagte am Abend,", "dass es neun Millionen gekostet hätte,",
        "dreimal so viel wie geplant.")]
    [InlineData(
        "The council voted on Tuesday to close the old ferry dock, after two years of dispute",
        "and to sell the land to the miller,", "who had asked for it before.")]
    public void Sentences_that_fill_their_lines_are_one(params string[] lines) =>
        Assert.Contains(
            string.Join(' ', lines),
            Page($"<article>{Heading}{BodyHtml}<p>{string.Join("<br>", lines)}</p>{BodyHtml}</article>").Text,
            StringComparison.Ordinal);
}
