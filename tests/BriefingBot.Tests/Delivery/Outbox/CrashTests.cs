using System.Diagnostics;
using BriefingBot.Briefings;
using BriefingBot.Delivery;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Delivery.Outbox;

/// <summary>A process that is really killed. The child is this assembly, started again to run one explicit
/// method.</summary>
public sealed class CrashTests
{
    private const int Parts = 5;

    private static readonly long[] Chats = [31, 32];

    [Fact]
    public Task Killed_between_composing_and_sending_every_part_arrives_and_none_twice() =>
        KillAtAsync(partUnderWay: 1);

    [Fact]
    public Task Killed_in_the_midst_of_sending_every_part_arrives_and_none_twice() => KillAtAsync(partUnderWay: 3);

    [Fact(Explicit = true)]
    public async Task Child_that_composes_and_sends()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables("BRIEFINGBOT_CHILD_").Build();
        var services = new ServiceCollection();
        services.AddLogging().AddOperation(configuration).AddStorage().AddSubscribers().AddWording().AddBriefings()
            .AddTelegram().AddDelivery();
        await using var provider = services.BuildServiceProvider();
        foreach (var chat in Chats)
        {
            await provider.GetRequiredService<OutboxWriter>()
                .AddAsync(DeliveryBench.Edition(chat, Parts), CancellationToken.None);
        }

        await provider.GetRequiredService<OutboxSender>().RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The server stays silent on one part of each chat, so that the kill certainly hits there; what was
    /// accepted before is recorded.</summary>
    private static async Task KillAtAsync(int partUnderWay)
    {
        using var folder = new TemporaryFolder();
        await using var server = await BotApiServer.StartAsync();
        foreach (var chat in Chats)
        {
            server.Script(
                "sendMessage",
                chat,
                [.. Enumerable.Repeat(BotApiAnswer.AsUsual, partUnderWay - 1), BotApiAnswer.Silence()]);
        }

        using (var first = StartChild(server, folder))
        {
            await server.WaitUntilAsync(
                s => s.Calls.Count == Chats.Length * partUnderWay, "the part under way", seconds: 60);
            first.Kill(entireProcessTree: true);
            await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(Chats.Length * (partUnderWay - 1), server.Messages.Count);
        using var second = StartChild(server, folder);
        await server.WaitUntilAsync(s => s.Messages.Count >= Chats.Length * Parts, "all parts", seconds: 60);
        second.Kill(entireProcessTree: true);
        await second.WaitForExitAsync(TestContext.Current.CancellationToken);

        foreach (var chat in Chats)
        {
            Assert.Equal(
                Enumerable.Range(1, Parts).Select(part => DeliveryBench.Label(chat, "2026-05-04T08:00", part)),
                server.Messages.Where(message => message.ChatId == chat)
                    .Select(message => message.Text[..(message.Text.LastIndexOf(':') + 1)]));
        }
    }

    private static Process StartChild(BotApiServer server, TemporaryFolder folder)
    {
        var assembly = typeof(CrashTests).Assembly.Location;
        var start = new ProcessStartInfo(
            "dotnet",
            [assembly, "-method", $"{typeof(CrashTests).FullName}.{nameof(Child_that_composes_and_sends)}", "-explicit", "only"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var database = ("Storage:Path", Path.Combine(folder.Path, "bot.db"));
        foreach (var (key, value) in DeliveryBench.Settings(server).Append(database))
        {
            start.Environment["BRIEFINGBOT_CHILD_" + key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var child = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
        child.BeginOutputReadLine();
        return child;
    }
}
