using BriefingBot.Operation;
using BriefingBot.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Sources;

/// <summary>Slow sources are asked side by side, no more of them at once than the service asks.</summary>
public sealed class SourcesCheckTests
{
    [Fact]
    public async Task Sources_are_asked_side_by_side_within_the_bound_and_told_in_their_order()
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
                if (path == "/b")
                {
                    later.TrySetResult();
                }
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
        }

        Assert.All(findings, finding => Assert.True(finding.Ok, finding.Message.ToString()));
        Assert.Equal(["/a", "/b", "/c"], findings.Select(finding => finding.Check[^2..]));
        Assert.Equal(2, most);
    }
}
