using BriefingBot.Briefings.Between;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Notices;
using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Updates;
using BriefingBot.Delivery.Sending;
using BriefingBot.Sources;
using BriefingBot.Sources.Polling;
using BriefingBot.Summaries;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>All rooms as <c>run</c> puts them together, over a real database file and loopback servers, with a clock
/// that the test moves in place of Quartz.</summary>
internal sealed class WholeBot : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    public WholeBot(BotApiServer telegram, params IEnumerable<(string Key, string Value)> settings)
        : this(telegram, TestStorage.IsPostgres, settings)
    {
    }

    /// <summary>On the one database or the other, whatever the other tests run on; a setting of the test's holds
    /// before one of these.</summary>
    public WholeBot(BotApiServer telegram, bool isPostgres, params IEnumerable<(string Key, string Value)> settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
            [
                .. TestStorage.Settings(_folder, isPostgres),
                new("Telegram:Token", telegram.Token),
                new("Telegram:BaseUrl", telegram.BaseUrl),
                new("Network:Allow:0", "127.0.0.0/8"),
                new("Network:HostSpacing", "00:00:00"),
                new("Network:RetryDelay", "00:00:00"),
                new("Telegram:MessagesPerSecondPerChat", "1000"), // the clock stands: nobody could wait
            ])
            .AddInMemoryCollection(
                settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        var services = new ServiceCollection();
        services.AddLogging();
        Rooms.Add(services, configuration);
        services.AddSingleton<ISourceHealthListener, SourceNotices>(); // as the service does that talks to Telegram
        services.AddSingleton<IModelHealthListener, ModelNotices>();
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        _services = services.BuildServiceProvider();
    }

    public TestClock Clock { get; } = new();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>What the service does at its start.</summary>
    public Task SeedSourcesAsync() =>
        Get<SourceStore>().SeedAsync(Get<IOptions<List<SourceOptions>>>().Value, CancellationToken.None);

    /// <summary>A person writes to the bot in a private chat.</summary>
    public Task WriteAsync(long chatId, string text) => Get<IncomingHandler>().HandleAsync(
        new Incoming { ChatId = chatId, UserId = chatId, UserName = "Ada", ChatTitle = "Ada", Text = text },
            CancellationToken.None);

    /// <summary>Moves the clock, then does what the jobs do: asks the due sources, composes the due editions, sends
    /// what waits.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        Clock.Advance(time);
        await Get<Poller>().PollDueAsync(CancellationToken.None);
        await Get<CorrectionPublisher>().PublishAsync(CancellationToken.None);
        await Get<EditionPublisher>().PublishDueAsync(CancellationToken.None);
        await Get<OutboxSender>().DrainAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}
