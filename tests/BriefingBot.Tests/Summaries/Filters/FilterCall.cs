using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using BriefingBot.Summaries.Filters;
using BriefingBot.Summaries.Prompts;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using FunctionInvocationContext = Microsoft.SemanticKernel.FunctionInvocationContext;

namespace BriefingBot.Tests.Summaries.Filters;

/// <summary>One call as a filter sees it, with whatever a test puts in the place of what lies inside the filter.</summary>
internal sealed class FilterCall
{
    public const string Report = "Twelve people were injured in the Port Aldan tram accident, the city hospital said on Monday.";

    private static readonly PromptFile Prompt = new PromptLibrary().Load(PromptLibrary.SummarizeStory);

    private static readonly ChatModel Primary =
        new("primary", "Model", ChatBackend.Find("compatible")!, new Uri("http://model.example/v1"), "made-up", ApiKey: null);

    private readonly IFunctionInvocationFilter _filter;
    private readonly FunctionInvocationContext _context;

    public FilterCall(IFunctionInvocationFilter filter, string report = Report, string serviceId = "primary", CancellationToken cancellationToken = default)
    {
        _filter = filter;
        Story story = StoryBuilder.Story(StoryBuilder.Article("a", report));
        var values = new Dictionary<string, string> { ["sentences"] = "3" };
        var model = Primary with { ServiceId = serviceId };
        var arguments = ModelCall.Arguments(model, Prompt, StoryReports.Of(story.Articles), values, "Story s1");
        _context = new FunctionInvocationContext(new Kernel(), Prompt.Function, arguments, new FunctionResult(Prompt.Function))
        {
            CancellationToken = cancellationToken,
        };
    }

    public string InputHash => ModelCall.Of(_context).InputHash;

    public long ExpectedTokens => ModelCall.Of(_context).ExpectedTokens;

    /// <summary>How often what lies inside was called.</summary>
    public int Calls { get; private set; }

    /// <summary>Runs the filter around something that gives this value.</summary>
    public Task RunAsync(object value) => RunAsync(() => Task.FromResult(value));

    /// <summary>Runs the filter around something that fails.</summary>
    public Task RunAsync(Exception failure) => RunAsync(() => Task.FromException<object>(failure));

    public Task RunAsync(Func<Task<object>> inside) => _filter.OnFunctionInvocationAsync(_context, async context =>
    {
        Calls++;
        context.Result = new FunctionResult(context.Result, await inside());
    });

    public T? Result<T>() => _context.Result.GetValue<T>();

    public static ChatResponse Response(string text, long input = 900, long output = 100, ChatFinishReason? finish = null) =>
        new(new ChatMessage(ChatRole.Assistant, text))
        {
            FinishReason = finish ?? ChatFinishReason.Stop,
            Usage = new UsageDetails { InputTokenCount = input, OutputTokenCount = output },
        };

    public ModelAnswer Answer(string text) => new(InputHash, "compatible", "made-up", "hash", text, 900, 100, default);

    public static ModelCallException Failure(ModelFailure failure, TimeSpan? retryAfter = null) => new(failure, "made up", retryAfter);
}
