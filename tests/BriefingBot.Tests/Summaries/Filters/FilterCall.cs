using BriefingBot.Summaries;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using BriefingBot.Summaries.Filters;
using BriefingBot.Summaries.Prompts;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace BriefingBot.Tests.Summaries.Filters;

/// <summary>One call as a filter sees it, with whatever a test puts in the place of what lies inside the
/// filter.</summary>
internal sealed class FilterCall
{
    public const string Report =
        "Twelve people were injured in the Port Aldan tram accident, the city hospital said on Monday.";

    private static readonly PromptFile Prompt = new PromptLibrary().Load(PromptLibrary.SummarizeStory);

    private static readonly ChatModel Primary =
        new("primary", "Model", ChatBackend.Find("compatible")!, new Uri("http://model.example/v1"), "made-up", null);

    private readonly Kernel _kernel = new();
    private readonly KernelArguments _arguments;
    private readonly ModelCall _call;
    private readonly CancellationToken _cancellationToken;
    private FunctionResult? _result;

    public FilterCall(
        IFunctionInvocationFilter filter,
        string report = Report,
        string serviceId = "primary",
        int mostSentences = 3,
        CancellationToken cancellationToken = default)
    {
        _kernel.FunctionInvocationFilters.Add(filter);
        _cancellationToken = cancellationToken;
        var reports = StoryReports.Of([StoryBuilder.Article("a", report)]);
        var values = new Dictionary<string, string> { ["sentences"] = "3" };
        var question = new ModelQuestion(PromptLibrary.SummarizeStory, values, "Story s1")
        {
            Reports = reports,
            MostSentences = mostSentences,
        };
        _arguments = ModelCall.Arguments(Primary with { ServiceId = serviceId }, Prompt, question);
        _call = _arguments.Values.OfType<ModelCall>().Single();
    }

    /// <summary>What the filter is told of the call.</summary>
    public ModelCall Told => _call;

    public string InputHash => _call.InputHash;

    /// <summary>The settings that the next request would go out with.</summary>
    public IReadOnlyDictionary<string, object> Settings =>
        _arguments.ExecutionSettings!.Values.Single().ExtensionData!.AsReadOnly(); // not null: ModelCall sets both

    /// <summary>The reports as the next request would have them.</summary>
    public string Articles => (string)_arguments["articles"]!; // not null: ModelCall sets it

    public long ExpectedTokens => _call.ExpectedTokens;

    /// <summary>How often what lies inside was called.</summary>
    public int Calls { get; private set; }

    /// <summary>Runs the filter around something that gives this value.</summary>
    public Task RunAsync(object value) => RunAsync(() => Task.FromResult(value));

    /// <summary>Runs the filter around something that fails.</summary>
    public Task RunAsync(Exception failure) => RunAsync(() => Task.FromException<object>(failure));

    public async Task RunAsync(Func<Task<object>> inside)
    {
        var function = KernelFunctionFactory.CreateFromMethod(() =>
        {
            Calls++;
            return inside();
        });
        _result = await _kernel.InvokeAsync(function, _arguments, _cancellationToken);
    }

    public T? Result<T>() => _result!.GetValue<T>(); // not null: a test looks at it after the run

    public static ChatResponse Response(
        string text, long input = 900, long output = 100, ChatFinishReason? finish = null) =>
        new(new ChatMessage(ChatRole.Assistant, text))
        {
            FinishReason = finish ?? ChatFinishReason.Stop,
            Usage = new UsageDetails { InputTokenCount = input, OutputTokenCount = output },
        };

    public ModelAnswer Answer(string text) => new(InputHash, "compatible", "made-up", "hash", text, 900, 100, default);

    public static ModelCallException Failure(ModelFailure failure, TimeSpan? retryAfter = null) =>
        new(failure, "made up", retryAfter);
}
