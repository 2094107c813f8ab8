using BriefingBot.Briefings.Editions;
using BriefingBot.Sources.Polling;
using BriefingBot.Storage;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Chat;

/// <summary>What a chat switched off stays off, from the command to the briefing.</summary>
public sealed class SourceChoiceTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    [Fact]
    public async Task A_source_that_is_off_stays_off_when_an_admin_renames_it()
    {
        await WatchAsync("Harbour Post", "Ferry runs aground off Lindholm");
        await PollAsync();
        Assert.Equal(["Ferry runs aground off Lindholm"], await HeadlinesAsync());

        await _chat.AskAsync("/sources off 1");
        Assert.Empty(await HeadlinesAsync());
        await _chat.AskAsync(ChatHarness.FromTerminal("/setsource 1 name Renamed"));
        Write("Harbour Post", "Ferry runs aground off Lindholm", "Minister resigns over bridge contract");
        await PollAsync();

        Assert.Empty(await HeadlinesAsync());
        Assert.Contains("1. Renamed", await _chat.AskAsync("/sources"), StringComparison.Ordinal);
        await _chat.AskAsync("/sources on 1");
        Assert.Equal(2, (await HeadlinesAsync()).Count);
    }

    [Fact]
    public async Task A_source_that_is_off_stays_off_when_its_feed_changes_its_title()
    {
        await WatchAsync("Harbour Post", "Ferry runs aground off Lindholm");
        await PollAsync();
        await _chat.AskAsync("/sources off 1");
        Write("Harbour Post Online", "Ferry runs aground off Lindholm", "Minister resigns over bridge contract");
        await PollAsync();

        Assert.Empty(await HeadlinesAsync());
    }

    [Fact]
    public async Task A_source_that_was_switched_off_before_its_first_poll_is_off_after_it()
    {
        await WatchAsync("Harbour Post", "Ferry runs aground off Lindholm");
        await _chat.AskAsync("/sources off 1");
        await PollAsync();

        Assert.Empty(await HeadlinesAsync());
    }

    [Fact]
    public async Task A_folder_that_is_off_is_off_with_every_file_in_it()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_chat.Folder, "inbox")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "note.txt"),
            "Ferry runs aground off Lindholm\n\nThe ferry ran aground in thick fog on Monday.");
        await AddAsync(folder);
        await PollAsync();
        Assert.Single(await HeadlinesAsync());

        await _chat.AskAsync("/sources off 1");

        Assert.Empty(await HeadlinesAsync());
    }

    [Fact]
    public async Task A_topic_that_is_off_stays_off_however_it_is_written()
    {
        await WatchAsync("Harbour Post", "Ferry runs aground off Lindholm");
        await _chat.AskAsync(ChatHarness.FromTerminal("/setsource 1 topic Coast and sea"));
        await _chat.AskAsync("/topics off coast AND sea");
        await _chat.AskAsync(ChatHarness.FromTerminal("/setsource 1 topic COAST and sea"));
        await PollAsync();

        Assert.Empty(await HeadlinesAsync());
        await _chat.AskAsync("/topics on Coast and sea");
        Assert.Single(await HeadlinesAsync());
    }

    [Theory]
    [InlineData("/topics off sport")]
    [InlineData("/sources off 1")]
    public async Task The_newest_stories_are_listed_without_what_is_off(string off)
    {
        await WatchAsync("Harbour Post", "Final moved to Velmar");
        await _chat.AskAsync(ChatHarness.FromTerminal("/setsource 1 topic Sport"));
        await PollAsync();
        await _chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(An.Article().WithTitle("Ferry aground").WithSource(2, "Gazette")),
            _chat.Clock.GetUtcNow());
        Assert.Contains("Final moved", await _chat.AskAsync("/latest"), StringComparison.Ordinal);

        await _chat.AskAsync(off);

        var listed = await _chat.AskAsync("/latest");
        Assert.DoesNotContain("Final moved", listed, StringComparison.Ordinal);
        Assert.Contains("Ferry aground", listed, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    private Task WatchAsync(string title, params string[] headlines) => AddAsync(Write(title, headlines));

    private async Task AddAsync(string path)
    {
        await _chat.AskAsync("/start");
        await _chat.AskAsync(ChatHarness.FromTerminal($"/addsource {path}"));
        await _chat.AskAsync(ChatHarness.FromTerminal("yes"));
    }

    private string Write(string title, params string[] headlines)
    {
        var items = headlines.Select((headline, i) =>
            $"<item><guid>{i}</guid><title>{headline}</title><pubDate>Mon, 04 May 2026 07:0{i}:00 Z</pubDate></item>");
        var path = Path.Combine(_chat.Folder, "feed.xml");
        File.WriteAllText(
            path, $"<rss version=\"2.0\"><channel><title>{title}</title>{string.Concat(items)}</channel></rss>");
        return path;
    }

    private async Task PollAsync()
    {
        _chat.Clock.Advance(TimeSpan.FromHours(2));
        await _chat.Get<Poller>().PollDueAsync(CancellationToken.None);
    }

    private async Task<IReadOnlyList<string>> HeadlinesAsync()
    {
        var person = await _chat.PersonAsync();
        var briefing = await _chat.Get<BriefingAssembler>().ComposeNowAsync(person, CancellationToken.None);
        return [.. briefing.Stories.Select(story => story.Story.Headline)];
    }
}
