using System.Text.Json;
using BriefingBot.CommandLine;

namespace BriefingBot.Tests.Articles;

public sealed class ExtractLineTests
{
    [Fact]
    public void A_line_names_every_member_and_null_is_what_is_unknown()
    {
        var page = MadeUpPages.Saved(MadeUpPages.Body);
        var line = JsonDocument.Parse(
            JsonLines.Of(ExtractedLine.Of("folder/page.txt", page, DateTimeOffset.UnixEpoch))).RootElement;

        Assert.Equal(
            ["source", "url", "title", "outlet", "origin", "authors", "published", "modified", "language", "image", "text"],
            line.EnumerateObject().Select(member => member.Name));
        Assert.Equal("folder/page.txt", line.GetProperty("source").GetString());
        Assert.All(
            (string[])["url", "title", "outlet", "origin", "authors", "published", "modified", "image"],
            name => Assert.Equal(JsonValueKind.Null, line.GetProperty(name).ValueKind));
    }

    [Fact]
    public void A_day_to_come_is_held_to_now()
    {
        var now = new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
        var page = MadeUpPages.Extract(
            $"<html><head><meta property='article:published_time' "
                + $"content='2031-01-01T00:00:00Z'></head><body>{MadeUpPages.Paragraphs(MadeUpPages.Body)}</body></html>",
            "a.html");

        Assert.Equal("2026-05-04T08:00:00+00:00", ExtractedLine.Of("a.html", page, now).Published);
    }
}
