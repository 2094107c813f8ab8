using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;

namespace BriefingBot.Tests;

/// <summary>The way of an article through every room, with real parts: HTTP, a database file, the Bot API's wire
/// format.</summary>
public sealed class EndToEndTests
{
    private const long Ada = 1001;
    private const long Bea = 1002;

    private static readonly Report First = new(
        "r1",
        "Three dead as warehouse burns in Velmar",
        "Mon, 04 May 2026 06:10:00 GMT",
        "<p>Three people were killed when a warehouse caught fire in the port of Velmar early on Monday, the fire "
            + "service said.</p>"
        + "<p>The building stored paint and solvents. Smoke could be seen from the opposite bank of the estuary, "
        + "and residents of the Kade quarter were told to keep their windows shut.</p>");

    private static readonly Report Second = new(
        "r2",
        "Death toll in Velmar warehouse fire rises to seven",
        "Tue, 05 May 2026 04:40:00 GMT",
        "<p>Seven people were killed in the fire that destroyed a paint warehouse in the port of Velmar on Monday, "
            + "the fire service said on Tuesday.</p>"
        + "<p>Four workers who had been missing were found dead in a stairwell, it said. Smoke no longer threatens "
        + "the Kade quarter.</p>");

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task One_article_reaches_a_subscriber(string provider)
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(
            telegram,
            isPostgres: provider == "postgres",
            ("Sources:0:Url", site.Url + "/feed.xml"),
            ("Briefing:TimeZone", "Europe/Berlin"), // two hours ahead of UTC in May
            ("Briefing:Times:0", "11:30"));
        Publish(site, First);
        await bot.SeedSourcesAsync();

        // 08:00 UTC: Ada subscribes, the source is read; half past eleven in Berlin has not come.
        await bot.WriteAsync(Ada, "/start");
        await bot.PassAsync(TimeSpan.Zero);
        Assert.DoesNotContain(
            Told(telegram, Ada), text => text.Contains("warehouse", StringComparison.OrdinalIgnoreCase));

        // 09:30 UTC: it has.
        await bot.PassAsync(TimeSpan.FromMinutes(90));
        var edition = Assert.Single(Told(telegram, Ada), IsEdition);
        Assert.Contains("11:30", edition, StringComparison.Ordinal);
        Assert.Contains("Three people were killed", edition, StringComparison.Ordinal);

        // A minute later nothing is sent twice; the next day's edition does not tell it again.
        await bot.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Single(Told(telegram, Ada), text => text.Contains("Three people were killed", StringComparison.Ordinal));
        await bot.PassAsync(TimeSpan.FromHours(24) - TimeSpan.FromMinutes(1));
        Assert.Equal(2, Told(telegram, Ada).Count(IsEdition));
        Assert.Single(Told(telegram, Ada), text => text.Contains("Three people were killed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_raised_figure_is_an_update_for_exactly_the_chats_that_were_told_the_old_one()
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = await AfterFirstAsync(site, telegram);

        Publish(site, First, Second);
        await bot.PassAsync(TimeSpan.FromHours(24));

        var update = Told(telegram, Ada).Last(text => text.Contains("Velmar", StringComparison.Ordinal));
        Assert.Contains("New:", update, StringComparison.Ordinal);
        Assert.Contains("Seven people were killed", update, StringComparison.Ordinal);
        Assert.Contains("killed: 7 (was 3)", update, StringComparison.Ordinal);
        var fresh = Assert.Single(Told(telegram, Bea), text => text.Contains("Velmar", StringComparison.Ordinal));
        Assert.DoesNotContain("New:", fresh, StringComparison.Ordinal);
        Assert.Contains("Seven people were killed", fresh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_that_its_source_corrects_is_corrected_as_a_reply_to_the_message_that_carried_it()
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = await AfterFirstAsync(site, telegram);
        var told = telegram.Messages.Single(message => message.ChatId == Ada && IsEdition(message.Text));

        Publish(
            site,
            First with
            {
                Title = First.Title.Replace("Three", "Two", StringComparison.Ordinal),
                Html = First.Html.Replace("Three", "Two", StringComparison.Ordinal),
            });
        await bot.PassAsync(TimeSpan.FromHours(2));

        var correction = Assert.Single(telegram.Messages, message => message.ReplyTo is not null);
        Assert.Equal((Ada, told.MessageId), (correction.ChatId, correction.ReplyTo));
        Assert.Contains("3 → 2", correction.Text, StringComparison.Ordinal);
        await bot.PassAsync(TimeSpan.FromHours(2));
        Assert.Single(telegram.Messages, message => message.ReplyTo is not null);
    }

    /// <summary>Ada was told of three dead; Bea came too late for that.</summary>
    private static async Task<WholeBot> AfterFirstAsync(SourceServer site, BotApiServer telegram)
    {
        var bot = new WholeBot(telegram, ("Sources:0:Url", site.Url + "/feed.xml"), ("Briefing:Times:0", "09:00"));
        Publish(site, First);
        await bot.SeedSourcesAsync();
        await bot.WriteAsync(Ada, "/start");
        await bot.PassAsync(TimeSpan.FromHours(1));
        await bot.WriteAsync(Bea, "/start");
        return bot;
    }

    private static void Publish(SourceServer site, params Report[] reports) => site.On(
        "/feed.xml",
        $"""
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Velmar Courier</title>
        {string.Concat(reports.Select(report =>
            $"<item><guid isPermaLink=\"false\">{report.Id}</guid><title>{report.Title}</title>"
                + $"<pubDate>{report.Date}</pubDate><content:encoded><![CDATA[{report.Html}]]></content:encoded></item>"))}
        </channel></rss>
        """);

    private static bool IsEdition(string text) => text.StartsWith("BriefingBot ·", StringComparison.Ordinal);

    private static IEnumerable<string> Told(BotApiServer telegram, long chat) =>
        telegram.Messages.Where(message => message.ChatId == chat).Select(message => message.Text);

    private sealed record Report(string Id, string Title, string Date, string Html);
}
