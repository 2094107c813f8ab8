using System.Reflection;
using BriefingBot.Operation.Logs;
using BriefingBot.Operation.Settings;
using BriefingBot.Storage;

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
        var configuration = Configuration(allowNetworks ?? []);
        // A verb says itself that the database takes nothing, and has no polls that pause.
        services.AddLogging(logging => logging.AddLogLines(configuration, LogLevel.Warning)
            .AddFilter(typeof(StorageHealth).FullName, LogLevel.None));
        addRooms(services, configuration);
        return services.BuildServiceProvider();
    }

    /// <summary>The service: the rooms in a host that runs until it is stopped.</summary>
    /// <param name="allowNetworks">Networks of <c>--allow-network</c>, added to <c>Network:Allow</c>.</param>
    public IHost BuildService(IReadOnlyList<string>? allowNetworks)
    {
        var configuration = Configuration(allowNetworks ?? []);
        var builder = Host.CreateEmptyApplicationBuilder(
            new HostApplicationBuilderSettings { ContentRootPath = Environment.CurrentDirectory });
        builder.Logging.AddLogLines(
            configuration,
            ServiceRegistration.TalksToTelegram(configuration) ? LogLevel.Information : LogLevel.Warning);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopLimit);
        builder.Services.Configure<ConsoleLifetimeOptions>(options => options.SuppressStatusMessages = true);
        addRooms(builder.Services, configuration);
        builder.Services.AddService(configuration);
        builder.Services.AddHostedService(services => ActivatorUtilities.CreateInstance<SettingsReload>(
            services, () => Open(allowNetworks), SettingsFiles));
        return builder.Build();
    }

    private static IReadOnlyList<string> SettingsFiles =>
    [
        Path.Combine(AppContext.BaseDirectory, "appsettings.json"),
        Path.Combine(Environment.CurrentDirectory, "appsettings.json"),
    ];

    private static IConfigurationRoot Configuration(IReadOnlyList<string> allowNetworks)
    {
        var builder = new ConfigurationBuilder();
        foreach (var file in SettingsFiles)
        {
            builder.Add(new IndexedFile(FileKeys.NoFolder(file)));
        }

        builder.AddUserSecrets(Assembly.GetExecutingAssembly(), optional: true);
        foreach (var secrets in FileKeys.Found(Environment.GetEnvironmentVariable("CREDENTIALS_DIRECTORY")))
        {
            builder.Add(secrets);
        }

        return builder
            .Add(new IndexedVariables())
            // After the configured networks, not in their place: an index that no list reaches.
            .AddInMemoryCollection(
            allowNetworks.Select(
                (network, index) => KeyValuePair.Create($"Network:Allow:{1000 + index}", (string?)network)))
            .Build();
    }
}
