using BriefingBot.Operation;
using BriefingBot.Sources;
using BriefingBot.Sources.Kinds;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Sources;

/// <summary>Slow sources are asked side by side, no more of them at once than the service asks.</summary>
public sealed class SourcesCheckTests
{
    [Fact]
    public async Task Sources_are_asked_side_by_side_within_the_bound_and_each_is_told_when_it_has_answered()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromSeconds(30));
        await using var site = await SourceServer.StartAsync();
        var two = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var later = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var gate = new Lock();
        var (atOnce, most) = (0, 0);
        foreach (var path in new[] { "/a", "/b", "/c" })
        {
            site.On(path, async context =>
            {
                lock (gate)
                {
                    most = Math.Max(most, ++atOnce);
                    if (atOnce == 2)
                    {
                        two.TrySetResult();
                    }
                }

                await two.Task.WaitAsync(stop.Token);
                if (path == "/a")
                {
                    await later.Task.WaitAsync(stop.Token);
                }

                lock (gate)
                {
                    atOnce--;
                }

                context.Response.ContentType = "application/rss+xml";
                await context.Response.Body.WriteAsync(
                    System.Text.Encoding.UTF8.GetBytes(SourceServer.Rss((path[1..], "News"))), stop.Token);
            });
        }

        using var rig = new SourcesRig(
            ("Network:PollsAtOnce", "2"),
            ("Network:RequestsPerHost", "10"),
            ("Sources:0:Url", site.Url + "/a"),
            ("Sources:1:Url", site.Url + "/b"),
            ("Sources:2:Url", site.Url + "/c"));
        var check = ActivatorUtilities.CreateInstance<SourcesCheck>(rig.Get<IServiceProvider>());
        var findings = new List<Finding>();
        await foreach (var finding in check.CheckAsync(stop.Token))
        {
            findings.Add(finding);
            if (findings.Count == 2)
            {
                later.SetResult();
            }
        }

        Assert.All(findings, finding => Assert.True(finding.Ok, finding.Message.ToString()));
        Assert.Equal(["/b", "/c", "/a"], findings.Select(finding => finding.Check[^2..]));
        Assert.Equal(2, most);
    }

    [Fact]
    public async Task Who_listens_no_more_waits_for_no_source()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromSeconds(30));
        await using var site = await SourceServer.StartAsync();
        site.On("/slow", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        site.On("/quick", context =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
        using var rig = new SourcesRig(
            ("Network:RequestsPerHost", "10"),
            ("Sources:0:Url", site.Url + "/slow"), ("Sources:1:Url", site.Url + "/quick"));
        var check = ActivatorUtilities.CreateInstance<SourcesCheck>(rig.Get<IServiceProvider>());

        await foreach (var finding in check.CheckAsync(stop.Token))
        {
            Assert.EndsWith("/quick", finding.Check, StringComparison.Ordinal);
            break;
        }

        Assert.False(stop.IsCancellationRequested);
    }

    [Fact]
    public async Task A_fault_over_one_source_is_a_finding_of_that_source()
    {
        await using var site = await SourceServer.StartAsync();
        site.On("/feed", context => context.Response.WriteAsync(SourceServer.Rss(("a", "News"))));
        using var rig = new SourcesRig(
            realClock: false,
            services => services.AddSingleton<ISource, Broken>(),
            ("Sources:0:Url", site.Url + "/broken"),
            ("Sources:1:Url", site.Url + "/feed"));
        var check = ActivatorUtilities.CreateInstance<SourcesCheck>(rig.Get<IServiceProvider>());

        var findings = new Dictionary<string, Finding>();
        await foreach (var finding in check.CheckAsync(TestContext.Current.CancellationToken))
        {
            findings.Add(finding.Check.Split('/')[^1], finding);
        }

        Assert.True(findings["feed"].Ok);
        Assert.Contains("itself failed", findings["broken"].Message.ToString(), StringComparison.Ordinal);
    }

    private sealed class Broken : ISource
    {
        public string Kind => "broken";

        public bool Suits(string address, string? selector) => address.EndsWith("/broken", StringComparison.Ordinal);

        public Task<PollResult> PollAsync(PollRequest request, CancellationToken cancellationToken) =>
            Task.FromResult<PollResult>(null!);
    }
}
