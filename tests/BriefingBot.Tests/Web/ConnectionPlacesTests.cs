using System.Net;
using BriefingBot.Web;
using Microsoft.AspNetCore.Connections;

namespace BriefingBot.Tests.Web;

/// <summary>Who is held out while others hold connections open.</summary>
public sealed class ConnectionPlacesTests
{
    private readonly ConnectionPlaces _places = new();

    [Fact]
    public async Task One_address_does_not_shut_out_the_others()
    {
        var held = await HoldAsync(ConnectionPlaces.ForEach, _ => "203.0.113.5");

        Assert.False(await IsServedAsync("203.0.113.5"));
        Assert.False(await IsServedAsync("::ffff:203.0.113.5"));
        Assert.True(await IsServedAsync("203.0.113.6"));

        held.SetResult();
        Assert.True(await IsServedAsync("203.0.113.5"));
    }

    [Fact]
    public async Task A_subscribers_IPv6_addresses_are_one()
    {
        await HoldAsync(ConnectionPlaces.ForEach, i => $"2001:db8:0:1::{i + 1:x}");

        Assert.False(await IsServedAsync("2001:db8:0:1:ffff::9"));
        Assert.True(await IsServedAsync("2001:db8:0:2::1"));
    }

    [Fact]
    public async Task The_machine_itself_gets_in_whoever_holds_how_many()
    {
        await HoldAsync(ConnectionPlaces.ForAll, i => $"203.0.113.{i}");

        Assert.False(await IsServedAsync("198.51.100.1"));
        Assert.True(await IsServedAsync("127.0.0.1"));
        Assert.True(await IsServedAsync("::1"));
        Assert.True(await IsServedAsync("::ffff:127.0.0.1"));
    }

    private async Task<TaskCompletionSource> HoldAsync(int count, Func<int, string> address)
    {
        var held = new TaskCompletionSource();
        for (var i = 0; i < count; i++)
        {
            var begun = new TaskCompletionSource();
            _ = ServeAsync(address(i), () =>
            {
                begun.SetResult();
                return held.Task;
            });
            await begun.Task.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        }

        return held;
    }

    private async Task<bool> IsServedAsync(string address)
    {
        var isServed = false;
        await ServeAsync(address, () =>
        {
            isServed = true;
            return Task.CompletedTask;
        });
        return isServed;
    }

    private async Task ServeAsync(string address, Func<Task> serve)
    {
        var connection = new DefaultConnectionContext { RemoteEndPoint = new IPEndPoint(IPAddress.Parse(address), 9) };
        await _places.ServeAsync(connection, _ => serve());
    }
}
