using BriefingBot.Operation;

namespace BriefingBot.Storage;

internal static class StorageRegistration
{
    public static IServiceCollection AddStorage(this IServiceCollection services) => services
        .AddSingleton<Migrations>()
        .AddSingleton<Database>()
        .AddSingleton<DatabaseCopies>()
        .AddSelfCheck<DatabaseCheck>("database");
}
