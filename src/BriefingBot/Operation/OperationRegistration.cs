using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BriefingBot.Operation;

internal static class OperationRegistration
{
    public static IServiceCollection AddOperation(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(configuration);
        return services.AddSingleton(TimeProvider.System).AddSelfCheck<ConfigurationCheck>("configuration");
    }

    /// <summary>Registers a section of a room, with its annotations and with what they cannot say.</summary>
    public static IServiceCollection AddSection<TOptions, TChecks>(this IServiceCollection services, string section)
        where TOptions : class
        where TChecks : class, IValidateOptions<TOptions>
    {
        services.AddOptions<TOptions>().BindConfiguration(section).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<TOptions>>(new AnnotatedOptions<TOptions>(section))
            .AddSingleton<IValidateOptions<TOptions>, TChecks>();
    }
}
