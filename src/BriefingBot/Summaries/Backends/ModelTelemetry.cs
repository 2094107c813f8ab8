namespace BriefingBot.Summaries.Backends;

/// <summary>What is measured of models, by OpenTelemetry's semantic conventions for generative AI.</summary>
public static class ModelTelemetry
{
    /// <summary>The name of the activity source and of the meter. A request is an activity <c>chat MODEL</c> with
    /// <c>gen_ai.request.model</c>, <c>gen_ai.usage.input_tokens</c>, <c>gen_ai.response.finish_reasons</c>, … ; the
    /// meter has <c>gen_ai.client.token.usage</c> and <c>gen_ai.client.operation.duration</c>. Prompts and answers are
    /// never in it.</summary>
    public const string Name = "BriefingBot.Models";
}
