using BriefingBot.Operation;
using BriefingBot.Operation.Health;

namespace BriefingBot.Storage;

internal static class StorageRegistration
{
    public static IServiceCollection AddStorage(this IServiceCollection services) => services
        .AddSection<StorageOptions, StorageOptionsChecks>(StorageOptions.Section)
        .AddSingleton<StorageHealth>()
        .AddSingleton<Migrations>()
        .AddSingleton<Database>()
        .AddSingleton<DatabaseCopies>()
        .AddSingleton<DatabaseCare>()
        .AddSingleton<IReadinessProbe, DatabaseProbe>()
        .AddSelfCheck<DatabaseCheck>("database");
}
