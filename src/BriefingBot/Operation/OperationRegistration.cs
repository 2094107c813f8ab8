using Microsoft.Extensions.Options;

namespace BriefingBot.Operation;

internal static class OperationRegistration
{
    public static IServiceCollection AddOperation(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSelfCheck<ConfigurationCheck>("configuration");
        services.AddOptions<List<SourceOptions>>().Bind(configuration.GetSection(SourceOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<List<SourceOptions>>, OptionsChecks>();
        return services
            .AddSection<TelegramOptions>(configuration, TelegramOptions.Section)
            .AddSection<StorageOptions>(configuration, StorageOptions.Section)
            .AddSection<ModelOptions>(configuration, ModelOptions.Section)
            .AddSection<NetworkOptions>(configuration, NetworkOptions.Section)
            .AddSection<BriefingOptions>(configuration, BriefingOptions.Section);
    }

    private static IServiceCollection AddSection<T>(this IServiceCollection services, IConfiguration configuration, string section)
        where T : class
    {
        services.AddOptions<T>().Bind(configuration.GetSection(section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<T>>(new AnnotatedOptions<T>(section));
        services.AddSingleton(typeof(IValidateOptions<T>), typeof(OptionsChecks));
        return services;
    }
}
