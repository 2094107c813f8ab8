using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.PlainText;

public sealed class MailHeadTests
{
    private static readonly string Letter = string.Join("\n\n", Lead, Second, Third);

    [Theory]
    [InlineData("From: Anna Sobel\nDate: Tue, 21 Apr 2026 13:28:27 -0400\nSubject: The plan for the harbour")]
    [InlineData("Von: Anna Sobel <anna@odel.example>\nAn: hafen@odel.example\nGesendet: 21. April 2026 13:28\n"
        + "Betreff: The plan for the harbour")]
    [InlineData("Message-ID: <1@odel.example>\nFrom: \"Anna Sobel\" <anna@odel.example>\nTo: harbour@odel.example,\n"
        + "\tferries@odel.example\nSubject: The plan\n for the harbour\nDate: 21 Apr 2026 13:28:27 +0000")]
    [InlineData("De: Anna Sobel\nPara: Puerto\nFecha: 21 de abril de 2026\nAsunto: The plan for the harbour")]
    public void The_head_of_a_mail_tells_its_day_and_is_no_text(string head)
    {
        var page = Extract(
            $"<html><head><title>The plan for the harbour</title></head><body><pre>\n"
                + $"{head.Replace("<", "&lt;", StringComparison.Ordinal)}\n\n{Letter}\n</pre></body></html>",
            "a.html");
        var plain = Saved(head, Letter);

        Assert.Equal((Letter, "2026-04-21"), (page.Text, page.Published?.ToString()?[..10]));
        Assert.Equal(
            (Letter, "2026-04-21", "The plan for the harbour", "Anna Sobel"),
            (plain.Text, plain.Published?.ToString()?[..10], plain.Title, string.Join('|', plain.Authors)));
    }

    [Theory]
    [InlineData("From: the harbour of Odel\nTo: the island of Senn\nFare: nine crowns")]
    [InlineData("Date: 21 April 2026\nPlace: Odel\nSubject: ferries")]
    [InlineData("From: Anna Sobel\nDate: soon\nSubject: ferries")]
    public void Lines_with_labels_are_no_mail(string lines) =>
        Assert.Contains(
            lines,
            Extract($"<html><body><pre>{lines}\n\n{Letter}</pre></body></html>", "a.html").Text,
            StringComparison.Ordinal);
}
