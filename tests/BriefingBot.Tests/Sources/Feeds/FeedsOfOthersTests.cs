using System.Globalization;
using System.Text.Json;
using BriefingBot.CommandLine;
using BriefingBot.Sources.Feeds;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text.Encodings;

namespace BriefingBot.Tests.Sources.Feeds;

/// <summary>What <c>feed --json</c> prints, held against feeds and expectations that others wrote.</summary>
public sealed class FeedsOfOthersTests
{
    [Fact]
    public void Every_entry_of_the_real_feeds_is_read()
    {
        var files = Directory.GetFiles(SharedData.Path("data/feeds/real"));

        var entries = files.Sum(file => Line(file).GetProperty("items").GetArrayLength());

        Assert.Equal(49, files.Length);
        Assert.Equal(1135, entries);
    }

    [Fact]
    public void The_expectations_of_feedparser_are_met()
    {
        var rows = File.ReadAllLines(SharedData.Path("data/feeds/expect.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();

        var misses = rows.Where(row => Actual(row) != row.GetProperty("expected").GetString())
            .Select(row => $"{row} got {Actual(row)}")
            .ToList();

        Assert.Equal(56, rows.Count);
        Assert.Empty(misses);
    }

    [Fact]
    public void What_the_small_feeds_say_of_themselves_is_what_is_read()
    {
        var files = Directory.GetFiles(SharedData.Path("data/feeds/expect"), "*.xml", SearchOption.AllDirectories);
        var compared = files.Order(StringComparer.Ordinal).Select(FeedExpectation.Of).OfType<FeedExpectation>()
            .Select(
            expectation =>
                (Expectation: expectation, Actual: expectation.Actual(Line(expectation.File, expectation.DocumentUrl))))
            .Where(pair => pair.Actual is not null)
            .ToList();

        var misses = compared.Where(pair => pair.Actual != pair.Expectation.Wanted())
            .Select(pair => $"{pair.Expectation} got {pair.Actual}")
            .ToList();

        Assert.Equal(166, compared.Count);
        Assert.Empty(misses);
    }

    [Fact]
    public void Every_small_feed_gives_each_entry_that_it_has()
    {
        var files = Directory.GetFiles(SharedData.Path("data/feeds/expect"), "*.xml", SearchOption.AllDirectories);

        var misses = files.Where(
            file => Path.GetFileName(file) != "rss_empty_document.xml" && EntriesIn(file) != Entries(file)).ToList();

        Assert.Equal(562, files.Length);
        Assert.Empty(misses);
        Assert.True(
            Line(files.Single(file => file.EndsWith("rss_empty_document.xml", StringComparison.Ordinal)))
                .TryGetProperty("_error", out _));
    }

    private static int EntriesIn(string file)
    {
        var text = TextDecoding.Decode(File.ReadAllBytes(file), contentType: null);
        return System.Text.RegularExpressions.Regex.Count(
            text,
            @"<(\w+:)?(item|entry)[\s>/]",
            System.Text.RegularExpressions.RegexOptions.IgnoreCase
                | System.Text.RegularExpressions.RegexOptions.NonBacktracking);
    }

    private static int Entries(string file) =>
        Line(file).TryGetProperty("items", out var items) ? items.GetArrayLength() : -1;

    private static JsonElement Line(string file, Uri? documentUrl = null) =>
        JsonDocument.Parse(
            FeedLine.Write(file, FeedReader.Read(File.ReadAllBytes(file), contentType: null, documentUrl))).RootElement;

    private static string? Actual(JsonElement row)
    {
        var line = Line(SharedData.Path("data/feeds/expect/" + row.GetProperty("file").GetString()));
        var isFeed = row.GetProperty("where").GetString() == "feed";
        var part = isFeed ? line : line.GetProperty("items")[0];
        return row.GetProperty("field").GetString() switch
        {
            "link" => part.GetProperty(isFeed ? "home_page_url" : "url").GetString(),
            "author" => part.GetProperty("authors")[0].GetProperty("name").GetString(),
            "published_parsed" => Utc(part.GetProperty("date_published")),
            "updated_parsed" => Utc(part.GetProperty("date_modified")),
            var field => part.GetProperty(field!).GetString(),
        };
    }

    private static string Utc(JsonElement time) =>
        time.GetDateTimeOffset().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
