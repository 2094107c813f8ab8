using System.Text.RegularExpressions;
using BriefingBot.Articles;
using BriefingBot.Sources.Feeds;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Articles;

public sealed partial class FeedTextTests
{
    private const int Sentence = 80;

    [Fact]
    public void Every_entry_of_real_feeds_that_carries_a_sentence_becomes_an_article_with_text()
    {
        var lost = new List<string>();
        foreach (var file in Directory.GetFiles(SharedData.Path("data/feeds/real")))
        {
            foreach (var entry in FeedReader.Read(
                File.ReadAllBytes(file), contentType: null, documentUrl: null).Feed?.Entries
                ?? [])
            {
                var article = ArticleReader.Read(entry, "feed", DateTimeOffset.UnixEpoch.AddYears(60));
                var visible = Tags().Replace(entry.ContentHtml ?? entry.ContentText ?? entry.Summary ?? "", " ").Trim();
                if (visible.Length >= Sentence && article.Text.Length < visible.Length / 3)
                {
                    lost.Add($"{Path.GetFileName(file)} {entry.Id}: {visible.Length} -> {article.Text.Length}");
                }
            }
        }

        Assert.True(lost.Count == 0, string.Join('\n', lost));
    }

    [GeneratedRegex("<[^>]*>|&[#\\w]+;|\\s+")]
    private static partial Regex Tags();
}
