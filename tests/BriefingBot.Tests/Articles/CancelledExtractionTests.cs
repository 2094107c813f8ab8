using System.Text;
using BriefingBot.Articles;
using BriefingBot.Articles.Html;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Tests.Articles;

public sealed class CancelledExtractionTests
{
    private const int Times = 20_000;

    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
    private static readonly CancellationToken Stopped = new(canceled: true);
    private static readonly string Long = string.Concat(
        Enumerable.Repeat("<div><p>One more paragraph of a page that does not want to end.</p></div>", Times));

    [Fact]
    public void A_page_is_not_read_for_somebody_who_is_gone() =>
        Assert.Throws<OperationCanceledException>(() => PageExtractor.Extract(Page(Long), Stopped));

    [Fact]
    public void Nor_is_a_page_that_came_as_a_file() => Assert.Throws<OperationCanceledException>(
        () => ArticleReader.Read(
            new Entry { Id = "a.html", Page = Page(Long) }, "a.html", Now, cancellationToken: Stopped));

    [Fact]
    public void Nor_the_content_of_a_feed() => Assert.Throws<OperationCanceledException>(
        () => ArticleReader.Read(new Entry { Id = "1", ContentHtml = Long }, "Feed", Now, cancellationToken: Stopped));

    [Fact]
    public void Nor_is_a_page_pruned_that_was_read() => Assert.Throws<OperationCanceledException>(
        () => PagePruner.Prune(HtmlTree.Parse(Long), cancellationToken: Stopped));

    [Fact]
    public async Task A_page_that_is_being_read_is_left_wherever_the_work_stands()
    {
        using var source = new CancellationTokenSource();
        using var isUnderWay = new ManualResetEventSlim();
        var work = Task.Run(
            () =>
            {
                while (true)
                {
                    PageExtractor.Extract(Page(Long), source.Token);
                    isUnderWay.Set();
                }
            },
            CancellationToken.None);

        isUnderWay.Wait(CancellationToken.None);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
    }

    private static FetchedDocument Page(string html) =>
        new("a.html", Encoding.UTF8.GetBytes("<!doctype html><body>" + html), "text/html; charset=utf-8", null);
}
