using BriefingBot.Sources;
using BriefingBot.Tests.Sources;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Tests.Chat;

/// <summary><c>/poll</c> of many sources over the wire.</summary>
public sealed class PollTests
{
    private const int Sources = 100;

    [Fact]
    public async Task A_poll_of_a_hundred_sources_is_answered_before_one_of_them_answers_and_reported_at_its_end()
    {
        await using var site = await SourceServer.StartAsync();
        await using var wired = await StartAsync();
        var isTold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await WatchAsync(wired, site, Sources, async context =>
        {
            await isTold.Task;
            context.Response.StatusCode = context.Request.Path == "/7" ? 500 : 200;
        });

        wired.Server.PushText(ChatHarness.AdminId, "/poll");
        await wired.SaidAsync("Reading 100 sources now");
        wired.Server.PushText(ChatHarness.AdminId, "/help");
        await wired.SaidAsync("/poll"); // the chat is answered meanwhile
        Assert.DoesNotContain(
            wired.Server.Messages, message => message.Text.Contains("sources read", StringComparison.Ordinal));

        isTold.SetResult();
        await wired.SaidAsync("99 of 100 sources read");
        Assert.Contains(
            wired.Server.Messages, message => message.Text.Contains("Source 7:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/poll 1", "0 of 1 source read. Being read already: 1 source.")]
    [InlineData("/poll", "0 of 2 sources read. Being read already: 2 sources.")]
    public async Task What_is_being_read_already_is_said_and_counted_as_read_by_the_first_alone(
        string second, string expected)
    {
        await using var site = await SourceServer.StartAsync();
        await using var wired = await StartAsync();
        var isTold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var asked = new SemaphoreSlim(0);
        await WatchAsync(wired, site, 2, async _ =>
        {
            asked.Release();
            await isTold.Task;
        });

        wired.Server.PushText(ChatHarness.AdminId, "/poll");
        await asked.WaitAsync(TestContext.Current.CancellationToken);
        await asked.WaitAsync(TestContext.Current.CancellationToken);
        wired.Server.PushText(ChatHarness.AdminId, second);
        await wired.SaidAsync(expected);

        isTold.SetResult();
        await wired.SaidAsync("2 of 2 sources read");
    }

    [Fact]
    public async Task A_poll_that_a_stop_interrupts_is_made_anew_after_the_start()
    {
        await using var site = await SourceServer.StartAsync();
        var isAsked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var isRestarted = false;
        await using var wired = await StartAsync();
        await WatchAsync(wired, site, 2, async context =>
        {
            isAsked.TrySetResult();
            await Task.Delay(isRestarted ? 0 : Timeout.Infinite, context.RequestAborted);
        });

        wired.Server.PushText(ChatHarness.AdminId, "/poll");
        await wired.SaidAsync("Reading 2 sources now");
        await isAsked.Task;
        Assert.DoesNotContain(
            wired.Server.Messages, message => message.Text.Contains("sources read", StringComparison.Ordinal));
        await wired.RestartAsync(() => isRestarted = true);

        await wired.SaidAsync("2 of 2 sources read");
        await wired.SettleAsync();
        await wired.RestartAsync(() => { });
        wired.Server.PushText(ChatHarness.AdminId, "/pausesource 1");
        await wired.SaidAsync(" is paused");
        Assert.Single(
            wired.Server.Messages, message => message.Text.Contains("sources read", StringComparison.Ordinal));
    }

    private static Task<WiredChat> StartAsync() => WiredChat.StartAsync(
        change: null, ("Network:Allow:0", "127.0.0.0/8"), ("Network:HostSpacing", "00:00:00"));

    /// <summary>Watches feeds, each with one entry.</summary>
    /// <param name="first">What is done before one of them answers.</param>
    private static async Task WatchAsync(WiredChat wired, SourceServer site, int feeds, RequestDelegate first)
    {
        for (var feed = 1; feed <= feeds; feed++)
        {
            var path = $"/{feed}";
            site.On(path, async context =>
            {
                await first(context);
                context.Response.ContentType = "application/rss+xml";
                await context.Response.WriteAsync(SourceServer.Rss((path, "Ferry aground")));
            });
            await wired.Chat.Get<SourceStore>().AddAsync(
                new NewSource(site.Url + path, $"Source {feed}"), "a test", CancellationToken.None);
        }
    }
}
