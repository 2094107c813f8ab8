using System.Collections.Concurrent;
using BriefingBot.Operation;
using BriefingBot.Operation.Settings;
using BriefingBot.Storage;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using BriefingBot.Summaries.ByModel;
using BriefingBot.Summaries.Filters;
using BriefingBot.Summaries.Prompts;
using BriefingBot.Summaries.Questions;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BriefingBot.Summaries;

internal static class SummariesRegistration
{
    /// <summary>The HTTP client for the model: the operator's own endpoint, without the guard.</summary>
    public const string HttpClientName = "model";

    public static IServiceCollection AddSummaries(this IServiceCollection services)
    {
        var former = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        services.AddHttpClient(HttpClientName, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler(provider => new RefusalHandler(provider.GetRequiredService<TimeProvider>()))
            .AddHttpMessageHandler(() => new TokenLimitHandler(former));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ModelOptions>, ConfiguredModels>());
        return services
            .AddSection<ModelOptions, ModelOptionsChecks>(ModelOptions.Section)
            .AddSingleton<ISettingsDoubts, ModelDoubts>()
            .AddSelfCheck<ModelCheck>("model")
            .AddSingleton<PromptLibrary>()
            .AddSingleton(Models)
            .AddSingleton<ModelLedgerStore>()
            .AddSingleton<IRetention>(provider => provider.GetRequiredService<ModelLedgerStore>())
            .AddSingleton(Ledger)
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<ModelBudget>(provider, Options(provider)))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<ModelHealth>(provider, Options(provider)))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<GroundedModels>(provider, Options(provider)))
            .AddSingleton(Translator)
            .AddSingleton(provider => new Answering(provider.GetRequiredService<GroundedModels>()))
            .AddSingleton<FollowUps>()
            .AddSingleton(Summarizer);
    }

    private static ISummarizer Summarizer(IServiceProvider provider) =>
        // The extractive one loads nothing of Semantic Kernel.
        ConfiguredModels.Read(Options(provider)).All.Count == 0
            ? new ExtractiveSummarizer()
            : ActivatorUtilities.CreateInstance<ModelSummarizer>(provider);

    private static ModelKernel Models(IServiceProvider provider)
    {
        var plan = ConfiguredModels.Read(Options(provider));
        var limits = ModelLimits.Of(Options(provider));
        var clock = provider.GetRequiredService<TimeProvider>();
        return new ModelKernel(plan, () => ModelKernel.Build(
            plan.All,
            limits,
            () => provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName),
            ModelFilters.InOrder(
                provider.GetRequiredService<IModelLedger>(),
                provider.GetRequiredService<ModelBudget>(),
                limits,
                clock,
                provider.GetRequiredService<ILoggerFactory>()),
            clock));
    }

    private static ModelOptions Options(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<ModelOptions>>().Value;

    // The verbs that look have no reader whose language were another's.
    private static ModelTranslator Translator(IServiceProvider provider) => new(
        provider.GetRequiredService<GroundedModels>(),
        Options(provider).Translate && provider.GetService<IHostApplicationLifetime>() is not null);

    // The verbs that look run without a host and leave no file behind: their answers are remembered in memory.
    private static IModelLedger Ledger(IServiceProvider provider) =>
        provider.GetService<IHostApplicationLifetime>() is null
        ? new MemoryModelLedger()
        : provider.GetRequiredService<ModelLedgerStore>();
}
