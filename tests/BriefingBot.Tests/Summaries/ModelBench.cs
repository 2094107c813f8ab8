using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using BriefingBot.Summaries.ByModel;
using BriefingBot.Summaries.Filters;
using BriefingBot.Summaries.Prompts;
using BriefingBot.Summaries.Questions;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.Summaries;

/// <summary>The summarizer with real parts but a clock that the test moves and short waits.</summary>
internal sealed class ModelBench : IDisposable
{
    public static readonly ModelLimits Quick = new(
        TimeSpan.FromSeconds(10),
        Retries: 1,
        TimeSpan.FromMilliseconds(1),
        TimeSpan.FromSeconds(1),
        FailuresToBreak: 5,
        TimeSpan.FromMinutes(1));

    private readonly SocketsHttpHandler _connections = new();
    private readonly FakeLoggerProvider _logs = new();

    /// <summary>A bench over a server that speaks OpenAI's protocol.</summary>
    public ModelBench(ModelServer server, ModelOptions? options = null, ModelLimits? limits = null)
        : this(Compatible(server, options ?? new ModelOptions()), limits)
    {
    }

    public ModelBench(ModelOptions options, ModelLimits? limits = null)
    {
        // Waiting is real, the calendar is the test's.
        var time = TimeProvider.System;
        var loggers = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(_logs));
        var ledger = new MemoryModelLedger();
        var budget = new ModelBudget(ledger, options, Clock);
        var models = ConfiguredModels.Read(options);
        var filters = ModelFilters.InOrder(ledger, budget, limits ?? Quick, time, loggers);
        var kernel = new ModelKernel(
            models, () => ModelKernel.Build(models.All, limits ?? Quick, Connect, filters, time));
        var health = new ModelHealth(
            kernel, budget, options, Clock, [Notices], loggers.CreateLogger<ModelHealth>());
        Health = health;
        var grounded = new GroundedModels(
            kernel, new PromptLibrary(), health, options, loggers.CreateLogger<GroundedModels>());
        Summarizer = new ModelSummarizer(grounded, new ModelTranslator(grounded, options.Translate));
        Answering = new Answering(grounded);
    }

    public TestClock Clock { get; } = new();

    public FakeLogCollector Log => _logs.Collector;

    public ModelHealth Health { get; }

    /// <summary>What the admins were told.</summary>
    public RecordingListener Notices { get; } = new();

    public ModelSummarizer Summarizer { get; }

    public Answering Answering { get; }

    public Task<Summary> SummarizeAsync(Story story) => Summarizer.SummarizeAsync(story, 3, CancellationToken.None);

    public void Dispose()
    {
        _connections.Dispose();
        _logs.Dispose();
    }

    private static ModelOptions Compatible(ModelServer server, ModelOptions options)
    {
        (options.Backend, options.Endpoint) = ("compatible", server.Endpoint);
        (options.Name, options.ApiKey) = ("made-up", "sk-made-up");
        return options;
    }

    private HttpClient Connect() =>
        new(new RefusalHandler(TimeProvider.System) { InnerHandler = _connections }, disposeHandler: false);
}

/// <summary>Remembers what admins would be told of models.</summary>
internal sealed class RecordingListener : IModelHealthListener
{
    public List<ModelNotice> All { get; } = [];

    /// <summary>What a failure waits for.</summary>
    public Task BeforeFailure { get; set; } = Task.CompletedTask;

    public async Task TellAsync(ModelNotice notice, CancellationToken cancellationToken)
    {
        await (notice.Failure is null ? Task.CompletedTask : BeforeFailure);
        All.Add(notice);
    }
}
