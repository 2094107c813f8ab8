namespace BriefingBot.CommandLine;

/// <summary>Builds what a verb that looks needs: configuration and the rooms, without a host, so that it starts quickly.</summary>
internal sealed class VerbHost(Action<IServiceCollection, IConfiguration> addRooms)
{
    /// <summary>The rooms' services; nothing is created before it is asked for.</summary>
    /// <param name="allowNetworks">Networks of <c>--allow-network</c>, added to <c>Network:Allow</c>.</param>
    public ServiceProvider Open(IReadOnlyList<string>? allowNetworks = null)
    {
        var configuration = Configuration(allowNetworks ?? []);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        addRooms(services, configuration);
        return services.BuildServiceProvider();
    }

    private static IConfiguration Configuration(IReadOnlyList<string> allowNetworks)
    {
        var builder = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddJsonFile(Path.Combine(Environment.CurrentDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables();
        // After the configured networks, not in their place: an index that no list reaches.
        builder.AddInMemoryCollection(allowNetworks.Select((network, index) =>
            KeyValuePair.Create($"Network:Allow:{1000 + index}", (string?)network)));
        return builder.Build();
    }
}
