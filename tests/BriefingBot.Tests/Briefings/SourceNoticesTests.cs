using BriefingBot.Sources;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;

namespace BriefingBot.Tests.Briefings;

/// <summary>What the admins are told of sources, over the wire.</summary>
public sealed class SourceNoticesTests
{
    private const long Admin = 11;

    [Fact]
    public async Task An_admin_is_told_once_that_a_source_went_bad_moved_works_again_and_is_gone()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var server = await SourceServer.StartAsync();
        await using var bot = new WholeBot(
            telegram,
            ("Telegram:Admins:0", "11"),
            ("Sources:0:Url", server.Url + "/f"),
            ("Sources:0:Name", "Harbour <Post>"));
        await bot.SeedSourcesAsync();
        await bot.WriteAsync(Admin, "/start");

        server.On("/f", "", 500);
        await PassAsync(bot, 8);
        Assert.Contains(
            "Harbour <Post> cannot be read: 127.\u20600.0.1 has an error of its own (500)",
            Assert.Single(Told(telegram)),
            StringComparison.Ordinal);

        server.Redirect("/f", 301, "/g").On("/g", SourceServer.Rss(("1", "Ferry aground")));
        await PassAsync(bot, 6);
        Assert.Equal(3, Told(telegram).Count);
        Assert.Equal("Harbour <Post> can be read again.", Told(telegram)[1]);
        Assert.Contains($"I read it at {server.Url}/g from now on", Told(telegram)[2], StringComparison.Ordinal);

        server.On("/g", "", 410);
        await PassAsync(bot, 6);
        Assert.Equal(4, Told(telegram).Count);
        Assert.Contains("is gone for good", Told(telegram)[3], StringComparison.Ordinal);
        Assert.Equal(SourceState.Retired, (await bot.Get<SourceStore>().GetAsync(1, CancellationToken.None))!.State);
    }

    private static async Task PassAsync(WholeBot bot, int days)
    {
        for (var i = 0; i < days; i++)
        {
            await bot.PassAsync(TimeSpan.FromDays(1));
        }
    }

    private static List<string> Told(BotApiServer telegram) =>
        [.. telegram.Messages.Where(
            message =>
                message.ChatId == Admin
                    && message.Text.StartsWith("Harbour <Post>", StringComparison.Ordinal))
                    .Select(message => message.Text)];
}
