using System.Reflection;
using Microsoft.Extensions.Logging.Console;

namespace BriefingBot.CommandLine;

/// <summary>Builds what a verb needs: configuration and the rooms; with a host around them only for the service, so that the verbs that look start quickly.</summary>
internal sealed class VerbHost(Action<IServiceCollection, IConfiguration> addRooms)
{
    /// <summary>The rooms' services; nothing is created before it is asked for.</summary>
    /// <param name="allowNetworks">Networks of <c>--allow-network</c>, added to <c>Network:Allow</c>.</param>
    public ServiceProvider Open(IReadOnlyList<string>? allowNetworks = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => AddConsole(logging, LogLevel.Warning));
        addRooms(services, Configuration(allowNetworks ?? []));
        return services.BuildServiceProvider();
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
        .AddInMemoryCollection(allowNetworks.Select((network, index) => KeyValuePair.Create($"Network:Allow:{1000 + index}", (string?)network)))
        .Build();
}
