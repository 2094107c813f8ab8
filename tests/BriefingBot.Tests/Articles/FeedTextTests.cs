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

    [Theory]
    [InlineData("Frost of up to nine degrees is expected in the orchards of Harzen.", null)]
    [InlineData("The boats of Vell stay in port until Friday, the harbour master said.", "Weather warning")]
    public void A_title_that_a_feed_gives_to_another_text_too_is_none(string other, string? title)
    {
        const string Text = "The boats of Vell stay in port until Thursday, the harbour master said.";
        var entries = EntryList.Read([Text, other], text => new Entry
        {
            Id = text,
            Title = "Weather warning",
            ContentText = text,
        });

        Assert.Equal(
            title,
            ArticleReader.Read(
                entries.Entries[0] with { Document = entries }, "Feed", DateTimeOffset.UnixEpoch.AddYears(60)).Title);
    }

    [Theory]
    [InlineData("Photo: Ida Brenn/Nord Images ")]
    [InlineData("<img src='a.jpg'>Photo: Ida Brenn/AFP ")]
    [InlineData("Photo by Ida Brenn ")]
    [InlineData("(Photo: Ida Brenn) ")]
    [InlineData("Foto: dpa | ")]
    [InlineData("Image: Reuters ")]
    [InlineData("")]
    public void A_picture_s_credit_does_not_take_the_first_sentence_with_it(string credit)
    {
        const string Text = "The ferry of Vell stays in port until Thursday, the harbour master said. Nobody is hurt.";

        Assert.Equal(Text, TextOf(credit + Text));
    }

    [Theory]
    [InlineData("Photo shows the ferry of Vell in port on Thursday, as the harbour master waits for news of it.")]
    [InlineData("Video: the ferry of Vell leaves its port on Thursday, in the morning, as many had hoped.")]
    public void A_sentence_on_a_picture_stays_whole(string text) => Assert.Equal(text, TextOf(text));

    private static string TextOf(string description) => ArticleReader.Read(
        new Entry { Id = "a", Title = "Ferry stays in port", Summary = description },
        "Feed",
        DateTimeOffset.UnixEpoch.AddYears(60)).Text;

    [GeneratedRegex("<[^>]*>|&[#\\w]+;|\\s+")]
    private static partial Regex Tags();
}
