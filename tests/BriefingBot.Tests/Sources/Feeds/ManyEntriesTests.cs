using System.Text;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Tests.Sources.Feeds;

/// <summary>A small document can hold millions of entries.</summary>
public sealed class ManyEntriesTests
{
    private const int TooMany = EntryList.MostEntries + 10;

    [Theory]
    [InlineData("{\"items\":[", "{\"id\":\"1\",\"title\":\"T\"},", "]}")]
    [InlineData("{\"items\":[{\"id\" 1},", "{\"id\":\"1\",\"content_text\":\"T\"},", "]}")]
    [InlineData("<rss><channel>", "<item><title>T</title></item>", "</channel></rss>")]
    [InlineData("<rss><channel/></rss>", "<rss><channel><item><title>T</title></item></channel></rss>", "")]
    public void Of_so_many_the_first_are_read_and_the_rest_is_told_once(string before, string entry, string after)
    {
        var feed = Read(before + string.Concat(Enumerable.Repeat(entry, TooMany)) + after);

        Assert.Equal(EntryList.MostEntries, feed.Entries.Count);
        Assert.Equal(
            "It holds more than 5000 entries; only the first ones are read.", Assert.Single(feed.Faults).ToString());
    }

    [Theory]
    [InlineData("{\"items\":[", "{},", "{\"id\":\"1\"}]}")]
    [InlineData("<rss><channel>", "<item/>", "<item><guid>1</guid></item></channel></rss>")]
    [InlineData("<feed>", "<entry></entry>", "<entry><id>1</id></entry></feed>")]
    public void What_says_nothing_is_no_entry(string before, string nothing, string after) =>
        Assert.Equal("1", Assert.Single(Read(before + nothing + nothing + after).Entries).Id);

    [Fact]
    public void Of_a_document_of_JSON_no_more_elements_are_made_than_are_looked_at()
    {
        var members = string.Concat(Enumerable.Range(0, TooMany).Select(number => $"\"{number}\":[],"));
        var items = string.Concat(Enumerable.Repeat("{},", TooMany));

        var document = JsonFeedDocument.Read($"{{{members}\"items\":[{items}],\"items\":[{items}]}}");

        Assert.True(document.IsWhole);
        Assert.Equal((EntryList.MostEntries + 1, 100), (document.Items.Count, document.Members.Count));
    }

    private static Feed Read(string text) =>
        FeedReader.Read(Encoding.UTF8.GetBytes(text), null, null).Feed!; // not null: a feed
}
