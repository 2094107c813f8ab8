using BriefingBot.Articles.Html;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>What programs write into an entry about the entry.</summary>
public sealed class PostingLinesTests
{
    private const string Title = "Mill of Tannwald burns down";
    private const string Text = "The old mill burned down on Wednesday night, the fire chief said. Nobody was hurt.";

    [Theory]
    [InlineData("submitted by <a href='/u/a'>a6</a> to <a href='/c/n'>news</a><br>15 points | <a href='/p'>22 comments"
        + "</a><br><a href='https://b.example/x'>https://b.example/x</a>")]
    [InlineData("<p>Article URL: <a href='https://b.example/x'>https://b.example/x</a></p><p>Comments URL: "
        + "<a href='https://n.example/1'>https://n.example/1</a></p><p>Points: 41</p><p># Comments: 13</p>")]
    [InlineData("submitted by <a href='/u/a'>/u/a</a> <br> <span><a href='/x'>[link]</a></span> <span><a href='/y'>"
        + "[comments]</a></span>")]
    [InlineData("<a href='/item?id=2'>Comments</a>")]
    [InlineData("<p><small>3 posts - 2 participants</small></p>")]
    [InlineData("<p>eingereicht von <a href='/u/a'>a6</a></p><p>12 Kommentare</p>")]
    [InlineData("<p>댓글 12개</p>")]
    [InlineData("<p>The post <a href='/m'>" + Title + "</a> appeared first on <a href='/'>Lake Post</a>.</p>")]
    [InlineData("<p>Der Beitrag <a href='/m'>" + Title + "</a> erschien zuerst auf <a href='/'>Seepost</a>.</p>")]
    [InlineData("<p>投稿 <a href='/m'>" + Title + "</a> は <a href='/'>湖新聞</a> に最初に表示されました。</p>")]
    public void What_tells_of_the_posting_is_no_text(string frame)
    {
        Assert.Equal("", HtmlReader.ReadFragment(frame, Title));
        Assert.Equal(Text, HtmlReader.ReadFragment($"<p>{Text}</p>{frame}", Title));
    }

    [Theory]
    [InlineData("Level: orange", "Level: orange")]
    [InlineData("Magnitude: 4.5", "Magnitude: 4.5")]
    [InlineData("Points of sale: 12", "Points of sale: 12")]
    [InlineData("It was bought by <a href='/b'>a baker</a>", "It was bought by a baker")]
    [InlineData("<a href='/m'>" + Title + "</a>, and the fire chief told the court that it was laid: <a href='/v'>video"
        + "</a>.",
        Title + ", and the fire chief told the court that it was laid: video.")]
    public void What_tells_of_the_matter_is_text(string html, string text) =>
        Assert.Equal($"{Text}\n\n{text}", HtmlReader.ReadFragment($"<p>{Text}</p><p>{html}</p>", Title));
}
