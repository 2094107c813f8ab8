using BriefingBot.Operation;
using BriefingBot.Sources;
using BriefingBot.Sources.Fetching;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Summaries.Backends;
using BriefingBot.Telegram;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Operation;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("Telegram:Token", "not a token", "Telegram:Token")]
    [InlineData("Telegram:BaseUrl", "ftp://example.org", "Telegram:BaseUrl")]
    [InlineData("Telegram:WebhookListen", "127.0.0.1", "Telegram:WebhookListen is")]
    [InlineData("Telegram:WebhookListen", "127.0.0.1:0", "Telegram:WebhookListen is")]
    [InlineData("Storage:Path", "~/bot.db", "Storage:Path")]
    [InlineData("Telegram:PollTimeoutSeconds", "500", "Telegram:PollTimeoutSeconds")]
    [InlineData("Telegram:PollTimeoutSeconds", "soon", "Telegram:PollTimeoutSeconds")]
    [InlineData("Network:Allow:0", "everything", "Network:Allow")]
    [InlineData("Network:MaxBodyBytes", "3", "Network:MaxBodyBytes")]
    [InlineData("Model:Endpoint", "somewhere", "Model:Endpoint")]
    [InlineData("Model:DailyTokens", "-1", "a whole number of at least 0.")]
    [InlineData("Briefing:Name", "", "Briefing:Name is empty")]
    [InlineData("Briefing:TimeZone", "Middle/Earth", "Briefing:TimeZone")]
    [InlineData("Briefing:Times:0", "breakfast", "Briefing:Times")]
    [InlineData("Sources:0:Name", "no address", "Sources:0:Url")]
    [InlineData("Sources:0:Url", "ftp://x", "Sources:0:Url")]
    public void A_wrong_value_is_told_with_its_key(string key, string value, string named)
    {
        var advice = Advice(key, value);

        Assert.NotNull(advice);
        Assert.Contains(named, advice.Message, StringComparison.Ordinal);
        Assert.Contains("appsettings", advice.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/bot123456:s3cret")]
    [InlineData("api.telegram.org/bot123456%3As3cret")]
    [InlineData("https://me:s3cret@bot.example.org")]
    public void A_token_or_login_in_the_servers_address_is_refused_and_never_shown(string address)
    {
        var advice = Advice("Telegram:BaseUrl", address);

        Assert.Contains("do not belong there", advice!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", advice.Message + advice.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_configured_is_valid() => Assert.Null(Advice("Unrelated:Key", "value"));

    private static AdviceException? Advice(string key, string value)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create(key, (string?)value)])
            .Build();
        var rooms = new ServiceCollection();
        Rooms.Add(rooms, configuration);
        using var services = rooms.BuildServiceProvider();
        try
        {
            _ = services.GetRequiredService<IOptions<TelegramOptions>>().Value;
            _ = services.GetRequiredService<IOptions<StorageOptions>>().Value;
            _ = services.GetRequiredService<IOptions<ModelOptions>>().Value;
            _ = services.GetRequiredService<IOptions<NetworkOptions>>().Value;
            _ = services.GetRequiredService<IOptions<BriefingOptions>>().Value;
            _ = services.GetRequiredService<IOptions<List<SourceOptions>>>().Value;
            return null;
        }
        catch (Exception error)
        {
            return ConfigurationAdvice.From(error)
                ?? throw new InvalidOperationException("No advice for this exception.", error);
        }
    }
}
