using BriefingBot.Operation.Health;
using BriefingBot.Operation.Settings;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BriefingBot.Operation;

internal static class OperationRegistration
{
    public static IServiceCollection AddOperation(this IServiceCollection services, IConfiguration configuration)
    {
        // In the place of the host's own, which knows nothing of the files.
        return services
            .Replace(ServiceDescriptor.Singleton(configuration))
            .AddSingleton(TimeProvider.System)
            .AddSingleton(typeof(Lazy<>), typeof(LateService<>))
            .AddSingleton<ServiceExit>()
            .AddSingleton<Heartbeat>()
            .AddSingleton<LostTime>()
            .AddSingleton<MemoryRelief>()
            .AddSingleton<Readiness>()
            .AddSingleton<OptionNames>()
            .AddSingleton<SettingsReport>()
            .AddSection<LoggingOptions, LoggingOptionsChecks>(LoggingOptions.Section)
            .AddSingleton<ISettingsDoubts, LoggingDoubts>()
            .AddSelfCheck<ConfigurationCheck>("configuration");
    }

    /// <summary>Registers a section of a room, with its annotations and with what they cannot say.</summary>
    public static IServiceCollection AddSection<TOptions, TChecks>(this IServiceCollection services, string section)
        where TOptions : class, new()
        where TChecks : class, IValidateOptions<TOptions>
    {
        services.AddOptions<TOptions>().ValidateOnStart();
        return services
            .AddSingleton(new ConfiguredSection(section, typeof(TOptions)))
            .AddSingleton<IOptions<TOptions>, CheckedOptions<TOptions>>()
            .AddSingleton<IOptionsFactory<TOptions>>(provider => new SectionFactory<TOptions>(
                section,
                provider.GetRequiredService<IConfiguration>(),
                provider.GetRequiredService<OptionNames>(),
                provider.GetServices<IValidateOptions<TOptions>>()))
            .AddSingleton<IValidateOptions<TOptions>>(new AnnotatedOptions<TOptions>(section))
            .AddSingleton<IValidateOptions<TOptions>, TChecks>();
    }
}

/// <summary>A service that is made when it is first needed, by the name of <see cref="Lazy{T}"/>.</summary>
internal sealed class LateService<T>(IServiceProvider services) : Lazy<T>(services.GetRequiredService<T>)
    where T : notnull;
