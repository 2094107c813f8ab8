using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using BriefingBot.Summaries.Prompts;
using BriefingBot.Summaries.Questions;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BriefingBot.Summaries;

internal static class SummariesRegistration
{
    /// <summary>The name of the HTTP client that reaches the model: the operator's own endpoint, so not held to the network guard.</summary>
    public const string HttpClientName = "model";

    public static IServiceCollection AddSummaries(this IServiceCollection services)
    {
        services.AddHttpClient(HttpClientName, http => http.Timeout = Timeout.InfiniteTimeSpan);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ModelOptions>, ConfiguredModels>());
        return services
            .AddSelfCheck<ModelCheck>("model")
            .AddSingleton<PromptLibrary>()
            .AddHostedService<PromptCheck>()
            .AddSingleton(Callers)
            .AddSingleton(Ledger)
            .AddSingleton(provider => new ModelBudget(
                provider.GetRequiredService<IModelLedger>(), provider.GetRequiredService<IOptions<ModelOptions>>().Value, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<ModelHealth>(provider, provider.GetRequiredService<IOptions<ModelOptions>>().Value))
            .AddSingleton<IModelHealth>(provider => provider.GetRequiredService<ModelHealth>())
            .AddSingleton<GroundedModels>()
            .AddSingleton(provider => new Answering(provider.GetRequiredService<GroundedModels>()))
            .AddSingleton(Summarizer);
    }

    // One class a backend family; which of them is configured decides.
    private static ISummarizer Summarizer(IServiceProvider provider) =>
        provider.GetRequiredService<IReadOnlyList<ChatModelCaller>>().Count == 0
            ? new ExtractiveSummarizer()
            : ActivatorUtilities.CreateInstance<ModelSummarizer>(provider);

    private static IReadOnlyList<ChatModelCaller> Callers(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<ModelOptions>>().Value;
        var limits = ModelLimits.Of(TimeSpan.FromSeconds(options.TimeoutSeconds));
        return [.. ConfiguredModels.Read(options).Select(model => new ChatModelCaller(
            model,
            ChatClients.Open(model, provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName)),
            limits,
            provider.GetRequiredService<TimeProvider>()))];
    }

    // The verbs that look run without a host and leave no file behind: their answers are remembered in memory.
    private static IModelLedger Ledger(IServiceProvider provider) => provider.GetService<IHostApplicationLifetime>() is null
        ? new MemoryModelLedger()
        : new ModelLedgerStore(provider.GetRequiredService<Database>());
}
