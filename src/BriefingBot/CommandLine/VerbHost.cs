using System.Reflection;
using Microsoft.Extensions.Logging.Console;

namespace BriefingBot.CommandLine;

/// <summary>Builds what a verb needs: configuration and the rooms; with a host around them only for the service, so
/// that the verbs that look start quickly.</summary>
internal sealed class VerbHost(Action<IServiceCollection, IConfiguration> addRooms)
{
    /// <summary>A graceful stop takes at most this long.</summary>
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);

    /// <summary>The rooms' services; nothing is created before it is asked for.</summary>
    /// <param name="allowNetworks">Networks of <c>--allow-network</c>, added to <c>Network:Allow</c>.</param>
    public ServiceProvider Open(IReadOnlyList<string>? allowNetworks = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => AddConsole(logging, LogLevel.Warning));
        addRooms(services, Configuration(allowNetworks ?? []));
        return services.BuildServiceProvider();
    }

    /// <summary>The service: the rooms in a host that runs until it is stopped.</summary>
    /// <param name="allowNetworks">Networks of <c>--allow-network</c>, added to <c>Network:Allow</c>.</param>
    public IHost BuildService(IReadOnlyList<string>? allowNetworks)
    {
        var configuration = Configuration(allowNetworks ?? []);
        var builder = Host.CreateEmptyApplicationBuilder(
            new HostApplicationBuilderSettings { ContentRootPath = Environment.CurrentDirectory });
        builder.Configuration.AddConfiguration(configuration);
        AddConsole(
            builder.Logging,
            ServiceRegistration.TalksToTelegram(configuration) ? LogLevel.Information : LogLevel.Warning);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopLimit);
        builder.Services.Configure<ConsoleLifetimeOptions>(options => options.SuppressStatusMessages = true);
        addRooms(builder.Services, builder.Configuration);
        builder.Services.AddService(configuration);
        return builder.Build();
    }

    /// <summary>Standard output belongs to the result: every log line goes to standard error.</summary>
    private static void AddConsole(ILoggingBuilder logging, LogLevel least) => logging
        .SetMinimumLevel(least)
        .AddSimpleConsole(format =>
        {
            format.SingleLine = true;
            format.TimestampFormat = "HH:mm:ss ";
            format.ColorBehavior = LoggerColorBehavior.Disabled;
        })
        .Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

    private static IConfigurationRoot Configuration(IReadOnlyList<string> allowNetworks) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddJsonFile(Path.Combine(Environment.CurrentDirectory, "appsettings.json"), optional: true)
        .AddUserSecrets(Assembly.GetExecutingAssembly(), optional: true)
        .AddEnvironmentVariables()
        // After the configured networks, not in their place: an index that no list reaches.
        .AddInMemoryCollection(
        allowNetworks.Select(
            (network, index) => KeyValuePair.Create($"Network:Allow:{1000 + index}", (string?)network)))
        .Build();
}
