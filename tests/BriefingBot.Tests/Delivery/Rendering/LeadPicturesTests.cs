using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Delivery.Rendering;

public sealed class LeadPicturesTests
{
    [Fact]
    public void The_report_behind_the_first_sentence_gives_the_picture()
    {
        var told = Told("s1", lead: "2", ("1", "https://a.example/1.jpg"), ("2", "https://b.example/2.jpg"));

        Assert.Equal(new Uri("https://b.example/2.jpg"), LeadPictures.Of([told])["s1"]);
    }

    [Fact]
    public void Where_that_report_has_none_another_one_gives_it()
    {
        var told = Told("s1", lead: "1", ("1", null), ("2", "https://b.example/2.jpg"));

        Assert.Equal(new Uri("https://b.example/2.jpg"), LeadPictures.Of([told])["s1"]);
    }

    [Fact]
    public void One_address_under_two_stories_is_the_sign_of_the_outlet_and_not_shown()
    {
        var pictures = LeadPictures.Of(
        [
            Told("s1", lead: "1", ("1", "https://a.example/share.jpg")),
            Told("s2", lead: "1", ("1", "https://a.example/share.jpg")),
            Told("s3", lead: "1", ("1", "https://a.example/3.jpg")),
        ]);

        Assert.Equal(["s3"], pictures.Keys);
    }

    [Theory]
    [InlineData("https://a.example/static/Logo-512.png")]
    [InlineData("https://a.example/drawing.svg")]
    [InlineData("https://a.example/default_share.jpg")]
    [InlineData("https://10.0.0.1/photo.jpg")]
    [InlineData("https://user:secret@a.example/photo.jpg")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("file:///srv/photo.jpg")]
    public void What_is_no_photo_that_Telegram_could_fetch_is_not_shown(string address) =>
        Assert.Empty(LeadPictures.Of([Told("s1", lead: "1", ("1", address))]));

    private static BriefingStory Told(string id, string lead, params (string Id, string? Image)[] reports) => new()
    {
        Number = 1,
        Story = A.Story().WithId(id).WithArticles(reports.Select(Report)).ToStory(),
        Summary = new Summary { Backend = "", Sentences = [new SummarySentence("It sank.", [lead], "It sank.")] },
    };

    private static ArticleDraft Report((string Id, string? Image) report)
    {
        var draft = An.Article().WithId(report.Id);
        return report.Image is { } image ? draft.WithImage(image) : draft;
    }
}
