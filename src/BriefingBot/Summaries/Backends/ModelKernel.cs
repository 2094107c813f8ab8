using BriefingBot.Operation;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace BriefingBot.Summaries.Backends;

/// <summary>The one kernel: each model under its service id, and every call's filters.</summary>
/// <param name="plan">The models of each task; without any, nothing of Semantic Kernel is loaded.</param>
/// <param name="build">Builds the kernel when a model is first asked.</param>
internal sealed class ModelKernel(ModelPlan plan, Func<Kernel> build)
{
    private readonly Lazy<Kernel> _kernel = new(build);

    /// <summary>Every model that is configured, each once.</summary>
    public IReadOnlyList<ChatModel> Models => plan.All;

    public Kernel Kernel => _kernel.Value;

    /// <summary>The models to ask for a task, in their order.</summary>
    public IReadOnlyList<ChatModel> For(ModelTask task) => plan.For(task);

    /// <summary>A model's client, past the filters.</summary>
    public IChatClient Client(ChatModel model) => Kernel.GetRequiredService<IChatClient>(model.ServiceId);

    /// <summary>Builds the kernel; connects nothing.</summary>
    /// <param name="http">Makes the HTTP client of one model; it must have a <see cref="RefusalHandler"/>.</param>
    /// <param name="filters">Outermost first.</param>
    /// <param name="clock">Measures the time limits.</param>
    public static Kernel Build(
        IReadOnlyList<ChatModel> models,
        ModelLimits limits,
        Func<HttpClient> http,
        IEnumerable<IFunctionInvocationFilter> filters,
        TimeProvider clock)
    {
        // Without a logger on purpose: the kernel writes an error for every failed attempt, and prompts at Trace.
        var builder = Kernel.CreateBuilder();
        foreach (var model in models)
        {
            var bare = model.ServiceId + "/bare";
            model.Backend.Register(builder.Services, model, bare, http());
            builder.Services.AddKeyedSingleton<IChatClient>(
                model.ServiceId,
                (services, _) => new ModelClient(
                    new OpenTelemetryChatClient(
                        services.GetRequiredKeyedService<IChatClient>(bare), logger: null, Telemetry.Name),
                    model,
                    limits.Attempt,
                    clock));
        }

        foreach (var filter in filters)
        {
            builder.Services.AddSingleton(filter);
        }

        return builder.Build();
    }
}
