using BriefingBot.Delivery.Outbox;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>What admins are told where a command comes too late, names what cannot be, or was seen by others.</summary>
public sealed class AdminSlipsTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Fact]
    public async Task A_source_that_another_admin_removed_meanwhile_is_said_to_be_removed()
    {
        await AddAsync("https://harbour.example/feed", "Harbour Post");
        await AskAsync("/removesource 1"); // and another admin is quicker
        await _chat.Get<SourceStore>().RemoveAsync(1, CancellationToken.None);

        Assert.Equal("Harbour Post was removed already.", await AskAsync("yes"));
        Assert.Equal("Harbour Post was removed already.", await AskAsync("/pausesource 1"));
        Assert.Contains("I watch no source “2”", await AskAsync("/removesource 2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_is_paused_is_said_to_have_been()
    {
        await AddAsync("https://harbour.example/feed", "Harbour Post");

        Assert.Contains("is paused", await AskAsync("/pausesource 1"), StringComparison.Ordinal);
        Assert.Contains("was paused already", await AskAsync("/pausesource 1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://10.1.1.1/x")]
    [InlineData("http://localhost:8080/feed")]
    [InlineData("http://[::1]/feed")]
    [InlineData("http://2130706433/feed")]
    public async Task A_row_that_could_never_be_fetched_is_named_and_not_imported(string address)
    {
        var path = Path.Combine(_chat.Folder, "list.opml");
        await File.WriteAllTextAsync(
            path,
            $"<opml version=\"2.0\"><body><outline text=\"Harbour\" xmlUrl=\"https://harbour.example/feed\"/>"
                + $"<outline text=\"Inner\" xmlUrl=\"{address}\"/></body></opml>",
            TestContext.Current.CancellationToken);

        var answer = await _chat.AskAsync(ChatHarness.FromTerminal($"/import {path}"));

        Assert.Contains("1 source added", answer, StringComparison.Ordinal);
        Assert.Contains("is refused: its address", answer, StringComparison.Ordinal);
        Assert.Single(await _chat.Get<SourceStore>().ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_a_list_to_import_is_sent_as_is_said_for_where_one_is()
    {
        Assert.Equal("Send me the OPML file.", await AskAsync("/import"));
        Assert.Contains(
            "/import sources.opml",
            await _chat.AskAsync(ChatHarness.FromTerminal("/import")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/addsource htp:/harbour.example/feed")]
    [InlineData("/addsource ftp://harbour.example/feed")]
    [InlineData("/testsource gopher://harbour.example/feed")]
    public async Task Of_an_address_that_is_none_it_is_said_which_can_be_watched(string typed) => Assert.Contains(
        "Only http and https addresses", await AskAsync(typed), StringComparison.Ordinal);

    [Fact]
    public async Task Who_only_looked_is_not_recorded_and_who_acted_is()
    {
        await AddAsync("https://harbour.example/feed", "Harbour Post");
        foreach (var look in (string[])["/health", "/stats", "/source 1", "/llm", "/audit"])
        {
            await AskAsync(look);
        }

        await AskAsync("/pausesource 1");

        var audit = await AskAsync("/audit");
        Assert.Contains("/pausesource 1", audit, StringComparison.Ordinal);
        Assert.DoesNotContain("/health", audit, StringComparison.Ordinal);
        Assert.DoesNotContain("/source", audit, StringComparison.Ordinal);
        Assert.DoesNotContain("/stats", audit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broadcast_says_whose_words_it_is_in_each_language_and_comes_once_to_a_forum()
    {
        await SubscribeAsync(A.Reader(101));
        await SubscribeAsync(A.Reader(102) with { Language = "de" });
        await SubscribeAsync(A.Reader(-1001000) with { Kind = ChatKind.Group, ThreadId = 55, Title = "Town" });
        await SubscribeAsync(A.Reader(-1001000) with { Kind = ChatKind.Group, Title = "Town" });

        await AskAsync("/broadcast Server moves tonight");
        await AskAsync("yes");

        var parts = await _chat.QueryAsync<(long Chat, long Thread, byte[] Content)>(
            """
            SELECT part.chat_id, part.thread_id, text.content
            FROM outbox part JOIN message_text text ON text.id = part.text_id
            WHERE part.edition LIKE 'broadcast-%' ORDER BY 1, 2
            """);
        Assert.Equal([(-1001000L, 0L), (101, 0), (102, 0)], parts.Select(part => (part.Chat, part.Thread)));
        Assert.Contains("topic 55", await AskAsync("/subscribers"), StringComparison.Ordinal);
        var said = parts.Select(part => MessageContent.Unpack(part.Content).Html).ToList();
        Assert.Equal("<b>From the operator:</b>\n\nServer moves tonight", said[1]);
        Assert.StartsWith("<b>Vom Betreiber:</b>", said[2], StringComparison.Ordinal);
    }

    private Task<string> AskAsync(string text)
    {
        _chat.Clock.Advance(TimeSpan.FromSeconds(10)); // nobody asks too fast
        return _chat.AskAsync(ChatHarness.FromAdmin(text));
    }

    private Task AddAsync(string url, string name) =>
        _chat.Get<SourceStore>().AddAsync(new NewSource(url, name), "Bo", CancellationToken.None);

    private Task SubscribeAsync(Subscriber reader) =>
        _chat.Subscribers.SaveAsync(reader, CancellationToken.None);
}
