using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Storage.Nodes;
using Microsoft.Extensions.Options;

namespace BriefingBot.Storage;

internal static class StorageRegistration
{
    public static IServiceCollection AddStorage(this IServiceCollection services) => services
        .AddSection<StorageOptions, StorageOptionsChecks>(StorageOptions.Section)
        .AddSingleton(provider =>
            FreeRoom.Beside(provider.GetRequiredService<IOptions<StorageOptions>>().Value.Path))
        .AddSingleton<StorageHealth>()
        .AddSingleton<Migrations>()
        .AddSingleton<Database>()
        .AddSingleton<Node>()
        .AddSingleton<Claims>()
        .AddSingleton<Leadership>()
        .AddSingleton<DatabaseCopies>()
        .AddSingleton<DatabaseCare>()
        .AddSingleton<IReadinessProbe, DatabaseProbe>()
        .AddSelfCheck<DatabaseCheck>("database");

    /// <summary>Makes a service one of the nodes of a shared database; before whatever else it runs.</summary>
    public static IServiceCollection AddNode(this IServiceCollection services) =>
        services.AddHostedService<NodeMembership>();
}
