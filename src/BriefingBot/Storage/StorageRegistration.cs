using BriefingBot.Operation;
using BriefingBot.Operation.Health;
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
        .AddSingleton<DatabaseCopies>()
        .AddSingleton<DatabaseCare>()
        .AddSingleton<IReadinessProbe, DatabaseProbe>()
        .AddSelfCheck<DatabaseCheck>("database");
}
