using System.Diagnostics;
using BriefingBot.Operation;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;

namespace BriefingBot.Summaries.Filters;

/// <summary>Measures a model's call by OpenTelemetry's conventions for generative AI.</summary>
internal sealed class ModelMeasure : IDisposable
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Activity? _span;
    private readonly TagList _tags;
    private bool _isAnswered;

    private ModelMeasure(ChatModel model)
    {
        _tags = new TagList
        {
            { "gen_ai.operation.name", "chat" },
            { "gen_ai.provider.name", model.Backend.Name },
            { "gen_ai.request.model", model.Name },
        };
        _span = Telemetry.Start("chat", "gen_ai.request.model", model.Name);
    }

    /// <summary>Begins.</summary>
    public static ModelMeasure Start(ChatModel model) => new(model);

    /// <summary>The model answered.</summary>
    public void Answered(ModelAnswer answer)
    {
        _isAnswered = true;
        Add(answer.InputTokens, "input");
        Add(answer.OutputTokens, "output");
    }

    /// <summary>Ends the measure.</summary>
    public void Dispose()
    {
        var tags = _tags;
        if (!_isAnswered)
        {
            tags.Add("error.type", "no_answer");
            _span?.SetStatus(ActivityStatusCode.Error);
        }

        Telemetry.ModelTime.Record(Telemetry.Since(_start), tags);
        _span?.Dispose();
    }

    private void Add(long tokens, string type)
    {
        var tags = _tags;
        tags.Add("gen_ai.token.type", type);
        Telemetry.ModelTokens.Add(tokens, tags);
    }
}
